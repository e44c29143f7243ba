//! `law.csv`: what a law, an embargo or an export rule forbids or limits for whom, whatever the policy says; checked, and written for
//! the app.

use std::{collections::BTreeSet, path::Path};

use faults::Faults;

use crate::{
    figures::{Country, Flag, Indicator},
    lines::Lines,
    table::{Row, Table},
};

pub(crate) const FILE: &str = "law.csv";

/// Classes, the strongest first; the app counts them so.
const CLASSES: [&str; 3] = ["no_sale", "exceptions", "condition"];

/// What forbids, in the order in which the app counts.
const BY: [&str; 3] = ["law", "UN embargo", "export rule"];

/// What is reached of a country, the widest first.
const REACHES: [&str; 3] = ["country", "government", "forces"];

/// What a law, an embargo or a rule says of some countries.
#[derive(Debug)]
pub(crate) struct Law {
    /// Its number among [`CLASSES`].
    class: usize,
    /// Its number among [`REACHES`].
    reach: usize,
    /// Its number among [`BY`].
    by: usize,
    lifted_by: String,
    statute: String,
    name: String,
    words: String,
    since: String,
    seen: String,
    evidence: String,
    url: String,
    /// Numbers of the countries.
    countries: Vec<usize>,
}

/// Reads and checks the file, which an edition of the first model does not have: there, a flag is a line and no more.
pub(crate) fn read(
    folder: &Path,
    flags: &[Flag],
    countries: &[Country],
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Vec<Law> {
    let columns = [
        "flag",
        "indicator",
        "is",
        "countries",
        "not_for",
        "class",
        "reach",
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
    let mut laws = Vec::new();
    for row in &table.rows {
        let id = row.required("flag", faults);
        if !ids.insert(id.clone()) {
            row.fault(faults, format!("flag {id} stands twice: remove one"));
        }
        let class = row.one_of("class", &CLASSES, faults);
        // Only of what forbids every sale does the app say whom it reaches.
        let reach = match class.as_str() {
            "no_sale" => row.one_of("reach", &REACHES, faults),
            _ => REACHES[0].to_owned(),
        };
        let by = row.one_of("by", &BY, faults);
        if class != "condition" {
            row.required("lifted_by", faults);
        }
        laws.push(Law {
            class: place_in(&CLASSES, &class),
            reach: place_in(&REACHES, &reach),
            by: place_in(&BY, &by),
            lifted_by: row.get("lifted_by").to_owned(),
            statute: row.required("statute", faults),
            name: row.required("name", faults),
            words: row.required("words", faults),
            since: row.get("since").to_owned(),
            // Blank where what the row says was never seen, and rests on memory.
            seen: match row.get("seen") {
                "" => String::new(),
                _ => row.date("seen", faults),
            },
            evidence: row.required("evidence", faults),
            url: row.address("url", faults),
            countries: reached(row, countries, indicators),
        });
        if figures_whole {
            check_reach(row, countries, indicators, faults);
        }
        for word in row.get("is").split('|') {
            classed.insert((row.get("indicator").to_owned(), word.to_owned()));
        }
    }
    if table.rows.is_empty() || faults.any_in(&["flags.csv"]) {
        return laws;
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
    laws
}

/// What every sentence needs that says the law before a verdict: a number of the class, of what is reached and of what forbids; what it
/// is called; who can lift it, where it stands and when it was last seen; and the countries.
pub(crate) fn emit(lines: &mut Lines, laws: &[Law]) {
    lines.list(laws, |lines, law| {
        for number in [law.class, law.reach, law.by] {
            lines.count(number);
        }
        for text in [&law.name, &law.lifted_by, &law.statute, &law.seen] {
            lines.text(text);
        }
        lines.list(&law.countries, |lines, country| lines.count(*country));
    });
}

/// What it says and what stands behind it, in the same order.
pub(crate) fn emit_notes(lines: &mut Lines, laws: &[Law]) {
    lines.list(laws, |lines, law| {
        lines.text(&law.words);
        lines.text(&law.since);
        lines.text(&law.evidence);
        lines.address(&law.url);
    });
}

impl Law {
    /// Address, name, where it stands, and the day up to which it was seen in force.
    pub(crate) fn cited(&self) -> [&str; 4] {
        [&self.url, &self.name, &self.statute, &self.seen]
    }
}

/// Numbers of the countries that a row reaches.
fn reached(row: &Row, countries: &[Country], indicators: &[Indicator]) -> Vec<usize> {
    let is_named =
        |country: &Country, column: &str| codes(row.get(column)).any(|code| code == country.iso3);
    let indicator = indicators
        .iter()
        .find(|known| known.id == row.get("indicator"));
    let numbered = countries.iter().enumerate();
    let found = numbered.filter(|(number, country)| match indicator {
        None => is_named(country, "countries"),
        Some(indicator) => {
            let cell = indicator.cells.get(*number).map_or("", String::as_str);
            row.get("is").split('|').any(|word| word == cell) && !is_named(country, "not_for")
        }
    });
    found.map(|(number, _)| number).collect()
}

fn place_in(words: &[&str], word: &str) -> usize {
    words
        .iter()
        .position(|known| *known == word)
        .unwrap_or_default()
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
