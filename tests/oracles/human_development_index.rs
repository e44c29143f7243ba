//! The Human Development Index 2015 out of its published inputs: goalposts and a geometric mean.

use counterweigh::model::balance::{GEOMETRIC_FLOOR, arithmetic_mean, geometric_mean};
use counterweigh::model::math::{BEST, ln};
use edition_compiler::normalise::{Direction, Goalposts, plain_mean};
use serde::Deserialize;

use crate::support::{file, near, rows};

#[derive(Deserialize)]
struct Country {
    country: String,
    life_expectancy: f64,
    expected_schooling: f64,
    mean_schooling: f64,
    gni_per_capita: f64,
    published_must_exceed: f64,
    published_must_not_exceed: f64,
    hdi_geometric_full: f64,
    hdi_arithmetic_full: f64,
}

fn index(value: f64, low: f64, high: f64) -> f64 {
    let direction = Direction::HigherIsBetter;
    Goalposts {
        low,
        high,
        direction,
    }
    .score(value)
}

#[test]
fn every_country_lies_in_its_rounding_interval_and_the_arithmetic_mean_does_not() {
    let countries: Vec<Country> = rows(&file("human_development_index/hdi_2015.csv"));
    let weights = [1.0 / 3.0; 3];
    let mut outside = 0;
    for country in &countries {
        let dimensions = [
            index(country.life_expectancy, 20.0, 85.0),
            plain_mean(&[
                index(country.expected_schooling, 0.0, 18.0),
                index(country.mean_schooling, 0.0, 15.0),
            ]),
            index(ln(country.gni_per_capita), ln(100.0), ln(75000.0)),
        ];
        let geometric = geometric_mean(&weights, &dimensions, GEOMETRIC_FLOOR) / BEST;
        let arithmetic = arithmetic_mean(&weights, &dimensions) / BEST;
        let name = &country.country;
        near(name, geometric, country.hdi_geometric_full, 1e-9);
        near(name, arithmetic, country.hdi_arithmetic_full, 1e-9);

        let interval = country.published_must_exceed..=country.published_must_not_exceed;
        assert!(interval.contains(&geometric), "{name}: {geometric}");
        outside += usize::from(!interval.contains(&arithmetic));
    }
    assert_eq!(countries.len(), 94);
    assert!(
        outside > countries.len() / 2,
        "the interval tells the means apart for {outside} countries only"
    );
}
