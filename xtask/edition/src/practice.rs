//! `practice.csv`: what was done while a text was in force, as far as it bears on its stop rule: sales that were notified, and what
//! auditors found. No score rests on it.

use std::{collections::BTreeSet, path::Path};

use faults::Faults;

use crate::{
    figures::Country,
    json::PolicyEntry,
    lines::Lines,
    table::{Row, Table},
};

pub(crate) const FILE: &str = "practice.csv";

/// What a row tells: a sale to a country of which Congress was notified, or a finding of auditors on the text.
const KINDS: [&str; 2] = ["notified", "audit"];

/// Something that was done.
#[derive(Debug)]
pub(crate) struct Practice {
    /// Number of the text.
    text: usize,
    date: String,
    /// Number of the country to which a sale was notified; none of a finding.
    country: Option<usize>,
    says: String,
    source: String,
    url: String,
    evidence: String,
}

/// Reads the file, which an edition of the first model does not have.
pub(crate) fn read(
    folder: &Path,
    policies: &[PolicyEntry],
    countries: &[Country],
    faults: &mut Faults,
) -> Vec<Practice> {
    let columns = [
        "id", "text", "date", "kind", "country", "says", "source", "url", "evidence",
    ];
    let table = Table::read(folder, FILE, &columns, faults);
    let mut ids = BTreeSet::new();
    let mut found = Vec::new();
    for row in &table.rows {
        let id = row.required("id", faults);
        if !ids.insert(id.clone()) {
            row.fault(faults, format!("{id} stands twice: renumber it"));
        }
        let text = text(row, policies, faults);
        found.push(Practice {
            text,
            date: row.date("date", faults),
            country: country(row, countries, faults),
            says: row.required("says", faults),
            source: row.required("source", faults),
            url: row.address("url", faults),
            evidence: row.required("evidence", faults),
        });
    }
    found
}

/// Number of the text, which must have a stop rule for which it was in force on that day.
fn text(row: &Row, policies: &[PolicyEntry], faults: &mut Faults) -> usize {
    let id = row.required("text", faults);
    let number = policies.iter().position(|policy| policy.id == id);
    let policy = number.and_then(|number| policies.get(number));
    match policy {
        _ if faults.any_in(&["policies.json"]) => {}
        Some(policy) if policy.gate.is_some() => {
            let day = row.get("date");
            // Of a finding on the past the day is that of the report.
            let in_force = |policy: &PolicyEntry| {
                let (from, until) = (policy.from.as_str(), policy.until.as_str());
                from.get(..day.len().min(from.len())) <= Some(day)
                    && (until.is_empty() || until.get(..day.len().min(until.len())) >= Some(day))
            };
            if row.get("kind") == "notified" && !in_force(policy) {
                row.fault(
                    faults,
                    format!("{id} was not in force on {day}: correct one of them"),
                );
            }
        }
        _ => row.fault(
            faults,
            format!("text is {id:?}, none of policies.json with a bar on misuse: correct it"),
        ),
    }
    number.unwrap_or_default()
}

/// Number of the country to which a sale was notified.
fn country(row: &Row, countries: &[Country], faults: &mut Faults) -> Option<usize> {
    let kind = row.one_of("kind", &KINDS, faults);
    let code = row.get("country");
    if kind == "audit" {
        if !code.is_empty() {
            row.fault(
                faults,
                "a finding of auditors is on the text: leave country blank",
            );
        }
        return None;
    }
    let number = countries.iter().position(|country| country.iso3 == code);
    if number.is_none() && !faults.any_in(&["countries.csv"]) {
        row.fault(
            faults,
            format!("country {code:?} is not in countries.csv: correct it"),
        );
    }
    number
}

impl Practice {
    /// Number of the country to which a sale was notified; none of a finding.
    pub(crate) fn country(&self) -> Option<usize> {
        self.country
    }

    /// Day, what was done, who says so, address, and what was read.
    pub(crate) fn told(&self) -> [&str; 5] {
        [
            &self.date,
            &self.says,
            &self.source,
            &self.url,
            &self.evidence,
        ]
    }
}

/// What the app says beside a stop rule, in the order of the rows.
pub(crate) fn emit(lines: &mut Lines, practice: &[Practice]) {
    lines.list(practice, |lines, row| {
        lines.count(row.text);
        lines.text(&row.date);
        lines.optional(row.country, Lines::count);
        for text in [&row.says, &row.source, &row.evidence] {
            lines.text(text);
        }
        lines.address(&row.url);
    });
}
