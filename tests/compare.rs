//! Two texts set against each other: which two, how the difference splits, and the sentence in every case.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    reason = "helpers of tests fail the test that calls them"
)]

use counterweigh::edition::id::{EditionId, FactorId, ItemId, PolicyId};
use counterweigh::findings::compare::{Comparison, Decisive, choices, chosen, with};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::{first_view, place_of};
use counterweigh::findings::law::Law;
use counterweigh::messages::compare as words;
use counterweigh::model::framework::{Mean, OverlayUse};
use counterweigh::scenario::{Place, Reading, Scenario, Screen, SliderValue, View};
use counterweigh::state::{Action, State};

fn text(key: &str) -> PolicyId {
    let text = Engine::newest().edition.policy_id(key);
    text.expect("a text of the edition")
}

fn item(key: &str) -> ItemId {
    let item = Engine::newest().edition.item_id(key);
    item.expect("an item of the edition")
}

fn factor(key: &str) -> FactorId {
    let factor = Engine::newest().edition.factor_id(key);
    factor.expect("a factor of the edition")
}

fn country(code: &str) -> Scenario {
    country_in(EditionId::NEWEST, code)
}

/// The last edition of the first model, whose numbers never change.
fn second() -> EditionId {
    EditionId::new(1).expect("the second edition")
}

fn country_in(edition: EditionId, code: &str) -> Scenario {
    let engine = Engine::of_edition(edition);
    engine.published_scenario(place_of(code).expect("a country of the edition"))
}

/// A country of one's own at 50 throughout, but for some scores.
fn own(scores: &[(&str, f64)]) -> Scenario {
    own_in(EditionId::NEWEST, scores)
}

fn own_in(edition: EditionId, scores: &[(&str, f64)]) -> Scenario {
    let engine = Engine::of_edition(edition);
    let mut scenario = Scenario {
        edition,
        place: Place::Own,
        values: engine.published_values(Place::Own),
        ..engine.first_scenario()
    };
    for (id, score) in scores {
        scenario.values[factor(id).index()] = SliderValue::from_score(*score);
    }
    scenario
}

fn comparison(scenario: &Scenario, pair: [&str; 2]) -> Comparison {
    Comparison::of(scenario, pair.map(text)).expect("two scored texts")
}

fn sentence(scenario: &Scenario, pair: [&str; 2]) -> String {
    let law = Law::of(scenario);
    words::sentence(scenario, law.as_ref(), &comparison(scenario, pair))
}

fn view(policy: Option<&str>, other: Option<&str>) -> View {
    View {
        policy: policy.map(text),
        other: other.map(text),
        ..first_view()
    }
}

/// Countries, own countries, items, conditions and readings that differ in kind.
fn scenarios() -> Vec<Scenario> {
    let mut scenarios: Vec<Scenario> = ["AZE", "NOR", "SYR", "EGY", "IND", "TUR"]
        .map(country)
        .into();
    scenarios.push(own(&[]));
    scenarios.push(own(&[
        ("SSG_GOV", 5.0),
        ("SSG_STAB", 10.0),
        ("REG_CT", 90.0),
    ]));
    let changes: [&dyn Fn(&mut Scenario); 6] = [
        &|scenario| scenario.item = item("small_arms"),
        &|scenario| scenario.mitigations = 5,
        &|scenario| scenario.own_estimate = Some(700),
        &|scenario| scenario.reading.mean = Mean::Geometric,
        &|scenario| scenario.reading.overlay = OverlayUse::Always,
        &|scenario| scenario.reading.overlay_reference = 80,
    ];
    for change in changes {
        let mut scenario = country("EGY");
        change(&mut scenario);
        scenarios.push(scenario);
    }
    scenarios
}

#[test]
fn every_split_sums_to_the_difference_of_what_a_reader_sees() {
    let engine = Engine::newest();
    let texts: Vec<PolicyId> = choices(engine).collect();
    assert_eq!(texts.len(), 11, "all but the gap");
    for scenario in scenarios() {
        for &first in &texts {
            for &second in texts.iter().filter(|&&second| second != first) {
                let comparison = Comparison::of(&scenario, [first, second]).expect("two texts");
                let [before, after] = comparison.sides.each_ref().map(|side| &side.evaluation);
                let (parts, total) = (
                    comparison.difference.balance,
                    after.decides - before.decides,
                );
                let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
                assert!(close(parts.total, total));
                let all = parts.weights + parts.rule + parts.item + parts.presumption;
                assert!(close(all, total));
                let factors: f64 = comparison.difference.factors.iter().sum();
                let balances = after.balance - before.balance;
                assert!(close(factors + comparison.neutral, balances), "{factors}");
                let log_odds = comparison.difference.log_odds;
                assert!(close(
                    log_odds.gate,
                    after.risk.log_odds - before.risk.log_odds
                ));

                let [from, to] = comparison.balances();
                assert_eq!(comparison.split().iter().sum::<i64>(), to - from);
                assert_eq!(comparison.points().iter().sum::<i64>(), to - from);
                let sizes: Vec<f64> = comparison
                    .order
                    .iter()
                    .map(|&factor| comparison.difference.factors[factor.index()].abs())
                    .collect();
                assert!(sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
            }
        }
    }
}

#[test]
fn only_an_overlay_that_begins_above_50_leaves_points_to_no_criterion() {
    let pair = ["NSPM-10", "NSM-18"];
    let mut scenario = country("EGY");
    assert!(comparison(&scenario, pair).neutral.abs() < 1e-12);
    scenario.reading.overlay_reference = 80;
    assert!(comparison(&scenario, pair).neutral < -1.0);
}

#[test]
fn a_view_names_the_pair_or_is_completed() {
    let mut scenario = country("EGY");
    for (policy, other, wanted) in [
        (None, None, ["NSPM-10", "NSM-18"]),
        (Some("PD-13"), None, ["PD-13", "NSM-18"]),
        (Some("NSPM-10"), None, ["NSPM-10", "NSM-18"]),
        (Some("NSM-18"), None, ["NSPM-10", "NSM-18"]),
        (Some("CUR-2026"), None, ["NSPM-10", "CUR-2026"]),
        (None, Some("ATT"), ["NSPM-10", "ATT"]),
        (Some("VOID-2025"), None, ["NSPM-10", "NSM-18"]),
        (Some("VOID-2025"), Some("PPD-27"), ["PPD-27", "NSM-18"]),
        (Some("NSM-18"), Some("NSM-18"), ["NSPM-10", "NSM-18"]),
        (Some("UK-SELC"), Some("PD-13"), ["UK-SELC", "PD-13"]),
    ] {
        let pair = chosen(&scenario, view(policy, other));
        assert_eq!(pair, wanted.map(text), "{policy:?} {other:?}");
    }
    // With another pair in the headline.
    scenario.pair = ["PD-13", "CUR-2025"].map(text);
    for (policy, wanted) in [
        (None, ["PD-13", "CUR-2025"]),
        (Some("PD-13"), ["PD-13", "CUR-2025"]),
        (Some("CUR-2025"), ["PD-13", "CUR-2025"]),
        (Some("PPD-27"), ["PPD-27", "CUR-2025"]),
        (Some("CUR-2026"), ["PD-13", "CUR-2026"]),
        (Some("ATT"), ["PD-13", "ATT"]),
    ] {
        let pair = chosen(&scenario, view(policy, None));
        assert_eq!(pair, wanted.map(text), "{policy:?}");
    }
}

#[test]
fn choosing_the_other_text_exchanges_the_two() {
    let pair = ["NSPM-10", "NSM-18"].map(text);
    assert_eq!(with(pair, 0, text("PD-13")), ["PD-13", "NSM-18"].map(text));
    assert_eq!(with(pair, 1, text("ATT")), ["NSPM-10", "ATT"].map(text));
    for (position, chosen) in [(0, "NSM-18"), (1, "NSPM-10")] {
        let swapped = with(pair, position, text(chosen));
        assert_eq!(swapped, ["NSM-18", "NSPM-10"].map(text));
    }
}

#[test]
fn contrasting_is_a_change_of_view_that_a_link_carries() {
    let state = State::first();
    let pair = ["PPD-27", "CUR-2026"].map(text);
    let contrasted = state.reduce(Action::Contrast(pair)).expect("a change");
    assert_eq!(contrasted.scenario.view.screen, Screen::Compare);
    assert!(!contrasted.can_undo(), "nothing to undo");
    let token = counterweigh::scenario::link::encode(&contrasted.scenario);
    let opened = State::opened(&token).scenario;
    assert_eq!(chosen(&opened, opened.view), pair);
    assert!(contrasted.reduce(Action::Contrast(pair)).is_none());
    // The gap and a text against itself change nothing.
    for refused in [["VOID-2025", "NSM-18"], ["NSM-18", "NSM-18"]] {
        assert!(state.reduce(Action::Contrast(refused.map(text))).is_none());
    }
    // Opening reasons ends the pair.
    let why = contrasted
        .reduce(Action::Why(Some(text("PDD-34"))))
        .expect("a change");
    assert_eq!(
        (why.scenario.view.policy, why.scenario.view.other),
        (Some(text("PDD-34")), None)
    );
}

/// A scenario, the two texts, what decides, and the sentence.
type Case = (Scenario, [&'static str; 2], Decisive, &'static str);

fn cases() -> Vec<Case> {
    let country = |code| country_in(second(), code);
    let own = |scores| own_in(second(), scores);
    let changed = |mut scenario: Scenario, change: &dyn Fn(&mut Scenario)| {
        change(&mut scenario);
        scenario
    };
    vec![
        (
            country("AZE"),
            ["NSPM-10", "NSM-18"],
            Decisive::Gate(1),
            "With Azerbaijan’s published figures, the 2018 policy points neither way. On our risk estimate the 2023 policy would stop a sale. What decides is the stop rule on misuse: under the 2023 policy it applies, because the risk, about 3 in 5, is above its threshold (“more likely than not”); under the 2018 policy, where the risk is just over 1 in 2, it does not apply (“actual knowledge”). “Forces answer to civilian law”, at 22 of 100, raises the risk most. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            country("AZE"),
            ["NSM-18", "NSPM-10"],
            Decisive::Gate(0),
            "With Azerbaijan’s published figures, the 2023 policy would stop a sale on our risk estimate. The 2018 policy points neither way. What decides is the stop rule on misuse: under the 2023 policy it applies, because the risk, about 3 in 5, is above its threshold (“more likely than not”); under the 2018 policy, where the risk is just over 1 in 2, it does not apply (“actual knowledge”). “Forces answer to civilian law”, at 22 of 100, raises the risk most. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            country("SYR"),
            ["NSPM-10", "UK-SELC"],
            Decisive::Gate(1),
            "With Syria’s published figures, the 2018 policy points against a sale. On our risk estimate the UK criteria would stop a sale. What decides is the stop rule on misuse: under the UK criteria it applies, because the risk, about 4 in 5, is above its threshold (“clear risk”); under the 2018 policy it does not apply (“actual knowledge”). “Human-rights record”, at 14 of 100, raises the risk most. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            country("SYR"),
            ["NSDD-5", "NSM-18"],
            Decisive::Gate(1),
            "With Syria’s published figures, the 1981 policy points against a sale. On our risk estimate the 2023 policy would stop a sale. What decides is the stop rule on misuse: under the 2023 policy it applies, because the risk, about 9 in 10, is above its threshold (“more likely than not”); the 1981 policy has none. “Human-rights record”, at 14 of 100, raises the risk most. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            country("SYR"),
            ["NSM-18", "ATT"],
            Decisive::BothGates,
            "With Syria’s published figures, the 2023 policy and the Arms Trade Treaty would both stop a sale on our risk estimate. Both stop rules apply, whatever the score (19 of 100 under the 2023 policy, 13 under the Arms Trade Treaty). This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            country("NOR"),
            ["NSPM-10", "NSM-18"],
            Decisive::Nothing,
            "With Norway’s published figures, the 2018 policy and the 2023 policy both point in favour of a sale. No stop rule applies, and the score is 75 of 100 under the 2018 policy and 80 under the 2023 policy (50 is neutral); the largest part of the difference, +3 points, comes from “Human-rights record”. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            country("TUR"),
            ["PD-13", "NSDD-5"],
            Decisive::Balance,
            "With Türkiye’s published figures, the 1977 policy points neither way. The 1981 policy points in favour of a sale. What decides is the score: 56 of 100 under the 1977 policy and 61 under the 1981 policy (50 is neutral); the largest part of the difference, +4 points, comes from “Interoperable with US forces”. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            own(&[]),
            ["NSPM-10", "CUR-2026"],
            Decisive::Nothing,
            "With the country described in this link, the 2018 policy and the 2026 policy both point neither way. The score is 50 of 100 under both (50 is neutral), and no stop rule applies. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            changed(own(&[]), &|scenario| scenario.documented_knowledge = true),
            ["PD-13", "NSM-18"],
            Decisive::Gate(1),
            "Assuming known misuse of these arms, and with the country described in this link, the 1977 policy points neither way. The 2023 policy would stop a sale. Without assuming so, the 1977 policy and the 2023 policy both point neither way. What decides is the stop rule on misuse: under the 2023 policy it applies (“more likely than not”), because misuse of these arms is taken as known; the 1977 policy has none. This is a reader’s own reading of policies (with Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            changed(own(&[]), &|scenario| scenario.documented_knowledge = true),
            ["NSPM-10", "NSM-18"],
            Decisive::BothGates,
            "Assuming known misuse of these arms, and with the country described in this link, the 2018 policy and the 2023 policy would both stop a sale. Without assuming so, the 2018 policy and the 2023 policy both point neither way. Both stop rules apply, because misuse of these arms is taken as known, whatever the score (50 of 100 under both). This is a reader’s own reading of policies (with Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            changed(own(&[]), &|scenario| scenario.own_estimate = Some(700)),
            ["NSPM-10", "NSM-18"],
            Decisive::Gate(1),
            "Assuming a risk of misuse set at about 2 in 3, and with the country described in this link, the 2018 policy points neither way. The 2023 policy would stop a sale. Without assuming so, the 2018 policy and the 2023 policy both point neither way. What decides is the stop rule on misuse: under the 2023 policy it applies, because the risk, about 2 in 3, is above its threshold (“more likely than not”); under the 2018 policy it does not apply (“actual knowledge”). This is a reader’s own reading of policies (with Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            changed(country("EGY"), &|scenario| {
                scenario.item = item("small_arms");
                scenario.mitigations = 3;
                scenario.values[0] = SliderValue::from_score(90.0);
            }),
            ["NSPM-10", "NSM-18"],
            Decisive::Gate(1),
            "With Egypt as set in this link (“Forces answer to civilian law” 51 → 90), 2 conditions and the item “Small arms and ammunition”, the 2018 policy points neither way. On our risk estimate the 2023 policy would stop a sale. What decides is the stop rule on misuse: under the 2023 policy it applies, because the risk, just over 1 in 2, is above its threshold (“more likely than not”); under the 2018 policy, where the risk is about 2 in 5, it does not apply (“actual knowledge”). “Human-rights record”, at 24 of 100, raises the risk most. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            changed(country("IND"), &|scenario| {
                scenario.mitigations = 4;
                scenario.reading = Reading {
                    ratio: 150,
                    ..Reading::standard(EditionId::NEWEST)
                };
            }),
            ["NSPM-10", "NSM-18"],
            Decisive::Nothing,
            "With India’s published figures, another way of adding up and the condition “Law-of-war training”, the 2018 policy and the 2023 policy both point neither way. No stop rule applies, and the score is 52 of 100 under the 2018 policy and 50 under the 2023 policy (50 is neutral); the largest part of the difference, −1 point, comes from “Clean defence buying”. This is a reader’s own reading of policies (with Counterweigh, edition 2026.2), not a decision.",
        ),
        (
            country("BLR"),
            ["NSPM-10", "CUR-2026"],
            Decisive::Balance,
            "With Belarus’s published figures, the 2018 policy points against a sale. The 2026 policy points neither way. What decides is the score: it comes to about 40 of 100 under both, just on two sides of the value where the result changes. This is a reading of policies (Counterweigh, edition 2026.2), not a decision.",
        ),
    ]
}

#[test]
fn the_sentence_is_right_in_every_case() {
    for (number, (scenario, pair, decisive, wanted)) in cases().into_iter().enumerate() {
        assert_eq!(
            comparison(&scenario, pair).decisive(),
            decisive,
            "case {number}"
        );
        assert_eq!(sentence(&scenario, pair), wanted, "case {number}");
    }
}

#[test]
fn no_sentence_has_a_false_decimal_or_a_gap() {
    let texts: Vec<PolicyId> = choices(Engine::newest()).collect();
    for scenario in scenarios() {
        for &first in &texts {
            for &second in texts.iter().filter(|&&second| second != first) {
                let comparison = Comparison::of(&scenario, [first, second]).expect("two texts");
                let sentence = words::sentence(&scenario, None, &comparison);
                assert!(sentence.ends_with("not a decision."), "{sentence}");
                for wrong in ["“”", "  ", " ,", "..", " ;"] {
                    assert!(!sentence.contains(wrong), "{wrong} in {sentence}");
                }
                for side in &comparison.sides {
                    let name = words::name(side.policy);
                    // At the start of a sentence it has a capital.
                    assert!(sentence.contains(&name[1..]), "{sentence}");
                }
            }
        }
    }
}
