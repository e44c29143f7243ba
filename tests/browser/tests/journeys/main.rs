//! What readers do with the page, from the first look to a broken link, in both browsers.

mod accessible;
mod cards;
mod changes;
mod choices;
mod cite;
mod compare;
mod deploy;
mod editions;
mod embed;
mod failing;
mod first;
mod first_screen;
mod harness;
mod keyboard;
mod later;
mod links;
mod method;
mod navigation;
mod offline;
mod phone;
mod print;
mod reader;
mod reading;
mod readings;
mod saved;
mod scenarios;
#[path = "../../../links/script.rs"]
mod script;
mod smoke;
mod stage;
mod take;
mod translated;
mod typing;
mod undo;
mod why;
mod world;
