//! Contributions against Shapley values computed from the definition, over all subsets.

use counterweigh::model::contributions::contributions;
use counterweigh::model::framework::Share;
use serde::Deserialize;

use crate::support::{MeanName, aggregation, all_near, json, near};

#[derive(Deserialize)]
struct Game {
    mean: MeanName,
    weights: Vec<f64>,
    scores: Vec<f64>,
    baseline: Vec<f64>,
    overlay_members: Vec<usize>,
    overlay_shares: Vec<f64>,
    strength: f64,
    reference: f64,
    value: f64,
    baseline_value: f64,
    shapley: Vec<f64>,
}

fn check(file: &str, at_least: usize) {
    let games: Vec<Game> = json(file);
    assert!(games.len() >= at_least, "{file} has {} games", games.len());
    for (number, game) in games.iter().enumerate() {
        let members = game.overlay_members.iter().zip(&game.overlay_shares);
        let overlay: Vec<Share> = members
            .map(|(factor, share)| Share {
                factor: *factor,
                share: *share,
            })
            .collect();
        let aggregation = aggregation(
            game.mean,
            &game.weights,
            &overlay,
            game.strength,
            game.reference,
        );
        let what = format!("{file}, game {number}");
        near(&what, aggregation.balance(&game.scores), game.value, 1e-9);
        near(
            &what,
            aggregation.balance(&game.baseline),
            game.baseline_value,
            1e-9,
        );
        let points = contributions(&aggregation, &game.scores, &game.baseline);
        all_near(&what, &points, &game.shapley, 1e-9);
    }
}

#[test]
fn no_overlay_or_one_member() {
    check("shapley/one_member.json", 16);
}

#[test]
fn many_factors_and_several_members() {
    check("shapley/many_factors.json", 6);
}
