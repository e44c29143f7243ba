//! All countries in words: the question, its answer, and the cells of the table.

use crate::edition::id::{ItemId, PolicyId};
use crate::edition::{Alliance, Edition, LawClass};
use crate::findings::assumptions::{assumptions, is_our_estimate};
use crate::findings::engine::{Engine, named_text};
use crate::findings::results::attached;
use crate::findings::world::{
    self, Answer, CountryResult, Distance, Range, StopsOn, TextResult, World,
};
use crate::scenario::{Asked, Question, Scenario};

use super::generated::world as words;
use super::headline::phrase;
use super::lists::{list_and, list_comma};
use super::number::{lower_first, rounded};
use super::sentence::{policy_name, policy_name_start, tag, verdict};

pub use super::generated::world::*;

/// The countries that a question asks for, with what that rests on, as the start of a sentence.
fn asked_for(scenario: &Scenario, question: Question) -> String {
    let edition = Engine::of(scenario).edition;
    let name = |text: PolicyId| policy_name(named_text(edition, text));
    let (asked, under) = (question.asked, name(question.under));
    let mut said = match question.not_under {
        None => words::countries(asked, &under),
        Some(other) => words::countries_not(asked, &under, &name(other)),
    };
    let basis = world::basis(scenario);
    let all = assumptions(&basis);
    let phrases = |assumed: bool| {
        let some = all.iter().filter(|one| one.is_assumed() == assumed);
        some.map(|one| phrase(&basis, one)).collect::<Vec<_>>()
    };
    if asked.is_of_stop_rules() && is_our_estimate(&basis) {
        said = words::on_our_estimate(&said);
    }
    let (assumed, added) = (phrases(true), phrases(false));
    if !assumed.is_empty() {
        said = words::assuming(&said, &list_and(&assumed));
    }
    if !added.is_empty() {
        said = words::with(&said, &list_and(&added));
    }
    said
}

/// The answer, sentence by sentence: which countries, how many and how firmly, and for how many the law forbids a sale.
#[must_use]
pub fn sentences(scenario: &Scenario, world: &World, answer: &Answer) -> Vec<String> {
    let edition = Engine::of(scenario).edition;
    let count = answer.countries.len() as i64;
    let named = answer.countries.iter();
    let named = named.filter_map(|place| world.countries.get(*place));
    let names: Vec<&str> = named.map(|country| country.name).collect();
    let first = words::answer(
        &asked_for(scenario, answer.question),
        count,
        answer.of as i64,
        &how_firm(answer),
        &list_comma(&names),
    );
    let mut said = vec![first];
    let named_anyway =
        answer.question.asked == Asked::LawOrPolicyStops && answer.question.not_under.is_some();
    if count > 0 && !edition.law.is_empty() && !named_anyway {
        said.push(words::law(count, answer.forbidden as i64));
    }
    if answer.question.asked.is_of_stop_rules() {
        for text in answer.question.texts() {
            let policy = named_text(edition, text);
            match world.stops_on(text) {
                Some(StopsOn::Nothing) => {
                    said.push(words::no_stop_rule(&policy_name_start(policy)));
                }
                Some(StopsOn::Knowledge) if !scenario.documented_knowledge => {
                    said.push(words::needs_knowledge(&policy_name_start(policy)));
                }
                Some(StopsOn::Knowledge | StopsOn::Risk) | None => {}
            }
        }
    }
    said
}

/// How firm the count is.
fn how_firm(answer: &Answer) -> String {
    let count = answer.countries.len() as i64;
    let range = match (answer.if_line_moves, answer.in_readings) {
        (Some(range), _) => Some(from_to(
            range,
            words::if_line_moves,
            words::if_line_moves_same,
        )),
        (None, Some(read)) => {
            let range = from_to(read.count, words::in_readings, words::in_readings_same);
            // A count beside a range that does not hold it needs a word.
            Some(if answer.countries.len() < read.count.low {
                words::more_in_readings(&range)
            } else if answer.countries.len() > read.count.high {
                words::fewer_in_readings(&range)
            } else {
                range
            })
        }
        (None, None) => None,
    };
    let readings = match answer.in_readings {
        None => Some(words::counting().to_owned()),
        Some(_) if count == 0 => None,
        Some(read) => Some(words::nearly(count, read.nearly_every as i64)),
    };
    match (readings, range) {
        (Some(readings), Some(range)) => words::firm(&readings, &range),
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

fn from_to(range: Range, two: fn(i64, i64) -> String, one: fn(i64) -> String) -> String {
    let (low, high) = (range.low as i64, range.high as i64);
    if low == high {
        one(low)
    } else {
        two(low, high)
    }
}

/// The answer without its names, which is announced.
#[must_use]
pub fn announced(answer: &Answer) -> String {
    let count = answer.countries.len() as i64;
    words::announced(count, answer.of as i64, &how_firm(answer))
}

/// The answer as it is copied.
#[must_use]
pub fn copied_answer(scenario: &Scenario, sentences: &[String]) -> String {
    let edition = Engine::of(scenario).edition.id;
    let mut copied = sentences.join(" ");
    copied.push(' ');
    copied.push_str(&words::source(edition));
    copied
}

/// What an item is called within the question.
#[must_use]
pub fn item_within(edition: &Edition, item: ItemId) -> String {
    if item == ItemId::UNSPECIFIED {
        words::any_item().to_owned()
    } else {
        lower_first(edition.item(item).name)
    }
}

/// The conditions within the question.
#[must_use]
pub fn conditions_within(scenario: &Scenario) -> String {
    let names: Vec<&str> = attached(scenario).map(|condition| condition.name).collect();
    match names.as_slice() {
        [] => words::no_conditions().to_owned(),
        [only] => lower_first(only),
        several => words::conditions(several.len() as i64),
    }
}

/// What the law says of a country, as a cell; empty where it says nothing of it alone.
#[must_use]
pub fn law_cell(class: Option<LawClass>) -> &'static str {
    match class {
        Some(LawClass::NoSale) => words::law_no_sale(),
        Some(LawClass::Exceptions) => words::law_exceptions(),
        Some(LawClass::Condition) => words::law_condition(),
        None => "",
    }
}

/// Whose ally a country is, as a choice.
#[must_use]
pub fn alliance(alliance: Alliance) -> &'static str {
    match alliance {
        Alliance::Nato => words::nato(),
        Alliance::MajorNonNatoAlly => words::mnna(),
        Alliance::Other => words::no_alliance(),
    }
}

/// The same as a cell, which is empty for neither.
#[must_use]
pub fn alliance_cell(country: &CountryResult) -> &'static str {
    match country.standing.map(|standing| standing.alliance) {
        None | Some(Alliance::Other) => "",
        Some(other) => alliance(other),
    }
}

/// What a text says of a country, and its score.
#[must_use]
pub fn result(result: &TextResult) -> (&'static str, i64) {
    (verdict(result.verdict), result.shown)
}

/// How far a result is from another one.
#[must_use]
pub fn distance(distance: Distance) -> String {
    let points = match rounded(distance.points()) {
        0 => words::under_one().to_owned(),
        points => points.to_string(),
    };
    match distance {
        Distance::Past(_) => words::past(&points),
        Distance::Short(_) => words::short(&points),
        Distance::Edge(_) => words::edge(&points),
    }
}

/// The risk of a country with the middle of its readings.
#[must_use]
pub fn risk_cell(risk: f64, readings: Option<[f64; 2]>) -> String {
    let of_100 = |share: f64| rounded(share * 100.0);
    match readings {
        None => of_100(risk).to_string(),
        Some([low, high]) => words::risk(of_100(risk), of_100(low), of_100(high)),
    }
}

/// The name of a text in the head of a column.
#[must_use]
pub fn head(edition: &Edition, text: PolicyId) -> String {
    tag(named_text(edition, text))
}
