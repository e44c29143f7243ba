//! Where most readings agree with a change of a slider: held against readings counted anew at every whole number on the way.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "what is missing fails the test, in helpers too"
)]

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::Disposition;
use counterweigh::findings::changes::{Change, How, MostReadings, most_readings};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::results::with_every_text;
use counterweigh::messages::changes as words;
use counterweigh::messages::number::decimal;
use counterweigh::model::readings::{READINGS, Simulation, SobolPoints};
use counterweigh::scenario::{Scenario, SliderValue};

/// Countries of every kind of result: past the stop rule and far from it, at an edge, with figures and nearly without.
const COUNTRIES: [&str; 10] = [
    "AZE", "TUR", "EGY", "NOR", "JOR", "FJI", "COD", "KWT", "IND", "TWN",
];

/// Changes that the panel leads with.
const LED: usize = 2;

fn of_country(code: &str) -> Scenario {
    let engine = Engine::newest();
    with_every_text(&engine.published_scenario(place_of(code).unwrap()))
}

/// The changes of one slider that the panel leads with.
fn led(shown: &Derived, policy: PolicyId) -> Vec<Change> {
    let found = shown.changes(policy);
    let sliders = found.iter().flat_map(|found| &found.sliders).take(LED);
    let alone = sliders.filter(|change| matches!(change.how, How::Slider { .. }));
    alone.cloned().collect()
}

/// How many readings of a text of a moved scenario end in a result.
fn count(
    simulation: &mut Simulation<'_>,
    scenario: &Scenario,
    policy: PolicyId,
    then: Disposition,
) -> usize {
    let prepared = ModelInput::of(scenario);
    let texts = [prepared.text_range(policy).unwrap()];
    let conditions = prepared.engine.edition.condition_ranges();
    let spread = prepared.spread();
    simulation.restart(&prepared.scene(&texts, &conditions, &spread));
    simulation.advance(READINGS);
    let readings = simulation.result(0).unwrap();
    (readings.share(then) * readings.count as f64).round() as usize
}

#[test]
fn at_the_value_that_is_named_most_readings_agree_and_at_no_whole_number_before() {
    let mut simulation = Simulation::new(SobolPoints::standard());
    let (mut named, mut already, mut nowhere) = (0, 0, 0);
    for code in COUNTRIES {
        let shown = Derived::of(&of_country(code));
        for policy in PolicyId::all() {
            for change in led(&shown, policy) {
                let How::Slider { factor, to, .. } = change.how else {
                    continue;
                };
                let scenario = &shown.scenario;
                let from = scenario.value(factor);
                let found = most_readings(scenario, &shown.input, policy, &change).unwrap();
                let mut most = |value: SliderValue| {
                    let mut moved = scenario.clone();
                    moved.values[factor.index()] = value;
                    2 * count(&mut simulation, &moved, policy, change.then) > READINGS
                };
                let whole = (0..=100).map(|whole| SliderValue::from_tenths(whole * 10));
                let mut way: Vec<SliderValue> = whole
                    .filter(|place| {
                        if to > from {
                            *place > from
                        } else {
                            *place < from
                        }
                    })
                    .collect();
                if to < from {
                    way.reverse();
                }
                let what = format!("{code} {policy:?} {:?}", change.how);
                match found {
                    MostReadings::Already => {
                        assert!(most(from), "{what}");
                        already += 1;
                    }
                    MostReadings::At(value) => {
                        assert!(!most(from) && most(value), "{what} {value:?}");
                        let before = way.iter().take_while(|place| **place != value);
                        for place in before {
                            assert!(!most(*place), "{what} {value:?} {place:?}");
                        }
                        named += 1;
                    }
                    MostReadings::Nowhere => {
                        assert!(!most(from), "{what}");
                        for place in way {
                            assert!(!most(place), "{what} {place:?}");
                        }
                        nowhere += 1;
                    }
                }
            }
        }
    }
    assert!(named > 50 && already > 2 && nowhere > 5);
}

#[test]
fn what_is_said_names_both_values() {
    let shown = Derived::of(&of_country("AZE"));
    let policy = PolicyId::all()
        .find(|policy| !led(&shown, *policy).is_empty())
        .unwrap();
    let change = &led(&shown, policy)[0];
    let How::Slider { factor, to, .. } = change.how else {
        unreachable!("led by sliders");
    };
    let (scenario, from) = (&shown.scenario, shown.scenario.value(factor));
    let ours = decimal(to.score(), 1);
    let say = |found| words::most_agree(change, found, scenario).unwrap();
    let step = if to > from { 10 } else { -10 };
    let beyond = |steps: i16| {
        SliderValue::from_tenths(to.tenths().checked_add_signed(step * steps).unwrap())
    };
    for (found, named) in [
        (MostReadings::At(to), None),
        (MostReadings::At(beyond(1)), Some(beyond(1))),
        (MostReadings::At(beyond(-1)), Some(beyond(-1))),
        (MostReadings::Already, None),
        (MostReadings::Nowhere, None),
    ] {
        let said = say(found);
        assert!(said.contains(&ours), "{said}");
        if let Some(most) = named {
            assert!(said.contains(&decimal(most.score(), 1)), "{said}");
        }
    }
    assert_ne!(
        say(MostReadings::At(beyond(1))).replace(&decimal(beyond(1).score(), 1), ""),
        say(MostReadings::At(beyond(-1))).replace(&decimal(beyond(-1).score(), 1), "")
    );
    let several = shown.changes(policy).unwrap();
    let others = several.readings.iter().chain(&several.conditions);
    for other in others {
        assert_eq!(
            words::most_agree(other, MostReadings::Nowhere, scenario),
            None
        );
    }
}
