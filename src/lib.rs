//! Counterweigh: what each United States Conventional Arms Transfer (CAT) policy would weigh, for a country that one
//! describes with sliders.
//!
//! # Code map
//!
//! Three rings, one direction of knowledge: the pure rings know nothing of `ui`, and nothing but `platform` calls the browser.
//!
//! - [`model`]: numbers in, numbers out: weights, means, overlay, misuse risk, gates, contributions, flips, presets.
//!   Never knows a link, a clock, or a text in a reader's language.
//! - [`edition`]: the released codings, items and country figures, read from the text that the edition compiler writes of
//!   `static/editions/`. Never computes a score; never changes once released.
//! - [`scenario`]: what a link carries, and the link itself (encoder, decoder, check value, healing, seal). Never knows pixels.
//! - [`state`]: one reducer: an action and a state in, the next state out; undo, redo, selectors, citations, records. Never calls
//!   a browser.
//! - [`text`]: every sentence that a reader sees, and the charts and codes that are saved with them. Never computes a result.
//! - `ui` (feature `web`): Yew components. Never computes a score.
//! - `platform` (feature `web`): clipboard, storage, address bar, frames. A leaf: knows none of the modules above.
//!
//! The pure rings compile natively with `--no-default-features`, and `tests/tidy.rs` holds these rules.

pub mod edition;
pub mod model;
pub mod scenario;
pub mod state;
pub mod text;

#[cfg(feature = "web")]
pub mod platform;
#[cfg(feature = "web")]
pub mod ui;
