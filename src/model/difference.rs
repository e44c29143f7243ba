//! Why two texts differ: the difference split exactly into weights, rule, item relevance, gate breadth and presumption (model
//! description, section 8), and factor by factor.

use super::balance::{Aggregation, turned};
use super::conditions::after_conditions;
use super::contributions::contributions;
use super::decision::Decision;
use super::framework::{Case, Framework, Rule, Text};
use super::math::NEUTRAL;
use super::risk::Risk;

/// One of the two that are compared: a text, how it is read, and what is transferred.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The text.
    pub text: &'a Text,
    /// How it is read.
    pub rule: &'a Rule,
    /// Number of the item. Where both sides have the same, the part of the item is 0.
    pub item: usize,
}

/// A difference split into parts that sum to it: Shapley values, the mean over all orders of exchanging one for the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts {
    /// The second less the first.
    pub total: f64,
    /// What the texts emphasise: stances, directions, and how stances become weights (ratio and count).
    pub weights: f64,
    /// How scores become one number: mean and overlay.
    pub rule: f64,
    /// Which factors matter for the item, and its shift of the log-odds.
    pub item: f64,
    /// How broad the bar on misuse is.
    pub gate: f64,
    /// Whether a security case is asked for; 0 where both presume the same.
    pub presumption: f64,
}

/// Why two sides differ, the second less the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// In points of what decides: of the balance, where neither side asks for a security case.
    pub balance: Parts,
    /// In the log-odds of misuse. An own estimate leaves no difference.
    pub log_odds: Parts,
    /// Points of the balance by factor: contribution under the second less contribution under the first. They sum to
    /// the difference of the balances less that of the two neutral balances, which is 0 unless an overlay's reference lies above 50.
    pub factors: Vec<f64>,
}

/// What can be exchanged, as bits of a number.
const WEIGHTS: usize = 1;
const RULE: usize = 2;
const ITEM: usize = 4;
const GATE: usize = 8;
const PRESUMPTION: usize = 16;

/// Splits the difference of two sides for one case, whose own item does not count; 16 evaluations, 32 where the two presume
/// different things.
#[must_use]
pub fn difference(
    framework: &Framework,
    first: &Side<'_>,
    second: &Side<'_>,
    case: &Case<'_>,
) -> Difference {
    let scores = after_conditions(framework, case);
    let presumes = |side: &Side<'_>| (side.text.presumption, side.rule.burden);
    let sets = if presumes(first) == presumes(second) {
        PRESUMPTION
    } else {
        2 * PRESUMPTION
    };
    let evaluated = (0..sets).map(|set| {
        let from = |part: usize| if set & part == 0 { first } else { second };
        let (weights, rule) = (from(WEIGHTS), from(RULE));
        let presumption = from(PRESUMPTION);
        let text = Text {
            stances: weights.text.stances.clone(),
            reversed: weights.text.reversed.clone(),
            overlay: rule.text.overlay,
            gate: from(GATE).text.gate,
            presumption: presumption.text.presumption,
        };
        let rule = Rule {
            ratio: weights.rule.ratio,
            count: weights.rule.count,
            burden: presumption.rule.burden,
            ..*rule.rule
        };
        let item = from(ITEM).item;
        let decision = Decision::new(framework, &text, &rule, item);
        let case = Case { item, ..*case };
        let risk = Risk::estimate(framework, text.gate, &case, &scores);
        (decision.decides(&turned(&text, &scores)), risk.log_odds)
    });
    let (decides, log_odds): (Vec<f64>, Vec<f64>) = evaluated.unzip();

    let by_factor = |side: &Side<'_>| {
        let aggregation = Aggregation::new(framework, side.text, side.rule, side.item);
        let counted = turned(side.text, &scores);
        contributions(&aggregation, &counted, &vec![NEUTRAL; counted.len()])
    };
    let pairs = by_factor(second).into_iter().zip(by_factor(first));
    Difference {
        balance: parts(&decides),
        log_odds: parts(&log_odds),
        factors: pairs.map(|(second, first)| second - first).collect(),
    }
}

fn parts(values: &[f64]) -> Parts {
    let shares = shapley(values);
    let share = |part: usize| shares.get(part.ilog2() as usize).copied().unwrap_or(0.0);
    Parts {
        total: values[values.len() - 1] - values[0],
        weights: share(WEIGHTS),
        rule: share(RULE),
        item: share(ITEM),
        gate: share(GATE),
        presumption: share(PRESUMPTION),
    }
}

/// Shapley values of a few players: `values` has one value for each set of them, the set's members being the bits of its place.
///
/// They sum to the last value less the first. The number of values is a power of two.
#[must_use]
pub fn shapley(values: &[f64]) -> Vec<f64> {
    let players = values.len().checked_ilog2().unwrap_or(0);
    let factorial = |count: u32| (1..=count).map(f64::from).product::<f64>();
    let share = |player: u32| {
        let player = 1 << player;
        let without = (0..values.len()).filter(|set| set & player == 0);
        let weighted = without.map(|set| {
            // So many orders have this set before the player and the rest after it.
            let size = set.count_ones();
            let orders = factorial(size) * factorial(players - 1 - size);
            orders * (values[set | player] - values[set])
        });
        weighted.sum::<f64>() / factorial(players)
    };
    (0..players).map(share).collect()
}
