//! Citations in the styles that are asked for, and what the page says of a citation whose link is opened again.

use crate::findings::GateState;
use crate::findings::citation::{Change, Difference, Why, place_key, printed, years_of_policies};
use crate::findings::engine::Engine;
use crate::findings::results::is_changed;
use crate::scenario::day::iso;
use crate::scenario::link::{Seal, Standing};
use crate::scenario::{Place, Scenario};

use super::generated::cite as words;
use super::generated::selectors::{CitedFigures, CitedReading};
use super::lists::list_separate;
use super::number::day;
use super::{page, sentence};

pub use super::generated::cite::*;

/// Media type of the file.
pub const BIB: &str = "application/x-bibtex;charset=utf-8";

/// What the fields of a BibTeX file call the months.
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// Title of the box where numbers differ.
#[must_use]
pub fn differs(seal: &Seal) -> String {
    words::differs(&day(&iso(seal.day)))
}

/// The line where all numbers are as cited.
#[must_use]
pub fn same(seal: &Seal, scenario: &Scenario) -> String {
    words::same(&day(&iso(seal.day)), Engine::of(scenario).edition.id)
}

/// Why numbers differ from those cited.
#[must_use]
pub fn why(difference: &Difference) -> String {
    let why = match difference.why {
        Why::Inputs => why_inputs().to_owned(),
        Why::Model { cited, now } => why_model(i64::from(cited), i64::from(now)),
        Why::Unknown => why_unknown().to_owned(),
    };
    match (difference.results, difference.texts.len()) {
        (false, _) => why_same_results(&why),
        (true, 0) => why_decimals(&why),
        (true, _) => why,
    }
}

/// Where a text stood and where it stands now: "2018, Trump, NSPM-10: balance 49 when cited, now 52."
#[must_use]
pub fn change(change: &Change, scenario: &Scenario) -> String {
    let text = page::full_name(Engine::of(scenario).edition.policy(change.policy));
    let parts = match (&change.cited, &change.now) {
        (Some(cited), Some(now)) => differences(cited, now),
        (None, Some(_)) => scored_now().to_owned(),
        _ => scored_then().to_owned(),
    };
    words::change(&text, &parts)
}

fn differences(cited: &Standing, now: &Standing) -> String {
    let mut parts = Vec::new();
    if cited.balance != now.balance {
        parts.push(balance_changed(cited.balance.into(), now.balance.into()));
    }
    if cited.gate != now.gate {
        parts.push(gate_changed(gate(cited.gate), gate(now.gate)));
    }
    if cited.disposition != now.disposition {
        let [cited, now] = [cited, now].map(|standing| sentence::disposition(standing.disposition));
        parts.push(result_changed(cited, now));
    }
    list_separate(&parts)
}

fn gate(gate: GateState) -> &'static str {
    match gate {
        GateState::None => gate_none(),
        GateState::Open => gate_open(),
        GateState::ShutByRisk => gate_shut_by_risk(),
        GateState::ShutByKnowledge => gate_shut_by_knowledge(),
    }
}

/// A style of citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A sentence for an article.
    Sentence,
    /// APA, seventh edition.
    Apa,
    /// Chicago, notes and bibliography: the note.
    ChicagoNote,
    /// Chicago, notes and bibliography: the entry in the bibliography.
    ChicagoEntry,
    /// An entry for BibTeX.
    BibTex,
}

impl Style {
    /// Every style, in the order of the dialog.
    pub const ALL: [Self; 5] = [
        Self::Sentence,
        Self::Apa,
        Self::ChicagoNote,
        Self::ChicagoEntry,
        Self::BibTex,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sentence => style_sentence(),
            Self::Apa => style_apa(),
            Self::ChicagoNote => style_note(),
            Self::ChicagoEntry => style_entry(),
            Self::BibTex => style_bibtex(),
        }
    }
}

/// The citation of a sealed scenario; `link` is its full address with the seal.
#[must_use]
pub fn citation(style: Style, scenario: &Scenario, seal: &Seal, link: &str) -> String {
    let edition = Engine::of(scenario).edition.id;
    let (title, digest) = (title(scenario), printed(seal));
    let within = quoted(&title);
    let made = iso(seal.day);
    let mut parts = made.splitn(3, '-');
    let year = parts.next().unwrap_or_default();
    let [number, date] = [(); 2].map(|()| parts.next().and_then(|part| part.parse::<u8>().ok()));
    let (number, date) = (number.unwrap_or(1), date.map_or(1, i64::from));
    let month = month(number.into());
    match style {
        Style::Sentence => citation_sentence(&within, edition, &day(&made), &digest, link),
        Style::Apa => citation_apa(year, &month, date, &title, edition, &digest, link),
        Style::ChicagoNote => {
            let note = if within.ends_with(['?', '!']) {
                citation_note_ended
            } else {
                citation_note
            };
            note(&within, edition, &month, date, year, &digest, link)
        }
        Style::ChicagoEntry => {
            let entry = if within.ends_with(['.', '?', '!', '…']) {
                citation_entry_ended
            } else {
                citation_entry
            };
            entry(&within, edition, &month, date, year, &digest, link)
        }
        Style::BibTex => {
            let (key, author, title) = (key(scenario, seal), author(), escaped(&title));
            let month = MONTHS[usize::from(number.clamp(1, 12)) - 1];
            let (link, note) = (
                address(link),
                escaped(&note(edition, &digest, page::not_a_decision())),
            );
            format!(
                "@misc{{{key},\n  author = {{{{{author}}}}},\n  title = {{{{{title}}}}},\n  year = {{{year}}},\n  \
                 month = {month},\n  day = {{{date}}},\n  howpublished = {{\\url{{{link}}}}},\n  \
                 urldate = {{{made}}},\n  note = {{{note}}}\n}}\n"
            )
        }
    }
}

/// Title of a scenario: the reader's own, otherwise one that says what it is.
#[must_use]
pub fn title(scenario: &Scenario) -> String {
    let own = scenario.title.as_str();
    if !own.is_empty() {
        return own.to_owned();
    }
    let years = years_of_policies(Engine::of(scenario).edition);
    let [first, last] = years.map(i64::from);
    let reading = if scenario.has_standard_reading() {
        CitedReading::Standard
    } else {
        CitedReading::Own
    };
    match scenario.place {
        Place::Own => title_own(reading, first, last),
        Place::Country(_) => {
            let place = sentence::form(irregular_start(), scenario, 1).map_or_else(
                || place_start(sentence::place_name(scenario)),
                str::to_owned,
            );
            let figures = if is_changed(scenario) {
                CitedFigures::Changed
            } else {
                CitedFigures::Published
            };
            title_country(&place, figures, reading, first, last)
        }
    }
}

/// Name of the file for a reference manager.
#[must_use]
pub fn file_name(scenario: &Scenario, seal: &Seal) -> String {
    format!("{}.bib", key(scenario, seal))
}

/// Key of an entry: the same for the same numbers, whatever is looked at and called how.
fn key(scenario: &Scenario, seal: &Seal) -> String {
    format!("counterweigh-{}-{}", place_key(scenario), printed(seal))
}

/// A title within double quotation marks.
fn quoted(title: &str) -> String {
    let single = |mark: char| match mark {
        '“' | '„' => '‘',
        '”' => '’',
        '"' => '\'',
        other => other,
    };
    title.chars().map(single).collect()
}

/// A text within the braces of a BibTeX field.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '%' | '_' | '#' | '&' | '$' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// An address within the braces of `\url`, where everything stands for itself but what would end it.
fn address(link: &str) -> String {
    link.replace('\\', "%5C")
        .replace('{', "%7B")
        .replace('}', "%7D")
}
