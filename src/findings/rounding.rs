//! Numbers rounded to what a reader sees: whole points, and whole parts that keep their sum.

use crate::model::disposition::Edges;
use crate::model::order::sort_by;

/// A score or a number of points as a whole number, halves away from zero.
#[must_use]
pub fn rounded(value: f64) -> i64 {
    let size = (value.abs() + 0.5).floor() as i64;
    if value < 0.0 { -size } else { size }
}

/// The number that decides as a whole number that lies on the same side of every band edge: halves up, but an edge that is not
/// reached is not printed either, so that 39.66 below an edge at 40 is 39.
///
/// An edition of the first model prints the nearest whole number, as it did when it was released.
#[must_use]
pub fn shown(decides: f64, edges: &Edges) -> i64 {
    let nearest = rounded(decides);
    if edges.rounding == 0.0 {
        return nearest;
    }
    for edge in [edges.against_below, edges.favour_from] {
        if edges.is_below(decides, edge) && nearest as f64 >= edge {
            return edge.ceil() as i64 - 1;
        }
    }
    nearest
}

/// Whole numbers nearest to `values` whose sum is `total`: the largest remainders are rounded up first.
///
/// An edge that is not printed before it is reached can set a total a point below the sum of what lies under the values: then the
/// smallest remainders go down first, and last the values that are nothing.
#[must_use]
pub fn rounded_to_sum(values: &[f64], total: i64) -> Vec<i64> {
    let mut rounded: Vec<i64> = values.iter().map(|value| value.floor() as i64).collect();
    let missing = total - rounded.iter().sum::<i64>();
    let remainders: Vec<f64> = values.iter().map(|value| value - value.floor()).collect();
    let order = |weights: &[f64]| from_largest(weights).into_iter().cycle();
    let step = missing.signum();
    let order = if step < 0 {
        let left = remainders.iter().zip(values);
        let left: Vec<f64> = left
            .map(|(remainder, value)| f64::from(u8::from(*value != 0.0)) - remainder)
            .collect();
        order(&left)
    } else {
        order(&remainders)
    };
    for position in order.take(missing.unsigned_abs() as usize) {
        rounded[position] += step;
    }
    rounded
}

/// Shares as whole numbers in 100 that sum to 100.
#[must_use]
pub fn of_100(shares: &[f64]) -> Vec<i64> {
    let per_cent: Vec<f64> = shares.iter().map(|share| share * 100.0).collect();
    rounded_to_sum(&per_cent, 100)
}

/// Positions of `values` from the largest to the smallest; equal ones keep their order.
#[must_use]
pub fn from_largest(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    sort_by(&mut order, |&a, &b| values[b].total_cmp(&values[a]));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::framework::EDGE_ROUNDING;

    #[test]
    fn whole_numbers_round_halves_away_from_zero() {
        assert_eq!(
            [rounded(2.5), rounded(-2.5), rounded(-0.4), rounded(49.49)],
            [3, -3, 0, 49]
        );
    }

    #[test]
    fn an_edge_is_not_printed_before_it_is_reached() {
        let edges = Edges {
            against_below: 40.0,
            favour_from: 60.0,
            rounding: EDGE_ROUNDING,
        };
        for (decides, printed) in [
            (39.4, 39),
            (39.66, 39),
            (40.0 - 1e-12, 40),
            (40.0, 40),
            (40.5, 41),
            (59.7, 59),
            (60.2, 60),
            (99.7, 100),
        ] {
            assert_eq!(shown(decides, &edges), printed, "{decides}");
        }
        let refusal = Edges {
            against_below: 45.0,
            favour_from: f64::INFINITY,
            ..edges
        };
        assert_eq!([44.8, 59.7].map(|value| shown(value, &refusal)), [44, 60]);
        let first_model = Edges {
            rounding: 0.0,
            ..edges
        };
        assert_eq!(shown(39.66, &first_model), 40);
    }

    #[test]
    fn rounded_parts_keep_their_sum() {
        assert_eq!(rounded_to_sum(&[-5.4, -3.3, -1.3], -10), [-6, -3, -1]);
        assert_eq!(rounded_to_sum(&[0.4, 0.4, 0.4], 1), [1, 0, 0]);
        assert_eq!(rounded_to_sum(&[], 0), Vec::<i64>::new());
        assert_eq!(rounded_to_sum(&[], 1), Vec::<i64>::new());
    }

    #[test]
    fn parts_keep_a_sum_that_an_edge_has_set_a_point_off() {
        assert_eq!(rounded_to_sum(&[3.1, 0.0, 2.6], 4), [2, 0, 2]);
        assert_eq!(rounded_to_sum(&[0.0, -0.2], -2), [0, -2]);
        assert_eq!(rounded_to_sum(&[0.3], 2), [2]);
        assert_eq!(rounded_to_sum(&[0.0, 0.0], -1), [-1, 0]);
    }
}
