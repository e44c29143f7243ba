//! `changes.csv`: every difference between the tables of an edition and those of the one before it, and why.
//!
//! Both directions hold: a change that is no difference is a fault, and so is a difference that is no change.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::lines::Lines;
use crate::table::{Table, address_fault};
use crate::{CHANGES, SECOND_MODEL_TABLES, TABLES};
use faults::Faults;

/// The columns that name a row, by file; none for a file that is not a table of rows.
const KEYS: &[(&str, &[&str])] = &[
    ("claims.csv", &["claim"]),
    ("codings.csv", &["criterion", "factor"]),
    ("countries.csv", &["iso3"]),
    ("factors.csv", &["factor"]),
    ("flags.csv", &["indicator", "is", "gate"]),
    ("gates.csv", &["id"]),
    ("indicators.csv", &["indicator"]),
    ("items.csv", &["item"]),
    ("law.csv", &["flag"]),
    ("mitigations.csv", &["mitigation"]),
    ("own_goals.csv", &["text", "factor"]),
    ("presumption.csv", &["text", "buyers"]),
    ("sources.csv", &["source"]),
    ("stances.csv", &["text", "factor"]),
    ("texts.csv", &["text"]),
    ("yearly.csv", &["iso3", "factor"]),
];

/// What no two editions have in common, so that it is no change.
const OWN: [(&str, &str); 3] = [
    ("edition.json", "draft"),
    ("edition.json", "id"),
    ("edition.json", "released"),
];

/// In place of a column: the row as a whole.
const ROW: &str = "row";

/// A row, or a cell, that is not there.
const ABSENT: &str = "absent";

/// A row that is there.
const PRESENT: &str = "present";

/// One cell that an edition has otherwise than the one before it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Change {
    pub(crate) file: String,
    /// Key of the row; for a JSON file the names on the way to the value.
    pub(crate) row: String,
    /// Column, name of the value, or [`ROW`].
    pub(crate) column: String,
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) reason: String,
    pub(crate) source: String,
}

/// Where something differs: file, row and column.
type Place = (String, String, String);

/// The cells of one file by row and column; a row is there where its cell [`ROW`] is.
type Sheet = BTreeMap<(String, String), String>;

/// Reads the changes and holds them against the tables of both editions.
pub(crate) fn read(folder: &Path, before: &Path, faults: &mut Faults) -> Vec<Change> {
    let columns = [
        "id", "file", "row", "column", "old", "new", "reason", "source",
    ];
    let table = Table::read(folder, CHANGES, &columns, faults);
    let mut found: BTreeMap<Place, (String, String)> = TABLES
        .iter()
        .chain(SECOND_MODEL_TABLES)
        .flat_map(|file| differences(file, &sheet(before, file), &sheet(folder, file)))
        .collect();
    let (mut ids, mut named) = (BTreeSet::new(), BTreeSet::new());
    let mut changes = Vec::new();
    for row in &table.rows {
        let id = row.required("id", faults);
        if !ids.insert(id.clone()) {
            row.fault(faults, format!("change {id} stands twice: renumber it"));
        }
        if let Some(fault) = address_fault(&row.required("source", faults)) {
            row.fault(faults, format!("source {fault}"));
        }
        let change = Change {
            file: row.required("file", faults),
            row: row.get("row").to_owned(),
            column: row.required("column", faults),
            old: row.get("old").to_owned(),
            new: row.get("new").to_owned(),
            reason: row.required("reason", faults),
            source: row.get("source").to_owned(),
        };
        let place = (
            change.file.clone(),
            change.row.clone(),
            change.column.clone(),
        );
        match found.remove(&place) {
            Some((old, new)) if (&old, &new) != (&change.old, &change.new) => row.fault(
                faults,
                format!(
                    "{} goes from {old:?} to {new:?}, not from {:?} to {:?}: correct it",
                    named_place(&place),
                    change.old,
                    change.new
                ),
            ),
            Some(_) => {}
            None if named.contains(&place) => row.fault(
                faults,
                format!("{} stands twice: remove one", named_place(&place)),
            ),
            None => row.fault(
                faults,
                format!(
                    "{} is the same in both editions: remove the change",
                    named_place(&place)
                ),
            ),
        }
        named.insert(place);
        changes.push(change);
    }
    for (place, (old, new)) in found {
        faults.add(
            CHANGES,
            0,
            format!(
                "{} goes from {old:?} to {new:?} and is not named: say why it changes",
                named_place(&place)
            ),
        );
    }
    changes
}

/// The changes as the app reads them.
pub(crate) fn emit(lines: &mut Lines, changes: &[Change]) {
    lines.list(changes, |lines, change| {
        for text in [
            &change.file,
            &change.row,
            &change.column,
            &change.old,
            &change.new,
            &change.reason,
            &change.source,
        ] {
            lines.text(text);
        }
    });
}

fn named_place((file, row, column): &Place) -> String {
    format!("{file} {row} {column}")
}

/// What differs between two sheets of one file.
fn differences(file: &str, before: &Sheet, now: &Sheet) -> Vec<(Place, (String, String))> {
    let has_row = |sheet: &Sheet, row: &str| sheet.contains_key(&(row.to_owned(), ROW.to_owned()));
    // A column that a table gains is no difference where its cell is blank; a JSON value that is blank is there all the same.
    let missing = KEYS
        .iter()
        .find(|(name, _)| *name == file)
        .map_or(ABSENT, |_| "");
    let cells: BTreeSet<&(String, String)> = before.keys().chain(now.keys()).collect();
    let mut differences = Vec::new();
    for cell in cells {
        let (row, column) = cell;
        let in_both = has_row(before, row) && has_row(now, row);
        if OWN.contains(&(file, column)) || (column != ROW && !in_both) {
            continue;
        }
        let missing = if column == ROW { ABSENT } else { missing };
        let of = |sheet: &Sheet| sheet.get(cell).map_or(missing, String::as_str).to_owned();
        let (old, new) = (of(before), of(now));
        if old != new {
            let place = (file.to_owned(), row.clone(), column.clone());
            differences.push((place, (old, new)));
        }
    }
    differences
}

/// The cells of one file. What is wrong with the file itself is found where it is read for the app.
fn sheet(folder: &Path, file: &str) -> Sheet {
    let mut sheet = Sheet::new();
    if let Some((_, keys)) = KEYS.iter().find(|(name, _)| *name == file) {
        let table = Table::read_any(folder, file, &mut Faults::default());
        for row in &table.rows {
            let key: Vec<&str> = keys.iter().map(|key| row.get(key)).collect();
            let key = key.join(" ");
            sheet.insert((key.clone(), ROW.to_owned()), PRESENT.to_owned());
            for column in &table.columns {
                sheet.insert((key.clone(), column.clone()), row.get(column).to_owned());
            }
        }
        return sheet;
    }
    let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
    if let Ok(value) = serde_json::from_str(&text) {
        spread(&value, String::new(), &mut sheet);
    }
    sheet
}

/// Takes a JSON value apart: each object or list is a row, named by the way to it.
fn spread(value: &Value, path: String, sheet: &mut Sheet) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(list) => named(list),
        _ => return,
    };
    sheet.insert((path.clone(), ROW.to_owned()), PRESENT.to_owned());
    for (name, child) in children {
        if child.is_object() || child.is_array() {
            let below = if path.is_empty() {
                name
            } else {
                format!("{path} {name}")
            };
            spread(child, below, sheet);
        } else {
            let cell = child
                .as_str()
                .map_or_else(|| child.to_string(), str::to_owned);
            sheet.insert((path.clone(), name), cell);
        }
    }
}

/// The entries of a list by their `id`, by their `factor` (counted, as several may have the same), else by their number.
fn named(list: &[Value]) -> Vec<(String, &Value)> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let entries = list.iter().enumerate().map(|(index, entry)| {
        let name = |key: &str| entry.get(key).and_then(Value::as_str);
        let name = match (name("id"), name("factor")) {
            (Some(id), _) => id.to_owned(),
            (None, Some(factor)) => {
                let count = seen.entry(factor).or_default();
                *count += 1;
                format!("{factor} {count}")
            }
            (None, None) => (index + 1).to_string(),
        };
        (name, entry)
    });
    entries.collect()
}
