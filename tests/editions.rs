//! Links of an older edition: they open with its numbers, today's edition is set beside them with its reasons, and can be taken over.

#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

use counterweigh::edition::id::{EditionId, FactorId, ItemId, PolicyId};
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
    .sanitised()
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
        [300, 400]
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
    let mut wanted = published;
    wanted[access.index()] = SliderValue::from_tenths(301);
    assert_eq!(recomputed.values, wanted);
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
                    row.before.verdict,
                    row.now.gate,
                    row.now.verdict
                ),
                (
                    glance.gate,
                    glance.verdict,
                    todays_glance.gate,
                    todays_glance.verdict
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
            // A figure may rest on a rule and on cells that have both changed.
            assert!(!changes.is_empty(), "{reason:?}");
        }
    }
}

#[test]
fn only_what_a_scenario_uses_is_a_reason() {
    let restraint = factor("TEC_RESTRAINT");
    let of = |old: &Scenario| EditionUpgrade::of(old).unwrap().reasons;
    let is_restraint = |reason: &Reason| matches!(reason, Reason::Coding { policy, factor, .. } if policy.index() == 0 && *factor == restraint);
    let is_figure = |reason: &Reason| matches!(reason, Reason::Figure { .. });
    let mut old = older("CHE");
    assert!(of(&old).iter().any(is_restraint) && of(&old).iter().any(is_figure));
    old.reading.stances[0][restraint.index()] = Some(4);
    assert!(
        !of(&old).iter().any(is_restraint),
        "the reader reads it himself"
    );
    old.shown = 1 << 8;
    old.place = Place::Own;
    let of_another = |reason: &Reason| match reason {
        Reason::Coding { policy, .. }
        | Reason::Presumption { policy, .. }
        | Reason::Gate { policy, .. } => policy.index() != 8,
        Reason::Figure { .. } | Reason::Shared => true,
    };
    assert!(!of(&old).is_empty() && !of(&old).iter().any(of_another));
    old.shown = PolicyId::GAP.bit();
    assert_eq!(of(&old), []);
    let same = EditionUpgrade::of(&old).unwrap();
    assert_eq!(
        text::with_todays(&same),
        "Today’s edition (2026.3) gives the same numbers."
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
        "With today’s edition (2026.3): PD-13 66 → 35, now “case not made”; PDD-34 69 → 68; NSPM-10 68 → 65; NSM-18 72 → 70; In \
         force, Nov 2026 63 → 61. The other 2 scores stay."
    );
    let said: Vec<String> = todays.reasons.iter().map(text::reason).collect();

    assert_eq!(
        said[..3],
        [
            "The published figure for “Accountable civilian-led forces” goes from 88 to 91",
            "The published figure for “Low corruption in arms procurement” stays at 95, with another error",
            "The published figure for “Political stability” stays at 71, with another error",
        ]
    );
    let presumed =
        "The 1977 policy is now coded for who, if anybody, must make the case for a sale";
    let place = said.iter().position(|sentence| sentence == presumed);
    let coded = said
        .iter()
        .position(|sentence| sentence.contains("the coding goes from 4 to 0"));
    assert!(coded.unwrap() < place.unwrap());
    assert_eq!(
        text::moves(&todays.rows[0]),
        "change 9: +1, change 10: +1, change 14: +3, change 15: −1, change 17: +3, change 19: −4, change 20: −4, change 21: −30"
    );
    let [before, now] = [&todays.rows[0].before, &todays.rows[0].now].map(text::side);
    assert_eq!([before, now], ["66, points in favour", "35, case not made"]);
}
