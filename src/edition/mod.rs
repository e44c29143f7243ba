//! A released set of codings, items and country figures.
//!
//! The edition compiler (`xtask/edition`) checks the tables in `static/editions/<edition>/`, which are what a reader
//! downloads, and writes what the app needs of them as one text; wrong data stops the build and names file and row. In the
//! browser the text is a file of its own, fetched beside the app; natively it is part of the binary. An edition, once
//! released, never changes. Ids are plain numbers: the position in the edition's own list.
//!
//! Only what the screens use is here. The rest stands on the page on method and sources, which the same compiler writes.

mod cells;
mod lookup;
mod read;

use std::sync::OnceLock;

pub use cells::Cells;

use crate::model::framework::Standard;

/// How many editions the app has; the position of one is its registry number, which links carry.
pub const EDITIONS: usize = 1;

/// Where the texts of the editions lie beside the page, by registry number.
pub const FILES: [&str; EDITIONS] = ["editions/2026.1.txt"];

/// The texts that are part of the binary: all natively, none in a browser.
#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
const EMBEDDED: [&str; EDITIONS] = [include_str!(concat!(env!("OUT_DIR"), "/2026.1.txt"))];
#[cfg(all(feature = "web", target_arch = "wasm32"))]
const EMBEDDED: [&str; EDITIONS] = [""];

static READ: [OnceLock<Edition>; EDITIONS] = [const { OnceLock::new() }; EDITIONS];

/// Takes an edition's text that was fetched; whether it is a whole edition.
///
/// What is taken stays for the life of the app. To be called before [`edition`], which otherwise settles on nothing.
pub fn install(number: usize, text: String) -> bool {
    match (READ.get(number), read::edition(text.leak())) {
        (Some(place), Some(edition)) => place.set(edition).is_ok(),
        _ => false,
    }
}

/// The edition with this registry number; the newest where the app does not have it.
///
/// In a browser an edition that was not installed is empty: it has no policies and no countries.
#[must_use]
pub fn edition(number: usize) -> &'static Edition {
    let number = known(number);
    READ[number].get_or_init(|| read::edition(EMBEDDED[number]).unwrap_or_default())
}

/// The number itself where the app has that edition, else the newest's.
#[must_use]
pub const fn known(number: usize) -> usize {
    if number < EDITIONS {
        number
    } else {
        EDITIONS - 1
    }
}

/// One edition: everything that a scenario's numbers depend on, besides the scenario itself.
#[derive(Debug, Default)]
pub struct Edition {
    /// Name, such as `2026.1`.
    pub id: &'static str,
    /// Day of release, ISO 8601.
    pub released: &'static str,
    /// The six groups in the order of the screen.
    pub groups: &'static [Group],
    /// The weighted factors, one slider each, in the order of the screen.
    pub factors: &'static [Factor],
    /// Every text, in order of time, comparators last.
    pub policies: &'static [Policy],
    /// What may be transferred; the first is "not specified".
    pub items: &'static [Item],
    /// Conditions that may be attached.
    pub mitigations: &'static [Mitigation],
    /// Parameters of the model.
    pub parameters: Parameters,
    /// The published indicators behind the sliders.
    pub indicators: &'static [Indicator],
    /// Rules that turn indicators into slider values, at most one list per factor.
    pub presets: &'static [PresetRule],
    /// Where the figures and texts come from.
    pub sources: &'static [Source],
    /// The 196 countries in alphabetical order of name.
    pub countries: &'static [Country],
    /// Statutory flags: what US law says of countries on a list, under every policy.
    pub flags: &'static [Flag],
    /// The published cells, read through [`Edition::cell`].
    pub cells: Cells,
}

/// A group of factors with its own master slider.
#[derive(Debug)]
pub struct Group {
    /// Stable key, such as `SSG`.
    pub id: &'static str,
    /// Name as shown.
    pub name: &'static str,
}

/// One harmonised criterion with a slider.
#[derive(Debug)]
pub struct Factor {
    /// Stable key, such as `SSG_GOV`.
    pub id: &'static str,
    /// Number of its group.
    pub group: usize,
    /// Short name for a slider, such as "Forces answer to civilian law".
    pub short: &'static str,
    /// Definition of the codebook.
    pub definition: &'static str,
    /// The question that the slider asks.
    pub question: &'static str,
    /// What 0 means, in a few words ("unaccountable").
    pub low: &'static str,
    /// What 100 means, in a few words ("accountable").
    pub high: &'static str,
    /// What 0 means, as a sentence.
    pub low_long: &'static str,
    /// What 100 means, as a sentence.
    pub high_long: &'static str,
    /// Share in the overlay, 0 where the factor is no member.
    pub overlay_share: f64,
    /// Share in the harm index, 0 where the factor is none of its terms.
    pub harm_share: f64,
}

/// What kind of text an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A Conventional Arms Transfer policy, scored.
    Policy,
    /// A time without any policy: statutes only, no score.
    Gap,
    /// A comparator (EU, ATT, UK), scored, shown on demand.
    Comparator,
}

/// How much of a text the coders read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The whole text.
    Full,
    /// Parts of the text, the rest through summaries and commentary.
    Partial,
    /// An official summary in place of the text.
    Summary,
}

/// One text.
#[derive(Debug)]
pub struct Policy {
    /// Stable key of the coding, such as `NSM-18`.
    pub id: &'static str,
    /// What the text is called on screen, such as `NSM-18` or "in force now".
    pub short: &'static str,
    /// The year that stands for it, such as 2023.
    pub year: u16,
    /// President, or the body that issued it.
    pub issuer: &'static str,
    /// Full title.
    pub title: &'static str,
    /// Kind.
    pub kind: Kind,
    /// First day in force, ISO 8601, as exactly as it is known.
    pub from: &'static str,
    /// Day it ended, ISO 8601, empty while in force.
    pub until: &'static str,
    /// A few words for its row ("Governance over all; barred if abuse is more likely than not").
    pub line: &'static str,
    /// One sentence.
    pub summary: &'static str,
    /// Address of the text.
    pub url: &'static str,
    /// How much of it was read.
    pub extent: Extent,
    /// What was read, in a sentence.
    pub read: &'static str,
    /// Whether the text makes governance the overlay.
    pub overlay: bool,
    /// The bar on misuse, if it has one.
    pub gate: Option<PolicyGate>,
    /// Other bars, presumptions and soft gates of the text, in words.
    pub bars: &'static [Bar],
    /// Stance of each factor (empty for a gap).
    pub stances: &'static [Coding],
    /// For each factor that the text names, the passage that says most, in the order of the factors.
    pub passages: &'static [Passage],
}

/// The bar on misuse of one text.
#[derive(Debug)]
pub struct PolicyGate {
    /// Standard of proof.
    pub standard: Standard,
    /// Threshold by our convention, 0 to 1.
    pub threshold: f64,
    /// Log-odds for the breadth of what the bar covers.
    pub breadth: f64,
    /// The bar in words.
    pub bar: CitedBar,
}

/// A bar, presumption or condition in words.
#[derive(Debug)]
pub struct Bar {
    /// What triggers it.
    pub trigger: &'static str,
    /// What it does.
    pub effect: &'static str,
    /// Exceptions or waivers.
    pub exception: &'static str,
}

/// A bar in words, with where it stands.
#[derive(Debug)]
pub struct CitedBar {
    /// The bar.
    pub bar: Bar,
    /// Where it stands.
    pub reference: &'static str,
    /// Address.
    pub url: &'static str,
}

/// The stance of one text on one factor, with its plausible range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coding {
    /// 0 absent, 1 mentioned, 2 weighed, 3 emphasised, 4 overriding.
    pub stance: u8,
    /// Lowest plausible stance.
    pub low: u8,
    /// Highest plausible stance.
    pub high: u8,
    /// Which way a good score points.
    pub sign: Sign,
}

/// Which way a good score points under a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The text does not name the factor.
    Absent,
    /// A good score favours the transfer.
    Plus,
    /// The text loosens or reverses the factor.
    Minus,
    /// Both.
    Mixed,
}

/// How a passage is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The text itself was read, in full or in part.
    Text,
    /// An official summary was read.
    OfficialSummary,
    /// Read in commentary.
    Secondary,
    /// From memory, not verified.
    Memory,
}

/// The passage that says most about a factor.
#[derive(Debug)]
pub struct Passage {
    /// Number of the factor.
    pub factor: usize,
    /// Where in the text.
    pub section: &'static str,
    /// What it says, in our words.
    pub paraphrase: &'static str,
    /// How it is known.
    pub evidence: Evidence,
    /// Address.
    pub url: &'static str,
}

/// What may be transferred.
#[derive(Debug)]
pub struct Item {
    /// Stable key.
    pub id: &'static str,
    /// Name as shown.
    pub name: &'static str,
    /// Examples.
    pub examples: &'static str,
    /// Shift of the misuse log-odds.
    pub log_odds_shift: f64,
    /// Relevance of each factor, 0 to 1.
    pub relevance: &'static [f64],
}

/// A condition that may be attached.
#[derive(Debug)]
pub struct Mitigation {
    /// Stable key.
    pub id: &'static str,
    /// Name as shown.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub description: &'static str,
    /// Shift of the misuse log-odds.
    pub log_odds_shift: f64,
    /// Share of the gap to 100 that it closes: factor and share.
    pub closes: &'static [(usize, f64)],
}

/// Parameters of the model (model description, section 2).
#[derive(Debug, Default)]
pub struct Parameters {
    /// Level `α` of the misuse log-odds.
    pub risk_level: f64,
    /// Slope `β` per 10 harm points.
    pub risk_slope: f64,
    /// Lowest sum of all conditions.
    pub mitigation_floor: f64,
    /// Age of a figure adds this many points squared per year to its variance.
    pub age_points_per_year: f64,
    /// The year that age is counted from.
    pub reference_year: u16,
    /// Standard error of a missing value around 50.
    pub missing_se: f64,
}

/// One published indicator (a column of `countries.csv`).
#[derive(Debug)]
pub struct Indicator {
    /// Column name, such as `wgi_rl`.
    pub id: &'static str,
    /// Label.
    pub label: &'static str,
    /// Unit and range in words.
    pub unit: &'static str,
    /// How to read it: "higher is better", "higher is worse", "status" or "context".
    pub direction: &'static str,
    /// Years that the column speaks of.
    pub years: &'static str,
    /// Licence.
    pub licence: &'static str,
    /// Number of its source.
    pub source: usize,
}

/// A source of figures or texts.
#[derive(Debug)]
pub struct Source {
    /// Who published it.
    pub producer: &'static str,
    /// Address.
    pub url: &'static str,
}

/// How one factor's slider value comes from indicators; a factor may have several rules, whose values are averaged.
#[derive(Debug)]
pub struct PresetRule {
    /// Number of the factor.
    pub factor: usize,
    /// How the value is made.
    pub method: Method,
    /// Standard error in points where none is published (ignored for [`SeRule::Published`]).
    pub se: SeRule,
    /// Measured, proxy or status.
    pub basis: Basis,
    /// The rule in words.
    pub words: &'static str,
    /// Remark, such as what the figure does not cover.
    pub note: &'static str,
}

/// How a preset value is made from indicators.
#[derive(Debug)]
pub enum Method {
    /// Linear between two goalposts, cut at both ends.
    Goalposts {
        /// Number of the indicator.
        indicator: usize,
        /// The value that becomes 0.
        low: f64,
        /// The value that becomes 100.
        high: f64,
        /// Whether a high value is bad.
        reversed: bool,
    },
    /// The first step whose condition holds gives the value, then every adjustment that holds is added (unless the step
    /// is [`Step::fixed`]), cut to bounds.
    Ladder {
        /// Steps in order.
        steps: &'static [Step],
        /// Value where no step holds; `None` means the value is missing.
        otherwise: Option<f64>,
        /// Added where the condition holds (multiplied by the indicator's number for a count).
        adjustments: &'static [Adjustment],
        /// Lowest value after adjustments.
        floor: f64,
    },
}

/// One rung of a ladder.
#[derive(Debug)]
pub struct Step {
    /// Holds where any of these holds.
    pub any: &'static [Test],
    /// The value, 0 to 100.
    pub value: f64,
    /// Whether the value stands as it is, without any adjustment.
    pub fixed: bool,
}

/// One addition to a ladder's value.
#[derive(Debug)]
pub struct Adjustment {
    /// Holds where any of these holds.
    pub any: &'static [Test],
    /// Points added once where it holds; multiplied by the first indicator's number if `per_unit`.
    pub points: f64,
    /// Whether `points` is per unit of the first test's indicator.
    pub per_unit: bool,
}

/// A test on one published cell.
#[derive(Debug)]
pub struct Test {
    /// Number of the indicator.
    pub indicator: usize,
    /// The words or numbers that count as holding; empty means any value other than blank, `0` and "not a member" words.
    pub is: &'static [&'static str],
}

/// Where a preset's standard error comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SeRule {
    /// The published one, scaled to points.
    Published,
    /// Our assumption, in points, shown as such.
    Assumed(f64),
}

/// What kind of figure a preset rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Measured for this purpose.
    Measured,
    /// Something near stands in.
    Proxy,
    /// A fact of law or membership.
    Status,
}

/// One country.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166 alpha-3 code (XKX for Kosovo).
    pub iso3: &'static str,
    /// Name.
    pub name: &'static str,
}

/// A statutory flag.
#[derive(Debug)]
pub struct Flag {
    /// Number of the indicator (status column) that raises it.
    pub indicator: usize,
    /// Words of the cell that raise it; empty means any but blank and `0`.
    pub is: &'static [&'static str],
    /// Short name, such as "Section 907 of the FREEDOM Support Act".
    pub name: &'static str,
    /// The law's bar in words.
    pub bar: CitedBar,
}

/// One published cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// The cell as published.
    pub text: &'static str,
    /// Its number, where it is one.
    pub number: Option<f64>,
    /// Its published standard error.
    pub se: Option<f64>,
    /// The year that it speaks of.
    pub year: Option<u16>,
}
