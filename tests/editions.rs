//! Links of an older edition: they open with its numbers, today's edition is set beside them with its reasons, and can be taken over.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

use counterweigh::edition::id::{EditionId, FactorId, ItemId};
use counterweigh::edition::{annotations, edition};
use counterweigh::findings::edit::Edit;
use counterweigh::findings::edition_upgrade::{EditionUpgrade, Reason, upgraded};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::results::Results;
use counterweigh::messages::editions as text;
use counterweigh::model::framework::OverlayUse;
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Place, Scenario, SliderValue};
use counterweigh::state::{Action, State};

/// A country on the published figures of the first edition.
fn older(code: &str) -> Scenario {
    let place = place_of(code).unwrap_or(Place::Own);
    Scenario {
        edition: EditionId::FIRST,
        place,
        values: Engine::of_edition(EditionId::FIRST).published_values(place),
        ..Engine::newest().first_scenario()
    }
}

fn factor(key: &str) -> FactorId {
    Engine::newest().edition.factor_id(key).unwrap()
}

/// Everything that is shown, of every kind of scenario that the tests below look at.
fn scenarios() -> Vec<Scenario> {
    let mut all: Vec<Scenario> = edition(EditionId::FIRST)
        .countries
        .iter()
        .map(|country| older(country.iso3))
        .collect();
    let mut moved = older("CHE");
    moved.values[factor("INT_ACCESS").index()] = SliderValue::from_tenths(700);
    moved.shown = 0b111_1111_1111;
    moved.mitigations = 0b1111;
    moved.item = ItemId::new(8).unwrap();
    all.push(moved.clone());
    moved.reading.overlay = OverlayUse::Always;
    moved.reading.stances[0][factor("REG_THREAT").index()] = Some(1);
    all.push(moved);
    all.push(Scenario {
        place: Place::Own,
        ..older("")
    });
    all
}

#[test]
fn an_old_link_opens_with_the_numbers_of_its_edition() {
    for code in ["CHE", "AZE"] {
        let old = older(code);
        let state = State::opened(&encode(&old));
        assert_eq!((&state.scenario, &state.notice), (&old, &None));
        assert!(
            !state.is_changed(),
            "{code} stands at its own edition’s figures"
        );
        assert_ne!(Results::of(&old), Results::of(&upgraded(&old)), "{code}");
    }
}

#[test]
fn recomputing_moves_what_stood_at_the_published_figure_and_nothing_else() {
    let access = factor("INT_ACCESS");
    let mut old = older("CHE");
    old.item = ItemId::new(3).unwrap();
    old.mitigations = 0b101;
    let published = Engine::newest().published_values(old.place);
    assert_eq!(
        [old.value(access), published[access.index()]].map(SliderValue::tenths),
        [300, 450]
    );
    assert_eq!(
        upgraded(&old),
        Scenario {
            edition: EditionId::NEWEST,
            values: published,
            ..old.clone()
        }
    );
    old.values[access.index()] = SliderValue::from_tenths(301);
    let recomputed = upgraded(&old);
    assert_eq!(recomputed.values, old.values);
    assert_eq!(upgraded(&recomputed), recomputed);
}

#[test]
fn recomputing_can_be_undone() {
    let old = older("CHE");
    let opened = State::opened(&encode(&old));
    let recomputed = opened.reduce(Action::Edit(Edit::Recompute)).unwrap();
    assert_eq!(recomputed.scenario, upgraded(&old));
    assert!(!recomputed.is_changed());
    assert_eq!(recomputed.reduce(Action::Edit(Edit::Recompute)), None);
    let undone = recomputed.reduce(Action::Undo).unwrap();
    assert_eq!(undone.scenario, old);
    let redone = undone.reduce(Action::Redo).unwrap();
    assert_eq!(redone.scenario, recomputed.scenario);
}

#[test]
fn the_parts_of_a_difference_add_up_to_it() {
    for old in scenarios() {
        let todays = EditionUpgrade::of(&old).unwrap();
        let [before, now] = [&old, &todays.scenario].map(Results::of);
        let scored = before.rows.iter().filter(|row| row.result.is_some());
        assert_eq!(todays.rows.len(), scored.count());
        for row in &todays.rows {
            let [glance, todays_glance] =
                [&before, &now].map(|picture| picture.row(row.policy).unwrap().glance().unwrap());
            assert_eq!(row.before.balance.to_bits(), glance.balance.to_bits());
            assert_eq!(row.now.balance.to_bits(), todays_glance.balance.to_bits());
            assert_eq!(
                (
                    row.before.gate,
                    row.before.disposition,
                    row.now.gate,
                    row.now.disposition
                ),
                (
                    glance.gate,
                    glance.disposition,
                    todays_glance.gate,
                    todays_glance.disposition
                )
            );
            assert_eq!(row.parts.len(), todays.reasons.len());
            let sum: f64 = row.parts.iter().sum();
            assert!((sum - (row.now.balance - row.before.balance)).abs() < 1e-9);
        }
    }
}

#[test]
fn every_reason_stands_in_the_change_log() {
    for old in scenarios() {
        for reason in EditionUpgrade::of(&old).unwrap().reasons {
            let changes = reason.changes(&old, annotations(EditionId::NEWEST).unwrap());
            assert_eq!(changes.len(), 1, "{reason:?}");
        }
    }
}

#[test]
fn only_what_a_scenario_uses_is_a_reason() {
    let threat = factor("REG_THREAT");
    let of = |old: &Scenario| EditionUpgrade::of(old).unwrap().reasons;
    let is_threat = |reason: &Reason| matches!(reason, Reason::Coding { policy, factor, .. } if policy.index() == 0 && *factor == threat);
    let is_figure = |reason: &Reason| matches!(reason, Reason::Figure { .. });
    let mut old = older("CHE");
    assert!(of(&old).iter().any(is_threat) && of(&old).iter().any(is_figure));
    assert!(!of(&older("AZE")).iter().any(is_figure));
    old.reading.stances[0][threat.index()] = Some(2);
    assert!(
        !of(&old).iter().any(is_threat),
        "the reader reads it himself"
    );
    old.shown = 1 << 8;
    old.place = Place::Own;
    assert_eq!(of(&old), []);
    let same = EditionUpgrade::of(&old).unwrap();
    assert_eq!(
        text::with_todays(&same),
        "Today’s edition (2026.2) gives the same numbers."
    );
    assert_eq!(EditionUpgrade::of(&upgraded(&old)), None);
}

#[test]
fn the_sentences_say_what_changes_and_by_how_much() {
    let old = older("CHE");
    let todays = EditionUpgrade::of(&old).unwrap();
    assert_eq!(
        text::made_with(EditionId::FIRST),
        "This link was made with edition 2026.1 and shows the numbers of that edition."
    );
    assert_eq!(
        text::with_todays(&todays),
        "With today’s edition (2026.2): PD-13 66 → 67; NSDD-5 52 → 54; PPD-27 67 → 68; NSM-18 72 → 73; In force now 63 → 64. The other \
         2 balances stay."
    );
    let said: Vec<String> = todays.reasons.iter().map(text::reason).collect();
    assert_eq!(
        said[..3],
        [
            "The published figure for “US access and influence” goes from 30 to 45",
            "The 1977 policy on “Real need for self-defence”: the stance goes from 2 to 3 of 4",
            "The 2014 policy on “Interoperable with US forces”: the stance stays at 3, and so does the balance; plausible is 2 to 3, \
             before only 3",
        ]
    );
    let moves: Vec<String> = todays.rows.iter().map(text::moves).collect();
    assert_eq!(
        moves[..3],
        ["change 1: +2, change 2: −1", "change 1: +2", "stays"]
    );
    let [before, now] = [&todays.rows[0].before, &todays.rows[0].now].map(text::side);
    assert_eq!(
        [before, now],
        ["66, weighs in favour", "67, weighs in favour"]
    );
}
