//! A few countries with a few cells, for tests of single rules.

use super::{Figures, Part, Row, Rule, Value};
use crate::figures::{CellYear, Country, Indicator};

/// Cells of a country: indicator, cell, and behind a `±` its standard error.
pub(crate) type Cells<'a> = &'a [(&'a str, &'a str)];

/// What a rule makes of each country.
pub(super) fn values(rule: Rule, sample: &[(&str, Cells)]) -> Vec<Option<Value>> {
    each(sample, rule)
}

/// What is made of each country. Figures of Varieties of Democracy and the World Bank are of 2023, all others of 2026.
pub(crate) fn each<T>(sample: &[(&str, Cells)], make: impl Fn(&Row) -> T) -> Vec<T> {
    let countries: Vec<Country> = sample
        .iter()
        .map(|(code, _)| Country {
            iso3: (*code).to_owned(),
            name: (*code).to_owned(),
            ..Country::default()
        })
        .collect();
    let mut indicators: Vec<Indicator> = Vec::new();
    for (number, (_, cells)) in sample.iter().enumerate() {
        for (id, cell) in *cells {
            if !indicators.iter().any(|known| known.id == *id) {
                indicators.push(indicator(id, sample.len()));
            }
            let (cell, error) = cell.split_once('±').unwrap_or((cell, ""));
            for known in indicators.iter_mut().filter(|known| known.id == *id) {
                cell.clone_into(&mut known.cells[number]);
                error.clone_into(&mut known.errors[number]);
            }
        }
    }
    let figures = Figures::new(&countries, &indicators, 2026, 2.0);
    figures.rows().map(|row| make(&row)).collect()
}

/// Values and errors, each to one decimal, and years.
pub(super) fn rounded(rule: Rule, sample: &[(&str, Cells)]) -> Vec<Option<(f64, f64, u16)>> {
    let tenth = |points: f64| (points * 10.0).round() / 10.0;
    values(rule, sample)
        .into_iter()
        .map(|value| value.map(|value| (tenth(value.value), tenth(value.se), value.year)))
        .collect()
}

/// The names of the parts of each value.
pub(super) fn parts(rule: Rule, sample: &[(&str, Cells)]) -> Vec<Vec<&'static str>> {
    let name = |part: &Part| part.name;
    values(rule, sample)
        .iter()
        .map(|value| {
            let parts = value.iter().flat_map(|value| &value.parts);
            parts.map(name).collect()
        })
        .collect()
}

fn indicator(id: &str, countries: usize) -> Indicator {
    let is_old = id.starts_with("vdem") || id.starts_with("wgi");
    Indicator {
        id: id.to_owned(),
        label: String::new(),
        unit: String::new(),
        direction: String::new(),
        years: String::new(),
        has_se: true,
        words: Vec::new(),
        licence: String::new(),
        source: 0,
        year: CellYear::Same(if is_old { 2023 } else { 2026 }),
        cells: vec![String::new(); countries],
        errors: vec![String::new(); countries],
        cell_years: Vec::new(),
    }
}
