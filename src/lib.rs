//! Counterweigh: what each United States Conventional Arms Transfer (CAT) policy would weigh, for a country that one
//! describes with sliders.
//!
//! # Code map
//!
//! Nine rooms; each knows only rooms below it, and nothing but `platform` calls the browser.
//!
//! - `ui` (feature `web`): Yew components, a folder for each screen. Never computes a score.
//! - `platform` (feature `web`): clipboard, storage, address bar, frames. A leaf: knows none of the other rooms.
//! - [`state`]: one reducer: an action and a state in, the next state out; undo and redo. Never words anything, never calls a browser.
//! - [`export`]: what leaves the app as a file or a text: tables, records, charts, codes, saved scenarios, codings.
//! - [`messages`]: every sentence that a reader sees.
//! - [`findings`]: what is true of a scenario, as plain data: results, reasons, splits, tipping points, robustness, and what an edit
//!   does. Never words anything.
//! - [`scenario`]: what a link carries, and the link itself (encoder, decoder, check value, repair, seal). Never knows pixels.
//! - [`edition`]: the released codings, items and country figures, read from the text that the edition compiler writes of
//!   `static/editions/`. Never computes a score; never changes once released.
//! - [`model`]: numbers in, numbers out: weights, means, overlay, misuse risk, gates, contributions, flips. Knows no other room: no
//!   link, no clock, no text in a reader's language.
//!
//! All but `ui` and `platform` compile natively with `--no-default-features`, and `tests/tidy.rs` holds these rules.

pub mod edition;
pub mod export;
pub mod findings;
pub mod messages;
pub mod model;
pub mod scenario;
pub mod state;

#[cfg(feature = "web")]
pub mod platform;
#[cfg(feature = "web")]
pub mod ui;
