//! Citations: the seal of a scenario's numbers, and what differs where the numbers of today are not those of a seal.

use sha2::{Digest, Sha256};

use crate::edition::id::PolicyId;
use crate::edition::{Edition, Kind};
use crate::model::order::sort_by_key;
use crate::scenario::day;
use crate::scenario::link::{Seal, SealVersion, Standing, inputs};
use crate::scenario::{Place, Scenario, registry};

use crate::findings::engine::Engine;
use crate::findings::results::Results;
use crate::findings::results::with_every_text;
use crate::findings::robustness::at_rest;

/// What a seal says when its link is opened again.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// The numbers are the same as cited, bit by bit.
    Same,
    /// They differ.
    Differs(Difference),
}

/// How the numbers differ from those cited, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Why.
    pub why: Why,
    /// The texts that stand elsewhere, with where they stood and where they stand now; empty where only what is finer than whole
    /// numbers differs, or nothing but the inputs.
    pub texts: Vec<Change>,
    /// Whether the results differ at all.
    pub results: bool,
}

/// Why numbers differ from those cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The scenario of the link is another one than that cited.
    Inputs,
    /// The calculation has changed since.
    Model {
        /// Its version then.
        cited: u8,
        /// Its version now.
        now: u8,
    },
    /// Neither has changed: the seal is not that of this link, or something is wrong.
    Unknown,
}

/// A text that stands elsewhere than cited.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The text.
    pub policy: PolicyId,
    /// Where it stood; `None` where it was not scored.
    pub cited: Option<Standing>,
    /// Where it stands now.
    pub now: Option<Standing>,
}

/// Seals the numbers of a scenario on a day, in days since 1 January 2026.
///
/// Takes some tens of milliseconds, like [`check`]: all readings of all texts are computed.
#[must_use]
pub fn seal(scenario: &Scenario, day: u16) -> Seal {
    seal_in(SealVersion::of(scenario), scenario, day)
}

/// Days after the release of the newest edition by which no clock is still believed: twenty years.
const BELIEVED: u16 = 20 * 365 + 5;

/// The day on which a citation is made, by a clock in ISO 8601: `Err`, with the day on which the newest edition was released, where
/// the clock shows an earlier day, or one that is twenty years later, and so cannot be right.
pub fn day_by(clock: &str) -> Result<u16, u16> {
    let released = day::number(Engine::newest().edition.released).unwrap_or_default();
    let believed = released..=released.saturating_add(BELIEVED);
    match day::number(clock) {
        Some(day) if believed.contains(&day) => Ok(day),
        _ => Err(released),
    }
}

fn seal_in(version: SealVersion, scenario: &Scenario, day: u16) -> Seal {
    let (results, texts) = results(scenario, version.texts(scenario));
    Seal {
        version,
        day,
        model: Engine::of(scenario).edition.parameters.model,
        inputs: digest(inputs(scenario, version).as_bytes()),
        results,
        texts,
    }
}

/// Holds the numbers of a scenario against a seal.
#[must_use]
pub fn check(cited: &Seal, scenario: &Scenario) -> Verdict {
    let now = seal_in(cited.version, scenario, cited.day);
    // What an older seal has no room for was not in what it was made of.
    let outgrown = SealVersion::of(scenario) > cited.version;
    let results = cited.results != now.results || cited.texts != now.texts;
    let why = if cited.inputs != now.inputs || outgrown {
        Why::Inputs
    } else if !results {
        return Verdict::Same;
    } else if cited.model != now.model {
        Why::Model {
            cited: cited.model,
            now: now.model,
        }
    } else {
        Why::Unknown
    };
    let standing = |seal: &Seal, policy: PolicyId| seal.texts.get(policy.index()).copied()?;
    let in_time = &Engine::newest().in_time;
    let changes = in_time.iter().map(|&policy| Change {
        policy,
        cited: standing(cited, policy),
        now: standing(&now, policy),
    });
    Verdict::Differs(Difference {
        why,
        texts: changes
            .filter(|change| change.cited != change.now)
            .collect(),
        results,
    })
}

/// The digest that a citation prints: that of the inputs, then that of the results, eight hexadecimal digits each. Between them stands
/// a hyphen, so that no spreadsheet takes the whole for a number.
#[must_use]
pub fn printed(seal: &Seal) -> String {
    format!("{:08x}-{:08x}", seal.inputs, seal.results)
}

/// The years of the first policy of an edition and of the last.
#[must_use]
pub fn years_of_policies(edition: &Edition) -> [u16; 2] {
    let policies = edition.policies_in_time();
    let mut years = policies
        .filter(|(_, policy)| policy.kind == Kind::Policy)
        .map(|(_, policy)| policy.year);
    let first = years.next().unwrap_or_default();
    [first, years.last().unwrap_or(first)]
}

/// The country in a file name or a key, in letters that every system takes.
#[must_use]
pub fn place_key(scenario: &Scenario) -> String {
    match scenario.place {
        Place::Own => "own-country".to_owned(),
        Place::Country(country) => registry::code(country).to_ascii_lowercase(),
    }
}

/// The digest of the results, and where each of the first so many texts stands.
///
/// For each scored text in the order of the numbers the digest takes its number, balance, misuse risk, gate, what follows, and the share of readings
/// that end so: numbers as their 64 bits, all else as one byte.
fn results(scenario: &Scenario, count: usize) -> (u32, Vec<Option<Standing>>) {
    let everything = with_every_text(scenario);
    let readings = at_rest(&everything);
    let mut texts = vec![None; count];
    let mut bytes = Vec::new();
    let mut rows = Results::of(&everything).rows;
    sort_by_key(&mut rows, |row| row.policy);
    for row in rows {
        let Some(outcome) = row.result else {
            continue;
        };
        let evaluation = outcome.evaluation;
        let share = readings
            .of(row.policy)
            .map_or(0.0, |readings| readings.share(evaluation.disposition));
        let standing = Standing {
            balance: evaluation.decides.round() as u8,
            disposition: evaluation.disposition,
            gate: evaluation.gate,
        };
        bytes.push(row.policy.index() as u8);
        bytes.extend(evaluation.decides.to_be_bytes());
        bytes.extend(evaluation.risk.probability.to_be_bytes());
        bytes.extend([standing.gate as u8, standing.disposition as u8]);
        bytes.extend(share.to_be_bytes());
        if let Some(text) = texts.get_mut(row.policy.index()) {
            *text = Some(standing);
        }
    }
    (digest(&bytes), texts)
}

/// The first 32 bits of SHA-256.
fn digest(bytes: &[u8]) -> u32 {
    let all = Sha256::digest(bytes);
    all.iter()
        .take(4)
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// Who published the figures that a scenario's slider values are made of, each with the licence, facts that need none left out; none
/// while the annotations are not here.
#[must_use]
pub fn producers(scenario: &Scenario) -> Vec<(&'static str, &'static str)> {
    let Some(notes) = Engine::of(scenario).annotations() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (number, indicator) in notes.makings.indicators.iter().enumerate() {
        let Some(source) = notes.makings.source_of(number) else {
            continue;
        };
        let producer = (source.producer, indicator.licence);
        if !indicator.licence.starts_with("fact") && !found.contains(&producer) {
            found.push(producer);
        }
    }
    found
}
