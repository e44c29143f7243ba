//! Words of the screen with the scenarios that are saved on the device.

use crate::edition::id::ItemId;
use crate::findings::engine::Engine;
use crate::findings::file_faults::saved_scenarios::{Fault, Refusal, Refused};
use crate::findings::results::Results;
use crate::scenario::{Scenario, Title};

use super::generated::saved as words;
use super::law;
use super::lists::list_separate;
use super::number::day;
use super::sentence::place_heading;

pub use super::generated::saved::*;

/// Faults of a file that are named one by one.
const NAMED: usize = 6;

/// The name that is offered for a scenario: its title, or its country and what is transferred.
#[must_use]
pub fn default_name(scenario: &Scenario) -> String {
    match scenario.title.as_str() {
        "" => described(scenario),
        title => title.to_owned(),
    }
}

/// Country and what is transferred: "Azerbaijan, small arms".
#[must_use]
pub fn described(scenario: &Scenario) -> String {
    let place = place_heading(scenario);
    match scenario.item {
        ItemId::UNSPECIFIED => place.to_owned(),
        item => words::described(place, Engine::of(scenario).edition.item(item).name),
    }
}

/// What an entry is called.
#[must_use]
pub fn name(given: &Title) -> &str {
    match given.as_str() {
        "" => nameless(),
        name => name,
    }
}

/// When an entry was saved, by the day in ISO 8601.
#[must_use]
pub fn saved_on(iso: &str) -> String {
    words::saved_on(&day(iso))
}

/// The small picture in words: "Scores: 1977 46; 2018 49; 2023 40, stop rule applies."
#[must_use]
pub fn picture(scenario: &Scenario, picture: &Results) -> String {
    let scored = picture.scored(Engine::of(scenario));
    let scores = scored.map(|(_, policy, row)| {
        let (year, score) = (i64::from(policy.year), row.shown);
        if row.gate.is_shut() {
            picture_shut(year, score)
        } else {
            picture_policy(year, score)
        }
    });
    let scores = words::picture(&list_separate(&scores.collect::<Vec<_>>()));
    law::before(scenario, picture.law.as_ref(), scores)
}

/// Why the last change is at hand only, and what to do.
#[must_use]
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Full => refusal_full(),
        Refusal::Blocked => refusal_blocked(),
    }
}

/// The lines of a file that could not be read, one by one.
#[must_use]
pub fn faults(faults: &[Fault]) -> Vec<String> {
    let mut lines: Vec<String> = faults.iter().take(NAMED).map(left_out).collect();
    if faults.len() > NAMED {
        lines.push(more_faults((faults.len() - NAMED) as i64));
    }
    lines
}

fn left_out(fault: &Fault) -> String {
    let line = fault.line as i64;
    match &fault.name {
        Some(name) => fault_named(line, name.as_str(), fault.problem),
        None => words::fault(line, fault.problem),
    }
}

/// Why a file was not taken.
#[must_use]
pub fn refused(refused: Refused) -> &'static str {
    match refused {
        Refused::TooLarge => refused_too_large(),
        Refused::NotRead => refused_not_read(),
        Refused::Foreign => refused_foreign(),
    }
}

/// What is removed, item by item.
#[must_use]
pub fn forgotten(entries: usize, aside: bool) -> Vec<String> {
    let mut lines = Vec::new();
    if entries > 0 {
        lines.push(forgotten_scenarios(entries as i64));
    }
    if aside {
        lines.push(forgotten_aside().to_owned());
    }
    lines.push(forgotten_rest().to_owned());
    lines
}
