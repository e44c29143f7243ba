//! What would change a disposition: every change that is offered does exactly what it promises, and none nearer is missed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a promise that does not hold fails the test, in helpers too"
)]

#[path = "links/examples.rs"]
#[allow(
    dead_code,
    reason = "the named scenarios there are those of the golden links"
)]
mod examples;

use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::findings::changes::{Change, Changes, How, Plausible};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::results::PAIR;
use counterweigh::findings::tipping_points::{TippingPoints, in_focus};
use counterweigh::messages::{changes as words, sentence};
use counterweigh::model::disposition::Disposition;
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::flips::scores_at_edge;
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{SLIDERS, Scenario, SliderValue};
use counterweigh::state::{Action, State};
use examples::{any_scenario, any_text};
use proptest::prelude::*;

/// What the model says follows of a text, by its whole evaluation.
fn follows(scenario: &Scenario, policy: PolicyId) -> Option<Disposition> {
    let prepared = ModelInput::of(scenario);
    let text = prepared.text(policy)?;
    let (framework, rule) = (&prepared.framework, &prepared.rule);
    Some(evaluate(framework, &text, rule, &prepared.case()).disposition)
}

fn changes(scenario: &Scenario, policy: PolicyId) -> Option<Changes> {
    Derived::of(scenario).changes(policy).cloned()
}

fn tipping_points(scenario: &Scenario, policy: PolicyId) -> Option<[TippingPoints; SLIDERS]> {
    Derived::of(scenario).tipping_points(policy).copied()
}

fn offered(scenario: &Scenario, policy: PolicyId) -> Vec<Change> {
    changes(scenario, policy).map_or_else(Vec::new, |found| {
        [found.sliders, found.readings, found.conditions].concat()
    })
}

/// A state that stands at a scenario.
fn at(scenario: &Scenario) -> State {
    let mut state = State::first();
    state.scenario = scenario.clone();
    state
}

fn keeps_every_promise(scenario: &Scenario, policy: PolicyId) -> Result<(), TestCaseError> {
    let now = follows(scenario, policy);
    let found = changes(scenario, policy);
    prop_assert_eq!(found.as_ref().map(|found| found.now), now);
    for numbers in found.iter().flat_map(|found| found.edge) {
        let shares = [numbers.weight, numbers.weight_in_order]
            .into_iter()
            .flatten();
        prop_assert!(
            shares
                .into_iter()
                .all(|share| (-1e-9..=1.0 + 1e-9).contains(&share))
        );
        prop_assert!(
            numbers
                .errors
                .is_none_or(|errors| errors >= 0.0 && errors.is_finite())
        );
    }
    for change in offered(scenario, policy) {
        let before = at(scenario);
        let after = before.reduce(change.edit.clone().into()).unwrap();
        prop_assert_eq!(follows(&after.scenario, policy), Some(change.then));
        prop_assert_ne!(now, Some(change.then));
        prop_assert_eq!(&after.scenario.sanitised(), &after.scenario);
        let undone = after.reduce(Action::Undo).unwrap();
        prop_assert_eq!(&undone.scenario, scenario);
        if let How::Slider { errors, .. } = change.how {
            prop_assert!(errors.is_none_or(|errors| errors > 0.0 && errors.is_finite()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_offered_change_does_what_it_promises(scenario in any_scenario(), policy in any_text()) {
        keeps_every_promise(&scenario, policy)?;
    }

    #[test]
    fn turns_are_the_first_tenths_where_it_changes(scenario in any_scenario(), policy in any_text(), slider in 0..SLIDERS) {
        let Some(found) = tipping_points(&scenario, policy) else {
            prop_assert_eq!(follows(&scenario, policy), None);
            return Ok(());
        };
        let now = follows(&scenario, policy);
        let at = |tenths: u16| {
            let mut moved = scenario.clone();
            moved.values[slider] = SliderValue::from_tenths(tenths);
            follows(&moved, policy)
        };
        let from = scenario.values[slider].tenths();
        let above = (from..=1000).find(|tenths| at(*tenths) != now);
        let below = (0..=from).rev().find(|tenths| at(*tenths) != now);
        for (found, exact) in [(found[slider].above, above), (found[slider].below, below)] {
            prop_assert_eq!(found.is_some(), exact.is_some());
            if let (Some(found), Some(exact)) = (found, exact) {
                prop_assert_eq!(at(found.to.tenths()), Some(found.then));
                prop_assert_eq!(at(exact), Some(found.then));
                // A whole number stands for the tenth, not more than a point away.
                prop_assert!(found.to.tenths().abs_diff(exact) < 10);
            }
        }
    }
}

#[test]
fn turns_agree_with_the_closed_forms() {
    let mut met = 0;
    for code in ["AZE", "EGY", "UKR", "PHL", "FRA", "SAU", "NGA"] {
        let state = State::first();
        let state = state
            .reduce(Action::Edit(Edit::Choose(place_of(code).unwrap())))
            .unwrap_or(state);
        let scenario = &state.scenario;
        let prepared = ModelInput::of(scenario);
        for policy in PolicyId::all() {
            let (Some(text), Some(found)) =
                (prepared.text(policy), tipping_points(scenario, policy))
            else {
                continue;
            };
            let edges = [prepared.rule.against_below, prepared.rule.favour_from].map(|edge| {
                let case = prepared.case();
                scores_at_edge(&prepared.framework, &text, &prepared.rule, &case, edge)
            });
            for (slider, tipping_points) in found.iter().enumerate() {
                let balance = [tipping_points.below, tipping_points.above]
                    .into_iter()
                    .flatten();
                let barred = Some(Disposition::Barred);
                let of_balance = balance
                    .filter(|turn| ![Some(turn.then), follows(scenario, policy)].contains(&barred));
                for turn in of_balance {
                    met += 1;
                    let places = edges.iter().filter_map(|edge| edge[slider]);
                    let nearest = places.map(|place| (place - turn.to.score()).abs());
                    assert!(
                        nearest.fold(f64::INFINITY, f64::min) <= 1.0 + 1e-9,
                        "{code} {policy:?} {slider} {turn:?} {:?}",
                        edges.iter().map(|edge| edge[slider]).collect::<Vec<_>>()
                    );
                }
            }
        }
    }
    assert!(met > 20, "only {met} places");
}

#[test]
fn every_country_keeps_every_promise_and_most_are_told_something() {
    let mut told = 0;
    let mut kinds = [0; 8];
    for number in (0..196).step_by(7) {
        let code = Engine::newest().edition.countries[number].iso3;
        let state = State::first();
        let state = state
            .reduce(Action::Edit(Edit::Choose(place_of(code).unwrap())))
            .unwrap_or(state);
        for policy in PAIR {
            keeps_every_promise(&state.scenario, policy).unwrap();
            let all = offered(&state.scenario, policy);
            told += usize::from(!all.is_empty());
            for change in all {
                kinds[match change.how {
                    How::Slider { .. } => 0,
                    How::Joint(_) => 1,
                    How::Shift { .. } => 2,
                    How::Ratio(_) => 3,
                    How::Stances(_) => 4,
                    How::Condition { .. } => 5,
                    How::NotKnown => 6,
                    How::OurEstimate => 7,
                }] += 1;
            }
        }
    }
    assert!(told >= 50, "{told}");
    assert!(kinds[..6].iter().all(|count| *count > 0), "{kinds:?}");
}

#[test]
fn a_gate_that_is_shut_by_knowledge_opens_only_when_it_is_not_known() {
    let state = State::first()
        .reduce(Action::Edit(Edit::Knowledge(true)))
        .unwrap();
    let [earlier, later] = PAIR;
    let all = changes(&state.scenario, earlier).unwrap();
    assert!(all.sliders.is_empty() && all.readings.is_empty());
    assert_eq!((all.edge, all.room), (None, None));
    let [only] = all.conditions.as_slice() else {
        panic!("{:?}", all.conditions);
    };
    assert_eq!(
        (&only.how, only.plausible),
        (&How::NotKnown, Plausible::Convention)
    );
    // The gate of 2023 is shut by the risk as well: no single change opens it.
    assert_eq!(offered(&state.scenario, later), []);
}

#[test]
fn the_marks_speak_of_the_open_text_or_of_the_later_of_the_pair() {
    let mut scenario = State::first().scenario;
    let [earlier, later] = PAIR;
    assert_eq!(in_focus(&scenario, None), later);
    assert_eq!(in_focus(&scenario, Some(earlier)), earlier);
    let gap = PolicyId::GAP;
    assert_eq!(in_focus(&scenario, Some(gap)), later);
    assert_eq!(tipping_points(&scenario, gap), None);
    assert_eq!(changes(&scenario, gap), None);
    scenario.pair = [later, PolicyId::CUR_2026];
    assert_eq!(in_focus(&scenario, None), PolicyId::CUR_2026);
    assert_eq!(in_focus(&scenario, Some(earlier)), earlier);
}

/// The last edition of the first model, whose numbers never change.
fn second() -> EditionId {
    EditionId::new(1).unwrap()
}

#[test]
fn a_change_is_held_against_the_country_s_own_years() {
    let edition = Engine::of_edition(second()).edition;
    let notes = Engine::of_edition(second()).annotations().unwrap();
    let number = |iso3: &str| edition.country_number(iso3).unwrap();
    let factor = |id: &str| edition.factor_id(id).unwrap();
    let largest = notes
        .largest_change(number("AZE"), factor("HR_RECORD"))
        .unwrap();
    assert_eq!((largest.points, largest.since), (8.1, 2019));
    let largest = notes
        .largest_change(number("AND"), factor("SSG_GOV"))
        .unwrap();
    assert_eq!((largest.points, largest.since), (3.1, 2018));
    assert_eq!(
        notes.largest_change(number("AND"), factor("HR_RECORD")),
        None
    );
    assert_eq!(
        notes.largest_change(number("AZE"), factor("REG_STAB")),
        None
    );

    let edition = Engine::newest().edition;
    let notes = Engine::newest().annotations().unwrap();
    let number = |iso3: &str| edition.country_number(iso3).unwrap();
    let mut judged = [0; 3];
    for country in edition.countries.iter().step_by(5) {
        let iso3 = country.iso3;
        let state = State::first();
        let state = state
            .reduce(Action::Edit(Edit::Choose(place_of(iso3).unwrap())))
            .unwrap_or(state);
        for change in offered(&state.scenario, PAIR[0]) {
            let How::Slider { factor, to, .. } = change.how else {
                continue;
            };
            let moved = (to.score() - state.scenario.value(factor).score()).abs();
            let known = notes.largest_change(number(iso3), factor);
            let expected = match known {
                None => Plausible::NotPublished,
                Some(known) if moved <= known.points => Plausible::WithinAYear,
                Some(known) => Plausible::BeyondAnyYear(known.since),
            };
            assert_eq!(change.plausible, expected);
            judged[match expected {
                Plausible::WithinAYear => 0,
                Plausible::NotPublished => 1,
                _ => 2,
            }] += 1;
        }
    }
    assert!(judged.iter().all(|count| *count > 0), "{judged:?}");
    let own = offered(&Scenario::blank(), PAIR[0]);
    let figures = |change: &Change| {
        matches!(
            change.plausible,
            Plausible::WithinAYear | Plausible::BeyondAnyYear(_)
        )
    };
    assert!(!own.iter().any(figures));
}

#[test]
fn the_words_say_how_far_it_is_and_what_was_done() {
    let engine = Engine::of_edition(second());
    let edition = engine.edition;
    let state = State::opened(&encode(&Scenario {
        edition: second(),
        ..engine.first_scenario()
    }));
    let [earlier, later] = PAIR;
    let found = |policy: PolicyId| changes(&state.scenario, policy).unwrap();
    assert_eq!(
        words::lead(&found(earlier)),
        "The score is 9 points above 40, where the result changes, nearer than the error of the figures. The stop rule would apply if the odds of \
         misuse were 16 times larger, that is, if the risk were 95% instead of just over 1 in 2."
    );
    assert_eq!(
        words::lead(&found(later)),
        "The stop rule would no longer apply if the odds of misuse were 1.7 times smaller, that is, if the risk were 1 in 2 instead of about 3 in 5. As it stands, the score does not matter."
    );
    let best = &found(later).sliders[0];
    assert_eq!(
        words::button(best, edition),
        "Set “Human-rights record” to 58"
    );
    assert_eq!(
        words::plausible(best, state.scenario.place),
        "A big jump: further than the country’s figure has moved in any year since 2019; that is 4 times its error."
    );
    let said = |change: &Change| {
        let after = state.reduce(change.edit.clone().into()).unwrap();
        let [before, now] = [&state, &after].map(|state| Derived::of(&state.scenario));
        sentence::moved(after.moved.unwrap().what, &before, &now)
    };
    assert!(said(best).starts_with("“Human-rights record” up from 37 to 58. "));
    let joint = &found(earlier).sliders[0];
    assert!(said(joint).starts_with("2 criteria moved at once. "));
}
