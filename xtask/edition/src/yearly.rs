//! `yearly.csv`: how far each country's published figures have moved from one year to the next.

use std::path::Path;

use faults::Faults;

use crate::{
    factors::Factors,
    figures::Country,
    finished::Ruled,
    json::PresetEntry,
    rules::Kind,
    table::{Row, Table},
};

const FILE: &str = "yearly.csv";

/// Its columns.
pub(crate) const COLUMNS: [&str; 6] = ["iso3", "factor", "points", "first", "last", "changes"];

/// The largest change of one country's slider value from one year to the next.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Yearly {
    /// Number of the country.
    pub(crate) country: usize,
    /// Number of the factor among the sliders.
    pub(crate) factor: usize,
    /// The change in points, 0 to 100, to one decimal.
    pub(crate) points: f64,
    /// First year compared.
    pub(crate) first: u16,
}

/// Reads `yearly.csv`.
pub(crate) fn read(
    folder: &Path,
    factors: &Factors,
    countries: &[Country],
    measured: &[usize],
    faults: &mut Faults,
) -> Vec<Yearly> {
    let table = Table::read(folder, FILE, &COLUMNS, faults);
    if faults.any_in(&["countries.csv", "factors.csv", "presets.json", "rules.csv"]) {
        // Every row names a country and a rule: against faulty ones, each would be a fault of its own.
        return Vec::new();
    }
    let mut rows: Vec<Yearly> = Vec::new();
    for row in &table.rows {
        let (iso3, factor_id) = (row.required("iso3", faults), row.required("factor", faults));
        let country = countries.iter().position(|country| country.iso3 == iso3);
        if country.is_none() {
            row.fault(
                faults,
                format!("iso3 {iso3:?} is not in countries.csv: correct it"),
            );
        }
        let factor = factors.slider(&factor_id);
        if factor.is_none() {
            row.fault(
                faults,
                format!("factor {factor_id:?} is no slider of factors.csv: correct it"),
            );
        } else if !factor.is_some_and(|factor| measured.contains(&factor)) {
            row.fault(
                faults,
                format!(
                    "{factor_id} rests on no figure that is published year by year: remove the row"
                ),
            );
        }
        let points = row.bounded("points", 0.0, 100.0, faults);
        if ((points * 10.0).round() / 10.0 - points).abs() > f64::EPSILON {
            row.fault(
                faults,
                format!("points is {points}: write at most one decimal"),
            );
        }
        let first = check_years(row, faults);
        let (Some(country), Some(factor)) = (country, factor) else {
            continue;
        };
        let place = |row: &Yearly| (row.country, row.factor);
        if rows.iter().any(|other| place(other) == (country, factor)) {
            row.fault(
                faults,
                format!("{iso3} {factor_id} stands twice: remove one"),
            );
        } else if rows
            .last()
            .is_some_and(|last| place(last) > (country, factor))
        {
            row.fault(
                faults,
                format!("{iso3} {factor_id} is out of order: sort by country and factor"),
            );
        }
        rows.push(Yearly {
            country,
            factor,
            points,
            first,
        });
    }
    rows
}

/// The sliders that rest on figures which are published year by year: those with goalposts, or, in an edition of the second model,
/// those that are not read from lists alone.
pub(crate) fn measured(factors: &Factors, presets: &[PresetEntry], ruled: &[Ruled]) -> Vec<usize> {
    let between_goalposts = presets.iter().filter(|preset| preset.goalposts.is_some());
    let between_goalposts = between_goalposts.filter_map(|preset| factors.slider(&preset.factor));
    let of_rules = ruled.iter();
    let of_rules = of_rules.filter(|rule| !rule.by_presets && rule.kind != Kind::Status);
    between_goalposts
        .chain(of_rules.map(|rule| rule.factor))
        .collect()
}

/// Checks the years of a row and gives the first.
fn check_years(row: &Row, faults: &mut Faults) -> u16 {
    let mut year = |column: &str| row.bounded(column, 1900.0, 2100.0, faults) as u16;
    let (first, last) = (year("first"), year("last"));
    let most = f64::from(last.saturating_sub(first));
    if most < 1.0 {
        row.fault(
            faults,
            format!("years {first} to {last} leave nothing to compare: last is after first"),
        );
    } else {
        row.bounded("changes", 1.0, most, faults);
    }
    first
}
