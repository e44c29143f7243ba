//! What commentators say changed from policy to policy, as directions that the codings must show.
//!
//! `claims.csv` lists every claim with its source and either the direction that is tested here or the reason why it cannot
//! be. Directions are checked on the codings of the newest edition, over all its countries where that makes sense.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    reason = "helpers of tests fail the test that calls them"
)]

use std::collections::BTreeSet;

use counterweigh::model::disposition::Disposition;
use counterweigh::model::framework::Standard;
use counterweigh::model::risk::GateState;
use counterweigh::scenario::{Place, Points, Scenario};
use counterweigh::state::engine::Engine;
use counterweigh::state::picture::{Outcome, Picture};

/// Claims with a test below; the table must name exactly these.
const TESTED: [&str; 10] = [
    "K01", "K03", "K07", "K09", "K11", "K15", "K17", "K25", "K27", "K31",
];

fn policy(id: &str) -> usize {
    Engine::newest()
        .edition
        .policy_number(id)
        .expect("a text of the edition")
}

fn factor(id: &str) -> usize {
    Engine::newest()
        .edition
        .factor_number(id)
        .expect("a factor of the edition")
}

fn stance(text: &str, on: &str) -> u8 {
    Engine::newest().edition.policies[policy(text)].stances[factor(on)].stance
}

fn scenario(place: Place) -> Scenario {
    let engine = Engine::newest();
    Scenario {
        place,
        values: engine.published_values(place),
        ..engine.first_scenario()
    }
}

fn with(mut scenario: Scenario, changes: &[(&str, f64)]) -> Scenario {
    for (id, score) in changes {
        scenario.values[factor(id)] = Points::from_score(*score);
    }
    scenario
}

fn outcome(scenario: &Scenario, text: &str) -> Outcome {
    let picture = Picture::of(scenario);
    picture
        .row(policy(text) as u8)
        .and_then(|row| row.result.clone())
        .expect("a scored text")
}

fn balance(scenario: &Scenario, text: &str) -> f64 {
    outcome(scenario, text).evaluation.balance
}

fn countries() -> impl Iterator<Item = Scenario> {
    (0..Engine::newest().edition.countries.len())
        .map(|number| scenario(Place::Country(number as u16)))
}

#[test]
fn every_claim_is_tested_or_says_why_not() {
    let mut rows = csv::Reader::from_path("tests/claims/claims.csv").expect("the table of claims");
    let mut tested = BTreeSet::new();
    for row in rows.records() {
        let row = row.expect("a readable row");
        let (claim, direction, reason) = (&row[0], &row[4], &row[5]);
        assert_ne!(
            direction.is_empty(),
            reason.is_empty(),
            "{claim} needs a direction or a reason, and not both"
        );
        assert!(
            !row[6].is_empty() && !row[7].is_empty(),
            "{claim} needs its source"
        );
        if !direction.is_empty() {
            tested.insert(claim.to_owned());
        }
    }
    assert_eq!(tested, TESTED.map(str::to_owned).into());
}

#[test]
fn k01_between_one_half_and_certainty_2018_is_open_and_2023_is_barred() {
    let mut seen = 0;
    for scenario in countries() {
        let (earlier, later) = (outcome(&scenario, "NSPM-10"), outcome(&scenario, "NSM-18"));
        let certain = earlier.evaluation.risk.probability > 0.95;
        if later.evaluation.risk.probability > 0.5 && !certain {
            assert_eq!(earlier.evaluation.gate, GateState::Open);
            assert_eq!(later.evaluation.disposition, Disposition::Barred);
            seen += 1;
        }
    }
    assert!(seen >= 20, "only {seen} countries test the claim");
}

#[test]
fn k03_raising_us_industry_alone_moves_2018_at_least_as_much_as_2023() {
    for before in countries() {
        let after = with(before.clone(), &[("ECO_DIB", 80.0)]);
        let step = |text| balance(&after, text) - balance(&before, text);
        assert!(step("NSPM-10") >= step("NSM-18"), "{:?}", before.place);
    }
}

#[test]
fn k07_poor_rights_or_an_unstable_region_cost_more_in_2023_than_in_2018() {
    for changes in [
        [("HR_RECORD", 15.0), ("HR_IHL", 30.0)],
        [("REG_STAB", 10.0), ("SSG_STAB", 20.0)],
    ] {
        let recipient = with(scenario(Place::Own), &changes);
        assert!(
            balance(&recipient, "NSM-18") < balance(&recipient, "NSPM-10"),
            "{changes:?}"
        );
    }
}

#[test]
fn k09_conduct_in_war_is_at_or_above_2014_in_2018() {
    assert!(stance("NSPM-10", "HR_IHL") >= stance("PPD-27", "HR_IHL"));
}

#[test]
fn k11_the_need_for_self_defence_is_no_stronger_in_2018_than_in_2014() {
    assert!(stance("NSPM-10", "REG_THREAT") <= stance("PPD-27", "REG_THREAT"));
}

#[test]
fn k15_the_gate_in_force_now_is_that_of_2018() {
    for scenario in countries() {
        let (earlier, now) = (
            outcome(&scenario, "NSPM-10"),
            outcome(&scenario, "CUR-2026"),
        );
        assert_eq!(earlier.gate, now.gate);
        assert_eq!(
            now.gate.map(|gate| gate.standard),
            Some(Standard::ActualKnowledge)
        );
        assert_eq!(earlier.evaluation.gate, now.evaluation.gate);
    }
}

#[test]
fn k17_from_2018_to_now_a_high_spender_in_a_key_place_rises_and_a_low_spender_falls() {
    let step = |changes: &[(&str, f64)]| {
        let recipient = with(scenario(Place::Own), changes);
        balance(&recipient, "CUR-2026") - balance(&recipient, "NSPM-10")
    };
    assert!(step(&[("INT_BURDEN", 90.0)]) > 0.0);
    assert!(step(&[("INT_ACCESS", 90.0)]) > 0.0);
    assert!(step(&[("INT_BURDEN", 10.0)]) < 0.0);
}

#[test]
fn k25_rights_and_counter_terrorism_are_at_or_above_1995_in_2014() {
    for id in ["HR_RECORD", "REG_CT"] {
        assert!(stance("PPD-27", id) >= stance("PDD-34", id), "{id}");
    }
}

#[test]
fn k27_allies_see_no_large_step_from_1981_to_1995() {
    let engine = Engine::newest();
    let nato = engine
        .edition
        .indicator_number("nato")
        .expect("the list of allies");
    let mut steps = Vec::new();
    for scenario in countries() {
        if engine
            .cell(scenario.place, nato)
            .is_some_and(|cell| cell.text == "1")
        {
            steps.push((balance(&scenario, "PDD-34") - balance(&scenario, "NSDD-5")).abs());
        }
    }
    assert!(steps.len() >= 30, "{} allies", steps.len());
    let largest = steps.iter().copied().fold(0.0, f64::max);
    assert!(
        largest < 10.0,
        "the largest step is {largest} points, half a band"
    );
}

#[test]
fn k31_in_2018_rights_weigh_about_as_much_as_burden_sharing_and_threat() {
    let weights = outcome(&scenario(Place::Own), "NSPM-10").evaluation.weights;
    let rights = weights[factor("HR_RECORD")];
    for id in ["INT_BURDEN", "REG_THREAT"] {
        let ratio = rights / weights[factor(id)];
        assert!((0.5..=2.0).contains(&ratio), "{id}: {ratio}");
    }
}
