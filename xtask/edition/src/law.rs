//! `law.csv`: what a law, an embargo or an export rule forbids or limits for whom, whatever the policy says.

use std::{collections::BTreeSet, path::Path};

use faults::Faults;

use crate::{
    figures::{Country, Flag, Indicator},
    table::{Row, Table},
};

pub(crate) const FILE: &str = "law.csv";

/// Checks the file, which an edition of the first model does not have: there, a flag is a line and no more.
pub(crate) fn check(
    folder: &Path,
    flags: &[Flag],
    countries: &[Country],
    indicators: &[Indicator],
    faults: &mut Faults,
) {
    let columns = [
        "flag",
        "indicator",
        "is",
        "countries",
        "not_for",
        "class",
        "by",
        "lifted_by",
        "statute",
        "name",
        "words",
        "since",
        "seen",
        "evidence",
        "url",
    ];
    let table = Table::read(folder, FILE, &columns, faults);
    let figures_whole = !faults.any_in(&["countries.csv", "indicators.csv"]);
    let (mut ids, mut classed) = (BTreeSet::new(), BTreeSet::new());
    for row in &table.rows {
        let id = row.required("flag", faults);
        if !ids.insert(id.clone()) {
            row.fault(faults, format!("flag {id} stands twice: remove one"));
        }
        let class = row.one_of("class", &["no_sale", "exceptions", "condition"], faults);
        row.one_of("by", &["law", "UN embargo", "export rule"], faults);
        for column in ["statute", "name", "words", "evidence"] {
            row.required(column, faults);
        }
        if class != "condition" {
            row.required("lifted_by", faults);
        }
        row.date("seen", faults);
        row.address("url", faults);
        if figures_whole {
            check_reach(row, countries, indicators, faults);
        }
        for word in row.get("is").split('|') {
            classed.insert((row.get("indicator").to_owned(), word.to_owned()));
        }
    }
    if table.rows.is_empty() || faults.any_in(&["flags.csv"]) {
        return;
    }
    for flag in flags {
        for word in &flag.is {
            if !classed.contains(&(flag.indicator.clone(), word.clone())) {
                faults.add(
                    FILE,
                    0,
                    format!(
                        "{} {word:?} of flags.csv has no class: say what it forbids",
                        flag.indicator
                    ),
                );
            }
        }
    }
}

/// Whom a flag reaches: the countries whose cell holds its word, but for those in `not_for`, or the countries that it lists.
fn check_reach(row: &Row, countries: &[Country], indicators: &[Indicator], faults: &mut Faults) {
    let (name, listed) = (row.get("indicator"), row.get("countries"));
    if name.is_empty() == listed.is_empty() {
        row.fault(
            faults,
            "a flag reaches either the countries of an indicator or those that it lists: fill in one of them",
        );
        return;
    }
    for code in codes(listed) {
        if place(countries, code).is_none() {
            row.fault(
                faults,
                format!("country {code:?} is not in countries.csv: correct it"),
            );
        }
    }
    if name.is_empty() {
        for column in ["is", "not_for"] {
            if !row.get(column).is_empty() {
                row.fault(
                    faults,
                    format!("{column} goes with an indicator: leave it blank"),
                );
            }
        }
        return;
    }
    let Some(indicator) = indicators.iter().find(|known| known.id == name) else {
        row.fault(
            faults,
            format!("indicator {name:?} is not in indicators.csv: correct it"),
        );
        return;
    };
    let words: Vec<&str> = row.get("is").split('|').collect();
    for word in &words {
        if !indicator.words.iter().any(|known| known == word) {
            row.fault(
                faults,
                format!("{name} is never {word:?}: use the words of indicators.csv"),
            );
        }
    }
    for code in codes(row.get("not_for")) {
        let cell = place(countries, code).and_then(|place| indicator.cells.get(place));
        if !cell.is_some_and(|cell| words.contains(&cell.as_str())) {
            row.fault(
                faults,
                format!("{code:?} in not_for is not reached by the flag anyway: remove it"),
            );
        }
    }
}

fn codes(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(' ').filter(|code| !code.is_empty())
}

fn place(countries: &[Country], code: &str) -> Option<usize> {
    countries.iter().position(|country| country.iso3 == code)
}
