//! The reducer: what actions do, undo and redo, gestures, and links that open, open with a remark, or do not open.

#![cfg(not(target_arch = "wasm32"))]

use counterweigh::edition::id::{ConditionId, EditionId, FactorId, GroupId, ItemId, PolicyId};
use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::derived::Derived;
use counterweigh::findings::edit::Edit;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::moved::{Changed, What, changed};
use counterweigh::findings::results::{PAIR, Results, group_mean, pair};
use counterweigh::messages::reading::changes;
use counterweigh::messages::{sentence, undone};
use counterweigh::model::disposition::Disposition;
use counterweigh::model::framework::{Mean, OverlayUse};
use counterweigh::scenario::link::{Event, Field, LinkError, Note, encode};
use counterweigh::scenario::{Asked, Place, Question, Reading, Scenario, Screen, SliderValue};
use counterweigh::state::{Action, ListAction, Notice, OpenPanel, Part, State};

fn after(state: &State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| {
        state.reduce(action.clone()).unwrap_or(state)
    })
}

/// An item by its number.
fn item(number: usize) -> ItemId {
    ItemId::new(number).unwrap_or(ItemId::UNSPECIFIED)
}

/// A factor by its number.
fn factor(number: usize) -> FactorId {
    FactorId::new(number).unwrap_or(FactorId::SSG_GOV)
}

fn slide(number: usize, score: f64, gesture: u32) -> Action {
    Action::Edit(Edit::Slide {
        factor: factor(number),
        to: SliderValue::from_score(score),
        gesture,
    })
}

#[test]
fn the_first_screen_shows_a_real_country_on_its_published_figures() {
    let state = State::first();
    assert_eq!(sentence::place_name(&state.scenario), "Azerbaijan");
    assert!(!state.is_changed());
    assert!(!state.can_undo() && !state.can_redo());
    let picture = Results::of(&state.scenario);
    assert_eq!(
        picture
            .rows
            .iter()
            .filter(|row| row.result.is_some())
            .count(),
        8
    );
    assert_eq!(
        picture
            .rows
            .iter()
            .filter(|row| row.result.is_none())
            .count(),
        1,
        "the gap is shown and not scored"
    );
}

#[test]
fn two_moves_of_one_gesture_are_one_step_of_undo() {
    let first = State::first();
    let dragged = after(
        &first,
        [slide(0, 30.0, 7), slide(0, 40.0, 7), slide(0, 55.0, 7)],
    );
    assert_eq!(dragged.scenario.values[0].score(), 55.0);
    assert_eq!(
        dragged.moved.as_ref().map(|moved| moved.before.values[0]),
        Some(first.scenario.values[0])
    );
    let undone = after(&dragged, [Action::Undo]);
    assert_eq!(undone.scenario, first.scenario);
    assert!(!undone.can_undo());
    assert_eq!(after(&undone, [Action::Redo]).scenario, dragged.scenario);
}

#[test]
fn two_gestures_are_two_steps_and_a_new_move_forgets_redo() {
    let first = State::first();
    let moved = after(&first, [slide(0, 30.0, 1), slide(0, 40.0, 2)]);
    let undone = after(&moved, [Action::Undo]);
    assert_eq!(undone.scenario.values[0].score(), 30.0);
    let other = after(&undone, [slide(1, 80.0, 3)]);
    assert!(!other.can_redo());
}

#[test]
fn an_action_that_changes_nothing_changes_nothing() {
    let state = State::first();
    let value = state.scenario.values[3];
    assert_eq!(
        state.reduce(Action::Edit(Edit::Slide {
            factor: factor(3),
            to: value,
            gesture: 1
        })),
        None
    );
    assert_eq!(state.reduce(Action::Edit(Edit::Reset)), None);
    assert_eq!(state.reduce(Action::Undo), None);
    assert_eq!(
        state.reduce(Action::Edit(Edit::Choose(state.scenario.place))),
        None
    );
    assert_eq!(state.reduce(Action::Dismiss), None);
}

#[test]
fn a_master_slider_moves_its_members_together_and_back() {
    let state = State::first();
    let members = Engine::newest().members(GroupId::SSG);
    let move_to = |score: f64| {
        Action::Edit(Edit::SlideGroup {
            group: GroupId::SSG,
            to: SliderValue::from_score(score),
            gesture: 5,
        })
    };
    let before = group_mean(&state.scenario.values, &members);
    let up = after(&state, [move_to(70.0)]);
    assert!((group_mean(&up.scenario.values, &members) - 70.0).abs() < 0.11);
    let gaps = |values: &Scenario| {
        (values.value(members[1]).score() - values.value(members[0]).score()).round()
    };
    assert_eq!(
        gaps(&up.scenario),
        gaps(&state.scenario),
        "what stood apart stays apart while nothing meets an end"
    );
    let top = after(&up, [move_to(100.0)]);
    assert!(!members.is_empty());
    assert!(
        members
            .iter()
            .all(|&member| top.scenario.value(member).score() > 99.8)
    );
    let back = after(&top, [move_to(before)]);
    for &member in &members {
        let (now, then) = (
            back.scenario.value(member).score(),
            state.scenario.value(member).score(),
        );
        assert!(
            (now - then).abs() <= 0.11,
            "dragging back restores member {member:?}: {now} {then}"
        );
    }
    assert_eq!(after(&back, [Action::Undo]).scenario, state.scenario);
}

#[test]
fn reset_and_country_bring_back_published_figures() {
    let state = State::first();
    let changed = after(&state, [slide(4, 90.0, 1), slide(5, 10.0, 2)]);
    assert!(changed.is_changed());
    assert_eq!(
        after(&changed, [Action::Edit(Edit::ResetFactor(factor(4)))])
            .scenario
            .values[4],
        state.scenario.values[4]
    );
    assert_eq!(
        after(&changed, [Action::Edit(Edit::Reset)]).scenario.values,
        state.scenario.values
    );
    let norway = after(
        &changed,
        [Action::Edit(Edit::Choose(
            place_of("NOR").expect("Norway is known"),
        ))],
    );
    assert!(!norway.is_changed());
    assert_ne!(norway.scenario.values, state.scenario.values);
    let own = after(&changed, [Action::Edit(Edit::Choose(Place::Own))]);
    assert!(
        own.scenario
            .values
            .iter()
            .all(|value| *value == SliderValue::NEUTRAL)
    );
}

#[test]
fn a_country_of_fifties_scores_fifty_under_every_policy() {
    let state = after(&State::first(), [Action::Edit(Edit::Choose(Place::Own))]);
    let edition = Engine::of(&state.scenario).edition;
    for row in Results::of(&state.scenario).rows {
        if let Some(outcome) = row.result {
            assert!(
                (outcome.evaluation.balance - 50.0).abs() < 1e-9,
                "policy {}",
                row.policy.index()
            );
            // Level scales go against a sale only where somebody has to make the case for it.
            let wanted = match edition.policy(row.policy).id {
                "PD-13" => Disposition::WeighsAgainst,
                _ => Disposition::LeftOpen,
            };
            assert_eq!(outcome.evaluation.disposition, wanted);
        }
    }
}

#[test]
fn a_link_opens_the_same_state_of_numbers() {
    let state = after(
        &State::first(),
        [
            slide(2, 71.0, 1),
            Action::Edit(Edit::Item(item(3))),
            Action::Edit(Edit::Condition {
                condition: ConditionId::new(1).unwrap(),
                attached: true,
            }),
        ],
    );
    let token = encode(&state.scenario);
    let friend = State::opened(&token);
    assert_eq!(friend.scenario, state.scenario);
    assert_eq!(friend.notice, None);
    assert_eq!(Results::of(&friend.scenario), Results::of(&state.scenario));
}

#[test]
fn what_a_link_set_is_the_links_until_something_is_changed() {
    let other = after(&State::first(), [slide(5, 12.0, 1)]);
    let here = after(&State::first(), [slide(2, 71.0, 1)]);
    assert_eq!(here.setter(), Setter::Reader);
    let opened = after(&here, [Action::open(&encode(&other.scenario))]);
    assert!(opened.can_undo());
    assert_eq!(opened.setter(), Setter::Link);
    let looked = after(
        &opened,
        [Action::Go(Screen::Compare), Action::Go(Screen::Explore)],
    );
    assert_eq!(looked.setter(), Setter::Link);
    let moved = after(&opened, [slide(3, 40.0, 2)]);
    assert_eq!(moved.setter(), Setter::Reader);
    assert_eq!(after(&opened, [Action::Undo]).setter(), Setter::Reader);
}

#[test]
fn a_damaged_link_says_so_and_keeps_what_was_there() {
    let here = after(&State::first(), [slide(2, 71.0, 1)]);
    let token = encode(&after(&here, [Action::Edit(Edit::Item(item(4)))]).scenario);
    let changed = format!(
        "{}{}{}",
        &token[..25],
        if &token[25..26] == "A" { "B" } else { "A" },
        &token[26..]
    );
    for damaged in [changed.as_str(), "BA", "nonsense!", ""] {
        let state = after(&here, [Action::open(damaged)]);
        assert_eq!(state.scenario, here.scenario, "{damaged}");
        assert!(
            matches!(state.notice, Some(Notice::Failed { .. })),
            "{damaged}"
        );
    }
    let state = after(&here, [Action::open(&changed), Action::OpenWhatWasRead]);
    assert_eq!(
        state.scenario.item,
        item(4),
        "one wrong character can be repaired, and the repair is offered"
    );
    assert_eq!(state.setter(), Setter::Link);
    let back = after(&state, [Action::Undo]);
    assert_eq!(back.scenario.values, here.scenario.values);
    assert_eq!(back.notice, None, "nothing is said of one's own scenario");
}

#[test]
fn a_link_that_is_read_after_the_page_stood_is_as_if_the_page_had_opened_with_it() {
    let token = encode(&after(&State::first(), [slide(2, 71.0, 1)]).scenario);
    let opened_with = |link: &str| Action::OpenedWith(Box::new(link.into()));
    for link in [token.as_str(), &token[..30], "hello"] {
        let first = State::first();
        let looked = after(&first, [Action::Go(Screen::Method)]);
        for before in [first.clone(), looked] {
            let opened = after(&before, [opened_with(link)]);
            assert!(!opened.can_undo(), "{link}");
            assert_eq!(opened.notice, State::opened(link).notice, "{link}");
        }
        assert_eq!(after(&first, [opened_with(link)]), State::opened(link));
        // What was done meanwhile is one step back.
        let moved = after(&first, [slide(0, 12.0, 1)]);
        let undone = after(&moved, [opened_with(&token), Action::Undo]);
        assert_eq!(undone.scenario, moved.scenario);
    }
}

#[test]
fn what_survives_of_a_truncated_link_is_shown_and_can_be_undone() {
    let here = State::first();
    let norway = Action::Edit(Edit::Choose(place_of("NOR").expect("Norway is known")));
    let there = after(&here, [norway, slide(0, 12.0, 1), slide(19, 3.0, 2)]);
    let token = encode(&there.scenario);
    let state = after(&here, [Action::open(&token[..30])]);
    assert_eq!(
        state.scenario.values[0].score(),
        12.0,
        "the first slider survived"
    );
    let published = Engine::newest().published_values(there.scenario.place);
    assert_eq!(
        state.scenario.values[19], published[19],
        "a lost slider stands at the published figure"
    );
    assert!(matches!(
        &state.notice,
        Some(Notice::Opened { error: Some(LinkError::Truncated { .. }), notes }) if !notes.is_empty()
    ));
    assert!(state.notice.as_ref().is_some_and(Notice::is_unchecked));
    let back = after(&state, [Action::Undo]);
    assert_eq!(back.scenario.values, here.scenario.values);
    assert_eq!(back.notice, None, "nothing is said of one's own scenario");
}

#[test]
fn looking_at_something_is_no_step_of_undo_and_undo_does_not_move_the_view() {
    let state = after(
        &State::first(),
        [
            slide(0, 30.0, 1),
            Action::Why(Some(PolicyId::NSM_18)),
            Action::Go(Screen::Method),
        ],
    );
    let undone = after(&state, [Action::Undo]);
    assert_eq!(undone.scenario.view, state.scenario.view);
    assert!(!undone.can_undo());
}

#[test]
fn the_sentence_after_a_move_names_what_moved_and_what_it_did() {
    let first = State::first();
    let state = after(&first, [slide(4, 95.0, 1)]);
    let moved = state.moved.clone().expect("something moved");
    assert_eq!(moved.what, What::Factor(factor(4)));
    let says = sentence::moved(
        moved.what,
        &Derived::of(&moved.before),
        &Derived::of(&state.scenario),
    );
    assert!(says.starts_with("“Human-rights record” up from "), "{says}");
    assert!(
        says.contains("Under the 2023 policy the score rises from"),
        "{says}"
    );
}

#[test]
fn a_link_with_another_reading_says_what_is_read_otherwise_and_one_step_brings_ours_back() {
    let mut reading = Reading::standard(EditionId::NEWEST);
    (reading.ratio, reading.mean, reading.overlay) = (150, Mean::Geometric, OverlayUse::Never);
    reading.thresholds[5] = Some(333);
    reading.stances[4][0] = Some(3);
    let first = State::first();
    let other = after(
        &first,
        [Action::Edit(Edit::Reading(Box::new(reading.clone())))],
    );
    let friend = State::opened(&encode(&other.scenario));
    assert_eq!(friend.scenario.reading, reading);
    let says = changes(&friend.scenario.reading, Engine::newest().edition);
    assert_eq!(
        says,
        [
            "each step of the coding counts 1.5 times as much as the one before",
            "the mean is geometric, so bad values pull the result down",
            "weak governance lowers the whole score under no policy",
            "one coding of the 2018 policy is not ours",
            "the stop rule of the 2023 policy applies above 33.3%",
        ]
    );
    let ours = after(
        &friend,
        [Action::Edit(Edit::Reading(Box::new(Reading::standard(
            EditionId::NEWEST,
        ))))],
    );
    assert_eq!(ours.scenario, first.scenario);
    assert!(changes(&ours.scenario.reading, Engine::newest().edition).is_empty());
}

#[test]
fn a_threshold_of_a_policy_without_a_stop_rule_is_refused_with_a_remark() {
    let first = State::first().scenario;
    let carter =
        PolicyId::all().find(|policy| Engine::newest().edition.policy(*policy).id == "PD-13");
    let carter = carter.expect("the policy of 1977");
    let mut sent = first.clone();
    sent.reading.thresholds[carter.index()] = Some(500);
    sent.reading.thresholds[PolicyId::NSM_18.index()] = Some(600);
    let opened = State::opened(&encode(&sent));
    let mut meant = sent.clone();
    meant.reading.thresholds[carter.index()] = None;
    assert_eq!(opened.scenario, meant);
    let remark = Note {
        field: Field::Threshold(carter),
        event: Event::NoStopRule,
    };
    let notice = |state: State| match state.notice {
        Some(Notice::Opened { error: None, notes }) => notes,
        _ => Vec::new(),
    };
    assert_eq!(notice(opened), [remark]);
    assert_eq!(State::opened(&encode(&meant)).notice, None);
}

#[test]
fn a_link_without_policies_has_a_way_back_to_all_of_them() {
    let first = State::first();
    let comparator = Engine::newest().edition.policies.len() - 2;
    for shown in [0, 1, 1 << comparator] {
        let sent = Scenario {
            shown,
            ..first.scenario.clone()
        };
        let opened = State::opened(&encode(&sent));
        assert_eq!(opened.scenario.shown, shown);
        let back = after(&opened, [Action::ShowAll]);
        assert_eq!(back.scenario.shown, first.scenario.shown | shown);
        assert_eq!(
            back.reduce(Action::ShowAll),
            None,
            "nothing is left to show"
        );
    }
}

#[test]
fn documented_knowledge_shuts_every_gate_on_misuse() {
    let state = after(&State::first(), [Action::Edit(Edit::Knowledge(true))]);
    let picture = Results::of(&state.scenario);
    for policy in PAIR {
        let glance = picture
            .row(policy)
            .and_then(|row| row.glance())
            .expect("both policies are scored");
        assert_eq!(glance.disposition, Disposition::Barred);
    }
}

#[test]
fn a_pair_is_pinned_shown_and_taken_back() {
    let first = State::first();
    let [one, other] = [0, 9].map(|number| PolicyId::new(number).expect("a text"));
    let pinned = after(&first, [Action::Edit(Edit::Pair([other, one]))]);
    assert_eq!(pinned.scenario.pair, [one, other], "the lower number first");
    assert_eq!(pair(&pinned.scenario), [one, other]);
    assert_eq!(
        State::opened(pinned.link().as_str()).scenario,
        pinned.scenario
    );
    assert_eq!(pinned.reduce(Action::Edit(Edit::Pair([one, other]))), None);
    let undone = after(&pinned, [Action::Undo]);
    assert_eq!(undone.scenario, first.scenario);
    assert_eq!(after(&undone, [Action::Redo]).scenario, pinned.scenario);
    let back = after(&pinned, [Action::Edit(Edit::Pair(PAIR))]);
    assert_eq!(pair(&back.scenario), PAIR);
    // What cannot be a pair changes nothing.
    for refused in [[one, one], [one, PolicyId::GAP]] {
        assert_eq!(first.reduce(Action::Edit(Edit::Pair(refused))), None);
    }
    // Without the comparators the headline is that of 2018 and 2023, and with them as it was.
    let hidden = after(&pinned, [Action::Compare(false)]);
    assert_eq!(pair(&hidden.scenario), PAIR);
    let shown = after(&hidden, [Action::Compare(true)]);
    assert_eq!(pair(&shown.scenario), [one, other]);
}

#[test]
fn a_value_called_exact_is_moved_by_no_reading_and_undo_takes_it_back() {
    let first = State::first();
    let exact = first.reduce(Action::Edit(Edit::Exact {
        factor: factor(4),
        exact: true,
    }));
    let exact = exact.expect("it changes the scenario");
    assert_eq!(exact.scenario.exact, 1 << 4);
    let engine = Engine::of(&exact.scenario);
    assert!(engine.errors(&first.scenario)[4] > 0.0);
    assert_eq!(engine.errors(&exact.scenario)[4], 0.0);
    let back = exact.reduce(Action::Undo).expect("there is a step back");
    assert_eq!(back.scenario, first.scenario);
    assert!(
        first
            .reduce(Action::Edit(Edit::Exact {
                factor: factor(4),
                exact: false
            }))
            .is_none()
    );
}

#[test]
fn a_link_to_what_is_open_leads_to_its_screen_and_is_no_step_of_undo() {
    let explored = after(&State::first(), [slide(1, 80.0, 1)]);
    let entry = explored.link();
    let share = Action::OpenPanel(Some(OpenPanel::Share(Part::Link)));
    let elsewhere = after(&explored, [Action::Go(Screen::Compare), share]);
    let back = after(&elsewhere, [Action::open(entry.as_str())]);
    assert_eq!(back, explored, "nothing stays over the screen either");

    let changed = after(&elsewhere, [slide(2, 10.0, 2)]);
    let back = after(&changed, [Action::open(entry.as_str())]);
    assert_eq!(back.scenario, explored.scenario);
    let again = after(&back, [Action::Undo]);
    assert_eq!(again.scenario.values, changed.scenario.values);
    assert_eq!(again.scenario.view.screen, Screen::Explore);
}

#[test]
fn a_link_to_all_scenarios_keeps_the_one_that_is_open() {
    let duplicate = ListAction::Duplicate {
        place: 0,
        name: "Other".to_owned(),
    };
    let open = ListAction::Open(1);
    let two = [duplicate, open].map(Action::ListAction);
    let all = after(
        &after(&State::first(), two),
        [Action::Go(Screen::Scenarios)],
    );
    let entry = all.link();
    let sliders = after(&all, [Action::Go(Screen::Explore)]);
    assert_eq!(sliders.beside.place(), 1);
    assert_eq!(after(&sliders, [Action::open(entry.as_str())]), all);
}

#[test]
fn what_undo_and_redo_change_is_told_in_a_sentence() {
    let first = State::first();
    let egypt = Edit::Choose(place_of("EGY").unwrap_or(Place::Own)).into();
    let condition = Edit::Condition {
        condition: ConditionId::new(0).expect("a condition"),
        attached: true,
    };
    let estimate = Edit::Estimate {
        permille: Some(300),
        gesture: 1,
    };
    let question = Question {
        asked: Asked::InFavour,
        ..Question::DEFAULT
    };
    for (edit, expected) in [
        (egypt, None),
        (slide(4, 90.0, 1), Some(Changed::Sliders)),
        (Edit::Item(item(2)).into(), Some(Changed::Item)),
        (condition.into(), Some(Changed::Conditions)),
        (estimate.into(), Some(Changed::Risk)),
        (Edit::Question(question).into(), Some(Changed::Question)),
    ] {
        let now = after(&first, [edit]);
        for (state, done) in [
            (after(&now, [Action::Undo]), "Undone"),
            (after(&now, [Action::Undo, Action::Redo]), "Done again"),
        ] {
            let moved = state.moved.as_ref().expect("a step");
            assert_eq!(changed(&moved.before, &state.scenario), expected);
            let said = undone::said(moved, &state.scenario);
            assert!(said.starts_with(done), "{said}");
            let names = said.contains(sentence::place_name(&state.scenario));
            assert_eq!(names, expected.is_none(), "{said}");
        }
    }
}
