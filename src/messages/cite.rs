//! Citations in the styles that are asked for, and what the page says of a citation whose link is opened again.

use crate::edition::id::PolicyId;
use crate::findings::GateState;
use crate::findings::assumptions::assumptions;
use crate::findings::citation::{
    Change, Difference, Why, place_key, printed, producers, years_of_policies,
};
use crate::findings::engine::{Engine, named_text};
use crate::findings::results::{Results, Row, is_changed, with_every_text};
use crate::findings::verdict::Verdict;
use crate::scenario::day::iso;
use crate::scenario::link::{Seal, Standing};
use crate::scenario::{Place, Scenario};

use super::generated::cite as words;
use super::generated::selectors::CitedFigures;
use super::headline::Subject;
use super::lists::list_separate;
use super::number::day;
use super::{headline, page, sentence};

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

/// Where a text stood and where it stands now: "2018, Trump, NSPM-10: score 49 when cited, now 52."
#[must_use]
pub fn change(change: &Change, scenario: &Scenario) -> String {
    let text = page::full_name(named_text(Engine::of(scenario).edition, change.policy));
    let parts = match (&change.cited, &change.now) {
        (Some(cited), Some(now)) => differences(cited, now, terms(scenario, change.policy)),
        (None, Some(_)) => scored_now().to_owned(),
        _ => scored_then().to_owned(),
    };
    words::change(&text, &parts)
}

/// In whose terms the result of a seal is said: a seal knows only what the model calls it.
fn terms(scenario: &Scenario, policy: PolicyId) -> Verdict {
    let results = Results::of(&with_every_text(scenario));
    let now = results.row(policy).and_then(Row::glance);
    now.map_or(Verdict::LeftOpen, |now| now.terms)
}

fn differences(cited: &Standing, now: &Standing, terms: Verdict) -> String {
    let mut parts = Vec::new();
    if cited.balance != now.balance {
        parts.push(balance_changed(cited.balance.into(), now.balance.into()));
    }
    if cited.gate != now.gate {
        parts.push(gate_changed(gate(cited.gate), gate(now.gate)));
    }
    if cited.disposition != now.disposition {
        let [cited, now] = [cited, now]
            .map(|standing| sentence::verdict(terms.of_same_text(standing.disposition)));
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

/// The citation of sealed numbers, with the sentence on top as whoever opens the link reads it, the law and what is assumed included,
/// and with who published the figures; `link` is the full address with the seal.
#[must_use]
pub fn citation(style: Style, subject: &Subject<'_>, seal: &Seal, link: &str) -> String {
    let scenario = subject.scenario;
    let figures = figures_by(scenario);
    if style == Style::Sentence {
        let said = sentence_for_article(subject, seal, link);
        return figures.map_or_else(|| said.clone(), |figures| headline::then(&said, &figures));
    }
    let mut notes = headline::headline(subject);
    let covered = sentence::figures(scenario);
    for note in covered
        .into_iter()
        .chain(title_given(scenario))
        .chain(figures)
    {
        notes = headline::then(&notes, &note);
    }
    match style {
        Style::BibTex => bibtex(scenario, seal, link, &notes),
        _ => citation_noted(&reference(style, scenario, seal, link), &notes),
    }
}

/// Who published the figures, as sentences; `None` while the annotations are not here.
#[must_use]
pub fn figures_by(scenario: &Scenario) -> Option<String> {
    let named: Vec<String> = producers(scenario)
        .into_iter()
        .map(|(producer, licence)| words::producer(producer, licence))
        .collect();
    (!named.is_empty()).then(|| words::figures_by(&list_separate(&named)))
}

/// The sentence on top as whoever opens the link reads it, within quotation marks, and where it comes from.
fn sentence_for_article(subject: &Subject<'_>, seal: &Seal, link: &str) -> String {
    let scenario = subject.scenario;
    let mut said = headline::headline(subject);
    if let Some(title) = title_given(scenario) {
        said = headline::then(&said, &title);
    }
    let edition = Engine::of(scenario).edition.id;
    let (day, digest) = (day(&iso(seal.day)), printed(seal));
    citation_sentence(&quoted(&said), edition, &day, &digest, link)
}

/// The title that a reader gave, said to be a reader's, as a sentence.
fn title_given(scenario: &Scenario) -> Option<String> {
    let title = scenario.title.as_str();
    (!title.is_empty()).then(|| words::reader_title(&reader_says(title)))
}

/// The title without the signs around it that hold its direction: a citation goes into programs that take them for letters.
fn reader_says(title: &str) -> String {
    headline::title(title).replace(['\u{2068}', '\u{2069}'], "")
}

/// The day of a seal in parts: year, month and day of the month.
fn parts_of(made: &str) -> (&str, u8, i64) {
    let mut parts = made.splitn(3, '-');
    let year = parts.next().unwrap_or_default();
    let [month, date] = [(); 2].map(|()| parts.next().and_then(|part| part.parse::<u8>().ok()));
    (year, month.unwrap_or(1), date.map_or(1, i64::from))
}

/// A citation in one of the styles of references.
fn reference(style: Style, scenario: &Scenario, seal: &Seal, link: &str) -> String {
    let edition = Engine::of(scenario).edition.id;
    let (title, digest, made) = (title(scenario), printed(seal), iso(seal.day));
    let (year, month, date) = parts_of(&made);
    let month = month_name(month);
    match style {
        Style::Apa => citation_apa(year, &month, date, &title, edition, &digest, link),
        Style::ChicagoEntry => citation_entry(&title, edition, &month, date, year, &digest, link),
        _ => citation_note(&title, edition, &month, date, year, &digest, link),
    }
}

fn month_name(month: u8) -> String {
    words::month(month.into())
}

/// An entry for BibTeX; its note begins with what there is to be said first.
fn bibtex(scenario: &Scenario, seal: &Seal, link: &str, first: &str) -> String {
    let made = iso(seal.day);
    let (year, month, date) = parts_of(&made);
    let month = MONTHS[usize::from(month.clamp(1, 12)) - 1];
    let (key, author, title) = (key(scenario, seal), author(), escaped(&title(scenario)));
    let edition = Engine::of(scenario).edition.id;
    let note = note(edition, &printed(seal), page::not_a_decision());
    let note = headline::then(first, &note);
    let (link, note) = (address(link), escaped(&note));
    format!(
        "@misc{{{key},\n  author = {{{{{author}}}}},\n  title = {{{{{title}}}}},\n  year = {{{year}}},\n  \
         month = {month},\n  day = {{{date}}},\n  howpublished = {{\\url{{{link}}}}},\n  \
         urldate = {{{made}}},\n  note = {{{note}}}\n}}\n"
    )
}

/// Title of the numbers of a scenario: what they are of. A title that a reader gave is never that of a work of ours.
#[must_use]
pub fn title(scenario: &Scenario) -> String {
    let years = years_of_policies(Engine::of(scenario).edition);
    let [first, last] = years.map(i64::from);
    match scenario.place {
        Place::Own => title_own(first, last),
        Place::Country(_) => {
            let place = sentence::form(irregular_start(), scenario, 1).map_or_else(
                || place_start(sentence::place_name(scenario)),
                str::to_owned,
            );
            let figures = if is_changed(scenario) || !assumptions(scenario).is_empty() {
                CitedFigures::Changed
            } else {
                CitedFigures::Published
            };
            title_country(&place, figures, first, last)
        }
    }
}

/// The same with the title that a reader gave, said to be a reader's.
#[must_use]
pub fn full_title(scenario: &Scenario) -> String {
    match scenario.title.as_str() {
        "" => title(scenario),
        own => title_and_reader(&title(scenario), &reader_says(own)),
    }
}

/// Said where the clock of the device cannot be right; `clock` is the day that it shows.
#[must_use]
pub fn wrong_clock(clock: &str) -> String {
    let edition = Engine::newest().edition;
    words::wrong_clock(&day(clock), edition.id, &day(edition.released))
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

/// A text within double quotation marks.
fn quoted(text: &str) -> String {
    let single = |mark: char| match mark {
        '“' | '„' => '‘',
        '”' => '’',
        '"' => '\'',
        other => other,
    };
    text.chars().map(single).collect()
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
