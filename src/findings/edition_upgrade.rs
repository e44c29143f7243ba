//! A scenario of an older edition beside the same one with today's: what differs, and how much each reason accounts for.
//!
//! The changes between the two editions are made one after the other in the order of [`EditionUpgrade::reasons`]: figures in the order of
//! the sliders, then codings, presumption and gate text by text, then what the whole edition shares. What each moves a balance by therefore
//! sums exactly to the difference.

use std::borrow::Cow;

use crate::edition::id::{ConditionId, EditionId, FactorId, PolicyId};
use crate::edition::{Annotations, Change, Coding, annotations};
use crate::model::evaluate::evaluate;
use crate::model::framework::{Framework, Gate, Text};
use crate::model::presumption::Presumption;
use crate::model::risk::GateState;
use crate::scenario::{Reading, Scenario};

use crate::findings::engine::{Engine, Published};
use crate::findings::law::Law;
use crate::findings::model_input::ModelInput;
use crate::findings::reading_setting::ReadingSetting;
use crate::findings::results::shown;
use crate::findings::rounding::{rounded_to_sum, shown as printed};
use crate::findings::verdict::Verdict;

/// A scenario of an older edition beside the same one with today's.
#[derive(Clone, Debug, PartialEq)]
pub struct EditionUpgrade {
    /// The scenario with today's edition.
    pub scenario: Scenario,
    /// Whatever this scenario uses and today's edition has otherwise, in the order in which it is exchanged.
    pub reasons: Vec<Reason>,
    /// One row for each text that is shown and scored, in order of time.
    pub rows: Vec<Row>,
    /// What the law says by today's edition, whatever the policy.
    pub law: Option<Law>,
}

/// One text under both editions.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The text.
    pub policy: PolicyId,
    /// The result under the scenario's own edition.
    pub before: Side,
    /// The result under today's.
    pub now: Side,
    /// What each of [`EditionUpgrade::reasons`] moves the balance by, in points; they sum to the difference.
    pub parts: Vec<f64>,
}

impl Row {
    /// The same in whole points, which sum to the difference of the whole balances.
    #[must_use]
    pub fn points(&self) -> Vec<i64> {
        if self.parts.iter().all(|part| *part == 0.0) {
            // Another model may print the same number otherwise; no reason moves it.
            return vec![0; self.parts.len()];
        }
        let total = self.now.shown - self.before.shown;
        rounded_to_sum(&self.parts, total)
    }
}

/// One text's result under one edition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Side {
    /// The number that decides, 0 to 100.
    pub balance: f64,
    /// The same as it is printed.
    pub shown: i64,
    /// The gate on misuse.
    pub gate: GateState,
    /// What follows, in the terms of what the text presumes.
    pub verdict: Verdict,
}

/// Something that a scenario uses and that today's edition has otherwise.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// A published figure of the country, on whose slider it shows.
    Figure {
        /// The factor.
        factor: FactorId,
        /// The figure of the scenario's own edition.
        old: Published,
        /// Today's.
        new: Published,
        /// Whether the slider follows: it stood at the published figure.
        follows: bool,
    },
    /// The coding of a text on a factor, unless the reader reads it otherwise.
    Coding {
        /// The text.
        policy: PolicyId,
        /// The factor.
        factor: FactorId,
        /// The coding of the scenario's own edition.
        old: Coding,
        /// Today's.
        new: Coding,
    },
    /// What a text presumes of a sale to the country.
    Presumption {
        /// The text.
        policy: PolicyId,
        /// What it presumes in the scenario's own edition.
        old: Presumption,
        /// Today's.
        new: Presumption,
    },
    /// The gate of a text, or whether the text makes governance the overlay.
    Gate {
        /// The text.
        policy: PolicyId,
        /// The gate of the scenario's own edition.
        old: Option<Gate>,
        /// Today's.
        new: Option<Gate>,
    },
    /// Items, conditions, shares in the harm index and the overlay, or parameters of the misuse estimate.
    Shared,
}

/// The same scenario with today's edition: sliders at the published figure go to today's, moved ones stay; what is read as the older
/// edition reads it is read as today's does, and all else stays.
#[must_use]
pub fn upgraded(scenario: &Scenario) -> Scenario {
    let (old, new) = (Engine::of(scenario), Engine::newest());
    let mut todays = scenario.clone();
    todays.edition = new.id;
    todays.reading = ReadingSetting::differing(&scenario.reading, old.edition)
        .into_iter()
        .fold(Reading::standard(todays.edition), |reading, changed| {
            changed.taken(&reading, &scenario.reading)
        })
        .sanitised();
    let published = old
        .published_values(scenario.place)
        .into_iter()
        .zip(new.published_values(scenario.place));
    for (value, (old, new)) in todays.values.iter_mut().zip(published) {
        if *value == old {
            *value = new;
        }
    }
    todays
}

impl EditionUpgrade {
    /// Compares; `None` where the scenario is of today's edition.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        let (old, new) = (Engine::of(scenario), Engine::newest());
        if old.id == new.id {
            return None;
        }
        let todays = upgraded(scenario);
        let (before, now) = (ModelInput::of(scenario), ModelInput::of(&todays));
        Some(Self::between(scenario, &before, todays, &now))
    }

    /// Compares a scenario with the same one of today's edition, both made ready.
    #[must_use]
    pub fn between(
        scenario: &Scenario,
        before: &ModelInput,
        todays: Scenario,
        now: &ModelInput,
    ) -> Self {
        let reasons = reasons(scenario, before, now);
        let rows = shown(scenario)
            .filter_map(|policy| row(policy, &reasons, before, now))
            .collect();
        Self {
            law: Law::of(&todays),
            scenario: todays,
            reasons,
            rows,
        }
    }
}

impl Reason {
    /// The entries of the newest change log that explain it, one for each reason that they give. In a browser those of an edition in
    /// between may not be here.
    #[must_use]
    pub fn changes(&self, scenario: &Scenario, words: &Annotations) -> Vec<&'static Change> {
        let engine = Engine::newest();
        let edition = engine.edition;
        let explains = |change: &Change| match self {
            Self::Figure { factor, .. } => {
                let country = engine.position(scenario.place);
                let country = country.map_or("", |country| edition.countries[country].iso3);
                let is_cell = change.file == "countries.csv"
                    && [country, ALL].contains(&change.row)
                    && read_by(words, *factor).any(|id| change.column.starts_with(id));
                let rule = edition.factor(*factor).id;
                let is_rule = ["presets.json", "rules.csv"].contains(&change.file);
                is_cell || (is_rule && (change.row == ALL || change.row.starts_with(rule)))
            }
            Self::Coding {
                policy: text,
                factor,
                ..
            } => {
                let key = edition.policy(*text).id;
                let is_row = change.row.strip_prefix(key).map(str::trim_start)
                    == Some(edition.factor(*factor).id);
                change.file == "stances.csv"
                    && is_row
                    && ["stance", "low", "high", "sign"].contains(&change.column)
            }
            Self::Presumption { policy: text, .. } => {
                let key = edition.policy(*text).id;
                change.file == "presumption.csv" && change.row.starts_with(key)
            }
            Self::Gate { policy: text, .. } => {
                let key = edition.policy(*text).id;
                change.file == "policies.json" && change.row.starts_with(key) && !is_wording(change)
            }
            Self::Shared => {
                let shared = [
                    "edition.json",
                    "factors.csv",
                    "items.csv",
                    "mitigations.csv",
                ];
                shared.contains(&change.file) && !is_wording(change)
            }
        };
        // What an edition in between has changed stands in the log of that one.
        let between = EditionId::all().rev();
        let between = between.filter(|id| *id > scenario.edition && *id < engine.id);
        let between = between.filter_map(annotations);
        let mut found: Vec<&Change> = Vec::new();
        for log in std::iter::once(words.changes).chain(between.map(|words| words.changes)) {
            for change in log.iter().filter(|change| explains(change)) {
                if found.iter().all(|other| other.reason != change.reason) {
                    found.push(change);
                }
            }
            if !found.is_empty() {
                break;
            }
        }
        found
    }
}

/// Whether a change is one of names and sentences, which moves no number.
fn is_wording(change: &Change) -> bool {
    match change.file {
        "factors.csv" => ![
            "case",
            "group",
            "harm_share",
            "overlay_share",
            "row",
            "weighted",
        ]
        .contains(&change.column),
        "policies.json" => ["line", "read", "short", "summary", "title"].contains(&change.column),
        _ => ["description", "examples", "name"].contains(&change.column),
    }
}

/// In place of a row of the change log: a column or a table as a whole.
const ALL: &str = "all";

/// Names of the indicators that a factor's rules read.
fn read_by(words: &Annotations, factor: FactorId) -> impl Iterator<Item = &'static str> {
    let makings = &words.makings;
    let read = makings.read_by(factor).into_iter();
    read.filter_map(|number| Some(makings.indicators.get(number)?.id))
}

fn reasons(scenario: &Scenario, before: &ModelInput, now: &ModelInput) -> Vec<Reason> {
    let (old, new) = (before.engine, now.engine);
    let published = old.published(scenario.place).iter();
    let figures = FactorId::all().zip(published.zip(new.published(scenario.place)));
    let mut reasons: Vec<Reason> = figures
        .filter(|(_, (old, new))| old != new)
        .map(|(factor, (old, new))| Reason::Figure {
            factor,
            follows: scenario.value(factor) == old.value,
            old: old.clone(),
            new: new.clone(),
        })
        .collect();
    for policy in shown(scenario) {
        let [old, new] = [old, new].map(|engine| engine.edition.policy(policy).stances);
        let read = scenario.reading.stances_of(policy);
        let pairs = FactorId::all().zip(old.iter().zip(new).zip(read));
        reasons.extend(pairs.filter_map(|(factor, ((&old, &new), read))| {
            (old != new && read.is_none()).then_some(Reason::Coding {
                policy,
                factor,
                old,
                new,
            })
        }));
        let (Some(old), Some(new)) = (before.text(policy), now.text(policy)) else {
            continue;
        };
        if old.presumption != new.presumption {
            reasons.push(Reason::Presumption {
                policy,
                old: old.presumption,
                new: new.presumption,
            });
        }
        if (old.gate, old.overlay) != (new.gate, new.overlay) {
            reasons.push(Reason::Gate {
                policy,
                old: old.gate,
                new: new.gate,
            });
        }
    }
    if differ(scenario, &before.framework, &now.framework) {
        reasons.push(Reason::Shared);
    }
    reasons
}

/// Whether a scenario uses anything in which two frameworks differ.
fn differ(scenario: &Scenario, old: &Framework, new: &Framework) -> bool {
    // Where nothing counted for a security case yet, what does now is part of what a text presumes.
    let security = |framework: &Framework| {
        let counts = !old.security.is_empty();
        counts.then(|| framework.security.clone())
    };
    let shared = |framework: &Framework| {
        (
            security(framework),
            framework.groups.clone(),
            framework.overlay.clone(),
            framework.harms.clone(),
            framework.risk,
        )
    };
    let item = scenario.item.index();
    let known = |framework: &Framework, condition: ConditionId| {
        framework.mitigations.get(condition.index()).cloned()
    };
    let mut attached = ConditionId::all().filter(|condition| scenario.attaches(*condition));
    shared(old) != shared(new)
        || old.items.get(item) != new.items.get(item)
        || attached.any(|condition| known(old, condition) != known(new, condition))
}

/// The case on its way from one edition to the other.
struct Exchange<'a> {
    scores: Vec<f64>,
    text: Text,
    framework: Cow<'a, Framework>,
}

impl Exchange<'_> {
    fn side(&self, prepared: &ModelInput) -> Side {
        let case = prepared.case_with(&self.scores);
        let result = evaluate(&self.framework, &self.text, &prepared.rule, &case);
        Side {
            balance: result.decides,
            shown: printed(result.decides, &result.edges),
            gate: result.gate,
            verdict: Verdict::of(
                result.disposition,
                result.because,
                &self.text,
                &prepared.rule,
            ),
        }
    }
}

/// One text under both editions, and what each reason moves it by; `None` where either does not score it.
fn row(policy: PolicyId, reasons: &[Reason], before: &ModelInput, now: &ModelInput) -> Option<Row> {
    let todays = now.text(policy)?;
    let mut exchange = Exchange {
        scores: before.scores.clone(),
        text: before.text(policy)?,
        framework: Cow::Borrowed(&before.framework),
    };
    let first = exchange.side(before);
    if before.framework.security.is_empty() && !now.framework.security.is_empty() {
        // No text asks for a security case yet, so that this alone moves nothing.
        exchange.framework = Cow::Owned(Framework {
            security: now.framework.security.clone(),
            edge_rounding: now.framework.edge_rounding,
            ..before.framework.clone().into_owned()
        });
    }
    // As today's model prints it.
    let mut last = exchange.side(before);
    let mut parts = Vec::with_capacity(reasons.len());
    for reason in reasons {
        let changed = match *reason {
            Reason::Figure { factor, .. } => {
                let factor = factor.index();
                exchange.scores[factor] = now.scores[factor];
                true
            }
            Reason::Coding {
                policy: text,
                factor,
                ..
            } => {
                let factor = factor.index();
                if text == policy {
                    exchange.text.stances[factor] = todays.stances[factor];
                    exchange.text.reversed[factor] = todays.reversed[factor];
                }
                text == policy
            }
            Reason::Presumption { policy: text, .. } => {
                exchange.text.presumption = todays.presumption;
                text == policy
            }
            Reason::Gate { policy: text, .. } => {
                if text == policy {
                    exchange.text.gate = todays.gate;
                    exchange.text.overlay = todays.overlay;
                }
                text == policy
            }
            Reason::Shared => {
                exchange.framework = Cow::Borrowed(&now.framework);
                true
            }
        };
        let next = if changed { exchange.side(now) } else { last };
        parts.push(next.balance - last.balance);
        last = next;
    }
    Some(Row {
        policy,
        before: first,
        now: last,
        parts,
    })
}
