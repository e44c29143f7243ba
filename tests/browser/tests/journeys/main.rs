//! What readers do with the page, from the first look to a broken link, in both browsers.

mod accessible;
mod changes;
mod choices;
mod failing;
mod first;
mod keyboard;
mod links;
mod phone;
mod reader;
mod undo;
mod why;
