//! The screens, as Yew components. They lay out numbers and sentences that other rooms made, and compute no score.
//!
//! A component's props are numbers, ids and shared pointers that compare quickly; callbacks are made once, so that on a
//! drag only what changed is rendered.
//!
//! A text that can change, or beside which something comes and goes, is shown by `parts::said`: a translated page would keep its
//! old words otherwise. `tests/tidy.rs` finds most that are not.

pub mod above;
pub mod app;
pub mod cases;
mod classroom;
pub mod compare;
pub mod editions;
pub mod effect;
pub mod embed;
pub mod explore;
pub mod files;
#[cfg(feature = "first-paint")]
pub mod first_paint;
pub mod hosted;
pub mod kept;
pub mod languages;
pub mod later;
pub mod links;
pub mod method;
pub mod navigation;
pub mod paper;
pub mod parts;
pub mod reading;
pub mod readings;
pub mod saved;
pub mod scenarios;
pub mod share;
pub mod sheet;
pub mod store;
pub mod through_time;
pub mod words;
pub mod world;
