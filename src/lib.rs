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
//!   `static/editions/`, the real decisions of `static/cases/` and the figures by year of `static/history/`; the standard readings are
//!   part of the program. Slider values come finished, what they are made of with the notes that cards fetch. Never computes a score;
//!   never changes once released. The outlines of the map, which go with no edition, are a text of their own.
//! - [`model`]: numbers in, numbers out: weights, means, overlay, presumption, misuse risk, gates, contributions, flips. Knows no
//!   other room: no link, no clock, no text in a reader's language.
//!
//! What the page shows before the app runs is `ui::first_paint`, the app's own components written as HTML by the machine that builds
//! it (feature `first-paint`).
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
//!   A part of a screen with an address of its own is a screen too, with its line in `src/ui/parts/screen_tabs.rs`.
//! - A text (a policy): the last entry of `policies.json` (its place is its number; the screen goes by its days), `texts.csv`,
//!   `codings.csv`, `stances.csv` and `gates.csv` of an edition, `TEXTS` and the number of texts of each edition in `src/edition/id.rs`,
//!   and its key in `src/scenario/registry.rs`.
//! - A factor: the last row of `factors.csv` (its place is its number; the screen goes by groups), `items.csv`, `codings.csv`,
//!   `stances.csv`, `rules.csv`, `parts.csv`, `yearly.csv` and `edition.json` of an edition, its rule in `xtask/edition/src/rules`, and
//!   `SLIDERS` in `src/edition/id.rs`; what readings vary is in `src/model/readings/dimensions.rs`.
//! - A colour: `static/style/tokens.css`; of charts that leave the app, `src/export/chart/palette.rs`; of
//!   paper, `static/style/sheet.css`. The dark ones stand twice in `tokens.css`; a test holds them equal.
//! - An export: a file in `src/export`, and a part of the dialog in `src/ui/share` and `src/state/open_panel.rs`, with its
//!   words in `locales/en/share.ftl`.
//! - The page before the app runs, the embed and the page on method: their shapes `index.html`, `static/embed.html` and
//!   `static/method.html`, their words in `locales/en`, as `docs/messages.md` says; tables of the last in `xtask/edition/src/method`.
//! - The map of all countries: outlines and points in `static/map`, projected by `xtask/edition/src/map.rs`; how a country is marked, in
//!   `src/findings/world_map.rs`, and how that looks, in `src/export/chart/tile.rs`.
//! - The table of all countries under every policy: `src/export/world_table.rs`, with its words in `locales/en/world-map.ftl`;
//!   `xtask/cards` writes it into the folder `data` of the built app.
//! - A language: a folder beside `locales/en`, as `docs/messages.md` says; for links, `Language` in `src/scenario/mod.rs`; for frames,
//!   `static/embed.js` and `src/export/embed_code.rs`. Names of countries, criteria and items are the edition's.
//! - Another name of a country, by which it is found: a row of `locales/en/country-names.ftl`.
//! - An item: the last row of `items.csv` of an edition (its place is its number), and `ITEMS` in `src/edition/id.rs`.
//! - An edition: `docs/editions.md`; the app lists them in `src/edition/mod.rs` and counts them in `src/edition/id.rs`.
//! - A law, an embargo or an export rule: a row of `law.csv` of an edition; what is said of its class, in `locales/en/law.ftl`, and who
//!   says it where, in `src/messages/law.rs` and `src/ui/parts/law.rs`.
//! - What was done under a stop rule: a row of `practice.csv` of an edition; what is said of it, in `locales/en/stop-rule.ftl`, and
//!   where, in `src/ui/parts/stop_rule.rs`.
//! - A real decision: a row of `static/cases/decisions.csv`, whose columns its README tells; what is found of it in
//!   `src/findings/decisions`, what is said of it in `locales/en/cases.ftl`, and where, in `src/ui/cases`.
//! - A figure of a past year, a former state: the tables in `static/history`, whose README says what the
//!   build (`xtask/edition/src/years.rs`) holds them to; what is made of them, in `src/findings/through_time`; what is said, in
//!   `src/messages/through_time.rs`, and drawn, in `src/ui/through_time`.
//! - A ready lesson, a question of the bank: rows of the tables in `static/lessons`, whose README tells their columns; the build checks
//!   them (`xtask/edition/src/lessons.rs`), `src/edition/lessons.rs` reads them, `src/findings/classroom/start.rs` says where one starts, and
//!   `tests/lessons.rs` recomputes what it teaches.
//! - What a lesson can say in its link, and an answer code: `src/scenario/lesson`; what a class's answers come to, `src/findings/classroom`.
//!   The page of a pupil is `src/ui/classroom/pupil`, how far one has come `src/state/pupil.rs`, its words `locales/en/lesson.ftl`; the screen
//!   of a teacher is `src/ui/classroom/teacher`, its words `locales/en/classroom.ftl`; what reads codes by the camera is
//!   `static/camera.js`, which `xtask/src/camera.rs` bundles with a decoder, its words `locales/en/camera.ftl`. What a room sees is `src/ui/classroom/stage`, what
//!   keys and the second window do to it `src/state/stage.rs`, its words `locales/en/stage.ftl`; a lesson on paper is
//!   `src/ui/sheet/lesson.rs`, its words `locales/en/lesson-sheet.ftl`.
//! - A field of the link: a section in `src/scenario/link/v2/sections.rs`, read and written in `src/scenario/link/v2/convert.rs`, named in
//!   `src/scenario/link/field.rs` and in words in `locales/en/link.ftl`, described in `docs/links.md`; what it carries is a field of
//!   `Scenario` in `src/scenario/mod.rs`.
//! - The world: what is computed of all countries at once, the answer to a question, and the order and the filters of the table, in
//!   `src/findings/world`, on the joint readings of `src/model/readings/joint.rs`; its screen is `src/ui/world`, its words are
//!   `locales/en/world.ftl`, its file is `src/export/world.rs`. Where a country lies and whose ally it is comes with the annotations.
//! - What can be asked about the world: `Asked` in `src/scenario/question.rs` (its place is its number in links), `holds` in
//!   `src/findings/world/count.rs`, `Asked` in `locales/selectors.toml`.
//! - A group of factors: `edition.json` of an edition, the column `group` of its `factors.csv`, and `GROUPS` in `src/edition/id.rs`.
//! - A default: of the reading, `standard_reading` in the `edition.json` of a new edition, as `xtask/edition/src/reading.rs` reads it; of
//!   the first screen, `src/findings/engine.rs`; of the headline, `PAIR` in `src/scenario/mod.rs`; where nothing is said,
//!   `Scenario::blank`.

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
