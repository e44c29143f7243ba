//! `static/cases/decisions.csv`: real decisions, each with the policy in force that day and the country's figures of that year. No score
//! rests on it; it is no part of an edition, and checked against the newest one.

use std::{collections::BTreeSet, path::Path};

use faults::{Fault, Faults};

use crate::{
    json::{Json, PolicyEntry},
    lines::Lines,
    table::{Row, Table, address_fault},
};

/// The table below its folder.
pub const FILE: &str = "decisions.csv";

/// First line of the text; the app reads the same.
const FORM: &str = "counterweigh decisions, form 1";

/// The words of a column whose number the app reads, in the order of its own lists.
const OUTCOMES: [&str; 3] = ["went_ahead", "held_or_conditioned", "refused"];
const KINDS: [&str; 7] = [
    "sale",
    "aid",
    "shipment",
    "announcement",
    "waiver",
    "sanction",
    "embargo",
];
const BASES: [&str; 3] = ["read", "memory", "inferred"];
const CONFIDENCES: [&str; 2] = ["high", "medium"];

/// The columns of texts.
const TEXTS: [&str; 16] = [
    "id",
    "country",
    "place",
    "date",
    "item",
    "policy",
    "outcome",
    "kind",
    "subject",
    "decided",
    "reason",
    "reason_basis",
    "confidence",
    "url",
    "note",
    "year",
];

/// The criteria whose figure of the year before stands too: those that one event moves most.
const BEFORE: [&str; 4] = ["HR_RECORD", "HR_IHL", "REG_STAB", "REG_THREAT"];

/// What a row may name, from the newest edition.
struct Known {
    policies: Vec<PolicyEntry>,
    items: Vec<String>,
    countries: Vec<String>,
    factors: Vec<String>,
}

/// Checks the table in a folder against the newest edition's and gives the text that the app reads.
///
/// # Errors
///
/// Every fault of the table, in the order of its lines.
pub fn decisions(folder: &Path, newest: &Path) -> Result<String, Vec<Fault>> {
    let mut faults = Faults::default();
    let known = Known::read(newest, &mut faults);
    let before = BEFORE.map(|factor| format!("before_{factor}"));
    let columns = TEXTS.into_iter();
    let columns = columns.chain(known.factors.iter().map(String::as_str));
    let columns: Vec<&str> = columns.chain(before.iter().map(String::as_str)).collect();
    let table = Table::read(folder, FILE, &columns, &mut faults);
    let mut ids = BTreeSet::new();
    let mut lines = Lines::default();
    lines.text(FORM);
    lines.list(&table.rows, |lines, row| {
        let id = row.required("id", &mut faults);
        if !ids.insert(id.clone()) {
            row.fault(&mut faults, format!("id {id} stands twice: rename it"));
        }
        known.write(lines, row, &before, &mut faults);
    });
    lines.text("end");
    faults.judge(Some(lines.whole()))
}

impl Known {
    fn read(newest: &Path, faults: &mut Faults) -> Self {
        let policies = Json::<Vec<PolicyEntry>>::read(newest, "policies.json", faults);
        let mut column = |file: &str, column: &str, kept: fn(&Row) -> bool| {
            let table = Table::read_any(newest, file, faults);
            let rows = table.rows.iter().filter(|row| kept(row));
            rows.map(|row| row.get(column).to_owned()).collect()
        };
        Self {
            items: column("items.csv", "item", |_| true),
            countries: column("countries.csv", "iso3", |_| true),
            factors: column("factors.csv", "factor", |row| row.get("weighted") == "yes"),
            policies: policies.map(|json| json.value).unwrap_or_default(),
        }
    }

    fn write(&self, lines: &mut Lines, row: &Row, before: &[String], faults: &mut Faults) {
        lines.text(row.get("id"));
        lines.text(self.country(row, faults));
        lines.text(row.get("place"));
        lines.text(&row.date("date", faults));
        lines.count(place(row, "item", &self.items, faults));
        lines.count(self.policy(row, faults));
        lines.count(place(row, "outcome", &OUTCOMES, faults));
        lines.count(place(row, "kind", &KINDS, faults));
        for column in ["subject", "decided", "reason"] {
            lines.text(&row.required(column, faults));
        }
        lines.count(place(row, "reason_basis", &BASES, faults));
        lines.count(place(row, "confidence", &CONFIDENCES, faults));
        lines.address(&address(row, faults));
        lines.text(row.get("note"));
        lines.text(row.get("year"));
        let has_year = year(row, faults);
        for columns in [&self.factors[..], before] {
            let figures = columns.iter().map(|column| figure(row, column, faults));
            let figures: Vec<String> = figures.collect();
            if has_year == figures.iter().all(String::is_empty) {
                let message = if has_year {
                    "year is given, and no figure: fill in the figures of that year"
                } else {
                    "year is empty, and there are figures: give their year"
                };
                row.fault(faults, message);
            }
            lines.figures(&figures);
        }
    }

    /// The country, or blank where a place outside of the list is named instead.
    fn country<'a>(&self, row: &'a Row, faults: &mut Faults) -> &'a str {
        let (country, place) = (row.get("country"), row.get("place"));
        if country.is_empty() == place.is_empty() {
            row.fault(
                faults,
                "country and place: give one of them, a place only where it is none of countries.csv",
            );
        } else if !country.is_empty() && !self.countries.iter().any(|known| known == country) {
            row.fault(
                faults,
                format!("country is {country:?}, none of countries.csv: correct it"),
            );
        }
        country
    }

    /// Number of the policy, which must have been in force on that day, or at the end of that month or year.
    fn policy(&self, row: &Row, faults: &mut Faults) -> usize {
        let ids: Vec<&str> = self.policies.iter().map(|one| one.id.as_str()).collect();
        let number = place(row, "policy", &ids, faults);
        let Some(policy) = self.policies.get(number) else {
            return number;
        };
        let last = last_day(row.get("date"));
        let (from, until) = (policy.from.as_str(), policy.until.as_str());
        let is_in_force = from <= last.as_str() && (until.is_empty() || last.as_str() < until);
        if ids.contains(&row.get("policy")) && (policy.kind != "policy" || !is_in_force) {
            row.fault(
                faults,
                format!(
                    "policy is {}, which was not in force on {last}: correct it, or date",
                    policy.id
                ),
            );
        }
        number
    }
}

/// A day as it stands; of a month or a year, a text behind its last day and before the next one's first.
fn last_day(date: &str) -> String {
    match date.len() {
        4 => format!("{date}-12-31"),
        7 => format!("{date}-31"),
        _ => date.to_owned(),
    }
}

/// The place of a word in its list.
fn place(row: &Row, column: &str, words: &[impl AsRef<str>], faults: &mut Faults) -> usize {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    let word = row.one_of(column, &words, faults);
    let place = words.iter().position(|known| *known == word);
    place.unwrap_or_default()
}

/// An address; some sources of those years have none that is encrypted.
fn address(row: &Row, faults: &mut Faults) -> String {
    let address = row.required("url", faults);
    let encrypted = match address.strip_prefix("http://") {
        Some(rest) => format!("https://{rest}"),
        None => address.clone(),
    };
    if let Some(message) = address_fault(&encrypted) {
        row.fault(faults, format!("url {message}"));
    }
    address
}

/// Whether there are figures of a year, which is not after that of the decision.
fn year(row: &Row, faults: &mut Faults) -> bool {
    let year = row.get("year");
    if year.is_empty() {
        return false;
    }
    let of_decision = row.get("date").get(..4);
    let is_year = year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit());
    if !is_year || of_decision.is_none_or(|of_decision| year > of_decision) {
        row.fault(
            faults,
            format!("year is {year:?}: give the year of the figures, not after date"),
        );
    }
    true
}

/// A figure from 0 to 100 as it is written, or blank.
fn figure(row: &Row, column: &str, faults: &mut Faults) -> String {
    if !row.get(column).is_empty() {
        row.bounded(column, 0.0, 100.0, faults);
    }
    row.get(column).to_owned()
}
