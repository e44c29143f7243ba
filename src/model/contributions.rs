//! The reasons in points: exact Shapley values of a balance (model description, section 8).
//!
//! A balance has a multilinear extension in "how much of the scores is switched on", so a Shapley value is the integral over
//! `t` from 0 to 1 of a polynomial of degree `n − 1` (Owen 1972, *Management Science* 18). Only the members of an overlay enter
//! through a maximum, which is no product; their on and off states are enumerated, `2^k` for `k` members, and everything else
//! is done by the integral. For the arithmetic mean it is a sum of beta functions, for the geometric mean Gauss–Legendre
//! quadrature with `⌈n/2⌉` nodes is exact.

use super::balance::{Aggregation, GEOMETRIC_FLOOR};
use super::framework::Mean;
use super::math::{exp, ln};
use super::quadrature::gauss_legendre;

/// Points that each factor adds when its score replaces its baseline, in the order of the factors.
///
/// The only split that sums to the difference of the two balances, treats equals equally, gives nothing to a factor without
/// effect, and adds up over sums of games. `scores` and `baseline` have one value per factor, 0 to 100, as the text counts them
/// (turned round where it turns them). All 0 where no factor has a weight. Time grows as `2^k` with the overlay's members.
#[must_use]
pub fn contributions(aggregation: &Aggregation, scores: &[f64], baseline: &[f64]) -> Vec<f64> {
    if aggregation.is_empty() {
        return vec![0.0; scores.len()];
    }
    let members = Members::new(aggregation, scores, baseline);
    match aggregation.mean {
        Mean::Arithmetic => arithmetic(aggregation, scores, baseline, &members),
        Mean::Geometric => geometric(aggregation, scores, baseline, &members),
    }
}

/// The members of the overlay and what it leaves of the mean in each of their on and off states.
struct Members<'a> {
    factors: &'a [usize],
    /// Indexed by the state: bit `i` is set where member `i` has its score, clear where it has its baseline.
    multipliers: Vec<f64>,
}

impl<'a> Members<'a> {
    fn new(aggregation: &'a Aggregation, scores: &[f64], baseline: &[f64]) -> Self {
        let Some(overlay) = &aggregation.overlay else {
            return Self {
                factors: &[],
                multipliers: vec![1.0],
            };
        };
        let factors = overlay.members();
        let multipliers = (0..1_usize << factors.len())
            .map(|state| {
                let level = overlay.level(|member| {
                    // Members are few, so finding their place costs less than a table of all factors.
                    let place = factors.iter().position(|factor| *factor == member);
                    let on = place.is_some_and(|place| is_on(state, place));
                    if on { scores[member] } else { baseline[member] }
                });
                overlay.multiplier(level)
            })
            .collect();
        Self {
            factors,
            multipliers,
        }
    }

    fn count(&self) -> usize {
        self.factors.len()
    }

    /// For each state the members' values joined to one, `on` where a member's bit is set and `off` where it is clear, times what
    /// the overlay leaves.
    fn discounted(
        &self,
        start: f64,
        on: &[f64],
        off: &[f64],
        join: impl Fn(f64, f64) -> f64,
    ) -> Vec<f64> {
        let states = self.multipliers.iter().enumerate();
        states
            .map(|(state, multiplier)| {
                let members = self.factors.iter().enumerate();
                let joined = members.fold(start, |joined, (place, factor)| {
                    let values = if is_on(state, place) { on } else { off };
                    join(joined, values[*factor])
                });
                joined * multiplier
            })
            .collect()
    }

    /// Sums `values` over the states, by how many members are on.
    fn by_size(&self, values: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.count() + 1];
        for (state, value) in values.iter().enumerate() {
            sums[size(state)] += value;
        }
        sums
    }

    /// What switching one member on changes in `values`, summed over the states of the others by how many of them are on.
    fn changes_by_size(&self, place: usize, values: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.count()];
        for (state, value) in values.iter().enumerate() {
            if !is_on(state, place) {
                sums[size(state)] += values[state | 1 << place] - value;
            }
        }
        sums
    }
}

fn is_on(state: usize, place: usize) -> bool {
    state >> place & 1 == 1
}

fn size(state: usize) -> usize {
    state.count_ones() as usize
}

/// With `R(t)` the weighted sum of all that is no member, linear in `t`, and `A_T` that of the members in state `T`, the
/// balance is `(R(t) + A_T)·m(T)`; every integral is one of `t^a (1 − t)^b`, a beta function.
fn arithmetic(
    aggregation: &Aggregation,
    scores: &[f64],
    baseline: &[f64],
    members: &Members<'_>,
) -> Vec<f64> {
    let weighted = |values: &[f64]| -> Vec<f64> {
        let pairs = aggregation.weights.iter().zip(values);
        pairs.map(|(weight, value)| weight * value).collect()
    };
    let (on, off) = (weighted(scores), weighted(baseline));
    let count = members.count();

    let expected_multiplier: f64 = members
        .by_size(&members.multipliers)
        .iter()
        .enumerate()
        .map(|(size, sum)| sum * beta(size, count - size))
        .sum();
    let mut points: Vec<f64> = aggregation
        .weights
        .iter()
        .zip(scores.iter().zip(baseline))
        .map(|(weight, (score, base))| weight * (score - base) * expected_multiplier)
        .collect();

    let others = |values: &[f64]| -> f64 {
        values
            .iter()
            .enumerate()
            .filter(|(factor, _)| !members.factors.contains(factor))
            .map(|(_, value)| value)
            .sum()
    };
    let start = others(&off);
    let rise = others(&on) - start;
    let own = members.discounted(0.0, &on, &off, |sum, value| sum + value);
    for (place, factor) in members.factors.iter().enumerate() {
        let own_changes = members.changes_by_size(place, &own);
        let multiplier_changes = members.changes_by_size(place, &members.multipliers);
        points[*factor] = own_changes
            .iter()
            .zip(&multiplier_changes)
            .enumerate()
            .map(|(size, (own, multiplier))| {
                let off_count = count - 1 - size;
                beta(size, off_count) * (own + start * multiplier)
                    + beta(size + 1, off_count) * rise * multiplier
            })
            .sum();
    }
    points
}

/// With `X_j` and `Y_j` the factor's power of its score and of its baseline, the balance is `Π (t X_j + (1 − t) Y_j)` over all
/// that is no member times the members' own product and multiplier in state `T`.
fn geometric(
    aggregation: &Aggregation,
    scores: &[f64],
    baseline: &[f64],
    members: &Members<'_>,
) -> Vec<f64> {
    let powers = |values: &[f64]| -> Vec<f64> {
        let pairs = aggregation.weights.iter().zip(values);
        pairs
            .map(|(weight, value)| exp(weight * ln(value.max(GEOMETRIC_FLOOR))))
            .collect()
    };
    let (on, off) = (powers(scores), powers(baseline));
    let own = members.discounted(1.0, &on, &off, |product, value| product * value);
    let own_by_size = members.by_size(&own);
    let changes: Vec<Vec<f64>> = (0..members.count())
        .map(|place| members.changes_by_size(place, &own))
        .collect();
    let others: Vec<usize> = (0..scores.len())
        .filter(|factor| !members.factors.contains(factor))
        .collect();

    let mut points = vec![0.0; scores.len()];
    let mut mixed = vec![0.0; others.len()];
    for node in gauss_legendre(scores.len().div_ceil(2)).iter() {
        let mut product = 1.0;
        for (mix, factor) in mixed.iter_mut().zip(&others) {
            *mix = node.at * on[*factor] + (1.0 - node.at) * off[*factor];
            product *= *mix;
        }
        let of_others = node.weight * product * bernstein(&own_by_size, node.at);
        for (mix, factor) in mixed.iter().zip(&others) {
            // No mix is below 1, because no score is below the floor.
            points[*factor] += (on[*factor] - off[*factor]) * of_others / mix;
        }
        for (changes, factor) in changes.iter().zip(members.factors) {
            points[*factor] += node.weight * product * bernstein(changes, node.at);
        }
    }
    points
}

/// `Σ c_a t^a (1 − t)^(k − a)` for `k + 1` coefficients, by Horner's rule in `t` with the powers of `1 − t` carried along.
fn bernstein(coefficients: &[f64], t: f64) -> f64 {
    let mut sum = 0.0;
    let mut power = 1.0;
    for coefficient in coefficients.iter().rev() {
        sum = sum * t + coefficient * power;
        power *= 1.0 - t;
    }
    sum
}

/// `∫ t^a (1 − t)^b dt` from 0 to 1, which is `a! b!/(a + b + 1)!`.
fn beta(a: usize, b: usize) -> f64 {
    let small = a.min(b);
    let large = a.max(b);
    let mut value = 1.0 / (a + b + 1) as f64;
    for step in 1..=small {
        value *= step as f64 / (large + step) as f64;
    }
    value
}
