//! Sentences of the reasons behind a result.

use crate::edition::{Bar, Evidence, Extent, Policy};
use crate::findings::engine::Engine;
use crate::findings::waterfall::Waterfall;
use crate::model::evaluate::Evaluation;
use crate::model::framework::{Gate, Standard};
use crate::model::math::{exp, logit};
use crate::model::risk::{GateState, Risk};

use crate::messages::number::{
    chance, from_largest, lower_first, odds_factor, rounded, rounded_to_sum, signed,
};
use crate::messages::sentence;

/// Heading of the flags.
pub const LAW: &str = "What US law says of this country under every policy";
/// Heading of the gate where there is none.
pub const GATE: &str = "The gate";
/// Said where a text has no gate.
pub const NO_GATE: &str =
    "This text has no bar on misuse with a standard of proof: the balance alone decides.";
/// Before the other bars of a text.
pub const ALSO: &str = "Also in the text:";
/// Heading of the last part.
pub const UNKNOWN: &str = "What is not known";
/// Caption of the reasons.
pub const REASONS_CAPTION: &str =
    "Each bar starts where the one above ends. To the left weighs against, to the right in favour.";
/// Caption of the gate's sum.
pub const GATE_CAPTION: &str =
    "Each line multiplies the odds of misuse; the upright line is the standard of proof.";
/// Column of the reasons.
pub const CRITERION: &str = "Criterion";
/// Column of the reasons.
pub const BAR: &str = "Bar";
/// Column of the reasons.
pub const POINTS: &str = "Points";
/// Column of the gate's sum.
pub const TERM: &str = "Term";
/// Column of the gate's sum.
pub const ODDS: &str = "Odds";
/// Last line of the reasons.
pub const SUM: &str = "Neutral, and all reasons together";
/// Last line of the gate's sum.
pub const RISK_SUM: &str = "Misuse risk, illustrative";
/// A term of the gate's sum.
pub const ITEM_TERM: &str = "What is transferred";
/// A term of the gate's sum.
pub const BREADTH_TERM: &str = "The bar also covers helping and aggravating";
/// Link to a passage.
pub const PASSAGE_LINK: &str = "Text";
/// Said where the clauses could not be fetched.
pub const NO_CLAUSES: &str = "The clauses could not be fetched: the connection broke. Everything else works; open this again to try once more.";
/// Said of every text.
pub const NO_WEIGHTS: &str = "No policy publishes weights. Ours follow from how strongly each text speaks of a criterion: each step of \
     emphasis counts twice as much as the one below.";

/// Link to the text.
#[must_use]
pub fn text_link(policy: &Policy) -> &'static str {
    match policy.extent {
        Extent::Full => "The text, read in full",
        Extent::Partial => "The text, read in part",
        Extent::Summary => "The official summary",
    }
}

/// Reasons named one by one; the others are summed.
const NAMED: usize = 7;

/// The reasons of a result in whole points, the largest first, and last all others together.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// Numbers of the factors that are named.
    pub named: Vec<usize>,
    /// How many others there are.
    pub others: usize,
    /// Points of each named factor, and last those of the others; they sum to the balance less neutral.
    pub points: Vec<i64>,
    /// Their bars.
    pub steps: Waterfall,
    /// The neutral balance.
    pub neutral: i64,
    /// The balance.
    pub balance: i64,
}

/// The reasons of a result.
#[must_use]
pub fn reasons(evaluation: &Evaluation) -> Reasons {
    let contributions = &evaluation.contributions;
    let sizes: Vec<f64> = contributions.iter().map(|points| points.abs()).collect();
    let order = from_largest(&sizes);
    let (named, rest) = order.split_at(NAMED.min(order.len()));
    let points_of = |factors: &[usize]| -> Vec<f64> {
        factors
            .iter()
            .map(|&factor| contributions[factor])
            .collect()
    };
    let mut sizes = points_of(named);
    sizes.push(points_of(rest).iter().sum());
    let (neutral, balance) = (rounded(evaluation.neutral), rounded(evaluation.balance));
    Reasons {
        named: named.to_vec(),
        others: rest.len(),
        points: rounded_to_sum(&sizes, balance - neutral),
        steps: Waterfall::of_points(evaluation.neutral, &sizes),
        neutral,
        balance,
    }
}

/// The terms of misuse risk that count under a gate, each with its log-odds, and their bars up to the threshold.
#[must_use]
pub fn gate_terms(
    engine: &Engine,
    risk: &Risk,
    gate: &Gate,
) -> (Vec<(&'static str, f64)>, Waterfall) {
    let edition = engine.edition;
    let harms = engine.framework.harms.iter().map(|share| {
        let factor = edition.factors.get(share.factor);
        factor.map_or("", |factor| factor.short)
    });
    let conditions = edition.mitigations.iter().map(|condition| condition.name);
    let terms: Vec<(&str, f64)> = harms
        .zip(risk.harms.iter().copied())
        .chain([(ITEM_TERM, risk.item), (BREADTH_TERM, risk.breadth)])
        .chain(conditions.zip(risk.mitigations.iter().copied()))
        .filter(|(_, term)| term.abs() > 1e-9)
        .collect();
    let sizes: Vec<f64> = terms.iter().map(|(_, term)| *term).collect();
    let steps = Waterfall::of_odds(risk.base, logit(gate.threshold), &sizes);
    (terms, steps)
}

/// What a term of log-odds multiplies the odds by: "×1.6".
#[must_use]
pub fn odds(term: f64) -> String {
    odds_factor(exp(term))
}

/// Heading of the reasons.
#[must_use]
pub fn reasons_title(balance: i64, neutral: i64) -> String {
    match balance - neutral {
        0 => format!("The balance is {balance}: neutral"),
        above @ 1.. => format!("The balance is {balance}: {above} above neutral"),
        below => format!("The balance is {balance}: {} below neutral", -below),
    }
}

/// What the overlay does to the mean.
#[must_use]
pub fn overlay(mean: f64, multiplier: f64) -> String {
    format!(
        "Security-sector governance is the overlay: as it stands below 50, it takes {} per cent off the mean of {}.",
        rounded((1.0 - multiplier) * 100.0),
        rounded(mean)
    )
}

/// A slider's value and its weight.
#[must_use]
pub fn weight(value: i64, weight: f64) -> String {
    format!(
        "stands at {value}, carries {} % of the weight",
        rounded(weight * 100.0)
    )
}

/// The line that sums the other criteria.
#[must_use]
pub fn others(count: usize) -> String {
    format!("The other {count} criteria together")
}

/// A term of a sum, with a space after its sign: "− 10".
#[must_use]
pub fn term(value: i64) -> String {
    let text = signed(value);
    match text.chars().next() {
        Some(sign @ ('+' | '−')) => format!("{sign} {}", value.abs()),
        _ => format!("+ {text}"),
    }
}

/// A remark on how a passage is known, where it was not read in the text itself.
#[must_use]
pub fn evidence(evidence: Evidence) -> Option<&'static str> {
    match evidence {
        Evidence::Text => None,
        Evidence::Secondary => Some("(read in commentary)"),
        Evidence::Memory => Some("(from memory, not verified)"),
        Evidence::OfficialSummary => Some("(official summary)"),
    }
}

/// A bar in words.
#[must_use]
pub fn bar(bar: &Bar) -> String {
    let stop = |text: &str| text.trim().trim_end_matches('.').to_owned();
    let mut text = format!("{}: {}.", stop(bar.trigger), lower_first(&stop(bar.effect)));
    if !matches!(bar.exception, "" | "none" | "n/a" | "none stated") {
        text.push_str(&format!(
            " Exception: {}.",
            lower_first(&stop(bar.exception))
        ));
    }
    text
}

/// Heading of the gate.
#[must_use]
pub fn gate_title(state: GateState, standard: &str) -> String {
    format!("{}: the standard is “{standard}”", sentence::gate(state))
}

/// Said where the reader's own estimate stands.
#[must_use]
pub fn own_estimate(chance: &str) -> String {
    format!("Misuse risk by your own estimate: {chance}.")
}

/// First line of the gate's sum.
#[must_use]
pub fn base(chance: &str) -> String {
    format!("Start: every criterion at 50 ({chance})")
}

/// The threshold of a standard.
#[must_use]
pub fn threshold(standard: Standard, threshold: f64) -> String {
    let chance = chance(threshold);
    match standard {
        Standard::MoreLikelyThanNot => {
            "“More likely than not” is the one standard with a number in it: the gate shuts above one half.".to_owned()
        }
        Standard::ActualKnowledge => format!(
            "“Actual knowledge” is a state of mind, not a number. By our convention the gate shuts above {chance}, or when you \
             say that the abuse is documented knowledge."
        ),
        Standard::ClearRisk | Standard::OverridingRisk => format!(
            "“{}” has no number in the text. By our convention the gate shuts above {chance}.",
            sentence::standard(standard)
        ),
    }
}

/// What the coders read.
#[must_use]
pub fn read(read: &str) -> String {
    format!("What our coding rests on: {}", lower_first(read))
}

/// Figures that nobody publishes.
#[must_use]
pub fn missing(names: &[&str]) -> String {
    format!(
        "No open figure: {}. These sliders start at 50, and it is for you to judge.",
        names.join(", ")
    )
}

/// Figures that something near stands in for.
#[must_use]
pub fn proxies(names: &[&str]) -> String {
    format!("A near figure stands in: {}.", names.join(", "))
}

/// Criteria that the text can be read on in more than one way.
#[must_use]
pub fn open_to_reading(names: &[&str]) -> String {
    format!(
        "The text can be read more strongly or more weakly on: {}.",
        names.join(", ")
    )
}

/// Said of a factor without a passage, once the passages are there, and until then.
#[must_use]
pub fn no_clause(fetched: bool) -> &'static str {
    if fetched {
        "Not named in what was read of this text."
    } else {
        "The clause is on its way."
    }
}
