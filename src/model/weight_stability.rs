//! The least share of weight that must move between factors for a balance to meet a band edge (model description, section 8).

use super::balance::{Aggregation, GEOMETRIC_FLOOR};
use super::framework::Mean;
use super::math::{BEST, ln};
use super::order::sort_by;

/// Weights that differ by less are the same.
const SAME: f64 = 1e-12;

/// Steps after which the search for the least share gives up; it ends long before.
const STEPS: usize = 1000;

/// What each factor's weight multiplies, and what the weighted sum must be for the balance to meet an edge: scores or their
/// logarithms, and the edge before the overlay.
fn linear(aggregation: &Aggregation, scores: &[f64], edge: f64) -> (Vec<f64>, f64) {
    let before = edge / aggregation.multiplier(scores);
    match aggregation.mean {
        Mean::Arithmetic => (scores.to_vec(), before),
        Mean::Geometric => {
            let logarithms = scores.iter().map(|score| ln(score.max(GEOMETRIC_FLOOR)));
            (logarithms.collect(), ln(before))
        }
    }
}

/// Weight and value of the factors that have a weight.
fn weighed(aggregation: &Aggregation, values: &[f64]) -> Vec<(f64, f64)> {
    let pairs = aggregation
        .weights
        .iter()
        .copied()
        .zip(values.iter().copied());
    pairs.filter(|(weight, _)| *weight > 0.0).collect()
}

/// The least share of all weight, 0 to 1, that must move between the factors that the text names for the balance to meet `edge`;
/// `None` where no weights do.
///
/// Weight leaves the factors that help least for the one that helps most.
#[must_use]
pub fn weight_moved(aggregation: &Aggregation, scores: &[f64], edge: f64) -> Option<f64> {
    let (values, target) = linear(aggregation, scores, edge);
    let mut factors = weighed(aggregation, &values);
    let now: f64 = factors.iter().map(|(weight, value)| weight * value).sum();
    let sign = if now < target { 1.0 } else { -1.0 };
    for (_, value) in &mut factors {
        *value *= sign;
    }
    let mut gap = (target - now).abs();
    sort_by(&mut factors, |a, b| a.1.total_cmp(&b.1));
    let (_, best) = *factors.last()?;
    let mut moved = 0.0;
    for (weight, value) in factors {
        let gain = best - value;
        if gap <= weight * gain {
            return Some(if gap > 0.0 { moved + gap / gain } else { moved });
        }
        gap -= weight * gain;
        moved += weight;
    }
    None
}

/// The same, with no factor falling below one that now weighs less; factors of the same weight may part.
///
/// A linear programme, solved by the dual simplex method.
#[must_use]
pub fn weight_moved_in_order(aggregation: &Aggregation, scores: &[f64], edge: f64) -> Option<f64> {
    let (values, target) = linear(aggregation, scores, edge);
    if !(0.0..=BEST).contains(&edge) {
        return None;
    }
    let mut factors = weighed(aggregation, &values);
    sort_by(&mut factors, |a, b| b.0.total_cmp(&a.0));
    let count = factors.len();
    let now: f64 = factors.iter().map(|(weight, value)| weight * value).sum();
    // Columns: what each factor gains, what each loses; then what must not be exceeded.
    let mut rows: Vec<Vec<f64>> = Vec::new();
    let mut row = |terms: &[(usize, f64)], most: f64| {
        let mut row = vec![0.0; 2 * count + 1];
        for (factor, term) in terms {
            row[*factor] += term;
            row[count + factor] -= term;
        }
        row[2 * count] = most;
        rows.push(row);
    };
    let sign = if now < target { -1.0 } else { 1.0 };
    let all: Vec<_> = factors.iter().enumerate().collect();
    row(
        &all.iter()
            .map(|(factor, (_, value))| (*factor, sign * value))
            .collect::<Vec<_>>(),
        sign * (target - now),
    );
    for sign in [-1.0, 1.0] {
        row(
            &(0..count).map(|factor| (factor, sign)).collect::<Vec<_>>(),
            0.0,
        );
    }
    for (factor, (weight, _)) in &all {
        row(&[(*factor, -1.0)], *weight);
        // Only the next lower weight needs to be named; all others follow.
        let next = factors
            .iter()
            .map(|(other, _)| *other)
            .find(|other| *other < weight - SAME);
        for (lower, (other, _)) in &all {
            if next.is_some_and(|next| (other - next).abs() <= SAME) {
                row(&[(*lower, 1.0), (*factor, -1.0)], weight - other);
            }
        }
    }
    least(rows, vec![0.5; 2 * count])
}

/// The least `Σ c_j x_j` over `x ≥ 0` with `A x ≤ b`, for costs of which none is below 0; `None` where no `x` keeps to that.
///
/// Each row holds `A` and then `b`. The dual simplex method, with the lowest number first where several rows or columns would do.
fn least(mut rows: Vec<Vec<f64>>, mut costs: Vec<f64>) -> Option<f64> {
    const ZERO: f64 = 1e-11;
    let last = costs.len();
    let mut cost = 0.0;
    for _ in 0..STEPS {
        let leaving = (0..rows.len())
            .filter(|row| rows[*row][last] < -ZERO)
            .min_by(|a, b| rows[*a][last].total_cmp(&rows[*b][last]));
        let Some(leaving) = leaving else {
            return Some(cost);
        };
        let entering = (0..last)
            .filter(|column| rows[leaving][*column] < -ZERO)
            .min_by(|a, b| {
                let ratio = |column: usize| costs[column] / -rows[leaving][column];
                ratio(*a).total_cmp(&ratio(*b))
            })?;
        // The column that enters changes places with the slack of the row that leaves.
        let pivot = rows[leaving][entering];
        let mut own = rows[leaving].clone();
        for value in &mut own {
            *value /= pivot;
        }
        own[entering] = 1.0 / pivot;
        for (number, row) in rows.iter_mut().enumerate() {
            if number != leaving {
                let factor = row[entering];
                for (value, own) in row.iter_mut().zip(&own) {
                    *value -= factor * own;
                }
                row[entering] = -factor / pivot;
            }
        }
        let factor = costs[entering];
        for (value, own) in costs.iter_mut().zip(&own) {
            *value -= factor * own;
        }
        costs[entering] = -factor / pivot;
        cost += factor * own[last];
        rows[leaving] = own;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aggregation(weights: &[f64]) -> Aggregation {
        Aggregation {
            weights: weights.to_vec(),
            mean: Mean::Arithmetic,
            overlay: None,
        }
    }

    #[test]
    fn equal_weights_may_part() {
        let equal = aggregation(&[0.25; 4]);
        let scores = [20.0, 40.0, 60.0, 80.0];
        let any = weight_moved(&equal, &scores, 60.0).unwrap();
        let in_order = weight_moved_in_order(&equal, &scores, 60.0).unwrap();
        assert!((any - 10.0 / 60.0).abs() < 1e-12);
        assert!((in_order - any).abs() < 1e-12);
    }

    #[test]
    fn nothing_moves_at_the_edge_and_nothing_can_reach_too_far() {
        let uneven = aggregation(&[0.5, 0.3, 0.2]);
        let scores = [70.0, 20.0, 40.0];
        assert_eq!(weight_moved(&uneven, &scores, 49.0), Some(0.0));
        assert_eq!(weight_moved(&uneven, &scores, 71.0), None);
        // In order the least is that of equal weights.
        assert_eq!(weight_moved_in_order(&uneven, &scores, 43.0), None);
        assert!(weight_moved_in_order(&uneven, &scores, 44.0).is_some());
        assert_eq!(weight_moved(&aggregation(&[]), &[], 50.0), None);
    }
}
