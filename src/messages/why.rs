//! Sentences of the reasons behind a result.

use crate::edition::id::PolicyId;
use crate::edition::{Bar, Edition, Evidence, Extent, Passage, Policy};
use crate::findings::reasons::{Exemption, RiskTerm};
use crate::findings::results::{Outcome, is_untested};
use crate::findings::{GateState, Standard};
use crate::scenario::Scenario;

use super::country::place;
use super::generated::why as words;
use super::lists::list_comma;
use super::number::{decimal, lower_first, per_cent, rounded};

pub use super::generated::why::*;

/// Link to the text.
#[must_use]
pub fn text_link(policy: &Policy) -> &'static str {
    match policy.extent {
        Extent::Full => text_in_full(),
        Extent::Partial => text_in_part(),
        Extent::Summary => text_summary(),
    }
}

/// Whether a text exempts the scenario's country from what it demands; `None` where it makes no difference between buyers.
#[must_use]
pub fn exemption(scenario: &Scenario, policy: PolicyId) -> Option<String> {
    let reaches = Exemption::of(scenario, policy)?;
    Some(words::exemption(reaches, &place(scenario)))
}

/// What a term of misuse risk is called.
#[must_use]
pub fn risk_term(term: RiskTerm, edition: &Edition) -> &'static str {
    match term {
        RiskTerm::Harm(factor) => edition.factor(factor).short,
        RiskTerm::Item => item_term(),
        RiskTerm::Breadth => breadth_term(),
        RiskTerm::Condition(condition) => edition.condition(condition).name,
    }
}

/// Heading of the reasons; where the stop rule decides, they are what would count without it.
#[must_use]
pub fn reasons_title(balance: i64, neutral: i64, gate: GateState) -> String {
    let title = match balance - neutral {
        0 => balance_neutral(balance),
        above @ 1.. => balance_above(balance, above),
        below => balance_below(balance, -below),
    };
    if gate.is_shut() {
        without_stop_rule(&title)
    } else {
        title
    }
}

/// What weak governance takes off the mean.
#[must_use]
pub fn overlay(mean: f64, multiplier: f64) -> String {
    words::overlay(rounded((1.0 - multiplier) * 100.0), rounded(mean))
}

/// A slider's value and its weight.
#[must_use]
pub fn weight(value: i64, weight: f64) -> String {
    words::weight(value, rounded(weight * 100.0))
}

/// The same, with whether the criterion counts for the security case.
#[must_use]
pub fn weight_in(value: i64, share: f64, for_security: bool) -> String {
    if for_security {
        weight_for_security(value, rounded(share * 100.0))
    } else {
        weight(value, share)
    }
}

/// The line that sums the other criteria.
#[must_use]
pub fn others(count: usize) -> String {
    words::others(count as i64)
}

/// A term of a sum, with a space after its sign: "− 10".
#[must_use]
pub fn term(value: i64) -> String {
    if value < 0 {
        taken(-value)
    } else {
        added(value)
    }
}

/// A remark on how a passage is known, where it was not read in the text itself and where it stands does not say so.
#[must_use]
pub fn evidence(passage: &Passage) -> Option<&'static str> {
    if passage.section.contains("from memory") {
        return None;
    }
    match passage.evidence {
        Evidence::Text => None,
        Evidence::Secondary => Some(evidence_secondary()),
        Evidence::Memory => Some(evidence_memory()),
        Evidence::OfficialSummary => Some(evidence_summary()),
    }
}

/// A bar in words.
#[must_use]
pub fn bar(bar: &Bar) -> String {
    let phrase = |text: &'static str| text.trim().trim_end_matches('.');
    let (trigger, effect) = (phrase(bar.trigger), lower_first(phrase(bar.effect)));
    match bar.exception {
        "" | "none" | "n/a" | "none stated" => bar_always(trigger, &effect),
        exception => bar_with_exception(trigger, &effect, &lower_first(phrase(exception))),
    }
}

/// Heading of a stop rule.
#[must_use]
pub fn title_of_gate(outcome: &Outcome, standard: Standard) -> String {
    let state = outcome.evaluation.gate;
    if is_untested(outcome.gate, state) {
        gate_title_untested().to_owned()
    } else {
        gate_title(state, standard)
    }
}

/// The criterion that raises the risk most, and what it multiplies the odds by.
#[must_use]
pub fn raises_most(name: &str, odds: f64) -> String {
    words::raises_most(name, &decimal(odds, 1))
}

/// The threshold of a standard.
#[must_use]
pub fn threshold(standard: Standard, threshold: f64) -> String {
    if threshold.is_finite() {
        gate_threshold(standard, &per_cent(threshold))
    } else {
        gate_knowledge().to_owned()
    }
}

/// Caption of the sum of a stop rule with a threshold, which is infinite where it asks for knowledge.
#[must_use]
pub fn gate_caption_of(threshold: f64) -> &'static str {
    if threshold.is_finite() {
        gate_caption()
    } else {
        gate_caption_knowledge()
    }
}

/// What the coders read.
#[must_use]
pub fn read(read: &str) -> String {
    coding_rests_on(&lower_first(read))
}

/// Figures that nobody publishes.
#[must_use]
pub fn missing(names: &[&str]) -> String {
    no_figures(&list_comma(names))
}

/// Figures that something near stands in for.
#[must_use]
pub fn proxies(names: &[&str]) -> String {
    near_figures(&list_comma(names))
}

/// Criteria that the text can be read on in more than one way.
#[must_use]
pub fn open_to_reading(names: &[&str]) -> String {
    open_criteria(&list_comma(names))
}

/// Said of a factor without a passage, once the passages are there, and until then.
#[must_use]
pub fn no_clause(fetched: bool) -> &'static str {
    if fetched {
        no_clause_found()
    } else {
        no_clause_yet()
    }
}
