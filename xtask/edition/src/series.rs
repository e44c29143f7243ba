//! Derives `yearly.csv` from what was published for several years.
//!
//! A slider's value of a year follows from the factor's own goalposts, averaged over those of its indicators that have a series
//! for the country. Only years in which all of these are published count, so that a change is never one of the set. The change of
//! a country and factor is the largest between two years that follow each other.

use std::{collections::BTreeMap, path::Path};

use faults::{Fault, Faults};

use crate::{
    factors::Factors,
    history,
    json::{EditionFile, GoalpostsEntry, Json, PresetEntry},
    table::{Table, parse_number},
    yearly::COLUMNS,
};

/// The World Bank's file: one row per economy, year and dimension.
const WGI: &str = "wgi_2018_2023.csv";

/// Codes of the World Bank that differ from ISO 3166.
const WGI_CODES: [(&str, &str); 6] = [
    ("ADO", "AND"),
    ("KSV", "XKX"),
    ("ROM", "ROU"),
    ("TMP", "TLS"),
    ("WBG", "PSE"),
    ("ZAR", "COD"),
];

/// Files of V-Dem, one row per country and year, and the columns that are indicators of an edition.
const VDEM: [(&str, &[(&str, &str)]); 2] = [
    (
        "vdem_v14_2019_2023.csv",
        &[
            ("v2x_clphy", "vdem_clphy"),
            ("v2x_civlib", "vdem_civlib"),
            ("v2x_rule", "vdem_rule"),
            ("v2x_corr", "vdem_corr"),
            ("v2x_execorr", "vdem_execorr"),
            ("v2x_horacc", "vdem_horacc"),
            ("v2xlg_legcon", "vdem_legcon"),
            ("v2x_jucon", "vdem_jucon"),
            ("v2x_ex_military", "vdem_exmil"),
            ("v2cltort", "vdem_tort"),
            ("v2clkill", "vdem_kill"),
        ],
    ),
    (
        "vdem_v15_2020_2024.csv",
        &[
            ("v2x_polyarchy", "vdem_polyarchy"),
            ("v2x_libdem", "vdem_libdem"),
        ],
    ),
];

/// Half of the last decimal that an edition keeps of a figure.
const ROUNDING: f64 = 0.000_051;

/// Published figures by country code and indicator, then by year.
type Series = BTreeMap<(String, String), BTreeMap<u16, f64>>;

/// The text of `yearly.csv` for an edition's folder, out of a folder with the files that were published: `wgi_2018_2023.csv`,
/// `vdem_v14_2019_2023.csv` and `vdem_v15_2020_2024.csv`; for an edition of the second model `history.csv`, the slider values that its
/// rules give by year.
///
/// # Errors
///
/// Every file or column that is missing, and every figure that is not the one of `countries.csv` in its year, in the order of file
/// and line.
pub fn yearly(folder: &Path, published: &Path) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let text = derive(folder, published, &mut faults);
    faults.judge(text)
}

fn derive(folder: &Path, published: &Path, faults: &mut Faults) -> Option<String> {
    let edition = Json::<EditionFile>::read(folder, "edition.json", faults)?.value;
    let factors = Factors::read(folder, &edition, faults);
    if edition.is_second_model() {
        return Some(history::derive(folder, published, &factors, faults));
    }
    let presets = Json::<Vec<PresetEntry>>::read(folder, "presets.json", faults)?.value;
    let countries = Table::read_any(folder, "countries.csv", faults);
    let series = read_series(published, faults);
    check_against(&countries, &series, faults);
    let mut text = COLUMNS.join(",") + "\n";
    for country in &countries.rows {
        let iso3 = country.get("iso3");
        for factor in factors.weighted() {
            let rules = presets
                .iter()
                .filter(|preset| preset.factor == factor.id)
                .filter_map(|preset| preset.goalposts.as_ref());
            let parts = rules.filter_map(|goalposts| {
                let years = series.get(&(iso3.to_owned(), goalposts.indicator.clone()))?;
                Some((goalposts, years))
            });
            if let Some(largest) = Largest::of(&parts.collect::<Vec<_>>()) {
                let Largest {
                    points,
                    first,
                    last,
                    changes,
                } = largest;
                let row = format!(
                    "{iso3},{},{points:.1},{first},{last},{changes}\n",
                    factor.id
                );
                text.push_str(&row);
            }
        }
    }
    Some(text)
}

fn read_series(published: &Path, faults: &mut Faults) -> Series {
    let mut series = Series::new();
    let mut add = |iso3: &str, indicator: String, year: &str, figure: &str| {
        if let (Ok(year), Some(figure)) = (year.parse(), parse_number(figure)) {
            let years = series.entry((iso3.to_owned(), indicator)).or_default();
            years.insert(year, figure);
        }
    };
    for row in &rows(
        published,
        WGI,
        &["code", "year", "indicator", "estimate"],
        faults,
    )
    .rows
    {
        let code = row.get("code");
        let iso3 = WGI_CODES
            .iter()
            .find(|(own, _)| *own == code)
            .map_or(code, |(_, iso3)| *iso3);
        let indicator = format!("wgi_{}", row.get("indicator"));
        add(iso3, indicator, row.get("year"), row.get("estimate"));
    }
    for (file, columns) in VDEM {
        let mut needed = vec!["country_text_id", "year"];
        needed.extend(columns.iter().map(|(column, _)| *column));
        for row in &rows(published, file, &needed, faults).rows {
            for (column, indicator) in columns {
                let iso3 = row.get("country_text_id");
                add(
                    iso3,
                    (*indicator).to_owned(),
                    row.get("year"),
                    row.get(column),
                );
            }
        }
    }
    series
}

/// Reads a file that has at least these columns.
fn rows(folder: &Path, file: &str, columns: &[&str], faults: &mut Faults) -> Table {
    let table = Table::read_any(folder, file, faults);
    for column in columns {
        if !table.columns.is_empty() && !table.columns.iter().any(|name| name == column) {
            faults.add(
                file,
                1,
                format!("column {column} is missing: take the file as published"),
            );
        }
    }
    table
}

/// Notes every figure of `countries.csv` that the series has otherwise in the same year: they would be of another release.
fn check_against(countries: &Table, series: &Series, faults: &mut Faults) {
    for row in &countries.rows {
        let iso3 = row.get("iso3");
        for ((_, indicator), years) in series
            .range((iso3.to_owned(), String::new())..)
            .take_while(|((code, _), _)| code == iso3)
        {
            let figure = parse_number(row.get(indicator));
            let year = row.get(&format!("{indicator}_year")).parse::<u16>();
            let (Some(figure), Ok(year)) = (figure, year) else {
                continue;
            };
            let found = years.get(&year);
            if found.is_none_or(|found| (found - figure).abs() > ROUNDING) {
                row.fault(
                    faults,
                    format!(
                        "{iso3}: {indicator} is {figure} in {year}, where the series has {found:?}: take the release that the \
                         edition was made from"
                    ),
                );
            }
        }
    }
}

/// The largest change of a slider's value from one year to the next.
#[derive(Debug, PartialEq)]
struct Largest {
    points: f64,
    first: u16,
    last: u16,
    changes: usize,
}

impl Largest {
    /// Out of a country's series of the indicators of one factor, each with its goalposts; `None` where no two years that follow
    /// each other can be compared.
    fn of(parts: &[(&GoalpostsEntry, &BTreeMap<u16, f64>)]) -> Option<Self> {
        let (_, some) = parts.first()?;
        let value = |year: u16| -> Option<f64> {
            let scores: Option<Vec<f64>> = parts
                .iter()
                .map(|(goalposts, years)| Some(goalposts.posts().score(*years.get(&year)?)))
                .collect();
            scores.map(|scores| scores.iter().sum::<f64>() / parts.len() as f64)
        };
        let changes: Vec<(u16, f64)> = some
            .keys()
            .filter_map(|&year| Some((year, (value(year + 1)? - value(year)?).abs())))
            .collect();
        Some(Self {
            points: changes
                .iter()
                .map(|(_, points)| *points)
                .fold(0.0, f64::max),
            first: changes.first()?.0,
            last: changes.last()?.0 + 1,
            changes: changes.len(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goalposts(low: f64, high: f64, reversed: bool) -> GoalpostsEntry {
        GoalpostsEntry {
            indicator: String::new(),
            low,
            high,
            reversed,
        }
    }

    fn years(figures: &[(u16, f64)]) -> BTreeMap<u16, f64> {
        figures.iter().copied().collect()
    }

    #[test]
    fn only_years_with_every_figure_are_compared_and_gaps_are_not() {
        let rising = goalposts(0.0, 1.0, false);
        let falling = goalposts(-2.5, 2.5, true);
        let one = years(&[(2019, 0.5), (2020, 0.6), (2021, 0.4), (2023, 0.9)]);
        let two = years(&[(2018, 2.0), (2020, 0.0), (2021, 0.5), (2023, 0.5)]);
        let alone = Largest::of(&[(&rising, &one)]);
        let both = Largest::of(&[(&rising, &one), (&falling, &two)]);
        let expected = |points: f64, first, last, changes| {
            Some(Largest {
                points,
                first,
                last,
                changes,
            })
        };
        let rounded = |largest: Option<Largest>| {
            largest.map(|largest| Largest {
                points: (largest.points * 10.0).round() / 10.0,
                ..largest
            })
        };
        assert_eq!(rounded(alone), expected(20.0, 2019, 2021, 2));
        assert_eq!(rounded(both), expected(15.0, 2020, 2021, 1));
        assert_eq!(Largest::of(&[]), None);
        assert_eq!(Largest::of(&[(&rising, &years(&[(2020, 0.1)]))]), None);
    }
}
