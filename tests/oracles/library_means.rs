//! Means and scalings against published multi-criteria libraries.

use counterweigh::model::balance::{arithmetic_mean, geometric_mean};
use counterweigh::model::math::BEST;
use edition_compiler::normalise::{Direction, min_max};
use serde::Deserialize;

use crate::support::{all_near, json, ranks};

#[derive(Deserialize)]
struct Means {
    cases: Vec<MeansCase>,
}

#[derive(Deserialize)]
struct MeansCase {
    matrix: Vec<Vec<f64>>,
    weights: Vec<f64>,
    types: Vec<i8>,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    arithmetic: Option<Vec<f64>>,
    geometric: Option<Vec<f64>>,
    minmax: Vec<Vec<f64>>,
    wsm_minmax: Vec<f64>,
    wpm_sum: Vec<f64>,
}

#[derive(Deserialize)]
struct RankReversal {
    matrix3: Vec<Vec<f64>>,
    added_row: Vec<f64>,
    weights: Vec<f64>,
    wsm_minmax_3: Vec<f64>,
    wsm_minmax_4: Vec<f64>,
    fixed_scale_mean_3: Vec<f64>,
    fixed_scale_mean_4: Vec<f64>,
}

fn weighted_sums(weights: &[f64], rows: &[Vec<f64>]) -> Vec<f64> {
    rows.iter()
        .map(|row| arithmetic_mean(weights, row))
        .collect()
}

fn weighted_products(weights: &[f64], rows: &[Vec<f64>]) -> Vec<f64> {
    // The libraries know no floor; the smallest number is none for positive values.
    rows.iter()
        .map(|row| geometric_mean(weights, row, f64::MIN_POSITIVE))
        .collect()
}

/// Scales each column, and gives back rows.
fn by_column(
    rows: &[Vec<f64>],
    types: &[i8],
    scale: impl Fn(&[f64], Direction) -> Vec<f64>,
) -> Vec<Vec<f64>> {
    let mut scaled = vec![Vec::new(); rows.len()];
    for (column, kind) in types.iter().enumerate() {
        let values: Vec<f64> = rows.iter().map(|row| row[column]).collect();
        let direction = if *kind > 0 {
            Direction::HigherIsBetter
        } else {
            Direction::LowerIsBetter
        };
        for (row, value) in scaled.iter_mut().zip(scale(&values, direction)) {
            row.push(value);
        }
    }
    scaled
}

/// The libraries scale to 0 to 1.
fn unit_min_max(rows: &[Vec<f64>], types: &[i8]) -> Vec<Vec<f64>> {
    by_column(rows, types, |values, direction| {
        let scaled = min_max(values, direction);
        scaled.iter().map(|value| value / BEST).collect()
    })
}

/// The libraries' sum scaling for a product: each value, or its inverse where lower is better, as a share of the column.
fn share_of_sum(values: &[f64], direction: Direction) -> Vec<f64> {
    let good: Vec<f64> = values
        .iter()
        .map(|value| match direction {
            Direction::HigherIsBetter => *value,
            Direction::LowerIsBetter => 1.0 / value,
        })
        .collect();
    let sum: f64 = good.iter().sum();
    good.iter().map(|value| value / sum).collect()
}

#[test]
fn means_and_scalings() {
    let means: Means = json("library_means/means.json");
    for (number, case) in means.cases.iter().enumerate() {
        let what = format!("case {number}");
        let (rows, weights, expected) = (&case.matrix, &case.weights, &case.expected);
        if let Some(arithmetic) = &expected.arithmetic {
            all_near(&what, &weighted_sums(weights, rows), arithmetic, 1e-9);
        }
        if let Some(geometric) = &expected.geometric {
            all_near(&what, &weighted_products(weights, rows), geometric, 1e-9);
        }
        let scaled = unit_min_max(rows, &case.types);
        for (found, expected) in scaled.iter().zip(&expected.minmax) {
            all_near(&what, found, expected, 1e-9);
        }
        all_near(
            &what,
            &weighted_sums(weights, &scaled),
            &expected.wsm_minmax,
            1e-9,
        );
        let shares = by_column(rows, &case.types, share_of_sum);
        all_near(
            &what,
            &weighted_products(weights, &shares),
            &expected.wpm_sum,
            1e-9,
        );
    }
}

#[test]
fn a_losing_newcomer_changes_the_winner_on_a_sample_scale_but_not_on_a_fixed_one() {
    let case: RankReversal = json("library_means/rank_reversal.json");
    let three = case.matrix3;
    let mut four = three.clone();
    four.push(case.added_row);
    let types = vec![1; case.weights.len()];

    let sample = |rows: &[Vec<f64>]| weighted_sums(&case.weights, &unit_min_max(rows, &types));
    all_near("sample, three", &sample(&three), &case.wsm_minmax_3, 1e-9);
    all_near("sample, four", &sample(&four), &case.wsm_minmax_4, 1e-9);
    assert_ne!(ranks(&sample(&three)), ranks(&sample(&four)[..3]));

    let fixed = |rows: &[Vec<f64>]| weighted_sums(&case.weights, rows);
    all_near(
        "fixed, three",
        &fixed(&three),
        &case.fixed_scale_mean_3,
        1e-9,
    );
    all_near("fixed, four", &fixed(&four), &case.fixed_scale_mean_4, 1e-9);
    assert_eq!(ranks(&fixed(&three)), ranks(&fixed(&four)[..3]));
}
