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
//! - [`messages`]: every sentence that a reader sees, and what chooses between them. Knows neither files nor the model.
//! - [`findings`]: what is true of a scenario, as plain data: results, reasons, splits, tipping points, robustness, and what an edit
//!   does. Never words anything.
//! - [`scenario`]: what a link carries, and the link itself (encoder, decoder, check value, repair, seal). Never knows pixels.
//! - [`edition`]: the released codings, items and country figures, read from the text that the edition compiler writes of
//!   `static/editions/`. Never computes a score; never changes once released.
//! - [`model`]: numbers in, numbers out: weights, means, overlay, misuse risk, gates, contributions, flips. Knows no other room: no
//!   link, no clock, no text in a reader's language.
//!
//! All but `ui` and `platform` compile natively with `--no-default-features`, and `tests/tidy.rs` holds these rules.
//!
//! # Where to begin a change
//!
//! - A screen: `src/scenario/mod.rs` (`Screen`), a folder in `src/ui`, its function in the table of `src/ui/later.rs`, its tab in
//!   `src/ui/parts/header.rs`, its style in `static/style`.
//! - A text (a policy): `static/editions/2026.2/texts.csv` and the tables beside it in a new edition, as `docs/editions.md` says.
//! - A factor: `static/editions/2026.2/factors.csv` likewise, and its permanent place in `src/scenario/registry.rs`.
//! - A colour: `static/style/tokens.css`; of charts that leave the app, `src/export/chart/palette.rs`.
//! - An export: a file in `src/export`, and a part of the dialog in `src/ui/share`.
//! - A language: a folder beside `locales/en`, as `docs/messages.md` says.
//! - An item: `static/editions/2026.2/items.csv` in a new edition.
//! - An edition: `docs/editions.md`; the app lists them in `src/edition/mod.rs`.
//! - A lesson: not there yet; links keep a section for it, see `src/scenario/link/v2/sections.rs`.
//! - A field of the link: a section in `src/scenario/link/v2/sections.rs`, described in `docs/links.md`.
//! - A group of factors: `static/editions/2026.2/edition.json` in a new edition, and the column `group` of its factors.
//! - A default: of the reading, `static/editions/2026.2/edition.json`; of the first screen, `src/findings/engine.rs`.

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
