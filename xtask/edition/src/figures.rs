//! `sources.csv`, `indicators.csv`, `countries.csv` and `flags.csv`: published figures, where they come from, and lists that the law keeps.

use std::{collections::BTreeSet, path::Path};

use faults::Faults;

use crate::{
    json::EditionFile,
    lines::Lines,
    lists::ListForm,
    policies::Bar,
    table::{Row, Table, is_date, parse_number},
};

const SOURCES: &str = "sources.csv";
const INDICATORS: &str = "indicators.csv";
const COUNTRIES: &str = "countries.csv";
const FLAGS: &str = "flags.csv";
const COUNTRY_COLUMNS: &[&str] = &["iso3", "name", "region", "subregion", "un_member"];

/// A source.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) producer: String,
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) licence: String,
    pub(crate) published: String,
    pub(crate) note: String,
}

/// Where the year of a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CellYear {
    /// The same year for every cell.
    Same(u16),
    /// In a column of its own.
    Own,
}

/// A column of figures with its cells.
#[derive(Debug)]
pub(crate) struct Indicator {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) unit: String,
    pub(crate) direction: String,
    pub(crate) years: String,
    pub(crate) has_se: bool,
    pub(crate) words: Vec<String>,
    pub(crate) licence: String,
    pub(crate) source: usize,
    pub(crate) year: CellYear,
    pub(crate) cells: Vec<String>,
    pub(crate) errors: Vec<String>,
    pub(crate) cell_years: Vec<String>,
}

/// A country.
#[derive(Debug, Default)]
pub(crate) struct Country {
    pub(crate) iso3: String,
    pub(crate) name: String,
    pub(crate) region: String,
    pub(crate) subregion: String,
    /// Whether it is a member of NATO, as the indicator `nato` says.
    pub(crate) is_nato: bool,
    /// Whether it is a major non-NATO ally or treated as one, as the indicator `mnna` says.
    pub(crate) is_mnna: bool,
}

/// A statutory flag.
#[derive(Debug)]
pub(crate) struct Flag {
    pub(crate) indicator: String,
    pub(crate) is: Vec<String>,
    pub(crate) name: String,
    pub(crate) bar: String,
    pub(crate) as_of: String,
}

/// Reads `sources.csv`.
pub(crate) fn read_sources(folder: &Path, faults: &mut Faults) -> Vec<Source> {
    let table = Table::read(
        folder,
        SOURCES,
        &[
            "source",
            "producer",
            "title",
            "url",
            "licence",
            "published",
            "confidence",
            "note",
        ],
        faults,
    );
    let mut sources: Vec<Source> = Vec::new();
    for row in &table.rows {
        let id = row.required("source", faults);
        if sources.iter().any(|source| source.id == id) {
            row.fault(faults, format!("source {id} stands twice: remove one"));
        }
        row.required("confidence", faults);
        sources.push(Source {
            producer: row.required("producer", faults),
            title: row.required("title", faults),
            url: row.address("url", faults),
            licence: row.required("licence", faults),
            published: row.date("published", faults),
            note: row.get("note").to_owned(),
            id,
        });
    }
    sources
}

/// Reads `countries.csv` and `indicators.csv` together.
pub(crate) fn read_figures(
    folder: &Path,
    edition: &EditionFile,
    sources: &[Source],
    faults: &mut Faults,
) -> (Vec<Country>, Vec<Indicator>) {
    let table = Table::read_any(folder, COUNTRIES, faults);
    if table.rows.is_empty() {
        faults.add(COUNTRIES, 0, "has no rows: restore them");
    }
    let countries = read_countries(&table, edition, faults);
    let rows = Table::read(
        folder,
        INDICATORS,
        &[
            "indicator",
            "label",
            "unit",
            "direction",
            "years",
            "countries",
            "standard_error",
            "words",
            "class",
            "licence",
            "source",
        ],
        faults,
    );
    let mut indicators: Vec<Indicator> = Vec::new();
    let mut known: BTreeSet<String> = COUNTRY_COLUMNS.iter().map(|c| (*c).to_owned()).collect();
    for row in &rows.rows {
        let indicator = read_indicator(row, (&table, &countries), sources, faults);
        if indicators.iter().any(|other| other.id == indicator.id) {
            row.fault(
                faults,
                format!("indicator {} stands twice: remove one", indicator.id),
            );
        }
        known.insert(indicator.id.clone());
        if indicator.has_se {
            known.insert(format!("{}_se", indicator.id));
        }
        if indicator.year == CellYear::Own || has(&table, &format!("{}_year", indicator.id)) {
            known.insert(format!("{}_year", indicator.id));
        }
        indicators.push(indicator);
    }
    for column in &table.columns {
        if !known.contains(column) {
            faults.add(
                COUNTRIES,
                1,
                format!("column {column} is not in indicators.csv: describe it there or remove it"),
            );
        }
    }
    (countries, indicators)
}

fn has(table: &Table, column: &str) -> bool {
    table.columns.iter().any(|name| name == column)
}

/// A name as it sorts: without accents and in small letters.
fn sort_key(name: &str) -> String {
    name.chars()
        .map(|character| match character {
            'ã' | 'á' | 'Á' => 'a',
            'é' | 'É' => 'e',
            'í' | 'Í' => 'i',
            'ô' | 'ó' => 'o',
            'ü' | 'Ü' | 'ú' => 'u',
            'ç' | 'Ç' => 'c',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

fn read_countries(table: &Table, edition: &EditionFile, faults: &mut Faults) -> Vec<Country> {
    for column in COUNTRY_COLUMNS {
        if !table.columns.is_empty() && !has(table, column) {
            faults.add(COUNTRIES, 1, format!("column {column} is missing: add it"));
        }
    }
    if !table.rows.is_empty() && table.rows.len() != edition.countries {
        faults.add(
            COUNTRIES,
            0,
            format!(
                "{} countries where edition.json says {}",
                table.rows.len(),
                edition.countries
            ),
        );
    }
    let mut countries: Vec<Country> = Vec::new();
    for row in &table.rows {
        let country = Country {
            iso3: row.required("iso3", faults),
            name: row.required("name", faults),
            region: row.required("region", faults),
            subregion: row.get("subregion").to_owned(),
            is_nato: is_on(row, "nato"),
            is_mnna: is_on(row, "mnna"),
        };
        if country.iso3.len() != 3 || !country.iso3.chars().all(|c| c.is_ascii_uppercase()) {
            row.fault(
                faults,
                format!("iso3 is {:?}: write three capital letters", country.iso3),
            );
        }
        if countries
            .iter()
            .any(|other| other.iso3 == country.iso3 || other.name == country.name)
        {
            row.fault(
                faults,
                format!("{} {} stands twice: remove one", country.iso3, country.name),
            );
        }
        if countries
            .last()
            .is_some_and(|last| sort_key(&last.name) > sort_key(&country.name))
        {
            row.fault(
                faults,
                format!("{} is out of order: sort by name", country.name),
            );
        }
        countries.push(country);
    }
    countries
}

/// Whether a list says that a country is on it.
fn is_on(row: &Row, list: &str) -> bool {
    !matches!(row.get(list), "" | "0")
}

/// Where each country lies and whose ally it is, for the app.
pub(crate) fn emit_standings(lines: &mut Lines, countries: &[Country]) {
    lines.list(countries, |lines, country| {
        lines.text(&country.region);
        lines.text(&country.subregion);
        lines.count(match (country.is_nato, country.is_mnna) {
            (true, _) => 0,
            (false, true) => 1,
            (false, false) => 2,
        });
    });
}

fn read_indicator(
    row: &Row,
    (countries, known): (&Table, &[Country]),
    sources: &[Source],
    faults: &mut Faults,
) -> Indicator {
    let id = row.required("indicator", faults);
    let source_id = row.required("source", faults);
    let source = sources.iter().position(|source| source.id == source_id);
    if source.is_none() {
        row.fault(
            faults,
            format!("source {source_id:?} is not in sources.csv: correct it"),
        );
    }
    row.one_of("class", &["open", "sharealike"], faults);
    let years = row.required("years", faults);
    let list = ListForm::read(row.get("words"));
    let words: Vec<String> = row
        .get("words")
        .split('|')
        .filter(|word| !word.is_empty() && list.is_none())
        .map(str::to_owned)
        .collect();
    let has_se = row.one_of("standard_error", &["yes", "no"], faults) == "yes";
    let (se_column, year_column) = (format!("{id}_se"), format!("{id}_year"));
    for (column, needed) in [(&id, true), (&se_column, has_se)] {
        if needed && !countries.rows.is_empty() && !has(countries, column) {
            row.fault(
                faults,
                format!("{COUNTRIES} has no column {column}: add it or remove this row"),
            );
        }
    }
    let column = |name: &str| -> Vec<String> {
        countries
            .rows
            .iter()
            .map(|country| country.get(name).to_owned())
            .collect()
    };
    let (cells, errors) = (column(&id), column(&se_column));
    let own_years = has(countries, &year_column);
    let cell_years = column(&year_column);
    let distinct: BTreeSet<&String> = cell_years.iter().filter(|year| !year.is_empty()).collect();
    let same = if own_years {
        match (distinct.len(), distinct.first()) {
            (1, Some(year)) => year.parse().ok(),
            _ => None,
        }
    } else {
        years.get(..4).and_then(|year| year.parse().ok())
    };
    if same.is_none() && !own_years {
        row.fault(
            faults,
            format!("{id} is undated: begin years with a year or add the column {year_column}"),
        );
    }
    let year = same.map_or(CellYear::Own, CellYear::Same);
    match &list {
        Some(list) => check_lists(&id, list, countries, known, faults),
        None => check_cells(&id, &words, has_se, own_years, countries, faults),
    }
    let whole = !cells.is_empty() && !faults.any_in(&[COUNTRIES]);
    for word in &words {
        if whole && !cells.contains(word) {
            row.fault(
                faults,
                format!("word {word:?} stands in no cell of {id}: remove it"),
            );
        }
    }
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    if whole && row.get("countries") != filled.to_string() {
        row.fault(
            faults,
            format!(
                "{id} is filled for {filled} countries, not {}: correct the count",
                row.get("countries")
            ),
        );
    }
    Indicator {
        label: row.required("label", faults),
        unit: row.required("unit", faults),
        direction: row.one_of(
            "direction",
            &["higher is better", "higher is worse", "status", "context"],
            faults,
        ),
        licence: row.required("licence", faults),
        source: source.unwrap_or(0),
        id,
        years,
        has_se,
        words,
        year,
        cells,
        errors,
        cell_years,
    }
}

fn check_lists(
    id: &str,
    list: &ListForm,
    countries: &Table,
    known: &[Country],
    faults: &mut Faults,
) {
    for country in &countries.rows {
        let stray = list.stray(country.get(id), known);
        if let Some(stray) = stray {
            let message = format!(
                "{}: {id} holds {stray:?}, which is not of the form that indicators.csv gives: correct it",
                country.get("iso3")
            );
            country.fault(faults, message);
        }
    }
}

fn check_cells(
    id: &str,
    words: &[String],
    has_se: bool,
    own_years: bool,
    countries: &Table,
    faults: &mut Faults,
) {
    for country in &countries.rows {
        let cell = country.get(id);
        let name = country.get("iso3");
        if !words.is_empty() {
            if !cell.is_empty() && !words.iter().any(|word| word == cell) {
                country.fault(
                    faults,
                    format!("{name}: {id} is {cell:?}, a word that indicators.csv does not list: correct it or list it"),
                );
            }
        } else if !cell.is_empty() && parse_number(cell).is_none() {
            country.fault(
                faults,
                format!("{name}: {id} is {cell:?}, not a number: write digits or leave it blank"),
            );
        }
        if has_se {
            let error = country.get(&format!("{id}_se"));
            if cell.is_empty() != error.is_empty()
                || (!error.is_empty() && !parse_number(error).is_some_and(|error| error > 0.0))
            {
                country.fault(
                    faults,
                    format!("{name}: {id}_se is {error:?} beside {cell:?}: a published value has a standard error above 0"),
                );
            }
        }
        if own_years {
            let year = country.get(&format!("{id}_year"));
            if cell.is_empty() != year.is_empty()
                || (!year.is_empty() && (year.len() != 4 || !is_date(year)))
            {
                country.fault(
                    faults,
                    format!(
                        "{name}: {id}_year is {year:?} beside {cell:?}: every value has a year"
                    ),
                );
            }
        }
    }
}

/// Reads `flags.csv`.
pub(crate) fn read_flags(
    folder: &Path,
    indicators: &[Indicator],
    bars: &[Bar],
    faults: &mut Faults,
) -> Vec<Flag> {
    let table = Table::read(
        folder,
        FLAGS,
        &["indicator", "is", "name", "gate", "as_of"],
        faults,
    );
    let mut flags = Vec::new();
    for row in &table.rows {
        let flag = Flag {
            indicator: row.required("indicator", faults),
            is: row
                .required("is", faults)
                .split('|')
                .map(str::to_owned)
                .collect(),
            name: row.required("name", faults),
            bar: row.required("gate", faults),
            as_of: row.date("as_of", faults),
        };
        match indicators.iter().find(|known| known.id == flag.indicator) {
            None => row.fault(
                faults,
                format!(
                    "indicator {:?} is not in indicators.csv: correct it",
                    flag.indicator
                ),
            ),
            Some(indicator) => {
                for word in &flag.is {
                    if !indicator.words.contains(word) {
                        row.fault(
                            faults,
                            format!(
                                "{} is never {word:?}: use the words of indicators.csv",
                                flag.indicator
                            ),
                        );
                    }
                }
            }
        }
        if !bars
            .iter()
            .any(|bar| bar.id == flag.bar && bar.text == "LAW")
        {
            row.fault(
                faults,
                format!("gate {:?} is no LAW row of gates.csv: correct it", flag.bar),
            );
        }
        flags.push(flag);
    }
    flags
}
