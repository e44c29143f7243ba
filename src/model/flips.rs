//! What would change the answer: one score moved to a band edge, or one stance read a step higher or lower (model
//! description, section 8).

use super::balance::{Aggregation, GEOMETRIC_FLOOR, Overlay, turned, turned_score};
use super::conditions::after_conditions;
use super::decision::Decision;
use super::disposition::{Disposition, Edges};
use super::framework::{Case, Framework, Mean, Rule, Text};
use super::math::{BEST, exp, ln};
use super::risk::{GateState, Risk};
use super::weights::HIGHEST_STANCE;

/// Halving an interval of at most 100 this often leaves nothing between its ends in double precision.
const HALVINGS: usize = 100;

/// For each factor the score at which the number that decides meets `edge`, all other scores left as they are.
///
/// In units of the score after conditions, 0 to 100, before a text turns it round. `None` where the factor cannot move the
/// balance to the edge by itself: the value would lie outside 0 to 100 (1 to 100 under the geometric mean, which sees nothing
/// below its floor; as the text counts the score), or the balance does not depend on the factor.
#[must_use]
pub fn scores_at_edge(
    framework: &Framework,
    text: &Text,
    rule: &Rule,
    case: &Case<'_>,
    edge: f64,
) -> Vec<Option<f64>> {
    let scores = turned(text, &after_conditions(framework, case));
    let decision = Decision::new(framework, text, rule, case.item);
    (0..scores.len())
        .map(|factor| {
            decision_at_edge(&decision, &scores, factor, edge)
                .map(|score| turned_score(text, factor, score))
        })
        .collect()
}

/// The score of one factor at which what decides meets `edge`; see [`scores_at_edge`].
///
/// Where balance and security case both count, whichever lies below the edge must come up to it, and the first to fall below is
/// enough. Neither falls when a score rises.
fn decision_at_edge(decision: &Decision, scores: &[f64], factor: usize, edge: f64) -> Option<f64> {
    let Some(security) = &decision.security else {
        return score_at_edge(&decision.balance, scores, factor, edge);
    };
    let sides = [&decision.balance, security].map(|side| {
        let below = side.balance(scores) < edge;
        (below, score_at_edge(side, scores, factor, edge))
    });
    let up = sides.iter().any(|(below, _)| *below);
    if sides.iter().any(|(below, found)| *below && found.is_none()) {
        return None;
    }
    let counted = sides.into_iter().filter(|(below, _)| *below == up);
    counted.filter_map(|(_, found)| found).reduce(f64::max)
}

/// The score of one factor at which the balance of an aggregation meets `edge`, all other scores left as they are.
///
/// `scores` are as the text counts them, 0 to 100, one per factor, and so is the result; see [`scores_at_edge`]. A balance never
/// falls when a score rises, so there is at most one such score, or a whole stretch without effect, which gives `None`.
#[must_use]
pub fn score_at_edge(
    aggregation: &Aggregation,
    scores: &[f64],
    factor: usize,
    edge: f64,
) -> Option<f64> {
    if aggregation.is_empty() || !edge.is_finite() {
        return None;
    }
    let weight = aggregation.weights.get(factor).copied()?;
    let line = Line::new(aggregation, scores, factor, weight);
    let found = match &aggregation.overlay {
        Some(overlay) if overlay.share(factor) > 0.0 => {
            line.meets_as_member(&Discount::new(overlay, scores, factor), edge)
        }
        _ => line.meets(edge / aggregation.multiplier(scores)),
    }?;
    // What is not finite fails this comparison too.
    (found >= line.lowest() && found <= BEST).then_some(found)
}

/// The mean as a function of one score, the others fixed.
struct Line {
    mean: Mean,
    weight: f64,
    /// What the other factors add, as a sum of scores or of their logarithms.
    others: f64,
}

impl Line {
    fn new(aggregation: &Aggregation, scores: &[f64], factor: usize, weight: f64) -> Self {
        let others = aggregation
            .weights
            .iter()
            .zip(scores)
            .enumerate()
            .filter(|(other, _)| *other != factor)
            .map(|(_, (weight, score))| match aggregation.mean {
                Mean::Arithmetic => weight * score,
                Mean::Geometric => weight * ln(score.max(GEOMETRIC_FLOOR)),
            })
            .sum();
        Self {
            mean: aggregation.mean,
            weight,
            others,
        }
    }

    /// The lowest score that still has an effect of its own.
    fn lowest(&self) -> f64 {
        match self.mean {
            Mean::Arithmetic => 0.0,
            Mean::Geometric => GEOMETRIC_FLOOR,
        }
    }

    /// The mean at a score.
    fn at(&self, score: f64) -> f64 {
        match self.mean {
            Mean::Arithmetic => self.others + self.weight * score,
            Mean::Geometric => exp(self.others + self.weight * ln(score)),
        }
    }

    /// The score at which the mean has a value; it may lie outside the bounds or be no number.
    fn meets(&self, value: f64) -> Option<f64> {
        (self.weight > 0.0).then(|| match self.mean {
            Mean::Arithmetic => (value - self.others) / self.weight,
            Mean::Geometric => exp((ln(value) - self.others) / self.weight),
        })
    }

    /// The score at which the mean times the member's own discount has a value.
    ///
    /// Which side of the kink the score lies on is told by the balance at the kink, so that rounding cannot lose a score that
    /// lies on it.
    fn meets_as_member(&self, discount: &Discount, value: f64) -> Option<f64> {
        let kink = discount.ends_at;
        if kink <= self.lowest() || (kink <= BEST && value >= self.at(kink)) {
            return self.meets(value);
        }
        match self.mean {
            Mean::Arithmetic => self.meets_below_kink(discount, value),
            Mean::Geometric => self.halve(discount, kink.min(BEST), value),
        }
    }

    /// The root of `(R + w s)(a + b s) = B` that is not negative where there is one; no coefficient but the last is.
    fn meets_below_kink(&self, discount: &Discount, value: f64) -> Option<f64> {
        let square = self.weight * discount.slope;
        let linear = self.weight * discount.at_zero + self.others * discount.slope;
        let constant = self.others * discount.at_zero - value;
        // Written with the root in the denominator, so that nothing cancels and a vanishing square needs no second case.
        let denominator = linear + (linear * linear - 4.0 * square * constant).sqrt();
        (denominator > 0.0).then(|| -2.0 * constant / denominator)
    }

    /// The score between the floor and `highest` at which the discounted geometric mean has a value, by halving.
    fn halve(&self, discount: &Discount, highest: f64, value: f64) -> Option<f64> {
        let balance = |score: f64| self.at(score) * discount.at(score);
        let (mut low, mut high) = (self.lowest(), highest);
        if value < balance(low) || value > balance(high) {
            return None;
        }
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, high);
            if middle <= low || middle >= high {
                break;
            }
            if balance(middle) < value {
                low = middle;
            } else {
                high = middle;
            }
        }
        Some(high)
    }
}

/// The overlay's multiplier as a function of the score of one member, the others fixed: a rising line up to where it ends at 1.
struct Discount {
    at_zero: f64,
    slope: f64,
    ends_at: f64,
}

impl Discount {
    fn new(overlay: &Overlay, scores: &[f64], factor: usize) -> Self {
        let others = overlay.level(|member| {
            if member == factor {
                0.0
            } else {
                scores[member]
            }
        });
        let at_zero = 1.0 - overlay.strength() * (1.0 - others / overlay.reference());
        Self {
            at_zero,
            slope: overlay.strength() * overlay.share(factor) / overlay.reference(),
            ends_at: (overlay.reference() - others) / overlay.share(factor),
        }
    }

    fn at(&self, score: f64) -> f64 {
        self.at_zero + self.slope * score
    }
}

/// Whether a score's move is one that the country itself makes within a year: no larger than the largest change of its published
/// figures from one year to the next, in points. `None` where no such change is known.
#[must_use]
pub fn within_a_year(from: f64, to: f64, largest_change: Option<f64>) -> Option<bool> {
    let largest = largest_change.filter(|change| change.is_finite())?;
    Some((to - from).abs() <= largest)
}

/// One stance read one step higher or lower, and what would follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StanceStep {
    /// Number of the factor.
    pub factor: usize,
    /// The stance as the text has it, 0 to 4.
    pub from: u8,
    /// The stance one step away, 0 to 4.
    pub to: u8,
    /// What would follow; it differs from what follows now.
    pub disposition: Disposition,
}

/// What follows of a text with other stances, all else as in `text`; `None` where a shut gate bars whatever the balance.
pub(super) fn follows<'a>(
    framework: &'a Framework,
    text: &Text,
    rule: &'a Rule,
    case: &'a Case<'_>,
) -> Option<impl Fn(&Text) -> Disposition + 'a> {
    let scores = after_conditions(framework, case);
    let risk = Risk::estimate(framework, text.gate, case, &scores);
    let gate = GateState::of(text.gate, risk.probability, case.documented_knowledge);
    let counted = turned(text, &scores);
    let edges = Edges::of(framework, text, rule);
    (!gate.is_shut()).then_some(move |text: &Text| {
        let decides = Decision::new(framework, text, rule, case.item).decides(&counted);
        Disposition::of(decides, gate, &edges)
    })
}

/// Every single step of one stance by one that would change what follows, in the order of the factors, lower stances first.
///
/// Empty where a shut gate bars whatever the balance.
#[must_use]
pub fn stance_steps(
    framework: &Framework,
    text: &Text,
    rule: &Rule,
    case: &Case<'_>,
) -> Vec<StanceStep> {
    let Some(follows) = follows(framework, text, rule, case) else {
        return Vec::new();
    };
    let now = follows(text);

    let mut changed = text.clone();
    changed.stances.resize(framework.factors(), 0);
    let mut steps = Vec::new();
    for factor in 0..framework.factors() {
        let from = changed.stances[factor].min(HIGHEST_STANCE);
        for to in [from.wrapping_sub(1), from + 1] {
            if to > HIGHEST_STANCE {
                continue;
            }
            changed.stances[factor] = to;
            let disposition = follows(&changed);
            if disposition != now {
                steps.push(StanceStep {
                    factor,
                    from,
                    to,
                    disposition,
                });
            }
        }
        changed.stances[factor] = from;
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::framework::Share;

    fn aggregation(mean: Mean, members: &[Share]) -> Aggregation {
        Aggregation {
            weights: vec![0.4, 0.4, 0.2, 0.0],
            mean,
            overlay: Overlay::new(members, 4, 0.5, 50.0),
        }
    }

    #[test]
    fn the_balance_at_the_score_found_is_the_edge() {
        let members = [0, 3].map(|factor| Share { factor, share: 0.5 });
        let scores = [30.0, 45.0, 70.0, 35.0];
        let mut found = 0;
        for mean in [Mean::Arithmetic, Mean::Geometric] {
            let aggregation = aggregation(mean, &members);
            for edge in [33.0, 36.0, 40.0, 45.0, 55.0] {
                for factor in 0..4 {
                    if let Some(score) = score_at_edge(&aggregation, &scores, factor, edge) {
                        found += 1;
                        let mut moved = scores;
                        moved[factor] = score;
                        let balance = aggregation.balance(&moved);
                        assert!((balance - edge).abs() < 1e-9, "{factor}: {balance}, {edge}");
                    }
                }
            }
        }
        assert!(found > 20, "only {found} edges were met");
    }

    #[test]
    fn a_member_without_weight_acts_through_the_overlay_only() {
        let members = [Share {
            factor: 3,
            share: 1.0,
        }];
        let aggregation = aggregation(Mean::Arithmetic, &members);
        let scores = [60.0, 60.0, 60.0, 25.0];
        // The discount at a score of 25 is a quarter, so the balance is 45; at 50 there is none.
        assert_eq!(score_at_edge(&aggregation, &scores, 3, 48.0), Some(30.0));
        assert_eq!(score_at_edge(&aggregation, &scores, 3, 61.0), None);
    }

    #[test]
    fn a_move_is_held_against_what_a_year_has_brought() {
        assert_eq!(within_a_year(40.0, 44.0, Some(4.0)), Some(true));
        assert_eq!(within_a_year(40.0, 35.5, Some(4.0)), Some(false));
        assert_eq!(within_a_year(40.0, 40.0, None), None);
    }

    #[test]
    fn nothing_moves_a_balance_without_weights() {
        let empty = Aggregation {
            weights: vec![0.0; 2],
            mean: Mean::Arithmetic,
            overlay: None,
        };
        assert_eq!(score_at_edge(&empty, &[50.0; 2], 0, 50.0), None);
    }
}
