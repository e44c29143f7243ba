//! What a scenario is about and what is set in it, in sentences: below an embedded frame and on pictures.

use crate::edition::id::ItemId;
use crate::findings::engine::Engine;
use crate::scenario::{Place, Scenario, SliderValue};

use super::generated::settings as words;
use super::lists::{list_comma, list_separate};
use super::number::{chance, lower_first, rounded};
use super::{reading, sentence};

/// What a scenario is about, and all that is set in it otherwise than at first.
#[must_use]
pub fn of(scenario: &Scenario) -> Vec<String> {
    let engine = Engine::of(scenario);
    let edition = engine.edition;
    let mut sentences = vec![about(scenario)];
    let published = engine.published_values(scenario.place);
    let differing = moved(scenario, &published);
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
        sentences.push(words::own_estimate(&chance(f64::from(permille) / 1000.0)));
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
    let conditions: Vec<String> = (0..)
        .zip(edition.mitigations)
        .filter(|(number, _)| scenario.mitigations >> number & 1 == 1)
        .map(|(_, condition)| lower_first(condition.name))
        .collect();
    let conditions = if conditions.is_empty() {
        words::no_conditions().to_owned()
    } else {
        list_comma(&conditions)
    };
    words::about(sentence::place_name(scenario), &item, &conditions)
}

/// The sliders that stand elsewhere than at the published figures: "Conduct in war 12 (published 43)".
fn moved(scenario: &Scenario, published: &[SliderValue]) -> Vec<String> {
    let factors = Engine::of(scenario).edition.factors;
    let values = factors.iter().zip(&scenario.values).zip(published);
    values
        .filter(|((_, value), published)| value != published)
        .map(|((factor, value), published)| {
            let [value, published] = [value, published].map(|value| rounded(value.score()));
            match scenario.place {
                Place::Own => words::slider(factor.short, value),
                Place::Country(_) => words::slider_published(factor.short, value, published),
            }
        })
        .collect()
}
