//! What holds of everything that would change a result, and of why two results differ, on invented cases.
#![cfg(not(target_arch = "wasm32"))]

mod sweep;

use counterweigh::model::balance::{Aggregation, turned};
use counterweigh::model::conditions::after_conditions;
use counterweigh::model::difference::{Side, difference};
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::flips::stance_steps;
use counterweigh::model::framework::{Case, Count, Rule};
use counterweigh::model::gate_flips::gate_flips;
use counterweigh::model::joint::{equal_shift, gradient, least_joint_move};
use counterweigh::model::math::logit;
use counterweigh::model::reading_flips::{ratios_at_edge, stance_pairs};
use counterweigh::model::risk::GateState;
use counterweigh::model::weight_stability::{weight_moved, weight_moved_in_order};
use counterweigh::model::weightings::weight_shares;

use sweep::{Drawn, Draws};

const CASES: usize = 300;

fn drawn() -> impl Iterator<Item = Drawn> {
    let mut draws = Draws::new(77);
    (0..CASES).map(move |_| Drawn::new(&mut draws))
}

#[test]
fn joint_moves_meet_the_edge_at_no_more_than_an_equal_shift_of_all() {
    let framework = sweep::framework();
    let mut met = 0;
    for drawn in drawn() {
        let case = drawn.case();
        let scores = turned(&drawn.text, &after_conditions(&framework, &case));
        let aggregation = Aggregation::new(&framework, &drawn.text, &drawn.rule, case.item);
        for edge in [40.0, 60.0] {
            let joint = least_joint_move(&aggregation, &scores, &[], edge);
            let shift = equal_shift(&aggregation, &scores, edge);
            assert_eq!(joint.is_some(), shift.is_some());
            let (Some(joint), Some(shift)) = (joint, shift) else {
                continue;
            };
            met += 1;
            assert!((aggregation.balance(&joint.scores) - edge).abs() < 1e-6);
            assert!(
                joint
                    .scores
                    .iter()
                    .all(|score| (0.0..=100.0).contains(score))
            );
            assert!(joint.cost <= shift * scores.len() as f64 + 1e-6);
            let largest = joint.scores.iter().zip(&scores);
            let largest = largest.map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
            assert!(shift <= largest + 1e-6, "{shift} {largest}");

            let free = weight_moved(&aggregation, &scores, edge);
            let in_order = weight_moved_in_order(&aggregation, &scores, edge);
            if let Some(in_order) = in_order {
                assert!(free.unwrap() <= in_order + 1e-9 && in_order <= 1.0 + 1e-9);
            }
        }
    }
    assert!(met > CASES, "only {met} edges were met");
}

#[test]
fn gradients_are_slopes() {
    let framework = sweep::framework();
    for drawn in drawn().take(60) {
        let case = drawn.case();
        let scores = turned(&drawn.text, &after_conditions(&framework, &case));
        let aggregation = Aggregation::new(&framework, &drawn.text, &drawn.rule, case.item);
        for (factor, slope) in gradient(&aggregation, &scores).iter().enumerate() {
            let at = |score: f64| {
                let mut moved = scores.clone();
                moved[factor] = score;
                aggregation.balance(&moved)
            };
            let score = scores[factor];
            if (2.0..98.0).contains(&score) {
                let found = (at(score + 1e-5) - at(score - 1e-5)) / 2e-5;
                assert!((found - slope).abs() < 1e-3, "{found} {slope}");
            }
        }
    }
}

#[test]
fn at_the_ratio_found_the_balance_is_the_edge() {
    let framework = sweep::framework();
    let mut met = [0; 2];
    for drawn in drawn() {
        let case = drawn.case();
        let scores = turned(&drawn.text, &after_conditions(&framework, &case));
        for count in [Count::ByFactor, Count::ByGroup] {
            let rule = Rule {
                count,
                ..drawn.rule
            };
            let balance = |ratio: f64| {
                let rule = Rule { ratio, ..rule };
                Aggregation::new(&framework, &drawn.text, &rule, case.item).balance(&scores)
            };
            let edge = (balance(1.0) + 2.0 * balance(3.0)) / 3.0;
            let found = ratios_at_edge(&framework, &drawn.text, &rule, &case, edge);
            assert!(found.is_sorted());
            if (balance(1.0) - balance(3.0)).abs() > 1e-6 {
                assert!(!found.is_empty());
                met[usize::from(count == Count::ByGroup)] += 1;
            }
            for ratio in found {
                assert!((1.0..=3.0).contains(&ratio));
                assert!((balance(ratio) - edge).abs() < 1e-8, "{ratio}");
            }
        }
    }
    assert!(met.iter().all(|met| *met > CASES / 2), "{met:?}");
}

#[test]
fn pairs_flip_what_neither_step_flips_alone() {
    let framework = sweep::framework();
    let mut met = 0;
    for drawn in drawn().take(60) {
        let case = drawn.case();
        let now = evaluate(&framework, &drawn.text, &drawn.rule, &case).disposition;
        let single = stance_steps(&framework, &drawn.text, &drawn.rule, &case);
        for pair in stance_pairs(&framework, &drawn.text, &drawn.rule, &case) {
            met += 1;
            let mut text = drawn.text.clone();
            for place in 0..2 {
                let factor = pair.factors[place];
                assert_eq!(text.stances[factor], pair.from[place]);
                assert!(pair.from[place].abs_diff(pair.to[place]) == 1);
                let alone = |step: &_| {
                    let step: &counterweigh::model::flips::StanceStep = step;
                    step.factor == factor && step.to == pair.to[place]
                };
                assert!(!single.iter().any(alone));
                text.stances[factor] = pair.to[place];
            }
            let then = evaluate(&framework, &text, &drawn.rule, &case).disposition;
            assert_eq!(then, pair.disposition);
            assert_ne!(then, now);
        }
    }
    assert!(met > 10, "only {met} pairs");
}

#[test]
fn a_gate_stands_where_the_flips_say() {
    let framework = sweep::framework();
    let (mut met, mut toggles) = (0, 0);
    for drawn in drawn() {
        let case = Case {
            documented_knowledge: false,
            ..drawn.case()
        };
        let evaluation = evaluate(&framework, &drawn.text, &drawn.rule, &case);
        let flips = gate_flips(&framework, &drawn.text, &case);
        assert_eq!(flips.is_some(), drawn.text.gate.is_some());
        let (Some(flips), Some(gate)) = (flips, drawn.text.gate) else {
            continue;
        };
        if case.own_estimate.is_none() {
            assert_eq!(flips.room < 0.0, evaluation.gate == GateState::ShutByRisk);
        }
        for (harm, score) in framework.harms.iter().zip(&flips.scores) {
            if let Some(score) = score {
                met += 1;
                let mut scores = evaluation.scores.clone();
                scores[harm.factor] = *score;
                let at = counterweigh::model::risk::Risk::estimate(
                    &framework,
                    drawn.text.gate,
                    &case,
                    &scores,
                );
                assert!((at.log_odds - logit(gate.threshold)).abs() < 1e-9);
            }
        }
        for (number, condition) in flips.conditions.iter().enumerate() {
            let mut attached = case.mitigations.to_vec();
            attached[number] = !attached[number];
            assert_eq!(condition.attach, attached[number]);
            let other = Case {
                mitigations: &attached,
                ..case
            };
            let then = evaluate(&framework, &drawn.text, &drawn.rule, &other);
            assert_eq!(then.gate, condition.gate);
            assert_eq!(condition.flips, then.gate != evaluation.gate);
            let shift = then.risk.log_odds - evaluation.risk.log_odds;
            assert!((shift - condition.shift).abs() < 1e-12);
            toggles += usize::from(condition.flips);
        }
    }
    assert!(
        met > 50 && toggles > 3,
        "{met} scores, {toggles} conditions"
    );
}

#[test]
fn the_parts_of_a_difference_sum_to_it() {
    let framework = sweep::framework();
    let all: Vec<Drawn> = drawn().collect();
    for pair in all.windows(2) {
        let (first, second) = (&pair[0], &pair[1]);
        let case = first.case();
        let side = |drawn: &Drawn, item: usize| {
            let case = Case { item, ..case };
            evaluate(&framework, &drawn.text, &drawn.rule, &case)
        };
        let items = [case.item, second.case().item];
        let [before, after] = [side(first, items[0]), side(second, items[1])];
        let sides = [first, second].map(|drawn| (&drawn.text, &drawn.rule));
        let found = difference(
            &framework,
            &Side {
                text: sides[0].0,
                rule: sides[0].1,
                item: items[0],
            },
            &Side {
                text: sides[1].0,
                rule: sides[1].1,
                item: items[1],
            },
            &case,
        );
        for (parts, total) in [
            (found.balance, after.balance - before.balance),
            (found.log_odds, after.risk.log_odds - before.risk.log_odds),
        ] {
            assert!((parts.total - total).abs() < 1e-12);
            let sum = parts.weights + parts.rule + parts.item + parts.gate;
            assert!((sum - total).abs() < 1e-9, "{sum} is not {total}");
        }
        assert_eq!(found.balance.gate, 0.0);
        assert_eq!((found.log_odds.weights, found.log_odds.rule), (0.0, 0.0));
        let factors: f64 = found.factors.iter().sum();
        let neutral = after.neutral - before.neutral;
        assert!((factors + neutral - found.balance.total).abs() < 1e-9);
    }
}

#[test]
fn shares_of_weightings_are_shares() {
    let framework = sweep::framework();
    let mut met = 0;
    for drawn in drawn() {
        let case = drawn.case();
        let Some(shares) = weight_shares(&framework, &drawn.text, &drawn.rule, &case) else {
            continue;
        };
        for bands in [Some(shares.any), shares.in_order].into_iter().flatten() {
            met += 1;
            assert!(
                bands
                    .iter()
                    .all(|share| (-1e-9..=1.0 + 1e-9).contains(share))
            );
            assert!((bands.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }
    assert!(met > CASES);
}
