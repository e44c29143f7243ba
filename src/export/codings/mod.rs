//! A reading as a table for spreadsheets: every coding with what the reader changed, written and read back (`docs/codings.md`).

mod export;
mod import;
mod table;

pub use export::export;
pub use import::import;

pub use crate::findings::file_faults::codings::{Fault, Problem, Refused};

use crate::edition::Edition;
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::model::presumption::BurdenUse;
use crate::scenario::Reading;

use crate::findings::reading_parameter::ReadingParameter;

/// Largest file that is read, in bytes.
pub const MOST_BYTES: usize = 200_000;

/// Columns of the table, in the order in which they are written.
const COLUMNS: [&str; 10] = [
    "kind",
    "policy",
    "key",
    "yours",
    "ours",
    "low",
    "high",
    "criterion",
    "section",
    "url",
];

/// The columns that are read back.
const READ: [&str; 4] = ["kind", "policy", "key", "yours"];

/// Key of a threshold, which is its unit.
const THRESHOLD_KEY: &str = "permille";

/// Key of a number of the rule, with its unit: all are whole, so that no spreadsheet takes one for a day.
fn key_of(dial: ReadingParameter) -> &'static str {
    match dial {
        ReadingParameter::Ratio => "ratio_hundredths",
        ReadingParameter::OverlayStrength => "overlay_strength_percent",
        ReadingParameter::OverlayReference => "overlay_reference",
        ReadingParameter::AgainstBelow => "against_below",
        ReadingParameter::FavourFrom => "favour_from",
        ReadingParameter::RiskLow => "risk_low_permille",
        ReadingParameter::RiskHigh => "risk_high_permille",
    }
}

/// A choice of the rule among a few words.
struct Words {
    key: &'static str,
    words: &'static [&'static str],
    /// The first version of the model in which there is something to choose.
    model: u8,
    /// Place of the reading's choice in `words`.
    get: fn(&Reading) -> usize,
    set: fn(&mut Reading, usize),
}

const COUNTS: [Count; 2] = [Count::ByFactor, Count::ByGroup];
const MEANS: [Mean; 2] = [Mean::Arithmetic, Mean::Geometric];
const OVERLAYS: [OverlayUse; 3] = [
    OverlayUse::AsTheTextSays,
    OverlayUse::Never,
    OverlayUse::Always,
];

const BURDENS: [BurdenUse; 3] = [
    BurdenUse::AsTheTextSays,
    BurdenUse::Never,
    BurdenUse::Always,
];

static WORDS: [Words; 4] = [
    Words {
        key: "count",
        words: &["factor", "group"],
        model: 1,
        get: |reading| place(&COUNTS, reading.count),
        set: |reading, place| reading.count = COUNTS[place],
    },
    Words {
        key: "mean",
        words: &["arithmetic", "geometric"],
        model: 1,
        get: |reading| place(&MEANS, reading.mean),
        set: |reading, place| reading.mean = MEANS[place],
    },
    Words {
        key: "overlay",
        words: &["as_the_text_says", "never", "always"],
        model: 1,
        get: |reading| place(&OVERLAYS, reading.overlay),
        set: |reading, place| reading.overlay = OVERLAYS[place],
    },
    Words {
        key: "burden",
        words: &["as_the_text_says", "never", "always"],
        model: 2,
        get: |reading| place(&BURDENS, reading.burden),
        set: |reading, place| reading.burden = BURDENS[place],
    },
];

fn place<T: PartialEq>(choices: &[T], choice: T) -> usize {
    choices
        .iter()
        .position(|other| *other == choice)
        .unwrap_or(0)
}

/// The edition's name as a spreadsheet leaves it: a bare `2026.1` might become a day or a number.
fn edition_key(edition: &Edition) -> String {
    format!("edition {}", edition.id)
}
