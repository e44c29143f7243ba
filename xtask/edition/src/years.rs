//! `static/history`: slider values by year, checked row by row and written as the text that the app fetches when the screen "Through
//! time" is opened.
//!
//! Neighbouring years hardly differ, so a column is written as differences from the year before, value by value without a separator:
//! that takes a third less than numbers with commas once it is compressed.

use std::{collections::BTreeMap, path::Path};

use faults::{Fault, Faults};

use crate::{
    lines::Lines,
    table::{Row, Table, parse_number},
};

/// One row per country and year.
const FILE: &str = "history.csv";

/// What rows stood for in other years.
const STATES: &str = "states.csv";

/// From when countries were in NATO.
const ALLIES: &str = "allies.csv";

/// The decisions that are drawn beside a country's line: they stand in a folder of their own, whose compiler checks them.
const DECISIONS: (&str, &str) = ("../cases", "decisions.csv");

/// What has a row of its own and is no country of the edition.
const FORMER: [&str; 2] = ["DDR", "YMD"];

/// The years of the table.
const YEARS: std::ops::RangeInclusive<u16> = 1977..=2024;

/// First and last line of the text; the app expects the same.
const FORM: &str = "counterweigh figures by year, form 1";
const LAST: &str = "end";

/// The rows of one country or former state.
#[derive(Debug)]
struct State {
    code: String,
    first: u16,
    rows: Vec<Cells>,
}

/// The cells of a row: value and error of each slider in tenths.
type Cells = Vec<Option<(i32, i32)>>;

/// Reads the folder of figures by year and gives the text that the app reads; `edition` is the folder of the newest edition.
///
/// # Errors
///
/// Every fault of the data, in the order of file and line.
pub fn years(folder: &Path, edition: &Path) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let text = read(folder, edition, &mut faults);
    faults.judge(Some(text))
}

fn read(folder: &Path, edition: &Path, faults: &mut Faults) -> String {
    let column = |file: &str, column: &str, faults: &mut Faults, keep: fn(&Row) -> bool| {
        let table = Table::read_any(edition, file, faults);
        let rows = table.rows.iter().filter(|row| keep(row));
        rows.map(|row| row.get(column).to_owned())
            .collect::<Vec<String>>()
    };
    let sliders = column("factors.csv", "factor", faults, |row| {
        row.get("weighted") == "yes"
    });
    let countries = column("countries.csv", "iso3", faults, |_| true);
    let states = read_states(folder, &sliders, &countries, faults);
    let mut lines = Lines::default();
    lines.text(FORM);
    lines.count(usize::from(*YEARS.start()));
    lines.count(usize::from(*YEARS.end()));
    lines.list(&states, |lines, state| {
        lines.text(&state.code);
        lines.count(usize::from(state.first));
        lines.count(state.rows.len());
    });
    for slider in 0..sliders.len() {
        let of_row = |cells: &Cells| cells.get(slider).copied().flatten();
        lines.text(&differences(&states, |cells| {
            of_row(cells).map(|cell| cell.0)
        }));
        lines.text(&differences(&states, |cells| {
            of_row(cells).map(|cell| cell.1)
        }));
    }
    for (file, columns) in [
        (
            STATES,
            &["iso3", "from", "until", "kind", "name", "under"][..],
        ),
        (ALLIES, &["iso3", "since"][..]),
    ] {
        let table = Table::read(folder, file, columns, faults);
        for row in &table.rows {
            check_beside(row, &countries, faults);
        }
        lines.list(&table.rows, |lines, row| {
            for column in columns {
                lines.text(row.get(column));
            }
        });
    }
    decisions(&mut lines, folder, faults);
    if !folder.join("README.md").is_file() {
        faults.add(
            "README.md",
            0,
            "is missing: say what the tables are and under which licence",
        );
    }
    lines.text(LAST);
    lines.whole()
}

/// The decisions on countries, by country and day.
fn decisions(lines: &mut Lines, folder: &Path, faults: &mut Faults) {
    let (beside, file) = DECISIONS;
    let table = Table::read_any(&folder.join(beside), file, faults);
    let rows = table
        .rows
        .iter()
        .filter(|row| !row.get("country").is_empty());
    let mut rows: Vec<&Row> = rows.collect();
    rows.sort_by_key(|row| (row.get("country"), row.get("date")));
    lines.list(&rows, |lines, row| {
        for column in ["country", "date", "subject", "decided", "confidence", "url"] {
            lines.text(row.get(column));
        }
    });
}

/// A column over all rows: `=` a value after none and at the start of a state, `+` and `-` how far it is from the year before, `.` the
/// same as the year before, `x` none.
fn differences(states: &[State], of_row: impl Fn(&Cells) -> Option<i32>) -> String {
    let mut text = String::new();
    for state in states {
        let mut before = None;
        for (year, cells) in state.rows.iter().enumerate() {
            let value = of_row(cells);
            match (before, value) {
                _ if year > 0 && before == value => text.push('.'),
                (_, None) => text.push('x'),
                (Some(before), Some(value)) => text.push_str(&format!("{:+}", value - before)),
                (None, Some(value)) => text.push_str(&format!("={value}")),
            }
            before = value;
        }
    }
    text
}

/// The states in the order of the file.
fn read_states(
    folder: &Path,
    sliders: &[String],
    countries: &[String],
    faults: &mut Faults,
) -> Vec<State> {
    let errors: Vec<String> = sliders
        .iter()
        .map(|slider| format!("{slider}_se"))
        .collect();
    let columns: Vec<&str> = ["iso3", "year"]
        .into_iter()
        .chain(sliders.iter().map(String::as_str))
        .chain(errors.iter().map(String::as_str))
        .collect();
    let table = Table::read(folder, FILE, &columns, faults);
    let mut states: Vec<State> = Vec::new();
    let mut seen: BTreeMap<String, u16> = BTreeMap::new();
    for row in &table.rows {
        let code = row.required("iso3", faults);
        if !countries.contains(&code) && !FORMER.contains(&code.as_str()) {
            row.fault(
                faults,
                format!(
                    "{code} is no country of the edition and no former state: correct the code"
                ),
            );
        }
        let (first, last) = (f64::from(*YEARS.start()), f64::from(*YEARS.end()));
        let year = row.bounded("year", first, last, faults) as u16;
        let follows = states.last().is_some_and(|state| state.code == code);
        match seen.insert(code.clone(), year) {
            Some(before) if !follows => row.fault(
                faults,
                format!(
                    "{code} stood already, up to {before}: keep the rows of a country together"
                ),
            ),
            Some(before) if before + 1 != year => row.fault(
                faults,
                format!("{code} has {year} after {before}: give every year once, in order"),
            ),
            _ => {}
        }
        let cells: Cells = sliders
            .iter()
            .zip(&errors)
            .map(|(slider, error)| cell(row, slider, error, faults))
            .collect();
        match states.last_mut() {
            Some(state) if follows => state.rows.push(cells),
            _ => states.push(State {
                code,
                first: year,
                rows: vec![cells],
            }),
        }
    }
    for country in countries {
        match seen.get(country) {
            None => faults.add(FILE, 0, format!("{country} has no row: restore its years")),
            Some(last) if last != YEARS.end() => faults.add(
                FILE,
                0,
                format!(
                    "{country} ends in {last}: give its years up to {}",
                    YEARS.end()
                ),
            ),
            Some(_) => {}
        }
    }
    states
}

/// Value and error of a slider in tenths; `None` where there is no figure.
fn cell(row: &Row, slider: &str, error: &str, faults: &mut Faults) -> Option<(i32, i32)> {
    match (row.get(slider), row.get(error)) {
        ("", "") => None,
        ("", _) => {
            row.fault(
                faults,
                format!("{error} stands without a value: blank it or give {slider}"),
            );
            None
        }
        _ => {
            let value = tenths(row, slider, faults)?;
            let error_tenths = tenths(row, error, faults)?;
            if !(0..=1000).contains(&value) {
                row.fault(
                    faults,
                    format!(
                        "{slider} is {}: give a value from 0 to 100",
                        row.get(slider)
                    ),
                );
            }
            if !(1..=1000).contains(&error_tenths) {
                row.fault(
                    faults,
                    format!(
                        "{error} is {}: an error is above 0 and at most 100",
                        row.get(error)
                    ),
                );
            }
            Some((value, error_tenths))
        }
    }
}

fn tenths(row: &Row, column: &str, faults: &mut Faults) -> Option<i32> {
    let text = row.get(column);
    let decimals = text
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    let number = parse_number(text).filter(|_| decimals <= 1);
    if number.is_none() {
        row.fault(
            faults,
            format!("{column} is {text:?}: write a number with one decimal at most"),
        );
    }
    // Exact: a number of one decimal, ten times, rounds to the whole number that was meant.
    number.map(|number| libm::round(number * 10.0) as i32)
}

/// Checks a row of the tables beside the figures, whichever columns it has.
fn check_beside(row: &Row, countries: &[String], faults: &mut Faults) {
    for (column, cell) in row.named_cells() {
        let fits = match column {
            "iso3" => countries.iter().any(|country| country == cell),
            "under" => {
                cell.is_empty() != (row.get("kind") == "within")
                    && (cell.is_empty() || countries.iter().any(|country| country == cell))
            }
            "from" | "until" | "since" => cell.parse().is_ok_and(|year| YEARS.contains(&year)),
            "kind" => ["was", "within"].contains(&cell),
            _ => !cell.is_empty(),
        };
        if !fits {
            row.fault(
                faults,
                format!("{column} is {cell:?}: correct it, as the README says of the table"),
            );
        }
    }
    if row.get("from") > row.get("until") {
        row.fault(faults, "from is after until: turn them round");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::PathBuf};

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static")
    }

    #[test]
    fn a_column_is_written_as_differences() {
        let row = |value: Option<i32>| vec![value.map(|value| (value, 1))];
        let state = |rows: &[Option<i32>]| State {
            code: String::new(),
            first: 1977,
            rows: rows.iter().map(|value| row(*value)).collect(),
        };
        let states = [
            state(&[
                Some(139),
                Some(142),
                Some(142),
                None,
                None,
                Some(90),
                Some(80),
            ]),
            state(&[None, Some(0)]),
            state(&[Some(0)]),
        ];
        let text = differences(&states, |cells| cells[0].map(|cell| cell.0));
        assert_eq!(text, "=139+3.x.=90-10x=0=0");
    }

    /// What the compiler says of the tables with one place of one file changed.
    fn faults_with(file: &str, from: &str, to: &str) -> Vec<String> {
        let beside = std::env::temp_dir().join(format!("figures-by-year-{}", std::process::id()));
        let folder = beside.join("history");
        fs::create_dir_all(&folder).unwrap();
        fs::create_dir_all(beside.join("cases")).unwrap();
        let (decisions, cases) = (root().join("cases/decisions.csv"), "cases/decisions.csv");
        fs::copy(decisions, beside.join(cases)).unwrap();
        for entry in fs::read_dir(root().join("history")).unwrap().flatten() {
            let text = fs::read_to_string(entry.path()).unwrap();
            let text = if entry.file_name() == file {
                assert!(text.contains(from), "{file} has {from:?}");
                text.replacen(from, to, 1)
            } else {
                text
            };
            fs::write(folder.join(entry.file_name()), text).unwrap();
        }
        let told = years(&folder, &root().join("editions/2026.3"));
        fs::remove_dir_all(&beside).unwrap();
        let faults = told.err().unwrap_or_default();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_wrong_table_stops_the_build_with_file_and_row() {
        for (file, from, to, expected) in [
            (
                FILE,
                "AFG,1978,14.2",
                "AFG,1978,142",
                "history.csv:3: SSG_GOV is 142: give a value from 0 to 100",
            ),
            (
                FILE,
                "AFG,1978,14.2",
                "AFG,1978,14.25",
                "history.csv:3: SSG_GOV is \"14.25\": write a number with one decimal at most",
            ),
            (
                FILE,
                "AFG,1979,",
                "AFG,1978,",
                "history.csv:4: AFG has 1978 after 1978: give every year once, in order",
            ),
            (
                FILE,
                "AFG,1977,13.9,17.2",
                "AFG,1977,,17.2",
                "history.csv:2: SSG_GOV_se stands without a value: blank it or give SSG_GOV",
            ),
            (
                FILE,
                ",7.9,15.8,",
                ",0,15.8,",
                "history.csv:2: SSG_GOV_se is 0: an error is above 0 and at most 100",
            ),
            (
                ALLIES,
                "ALB,2009",
                "ALX,2009",
                "allies.csv:2: iso3 is \"ALX\": correct it, as the README says of the table",
            ),
            (
                STATES,
                "within,the Soviet Union,RUS",
                "within,the Soviet Union,",
                "states.csv:2: under is \"\": correct it, as the README says of the table",
            ),
        ] {
            let told = faults_with(file, from, to);
            assert!(told.iter().any(|fault| fault == expected), "{told:#?}");
        }
    }
}
