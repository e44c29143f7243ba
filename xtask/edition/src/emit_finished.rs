//! Writes finished values for the app: first the values themselves, and with the cards what they are made of.

use crate::{
    emit::Checked,
    figures::{CellYear, Indicator},
    finished::{PartWords, RuleWords, Ruled, WAYS},
    lines::{DIGITS, Lines, exact, number_of},
    rules::{Kind, Part, Value},
};

/// Last line before the published cells.
const END: &str = "cells";

/// The values: for each factor with a rule its number, the usual kind and year, a line of values and one of errors in the order of the
/// countries, and the countries whose year or kind is another one. The year is 0 where the edition says none.
pub(crate) fn values(lines: &mut Lines, ruled: &[Ruled]) {
    lines.list(ruled, |lines, rule| {
        let year_of = |value: &Value| {
            if rule.by_presets { 0 } else { value.year }
        };
        let known = || rule.values.iter().flatten();
        let usual = most_frequent(known().map(year_of));
        lines.count(rule.factor);
        lines.count(number_of_kind(rule.kind));
        lines.count(usize::from(usual));
        if rule.by_presets {
            lines.figures(&column(rule, |value| fewest_digits(value.value)));
            lines.figures(&column(rule, |value| exact(value.se)));
        } else {
            lines.figures(&column(rule, |value| tenths(value.value)));
            lines.figures(&column(rule, |value| tenths(value.se)));
        }
        let others = rule
            .values
            .iter()
            .enumerate()
            .filter_map(|(country, value)| {
                let value = value.as_ref()?;
                let is_usual = year_of(value) == usual && value.kind == rule.kind;
                (!is_usual).then_some((country, value))
            });
        lines.list(others, |lines, (country, value)| {
            lines.count(country);
            lines.count(usize::from(year_of(value)));
            lines.count(number_of_kind(value.kind));
        });
    });
}

/// What the cards show of them: the indicators that the rules read with their sources, the rules in words, the parts of each value, and
/// the published cells.
pub(crate) fn makings(lines: &mut Lines, checked: &Checked) {
    let rules = || checked.ruled.iter().flat_map(|ruled| &ruled.rules);
    let read: Vec<&Indicator> = checked
        .indicators
        .iter()
        .filter(|indicator| rules().any(|rule| rule.indicators.contains(&indicator.id)))
        .collect();
    indicators(lines, checked, &read);
    let rules = checked.ruled.iter();
    let rules = rules.flat_map(|ruled| ruled.rules.iter().map(move |rule| (ruled, rule)));
    lines.list(rules, |lines, (ruled, rule)| {
        lines.count(ruled.factor);
        one_rule(lines, rule, &read);
        let found = rule.parts.iter().filter(|part| is_in_any(ruled, part));
        lines.list(found, |lines, part| one_part(lines, ruled, part));
    });
    cells(lines, &read);
}

/// Indicators, each with the number of its source, and these sources.
fn indicators(lines: &mut Lines, checked: &Checked, read: &[&Indicator]) {
    let mut sources: Vec<usize> = read.iter().map(|indicator| indicator.source).collect();
    sources.sort_unstable();
    sources.dedup();
    lines.list(read, |lines, indicator| {
        lines.text(&indicator.id);
        lines.text(&indicator.label);
        lines.text(&indicator.unit);
        lines.text(&indicator.direction);
        lines.text(&indicator.years);
        lines.text(&indicator.licence);
        let mut sources = sources.iter();
        let source = sources.position(|source| *source == indicator.source);
        lines.count(source.unwrap_or_default());
    });
    let sources = sources
        .iter()
        .filter_map(|source| checked.sources.get(*source));
    lines.list(sources, |lines, source| {
        lines.text(&source.producer);
        lines.address(&source.url);
    });
}

/// What a rule reads, and what the card says of it.
fn one_rule(lines: &mut Lines, rule: &RuleWords, read: &[&Indicator]) {
    lines.list(&rule.indicators, |lines, indicator| {
        lines.count(number_of(read, indicator));
    });
    lines.is(rule.names_all);
    lines.text(&rule.words);
    lines.text(&rule.error);
    lines.optional(rule.kind, |lines, kind| lines.count(number_of_kind(kind)));
    lines.text(&rule.note);
}

fn is_in_any(rule: &Ruled, part: &PartWords) -> bool {
    let mut values = rule.values.iter().flatten();
    values.any(|value| find(value, part).is_some())
}

/// How it works, what it is called, and a line of its numbers; then, where it speaks of countries or groups, a line of these, those of
/// one value between semicolons.
fn one_part(lines: &mut Lines, rule: &Ruled, part: &PartWords) {
    lines.count(part.way);
    lines.text(&part.label);
    let column = |write: fn(&Part) -> String| {
        column(rule, |value| {
            find(value, part).map_or_else(String::new, write)
        })
    };
    let numbers = match WAYS.get(part.way) {
        Some(&"times") => column(|part| decimal(part.number, 2)),
        _ => column(|part| decimal(part.number, 1)),
    };
    lines.figures(&numbers);
    let of = column(|part| part.of.join(";"));
    let speaks = of.iter().any(|of| !of.is_empty());
    lines.optional(speaks.then_some(of), |lines, of| lines.text(&of.join(",")));
}

fn find<'a>(value: &'a Value, words: &PartWords) -> Option<&'a Part> {
    value.parts.iter().find(|part| part.name == words.name)
}

/// A cell for each country; empty where it has no value.
fn column(rule: &Ruled, write: impl Fn(&Value) -> String) -> Vec<String> {
    let values = rule.values.iter();
    values
        .map(|value| value.as_ref().map_or_else(String::new, &write))
        .collect()
}

/// The kinds as the app counts them.
const fn number_of_kind(kind: Kind) -> usize {
    match kind {
        Kind::Measured => 0,
        Kind::Proxy => 1,
        Kind::Status => 2,
    }
}

/// The cells: how each column stands, then a line per indicator, one for its errors and one for its years where it has
/// them; cells are parted by commas in the order of the countries.
fn cells(lines: &mut Lines, read: &[&Indicator]) {
    lines.list(read, |lines, indicator| {
        lines.is(indicator.has_se);
        let same = match indicator.year {
            CellYear::Same(year) => Some(year),
            CellYear::Own => None,
        };
        lines.optional(same, |lines, year| lines.count(usize::from(year)));
    });
    lines.text(END);
    for indicator in read {
        lines.figures(&indicator.cells);
        if indicator.has_se {
            lines.figures(&indicator.errors);
        }
        if matches!(indicator.year, CellYear::Own) {
            lines.text(&indicator.cell_years.join(","));
        }
    }
}

/// The fewest digits with which a value rounds to the same tenth, where the slider stands, and to the same whole number, which the card
/// says.
fn fewest_digits(value: f64) -> String {
    let rounded = |value: f64| ((value * 10.0 + 0.5).floor(), (value + 0.5).floor());
    let mut shorter = (1..DIGITS).map(|decimals| decimal(value, decimals));
    let same = shorter.find(|short| short.parse().map(rounded) == Ok(rounded(value)));
    same.unwrap_or_else(|| exact(value))
}

/// To the nearest tenth, halves up, as sliders have it.
pub(crate) fn tenths(points: f64) -> String {
    decimal((points * 10.0 + 0.5).floor() / 10.0, 1)
}

/// With at most so many decimals, and no zeros behind the last.
fn decimal(number: f64, decimals: usize) -> String {
    let written = format!("{number:.decimals$}");
    let short = written.trim_end_matches('0').trim_end_matches('.');
    match short {
        "" | "-" | "-0" => "0".to_owned(),
        short => short.to_owned(),
    }
}

fn most_frequent(years: impl Iterator<Item = u16>) -> u16 {
    let years: Vec<u16> = years.collect();
    let count = |year: u16| years.iter().filter(|other| **other == year).count();
    years
        .iter()
        .copied()
        .max_by_key(|year| (count(*year), *year))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_up_and_zeros_go() {
        for (points, written) in [
            (62.25, "62.3"),
            (62.24, "62.2"),
            (50.0, "50"),
            (0.04, "0"),
            (9.96, "10"),
        ] {
            assert_eq!(tenths(points), written);
        }
        assert_eq!(decimal(-0.001, 2), "0");
        assert_eq!(decimal(0.85, 2), "0.85");
        assert_eq!(decimal(100.0, 2), "100");
    }

    #[test]
    fn no_digit_is_written_that_nothing_is_rounded_by() {
        for (value, written) in [
            (22.0, "22"),
            (22.31, "22.3"),
            // The slider stands at 22.5, which rounds to 23; the card says 22.
            (22.46, "22.46"),
            (100.0 / 3.0, "33.3"),
            (0.04, "0"),
        ] {
            assert_eq!(fewest_digits(value), written);
        }
    }

    #[test]
    fn the_usual_year_is_the_most_frequent_and_of_equals_the_latest() {
        assert_eq!(most_frequent([2019, 2024, 2024, 2023].into_iter()), 2024);
        assert_eq!(most_frequent([2019, 2024].into_iter()), 2024);
        assert_eq!(most_frequent(std::iter::empty()), 0);
    }
}
