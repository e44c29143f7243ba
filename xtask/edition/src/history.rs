//! Derives `yearly.csv` of an edition of the second model from a table of slider values by year, which the same rules made.

use std::{collections::BTreeMap, path::Path};

use faults::Faults;

use crate::{
    factors::Factors,
    table::{Table, parse_number},
    yearly::COLUMNS,
};

/// One row per country and year, one column per factor.
pub(crate) const FILE: &str = "history.csv";

/// The factors of which the figures are published year by year; others rest on lists, whose dates decide a change and no measurement.
const FACTORS: [&str; 9] = [
    "SSG_GOV",
    "SSG_CORR",
    "SSG_STAB",
    "SSG_ABSORB",
    "HR_RECORD",
    "HR_IHL",
    "HR_DEMO",
    "REG_STAB",
    "REG_THREAT",
];

/// The years compared: to that of the figures, after which some of them only repeat themselves.
const YEARS: std::ops::RangeInclusive<u16> = 2018..=2023;

/// The text of `yearly.csv`.
pub(crate) fn derive(
    folder: &Path,
    published: &Path,
    factors: &Factors,
    faults: &mut Faults,
) -> String {
    let countries = Table::read_any(folder, "countries.csv", faults);
    let history = Table::read_any(published, FILE, faults);
    let mut years: BTreeMap<(&str, u16), &crate::table::Row> = BTreeMap::new();
    for row in &history.rows {
        if let Ok(year) = row.get("year").parse() {
            years.insert((row.get("iso3"), year), row);
        }
    }
    let mut text = COLUMNS.join(",") + "\n";
    for country in &countries.rows {
        let iso3 = country.get("iso3");
        for factor in factors
            .weighted()
            .filter(|factor| FACTORS.contains(&factor.id.as_str()))
        {
            let values: Vec<(u16, f64)> = YEARS
                .filter_map(|year| {
                    Some((
                        year,
                        parse_number(years.get(&(iso3, year))?.get(&factor.id))?,
                    ))
                })
                .collect();
            if let Some(row) = largest(&values) {
                text.push_str(&format!("{iso3},{},{row}\n", factor.id));
            }
        }
    }
    text
}

/// The largest change between two years that follow each other, the first and last year compared, and how many changes were.
fn largest(values: &[(u16, f64)]) -> Option<String> {
    let changes: Vec<(u16, f64)> = values
        .iter()
        .zip(values.iter().skip(1))
        .filter(|((year, _), (next, _))| year + 1 == *next)
        .map(|((year, one), (_, other))| (*year, (other - one).abs()))
        .collect();
    let points = changes
        .iter()
        .map(|(_, points)| *points)
        .fold(0.0, f64::max);
    let (first, last) = (changes.first()?.0, changes.last()?.0 + 1);
    Some(format!("{points:.1},{first},{last},{}", changes.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_is_no_change() {
        let values = [(2018, 40.0), (2019, 42.5), (2021, 90.0), (2022, 89.0)];
        assert_eq!(largest(&values).as_deref(), Some("2.5,2018,2022,2"));
        assert_eq!(largest(&[(2018, 40.0), (2020, 42.5)]), None);
    }
}
