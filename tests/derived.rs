//! What follows from a scenario is computed once for it, and there is one number for each thing: whoever shows it shows the same.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "what is not in the edition fails the test, in helpers too"
)]

#[path = "links/examples.rs"]
#[allow(
    dead_code,
    reason = "the named scenarios there are those of the golden links"
)]
mod examples;

use counterweigh::edition::id::{FactorId, GroupId, PolicyId};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::edit::{Edit, apply};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::moved::What;
use counterweigh::findings::results::{Results, Row, flags, is_changed};
use counterweigh::findings::robustness::ReadingSampler;
use counterweigh::messages::number::rounded;
use counterweigh::messages::sentence;
use counterweigh::scenario::{Scenario, SliderValue};
use counterweigh::state::State;
use examples::{any_scenario, any_text};
use proptest::prelude::*;

/// A scenario whose sliders of a group stand at these tenths, one after the other.
fn with_group(group: &str, tenths: &[u16]) -> (GroupId, Scenario) {
    let engine = Engine::newest();
    let mut groups = engine.edition.numbered_groups();
    let found = groups.find(|(_, entry)| entry.id == group);
    let (id, _) = found.expect("the group is in the edition");
    let mut scenario = State::first().scenario;
    let members = engine.members(id);
    assert_eq!(members.len(), tenths.len(), "{group}");
    for (member, tenths) in members.into_iter().zip(tenths) {
        scenario.values[member.index()] = SliderValue::from_tenths(*tenths);
    }
    (id, scenario)
}

#[test]
fn a_group_has_one_mean_on_its_slider_and_in_the_sentence() {
    let (group, before) = with_group("ECO", &[500, 500]);
    let before = Derived::of(&before);
    // 47.45, which over one decimal would become 48; the edge of a whole number; and a mean that no decimal writes out.
    for (tenths, shown) in [([60, 889], 47), ([0, 15], 1), ([0, 10], 1), ([0, 9], 0)] {
        let (_, scenario) = with_group("ECO", &tenths);
        let now = Derived::of(&scenario);
        assert_eq!(rounded(now.group_mean(group)), shown, "{tenths:?}");
        let says = sentence::moved(What::Group(group), &before, &now);
        let start = format!("All of “US economy and readiness” down from 50 to {shown}. ");
        assert!(says.starts_with(&start), "{says}");
    }
}

proptest! {
    #[test]
    fn the_mean_of_a_group_is_rounded_once(scenario in any_scenario()) {
        let derived = Derived::of(&scenario);
        let engine = Engine::of(&scenario);
        prop_assert_eq!(derived.group_means.len(), engine.edition.groups.len());
        for (group, _) in engine.edition.numbered_groups() {
            let members = engine.members(group);
            let tenths = members.iter().map(|&member| u64::from(scenario.value(member).tenths()));
            // In whole numbers: the sum of tenths over ten times as many sliders, halves up.
            let (sum, by) = (tenths.sum::<u64>(), 10 * members.len() as u64);
            let exact = (2 * sum + by) / (2 * by);
            prop_assert_eq!(rounded(derived.group_mean(group)), exact as i64);
        }
    }

    #[test]
    fn a_group_turns_what_follows_where_it_says(scenario in any_scenario(), policy in any_text()) {
        let derived = Derived::of(&scenario);
        let engine = Engine::of(&scenario);
        let shown = Scenario { shown: policy.bit(), ..scenario.clone() };
        let follows = |scenario: &Scenario| {
            Results::of(scenario).row(policy).and_then(Row::glance).map(|row| row.disposition)
        };
        let Some(turns) = derived.group_tipping_points(policy) else {
            prop_assert_eq!(follows(&shown), None);
            return Ok(());
        };
        prop_assert_eq!(turns.len(), engine.edition.groups.len());
        let now = follows(&shown);
        // As a reader moves the group, who sees what follows.
        let at = |group: GroupId, tenths: u16| {
            let mut moved = shown.clone();
            apply(&mut moved, Edit::SlideGroup { group, to: SliderValue::from_tenths(tenths), gesture: 1 }, None);
            follows(&moved)
        };
        for ((group, _), turns) in engine.edition.numbered_groups().zip(turns) {
            let mean = SliderValue::from_score(derived.group_mean(group)).tenths();
            for (turn, end) in [(turns.below, 0), (turns.above, 1000)] {
                let Some(turn) = turn else {
                    prop_assert_eq!(at(group, end), now, "{:?} towards {}", group, end);
                    continue;
                };
                prop_assert_eq!(at(group, turn.to.tenths()), Some(turn.then));
                prop_assert_ne!(Some(turn.then), now);
                let halfway = u16::midpoint(mean, turn.to.tenths());
                // A whole number is named where one near the exact tenth does it.
                if halfway.abs_diff(turn.to.tenths()) > 10 {
                    prop_assert_eq!(at(group, halfway), now, "{:?} at {}", group, halfway);
                }
            }
        }
    }

    #[test]
    fn what_is_derived_is_what_each_part_says_by_itself(scenario in any_scenario(), policy in any_text()) {
        let derived = Derived::of(&scenario);
        let engine = Engine::of(&scenario);
        prop_assert_eq!(&derived.scenario, &scenario);
        prop_assert_eq!(&derived.picture, &Results::of(&scenario));
        prop_assert_eq!(derived.is_changed, is_changed(&scenario));
        prop_assert_eq!(derived.flags.len(), flags(&scenario).len());
        prop_assert_eq!(&derived.input.errors, &engine.errors(&scenario));
        for (factor, published) in FactorId::all().zip(derived.published) {
            let finished = engine.finished(scenario.place, factor);
            let value = finished.map_or(SliderValue::NEUTRAL, |finished| SliderValue::from_score(finished.value));
            let error = finished.map_or(engine.edition.parameters.missing_se, |finished| finished.se);
            prop_assert_eq!((published.value, published.error, published.missing), (value, error, finished.is_none()));
        }
        prop_assert_eq!(
            ReadingSampler::default().sample_input(&scenario, &derived.input, 256),
            ReadingSampler::default().sample(&scenario, 256)
        );
        // Asked again, the very same is told: it was kept, not computed once more.
        let again = derived.tipping_points(policy).zip(derived.tipping_points(policy));
        prop_assert!(again.is_none_or(|(first, second)| std::ptr::eq(first, second)));
        let again = derived.changes(policy).zip(derived.changes(policy));
        prop_assert!(again.is_none_or(|(first, second)| std::ptr::eq(first, second)));
    }
}

#[test]
fn the_gap_has_no_tipping_points() {
    let derived = Derived::of(&State::first().scenario);
    assert_eq!(derived.tipping_points(PolicyId::GAP), None);
    assert_eq!(derived.changes(PolicyId::GAP), None);
}
