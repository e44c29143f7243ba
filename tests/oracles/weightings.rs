//! Shares of all weightings, against exact fractions; and the stance scale against the centroid of all weights in an order.

use counterweigh::model::framework::{
    Case, Framework, Item, Mean, OverlayUse, RiskModel, Rule, Share, Text,
};
use counterweigh::model::presumption::Presumption;
use counterweigh::model::sobol::{POINTS, coordinate, derived_seed, scrambled, unit};
use counterweigh::model::weightings::{share_below, share_below_in_order, weight_shares};
use counterweigh::model::weights::emphasis;
use serde::Deserialize;

use crate::support::{all_near, json, near};

#[derive(Deserialize)]
struct File {
    two_alternatives: Vec<Two>,
    band_shares_single_alternative: Vec<Bands>,
    three_criteria: Vec<Several>,
}

#[derive(Deserialize)]
struct Two {
    #[serde(rename = "scores_A")]
    first: Vec<f64>,
    #[serde(rename = "scores_B")]
    second: Vec<f64>,
    #[serde(rename = "share_of_weightings_where_A_wins")]
    first_wins: f64,
}

#[derive(Deserialize)]
struct Bands {
    scores: Vec<f64>,
    any_weights: Vec<f64>,
    weights_in_listed_order: Vec<f64>,
}

#[derive(Deserialize)]
struct Several {
    scores: Vec<Vec<f64>>,
    any_weights: Vec<Vec<f64>>,
    weights_in_listed_order: Vec<Vec<f64>>,
}

fn differences(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

fn in_listed_order(values: &[f64]) -> f64 {
    let levels: Vec<Vec<f64>> = values.iter().map(|value| vec![*value]).collect();
    share_below_in_order(&levels)
}

/// A framework of so many factors, one group each, with one overlay member.
fn framework(factors: usize) -> Framework {
    Framework {
        groups: (0..factors).collect(),
        overlay: vec![Share {
            factor: 0,
            share: 1.0,
        }],
        harms: Vec::new(),
        items: vec![Item {
            relevance: vec![1.0; factors],
            log_odds_shift: 0.0,
        }],
        mitigations: Vec::new(),
        risk: RiskModel {
            level: 0.0,
            slope: 0.0,
            mitigation_floor: 0.0,
        },
        security: Vec::new(),
        edge_rounding: 0.0,
    }
}

fn case(scores: &[f64]) -> Case<'_> {
    Case {
        scores,
        item: 0,
        mitigations: &[],
        own_estimate: None,
        documented_knowledge: false,
    }
}

#[test]
fn exact_shares() {
    let file: File = json("weightings/shares.json");
    for two in &file.two_alternatives {
        let below = share_below(&differences(&two.first, &two.second));
        near("two alternatives", 1.0 - below, two.first_wins, 1e-9);
    }
    for bands in &file.band_shares_single_alternative {
        for (expected, share) in [
            (&bands.any_weights, share_below as fn(&[f64]) -> f64),
            (&bands.weights_in_listed_order, in_listed_order),
        ] {
            let below = |edge: f64| {
                let x: Vec<f64> = bands.scores.iter().map(|score| score - edge).collect();
                share(&x)
            };
            let found = [below(40.0), below(60.0) - below(40.0), 1.0 - below(60.0)];
            all_near("bands", &found, expected, 1e-9);
        }
        let text = Text {
            stances: vec![3; bands.scores.len()],
            reversed: Vec::new(),
            overlay: false,
            gate: None,
            presumption: Presumption::NONE,
        };
        let framework = framework(bands.scores.len());
        let shares =
            weight_shares(&framework, &text, &Rule::STANDARD, &case(&bands.scores)).unwrap();
        all_near("one level", &shares.any, &bands.any_weights, 1e-9);
        all_near(
            "one level",
            &shares.in_order.unwrap(),
            &bands.any_weights,
            1e-9,
        );
    }
    for several in &file.three_criteria {
        for (i, first) in several.scores.iter().enumerate() {
            for (j, second) in several.scores.iter().enumerate().filter(|(j, _)| *j != i) {
                let x = differences(second, first);
                near("any", share_below(&x), several.any_weights[i][j], 1e-9);
                let expected = several.weights_in_listed_order[i][j];
                near("in order", in_listed_order(&x), expected, 1e-9);
            }
        }
    }
}

#[derive(Deserialize)]
struct Centroid {
    n: usize,
    rank_order_centroid: Vec<f64>,
}

#[test]
fn our_scale_is_near_the_centroid_of_all_weights_in_the_order_of_four_levels() {
    let centroids: Vec<Centroid> = json("weightings/centroids.json");
    let four = centroids.iter().find(|case| case.n == 4).unwrap();
    let counts: Vec<f64> = (1..=4).rev().map(|stance| emphasis(stance, 2.0)).collect();
    let sum: f64 = counts.iter().sum();
    for (count, centroid) in counts.iter().zip(&four.rank_order_centroid) {
        assert!((count / sum / centroid - 1.0).abs() < 0.09);
    }
}

fn uniform(number: usize, dimension: usize) -> f64 {
    let seed = derived_seed(9, dimension as u32);
    f64::from(unit(scrambled(coordinate(number, dimension), seed)))
}

/// Weightings drawn from quasi-random points: exponential emphases, sorted into the text's levels.
#[test]
fn closed_forms_agree_with_drawn_weightings() {
    let scores = [22.0, 71.0, 35.0, 64.0, 50.0, 18.0, 88.0, 44.0];
    let stances = [3_u8, 2, 3, 2, 2, 3, 2, 0];
    let framework = framework(scores.len());
    for (mean, overlay) in [
        (Mean::Arithmetic, OverlayUse::Never),
        (Mean::Geometric, OverlayUse::Never),
        (Mean::Arithmetic, OverlayUse::Always),
        (Mean::Geometric, OverlayUse::Always),
    ] {
        let rule = Rule {
            mean,
            overlay,
            ..Rule::STANDARD
        };
        let text = Text {
            stances: stances.to_vec(),
            reversed: Vec::new(),
            overlay: false,
            gate: None,
            presumption: Presumption::NONE,
        };
        let exact = weight_shares(&framework, &text, &rule, &case(&scores)).unwrap();
        let multiplier = match overlay {
            OverlayUse::Always => 1.0 - 0.3 * (1.0 - scores[0] / 50.0),
            _ => 1.0,
        };
        let (mut any, mut in_order) = ([0.0; 3], [0.0; 3]);
        for number in 0..POINTS {
            let emphases: Vec<f64> = (0..scores.len())
                .map(|factor| -libm::log(uniform(number, factor)))
                .collect();
            let balance = |emphases: &[f64]| {
                let sum: f64 = emphases.iter().sum();
                let terms = emphases.iter().zip(&scores);
                multiplier
                    * match mean {
                        Mean::Arithmetic => terms.map(|(e, s)| e * s).sum::<f64>() / sum,
                        Mean::Geometric => {
                            libm::exp(terms.map(|(e, s)| e * libm::log(*s)).sum::<f64>() / sum)
                        }
                    }
            };
            let band = |balance: f64| usize::from(balance >= 40.0) + usize::from(balance >= 60.0);
            any[band(balance(&emphases))] += 1.0 / POINTS as f64;
            // All orders of an independent draw are as likely, so sorted into the levels it is a draw of what respects them.
            let mut sorted = emphases[..7].to_vec();
            sorted.sort_by(|a, b| b.total_cmp(a));
            let mut ordered = vec![0.0; scores.len()];
            let mut places: Vec<usize> = (0..7).collect();
            places.sort_by_key(|place| (4 - stances[*place], emphases[*place].to_bits()));
            for (place, emphasis) in places.into_iter().zip(sorted) {
                ordered[place] = emphasis;
            }
            in_order[band(balance(&ordered))] += 1.0 / POINTS as f64;
        }
        all_near("any weighting", &exact.any, &any, 0.01);
        all_near("in order", &exact.in_order.unwrap(), &in_order, 0.01);
    }
}
