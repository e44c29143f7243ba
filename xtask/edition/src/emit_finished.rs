//! Writes finished values for the app: first the values themselves, and with the cards what they are made of.

use crate::{
    emit::{Checked, cells, indicators, sources},
    figures::Indicator,
    finished::{PartWords, Ruled, WAYS},
    lines::{Lines, number_of},
    rules::{Kind, Part, Value},
};

/// The values: for each factor with a rule its number, the usual kind and year, a line of values and one of errors in the order of the
/// countries, and the countries whose year or kind is another one.
pub(crate) fn values(lines: &mut Lines, ruled: &[Ruled]) {
    lines.list(ruled, |lines, rule| {
        let known = || rule.values.iter().flatten();
        let usual = most_frequent(known().map(|value| value.year));
        lines.count(rule.factor);
        lines.count(number_of_kind(rule.kind));
        lines.count(usize::from(usual));
        lines.figures(&column(rule, |value| tenths(value.value)));
        lines.figures(&column(rule, |value| tenths(value.se)));
        let others = rule
            .values
            .iter()
            .enumerate()
            .filter_map(|(country, value)| {
                let value = value.as_ref()?;
                let is_usual = value.year == usual && value.kind == rule.kind;
                (!is_usual).then_some((country, value))
            });
        lines.list(others, |lines, (country, value)| {
            lines.count(country);
            lines.count(usize::from(value.year));
            lines.count(number_of_kind(value.kind));
        });
    });
}

/// What the cards show of them: the indicators that the rules read with their sources, the rules in words, the parts of each value, and
/// the published cells. An edition of the first model has none.
pub(crate) fn parts(lines: &mut Lines, checked: &Checked) {
    let read: Vec<&Indicator> = checked
        .indicators
        .iter()
        .filter(|indicator| {
            let mut rules = checked.ruled.iter();
            rules.any(|rule| rule.indicators.contains(&indicator.id))
        })
        .collect();
    indicators(lines, &read);
    sources(lines, checked, &read);
    lines.list(&checked.ruled, |lines, rule| {
        lines.count(rule.factor);
        lines.list(&rule.indicators, |lines, indicator| {
            lines.count(number_of(&read, indicator));
        });
        for words in [&rule.words, &rule.error, &rule.note] {
            lines.text(words);
        }
        let found = rule.parts.iter().filter(|part| is_in_any(rule, part));
        lines.list(found, |lines, part| one_part(lines, rule, part));
    });
    cells(lines, &read);
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

/// To the nearest tenth, halves up, as sliders have it.
fn tenths(points: f64) -> String {
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
    fn the_usual_year_is_the_most_frequent_and_of_equals_the_latest() {
        assert_eq!(most_frequent([2019, 2024, 2024, 2023].into_iter()), 2024);
        assert_eq!(most_frequent([2019, 2024].into_iter()), 2024);
        assert_eq!(most_frequent(std::iter::empty()), 0);
    }
}
