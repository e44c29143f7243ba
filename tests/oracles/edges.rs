//! Log-odds, probabilities, and the side that an exact tie falls on.

use counterweigh::model::disposition::Disposition;
use counterweigh::model::framework::{Gate, Rule, Standard};
use counterweigh::model::math::{logistic, logit};
use counterweigh::model::risk::GateState;
use serde::Deserialize;

use crate::support::{json, near};

#[derive(Deserialize)]
struct Edges {
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
    let edges: Edges = json("edges/edges.json");
    for odds in edges.logit {
        near("logit", logit(odds.p), odds.log_odds, 1e-9);
    }
    for odds in edges.logistic {
        near("logistic", logistic(odds.log_odds), odds.p, 1e-9);
    }
}

#[test]
fn ties() {
    let edges: Edges = json("edges/edges.json");
    for tie in edges.ties {
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
        let found = Disposition::of(tie.composite, state, &Rule::STANDARD);
        assert_eq!(found, expected, "{} at {}", tie.composite, tie.p);
    }
}
