//! The score of one factor at which a balance meets a band edge, against roots found by Brent's method.

use counterweigh::model::flips::score_at_edge;
use counterweigh::model::framework::Share;
use serde::Deserialize;

use crate::support::{MeanName, aggregation, json, near};

#[derive(Deserialize)]
struct Flip {
    weights: Vec<f64>,
    scores: Vec<f64>,
    edge: f64,
    overlay_member: usize,
    strength: f64,
    reference: f64,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    arithmetic: Roots,
    geometric: Roots,
    #[serde(rename = "arithmetic+overlay")]
    arithmetic_overlay: Roots,
}

#[derive(Deserialize)]
struct Roots {
    value: f64,
    score_at_edge: Vec<Option<f64>>,
}

#[test]
fn one_factor_moved_to_the_edge() {
    let flips: Vec<Flip> = json("flips/flips.json");
    let mut met = 0;
    for (number, flip) in flips.iter().enumerate() {
        let member = [Share {
            factor: flip.overlay_member,
            share: 1.0,
        }];
        for (mean, overlay, expected) in [
            (MeanName::Arithmetic, &[][..], &flip.expected.arithmetic),
            (MeanName::Geometric, &[], &flip.expected.geometric),
            (
                MeanName::Arithmetic,
                &member,
                &flip.expected.arithmetic_overlay,
            ),
        ] {
            let aggregation =
                aggregation(mean, &flip.weights, overlay, flip.strength, flip.reference);
            let what = format!("flip {number}");
            near(
                &what,
                aggregation.balance(&flip.scores),
                expected.value,
                1e-9,
            );
            for (factor, expected) in expected.score_at_edge.iter().enumerate() {
                let found = score_at_edge(&aggregation, &flip.scores, factor, flip.edge);
                let what = format!("{what}, factor {factor}");
                match (found, expected) {
                    (Some(found), Some(expected)) => near(&what, found, *expected, 1e-7),
                    (None, None) => {}
                    differing => panic!("{what}: {differing:?}"),
                }
                met += usize::from(found.is_some());
            }
        }
    }
    assert!(met > 50, "only {met} edges were met");
}
