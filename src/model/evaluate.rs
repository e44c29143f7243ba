//! One case under one text: every step in order, every intermediate kept, nothing rounded.

use super::balance::{Aggregation, turned};
use super::conditions::after_conditions;
use super::contributions::contributions;
use super::disposition::Disposition;
use super::framework::{Case, Framework, Rule, Text};
use super::math::NEUTRAL;
use super::risk::{GateState, Risk};

/// Everything that one text says of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// Scores after conditions, 0 to 100, before a text turns any of them round.
    pub scores: Vec<f64>,
    /// Weight of each factor; they sum to 1, or are all 0 where the text names no factor that matters for the item.
    pub weights: Vec<f64>,
    /// The weighted mean before the overlay, 0 to 100.
    pub mean: f64,
    /// What the overlay leaves of the mean, 0 to 1; 1 without an overlay.
    pub multiplier: f64,
    /// The balance of considerations, 0 to 100, 50 neutral.
    pub balance: f64,
    /// The balance of an all-50 case: 50 under every rule whose overlay reference is at most 50, less where the reader has set
    /// the reference higher and the text is read with the overlay.
    pub neutral: f64,
    /// Points that each factor adds to the balance of an all-50 case; exact Shapley values, their sum is `balance − neutral`.
    pub contributions: Vec<f64>,
    /// The misuse risk as a sum of log-odds terms.
    pub risk: Risk,
    /// The gate.
    pub gate: GateState,
    /// What follows.
    pub disposition: Disposition,
}

/// Evaluates one case under one text (model description, sections 3 to 8).
///
/// No input yields a value that is not a number, and every result lies in its range: a score that is no finite number counts
/// as 50, others are cut to 0 to 100; the numbers of the rule are cut to where the formulas hold; an item or condition that the framework
/// does not know has no effect; where no factor has a weight the balance is 50 and the contributions are 0.
#[must_use]
pub fn evaluate(framework: &Framework, text: &Text, rule: &Rule, case: &Case<'_>) -> Evaluation {
    let scores = after_conditions(framework, case);
    let counted = turned(text, &scores);
    let aggregation = Aggregation::new(framework, text, rule, case.item);
    let mean = aggregation.mean(&counted);
    let multiplier = aggregation.multiplier(&counted);
    let balance = mean * multiplier;
    let neutral_scores = vec![NEUTRAL; counted.len()];
    let risk = Risk::estimate(framework, text.gate, case, &scores);
    let gate = GateState::of(text.gate, risk.probability, case.documented_knowledge);
    Evaluation {
        neutral: aggregation.balance(&neutral_scores),
        contributions: contributions(&aggregation, &counted, &neutral_scores),
        disposition: Disposition::of(balance, gate, rule),
        scores,
        weights: aggregation.weights,
        mean,
        multiplier,
        balance,
        risk,
        gate,
    }
}
