//! What is said of a country's years.

use crate::edition::history::{Event, History};
use crate::edition::id::CountryId;
use crate::findings::engine::{Engine, place_of};
use crate::findings::rounding::rounded;
use crate::findings::through_time::drawing::Mark;
use crate::findings::through_time::in_force::{Span, days_between};
use crate::findings::through_time::{Break, Line, Point, Year, without_figure};
use crate::scenario::{Place, SLIDERS, Scenario, registry};

use super::country::{place, place_name};
use super::generated::through_time as words;
use super::lists::{list_and, list_separate};
use super::number::{day, lower_first};
use super::{page, sentence};

pub use super::generated::through_time::*;

/// A country alone: "Netherlands".
#[must_use]
pub fn name(country: CountryId) -> &'static str {
    place_name(&standing_for(country))
}

/// A country within a sentence: "the Netherlands".
#[must_use]
pub fn within(country: CountryId) -> String {
    place(&standing_for(country))
}

/// A scenario of the country, by which it is named.
fn standing_for(country: CountryId) -> Scenario {
    Engine::newest().published_scenario(Place::Country(country))
}

/// The conditions of a scenario in a sentence; `None` where it attaches none.
#[must_use]
pub fn conditions_of(scenario: &Scenario) -> Option<String> {
    let attached = crate::findings::results::attached(scenario);
    let names: Vec<&str> = attached.map(|condition| condition.name).collect();
    (!names.is_empty()).then(|| conditions(&list_and(&names)))
}

/// A text in force with its days.
#[must_use]
pub fn span_of(span: &Span) -> String {
    let policy = Engine::newest().edition.policy(span.policy);
    let (from, until) = (day(span.from), day(span.until));
    if span.is_gap {
        let days = days_between(span.from, span.until).unwrap_or_default();
        words::span_gap(days, &from, &until)
    } else if span.until.is_empty() {
        words::span_open(&page::full_name(policy), &from)
    } else {
        words::span(&page::full_name(policy), &from, &until)
    }
}

/// What a mark says.
#[must_use]
pub fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Stopped => mark_stopped(),
        Mark::Against => mark_against(),
        Mark::Neither => mark_neither(),
        Mark::Favour => mark_favour(),
    }
}

/// What begins in a year.
#[must_use]
pub fn break_of(found: Break) -> String {
    let what = match found {
        Break::Killed => break_killed(),
        Break::WorldBank => break_world_bank(),
        Break::Disputes => break_disputes(),
        Break::Spending => break_spending(),
    };
    words::break_of(found.year().into(), what)
}

/// A decision, with its day.
#[must_use]
pub fn event_of(event: &Event) -> String {
    if event.uncertain {
        event_uncertain(&day(event.date), event.subject, event.decided)
    } else {
        words::event(&day(event.date), event.subject, event.decided)
    }
}

/// The name of the link to where a decision was read.
#[must_use]
pub fn event_source_of(event: &Event) -> String {
    words::event_source_of(&day(event.date), event.subject)
}

/// A probability in 100.
#[must_use]
pub fn in_100(risk: f64) -> String {
    rounded(risk * 100.0).to_string()
}

/// A year in a sentence: what both texts say of it, or why there is nothing to say.
#[must_use]
pub fn year_of(history: &History, line: &Line, year: &Year) -> String {
    let (Some(figures), Some(then), Some(held), Some(text)) =
        (year.figures, year.then, year.held, year.text)
    else {
        return without_figures(history, line.country, year.year);
    };
    let place = within(line.country);
    let (figures, all) = (figures as i64, SLIDERS as i64);
    let edition = Engine::newest().edition;
    let name = |policy| sentence::policy_name_start(edition.policy(policy));
    let [low, high] = ends(&then);
    let follows = |point: &Point| lower_first(sentence::verdict(point.verdict));
    let in_force = then_says(&name(text), &follows(&then), then.shown, low, high);
    let risk = if in_100(then.risk) == in_100(held.risk) {
        let (low, high) = then.risk_range;
        risk_says(&in_100(then.risk), &in_100(low), &in_100(high))
    } else {
        risk_says_both(&in_100(then.risk), &in_100(held.risk))
    };
    let number = i64::from(year.year);
    let said = if text == line.held {
        year_says_one(number, &place, figures, all, &in_force, &risk)
    } else {
        let [low, high] = ends(&held);
        let fixed = held_says(&name(line.held), &follows(&held), held.shown, low, high);
        year_says(number, &place, figures, all, &in_force, &fixed, &risk)
    };
    match state_of(history, line.country, year.year) {
        Some(state) if state.under.is_none() => format!("{said} {}", was(state.name)),
        _ => said,
    }
}

/// Which sliders have no figure in a year; `None` where the country has no row or nothing is missing.
#[must_use]
pub fn missing_of(history: &History, country: CountryId, year: u16) -> Option<String> {
    let edition = Engine::newest().edition;
    let blank = without_figure(history, country, year)?.into_iter();
    let names: Vec<&str> = blank.map(|factor| edition.factor(factor).short).collect();
    (!names.is_empty()).then(|| missing(year.into(), &list_separate(&names)))
}

/// The ends of a score's range as they are printed.
#[must_use]
pub fn ends(point: &Point) -> [i64; 2] {
    [rounded(point.score_range.0), rounded(point.score_range.1)]
}

fn without_figures(history: &History, country: CountryId, year: u16) -> String {
    let said = none(year.into(), &within(country));
    let why = match state_of(history, country, year).and_then(|state| Some((state, state.under?))) {
        Some((state, under)) => match place_of(under) {
            Some(Place::Country(under)) => none_within(state.name, &within(under)),
            _ => String::new(),
        },
        None => match history.since(registry::code(country)) {
            Some(since) => none_yet(since.into()),
            None => String::new(),
        },
    };
    format!("{said} {why}").trim_end().to_owned()
}

fn state_of(
    history: &History,
    country: CountryId,
    year: u16,
) -> Option<&'static crate::edition::history::FormerState> {
    let code = registry::code(country);
    let mut states = history.was.iter();
    states.find(|state| state.code == code && (state.from..=state.until).contains(&year))
}
