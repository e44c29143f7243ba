//! A released set of codings, items and country figures.
//!
//! The edition compiler (`xtask/edition`) checks the tables in `static/editions/<edition>/`, which are what a reader
//! downloads, and writes what the app needs of them as one text; wrong data stops the build and names file and row. In the
//! browser the text is a file of its own, fetched beside the app; natively it is part of the binary. An edition, once
//! released, never changes. What a link can name has an [id]; all else goes by its position in the edition's own list.
//!
//! Only what the screens use is here. The rest stands on the page on method and sources, which the same compiler writes.

mod annotations;
mod cells;
mod claim;
mod decision;
mod figure;
mod finished;
pub mod history;
pub mod id;
mod law;
mod lessons;
mod lookup;
mod outlines;
mod policy;
mod practice;
mod read;
mod read_figures;
mod read_law;
mod reader;
mod reading;

use std::sync::OnceLock;

pub use cells::Cells;
pub use claim::{BarChange, Check, Claim, Way};
pub use decision::{
    Confidence, DECISIONS_FILE, Decision, DecisionKind, DecisionOutcome, OF_THE_YEAR_BEFORE,
    ReasonBasis, decisions, install_decisions,
};
pub use figure::{
    Alliance, Basis, Cell, Country, Flag, Indicator, LargestChange, Source, Standing, Yearly,
};
pub use finished::{Finished, FinishedColumn, Makings, Part, PartColumn, PartWay, RuleInWords};
pub use law::{LawBy, LawClass, LawFlag, LawNotes, LawReach};
pub use lessons::{AskedWhen, Idea, LESSONS_FILE, Lessons, PlanStep, Question, ReadyLesson, Story};
pub use policy::{
    Bar, BuyersPresumption, CitedBar, Coding, Evidence, Extent, Kind, Passage, Policy, PolicyGate,
    Sign,
};

pub use annotations::{Annotations, Change, FactorNotes, PolicyNotes};
pub use outlines::{MAP, Outline, Outlines, install_outlines, outlines};
pub use practice::Practice;
pub use reading::{StandardReading, standard_reading};

pub use id::EDITIONS;
use id::{EditionId, FactorId, GroupId};

/// Where the texts of the editions lie beside the page, by registry number.
pub const FILES: [&str; EDITIONS] = [
    "editions/2026.1.txt",
    "editions/2026.2.txt",
    "editions/2026.3.txt",
];

/// Where their annotations lie, which are fetched when they are first asked for.
pub const ANNOTATIONS: [&str; EDITIONS] = [
    "editions/2026.1.notes.txt",
    "editions/2026.2.notes.txt",
    "editions/2026.3.notes.txt",
];

/// The texts that are part of the binary: all natively, none in a browser.
#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
const EMBEDDED: [&str; EDITIONS] = [
    include_str!(concat!(env!("OUT_DIR"), "/2026.1.txt")),
    include_str!(concat!(env!("OUT_DIR"), "/2026.2.txt")),
    include_str!(concat!(env!("OUT_DIR"), "/2026.3.txt")),
];
#[cfg(all(feature = "web", target_arch = "wasm32"))]
const EMBEDDED: [&str; EDITIONS] = [""; EDITIONS];

/// The same of the annotations.
#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
const EMBEDDED_ANNOTATIONS: [&str; EDITIONS] = [
    include_str!(concat!(env!("OUT_DIR"), "/2026.1.notes.txt")),
    include_str!(concat!(env!("OUT_DIR"), "/2026.2.notes.txt")),
    include_str!(concat!(env!("OUT_DIR"), "/2026.3.notes.txt")),
];
#[cfg(all(feature = "web", target_arch = "wasm32"))]
const EMBEDDED_ANNOTATIONS: [&str; EDITIONS] = [""; EDITIONS];

static READ: [OnceLock<Edition>; EDITIONS] = [const { OnceLock::new() }; EDITIONS];
static ANNOTATIONS_READ: [OnceLock<Annotations>; EDITIONS] = [const { OnceLock::new() }; EDITIONS];

/// What stands in for an edition that is not here yet.
static EMPTY: OnceLock<Edition> = OnceLock::new();

/// Takes an edition's text that was fetched; whether the edition is here now.
///
/// What is taken stays for the life of the app.
pub fn install(edition: EditionId, text: String) -> bool {
    let read = read::edition(text.leak());
    let is_whole = read.is_some();
    if let Some(read) = read {
        READ[edition.index()].get_or_init(|| read);
    }
    is_whole
}

/// Reads the text of an edition that the app does not have, such as a draft, and its annotations; `None` where one is not whole.
///
/// What is read stays for the life of the program.
#[must_use]
pub fn read(text: String, annotations: String) -> Option<(Edition, Annotations)> {
    read::edition(text.leak()).zip(read::annotations(annotations.leak()))
}

/// Whether the text of an edition is here, so that its numbers can be shown.
#[must_use]
pub fn is_here(edition: EditionId) -> bool {
    let number = edition.index();
    !EMBEDDED[number].is_empty() || READ[number].get().is_some()
}

/// Takes an edition's annotations that were fetched; whether they are whole.
pub fn install_annotations(edition: EditionId, text: String) -> bool {
    let read = read::annotations(text.leak());
    read.is_some_and(|read| ANNOTATIONS_READ[edition.index()].set(read).is_ok())
}

/// The annotations of an edition; in a browser `None` until they were installed.
#[must_use]
pub fn annotations(edition: EditionId) -> Option<&'static Annotations> {
    let number = edition.index();
    if !EMBEDDED_ANNOTATIONS[number].is_empty() {
        return Some(
            ANNOTATIONS_READ[number].get_or_init(|| {
                read::annotations(EMBEDDED_ANNOTATIONS[number]).unwrap_or_default()
            }),
        );
    }
    ANNOTATIONS_READ[number].get()
}

/// An edition.
///
/// In a browser an edition that [is not here](is_here) yet is empty: it has no policies and no countries.
#[must_use]
pub fn edition(edition: EditionId) -> &'static Edition {
    let number = edition.index();
    if !EMBEDDED[number].is_empty() {
        return READ[number].get_or_init(|| read::edition(EMBEDDED[number]).unwrap_or_default());
    }
    READ[number]
        .get()
        .unwrap_or_else(|| EMPTY.get_or_init(Edition::default))
}

/// One edition: everything that a scenario's numbers depend on, besides the scenario itself.
#[derive(Clone, Debug, Default)]
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
    /// The 196 countries in alphabetical order of name.
    pub countries: &'static [Country],
    /// Statutory flags: what US law says of countries on a list, under every policy. None where the edition has [`Edition::law`].
    pub flags: &'static [Flag],
    /// What the law forbids or limits, read through [`Edition::law_of`]; none in an edition of the first model.
    pub law: &'static [LawFlag],
    /// Slider values, one column for each factor that has any. What they are made of comes with the annotations.
    pub finished: &'static [FinishedColumn],
}

/// A group of factors with its own master slider.
#[derive(Debug)]
pub struct Group {
    /// Stable key, such as `SSG`.
    pub id: &'static str,
    /// Name as shown.
    pub name: &'static str,
}

impl Group {
    /// What stands in for a group of an edition that is not here yet.
    const ABSENT: Self = Self { id: "", name: "" };
}

/// One harmonised criterion with a slider.
#[derive(Debug)]
pub struct Factor {
    /// Stable key, such as `SSG_GOV`.
    pub id: &'static str,
    /// Its group.
    pub group: GroupId,
    /// Short name for a slider, such as "Accountable civilian-led forces".
    pub short: &'static str,
    /// The question that the slider asks.
    pub question: &'static str,
    /// What 0 means, in a few words ("unaccountable").
    pub low: &'static str,
    /// What 100 means, in a few words ("accountable").
    pub high: &'static str,
    /// Share in the overlay, 0 where the factor is no member.
    pub overlay_share: f64,
    /// Share in the harm index, 0 where the factor is none of its terms.
    pub harm_share: f64,
}

impl Factor {
    /// What stands in for a factor that an edition does not have: it came with a later one, or the edition is not here yet.
    const ABSENT: Self = Self {
        id: "",
        group: GroupId::SSG,
        short: "",
        question: "",
        low: "",
        high: "",
        overlay_share: 0.0,
        harm_share: 0.0,
    };
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

impl Item {
    /// What stands in for an item that an edition does not have: it came with a later one, or the edition is not here yet.
    const ABSENT: Self = Self {
        id: "",
        name: "",
        examples: "",
        log_odds_shift: 0.0,
        relevance: &[],
    };
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
    /// Lowest and highest plausible shift.
    pub range: (f64, f64),
    /// Share of the gap to 100 that it closes: factor and share.
    pub closes: &'static [(FactorId, f64)],
}

impl Mitigation {
    /// One that the edition does not have.
    const ABSENT: Self = Self {
        id: "",
        name: "",
        description: "",
        log_odds_shift: 0.0,
        range: (0.0, 0.0),
        closes: &[],
    };
}

/// Parameters of the model (model description, section 2).
#[derive(Clone, Debug, Default)]
pub struct Parameters {
    /// Level `α` of the misuse log-odds.
    pub risk_level: f64,
    /// Slope `β` per 10 harm points.
    pub risk_slope: f64,
    /// Lowest sum of all conditions.
    pub mitigation_floor: f64,
    /// The year that age is counted from.
    pub reference_year: u16,
    /// Standard error of a missing value around 50.
    pub missing_se: f64,
    /// Version of the model that the edition is for: 1, or 2 with presumptions.
    pub model: u8,
    /// The factors that count for the security case; none in the first model.
    pub security: &'static [FactorId],
}
