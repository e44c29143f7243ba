//! `changes.csv`: every difference between the tables of an edition and those of the one before it, and why.
//!
//! Both directions hold: a change that is no difference is a fault, and so is a difference that is no change. What a new rule or
//! source changes in many rows is one change, of a column or of a table as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::lines::Lines;
use crate::table::{Table, address_fault};
use crate::{CHANGES, tables};
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
    ("parts.csv", &["factor", "part"]),
    ("practice.csv", &["id"]),
    ("presumption.csv", &["text", "buyers"]),
    ("rules.csv", &["factor"]),
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

/// In place of a row: the column, or the table, as a whole.
const ALL: &str = "all";

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
    let mut found: BTreeMap<Place, (String, String)> = BTreeMap::new();
    let mut sheets = BTreeMap::new();
    let files: BTreeSet<&str> = [false, true].into_iter().flat_map(tables).collect();
    for file in files {
        let pair = (sheet(before, file), sheet(folder, file));
        found.extend(differences(file, &pair.0, &pair.1));
        sheets.insert(file, pair);
    }
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
        let difference = match sheets.get(place.0.as_str()) {
            Some(sheets) if place.1 == ALL => take_whole(&mut found, &place, sheets),
            _ => found.remove(&place),
        };
        match difference {
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

/// Takes every difference of a column, or every row that only one of the tables has, and says what they come to: the column or table
/// came or went, or stands and differs in so many cells or rows. `None` where there is no difference.
fn take_whole(
    found: &mut BTreeMap<Place, (String, String)>,
    (file, _, column): &Place,
    (before, now): &(Sheet, Sheet),
) -> Option<(String, String)> {
    let all = found.len();
    found.retain(|(other_file, _, other), _| (other_file, other) != (file, column));
    let count = all - found.len();
    let has = |sheet: &Sheet| sheet.keys().any(|(_, other)| other == column);
    let state = |has: bool| if has { PRESENT } else { ABSENT }.to_owned();
    let now = match (has(before), has(now)) {
        (true, true) if column == ROW => format!("{count} rows came or went"),
        (true, true) => format!("{count} cells differ"),
        (_, now) => state(now),
    };
    (count > 0).then(|| (state(has(before)), now))
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
    let (rows_before, rows_now) = (rows(before), rows(now));
    // A column that a table gains is no difference where its cell is blank; a JSON value that is blank is there all the same.
    let missing = KEYS
        .iter()
        .find(|(name, _)| *name == file)
        .map_or(ABSENT, |_| "");
    let gone_or_other = before
        .iter()
        .filter(|(cell, old)| now.get(*cell) != Some(*old));
    let come = now.keys().filter(|cell| !before.contains_key(*cell));
    let mut differences = Vec::new();
    for cell in gone_or_other.map(|(cell, _)| cell).chain(come) {
        let (row, column) = cell;
        let in_both = rows_before.contains(row.as_str()) && rows_now.contains(row.as_str());
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

fn rows(sheet: &Sheet) -> BTreeSet<&str> {
    let cells = sheet.keys().filter(|(_, column)| column == ROW);
    cells.map(|(row, _)| row.as_str()).collect()
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
            for (column, cell) in row.named_cells() {
                sheet.insert((key.clone(), column.to_owned()), cell.to_owned());
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
