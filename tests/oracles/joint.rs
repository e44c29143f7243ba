//! Least joint moves of scores and of weight, against linear programmes and roots found by SciPy.

use counterweigh::model::flips::score_at_edge;
use counterweigh::model::framework::Share;
use counterweigh::model::joint::{distance_in_errors, equal_shift, least_joint_move};
use counterweigh::model::weight_stability::{weight_moved, weight_moved_in_order};
use serde::Deserialize;

use crate::support::{MeanName, aggregation, json, near};

const TOLERANCE: f64 = 1e-7;

#[derive(Deserialize)]
struct File {
    cases: Vec<Joint>,
}

#[derive(Deserialize)]
struct Joint {
    id: String,
    scores: Vec<f64>,
    weights: Vec<f64>,
    sigma: Vec<f64>,
    rho: f64,
    cost: Vec<f64>,
    band_edge: f64,
    lambda: f64,
    overlay_index: usize,
    overlay_reference: f64,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    arithmetic: Arithmetic,
    geometric: Geometric,
    #[serde(rename = "arithmetic+overlay")]
    overlay: Single,
}

#[derive(Deserialize)]
struct Arithmetic {
    #[serde(flatten)]
    single: Single,
    #[serde(rename = "joint_L1")]
    joint: Option<f64>,
    #[serde(rename = "joint_L1_cost")]
    joint_cost: Option<f64>,
    #[serde(rename = "equal_shift_Linf")]
    equal_shift: Option<f64>,
    weight_moved_any: Option<f64>,
    weight_moved_keep_order: Option<f64>,
    hasofer_lind_distance: f64,
}

#[derive(Deserialize)]
struct Geometric {
    #[serde(flatten)]
    single: Single,
    #[serde(rename = "joint_L1_raise")]
    raise: Option<f64>,
}

#[derive(Deserialize)]
struct Single {
    value: f64,
    single_factor_value_at_flip: Vec<Option<f64>>,
}

fn same(what: &str, found: Option<f64>, expected: Option<f64>) {
    match (found, expected) {
        (Some(found), Some(expected)) => near(what, found, expected, TOLERANCE),
        (None, None) => {}
        differing => panic!("{what}: {differing:?}"),
    }
}

#[test]
fn least_joint_moves() {
    let file: File = json("flips/joint.json");
    for case in &file.cases {
        let build = |mean, overlay: &[Share]| {
            aggregation(
                mean,
                &case.weights,
                overlay,
                case.lambda,
                case.overlay_reference,
            )
        };
        let member = [Share {
            factor: case.overlay_index,
            share: 1.0,
        }];
        let arithmetic = build(MeanName::Arithmetic, &[]);
        let geometric = build(MeanName::Geometric, &[]);
        let overlay = build(MeanName::Arithmetic, &member);
        let (scores, edge, id) = (&case.scores, case.band_edge, &case.id);
        for (aggregation, single) in [
            (&arithmetic, &case.expected.arithmetic.single),
            (&geometric, &case.expected.geometric.single),
            (&overlay, &case.expected.overlay),
        ] {
            near(id, aggregation.balance(scores), single.value, 1e-9);
            for (factor, expected) in single.single_factor_value_at_flip.iter().enumerate() {
                let found = score_at_edge(aggregation, scores, factor, edge);
                same(&format!("{id}, factor {factor}"), found, *expected);
            }
        }

        let expected = &case.expected.arithmetic;
        let least = |costs: &[f64]| least_joint_move(&arithmetic, scores, costs, edge);
        let cost = |costs: &[f64]| least(costs).map(|found| found.cost);
        same(&format!("{id} L1"), cost(&[]), expected.joint);
        same(&format!("{id} cost"), cost(&case.cost), expected.joint_cost);
        let shift = equal_shift(&arithmetic, scores, edge);
        same(&format!("{id} shift"), shift, expected.equal_shift);
        let any = weight_moved(&arithmetic, scores, edge);
        same(&format!("{id} any"), any, expected.weight_moved_any);
        let in_order = weight_moved_in_order(&arithmetic, scores, edge);
        same(
            &format!("{id} in order"),
            in_order,
            expected.weight_moved_keep_order,
        );
        let distance = distance_in_errors(&arithmetic, scores, &case.sigma, case.rho, edge);
        same(
            &format!("{id} distance"),
            distance,
            Some(expected.hasofer_lind_distance),
        );

        if let Some(expected) = case.expected.geometric.raise {
            let found = least_joint_move(&geometric, scores, &[], edge).map(|found| found.cost);
            same(&format!("{id} raise"), found, Some(expected));
        }

        // With an overlay nobody has worked out the least; it meets the edge, and costs no more than any single factor.
        if let Some(found) = least_joint_move(&overlay, scores, &case.cost, edge) {
            near(id, overlay.balance(&found.scores), edge, 1e-6);
            for factor in 0..scores.len() {
                if let Some(score) = score_at_edge(&overlay, scores, factor, edge) {
                    let alone = case.cost[factor] * (score - scores[factor]).abs();
                    assert!(found.cost <= alone + 1e-9, "{id}, factor {factor}: {alone}");
                }
            }
        }
    }
}
