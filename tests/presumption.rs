//! What holds of every presumption, whatever the text, the rule and the case.
#![cfg(not(target_arch = "wasm32"))]

mod sweep;

use counterweigh::model::balance::turned;
use counterweigh::model::conditions::after_conditions;
use counterweigh::model::decision::Decision;
use counterweigh::model::difference::{Side, difference};
use counterweigh::model::disposition::{Because, Disposition};
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::extreme_readings::{self, strongest};
use counterweigh::model::flips::scores_at_edge;
use counterweigh::model::framework::{
    Case, EDGE_ROUNDING, Framework, Gate, OverlayUse, Rule, Text,
};
use counterweigh::model::gate_flips::gate_flips;
use counterweigh::model::presumption::{BurdenRange, BurdenUse, Presumption};
use counterweigh::model::reading_flips::ratios_at_edge;
use counterweigh::model::readings::{
    READINGS, Readings, Simulation, SimulationInput, SobolPoints, TextRange, UncertaintyRanges,
    drivers,
};
use counterweigh::model::risk::GateState;
use counterweigh::model::weightings::weight_shares;
use proptest::prelude::*;

use sweep::{Drawn, Draws, FACTORS};

/// Factors of the sweep that count for the security case here.
const SECURITY: [usize; 5] = [2, 7, 8, 13, 16];

/// The sweep's framework, as the second model has it.
fn framework() -> Framework {
    Framework {
        security: SECURITY.to_vec(),
        edge_rounding: EDGE_ROUNDING,
        ..sweep::framework()
    }
}

fn presumption() -> impl Strategy<Value = Presumption> {
    let burden = (0..=2_u8, 0..=2_u8, 0..=2_u8);
    prop_oneof![
        1 => Just(Presumption::RefusalOnly),
        3 => burden.prop_map(|(central, low, high)| {
            Presumption::Burden(BurdenRange { central, low, high })
        }),
    ]
}

/// A case of the sweep with a presumption.
fn presuming() -> impl Strategy<Value = Drawn> {
    (any::<u64>(), presumption()).prop_map(|(seed, presumption)| {
        let mut drawn = Drawn::new(&mut Draws::new(seed));
        drawn.text.presumption = presumption;
        drawn
    })
}

fn with(text: &Text, presumption: Presumption) -> Text {
    Text {
        presumption,
        ..text.clone()
    }
}

fn burden(code: u8) -> Presumption {
    Presumption::Burden(BurdenRange::fixed(code))
}

/// All readings of one text, every doubt but that of the burden settled by the rule.
fn readings(framework: &Framework, drawn: &Drawn, text: &TextRange) -> Option<Readings> {
    let mut simulation = Simulation::new(SobolPoints::standard());
    simulation.restart(&SimulationInput {
        framework,
        texts: std::slice::from_ref(text),
        rule: &drawn.rule,
        case: drawn.case(),
        errors: &[],
        conditions: &[],
        spread: &UncertaintyRanges::none(&drawn.rule),
    });
    simulation.advance(READINGS);
    simulation.result(0)
}

proptest! {
    #[test]
    fn without_a_presumption_nothing_is_new(seed in any::<u64>()) {
        let drawn = Drawn::new(&mut Draws::new(seed));
        let (first, second) = (sweep::framework(), Framework { edge_rounding: 0.0, ..framework() });
        let [old, new] = [&first, &second].map(|framework| evaluate(framework, &drawn.text, &drawn.rule, &drawn.case()));
        prop_assert_eq!(&old, &new);
        prop_assert_eq!(old.decides.to_bits(), old.balance.to_bits());
        prop_assert_eq!(old.security_case, None);
        let reason = if old.disposition == Disposition::Barred { Because::Gate } else { Because::Balance };
        prop_assert_eq!(old.because, reason);
    }

    #[test]
    fn what_decides_is_never_above_the_balance(drawn in presuming()) {
        let framework = framework();
        let found = evaluate(&framework, &drawn.text, &drawn.rule, &drawn.case());
        let plain = evaluate(&framework, &with(&drawn.text, Presumption::NONE), &drawn.rule, &drawn.case());
        prop_assert_eq!(found.balance.to_bits(), plain.balance.to_bits());
        prop_assert!(found.decides <= found.balance);
        prop_assert_eq!(&found.contributions(), &plain.contributions());
        if let Some(case) = found.security_case {
            prop_assert!((0.0..=100.0).contains(&case));
            prop_assert_eq!(found.decides, case.min(found.balance));
        }
        // A presumption opens no gate and makes nothing milder.
        prop_assert_eq!(found.gate, plain.gate);
        prop_assert!(found.disposition as usize <= plain.disposition as usize);
        let explained = match found.because {
            Because::Gate => found.gate.is_shut(),
            Because::Burden => found.disposition == Disposition::WeighsAgainst && plain.disposition != Disposition::WeighsAgainst,
            Because::NoGround => found.disposition == Disposition::LeftOpen,
            Because::Balance => found.disposition == plain.disposition,
        };
        prop_assert!(explained, "{:?} of {:?}", found.because, found.disposition);
    }

    #[test]
    fn a_text_of_refusal_only_favours_nobody(drawn in presuming(), setting in 0..3_usize) {
        let framework = framework();
        let rule = Rule { burden: [BurdenUse::AsTheTextSays, BurdenUse::Never, BurdenUse::Always][setting], ..drawn.rule };
        let text = with(&drawn.text, Presumption::RefusalOnly);
        let found = evaluate(&framework, &text, &rule, &drawn.case());
        prop_assert!(found.disposition != Disposition::WeighsInFavour);
        let shares = weight_shares(&framework, &text, &rule, &drawn.case());
        if let Some(shares) = shares {
            prop_assert_eq!(shares.any[2], 0.0);
            prop_assert!((shares.any.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        let range = TextRange::fixed(&text);
        let mut drawn = drawn;
        drawn.rule = rule;
        if let Some(readings) = readings(&framework, &drawn, &range) {
            prop_assert_eq!(readings.share(Disposition::WeighsInFavour), 0.0);
        }
    }

    #[test]
    fn a_burden_leaves_nothing_open_and_a_level_case_is_not_made(drawn in presuming(), code in 1..=2_u8) {
        let framework = framework();
        let text = Text { gate: None, overlay: false, ..with(&drawn.text, burden(code)) };
        let found = evaluate(&framework, &text, &drawn.rule, &drawn.case());
        prop_assert!(found.disposition != Disposition::LeftOpen);
        let level = [50.0; FACTORS];
        let case = Case { scores: &level, mitigations: &[], ..drawn.case() };
        let rule = Rule { overlay: OverlayUse::Never, ..drawn.rule };
        let found = evaluate(&framework, &text, &rule, &case);
        prop_assert!((found.decides - 50.0).abs() < 1e-9);
        prop_assert_eq!((found.disposition, found.because), (Disposition::WeighsAgainst, Because::Burden));
    }

    #[test]
    fn a_score_found_takes_what_decides_to_the_edge(drawn in presuming(), edge in 5.0..95.0_f64) {
        let framework = framework();
        let text = with(&drawn.text, burden(2));
        let drawn_case = drawn.case();
        let case = Case { mitigations: &[], ..drawn_case };
        let decision = Decision::new(&framework, &text, &drawn.rule, case.item);
        let found = scores_at_edge(&framework, &text, &drawn.rule, &case, edge);
        let before = after_conditions(&framework, &case);
        let now = decision.decides(&turned(&text, &before));
        for (factor, found) in found.into_iter().enumerate() {
            let decides = |score: f64| {
                let mut scores = before.clone();
                scores[factor] = score;
                decision.decides(&turned(&text, &scores))
            };
            match found {
                Some(score) => {
                    prop_assert!((0.0..=100.0).contains(&score));
                    let met = decides(score);
                    prop_assert!((met - edge).abs() < 1e-6, "{} meets {} and not {}", score, met, edge);
                }
                // What moves no score to the edge leaves what decides on the same side of it all the way.
                None => for end in [1.0, 99.0] {
                    let there = decides(end);
                    prop_assert!((there < edge) == (now < edge) || (there - edge).abs() < 1e-6, "{} leads from {} to {}", factor, now, there);
                },
            }
        }
    }

    #[test]
    fn at_a_ratio_found_what_decides_is_the_edge(drawn in presuming(), part in 0.1..0.9_f64) {
        let framework = framework();
        let text = with(&drawn.text, burden(2));
        let scores = turned(&text, &after_conditions(&framework, &drawn.case()));
        let decides = |ratio: f64| {
            let rule = Rule { ratio, ..drawn.rule };
            Decision::new(&framework, &text, &rule, drawn.case().item).decides(&scores)
        };
        let (low, high) = (decides(1.0), decides(3.0));
        let edge = low + part * (high - low);
        let found = ratios_at_edge(&framework, &text, &drawn.rule, &drawn.case(), edge);
        prop_assert!(found.is_sorted());
        for ratio in &found {
            prop_assert!((decides(*ratio) - edge).abs() < 1e-6);
        }
        if (low - high).abs() > 1e-6 {
            prop_assert!(!found.is_empty(), "{} to {} passes {}", low, high, edge);
        }
    }

    #[test]
    fn a_difference_in_presumption_is_a_part_of_its_own(one in presuming(), other in presuming()) {
        let framework = framework();
        fn side(drawn: &Drawn) -> Side<'_> {
            Side { text: &drawn.text, rule: &drawn.rule, item: 0 }
        }
        let found = difference(&framework, &side(&one), &side(&other), &one.case());
        let decides = |drawn: &Drawn| {
            let case = Case { item: 0, ..one.case() };
            evaluate(&framework, &drawn.text, &drawn.rule, &case).decides
        };
        let parts = found.balance;
        prop_assert!((parts.total - (decides(&other) - decides(&one))).abs() < 1e-9);
        let sum = parts.weights + parts.rule + parts.item + parts.gate + parts.presumption;
        prop_assert!((sum - parts.total).abs() < 1e-9);
        prop_assert_eq!(found.log_odds.presumption, 0.0);

        // The same text under another burden differs by its presumption alone.
        let burdened = with(&one.text, burden(2));
        let second = Side { text: &burdened, ..side(&one) };
        let plain = with(&one.text, Presumption::NONE);
        let first = Side { text: &plain, ..second };
        let parts = difference(&framework, &first, &second, &one.case()).balance;
        prop_assert!((parts.presumption - parts.total).abs() < 1e-9);
        prop_assert!(parts.total <= 0.0);
    }

    #[test]
    fn without_other_doubts_readings_follow_the_code(mut drawn in presuming()) {
        let framework = framework();
        drawn.text.gate = None;
        let range = TextRange { presumption: drawn.text.presumption, ..TextRange::fixed(&drawn.text) };
        let expected: Vec<(Disposition, f64)> = match drawn.text.presumption {
            Presumption::RefusalOnly => vec![(drawn.text.presumption, 1.0)],
            Presumption::Burden(range) => {
                let (low, high) = range.ends();
                let central = range.central.clamp(low, high);
                let total = f64::from(high - low) + 2.0;
                (low..=high).map(|code| (burden(code), f64::from(1 + u8::from(code == central)) / total)).collect()
            }
        }
        .into_iter()
        .map(|(presumption, share)| {
            let text = with(&drawn.text, presumption);
            (evaluate(&framework, &text, &drawn.rule, &drawn.case()).disposition, share)
        })
        .collect();
        let found = readings(&framework, &drawn, &range).unwrap();
        let close = evaluate(&framework, &with(&drawn.text, burden(2)), &drawn.rule, &drawn.case());
        let close = [close.balance, close.decides].iter().any(|value| {
            [drawn.rule.against_below, drawn.rule.favour_from].iter().any(|edge| (value - edge).abs() < 2e-3)
        });
        if !close {
            for (disposition, share) in found.dispositions.iter().enumerate() {
                let expected: f64 = expected.iter().filter(|(other, _)| *other as usize == disposition).map(|(_, share)| share).sum();
                prop_assert!((share - expected).abs() < 1e-3, "{:?} {} {}", drawn.text.presumption, share, expected);
            }
        }
    }

    #[test]
    fn the_strongest_cases_enclose_every_code(drawn in presuming()) {
        let framework = framework();
        let range = TextRange { presumption: drawn.text.presumption, ..TextRange::fixed(&drawn.text) };
        let spread = UncertaintyRanges::none(&drawn.rule);
        let rule = Rule { ratio: (drawn.rule.ratio * 100.0).round() / 100.0, ..drawn.rule };
        let [most, least] = [extreme_readings::Side::For, extreme_readings::Side::Against]
            .map(|side| strongest(&framework, &drawn.text, &range, &rule, &spread, &drawn.case(), side));
        let codes = match drawn.text.presumption {
            Presumption::RefusalOnly => vec![Presumption::RefusalOnly],
            Presumption::Burden(range) => (range.ends().0..=range.ends().1).map(burden).collect(),
        };
        for presumption in codes {
            let found = evaluate(&framework, &with(&drawn.text, presumption), &rule, &drawn.case()).decides;
            prop_assert!(least.balance - 0.1 <= found && found <= most.balance + 0.1, "{} {} {}", least.balance, found, most.balance);
        }
        for made in [most, least] {
            let found = evaluate(&framework, &made.text, &made.rule, &drawn.case());
            prop_assert!((found.decides - made.balance).abs() < 1e-9);
        }
    }

    #[test]
    fn no_estimate_shuts_a_bar_on_knowledge(mut drawn in presuming()) {
        let framework = framework();
        let gate = drawn.text.gate.map(|gate| Gate { threshold: Gate::KNOWLEDGE_ONLY, ..gate });
        drawn.text.gate = gate;
        let known = drawn.case().documented_knowledge;
        let found = evaluate(&framework, &drawn.text, &drawn.rule, &drawn.case());
        prop_assert_eq!(found.gate, match (gate, known) {
            (None, _) => GateState::None,
            (Some(_), true) => GateState::ShutByKnowledge,
            (Some(_), false) => GateState::Open,
        });
        let range = TextRange::fixed(&drawn.text);
        let all = readings(&framework, &drawn, &range).unwrap();
        prop_assert_eq!(all.shut, f64::from(u8::from(found.gate.is_shut())));
        if let Some(flips) = gate_flips(&framework, &drawn.text, &drawn.case()) {
            prop_assert_eq!(flips.room, f64::INFINITY);
            prop_assert!(flips.scores.iter().all(Option::is_none));
            prop_assert!(flips.conditions.iter().all(|flip| !flip.flips));
        }
        let scene = SimulationInput {
            framework: &framework,
            texts: &[range],
            rule: &drawn.rule,
            case: drawn.case(),
            errors: &[9.0; FACTORS],
            conditions: &[],
            spread: &UncertaintyRanges::STANDARD,
        };
        let driven = drivers(SobolPoints::standard(), &scene, 0, 512).unwrap();
        prop_assert!(driven.misuse.iter().all(|index| index.alone == 0.0 && index.with_others == 0.0));
    }
}
