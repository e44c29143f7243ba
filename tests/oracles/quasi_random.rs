//! Sobol' points before scrambling, and normal quantiles.

use counterweigh::model::normal::quantile;
use counterweigh::model::sobol::{DIMENSIONS, coordinate};
use serde::Deserialize;

use crate::support::{json, near};

#[derive(Deserialize)]
struct SobolPoints {
    digest_64_dimensions: String,
    scale: u32,
    points_times_scale: Vec<Vec<u32>>,
}

#[derive(Deserialize)]
struct Quantiles {
    values: Vec<Quantile>,
}

#[derive(Deserialize)]
struct Quantile {
    p: f64,
    z: f64,
}

#[test]
fn points_before_scrambling() {
    let expected: SobolPoints = json("quasi_random/sobol_points.json");
    let shift = 32 - expected.scale.ilog2();
    for (number, point) in expected.points_times_scale.iter().enumerate() {
        for (dimension, expected) in point.iter().enumerate() {
            let found = coordinate(number, dimension);
            assert_eq!(found >> shift, *expected, "point {number}, {dimension}");
            assert_eq!(
                found >> shift << shift,
                found,
                "point {number}, {dimension}"
            );
        }
    }
    let mut digest = 0xcbf2_9ce4_8422_2325_u64;
    for number in 0..256 {
        for dimension in 0..DIMENSIONS {
            for byte in (coordinate(number, dimension) >> 18).to_le_bytes() {
                digest = (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    assert_eq!(format!("{digest:016x}"), expected.digest_64_dimensions);
}

#[test]
fn quantiles_of_the_normal_distribution() {
    let expected: Quantiles = json("quasi_random/normal_quantile.json");
    assert!(expected.values.len() > 10);
    for Quantile { p, z } in expected.values {
        near(&format!("quantile of {p}"), quantile(p), z, 1e-9);
    }
}
