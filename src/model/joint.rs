//! All factors together: the least joint move of the scores that takes a balance to a band edge, and how far that is in errors
//! (model description, section 8).

use super::balance::{Aggregation, GEOMETRIC_FLOOR};
use super::flips::score_at_edge;
use super::framework::Mean;
use super::math::{BEST, NEUTRAL, exp, ln};
use super::normal::deviation_of_sum;
use super::order::sort_by;

/// Halving this often leaves nothing between the ends of an interval in double precision.
const HALVINGS: usize = 100;

/// How many ways of setting the overlay against the mean are tried where there is an overlay.
const MIXES: usize = 17;

/// Scores moved together so that the balance meets an edge.
#[derive(Clone, Debug, PartialEq)]
pub struct JointMove {
    /// All scores, moved or not, 0 to 100, as the text counts them.
    pub scores: Vec<f64>,
    /// What the moves cost: `Σ c_j |Δ_j|`.
    pub cost: f64,
}

/// The joint move of all scores with the least cost `Σ c_j |Δ_j|` that takes the balance to `edge`; `None` where no scores do.
///
/// `scores` are as the text counts them, 0 to 100; `costs` per point and factor, above 0, 1 where there is none. Without an overlay
/// it is exact: for the arithmetic mean the factors move one after the other by weight over cost (a fractional knapsack), for a
/// raise of the geometric mean all that are below a common level of weight over cost and score rise together (water-filling). With an
/// overlay the move is the cheapest of several that set overlay and mean against each other differently, and so is a lowering of the
/// geometric mean, whose factors fall one after the other: the true least may be a little less.
#[must_use]
pub fn least_joint_move(
    aggregation: &Aggregation,
    scores: &[f64],
    costs: &[f64],
    edge: f64,
) -> Option<JointMove> {
    let raise = aggregation.balance(scores) < edge;
    let worst = lowest(aggregation);
    let end = if raise { BEST } else { worst };
    if aggregation.is_empty() || !reaches(aggregation, scores, end, edge) {
        return None;
    }
    let mixes = if aggregation.overlay.is_some() {
        MIXES
    } else {
        1
    };
    let cost_of = |factor: usize| costs.get(factor).copied().unwrap_or(1.0);
    (0..mixes)
        .filter_map(|mix| {
            let of_overlay = mix as f64 / (MIXES - 1) as f64;
            let pulls: Vec<f64> = (0..scores.len())
                .map(|factor| {
                    let share = aggregation.overlay.as_ref();
                    let share = share.map_or(0.0, |overlay| overlay.share(factor));
                    let weight = aggregation.weights.get(factor).copied().unwrap_or(0.0);
                    ((1.0 - of_overlay) * weight + of_overlay * share) / cost_of(factor)
                })
                .collect();
            let moved = if raise && aggregation.mean == Mean::Geometric {
                fill_together(aggregation, scores, &pulls, edge)
            } else {
                move_in_turn(aggregation, scores, &pulls, end, edge)
            }?;
            let moves = moved.iter().zip(scores).enumerate();
            let cost = moves
                .map(|(factor, (moved, score))| cost_of(factor) * (moved - score).abs())
                .sum();
            Some(JointMove {
                scores: moved,
                cost,
            })
        })
        .min_by(|a, b| a.cost.total_cmp(&b.cost))
}

/// The lowest score that still has an effect.
fn lowest(aggregation: &Aggregation) -> f64 {
    match aggregation.mean {
        Mean::Arithmetic => 0.0,
        Mean::Geometric => GEOMETRIC_FLOOR,
    }
}

/// Whether the balance passes the edge when all scores move to an end.
fn reaches(aggregation: &Aggregation, scores: &[f64], end: f64, edge: f64) -> bool {
    let now = aggregation.balance(scores);
    let then = aggregation.balance(&vec![end; scores.len()]);
    (now < edge && then >= edge) || (now >= edge && then <= edge)
}

/// Moves one factor after the other to the end, those with the strongest pull first, until the balance meets the edge.
fn move_in_turn(
    aggregation: &Aggregation,
    scores: &[f64],
    pulls: &[f64],
    end: f64,
    edge: f64,
) -> Option<Vec<f64>> {
    // Under the geometric mean a fall counts by how much of the logarithm it takes off.
    let worth = |factor: usize| match aggregation.mean {
        Mean::Arithmetic => pulls[factor],
        Mean::Geometric => {
            let way = scores[factor] - end;
            let logarithms = ln(scores[factor].max(GEOMETRIC_FLOOR)) - ln(end);
            if way > 0.0 {
                pulls[factor] * logarithms / way
            } else {
                0.0
            }
        }
    };
    let mut order: Vec<usize> = (0..scores.len())
        .filter(|factor| worth(*factor) > 0.0)
        .collect();
    sort_by(&mut order, |a, b| worth(*b).total_cmp(&worth(*a)));
    let mut moved = scores.to_vec();
    for factor in order {
        if let Some(score) = score_at_edge(aggregation, &moved, factor, edge) {
            // Only a step on the way, not one back.
            let between = (score - moved[factor]) * (score - end) <= 0.0;
            if between {
                moved[factor] = score;
                return Some(moved);
            }
        }
        moved[factor] = end;
    }
    None
}

/// Raises every score to `max(s, min(100, ν·pull))` with the level `ν` at which the balance meets the edge.
fn fill_together(
    aggregation: &Aggregation,
    scores: &[f64],
    pulls: &[f64],
    edge: f64,
) -> Option<Vec<f64>> {
    let filled = |logarithm: f64| -> Vec<f64> {
        let level = exp(logarithm);
        let pairs = scores.iter().zip(pulls);
        pairs
            .map(|(score, pull)| (level * pull).min(BEST).max(*score))
            .collect()
    };
    let (mut low, mut high) = (-50.0, 50.0);
    if aggregation.balance(&filled(high)) < edge {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if aggregation.balance(&filled(middle)) < edge {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(filled(high))
}

/// The smallest `d` such that the balance meets `edge` when every score moves by `d` (or as far as 0 and 100 let it); `None` where
/// it never does.
#[must_use]
pub fn equal_shift(aggregation: &Aggregation, scores: &[f64], edge: f64) -> Option<f64> {
    let raise = aggregation.balance(scores) < edge;
    let end = if raise { BEST } else { lowest(aggregation) };
    if aggregation.is_empty() || !reaches(aggregation, scores, end, edge) {
        return None;
    }
    let shifted = |by: f64| {
        let by = if raise { by } else { -by };
        let moved = scores.iter().map(|score| (score + by).clamp(0.0, BEST));
        aggregation.balance(&moved.collect::<Vec<_>>())
    };
    let (mut low, mut high) = (0.0, BEST);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if (shifted(middle) < edge) == raise {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high)
}

/// The distance of Hasofer and Lind (1974): how many standard deviations of its own the balance lies from `edge`,
/// `|B − C|/√(gᵀΣg)` with the gradient `g`; `None` where the balance has no error.
///
/// `errors` are the standard errors of the scores in points, any two correlated by `common`, 0 to 1. For the arithmetic mean the
/// gradient is the weights and `Φ(−d)` the share of readings beyond the edge, if only the scores are in doubt; else it holds near the
/// scores as they are.
#[must_use]
pub fn distance_in_errors(
    aggregation: &Aggregation,
    scores: &[f64],
    errors: &[f64],
    common: f64,
    edge: f64,
) -> Option<f64> {
    let deviation = deviation_of_sum(&gradient(aggregation, scores), errors, common);
    let distance = (edge - aggregation.balance(scores)).abs() / deviation;
    (deviation > 0.0 && distance.is_finite()).then_some(distance)
}

/// Points of the balance per point of each score.
#[must_use]
pub fn gradient(aggregation: &Aggregation, scores: &[f64]) -> Vec<f64> {
    let (mean, multiplier) = (aggregation.mean(scores), aggregation.multiplier(scores));
    scores
        .iter()
        .enumerate()
        .map(|(factor, score)| {
            let weight = aggregation.weights.get(factor).copied().unwrap_or(0.0);
            let of_mean = match aggregation.mean {
                Mean::Arithmetic => weight,
                Mean::Geometric if *score < GEOMETRIC_FLOOR => 0.0,
                Mean::Geometric => weight * mean / score,
            };
            let of_overlay = aggregation.overlay.as_ref().map_or(0.0, |overlay| {
                let level = overlay.level(|member| scores.get(member).copied().unwrap_or(NEUTRAL));
                if multiplier < 1.0 && level < overlay.reference() {
                    overlay.strength() * overlay.share(factor) / overlay.reference()
                } else {
                    0.0
                }
            });
            of_mean * multiplier + mean * of_overlay
        })
        .collect()
}
