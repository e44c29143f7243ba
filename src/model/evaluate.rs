//! One case under one text: every step in order, every intermediate kept, nothing rounded.

use super::balance::{Aggregation, turned};
use super::conditions::after_conditions;
use super::contributions::contributions;
use super::decision::Decision;
use super::disposition::{Because, Disposition, Edges};
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
    /// The security case, 0 to 100, where the text asks for one.
    pub security_case: Option<f64>,
    /// The number that decides, and that is drawn and printed: the balance, or the security case where that is weaker and asked for.
    pub decides: f64,
    /// The band edges, as the presumption of the text moves them.
    pub edges: Edges,
    /// The misuse risk as a sum of log-odds terms.
    pub risk: Risk,
    /// The gate.
    pub gate: GateState,
    /// What follows.
    pub disposition: Disposition,
    /// Why.
    pub because: Because,
    /// How scores become the balance.
    aggregation: Aggregation,
    /// The scores as the text counts them.
    counted: Vec<f64>,
}

impl Evaluation {
    /// Points that each factor adds to the balance of an all-50 case; exact Shapley values, their sum is `balance − neutral`.
    #[must_use]
    pub fn contributions(&self) -> Vec<f64> {
        let neutral = vec![NEUTRAL; self.counted.len()];
        contributions(&self.aggregation, &self.counted, &neutral)
    }
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
    let decision = Decision::new(framework, text, rule, case.item);
    let aggregation = &decision.balance;
    let mean = aggregation.mean(&counted);
    let multiplier = aggregation.multiplier(&counted);
    let balance = mean * multiplier;
    let security_case = decision.security_case(&counted);
    let decides = security_case.map_or(balance, |case| balance.min(case));
    let neutral_scores = vec![NEUTRAL; counted.len()];
    let risk = Risk::estimate(framework, text.gate, case, &scores);
    let gate = GateState::of(text.gate, risk.probability, case.documented_knowledge);
    let edges = Edges::of(framework, text, rule);
    let disposition = Disposition::of(decides, gate, &edges);
    Evaluation {
        neutral: aggregation.balance(&neutral_scores),
        because: Because::of(disposition, balance, framework, text, rule),
        disposition,
        security_case,
        decides,
        edges,
        scores,
        weights: decision.balance.weights.clone(),
        mean,
        multiplier,
        balance,
        risk,
        gate,
        aggregation: decision.balance,
        counted,
    }
}
