//! Counterweigh: what each United States Conventional Arms Transfer (CAT) policy would weigh, for a country that one
//! describes with sliders.
//!
//! # Code map
//!
//! Nine rooms; each knows only rooms below it. Nothing but `platform` calls the browser, the timers and frames of `ui` aside.
//!
//! - `ui` (feature `web`): Yew components, a folder for each screen. Never computes a score.
//! - `platform` (feature `web`): clipboard, storage, address bar, files, printing. A leaf: knows none of the other rooms.
//! - [`state`]: one reducer: an action and a state in, the next state out; undo and redo. Never words anything, never calls a browser.
//! - [`export`]: what leaves the app as a file or a text, and is read back from one: tables, records, charts, codes, saved scenarios,
//!   codings. Never finds anything out: that is told by `findings`.
//! - [`messages`]: the sentences of the running app, from `locales`. Names neither `export` nor `model`: their facts come from
//!   `findings`.
//! - [`findings`]: what is true of a scenario, as plain data: results, reasons, splits, tipping points, robustness, and what an edit
//!   does. Never words anything.
//! - [`scenario`]: what a link carries, and the link itself (encoder, decoder, check value, repair, seal). Never knows pixels.
//! - [`edition`]: the released codings, items and country figures, read from the text that the edition compiler writes of
//!   `static/editions/`; the standard readings are part of the program. Never computes a score; never changes once released.
//! - [`model`]: numbers in, numbers out: weights, means, overlay, presumption, misuse risk, gates, contributions, flips. Knows no
//!   other room: no link, no clock, no text in a reader's language.
//!
//! All but `ui` and `platform` compile natively with `--no-default-features`. `tests/tidy.rs` holds who knows whom and who calls the
//! browser.
//!
//! # Where to begin a change
//!
//! What links carry has a number for ever: an edition, a country, a text, a factor, an item, a condition, a screen, a language and a
//! field of the link get theirs in `src/scenario/registry.rs`. A released edition never changes: tables are changed in a new one.
//!
//! - A screen: `Screen` in `src/scenario/mod.rs`, a folder in `src/ui`, its function in the table of `src/ui/later.rs` and its line in
//!   `src/ui/app.rs`, its tab in `src/ui/parts/header.rs`, its words in `locales/en`, its style in `static/style` and in the lists of
//!   `xtask/src/page.rs`.
//! - A text (a policy): the last entry of `policies.json` (its place is its number; the screen goes by its days), `texts.csv`,
//!   `codings.csv`, `stances.csv` and `gates.csv` of an edition, and `TEXTS` in `src/edition/id.rs`. The seal of citations knows eleven
//!   texts; a twelfth needs the next version of it in `src/scenario/link/seal.rs`.
//! - A factor: the last row of `factors.csv` (its place is its number; the screen goes by groups), `items.csv`, `codings.csv`,
//!   `stances.csv`, `rules.csv`, `parts.csv`, `yearly.csv` and `edition.json` of an edition, its rule in `xtask/edition/src/rules`, and
//!   `SLIDERS` in `src/edition/id.rs`; what readings vary is in `src/model/readings/dimensions.rs`.
//! - A colour: `static/style/tokens.css`; of charts that leave the app, `src/export/chart/palette.rs`; of
//!   paper, `static/style/sheet.css`. The dark ones stand twice in `tokens.css`; a test holds them equal.
//! - An export: a file in `src/export`, and a part of the dialog in `src/ui/share` and `src/state/open_panel.rs`, with its
//!   words in `locales/en/share.ftl`.
//! - The page before the app runs, the embed and the page on method: their shapes `index.html`, `static/embed.html` and
//!   `static/method.html`, their words in `locales/en`, as `docs/messages.md` says; tables of the last in `xtask/edition/src/method`.
//! - A language: a folder beside `locales/en`, as `docs/messages.md` says; for links, `Language` in `src/scenario/mod.rs`; for frames,
//!   `static/embed.js` and `src/export/embed_code.rs`. Names of countries, criteria and items are the edition's.
//! - An item: the last row of `items.csv` of an edition (its place is its number), and `ITEMS` in `src/edition/id.rs`.
//! - An edition: `docs/editions.md`; the app lists them in `src/edition/mod.rs` and counts them in `src/edition/id.rs`.
//! - A lesson: not there yet; links keep a section for it, and what a section needs is the next line.
//! - A field of the link: a section in `src/scenario/link/v2/sections.rs`, read and written in `src/scenario/link/v2/convert.rs`, named in
//!   `src/scenario/link/field.rs` and in words in `locales/en/link.ftl`, described in `docs/links.md`; what it carries is a field of
//!   `Scenario` in `src/scenario/mod.rs`.
//! - A group of factors: `edition.json` of an edition, the column `group` of its `factors.csv`, and `GROUPS` in `src/edition/id.rs`.
//! - A default: of the reading, `standard_reading` in the `edition.json` of a new edition, as `xtask/edition/src/reading.rs` reads it; of
//!   the first screen, `src/findings/engine.rs`; where nothing is said, `Scenario::blank`.

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
