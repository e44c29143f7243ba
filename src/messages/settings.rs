//! What a scenario is about and what is set in it, in sentences: below an embedded frame and on pictures.

use crate::edition::id::ItemId;
use crate::findings::engine::Engine;
use crate::findings::results::{attached, moved_sliders};
use crate::scenario::{Place, Scenario};

use super::generated::settings as words;
use super::lists::{list_comma, list_separate};
use super::number::{chance_in_1000, lower_first, rounded};
use super::{page, reading, sentence};

/// What a scenario is about, and all that is set in it otherwise than at first.
#[must_use]
pub fn of(scenario: &Scenario) -> Vec<String> {
    let engine = Engine::of(scenario);
    let edition = engine.edition;
    let mut sentences = vec![about(scenario)];
    let differing = moved(scenario);
    if !differing.is_empty() {
        let set = match scenario.place {
            Place::Own => words::set_by_hand,
            Place::Country(_) => words::set_otherwise,
        };
        sentences.push(set(&list_comma(&differing)));
    }
    let exact = (0..).zip(edition.factors);
    let exact = exact.filter(|(number, _)| scenario.exact >> number & 1 == 1);
    let exact: Vec<&str> = exact.map(|(_, factor)| factor.short).collect();
    if !exact.is_empty() {
        sentences.push(words::exact(&list_comma(&exact)));
    }
    if scenario.documented_knowledge {
        sentences.push(words::known().to_owned());
    }
    if let Some(permille) = scenario.own_estimate {
        sentences.push(words::own_estimate(&chance_in_1000(permille)));
    }
    let changes = reading::changes(&scenario.reading, edition);
    if !changes.is_empty() {
        sentences.push(words::read_otherwise(&list_separate(&changes)));
    }
    sentences
}

fn about(scenario: &Scenario) -> String {
    let edition = Engine::of(scenario).edition;
    let item = match scenario.item {
        ItemId::UNSPECIFIED => words::no_item().to_owned(),
        item => lower_first(edition.item(item).name),
    };
    let conditions: Vec<String> = conditions(scenario).collect();
    let conditions = if conditions.is_empty() {
        words::no_conditions().to_owned()
    } else {
        list_comma(&conditions)
    };
    let country = match scenario.place {
        Place::Own => words::own_country(),
        Place::Country(_) => sentence::place_name(scenario),
    };
    words::about(country, &item, &conditions)
}

/// The sliders that stand elsewhere than at the published figures: "Conduct in war 12 (published 43)".
fn moved(scenario: &Scenario) -> Vec<String> {
    let edition = Engine::of(scenario).edition;
    moved_sliders(scenario)
        .map(|slider| {
            let name = edition.factor(slider.factor).short;
            let [value, published] =
                [slider.value, slider.published].map(|value| rounded(value.score()));
            match scenario.place {
                Place::Own => words::slider(name, value),
                Place::Country(_) => words::slider_published(name, value, published),
            }
        })
        .collect()
}

/// What is set of the conditions and of the risk, in a few words: "on-site checks, misuse known".
#[must_use]
pub fn conditions_and_risk(scenario: &Scenario) -> String {
    let known = scenario.documented_knowledge;
    let known = known.then(|| page::known_in_short().to_owned());
    let own = scenario.own_estimate;
    let own = own.map(|permille| page::own_in_short(&chance_in_1000(permille)));
    let set: Vec<String> = conditions(scenario).chain(own).chain(known).collect();
    if set.is_empty() {
        page::nothing_set().to_owned()
    } else {
        list_comma(&set)
    }
}

/// The conditions that are attached, as they stand within a sentence.
fn conditions(scenario: &Scenario) -> impl Iterator<Item = String> {
    attached(scenario).map(|condition| lower_first(condition.name))
}
