//! Words of the screen that sets two policies against each other, above all the sentence that a journalist can use.

use crate::edition::{Kind, Policy};
use crate::findings::compare::{Comparison, Decisive, Side};
use crate::findings::engine::Engine;
use crate::model::framework::Gate;
use crate::model::risk::GateState;
use crate::scenario::{Place, Scenario};

use crate::messages::method;
use crate::messages::number::{
    chance, fixed, lower_first, odds_factor, rounded, rounded_to_sum, signed, upper_first,
};
use crate::messages::sentence;
use crate::messages::sentence::{place_of, policy_name};

/// Title of the screen.
pub const TITLE: &str = "Why two policies differ";
/// Label of a choice.
pub const FIRST: &str = "First policy";
/// Label of a choice.
pub const SECOND: &str = "Second policy";
/// A button.
pub const SWAP: &str = "Swap";
/// Label of the sentence.
pub const RESULT: &str = "The difference in a sentence";
/// A button.
pub const COPY: &str = "Copy sentence";
/// Said after copying.
pub const COPIED: &str = "The sentence is copied.";
/// Said where the browser refuses to copy.
pub const COPY_BY_HAND: &str = "The browser did not let us copy. Copy the sentence by hand:";
/// Said where the edition cannot be compared.
pub const NOTHING: &str = "There are no two policies to compare.";
/// The button on a policy's reasons.
pub const COMPARE_THIS: &str = "Compare with another policy";
/// A heading.
pub const SIDES: &str = "Side by side";
/// A row of the table.
pub const FOLLOWS: &str = "What follows";
/// A row of the table.
pub const BALANCE: &str = "Balance";
/// A row of the table.
pub const GATE: &str = "Gate";
/// A row of the table.
pub const STANDARD: &str = "Standard of proof";
/// A row of the table.
pub const SHUTS_ABOVE: &str = "Shuts above";
/// A row of the table.
pub const BREADTH: &str = "Helping and aggravating";
/// A row of the table.
pub const CLAUSE: &str = "What the bar says";
/// Said where there is no gate.
pub const NONE: &str = "none";
/// A heading.
pub const SPLIT: &str = "Where the difference comes from";
/// Caption of the split.
pub const SPLIT_CAPTION: &str = "From the balance of the first policy to that of the second; each bar starts where the one above ends. The split does \
     not depend on the order of the steps.";
/// A part of the difference.
pub const PART: &str = "Part";
/// A part of the difference.
pub const WEIGHTS: &str = "How strongly each text speaks of each criterion";
/// A part of the difference.
pub const OVERLAY: &str = "Governance as the overlay";
/// A part of the difference.
pub const ITEM: &str = "What is transferred";
/// Why a part is nothing.
pub const SAME_ITEM: &str = "the same under both";
/// A heading.
pub const FACTORS: &str = "Criterion by criterion";
/// Below the heading.
pub const FACTORS_LEAD: &str = "The largest difference comes first. Points are those that the second policy gives less those that the first gives.";
/// Points that no criterion accounts for.
pub const NEUTRAL_POINTS: &str = "A neutral country, where the overlay begins above 50";
/// Last line of the criteria.
pub const SUM: &str = "All criteria together";
/// Said of a text that counts a criterion the other way.
pub const REVERSED: &str = "The text turns this round: a good score weighs against.";

/// What a text is called within a sentence; comparators by their short names.
#[must_use]
pub fn name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => format!("the {}", policy.short),
        _ => policy_name(policy),
    }
}

/// A text as the head of a column: "2018 NSPM-10".
#[must_use]
pub fn head(policy: &Policy) -> String {
    format!("{} {}", policy.year, policy.short)
}

/// Name of the link to the screen: "Why 2018 and 2023 differ".
#[must_use]
pub fn link(first: &Policy, second: &Policy) -> String {
    format!("Why {} and {} differ", first.year, second.year)
}

/// One or two sentences that stand alone: the country, what is transferred, what follows under both policies, what decides,
/// and whose reading it is.
#[must_use]
pub fn sentence(scenario: &Scenario, comparison: &Comparison, changed: bool) -> String {
    format!(
        "{}, {}. {} {}",
        basis(scenario, changed),
        follows(&comparison.sides),
        decides(scenario, comparison),
        whose(scenario)
    )
}

/// Whose figures, what is transferred, what is attached: "On Azerbaijan’s published figures, with armed drones as the item".
fn basis(scenario: &Scenario, changed: bool) -> String {
    let edition = Engine::of(scenario).edition;
    let figures = match (scenario.place, changed) {
        (Place::Own, _) => "For a country described by hand".to_owned(),
        (Place::Country(_), false) => format!("On {} published figures", place_of(scenario)),
        (Place::Country(_), true) => {
            format!("On {} figures, changed by hand", place_of(scenario))
        }
    };
    let item = edition.items.get(usize::from(scenario.item));
    let item = match item.filter(|_| scenario.item > 0) {
        Some(item) => format!("{} as the item", lower_first(item.name)),
        None => "no item specified".to_owned(),
    };
    let conditions = match scenario.mitigations.count_ones() {
        0 => String::new(),
        1 => " and one condition attached".to_owned(),
        count => format!(" and {count} conditions attached"),
    };
    format!("{figures}, with {item}{conditions}")
}

/// What follows under both.
fn follows(sides: &[Side; 2]) -> String {
    let [one, two] = sides.each_ref().map(|side| name(side.policy));
    let [before, after] = sides.each_ref().map(|side| side.evaluation.disposition);
    if before == after {
        return format!("{one} and {two} both {}", sentence::does(after, true));
    }
    let [first, second] = sides.each_ref().map(|side| {
        let is_plural = side.policy.short.ends_with("criteria");
        sentence::does(side.evaluation.disposition, is_plural)
    });
    format!(
        "{one} {first} and {two} {}",
        second.replace(" a sale", " it")
    )
}

fn decides(scenario: &Scenario, comparison: &Comparison) -> String {
    let [one, two] = comparison.sides.each_ref().map(|side| name(side.policy));
    let [from, to] = balances(comparison);
    match comparison.decisive() {
        Decisive::Gate(shut) => gate_decides(scenario, comparison, shut),
        Decisive::BothGates => {
            let known = comparison.sides[0].evaluation.gate == GateState::ShutByKnowledge;
            let because = if known {
                ", because the abuse is taken as documented knowledge"
            } else {
                ""
            };
            let balance = if from == to {
                format!("{to} of 100 under both")
            } else {
                format!("{from} of 100 under {one}, {to} under {two}")
            };
            format!("Both gates on misuse are shut{because}, whatever the balance ({balance}).")
        }
        Decisive::Balance if from == to => format!(
            "What decides is the balance: it comes to about {to} of 100 under both, just on two sides of the edge of a band."
        ),
        Decisive::Balance => format!(
            "What decides is the balance: {from} of 100 under {one} and {to} under {two}{}.",
            foremost(scenario, comparison)
        ),
        Decisive::Nothing if from == to => {
            format!("The balance is {to} of 100 under both, and no gate on misuse shuts.")
        }
        Decisive::Nothing => format!(
            "No gate on misuse shuts, and the balance is {from} of 100 under {one} and {to} under {two}{}.",
            foremost(scenario, comparison)
        ),
    }
}

/// Why one gate shuts and the other does not.
fn gate_decides(scenario: &Scenario, comparison: &Comparison, shut: usize) -> String {
    let (barring, other) = (&comparison.sides[shut], &comparison.sides[1 - shut]);
    let (bars, leaves) = (name(barring.policy), name(other.policy));
    let standard = |side: &Side| {
        let gate = side.text.gate;
        gate.map_or("", |gate| sentence::standard(gate.standard))
    };
    let risk = |side: &Side| chance(side.evaluation.risk.probability);
    let why = if barring.evaluation.gate == GateState::ShutByKnowledge {
        format!(
            "the abuse is taken as documented knowledge, which shuts the gate of {bars} (“{}”)",
            standard(barring)
        )
    } else {
        format!(
            "under {bars} the risk, {}, is above the threshold (“{}”)",
            risk(barring),
            standard(barring)
        )
    };
    let why_not = match other.evaluation.gate {
        GateState::None => format!("there is no such gate under {leaves}"),
        _ => {
            let risk = Some(risk(other)).filter(|other| *other != risk(barring));
            let risk = risk.map_or_else(String::new, |risk| format!(", where it is {risk},"));
            format!("under {leaves}{risk} it is not (“{}”)", standard(other))
        }
    };
    let edition = Engine::of(scenario).edition;
    let harm = comparison
        .harm
        .filter(|_| barring.evaluation.gate == GateState::ShutByRisk)
        .and_then(|factor| Some((edition.factors.get(factor)?, scenario.values.get(factor)?)));
    let harm = harm.map_or_else(String::new, |(factor, value)| {
        format!(
            " “{}”, at {} of 100, raises the risk most.",
            factor.short,
            rounded(value.score())
        )
    });
    format!("What decides is the gate on misuse: {why}; {why_not}.{harm}")
}

/// The criterion behind most of the difference, where it makes a whole point.
fn foremost(scenario: &Scenario, comparison: &Comparison) -> String {
    let factors = Engine::of(scenario).edition.factors;
    let Some((factor, _)) = comparison.foremost() else {
        return String::new();
    };
    let position = comparison.order.iter().position(|&other| other == factor);
    let points = position.and_then(|position| points(comparison).get(position).copied());
    match (factors.get(factor), points) {
        (Some(factor), Some(points)) if points != 0 => format!(
            "; the largest part, {} {}, comes from “{}”",
            signed(points),
            if points.abs() == 1 { "point" } else { "points" },
            factor.short
        ),
        _ => String::new(),
    }
}

/// Whose reading it is.
pub(super) fn whose(scenario: &Scenario) -> String {
    if scenario.has_standard_reading() && scenario.own_estimate.is_none() {
        let edition = Engine::of(scenario).edition.id;
        format!("This is a reading of the texts (Counterweigh, edition {edition}), not a decision.")
    } else {
        "This is a reader’s own reading of the texts (with Counterweigh), not a decision."
            .to_owned()
    }
}

/// Both balances as whole numbers.
#[must_use]
pub fn balances(comparison: &Comparison) -> [i64; 2] {
    comparison
        .sides
        .each_ref()
        .map(|side| rounded(side.evaluation.balance))
}

/// The difference of the whole balances.
fn total(comparison: &Comparison) -> i64 {
    let [from, to] = balances(comparison);
    to - from
}

/// The parts of the difference in whole points that sum to that of the whole balances: weights, rule, item.
#[must_use]
pub fn split(comparison: &Comparison) -> Vec<i64> {
    let parts = comparison.difference.balance;
    rounded_to_sum(&[parts.weights, parts.rule, parts.item], total(comparison))
}

/// Whole points by factor, in the order of the comparison, and last those of no factor; they sum to the difference of the
/// whole balances.
#[must_use]
pub fn points(comparison: &Comparison) -> Vec<i64> {
    let by_factor = comparison
        .order
        .iter()
        .map(|&factor| comparison.difference.factors[factor]);
    let all: Vec<f64> = by_factor.chain([comparison.neutral]).collect();
    rounded_to_sum(&all, total(comparison))
}

/// The difference as a heading.
#[must_use]
pub fn split_title(comparison: &Comparison) -> String {
    match total(comparison) {
        0 => "The balance is the same in whole points".to_owned(),
        1 => "The balance rises by 1 point".to_owned(),
        -1 => "The balance falls by 1 point".to_owned(),
        above @ 2.. => format!("The balance rises by {above} points"),
        below => format!("The balance falls by {} points", -below),
    }
}

/// A line of the split that is a balance.
#[must_use]
pub fn balance_under(policy: &Policy) -> String {
    format!("Balance under {}", name(policy))
}

/// The standard of proof of a gate.
#[must_use]
pub fn standard_of(gate: Option<Gate>) -> String {
    gate.map_or_else(
        || NONE.to_owned(),
        |gate| upper_first(sentence::standard(gate.standard)),
    )
}

/// Above which risk a gate shuts.
#[must_use]
pub fn shuts_above(gate: Option<Gate>) -> String {
    gate.map_or_else(|| "never".to_owned(), |gate| bound(gate.threshold))
}

/// A probability as a threshold or the end of a range: "1 in 2", "19 in 20".
#[must_use]
pub fn bound(probability: f64) -> String {
    let words = chance(probability);
    let plain = words
        .strip_prefix("exactly ")
        .or_else(|| words.strip_prefix("about "));
    plain.unwrap_or(&words).to_owned()
}

/// What the breadth of a bar does to the odds of misuse.
#[must_use]
pub fn breadth(gate: Option<Gate>) -> String {
    match gate {
        None => NONE.to_owned(),
        Some(gate) if gate.breadth == 0.0 => "not covered".to_owned(),
        Some(gate) => format!(
            "covered: odds {}",
            odds_factor(crate::model::math::exp(gate.breadth))
        ),
    }
}

/// Why the two put the risk at different heights; `None` where they do not.
#[must_use]
pub fn risk_difference(comparison: &Comparison) -> Option<String> {
    let gate = comparison.difference.log_odds.gate;
    let [first, second] = comparison.sides.each_ref().map(|side| name(side.policy));
    let (wider, other) = if gate > 0.0 {
        (second, first)
    } else {
        (first, second)
    };
    (gate != 0.0).then(|| {
        format!(
            "The bar of {wider} covers more than that of {other}, which makes the odds of misuse {} times as high.",
            fixed(crate::model::math::exp(gate.abs()), 1)
        )
    })
}

/// The stance of a side on a factor, with how else it could be read.
#[must_use]
pub fn stance(side: &Side, factor: usize) -> String {
    let now = side.text.stances.get(factor).copied().unwrap_or(0);
    let Some(coding) = side.policy.stances.get(factor) else {
        return method::stance(now);
    };
    if side.replaced.get(factor) == Some(&true) {
        return format!(
            "{}: your reading, ours is {}",
            method::stance(now),
            method::stance(coding.stance)
        );
    }
    if coding.low == coding.high {
        return method::stance(now);
    }
    format!(
        "{}, could be read as {} to {}",
        method::stance(now),
        coding.low,
        coding.high
    )
}

/// Where a slider stands.
#[must_use]
pub fn stands_at(value: i64) -> String {
    format!("stands at {value}")
}

/// A weight.
#[must_use]
pub fn weight(weight: f64) -> String {
    format!("{} % of the weight", rounded(weight * 100.0))
}

/// Label of the fold with the smaller differences.
#[must_use]
pub fn others(count: usize, points: i64) -> String {
    format!(
        "The other {count} criteria, {} together",
        crate::messages::number::points(points).replace('-', "−")
    )
}
