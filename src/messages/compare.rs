//! Words of the screen that sets two policies against each other, above all the sentence that a journalist can use.

use crate::edition::id::FactorId;
use crate::edition::{Kind, Policy};
use crate::findings::assumptions::{Assumption, Setter, assumptions, without_assumptions};
use crate::findings::compare::{self, Comparison, Decisive, Side};
use crate::findings::engine::Engine;
use crate::findings::law::Law;
use crate::findings::results::{is_untested, moved_threshold};
use crate::findings::verdict::Verdict;
use crate::findings::{Gate, GateState};
use crate::scenario::Scenario;

use super::generated::headline as top;
use super::generated::selectors::{OtherGate, ShutBy};
use super::headline::With;
use super::method;
use super::number::{chance, fixed, odds_factor, per_cent, rounded};
use super::sentence;
use super::sentence::{by_whose_estimate, policy_name, policy_name_start};

pub use super::generated::compare::*;
pub use super::number::bound;

/// What a text is called within a sentence; comparators by their short names.
#[must_use]
pub fn name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => comparator(policy.short),
        _ => policy_name(policy),
    }
}

/// The same at the start of a sentence.
pub(super) fn name_start(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => comparator_start(policy.short),
        _ => policy_name_start(policy),
    }
}

/// A text as the head of a column: "2018 NSPM-10".
#[must_use]
pub fn head(policy: &Policy) -> String {
    head_of(i64::from(policy.year), policy.short)
}

/// The sentences that stand alone, after what the law says: what is assumed and whose figures, what follows under both policies, what
/// follows without what is assumed, and what decides.
#[must_use]
pub fn sentence(scenario: &Scenario, law: Option<&Law>, comparison: &Comparison) -> String {
    let with = With::of(scenario, law, Setter::Link);
    let sides = &comparison.sides;
    let mut follows = what_follows(&with.text, with.our_estimate, sides);
    if with.assumes {
        follows = top::then(&follows, &without(scenario, sides));
    }
    alone(&follows, &decides(scenario, comparison), &whose(scenario))
}

/// What follows under both, after the first words; `ours` tells whether a risk above a threshold is so by our own estimate.
fn what_follows(with: &str, ours: bool, sides: &[Side; 2]) -> String {
    let [one, two] = sides.each_ref().map(|side| name(side.policy));
    let [before, after] = sides.each_ref().map(|side| side.verdict);
    let stops = |verdict| verdict == Verdict::Barred && ours;
    if before == after {
        let both = both_follow(with, &one, &two, before);
        return top::end(&by_whose_estimate(both, stops(before)));
    }
    let [count, other_count] = sides.each_ref().map(|side| number_of(side.policy));
    let first = by_whose_estimate(first_follows(with, &one, count, before), stops(before));
    let second = if stops(after) {
        top::second_stops(&two)
    } else {
        second_follows(&name_start(sides[1].policy), &two, other_count, after)
    };
    top::then(&top::end(&first), &top::end(&second))
}

/// What follows under both without what is assumed.
fn without(scenario: &Scenario, sides: &[Side; 2]) -> String {
    let pair = sides.each_ref().map(|side| side.id);
    let Some(plain) = Comparison::of(&without_assumptions(scenario), pair) else {
        return String::new();
    };
    let verdicts = |sides: &[Side; 2]| sides.each_ref().map(|side| side.verdict);
    if verdicts(&plain.sides) == verdicts(sides) {
        top::without_same().to_owned()
    } else {
        what_follows(top::without(), true, &plain.sides)
    }
}

/// How many a name stands for: that of the criteria of the United Kingdom is the one plural.
pub(super) fn number_of(policy: &Policy) -> i64 {
    1 + i64::from(policy.short.ends_with("criteria"))
}

fn decides(scenario: &Scenario, comparison: &Comparison) -> String {
    let [one, two] = comparison.sides.each_ref().map(|side| name(side.policy));
    let [from, to] = comparison.balances();
    let (criterion, points) = foremost(scenario, comparison);
    match comparison.decisive() {
        Decisive::Gate(shut) => gate_sentence(scenario, comparison, shut),
        Decisive::BothGates => {
            let cause = shut_by(&comparison.sides[0]);
            if from == to {
                both_gates_same(cause, to)
            } else {
                both_gates(cause, &one, from, &two, to)
            }
        }
        Decisive::Presumption => presumption_decides(&one, from, &two, to),
        Decisive::Balance if from == to => balance_at_edge(to),
        Decisive::Balance => balance_decides(&one, from, &two, to, points, criterion),
        Decisive::Nothing if from == to => nothing_decides_same(to),
        Decisive::Nothing => nothing_decides(&one, from, &two, to, points, criterion),
    }
}

/// Why the stop rule of a side applies that does.
fn shut_by(side: &Side) -> ShutBy {
    match side.evaluation.gate {
        GateState::ShutByKnowledge => ShutBy::Knowledge,
        _ => ShutBy::Risk,
    }
}

/// Why one stop rule applies and the other does not.
fn gate_sentence(scenario: &Scenario, comparison: &Comparison, shut: usize) -> String {
    let (barring, other) = (&comparison.sides[shut], &comparison.sides[1 - shut]);
    let standard = |side: &Side| {
        let gate = side.text.gate;
        let moved = moved_threshold(gate, side.policy);
        gate.map_or_else(String::new, |gate| {
            sentence::standard_in_use(gate.standard, moved)
        })
    };
    let [risk, other_risk] = [barring, other].map(|side| chance(side.evaluation.risk.probability));
    let why_not = match other.evaluation.gate {
        GateState::None => OtherGate::None,
        state if is_untested(other.text.gate, state) => OtherGate::Untested,
        _ if other_risk == risk => OtherGate::SameRisk,
        _ => OtherGate::OtherRisk,
    };
    let decides = gate_decides(
        shut_by(barring),
        &name(barring.policy),
        &risk,
        &standard(barring),
        why_not,
        &name(other.policy),
        number_of(other.policy),
        &other_risk,
        &standard(other),
    );
    let edition = Engine::of(scenario).edition;
    let harm = comparison
        .harm
        .filter(|_| barring.evaluation.gate == GateState::ShutByRisk);
    match harm {
        Some(factor) => {
            let value = scenario.value(factor).score();
            gate_and_criterion(&decides, edition.factor(factor).short, rounded(value))
        }
        None => decides,
    }
}

/// The criterion behind most of the difference, with its points; none and 0 where it makes no whole point.
fn foremost(scenario: &Scenario, comparison: &Comparison) -> (&'static str, i64) {
    let edition = Engine::of(scenario).edition;
    let foremost = comparison.foremost_points();
    let foremost = foremost.map(|(factor, points)| (edition.factor(factor).short, points));
    foremost.unwrap_or_default()
}

/// Whether nothing is assumed and all is added up as we do.
pub(super) fn is_our_reading(scenario: &Scenario) -> bool {
    let departs = |one: &Assumption| one.is_assumed() || *one == Assumption::AddingUp;
    !assumptions(scenario).iter().any(departs)
}

/// Whose reading it is.
pub(super) fn whose(scenario: &Scenario) -> String {
    let edition = Engine::of(scenario).edition.id;
    if is_our_reading(scenario) {
        our_reading(edition)
    } else {
        own_reading(edition)
    }
}

/// The difference as a heading.
#[must_use]
pub fn split_title(comparison: &Comparison) -> String {
    match comparison.total() {
        0 => difference_none().to_owned(),
        above @ 1.. => difference_rises(above),
        below => difference_falls(-below),
    }
}

/// A line of the split that is a score.
#[must_use]
pub fn balance_under(policy: &Policy) -> String {
    balance_of(&name(policy))
}

/// The parts of a difference, the presumption last.
#[must_use]
pub fn parts() -> [&'static str; 4] {
    [weights(), overlay(), item(), presumption()]
}

/// The state of a side's stop rule.
#[must_use]
pub fn gate_of(side: &Side) -> &'static str {
    if is_untested(side.text.gate, side.evaluation.gate) {
        sentence::gate_untested()
    } else {
        sentence::gate(side.evaluation.gate)
    }
}

/// How sure one must be before a stop rule applies.
#[must_use]
pub fn standard_of(gate: Option<Gate>) -> String {
    gate.map_or_else(|| none().to_owned(), |gate| standard_alone(gate.standard))
}

/// Above which risk a stop rule applies.
#[must_use]
pub fn shuts_above(gate: Option<Gate>) -> String {
    match gate {
        None => shuts_never().to_owned(),
        Some(gate) if gate.threshold.is_finite() => per_cent(gate.threshold),
        Some(_) => shuts_by_knowledge().to_owned(),
    }
}

/// What the breadth of a bar does to the odds of misuse.
#[must_use]
pub fn breadth(gate: Option<Gate>) -> String {
    match gate.as_ref().map(compare::breadth) {
        None => none().to_owned(),
        Some(None) => not_covered().to_owned(),
        Some(Some(factor)) => covered(&odds_factor(factor)),
    }
}

/// Why the two put the risk at different heights; `None` where they do not.
#[must_use]
pub fn risk_difference(comparison: &Comparison) -> Option<String> {
    let (wider, times) = comparison.wider_bar()?;
    let [wider, other] = [wider, 1 - wider].map(|position| name(comparison.sides[position].policy));
    Some(wider_bar(&wider, &other, &fixed(times, 1)))
}

/// The stance of a side on a factor, with how else it could be read.
#[must_use]
pub fn stance(side: &Side, factor: FactorId) -> String {
    let now = side.text.stances.get(factor.index()).copied().unwrap_or(0);
    let now = method::stance(now);
    match side.policy.coding(factor) {
        Some(coding) if side.replaced[factor.index()] => {
            stance_replaced(&now, &method::stance(coding.stance))
        }
        Some(coding) if coding.low != coding.high => {
            stance_in_range(&now, i64::from(coding.low), i64::from(coding.high))
        }
        _ => now,
    }
}

/// A weight.
#[must_use]
pub fn weight(weight: f64) -> String {
    share_of_weight(rounded(weight * 100.0))
}

/// Label of the fold with the smaller differences.
#[must_use]
pub fn others(count: usize, points: i64) -> String {
    smaller_differences(count as i64, points)
}
