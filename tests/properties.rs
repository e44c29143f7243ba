//! What holds of every evaluation, whatever the text, the rule and the case.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    reason = "a property that does not hold fails the test, in helpers too"
)]

use counterweigh::model::balance::Aggregation;
use counterweigh::model::disposition::Disposition;
use counterweigh::model::evaluate::{Evaluation, evaluate};
use counterweigh::model::flips::{scores_at_edge, stance_steps};
use counterweigh::model::framework::{
    Case, Count, Framework, Gate, Item, Mean, Mitigation, OverlayUse, RiskModel, Rule, Share,
    Standard, Text,
};
use counterweigh::model::presumption::{BurdenUse, Presumption};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// Factors of the frameworks that are drawn; enough for groups, an overlay of two and harms, few enough to shrink well.
const FACTORS: usize = 7;
const MITIGATIONS: usize = 3;
const ITEMS: usize = 3;

/// Everything that one evaluation takes.
#[derive(Clone, Debug)]
struct Input {
    framework: Framework,
    text: Text,
    rule: Rule,
    scores: Vec<f64>,
    attached: Vec<bool>,
    item: usize,
    own_estimate: Option<f64>,
    documented_knowledge: bool,
}

impl Input {
    fn case(&self) -> Case<'_> {
        Case {
            scores: &self.scores,
            item: self.item,
            mitigations: &self.attached,
            own_estimate: self.own_estimate,
            documented_knowledge: self.documented_knowledge,
        }
    }

    fn evaluate(&self) -> Evaluation {
        evaluate(&self.framework, &self.text, &self.rule, &self.case())
    }
}

/// Numbers as an edition and its sliders have them.
fn sane(low: f64, high: f64) -> BoxedStrategy<f64> {
    (low..=high).boxed()
}

/// Any number at all, and what is none; the bounds are for the sane ones, which are drawn as often.
fn wild(low: f64, high: f64) -> BoxedStrategy<f64> {
    prop_oneof![
        any::<f64>(),
        low..=high,
        Just(f64::NAN),
        Just(f64::INFINITY)
    ]
    .boxed()
}

type Numbers = fn(f64, f64) -> BoxedStrategy<f64>;

fn framework(numbers: Numbers) -> impl Strategy<Value = Framework> {
    let item = (vec(numbers(0.0, 1.0), FACTORS), numbers(-3.0, 1.0));
    let mitigation = (numbers(-0.6, 0.0), 0..FACTORS, numbers(0.0, 0.2));
    let risk = (numbers(-2.0, 1.0), numbers(0.5, 1.0), numbers(-1.1, 0.0));
    (
        vec(0..3_usize, FACTORS),
        numbers(0.0, 1.0),
        vec(numbers(0.0, 1.0), 3),
        vec(item, ITEMS),
        vec(mitigation, MITIGATIONS),
        risk,
    )
        .prop_map(
            |(groups, first, harms, items, mitigations, risk)| Framework {
                groups,
                overlay: shares([(0, first), (2, 1.0 - first)]),
                harms: shares([(1, harms[0]), (2, harms[1]), (4, harms[2])]),
                items: items
                    .into_iter()
                    .map(|(relevance, log_odds_shift)| Item {
                        relevance,
                        log_odds_shift,
                    })
                    .collect(),
                mitigations: mitigations
                    .into_iter()
                    .map(|(log_odds_shift, factor, share)| Mitigation {
                        log_odds_shift,
                        closes: shares([(factor, share)]),
                    })
                    .collect(),
                risk: RiskModel {
                    level: risk.0,
                    slope: risk.1,
                    mitigation_floor: risk.2,
                },
                security: Vec::new(),
                edge_rounding: 0.0,
            },
        )
}

fn shares<const COUNT: usize>(pairs: [(usize, f64); COUNT]) -> Vec<Share> {
    pairs
        .map(|(factor, share)| Share { factor, share })
        .to_vec()
}

fn text(numbers: Numbers) -> impl Strategy<Value = Text> {
    let gate = (numbers(0.0, 1.0), numbers(0.0, 0.8)).prop_map(|(threshold, breadth)| Gate {
        standard: Standard::MoreLikelyThanNot,
        threshold,
        breadth,
    });
    (
        vec(0..=4_u8, FACTORS),
        vec(prop::bool::weighted(0.2), FACTORS),
        any::<bool>(),
        option::of(gate),
    )
        .prop_map(|(stances, reversed, overlay, gate)| Text {
            stances,
            reversed,
            overlay,
            gate,
            presumption: Presumption::NONE,
        })
}

fn rule(numbers: Numbers) -> impl Strategy<Value = Rule> {
    (
        numbers(1.0, 3.0),
        prop_oneof![Just(Count::ByFactor), Just(Count::ByGroup)],
        prop_oneof![Just(Mean::Arithmetic), Just(Mean::Geometric)],
        prop_oneof![
            Just(OverlayUse::AsTheTextSays),
            Just(OverlayUse::Never),
            Just(OverlayUse::Always)
        ],
        numbers(0.0, 0.7),
        numbers(30.0, 80.0),
        numbers(1.0, 50.0),
        numbers(50.0, 99.0),
    )
        .prop_map(|drawn| Rule {
            ratio: drawn.0,
            count: drawn.1,
            mean: drawn.2,
            overlay: drawn.3,
            overlay_strength: drawn.4,
            overlay_reference: drawn.5,
            against_below: drawn.6,
            favour_from: drawn.7,
            burden: BurdenUse::AsTheTextSays,
        })
}

fn input(numbers: Numbers) -> impl Strategy<Value = Input> {
    (
        framework(numbers),
        text(numbers),
        rule(numbers),
        vec(numbers(0.0, 100.0), FACTORS),
        vec(any::<bool>(), MITIGATIONS),
        // One more than there are, so that an unknown item comes up as well.
        0..=ITEMS,
        option::weighted(0.3, numbers(0.0, 1.0)),
        prop::bool::weighted(0.1),
    )
        .prop_map(|drawn| Input {
            framework: drawn.0,
            text: drawn.1,
            rule: drawn.2,
            scores: drawn.3,
            attached: drawn.4,
            item: drawn.5,
            own_estimate: drawn.6,
            documented_knowledge: drawn.7,
        })
}

fn unattached(mut input: Input) -> Input {
    input.attached.clear();
    input
}

/// What every evaluation keeps to, whatever went in.
fn in_range(evaluation: &Evaluation) {
    let points = [evaluation.mean, evaluation.balance, evaluation.neutral];
    for value in points.iter().chain(&evaluation.scores) {
        assert!((0.0..=100.0).contains(value), "{value} is no score");
    }
    for value in [evaluation.multiplier, evaluation.risk.probability] {
        assert!((0.0..=1.0).contains(&value), "{value} is no share");
    }
    for weight in &evaluation.weights {
        assert!((0.0..=1.0).contains(weight), "{weight} is no weight");
    }
    let sum: f64 = evaluation.weights.iter().sum();
    let none = evaluation.weights.iter().all(|weight| *weight == 0.0);
    assert!(none || (sum - 1.0).abs() < 1e-9, "weights sum to {sum}");

    let risk = &evaluation.risk;
    let mut terms = vec![risk.base, risk.item, risk.breadth];
    terms.extend(risk.harms.iter().chain(&risk.mitigations));
    assert!(terms.iter().all(|term| term.is_finite()), "{risk:?}");
    assert!(risk.log_odds.is_finite(), "{risk:?}");
    if !risk.own_estimate {
        let sum: f64 = terms.iter().sum();
        assert!((sum - risk.log_odds).abs() < 1e-6, "{sum}: {risk:?}");
    }

    let sum: f64 = evaluation.contributions().iter().sum();
    let expected = evaluation.balance - evaluation.neutral;
    assert!(
        (sum - expected).abs() < 1e-9,
        "contributions sum to {sum}, not to {expected}"
    );
    let barred = evaluation.disposition == Disposition::Barred;
    assert_eq!(barred, evaluation.gate.is_shut());
}

proptest! {
    #[test]
    fn everything_is_in_range_and_adds_up(input in input(sane)) {
        in_range(&input.evaluate());
    }

    #[test]
    fn no_input_breaks_it(input in input(wild), edge in wild(0.0, 100.0)) {
        in_range(&input.evaluate());
        let (framework, text, rule) = (&input.framework, &input.text, &input.rule);
        for score in scores_at_edge(framework, text, rule, &input.case(), edge).into_iter().flatten() {
            prop_assert!((0.0..=100.0).contains(&score));
        }
        let steps = stance_steps(framework, text, rule, &input.case());
        prop_assert!(steps.iter().all(|step| step.to <= 4));
    }

    #[test]
    fn lists_of_any_length_are_taken(
        input in input(sane),
        scores in vec(0.0..100.0, 0..2 * FACTORS),
        stances in vec(any::<u8>(), 0..2 * FACTORS),
        reversed in vec(any::<bool>(), 0..2 * FACTORS),
        attached in vec(any::<bool>(), 0..2 * MITIGATIONS),
    ) {
        let text = Text { stances, reversed, ..input.text.clone() };
        let case = Case { scores: &scores, mitigations: &attached, ..input.case() };
        in_range(&evaluate(&input.framework, &text, &input.rule, &case));
        let steps = stance_steps(&input.framework, &text, &input.rule, &case);
        prop_assert!(steps.iter().all(|step| step.factor < FACTORS));
    }

    #[test]
    fn a_profile_of_50s_scores_50(input in input(sane).prop_map(unattached), reference in 30.0..=50.0) {
        let rule = Rule { overlay_reference: reference, ..input.rule };
        let case = Case { scores: &[50.0; FACTORS], ..input.case() };
        let evaluation = evaluate(&input.framework, &input.text, &rule, &case);
        prop_assert!((evaluation.balance - 50.0).abs() < 1e-9);
        prop_assert!((evaluation.neutral - 50.0).abs() < 1e-9);
        for points in evaluation.contributions() {
            prop_assert!(points.abs() < 1e-9);
        }
    }

    #[test]
    fn a_better_score_never_lowers_the_balance_nor_raises_the_risk(
        input in input(sane),
        factor in 0..FACTORS,
        rise in 0.0..50.0_f64,
    ) {
        let before = input.evaluate();
        let mut better = input.clone();
        better.scores[factor] = (better.scores[factor] + rise).min(100.0);
        let after = better.evaluate();
        prop_assert!(after.risk.log_odds <= before.risk.log_odds + 1e-9);
        if input.text.reversed[factor] {
            prop_assert!(after.balance <= before.balance + 1e-9);
        } else {
            prop_assert!(after.balance >= before.balance - 1e-9);
        }
    }

    #[test]
    fn conditions_never_raise_the_risk_nor_lower_a_score(input in input(sane), condition in 0..MITIGATIONS) {
        let mut without = input.clone();
        without.attached[condition] = false;
        let mut with = input;
        with.attached[condition] = true;
        let (without, with) = (without.evaluate(), with.evaluate());
        prop_assert!(with.risk.log_odds <= without.risk.log_odds + 1e-9);
        for (with, without) in with.scores.iter().zip(&without.scores) {
            prop_assert!(with >= without);
        }
    }

    #[test]
    fn all_conditions_together_stay_above_the_floor(input in input(sane)) {
        let sum: f64 = input.evaluate().risk.mitigations.iter().sum();
        prop_assert!(sum >= input.framework.risk.mitigation_floor - 1e-9);
    }

    #[test]
    fn counted_by_group_a_group_weighs_as_much_as_its_most_emphasised_factor(input in input(sane)) {
        let rule = |count| Rule { count, ..input.rule };
        let weights = |count| {
            Aggregation::new(&input.framework, &input.text, &rule(count), input.item).weights
        };
        let (by_factor, by_group) = (weights(Count::ByFactor), weights(Count::ByGroup));
        let groups = &input.framework.groups;
        let of_group = |weights: &[f64], group: usize| -> Vec<f64> {
            let pairs = weights.iter().zip(groups);
            pairs.filter(|(_, own)| **own == group).map(|(weight, _)| *weight).collect()
        };
        let largest = |group| of_group(&by_factor, group).into_iter().fold(0.0, f64::max);
        let total: f64 = (0..3).map(largest).sum();
        for group in 0..3 {
            let sum: f64 = of_group(&by_group, group).iter().sum();
            let expected = if total > 0.0 { largest(group) / total } else { 0.0 };
            prop_assert!((sum - expected).abs() < 1e-9, "{} is not {}", sum, expected);
        }
    }

    #[test]
    fn the_order_of_factors_does_not_matter(input in input(sane), turn in 0..FACTORS) {
        let moved = |factor: usize| (factor + turn) % FACTORS;
        let mut turned = input.clone();
        turned.scores.rotate_right(turn);
        turned.text.stances.rotate_right(turn);
        turned.text.reversed.rotate_right(turn);
        turned.framework.groups.rotate_right(turn);
        for item in &mut turned.framework.items {
            item.relevance.rotate_right(turn);
        }
        let framework = &mut turned.framework;
        let closes = framework.mitigations.iter_mut().flat_map(|mitigation| &mut mitigation.closes);
        for share in framework.overlay.iter_mut().chain(&mut framework.harms).chain(closes) {
            share.factor = moved(share.factor);
        }
        let (before, after) = (input.evaluate(), turned.evaluate());
        prop_assert!((before.balance - after.balance).abs() < 1e-9);
        prop_assert!((before.risk.log_odds - after.risk.log_odds).abs() < 1e-9);
        for factor in 0..FACTORS {
            let points = before.contributions()[factor] - after.contributions()[moved(factor)];
            prop_assert!(points.abs() < 1e-9);
        }
    }

    #[test]
    fn a_factor_that_the_text_does_not_name_contributes_nothing_outside_the_overlay(
        input in input(sane),
        factor in 0..FACTORS,
    ) {
        let mut input = input;
        input.text.stances[factor] = 0;
        input.framework.overlay.retain(|share| share.factor != factor);
        let evaluation = input.evaluate();
        prop_assert_eq!(evaluation.weights[factor], 0.0);
        prop_assert!(evaluation.contributions()[factor].abs() < 1e-9);
    }

    #[test]
    fn the_balance_at_a_score_found_is_the_edge(input in input(sane).prop_map(unattached)) {
        for edge in [input.rule.against_below, input.rule.favour_from] {
            let (framework, text, rule) = (&input.framework, &input.text, &input.rule);
            let found = scores_at_edge(framework, text, rule, &input.case(), edge);
            for (factor, score) in found.into_iter().enumerate() {
                let Some(score) = score else { continue };
                let mut moved = input.clone();
                moved.scores[factor] = score;
                let balance = moved.evaluate().balance;
                prop_assert!((balance - edge).abs() < 1e-6, "{} is not {}", balance, edge);
            }
        }
    }

    #[test]
    fn a_stance_step_leads_where_it_says(input in input(sane)) {
        let (framework, text, rule) = (&input.framework, &input.text, &input.rule);
        let now = input.evaluate().disposition;
        for step in stance_steps(framework, text, rule, &input.case()) {
            prop_assert_eq!(step.from.abs_diff(step.to), 1);
            let mut changed = input.clone();
            changed.text.stances[step.factor] = step.to;
            prop_assert_eq!(changed.evaluate().disposition, step.disposition);
            prop_assert_ne!(step.disposition, now);
        }
    }

    #[test]
    fn knowledge_and_own_estimates_hold_under_every_text(input in input(sane), estimate in 0.0..=1.0) {
        let case = Case { own_estimate: Some(estimate), ..input.case() };
        let evaluation = evaluate(&input.framework, &input.text, &input.rule, &case);
        prop_assert_eq!(evaluation.risk.probability, estimate);

        let case = Case { documented_knowledge: true, ..input.case() };
        let evaluation = evaluate(&input.framework, &input.text, &input.rule, &case);
        prop_assert_eq!(evaluation.gate.is_shut(), input.text.gate.is_some());
    }
}
