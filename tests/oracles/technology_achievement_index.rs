//! The Technology Achievement Index of the handbook on composite indicators: goalposts, two means, three scalings.

use counterweigh::model::balance::{arithmetic_mean, geometric_mean};
use counterweigh::model::math::BEST;
use edition_compiler::normalise::{Direction, Goalposts, min_max, plain_mean, z_scores};
use serde::Deserialize;

use crate::support::{all_near, file, near, ranks, rows};

const INDICATORS: usize = 8;
const WEIGHTS: [f64; INDICATORS] = [1.0 / INDICATORS as f64; INDICATORS];
const SCHOOLING: usize = 6;

/// What the tables print is rounded to two decimals.
const PRINTED: f64 = 0.0056;

/// The printed inputs are rounded too, which moves a scaled column further.
const SCALED: f64 = 0.0101;

#[derive(Deserialize)]
struct Posts {
    low: f64,
    high: f64,
}

#[derive(Deserialize)]
struct Expected {
    country: String,
    rank_equal_weights: usize,
    rank_geometric_raw: usize,
    index_2_decimals: Option<f64>,
    index_full: f64,
    schooling_z_score: f64,
    schooling_min_max: f64,
    schooling_ratio_to_mean: f64,
    schooling_ratio_to_best: f64,
}

/// The rows of indicators and what is expected of them, of the same countries in the same order.
fn table() -> (Vec<[f64; INDICATORS]>, Vec<Expected>) {
    let folder = file("technology_achievement_index");
    let expected: Vec<Expected> = rows(&folder.join("expected.csv"));
    let raw: Vec<(String, [f64; INDICATORS])> = rows(&folder.join("indicators.csv"));
    let values = expected.iter().map(|expected| {
        let row = raw.iter().find(|(country, _)| *country == expected.country);
        row.unwrap().1
    });
    (values.collect(), expected)
}

#[test]
fn index_and_ranking_with_equal_weights() {
    let (values, expected) = table();
    let posts: Vec<Posts> = rows(&file("technology_achievement_index/goalposts.csv"));
    let index: Vec<f64> = values
        .iter()
        .map(|row| {
            let scaled: Vec<f64> = row
                .iter()
                .zip(&posts)
                .map(|(value, posts)| {
                    let goalposts = Goalposts {
                        low: posts.low,
                        high: posts.high,
                        direction: Direction::HigherIsBetter,
                    };
                    goalposts.score(*value) / BEST
                })
                .collect();
            arithmetic_mean(&WEIGHTS, &scaled)
        })
        .collect();
    for ((index, rank), expected) in index.iter().zip(ranks(&index)).zip(&expected) {
        near(&expected.country, *index, expected.index_full, 1e-9);
        if let Some(printed) = expected.index_2_decimals {
            near(&expected.country, *index, printed, PRINTED);
        }
        assert_eq!(rank, expected.rank_equal_weights, "{}", expected.country);
    }
}

#[test]
fn ranking_by_the_geometric_mean_of_the_raw_columns() {
    let (values, expected) = table();
    let index: Vec<f64> = values
        .iter()
        .map(|row| geometric_mean(&WEIGHTS, row, f64::MIN_POSITIVE))
        .collect();
    for (rank, expected) in ranks(&index).iter().zip(&expected) {
        assert_eq!(*rank, expected.rank_geometric_raw, "{}", expected.country);
    }
}

#[test]
fn four_scalings_of_schooling() {
    let (values, expected) = table();
    let sample: Vec<f64> = values.iter().map(|row| row[SCHOOLING]).collect();
    let column = |pick: fn(&Expected) -> f64| -> Vec<f64> { expected.iter().map(pick).collect() };
    let over = |divisor: f64| -> Vec<f64> { sample.iter().map(|value| value / divisor).collect() };

    all_near(
        "z",
        &z_scores(&sample),
        &column(|row| row.schooling_z_score),
        SCALED,
    );
    let unit: Vec<f64> = min_max(&sample, Direction::HigherIsBetter)
        .iter()
        .map(|value| value / BEST)
        .collect();
    all_near(
        "min–max",
        &unit,
        &column(|row| row.schooling_min_max),
        SCALED,
    );
    let to_mean = over(plain_mean(&sample));
    all_near(
        "mean",
        &to_mean,
        &column(|row| row.schooling_ratio_to_mean),
        SCALED,
    );
    let best = sample.iter().copied().fold(0.0, f64::max);
    all_near(
        "best",
        &over(best),
        &column(|row| row.schooling_ratio_to_best),
        SCALED,
    );
}
