//! What drives a spread, against closed forms and against what SALib and COINr make of the same rows.

use std::f64::consts::PI;

use counterweigh::model::balance::{Aggregation, Overlay};
use counterweigh::model::framework::{Mean, Share};
use counterweigh::model::math::pow;
use counterweigh::model::normal::quantile;
use counterweigh::model::readings::{Index, index, pooled_variance};
use counterweigh::model::sobol::{DIMENSIONS, POINTS, coordinate, derived_seed, scrambled, unit};
use serde::Deserialize;

use crate::support::{file, json, near, rows};

/// What an estimate from all points may be off by.
const ESTIMATE: f64 = 0.01;

#[derive(Deserialize)]
struct Indices {
    #[serde(rename = "S", alias = "S1")]
    first: Vec<f64>,
    #[serde(rename = "ST")]
    total: Vec<f64>,
}

/// Compares indices one by one.
fn check(what: &str, found: &[Index], expected: &Indices, tolerance: f64) {
    assert_eq!(found.len(), expected.first.len(), "{what}");
    for (number, found) in found.iter().enumerate() {
        let what = format!("{what}, input {number}");
        near(&what, found.alone, expected.first[number], tolerance);
        near(&what, found.with_others, expected.total[number], tolerance);
    }
}

/// Indices of a function of independent uniform numbers, from the first dimensions of all points and as many after them.
fn estimated(inputs: usize, function: impl Fn(&[f64]) -> f64) -> Vec<Index> {
    assert!(2 * inputs <= DIMENSIONS);
    let set = |from: usize| -> Vec<Vec<f64>> {
        (0..POINTS)
            .map(|number| {
                (from..from + inputs)
                    .map(|dimension| {
                        let seed = derived_seed(3, dimension as u32);
                        f64::from(unit(scrambled(coordinate(number, dimension), seed)))
                    })
                    .collect()
            })
            .collect()
    };
    let (a, b) = (set(0), set(inputs));
    let results = |points: &[Vec<f64>]| points.iter().map(|point| function(point)).collect();
    let (of_a, of_b): (Vec<f64>, Vec<f64>) = (results(&a), results(&b));
    let centre = of_a.iter().sum::<f64>() / POINTS as f64;
    let variance = pooled_variance(&of_a, &of_b);
    (0..inputs)
        .map(|input| {
            let mut mixed = a.clone();
            for (mixed, b) in mixed.iter_mut().zip(&b) {
                mixed[input] = b[input];
            }
            let mixed: Vec<f64> = results(&mixed);
            index(&of_a, &of_b, &mixed, centre, variance)
        })
        .collect()
}

#[derive(Deserialize)]
struct Analytic {
    ishigami: Vec<Ishigami>,
    sobol_g: Vec<SobolG>,
    linear_independent: Vec<Linear>,
    product_independent: Vec<Product>,
}

#[derive(Deserialize)]
struct Ishigami {
    a: f64,
    b: f64,
    #[serde(flatten)]
    indices: Indices,
}

#[derive(Deserialize)]
struct SobolG {
    a: Vec<f64>,
    #[serde(flatten)]
    indices: Indices,
}

#[derive(Deserialize)]
struct Linear {
    w: Vec<f64>,
    sd: Vec<f64>,
    #[serde(flatten)]
    indices: Indices,
}

#[derive(Deserialize)]
struct Product {
    mean_in: Vec<f64>,
    sd_in: Vec<f64>,
    #[serde(flatten)]
    indices: Indices,
}

#[test]
fn estimates_meet_closed_forms() {
    let analytic: Analytic = json("sensitivity/analytic.json");
    for case in &analytic.ishigami {
        let found = estimated(3, |u| {
            let x: Vec<f64> = u.iter().map(|u| PI * (2.0 * u - 1.0)).collect();
            let sine = libm::sin(x[0]);
            sine + case.a * libm::sin(x[1]) * libm::sin(x[1]) + case.b * pow(x[2], 4.0) * sine
        });
        check("Ishigami", &found, &case.indices, ESTIMATE);
    }
    for case in &analytic.sobol_g {
        let found = estimated(case.a.len(), |u| {
            u.iter()
                .zip(&case.a)
                .map(|(u, a)| ((4.0 * u - 2.0).abs() + a) / (1.0 + a))
                .product()
        });
        check("Sobol' G", &found, &case.indices, ESTIMATE);
    }
    for case in &analytic.linear_independent {
        let found = estimated(case.w.len(), |u| {
            let terms = u.iter().zip(case.w.iter().zip(&case.sd));
            terms.map(|(u, (w, sd))| w * sd * quantile(*u)).sum()
        });
        check("linear", &found, &case.indices, ESTIMATE);
    }
    for case in &analytic.product_independent {
        let found = estimated(2, |u| {
            let factors = u.iter().zip(case.mean_in.iter().zip(&case.sd_in));
            factors
                .map(|(u, (mean, sd))| mean + sd * quantile(*u))
                .product()
        });
        check("product", &found, &case.indices, ESTIMATE);
    }
}

#[derive(Deserialize)]
struct OverlayFile {
    case: OverlayCase,
}

#[derive(Deserialize)]
struct OverlayCase {
    weights: Vec<f64>,
    low: Vec<f64>,
    high: Vec<f64>,
    overlay_low: f64,
    overlay_high: f64,
    lambda: f64,
    overlay_reference: f64,
    #[serde(flatten)]
    indices: Indices,
}

#[test]
fn estimates_meet_the_closed_form_of_an_overlay() {
    let case: OverlayCase = json::<OverlayFile>("sensitivity/overlay.json").case;
    let member = case.weights.len();
    let mut weights = case.weights.clone();
    weights.push(0.0);
    let members = [Share {
        factor: member,
        share: 1.0,
    }];
    let aggregation = Aggregation {
        weights,
        mean: Mean::Arithmetic,
        overlay: Overlay::new(&members, member + 1, case.lambda, case.overlay_reference),
    };
    let ends = case.low.iter().chain([&case.overlay_low]);
    let ends: Vec<_> = ends
        .zip(case.high.iter().chain([&case.overlay_high]))
        .collect();
    let found = estimated(member + 1, |u| {
        let scores = u
            .iter()
            .zip(&ends)
            .map(|(u, (low, high))| *low + (*high - *low) * u);
        aggregation.balance(&scores.collect::<Vec<_>>())
    });
    check("overlay", &found, &case.indices, ESTIMATE);
}

#[derive(Deserialize)]
struct FullScore {
    stance: Vec<u8>,
    relevance: Vec<f64>,
    score_mean: Vec<f64>,
    score_sd: Vec<f64>,
    overlay_reference: f64,
    names: Vec<String>,
    #[serde(rename = "tolerance_abs_at_N_8192")]
    tolerance: f64,
    #[serde(flatten)]
    indices: Indices,
}

#[test]
fn estimates_meet_salib_on_a_whole_score() {
    let case: FullScore = json("sensitivity/full_score.json");
    let factors = case.stance.len();
    let ssg = case.names.iter().position(|name| name == "ssg").unwrap();
    let members = [Share {
        factor: ssg,
        share: 1.0,
    }];
    let found = estimated(factors + 2, |u| {
        let ratio = 1.25 * pow(3.0 / 1.25, u[factors]);
        let strength = 0.25 + 0.5 * u[factors + 1];
        let counts: Vec<f64> = (0..factors)
            .map(|j| pow(ratio, f64::from(case.stance[j]) - 1.0) * case.relevance[j])
            .collect();
        let sum: f64 = counts.iter().sum();
        let scores: Vec<f64> = (0..factors)
            .map(|j| (case.score_mean[j] + case.score_sd[j] * quantile(u[j])).clamp(0.0, 100.0))
            .collect();
        Aggregation {
            weights: counts.iter().map(|count| count / sum).collect(),
            mean: Mean::Arithmetic,
            overlay: Overlay::new(&members, factors, strength, case.overlay_reference),
        }
        .balance(&scores)
    });
    check("score", &found, &case.indices, case.tolerance);
}

#[derive(Deserialize)]
struct Design {
    #[serde(rename = "N")]
    points: usize,
    #[serde(rename = "D")]
    inputs: usize,
    #[serde(flatten)]
    indices: Indices,
}

#[derive(Deserialize)]
struct DesignRow {
    y: f64,
}

#[test]
fn a_fixed_design_gives_what_salib_makes_of_it() {
    let design: Design = json("sensitivity/ishigami_expected.json");
    let rows: Vec<DesignRow> = rows(&file("sensitivity/ishigami_design.csv"));
    let block = design.inputs + 2;
    assert_eq!(rows.len(), design.points * block);
    let column = |place: usize| -> Vec<f64> {
        rows.iter()
            .skip(place)
            .step_by(block)
            .map(|row| row.y)
            .collect()
    };
    let (a, b) = (column(0), column(block - 1));
    let centre = rows.iter().map(|row| row.y).sum::<f64>() / rows.len() as f64;
    let variance = pooled_variance(&a, &b);
    let found: Vec<Index> = (1..=design.inputs)
        .map(|input| index(&a, &b, &column(input), centre, variance))
        .collect();
    check("SALib", &found, &design.indices, 1e-9);
}

#[derive(Deserialize)]
struct CoinrRun {
    #[serde(rename = "N")]
    points: usize,
    #[serde(rename = "D")]
    inputs: usize,
    y: Vec<f64>,
    #[serde(flatten)]
    indices: Indices,
}

#[test]
fn another_convention_gives_what_coinr_made_of_its_run() {
    let run: CoinrRun = json("sensitivity/coinr_run.json");
    let sets: Vec<&[f64]> = run.y.chunks(run.points).collect();
    let both = 2.0 * run.points as f64;
    let variance = pooled_variance(sets[0], sets[1]) * both / (both - 1.0);
    let found: Vec<Index> = (0..run.inputs)
        .map(|input| index(sets[0], sets[1], sets[input + 2], 0.0, variance))
        .collect();
    check("COINr", &found, &run.indices, 1e-9);
}
