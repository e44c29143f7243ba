//! Scenarios side by side: what can be done with them and undone, their link, the exact split of what sets two apart, and its words.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail the test that calls them"
)]

#[path = "links/examples.rs"]
mod examples;

use counterweigh::edition::id::{ConditionId, EditionId, FactorId, ItemId, PolicyId};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::results::Results;
use counterweigh::findings::scenarios::{Cause, Change, Inputs, rows, title_of_copy};
use counterweigh::messages::scenarios as words;
use counterweigh::model::framework::{Mean, OverlayUse};
use counterweigh::scenario::link::{LinkError, decode_set, encode, encode_set};
use counterweigh::scenario::{Scenario, Screen, SliderValue, Title};
use counterweigh::state::{Action, ListAction, Notice, State};
use proptest::prelude::*;

fn after(state: &State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| {
        let next = state.reduce(action.clone());
        next.unwrap_or_else(|| panic!("{action:?} changes nothing"))
    })
}

fn arrange(change: ListAction) -> Action {
    Action::ListAction(change)
}

fn duplicate(place: usize, name: &str) -> Action {
    let name = name.to_owned();
    arrange(ListAction::Duplicate { place, name })
}

/// A factor by its number.
fn factor(number: usize) -> FactorId {
    FactorId::new(number).expect("a factor")
}

fn slide(number: usize, score: f64) -> Action {
    Action::Edit(Edit::Slide {
        factor: factor(number),
        to: SliderValue::from_score(score),
        gesture: number as u32 + 1,
    })
}

/// Three scenarios called one, two and three; two is open and stands apart in its fifth slider.
fn three() -> State {
    let name = "one".to_owned();
    after(
        &State::first(),
        [
            arrange(ListAction::Rename { place: 0, name }),
            duplicate(0, "three"),
            duplicate(0, "two"),
            arrange(ListAction::Open(1)),
            slide(4, 90.0),
        ],
    )
}

fn names(state: &State) -> Vec<&str> {
    state
        .scenarios()
        .map(|scenario| scenario.title.as_str())
        .collect()
}

#[test]
fn scenarios_are_duplicated_exchanged_removed_renamed_and_opened() {
    let state = three();
    assert_eq!(names(&state), ["one", "two", "three"]);
    assert_eq!(state.beside.place(), 1);
    assert_eq!(state.scenario.values[4].score(), 90.0);
    let values: Vec<f64> = state
        .scenarios()
        .map(|scenario| scenario.values[4].score())
        .collect();
    assert_eq!(values.iter().filter(|value| **value == 90.0).count(), 1);

    for (change, wanted, place) in [
        (
            ListAction::Exchange(1, 2),
            ["one", "three", "two"].as_slice(),
            2,
        ),
        (ListAction::Exchange(0, 1), &["two", "one", "three"], 0),
        (ListAction::Exchange(0, 2), &["three", "two", "one"], 1),
        (ListAction::Remove(0), &["two", "three"], 0),
        (ListAction::Remove(1), &["one", "three"], 1),
        (ListAction::Remove(2), &["one", "two"], 1),
    ] {
        let changed = after(&state, [arrange(change.clone())]);
        assert_eq!(names(&changed), wanted, "{change:?}");
        assert_eq!(changed.beside.place(), place, "{change:?}");
        let back = after(&changed, [Action::Undo]);
        assert_eq!(
            (&back.scenario, &back.beside),
            (&state.scenario, &state.beside)
        );
        let again = after(&back, [Action::Redo]);
        assert_eq!(names(&again), wanted);
    }
    let last = after(
        &state,
        [
            arrange(ListAction::Remove(2)),
            arrange(ListAction::Remove(1)),
        ],
    );
    assert_eq!((names(&last), last.beside.place()), (vec!["one"], 0));
}

#[test]
fn going_to_the_sliders_of_the_open_scenario_is_no_step() {
    let state = after(&three(), [Action::Go(Screen::Scenarios)]);
    let opened = after(&state, [arrange(ListAction::Open(1))]);
    assert_eq!(opened.scenario.view.screen, Screen::Explore);
    let undone = after(&opened, [Action::Undo]);
    assert_eq!(names(&undone), names(&state));
    assert_ne!(undone.scenario.values[4].score(), 90.0);
}

#[test]
fn what_cannot_be_arranged_changes_nothing() {
    let first = State::first();
    let state = three();
    let name = |name: &str| name.to_owned();
    for (state, change) in [
        (&first, ListAction::Remove(0)),
        (&first, ListAction::Open(0)),
        (&first, ListAction::Exchange(0, 1)),
        (&first, ListAction::Exchange(0, 0)),
        (
            &first,
            ListAction::Rename {
                place: 0,
                name: name("  "),
            },
        ),
        (
            &state,
            ListAction::Rename {
                place: 1,
                name: name("two "),
            },
        ),
        (
            &state,
            ListAction::Rename {
                place: 3,
                name: name("x"),
            },
        ),
        (
            &state,
            ListAction::Duplicate {
                place: 3,
                name: name("x"),
            },
        ),
        (&state, ListAction::Remove(3)),
        (&state, ListAction::Open(3)),
    ] {
        let arranged = state.reduce(arrange(change.clone()));
        assert!(arranged.is_none(), "{change:?}");
    }
    let four = after(&state, [duplicate(2, "four")]);
    assert!(!four.beside.has_room());
    assert_eq!(four.reduce(duplicate(0, "five")), None);
}

#[test]
fn a_single_scenario_is_renamed_and_undo_takes_the_name_back() {
    let first = State::first();
    let name = "A lesson".to_owned();
    let named = after(&first, [arrange(ListAction::Rename { place: 0, name })]);
    assert_eq!(named.scenario.title.as_str(), "A lesson");
    assert_eq!(named.link(), encode(&named.scenario));
    assert_eq!(after(&named, [Action::Undo]).scenario, first.scenario);
}

#[test]
fn the_link_carries_all_scenarios_and_which_is_open() {
    let state = three();
    let friend = State::opened(&state.link());
    assert_eq!(friend.notice, None);
    assert_eq!(
        (&friend.scenario, &friend.beside),
        (&state.scenario, &state.beside)
    );
    assert_eq!(friend.link(), state.link());
    assert!(!friend.can_undo());

    // On the screen that shows them all, the first says what is looked at, and is open.
    let side_by_side = after(
        &state,
        [
            Action::Go(Screen::Scenarios),
            Action::Why(Some(PolicyId::NSPM_10)),
        ],
    );
    let carried = decode_set(&side_by_side.link()).scenarios;
    let screens: Vec<(Screen, Option<PolicyId>)> = carried
        .iter()
        .map(|opened| opened.as_ref().expect("each opens").scenario.view)
        .map(|view| (view.screen, view.policy))
        .collect();
    let waits = (Screen::Scenarios, None);
    assert_eq!(
        screens,
        [(Screen::Scenarios, Some(PolicyId::NSPM_10)), waits, waits]
    );
    let friend = State::opened(&side_by_side.link());
    assert_eq!(names(&friend), names(&state));
    assert_eq!(friend.beside.place(), 0);
    assert_eq!(friend.scenario.view, side_by_side.scenario.view);
    assert_eq!(
        side_by_side.reduce(Action::open(&side_by_side.link())),
        None
    );
}

#[test]
fn a_step_back_goes_to_the_scenario_that_it_changes() {
    let state = after(&three(), [arrange(ListAction::Open(2)), slide(0, 3.0)]);
    let back = after(&state, [Action::Undo]);
    assert_eq!(back.beside.place(), 2);
    let further = after(&back, [Action::Undo, Action::Undo]);
    assert_eq!(further.beside.place(), 1);
    assert_ne!(further.scenario.values[4].score(), 90.0);
    let pasted = after(&state, [Action::open(&encode(&State::first().scenario))]);
    assert_eq!(pasted.beside.count(), 1);
    assert_eq!(names(&after(&pasted, [Action::Undo])), names(&state));
}

/// A link's text with one character changed.
fn damaged(link: &str, position: usize) -> String {
    let other = if &link[position..=position] == "x" {
        "y"
    } else {
        "x"
    };
    let mut link = link.to_owned();
    link.replace_range(position..=position, other);
    link
}

#[test]
fn a_damaged_second_scenario_opens_as_far_as_it_can_be_read_with_a_remark() {
    let here = State::first();
    let state = three();
    let link = state.link();
    let end = encode(&Scenario {
        title: Title::new("one"),
        ..here.scenario.clone()
    })
    .len();

    let opened = after(&here, [Action::open(&damaged(&link, end + 30))]);
    assert_eq!(names(&opened), ["one", "two", "three"]);
    let Some(Notice::Several {
        remarks,
        opened: true,
    }) = &opened.notice
    else {
        panic!("{:?}", opened.notice);
    };
    assert_eq!(
        remarks
            .iter()
            .map(|remark| remark.place)
            .collect::<Vec<_>>(),
        [1]
    );
    assert!(matches!(remarks[0].error, Some(LinkError::Damaged { .. })));
    assert_eq!(after(&opened, [Action::Undo]).scenario, here.scenario);

    let waiting = after(&state, [Action::Go(Screen::Scenarios)]).link();
    let cut = after(&here, [Action::open(&waiting[..end + 30])]);
    assert_eq!((cut.beside.count(), cut.beside.place()), (2, 0));
    assert_eq!(cut.scenario.view.screen, Screen::Scenarios);
    let Some(Notice::Several { remarks, .. }) = &cut.notice else {
        panic!("{:?}", cut.notice);
    };
    assert!(matches!(
        remarks[0].error,
        Some(LinkError::Truncated { .. })
    ));
    assert!(!remarks[0].notes.is_empty());
    let second = cut.scenarios().nth(1).expect("a second scenario");
    let published = Engine::newest().published_values(second.place);
    assert_eq!(
        second.values[19], published[19],
        "what was lost is as published"
    );
}

#[test]
fn where_no_scenario_opens_by_itself_what_could_be_read_is_offered() {
    let here = State::first();
    let two = after(&three(), [arrange(ListAction::Remove(2))]);
    let link = two.link();
    let both = damaged(&damaged(&link, 20), link.len() - 20);
    let state = after(&here, [Action::open(&both)]);
    let notice = state.notice.clone().expect("a notice");
    assert!(notice.is_failure() && notice.offers());
    assert_eq!(state.scenario, here.scenario);
    let opened = after(&state, [Action::OpenWhatWasRead]);
    assert_eq!(names(&opened), ["one", "two"]);
    assert!(opened.notice.is_some_and(|notice| !notice.is_failure()));
}

#[test]
fn what_stands_behind_a_hyphen_is_mentioned() {
    let state = State::opened(&format!("{}-AbC", three().link()));
    assert_eq!(names(&state), ["one", "two", "three"]);
    assert!(
        matches!(&state.notice, Some(Notice::Several { remarks, .. }) if remarks[0].place == 2)
    );
}

#[test]
fn rows_show_every_policy_that_one_scenario_shows() {
    let state = three();
    let all: Vec<&Scenario> = state.scenarios().collect();
    let found = rows(&all);
    assert_eq!(found.len(), 8, "the time without a policy is left out");
    let with_comparators = Scenario {
        shown: 0b111_1111_1111,
        ..all[2].clone()
    };
    let found = rows(&[all[0], &with_comparators]);
    assert_eq!(found.len(), 11);
    for row in found {
        assert_eq!(row.glances.len(), 2);
        assert!(row.glances.iter().all(Option::is_some));
        let alone = Scenario {
            shown: row.policy.bit(),
            ..all[0].clone()
        };
        let picture = Results::of(&alone);
        let glance = picture.row(row.policy).and_then(|row| row.glance());
        assert_eq!(row.glances[0], glance);
    }
}

#[test]
fn a_move_of_sliders_alone_is_split_between_them_alone() {
    let state = three();
    let all: Vec<&Scenario> = state.scenarios().collect();
    let change = Change::between(all[0], all[1], PolicyId::NSM_18).expect("a scored policy");
    let (cause, points) = change.causes[0];
    assert_eq!((change.causes.len(), cause), (1, Cause::Factor(factor(4))));
    assert!((points - change.total()).abs() < 1e-9);
    assert_eq!(
        Change::between(all[0], all[1], PolicyId::GAP),
        None,
        "nothing to score"
    );
}

#[test]
fn what_differs_is_named_and_the_parts_are_of_that_only() {
    let first = State::first().scenario;
    let mut second = first.clone();
    second.item = ItemId::new(9).expect("an item");
    second.mitigations = 0b10;
    second.reading.mean = Mean::Geometric;
    second.reading.overlay = OverlayUse::Never;
    second.reading.thresholds[5] = Some(700);
    second.documented_knowledge = true;
    second.values[4] = SliderValue::from_score(80.0);
    let inputs = Inputs::between(&first, &second);
    assert_eq!(inputs.sliders, [factor(4)]);
    assert_eq!(inputs.conditions, [(ConditionId::new(1).unwrap(), true)]);
    assert_eq!(inputs.choices.len(), 3);
    let change = Change::between(&first, &second, PolicyId::NSM_18).expect("a scored policy");
    let mut causes: Vec<Cause> = change.causes.iter().map(|(cause, _)| *cause).collect();
    for cause in [
        Cause::Factor(factor(4)),
        Cause::Item,
        Cause::Conditions,
        Cause::Reading,
        Cause::Overlay,
    ] {
        let position = causes.iter().position(|found| *found == cause);
        causes.remove(position.expect("each stands there once"));
    }
    assert!(causes.is_empty());
    assert_eq!(
        words::inputs(&first, &second),
        [
            "what is transferred: armed drones, in place of not specified",
            "“Human-rights record” up from 37 to 80",
            "“Checks on units’ past conduct” attached",
            "misuse of these arms taken as known",
            "the mean is geometric, so bad values pull the result down",
            "weak governance lowers the whole score under no policy",
            "the stop rule of the 2023 policy applies above 70%",
        ]
    );
    assert!(
        words::inputs(&second, &first).contains(&"the 2023 policy read as we read it".to_owned())
    );
    assert!(Inputs::between(&first, &first).are_the_same());
}

#[test]
fn sentences_say_what_changed_overall_and_under_each_policy() {
    let state = three();
    let all: Vec<&Scenario> = state.scenarios().collect();
    let changes = |first, second| -> Vec<Change> {
        let found = rows(&[first, second]).into_iter();
        found
            .filter_map(|row| Change::between(first, second, row.policy))
            .collect()
    };
    let norway = Scenario {
        place: place_of("NOR").expect("Norway is known"),
        values: Engine::newest().published_values(place_of("NOR").expect("Norway is known")),
        title: Title::default(),
        ..all[0].clone()
    };
    let cases = [
        (
            words::overall([0, 2], [all[0], all[2]], &changes(all[0], all[2])),
            "From A (Azerbaijan, called “\u{2068}one\u{2069}” by a reader) to C (Azerbaijan, called “\u{2068}three\u{2069}” by a reader), nothing changes: both are the same.",
        ),
        (
            words::overall([0, 1], [all[0], all[1]], &changes(all[0], all[1])),
            "From A (Azerbaijan, called “\u{2068}one\u{2069}” by a reader) to B (",
        ),
        (
            words::overall([0, 1], [all[0], &norway], &changes(all[0], &norway)),
            "From A (Azerbaijan, called “\u{2068}one\u{2069}” by a reader) to B (Norway), all 8 results change; the score moves most under the 2023 policy, from ",
        ),
    ];
    for (sentence, start) in cases {
        assert!(sentence.starts_with(start), "{sentence}");
        assert!(sentence.ends_with(" not a decision."), "{sentence}");
    }
    for (second, policy) in [
        (all[1], PolicyId::NSM_18),
        (&norway, PolicyId::NSM_18),
        (&norway, PolicyId::new(0).unwrap()),
        (all[2], PolicyId::NSPM_10),
    ] {
        let change = Change::between(all[0], second, policy).expect("a scored policy");
        let sentence = words::under_one([0, 1], [all[0], second], &change);
        assert!(sentence.starts_with("From A to B, the "), "{sentence}");
        assert_eq!(
            sentence.contains(" goes from "),
            change.turns(),
            "{sentence}"
        );
        let [from, to] = change.rounded_balances();
        assert_eq!(change.rounded_causes().iter().sum::<i64>(), to - from);
    }
}

#[test]
fn a_copy_gets_a_name_that_none_has() {
    let state = State::first();
    let first = &state.scenario;
    let named = |title: &str| Scenario {
        title: Title::new(title),
        ..first.clone()
    };
    assert_eq!(title_of_copy(first, &[first]), "", "its country names it");
    let (one, two, three) = (named("Today"), named("Today 2"), named("Today 3"));
    assert_eq!(title_of_copy(&one, &[&one]), "Today 2");
    assert_eq!(title_of_copy(&two, &[&one, &two]), "Today 3");
    assert_eq!(title_of_copy(&one, &[&two, &three]), "Today 4");
    let long = named(&"é".repeat(30));
    let copy = title_of_copy(&long, &[&long]);
    assert_eq!(Title::new(&copy).as_str(), copy);
    assert!(copy.ends_with(" 2"));
    assert_eq!(title_of_copy(&named("2026"), &[]), "2026 2");
    assert_eq!(
        words::name(&two),
        "Azerbaijan, called “\u{2068}Today 2\u{2069}” by a reader"
    );
    assert_eq!(words::name(first), "Azerbaijan");
    let mut changed = first.clone();
    changed.values[0] = SliderValue::NEUTRAL;
    assert_eq!(words::name(&changed), "Azerbaijan, changed");
}

#[test]
fn every_example_is_its_own_neighbour() {
    for (name, scenario) in examples::examples() {
        for policy in [0, 4, 5, 10].map(|number| PolicyId::new(number).unwrap()) {
            let change = Change::between(&scenario, &scenario, policy);
            assert!(
                change.is_some_and(|change| change.causes.is_empty()),
                "{name}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_parts_of_a_change_sum_to_it_and_turn_round_with_it(
        first in examples::any_scenario(),
        second in examples::any_scenario(),
        policy in examples::any_text().prop_filter("some edition scores nothing", |policy| *policy != PolicyId::GAP && EditionId::FIRST.has(*policy)),
    ) {
        let change = Change::between(&first, &second, policy).expect("a scored policy");
        let sum: f64 = change.causes.iter().map(|(_, points)| points).sum();
        prop_assert!((sum - change.total()).abs() < 1e-9, "{} {}", sum, change.total());
        let sizes: Vec<f64> = change.causes.iter().map(|(_, points)| points.abs()).collect();
        prop_assert!(sizes.is_sorted_by(|a, b| a >= b));
        let back = Change::between(&second, &first, policy).expect("a scored policy");
        for (cause, points) in &change.causes {
            let other = back.causes.iter().find(|(other, _)| other == cause);
            prop_assert!(other.is_some_and(|(_, other)| (other + points).abs() < 1e-9), "{:?}", cause);
        }
        let [from, to] = change.rounded_balances();
        prop_assert_eq!(change.rounded_causes().iter().sum::<i64>(), to - from);
    }

    #[test]
    fn what_is_arranged_is_undone_and_carried(changes in prop::collection::vec((0..5_u8, 0..5_usize, 0..5_usize), 1..12)) {
        let mut states = vec![State::first()];
        for (kind, one, other) in changes {
            let name = format!("n{other}");
            let change = match kind {
                0 => ListAction::Duplicate { place: one, name },
                1 => ListAction::Exchange(one, other),
                2 => ListAction::Remove(one),
                3 => ListAction::Rename { place: one, name },
                _ => ListAction::Open(one),
            };
            let last = &states[states.len() - 1];
            if let Some(next) = last.reduce(arrange(change)) {
                prop_assert!((1..=4).contains(&next.beside.count()));
                prop_assert!(next.beside.place() < next.beside.count());
                let all: Vec<Scenario> = next.scenarios().cloned().collect();
                prop_assert_eq!(decode_set(&next.link()).scenarios.len(), all.len());
                prop_assert_eq!(State::opened(&next.link()).link(), next.link());
                prop_assert!(encode_set(&all).len() >= next.link().len());
                states.push(next);
            }
        }
        let mut state = states[states.len() - 1].clone();
        for wanted in states.iter().rev().skip(1) {
            state = after(&state, [Action::Undo]);
            let names = |state: &State| state.scenarios().map(|scenario| scenario.title.clone()).collect::<Vec<_>>();
            prop_assert_eq!(names(&state), names(wanted));
            prop_assert_eq!(state.beside.place(), wanted.beside.place());
        }
        prop_assert!(!state.can_undo());
    }
}
