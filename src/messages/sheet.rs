//! The sheets that are printed: the result, and a sheet for the classroom with its answers.

use crate::edition::{Edition, Kind, Policy};
use crate::findings::GateState;
use crate::findings::engine::Engine;
use crate::scenario::{Place, Scenario};

use super::generated::selectors::RiskSource;
use super::generated::sheet as words;
use super::lists::list_separate;
use super::number::chance;
use super::{card, page, sentence};

pub use super::generated::sheet::*;

/// Columns of the sliders.
#[must_use]
pub fn slider_heads() -> [&'static str; 3] {
    [slider_name(), slider_set(), slider_published()]
}

/// Columns of the results.
#[must_use]
pub fn result_heads() -> [&'static str; 6] {
    [
        column_policy(),
        column_chart(),
        column_balance(),
        column_follows(),
        column_gate(),
        column_readings(),
    ]
}

/// The steps of the task.
#[must_use]
pub fn steps() -> [&'static str; 3] {
    [step_read(), step_mark(), step_reason()]
}

/// Ends of the empty line.
#[must_use]
pub fn ends() -> [&'static str; 3] {
    [end_against(), end_neutral(), end_favour()]
}

/// A policy after its year, where room is scarce: a comparator names its issuer itself.
#[must_use]
pub fn name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => policy.short.to_owned(),
        _ => policy_name(policy.issuer, policy.short),
    }
}

/// Heading of a sheet: its country. The title that a reader gave stands below it.
#[must_use]
pub fn heading(scenario: &Scenario) -> &'static str {
    sentence::place_heading(scenario)
}

/// What the scenario is, fact by fact: name and value; the misuse risk only where it is to be shown.
#[must_use]
pub fn facts(scenario: &Scenario, risk: Option<f64>) -> Vec<(&'static str, String)> {
    let edition = Engine::of(scenario).edition;
    let attached = edition.numbered_conditions();
    let attached: Vec<&str> = attached
        .filter(|(condition, _)| scenario.attaches(*condition))
        .map(|(_, condition)| condition.name)
        .collect();
    let conditions = if attached.is_empty() {
        no_conditions().to_owned()
    } else {
        list_separate(&attached)
    };
    let mut facts = vec![
        (
            page::country(),
            sentence::place_heading(scenario).to_owned(),
        ),
        (page::item(), edition.item(scenario.item).name.to_owned()),
        (page::conditions(), conditions),
    ];
    if let Some(risk) = risk {
        let source = match scenario.own_estimate {
            Some(_) => RiskSource::Reader,
            None => RiskSource::Model,
        };
        facts.push((page::risk(), words::risk(&chance(risk), source)));
    }
    if scenario.documented_knowledge {
        facts.push((knowledge(), known().to_owned()));
    }
    facts
}

/// Above the sliders: what the published column is.
#[must_use]
pub fn sliders_caption(scenario: &Scenario) -> &'static str {
    match scenario.place {
        Place::Own => sliders_own(),
        Place::Country(_) => sliders_published(),
    }
}

/// The edition and what the sheet is: at its foot.
#[must_use]
pub fn foot(edition: &Edition) -> String {
    words::foot(page::not_a_decision(), &card::edition(edition))
}

/// The stop rule of a policy as a student needs it: "Stop rule on misuse: “more likely than not”".
#[must_use]
pub fn gate(policy: &Policy) -> String {
    policy.gate.as_ref().map_or_else(
        || sentence::gate(GateState::None).to_owned(),
        |gate| words::gate(gate.standard),
    )
}
