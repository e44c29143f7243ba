//! The strongest case on either side: no reading within the ranges goes beyond it, by brute force on small cases and by many
//! readings of the edition; and it is a reading itself.

#![cfg(not(target_arch = "wasm32"))]

use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::findings::extreme_readings::Reach;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::results::Results;
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::extreme_readings::{Side, Strongest, strongest};
use counterweigh::model::framework::{
    Case, Count, Framework, Gate, Item, Mean, OverlayUse, RiskModel, Rule, Share, Standard, Text,
};
use counterweigh::model::presumption::Presumption;
use counterweigh::model::readings::{GateRange, StanceRange, TextRange, UncertaintyRanges};
use counterweigh::model::risk::GateState;
use counterweigh::scenario::{Reading, SLIDERS, Scenario, SliderValue};
use counterweigh::state::State;

use proptest::collection::vec;
use proptest::prelude::*;

/// Rounding of sums in another order.
const ROUNDING: f64 = 1e-7;

const SIDES: [Side; 2] = [Side::For, Side::Against];

/// A small case.
#[derive(Clone, Debug)]
struct Small {
    framework: Framework,
    text: Text,
    range: TextRange,
    spread: UncertaintyRanges,
    scores: Vec<f64>,
}

const FACTORS: usize = 5;

prop_compose! {
    fn any_stance()(low in 0..=4_u8, more in 0..=2_u8)(low in Just(low), high in Just((low + more).min(4)), central in low..=(low + more).min(4)) -> StanceRange {
        StanceRange { central, low, high }
    }
}

prop_compose! {
    fn any_small()(
        groups in vec(0..2_usize, FACTORS),
        ranges in vec(any_stance(), FACTORS),
        reversed in vec(prop::bool::weighted(0.2), FACTORS),
        overlay in any::<bool>(),
        relevance in vec((0..=4_u8).prop_map(|quarters| f64::from(quarters) / 4.0), FACTORS),
        ratio in 125..=297_u32,
        scores in vec((0..=100_u8).prop_map(f64::from), FACTORS),
    ) -> Small {
        let text = Text {
            stances: ranges.iter().map(|range| range.central).collect(),
            reversed,
            overlay,
            gate: None,
            presumption: Presumption::NONE,
        };
        let member = |factor| Share { factor, share: 0.5 };
        Small {
            framework: Framework {
                groups,
                overlay: vec![member(0), member(3)],
                harms: vec![member(1), member(2)],
                items: vec![Item { relevance, log_odds_shift: 0.0 }],
                mitigations: Vec::new(),
                risk: RiskModel::through(0.02, 0.9, 0.0),
                security: Vec::new(),
                edge_rounding: 0.0,
            },
            range: TextRange { stances: ranges, ..TextRange::fixed(&text) },
            text,
            // Few scales, so that brute force gets through.
            spread: UncertaintyRanges { ratio: (scale(ratio), scale(ratio + 3)), ..UncertaintyRanges::STANDARD },
            scores,
        }
    }
}

/// A scale in hundredths, as a reading carries it.
fn scale(hundredths: u32) -> f64 {
    f64::from(hundredths) / 100.0
}

impl Small {
    fn case(&self) -> Case<'_> {
        Case {
            scores: &self.scores,
            item: 0,
            mitigations: &[],
            own_estimate: None,
            documented_knowledge: false,
        }
    }

    fn strongest(&self, side: Side) -> Strongest {
        strongest(
            &self.framework,
            &self.text,
            &self.range,
            &Rule::STANDARD,
            &self.spread,
            &self.case(),
            side,
        )
    }

    fn balance(&self, text: &Text, rule: &Rule) -> f64 {
        evaluate(&self.framework, text, rule, &self.case()).balance
    }

    /// Lowest and highest balance of every reading there is.
    fn by_brute_force(&self) -> (f64, f64) {
        let mut ends = (f64::INFINITY, f64::NEG_INFINITY);
        for text in self.texts() {
            for rule in self.rules() {
                let balance = self.balance(&text, &rule);
                ends = (ends.0.min(balance), ends.1.max(balance));
            }
        }
        ends
    }

    fn texts(&self) -> Vec<Text> {
        let mut texts = vec![self.text.clone()];
        for (factor, range) in self.range.stances.iter().enumerate() {
            texts = texts
                .iter()
                .flat_map(|text| {
                    (range.low..=range.high).map(move |stance| {
                        let mut text = text.clone();
                        text.stances[factor] = stance;
                        text
                    })
                })
                .collect();
        }
        texts
    }

    fn rules(&self) -> Vec<Rule> {
        let mut rules = Vec::new();
        for step in 0..=3 {
            for count in [Count::ByFactor, Count::ByGroup] {
                for mean in [Mean::Arithmetic, Mean::Geometric] {
                    for (overlay, overlay_strength) in [
                        (OverlayUse::Never, 0.3),
                        (OverlayUse::AsTheTextSays, 0.15),
                        (OverlayUse::AsTheTextSays, 0.5),
                    ] {
                        rules.push(Rule {
                            ratio: scale((self.spread.ratio.0 * 100.0).round() as u32 + step),
                            count,
                            mean,
                            overlay,
                            overlay_strength,
                            ..Rule::STANDARD
                        });
                    }
                }
            }
        }
        rules
    }
}

proptest! {
    #[test]
    fn it_is_what_brute_force_finds(small in any_small()) {
        let (low, high) = small.by_brute_force();
        for (side, end) in [(Side::Against, low), (Side::For, high)] {
            let found = small.strongest(side).balance;
            prop_assert!((found - end).abs() < ROUNDING, "{side:?}: {found}, by brute force {end}");
        }
    }

    #[test]
    fn it_is_a_reading_within_the_ranges(small in any_small()) {
        for side in SIDES {
            let case = small.strongest(side);
            prop_assert_eq!(case.balance, small.balance(&case.text, &case.rule));
            for (stance, range) in case.text.stances.iter().zip(&small.range.stances) {
                prop_assert!((range.low..=range.high).contains(stance));
            }
            let (low, high) = small.spread.ratio;
            prop_assert!((low..=high).contains(&case.rule.ratio));
        }
    }

    #[test]
    fn where_nothing_is_gained_it_stays_with_ours(mut small in any_small()) {
        small.spread = UncertaintyRanges::STANDARD;
        small.scores = vec![50.0; FACTORS];
        for side in SIDES {
            let case = small.strongest(side);
            prop_assert_eq!(&case.text, &small.text);
            prop_assert_eq!(case.rule, Rule::STANDARD);
        }
    }

    #[test]
    fn a_text_that_counts_nothing_stays_as_coded_where_nothing_is_gained(mut small in any_small(), stances in vec(0..=1_u8, FACTORS)) {
        small.spread = UncertaintyRanges::STANDARD;
        small.scores = vec![50.0; FACTORS];
        small.text.stances = vec![0; FACTORS];
        small.range.stances = stances.iter().map(|high| StanceRange { central: 0, low: 0, high: *high }).collect();
        for side in SIDES {
            prop_assert_eq!(&small.strongest(side).text, &small.text);
        }
    }

    #[test]
    fn without_any_range_it_is_the_reading_itself(mut small in any_small()) {
        small.range = TextRange::fixed(&small.text);
        small.spread = UncertaintyRanges::none(&Rule::STANDARD);
        for side in SIDES {
            let wanted = small.balance(&small.text, &Rule::STANDARD);
            prop_assert_eq!(small.strongest(side).balance, wanted);
        }
    }

    #[test]
    fn the_gate_is_taken_at_both_ends_of_threshold_and_breadth(mut small in any_small()) {
        small.scores = vec![50.0; FACTORS];
        small.text.gate = Some(Gate { standard: Standard::MoreLikelyThanNot, threshold: 0.3, breadth: 0.4 });
        small.range.gate = Some(GateRange { threshold: (0.25, 0.5), breadth: (0.0, 0.8) });
        // The risk is 0.3 at 50s before the breadth.
        for (side, state) in [(Side::For, GateState::Open), (Side::Against, GateState::ShutByRisk)] {
            let case = small.strongest(side);
            let result = evaluate(&small.framework, &case.text, &case.rule, &small.case());
            prop_assert_eq!((case.gate, result.gate), (state, state));
        }
        let threshold = |side| small.strongest(side).text.gate.map(|gate| gate.threshold);
        prop_assert!(threshold(Side::For) > Some(0.5) && threshold(Side::Against) < Some(0.25));
    }

    #[test]
    fn no_reading_of_the_edition_goes_beyond(
        values in vec((0..=1000_u16).prop_map(SliderValue::from_tenths), SLIDERS),
        policy in proptest::sample::select(PolicyId::all().collect::<Vec<_>>()),
        draws in vec((vec(0.0..1.0, SLIDERS), 125..=300_u32, any::<[bool; 3]>(), 0.15..=0.5), 60),
    ) {
        let mut scenario = Scenario { reading: Reading::standard(EditionId::NEWEST), ..State::first().scenario };
        scenario.values.copy_from_slice(&values);
        let prepared = ModelInput::of(&scenario);
        let (Some(text), Some(range), Some(reach)) =
            (prepared.text(policy), prepared.text_range(policy), Reach::of(&scenario, policy))
        else {
            prop_assert!(policy == PolicyId::GAP || !EditionId::NEWEST.has(policy));
            return Ok(());
        };
        let (low, high) = (reach.against.glance.balance, reach.in_favour.glance.balance);
        for (stances, ratio, [by_group, geometric, unread], overlay_strength) in draws {
            let drawn = range.stances.iter().zip(stances);
            let stances = drawn.map(|(range, part): (_, f64)| range.low + (part * f64::from(range.high - range.low + 1)) as u8);
            let text = Text { stances: stances.collect(), ..text.clone() };
            let rule = Rule {
                count: if by_group { Count::ByGroup } else { Count::ByFactor },
                mean: if geometric { Mean::Geometric } else { Mean::Arithmetic },
                overlay: if unread { OverlayUse::Never } else { OverlayUse::AsTheTextSays },
                overlay_strength,
                ratio: scale(ratio),
                ..Rule::STANDARD
            };
            let balance = evaluate(&prepared.framework, &text, &rule, &prepared.case()).decides;
            prop_assert!(low - ROUNDING <= balance && balance <= high + ROUNDING, "{balance} lies outside {low} to {high}");
        }
    }
}

#[test]
fn a_case_put_in_place_gives_what_it_says() {
    let scenario = State::first().scenario;
    for policy in PolicyId::all() {
        let Some(reach) = Reach::of(&scenario, policy) else {
            continue;
        };
        for made in [&reach.in_favour, &reach.against] {
            assert_eq!(made.reading, made.reading.sanitised());
            let read = Scenario {
                reading: made.reading.clone(),
                shown: policy.bit(),
                ..scenario.clone()
            };
            let picture = Results::of(&read);
            let glance = picture.row(policy).and_then(|row| row.glance());
            assert_eq!(glance, Some(made.glance));
            let changed = made.reading.stances[policy.index()].iter().flatten();
            assert_eq!(changed.count(), made.stronger.len() + made.weaker.len());
        }
        assert!(reach.against.glance.balance <= reach.ours.balance);
        assert!(reach.ours.balance <= reach.in_favour.glance.balance);
    }
}
