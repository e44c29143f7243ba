//! Log-odds, probabilities, the side that an exact tie falls on, and simulated shares of bands.

use counterweigh::model::disposition::{Disposition, Edges};
use counterweigh::model::framework::{Case, Framework, Gate, Item, RiskModel, Rule, Standard};
use counterweigh::model::math::{logistic, logit};
use counterweigh::model::normal::{deviation_of_sum, share_below};
use counterweigh::model::presumption::Presumption;
use counterweigh::model::readings::{
    READINGS, Simulation, SimulationInput, SobolPoints, StanceRange, TextRange, UncertaintyRanges,
};
use counterweigh::model::risk::GateState;
use serde::Deserialize;

use crate::support::{all_near, json, near};

#[derive(Deserialize)]
struct Oracle {
    logit: Vec<Odds>,
    logistic: Vec<Odds>,
    ties: Vec<Tie>,
}

#[derive(Deserialize)]
struct Odds {
    p: f64,
    log_odds: f64,
}

#[derive(Deserialize)]
struct Tie {
    composite: f64,
    p: f64,
    tau: f64,
    disposition: String,
}

#[test]
fn log_odds_and_probabilities() {
    let edges: Oracle = json("edges/edges.json");
    for odds in edges.logit {
        near("logit", logit(odds.p), odds.log_odds, 1e-9);
    }
    for odds in edges.logistic {
        near("logistic", logistic(odds.log_odds), odds.p, 1e-9);
    }
}

#[test]
fn ties() {
    let oracle: Oracle = json("edges/edges.json");
    let edges = Edges::of_rule(&weighted(&[]), &Rule::STANDARD);
    for tie in oracle.ties {
        let gate = Gate {
            standard: Standard::MoreLikelyThanNot,
            threshold: tie.tau,
            breadth: 0.0,
        };
        let state = GateState::of(Some(gate), tie.p, false);
        let expected = match tie.disposition.as_str() {
            "barred" => Disposition::Barred,
            "weighs_against" => Disposition::WeighsAgainst,
            "mixed" => Disposition::LeftOpen,
            "weighs_in_favour" => Disposition::WeighsInFavour,
            other => panic!("{other} is no disposition"),
        };
        let found = Disposition::of(tie.composite, state, &edges);
        assert_eq!(found, expected, "{} at {}", tie.composite, tie.p);
    }
}

#[derive(Deserialize)]
struct Shares {
    weights: Vec<f64>,
    mean: Vec<f64>,
    sd: Vec<f64>,
    rho: f64,
    share_below_40: f64,
    share_40_to_60: f64,
    share_60_and_over: f64,
}

/// A framework in which every factor's weight is its relevance.
fn weighted(weights: &[f64]) -> Framework {
    Framework {
        groups: (0..weights.len()).collect(),
        overlay: Vec::new(),
        harms: Vec::new(),
        items: vec![Item {
            relevance: weights.to_vec(),
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

#[test]
fn simulated_shares_of_bands_agree_with_the_closed_form() {
    let shares: Vec<Shares> = json("edges/shares.json");
    for (number, shares) in shares.iter().enumerate() {
        let framework = weighted(&shares.weights);
        let text = TextRange {
            stances: vec![StanceRange::fixed(1); shares.weights.len()],
            reversed: Vec::new(),
            overlay: false,
            gate: None,
            presumption: Presumption::NONE,
        };
        let mut simulation = Simulation::new(SobolPoints::standard());
        simulation.restart(&SimulationInput {
            framework: &framework,
            texts: &[text],
            rule: &Rule::STANDARD,
            case: Case {
                scores: &shares.mean,
                item: 0,
                mitigations: &[],
                own_estimate: None,
                documented_knowledge: false,
            },
            errors: &shares.sd,
            conditions: &[],
            spread: &UncertaintyRanges {
                common: shares.rho,
                ..UncertaintyRanges::none(&Rule::STANDARD)
            },
        });
        simulation.advance(READINGS);
        let found = simulation.result(0).unwrap();
        let expected = [
            shares.share_below_40,
            shares.share_40_to_60,
            shares.share_60_and_over,
        ];
        let what = format!("case {number}");
        all_near(&what, &found.bands, &expected, found.error);

        let normal = |edge: f64| {
            let balance: f64 = shares
                .weights
                .iter()
                .zip(&shares.mean)
                .map(|(w, s)| w * s)
                .sum();
            let spread = deviation_of_sum(&shares.weights, &shares.sd, shares.rho);
            share_below((edge - balance) / spread)
        };
        let exact = [
            normal(40.0),
            normal(60.0) - normal(40.0),
            1.0 - normal(60.0),
        ];
        all_near(&what, &exact, &expected, 1e-9);
    }
}
