//! How firm a stop rule is: counts of edition 2026.3 that other code made apart, and shares that the readings of a scenario have too.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "what is missing fails the test, in helpers too"
)]

use counterweigh::edition::edition;
use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::findings::Disposition;
use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::law::Law;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::robustness::at_rest;
use counterweigh::findings::stop_rule::{CountryRisk, ReadingsPast, StopRule, StopRuleGroups};
use counterweigh::model::evaluate::evaluate;
use counterweigh::scenario::Scenario;

fn policy(edition_id: EditionId, key: &str) -> PolicyId {
    let mut policies = edition(edition_id).numbered_policies();
    policies.find(|(_, policy)| policy.id == key).unwrap().0
}

/// The stop rule of the 2023 policy in today's edition.
fn rule_of_2023() -> StopRule {
    let edition = EditionId::NEWEST;
    StopRule::of(edition, policy(edition, "NSM-18")).unwrap()
}

fn of_country(code: &str) -> Scenario {
    let engine = Engine::newest();
    engine.published_scenario(place_of(code).unwrap())
}

fn code(country: &CountryRisk) -> &'static str {
    edition(EditionId::NEWEST).countries[country.number].iso3
}

fn counted(rule: &StopRule) -> StopRuleGroups {
    let mut counting = ReadingsPast::new(rule).unwrap();
    while counting.step(rule) {}
    assert_eq!(counting.counted(), rule.countries.len());
    counting.groups()
}

#[test]
fn the_counts_of_the_2023_policy_are_those_of_other_code() {
    let rule = rule_of_2023();
    let past = |deviations: f64| rule.past(deviations).count();
    assert_eq!(rule.countries.len(), 196);
    assert_eq!([past(1.0), past(0.0), past(-1.0)], [30, 48, 65]);
    let lines = [-1.0, 0.0, 1.0].map(|deviations| rule.line_at(deviations).round());
    assert_eq!(lines, [51.0, 61.0, 72.0]);
    let groups = counted(&rule);
    let sizes = [&groups.nearly_all, &groups.either, &groups.nearly_none].map(Vec::len);
    assert_eq!(sizes, [16, 76, 104]);
    let nearly_all = groups.nearly_all.iter();
    assert!(
        nearly_all
            .map(|place| &rule.countries[*place])
            .all(|country| rule.is_past(country)),
        "the sentence says that they are among those past it"
    );
    let forbidden = rule.past(0.0).filter(|country| country.forbidden);
    let law = rule.past(0.0).filter(|country| {
        let law = Law::of(&of_country(code(country)));
        law.is_some_and(|law| law.forbids())
    });
    let forbidden = forbidden.count();
    assert_eq!(forbidden, law.count());
    assert!(forbidden > 0 && rule.knows_the_law());
}

#[test]
fn a_country_is_past_the_line_where_the_model_says_so() {
    let rule = rule_of_2023();
    for country in &rule.countries {
        let input = ModelInput::of(&of_country(code(country)));
        let text = input.text(rule.policy).unwrap();
        let evaluation = evaluate(&input.framework, &text, &input.rule, &input.case());
        let is_past = evaluation.disposition == Disposition::Barred;
        assert_eq!(rule.is_past(country), is_past, "{}", country.name);
        assert_eq!(
            country.harm > rule.line_at(0.0),
            is_past,
            "{}",
            country.name
        );
    }
    let names: Vec<&str> = rule.countries.iter().map(|country| country.name).collect();
    assert!(names.is_sorted());
}

#[test]
fn the_share_of_readings_is_the_one_that_the_row_of_the_text_has() {
    let rule = rule_of_2023();
    let groups = counted(&rule);
    for code_of_it in ["AZE", "EGY", "TUR", "NOR", "PRK", "SYR", "MEX", "SAU"] {
        let place = rule
            .countries
            .iter()
            .position(|country| code(country) == code_of_it)
            .unwrap();
        let readings = at_rest(&of_country(code_of_it));
        let shut = readings.of(rule.policy).unwrap().shut;
        let group = match shut {
            0.9.. => &groups.nearly_all,
            ..=0.1 => &groups.nearly_none,
            _ => &groups.either,
        };
        assert!(group.contains(&place), "{code_of_it} {shut}");
    }
}

#[test]
fn a_rule_that_asks_for_knowledge_has_no_line() {
    let newest = EditionId::NEWEST;
    let first = EditionId::FIRST;
    // The first model puts knowledge at a probability, which makes it no line all the same.
    for edition in [first, newest] {
        for key in ["PD-13", "PPD-27", "NSPM-10", "CUR-2026"] {
            assert_eq!(StopRule::of(edition, policy(edition, key)), None, "{key}");
        }
    }
    let rule = StopRule::of(first, policy(first, "NSM-18")).unwrap();
    assert!(!rule.knows_the_law());
}

#[test]
fn what_was_done_names_countries_of_the_edition() {
    let rule = rule_of_2023();
    let done = rule.done();
    let buyers: Vec<(&str, f64)> = done
        .iter()
        .filter_map(|done| done.buyer)
        .map(|buyer| (code(&buyer), buyer.harm.round()))
        .collect();
    assert_eq!(buyers.len(), 2);
    assert!(done.iter().any(|done| done.buyer.is_none()));
    let newest = EditionId::NEWEST;
    let other = StopRule::of(newest, policy(newest, "ATT")).unwrap();
    assert!(other.done().is_empty());
}
