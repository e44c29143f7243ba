//! What is said on and around the map of all countries, and of the strip that sets two policies against each other.

use crate::edition::Edition;
use crate::edition::id::{ItemId, PolicyId};
use crate::findings::GateState;
use crate::findings::engine::Engine;
use crate::findings::verdict::Verdict;
use crate::findings::world::{CountryResult, TextResult};
use crate::findings::world_map::{Apart, Change, Mark};
use crate::scenario::Scenario;

use super::generated::settings as set;
use super::generated::world_map as words;
use super::lists::list_separate;
use super::number::lower_first;
use super::{headline, reading, sentence, settings as of_scenario};

pub use super::generated::world_map::*;

/// A text within a sentence.
fn policy(edition: &Edition, text: PolicyId) -> String {
    sentence::policy_name(edition.policy(text))
}

/// The title of the map under one text.
#[must_use]
pub fn map_title(edition: &Edition, text: PolicyId) -> String {
    words::map_title(&policy(edition, text))
}

/// The title of the map of what changes.
#[must_use]
pub fn changes_title(edition: &Edition, texts: [PolicyId; 2]) -> String {
    let [first, second] = texts.map(|text| policy(edition, text));
    words::changes_title(&first, &second)
}

/// The title of the strip.
#[must_use]
pub fn strip_title(edition: &Edition, texts: [PolicyId; 2]) -> String {
    let [first, second] = texts.map(|text| policy(edition, text));
    words::strip_title(&first, &second)
}

/// A class of results in the legend, by all that it goes by: under one text it may be another thing for allies than for others.
#[must_use]
pub fn class(verdicts: &[Verdict]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for verdict in verdicts {
        let name = sentence::verdict(*verdict);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut names = names.into_iter();
    let first = names.next().unwrap_or_default().to_owned();
    names.fold(first, |all, name| words::either(&all, name))
}

/// What changes from one text to another.
#[must_use]
pub fn change(edition: &Edition, texts: [PolicyId; 2], change: Change) -> String {
    match change {
        Change::OnlyFirst => words::stopped_only(&policy(edition, texts[0])),
        Change::OnlySecond => words::stopped_only(&policy(edition, texts[1])),
        Change::Both => words::stopped_both().to_owned(),
        Change::OtherResult => words::stopped_neither_other().to_owned(),
        Change::Same => words::stopped_neither_same().to_owned(),
    }
}

/// A country under one text, and what is to be known of its result.
#[must_use]
pub fn of_country(country: &CountryResult, result: &TextResult, mark: Mark) -> String {
    let named = sentence::verdict(result.verdict);
    let named = if result.gate == GateState::ShutByRisk {
        words::on_estimate(named)
    } else {
        named.to_owned()
    };
    let say = if mark.forbidden {
        words::country_forbidden
    } else {
        words::country
    };
    let mut said = say(country.name, &named, result.shown);
    if mark.doubted {
        said = words::with_doubt(&said);
    }
    if mark.few_figures {
        said = words::with_gaps(&said);
    }
    said
}

/// A country under two texts.
#[must_use]
pub fn of_change(
    edition: &Edition,
    texts: [PolicyId; 2],
    country: &CountryResult,
    [first, second]: [&TextResult; 2],
) -> String {
    let changed = change(edition, texts, Change::of([first, second]));
    let changed = lower_first(&changed);
    let name = country.name;
    let say = if country.is_forbidden() {
        words::country_change_forbidden
    } else {
        words::country_change
    };
    say(name, &changed, first.shown, second.shown)
}

/// The sentence above the strip.
#[must_use]
pub fn apart(apart: Apart) -> String {
    let Apart {
        by_rule,
        by_both,
        by_score,
        same,
    } = apart;
    let (rule, all) = (by_rule + by_both, by_rule + by_both + by_score + same);
    let [rule, all, alone, too] = [rule, all, by_rule, by_both].map(|count| count as i64);
    let rule = words::strip_rule(rule, all, alone, too);
    headline::then(&rule, &words::strip_score(by_score as i64))
}

/// What a picture of the world rests on, sentence by sentence.
#[must_use]
pub fn settings(scenario: &Scenario) -> Vec<String> {
    let edition = Engine::of(scenario).edition;
    let item = match scenario.item {
        ItemId::UNSPECIFIED => set::no_item().to_owned(),
        item => lower_first(edition.item(item).name),
    };
    let shared = Scenario {
        own_estimate: None,
        ..scenario.clone()
    };
    let conditions = of_scenario::conditions_and_risk(&shared);
    let mut said = vec![words::settings(&item, &conditions)];
    let changes = reading::changes(&scenario.reading, edition);
    if !changes.is_empty() {
        said.push(set::read_otherwise(&list_separate(&changes)));
    }
    said
}
