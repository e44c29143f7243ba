//! What holds of the readings of every scene: shares, histories, slices, and that no doubt leaves the result itself.

#![cfg(not(target_arch = "wasm32"))]

mod sweep;

use counterweigh::edition::edition;
use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::framework::{Case, Framework, Rule, Text};
use counterweigh::model::presumption::{BurdenRange, Presumption};
use counterweigh::model::readings::{
    DOTS, READINGS, READINGS_PER_FRAME, Readings, Settled, Simulation, SimulationInput,
    SobolPoints, StanceRange, TextRange, UncertaintyRanges, drivers, share_error,
};

use sweep::{Drawn, Draws};

/// Errors of the sliders in scenes of edition 2026.1.
const ERRORS: [f64; sweep::FACTORS] = [9.0; sweep::FACTORS];

/// Owned parts of a scene of edition 2026.1, whose numbers stay.
struct Edition {
    framework: Framework,
    texts: Vec<TextRange>,
    conditions: Vec<(f64, f64)>,
}

impl Edition {
    fn new() -> Self {
        let edition = edition(EditionId::FIRST);
        Self {
            framework: edition.framework(),
            texts: PolicyId::all()
                .filter_map(|policy| edition.text_range(policy))
                .collect(),
            conditions: edition.condition_ranges(),
        }
    }

    fn scene<'a>(&'a self, case: Case<'a>) -> SimulationInput<'a> {
        SimulationInput {
            framework: &self.framework,
            texts: &self.texts,
            rule: &Rule::STANDARD,
            case,
            errors: &ERRORS,
            conditions: &self.conditions,
            spread: &UncertaintyRanges::STANDARD,
        }
    }
}

/// Invented sliders around the middle of the scale, where little is settled.
fn sliders(seed: u64) -> Vec<f64> {
    let mut draws = Draws::new(seed);
    (0..sweep::FACTORS)
        .map(|_| draws.between(15.0, 85.0))
        .collect()
}

fn case(scores: &[f64]) -> Case<'_> {
    Case {
        scores,
        item: 0,
        mitigations: &[true, false, false, true],
        own_estimate: None,
        documented_knowledge: false,
    }
}

fn results(points: &SobolPoints, scene: &SimulationInput<'_>, readings: usize) -> Vec<Readings> {
    let mut simulation = Simulation::new(points);
    simulation.restart(scene);
    simulation.advance(readings);
    (0..scene.texts.len())
        .map_while(|text| simulation.result(text))
        .collect()
}

/// Which of the four dispositions one share of 1 names.
fn certain(readings: &Readings) -> Option<usize> {
    readings.dispositions.iter().position(|share| *share == 1.0)
}

#[test]
fn without_any_doubt_every_reading_is_the_result() {
    let framework = sweep::framework();
    let ranges: Vec<(f64, f64)> = framework
        .mitigations
        .iter()
        .map(|mitigation| (mitigation.log_odds_shift, mitigation.log_odds_shift))
        .collect();
    let mut draws = Draws::new(11);
    let points = SobolPoints::new(5);
    let mut shut = 0;
    for number in 0..400 {
        let drawn = Drawn::new(&mut draws);
        let evaluation = evaluate(&framework, &drawn.text, &drawn.rule, &drawn.case());
        let scene = SimulationInput {
            framework: &framework,
            texts: &[TextRange::fixed(&drawn.text)],
            rule: &drawn.rule,
            case: drawn.case(),
            errors: &[],
            conditions: &ranges,
            spread: &UncertaintyRanges::none(&drawn.rule),
        };
        let found = &results(&points, &scene, 1)[0];
        let close = [drawn.rule.against_below, drawn.rule.favour_from]
            .iter()
            .any(|edge| (evaluation.balance - edge).abs() < 2e-3);
        if !close {
            assert_eq!(
                certain(found),
                Some(evaluation.disposition as usize),
                "{number}"
            );
        }
        assert!((found.shut - f64::from(u8::from(evaluation.gate.is_shut()))).abs() < 1e-9);
        for dot in found.dots {
            assert!((dot - evaluation.balance).abs() < 0.11, "{number}: {dot}");
        }
        shut += usize::from(evaluation.gate.is_shut());
    }
    assert!(shut > 20, "only {shut} gates were shut");
}

#[test]
fn shares_sum_to_one_overall_and_by_rule() {
    let edition = Edition::new();
    for seed in 0..10 {
        let scores = sliders(seed);
        for readings in results(SobolPoints::standard(), &edition.scene(case(&scores)), 2048) {
            let sum = |shares: &[f64]| shares.iter().sum::<f64>();
            assert!((sum(&readings.dispositions) - 1.0).abs() < 1e-12);
            assert!((sum(&readings.bands) - 1.0).abs() < 1e-12);
            assert_eq!(readings.dispositions[0], readings.shut);
            assert_eq!(readings.count, 2048);
            assert_eq!(
                readings
                    .by_rule
                    .iter()
                    .map(|rule| rule.count)
                    .sum::<usize>(),
                2048
            );
            for disposition in 0..4 {
                let together: f64 = readings
                    .by_rule
                    .iter()
                    .map(|rule| rule.dispositions[disposition] * rule.count as f64)
                    .sum();
                let share = together / readings.count as f64;
                assert!((share - readings.dispositions[disposition]).abs() < 1e-12);
            }
            assert_eq!(readings.dots.len(), DOTS);
            assert!(readings.dots.is_sorted());
            assert!(readings.dots.iter().all(|dot| (0.0..=100.0).contains(dot)));
        }
    }
}

#[test]
fn slices_and_history_change_nothing() {
    let edition = Edition::new();
    let points = SobolPoints::standard();
    let (first, second) = (sliders(1), sliders(2));
    let at_once = results(points, &edition.scene(case(&second)), READINGS);

    let mut simulation = Simulation::new(points);
    simulation.restart(&edition.scene(case(&first)));
    assert_eq!(simulation.advance(5000), 5120);
    let other = Case {
        item: 5,
        ..case(&second)
    };
    simulation.restart(&edition.scene(other));
    simulation.advance(READINGS_PER_FRAME);
    simulation.restart(&edition.scene(case(&second)));
    assert_eq!(simulation.readings(), 0);
    for _ in 0..READINGS / 1024 {
        simulation.advance(1024);
    }
    assert_eq!(simulation.advance(1024), READINGS);
    simulation.restart(&edition.scene(case(&second)));
    assert_eq!(simulation.readings(), READINGS);
    for (text, expected) in at_once.iter().enumerate() {
        assert_eq!(simulation.result(text).as_ref(), Some(expected));
    }
    assert_eq!(simulation.result(at_once.len()), None);
}

#[test]
fn a_better_score_never_lowers_a_dot_nor_opens_to_more_misuse() {
    let edition = Edition::new();
    let scores = sliders(3);
    let before = results(SobolPoints::standard(), &edition.scene(case(&scores)), 1024);
    for factor in 0..sweep::FACTORS {
        let mut raised = scores.clone();
        raised[factor] = (raised[factor] + 12.0).min(100.0);
        let after = results(SobolPoints::standard(), &edition.scene(case(&raised)), 1024);
        for ((before, after), text) in before.iter().zip(&after).zip(&edition.texts) {
            if text.reversed[factor] {
                continue;
            }
            assert!(after.shut <= before.shut);
            for (before, after) in before.dots.iter().zip(&after.dots) {
                assert!(
                    *after >= before - 1e-9,
                    "factor {factor}: {before} to {after}"
                );
            }
        }
    }
}

#[test]
fn what_the_reader_knows_or_estimates_replaces_the_misuse_model() {
    let edition = Edition::new();
    let scores = sliders(4);
    let known = Case {
        documented_knowledge: true,
        ..case(&scores)
    };
    for (text, readings) in
        edition
            .texts
            .iter()
            .zip(results(SobolPoints::standard(), &edition.scene(known), 512))
    {
        assert_eq!(readings.shut, f64::from(u8::from(text.gate.is_some())));
    }
    let estimated = |estimate| Case {
        own_estimate: Some(estimate),
        ..case(&scores)
    };
    for (estimate, all_above) in [(0.995, true), (0.1, false)] {
        let scene_case = estimated(estimate);
        let found = results(SobolPoints::standard(), &edition.scene(scene_case), 512);
        for (text, readings) in edition.texts.iter().zip(found) {
            let shut = text.gate.is_some() && all_above;
            assert_eq!(readings.shut, f64::from(u8::from(shut)));
        }
    }
    // A threshold between 0.9 and 0.99 lies below 0.945 in half of the readings.
    let found = results(
        SobolPoints::standard(),
        &edition.scene(estimated(0.945)),
        READINGS,
    );
    for (text, readings) in edition.texts.iter().zip(found) {
        if text.gate.is_some_and(|gate| gate.threshold == (0.9, 0.99)) {
            assert!((readings.shut - 0.5).abs() < 1e-3, "{}", readings.shut);
        }
    }
}

#[test]
fn no_input_makes_what_is_no_number() {
    let framework = sweep::framework();
    let odd = [f64::NAN, f64::INFINITY, -1e300, 1e300, 0.0, 100.0];
    let scores: Vec<f64> = odd.iter().copied().cycle().take(17).collect();
    let text = TextRange {
        stances: vec![
            StanceRange {
                central: 250,
                low: 9,
                high: 0,
            };
            30
        ],
        reversed: vec![true],
        overlay: true,
        gate: Some(counterweigh::model::readings::GateRange {
            threshold: (f64::NAN, 1.0),
            breadth: (f64::NEG_INFINITY, 3.0),
        }),
        presumption: Presumption::Burden(BurdenRange {
            central: 250,
            low: 9,
            high: 0,
        }),
    };
    let silent = TextRange {
        stances: Vec::new(),
        ..text.clone()
    };
    let rule = Rule {
        overlay_reference: f64::NAN,
        against_below: f64::NAN,
        ..Rule::STANDARD
    };
    let scene = SimulationInput {
        framework: &framework,
        texts: &[text, silent],
        rule: &rule,
        case: Case {
            scores: &scores,
            item: 99,
            mitigations: &[true; 9],
            own_estimate: Some(f64::NAN),
            documented_knowledge: false,
        },
        errors: &odd,
        conditions: &[(f64::NAN, f64::INFINITY)],
        spread: &UncertaintyRanges::STANDARD,
    };
    for readings in results(&SobolPoints::new(1), &scene, 512) {
        assert!((readings.dispositions.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(readings.dots.iter().all(|dot| (0.0..=100.0).contains(dot)));
    }
    let drivers = drivers(&SobolPoints::new(1), &scene, 0, 512).unwrap();
    for index in drivers.balance.iter().chain(&drivers.disposition) {
        assert!(index.alone.is_finite() && index.with_others.is_finite());
    }
}

#[test]
fn headlines() {
    assert_eq!(Settled::of(66, 100), Settled::NotSettled);
    assert_eq!(Settled::of(2, 3), Settled::Leans);
    assert_eq!(Settled::of(90, 100), Settled::Leans);
    assert_eq!(Settled::of(91, 100), Settled::Robust);
}

#[test]
fn independent_scramblings_agree_within_the_stated_error() {
    let edition = Edition::new();
    let scenes: Vec<Vec<f64>> = (20..23).map(sliders).collect();
    let sets: Vec<SobolPoints> = (100..124).map(SobolPoints::new).collect();
    for readings in [1024, READINGS_PER_FRAME, READINGS] {
        let (mut worst, mut outside, mut all) = (0.0_f64, 0, 0);
        for scores in &scenes {
            let found: Vec<Vec<Readings>> = sets
                .iter()
                .map(|points| results(points, &edition.scene(case(scores)), readings))
                .collect();
            for text in 0..edition.texts.len() {
                for disposition in 0..4 {
                    let shares: Vec<f64> = found
                        .iter()
                        .map(|found| found[text].dispositions[disposition])
                        .collect();
                    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
                    let squares = shares.iter().map(|share| (share - mean) * (share - mean));
                    let deviation = (squares.sum::<f64>() / (shares.len() - 1) as f64).sqrt();
                    worst = worst.max(deviation);
                    all += shares.len();
                    outside += shares
                        .iter()
                        .filter(|share| (**share - mean).abs() > share_error(readings))
                        .count();
                }
            }
        }
        println!("{readings} readings: worst deviation {worst:.5}, {outside} of {all} outside");
        assert!(outside * 50 < all, "{outside} of {all} lie outside");
        assert!(worst < 0.75 * share_error(readings), "{readings}: {worst}");
    }
    assert!(share_error(READINGS) < 0.005);
}

#[test]
fn what_does_not_vary_has_no_driver() {
    // Two alternatives that are the same throughout: nothing that is in doubt can tell them apart.
    let edition = Edition::new();
    let neutral = vec![50.0; sweep::FACTORS];
    let unconditional = Case {
        mitigations: &[],
        ..case(&neutral)
    };
    let scene = SimulationInput {
        errors: &[],
        ..edition.scene(unconditional)
    };
    for text in 0..edition.texts.len() {
        let found = drivers(SobolPoints::standard(), &scene, text, 1024).unwrap();
        for index in found.balance {
            assert_eq!((index.alone, index.with_others), (0.0, 0.0));
        }
    }
}

#[test]
fn each_doubt_drives_what_it_touches_and_nothing_else() {
    let owned = Edition::new();
    let scores = sliders(6);
    let scene = owned.scene(case(&scores));
    let place = PolicyId::all()
        .take_while(|policy| *policy != PolicyId::NSM_18)
        .filter(|policy| edition(EditionId::FIRST).text_range(*policy).is_some())
        .count();
    let found = drivers(SobolPoints::standard(), &scene, place, 4096).unwrap();
    let [text, data, scale, rule, overlay, misuse] = found.balance;
    assert_eq!((misuse.alone, misuse.with_others), (0.0, 0.0));
    for index in [text, data, scale, rule, overlay] {
        assert!(
            index.with_others > 0.0 && index.with_others < 1.05,
            "{index:?}"
        );
        assert!(index.alone <= index.with_others + 0.03, "{index:?}");
    }
    let alone: f64 = found.balance.iter().map(|index| index.alone).sum();
    assert!(alone < 1.05, "{alone}");
    let [text, data, scale, rule, overlay, misuse] = found.misuse;
    for index in [text, scale, rule, overlay] {
        assert_eq!((index.alone, index.with_others), (0.0, 0.0));
    }
    // Misuse log-odds are a sum, so nothing is left to the two together but a slope times a score.
    assert!(
        (data.alone + misuse.alone - 1.0).abs() < 0.05,
        "{data:?} {misuse:?}"
    );
}

/// A text that is read in one way only keeps its words.
#[test]
fn a_fixed_range_is_the_text() {
    let text: Text = edition(EditionId::FIRST)
        .text(PolicyId::new(0).unwrap())
        .unwrap();
    let range = TextRange::fixed(&text);
    for (range, stance) in range.stances.iter().zip(&text.stances) {
        assert_eq!(range.codes(), [(*stance, 1.0)]);
    }
}
