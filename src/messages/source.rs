//! Words of the card under a slider: where its value comes from.

use crate::edition::{Basis, Cell, Finished, Indicator, Part, PartWay, RuleInWords};
use crate::findings::rounding::rounded;

use super::generated::source as words;
use super::lists::list_and;
use super::number::{day, decimal, grouped};

pub use super::generated::source::*;

/// A figure as published, with its error and year.
#[must_use]
pub fn figure(cell: &Cell, indicator: &Indicator) -> String {
    let figure = match (cell.number, cell.text) {
        (Some(_), "1") if indicator.direction == "status" => yes().to_owned(),
        (_, text) if indicator.direction == "status" => match listed_as(text) {
            Some(says) => says.to_owned(),
            None => text.replace('_', " "),
        },
        (_, text) => text.replace('_', " ").replace('-', "−"),
    };
    let error = cell.se.map(|error| decimal(error, 4));
    match (error, cell.year) {
        (None, Some(year)) => figure_year(&figure, year.into()),
        (None, None) => figure_as_of(&figure, &day(indicator.years)),
        (Some(error), Some(year)) => figure_error_year(&figure, &error, year.into()),
        (Some(error), None) => figure_error_as_of(&figure, &error, &day(indicator.years)),
    }
}

/// What a word of a list says of a country, where the word alone does not tell.
fn listed_as(word: &str) -> Option<&'static str> {
    let mut rows = listed().split(';').map(str::trim_start);
    rows.find_map(|row| row.strip_prefix(word)?.strip_prefix('|'))
}

/// How to read an indicator.
#[must_use]
pub fn direction(indicator: &Indicator) -> String {
    match indicator.direction {
        "status" | "context" => String::new(),
        direction => words::direction(&indicator.unit.replace(" -", " −"), direction),
    }
}

/// Where the figures put the slider, with the error and, where the edition says it, the year of the oldest.
#[must_use]
pub fn stands_at(value: &Finished) -> String {
    let (points, error) = (rounded(value.value), rounded(value.se));
    match value.year {
        Some(year) => finished_at(points, error, year.into()),
        None => published_at(points, error),
    }
}

/// A rule in words, with its error, what kind of figure it gives, and what that does not cover.
#[must_use]
pub fn rule(rule: &RuleInWords, value: Option<&Finished>) -> String {
    let basis = rule.basis.or(value.map(|value| value.basis));
    let basis = match basis {
        Some(Basis::Proxy) => proxy(),
        Some(Basis::Status) => status(),
        Some(Basis::Measured) | None => "",
    };
    let sentences = [rule.words, rule.error, basis, rule.note];
    let said: Vec<&str> = sentences
        .into_iter()
        .filter(|said| !said.is_empty())
        .collect();
    said.join(" ")
}

/// A part of a finished value; `names` is what it speaks of, in words.
#[must_use]
pub fn part(part: &Part, names: &[String]) -> String {
    let points = rounded(part.number);
    let said = match part.way {
        PartWay::Value => part_value(part.label, points),
        PartWay::Adds => part_adds(part.label, points),
        PartWay::Times => part_times(part.label, rounded(100.0 * part.number)),
        PartWay::Bound => part_bound(part.label, points),
        PartWay::Count => part_count(part.label, &grouped(points.max(0) as u32)),
        PartWay::Widens => part_widens(part.label),
        PartWay::Fact => part.label.to_owned(),
    };
    if names.is_empty() {
        said
    } else {
        part_of(&said, &list_and(names))
    }
}

/// What a part speaks of: a month as a day is written; all else as it is.
#[must_use]
pub fn spoken_of(name: &str) -> String {
    let is_month = name.len() == 7
        && name
            .bytes()
            .next()
            .is_some_and(|first| first.is_ascii_digit());
    if is_month { day(name) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_list_is_said_where_it_does_not_speak_for_itself() {
        let said = ["nato", "d2", "d2_suspended", "party", ""].map(listed_as);
        assert_eq!(
            said,
            [
                Some("through NATO"),
                Some("denied by paragraph (d)(2), in some cases with exceptions"),
                Some("denied by paragraph (d)(2), suspended year by year"),
                None,
                None
            ]
        );
    }

    #[test]
    fn a_part_says_how_it_works_and_what_it_speaks_of() {
        let said = |way, number, names: &[&str]| {
            let names: Vec<String> = names.iter().map(|name| spoken_of(name)).collect();
            let entry = Part {
                way,
                label: "Label",
                number,
                of: Vec::new(),
            };
            part(&entry, &names)
        };
        assert_eq!(said(PartWay::Value, 16.8, &[]), "Label: 17");
        assert_eq!(said(PartWay::Adds, -15.0, &[]), "Label: −15");
        assert_eq!(
            said(PartWay::Adds, 5.0, &["Iran", "IS"]),
            "Label: +5 (Iran and IS)"
        );
        assert_eq!(said(PartWay::Times, 0.85, &[]), "Label: 85% of the value");
        assert_eq!(said(PartWay::Bound, 50.0, &[]), "Label: 50 at most");
        assert_eq!(said(PartWay::Count, 19887.0, &[]), "Label: 19,887");
        assert_eq!(
            said(PartWay::Widens, 10.0, &["2025-10"]),
            "Label: the error is wider (October 2025)"
        );
        assert_eq!(said(PartWay::Fact, 0.0, &[]), "Label");
    }
}
