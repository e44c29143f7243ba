//! `corrections.csv`: what the first edition changed in the codings and tables that it was made from, and why.

use std::path::Path;

use faults::Faults;

use crate::{CORRECTIONS, table::Table};

/// Files whose rows a correction can name, with the columns that name a row.
const KEYS: &[(&str, &[&str])] = &[
    ("codings.csv", &["criterion", "factor"]),
    ("stances.csv", &["text", "factor"]),
    ("gates.csv", &["id"]),
    ("countries.csv", &["iso3"]),
    ("items.csv", &["item"]),
];

/// Checks that every correction says why, and that the corrected cell still holds what the correction says; tells how many
/// there are.
pub(crate) fn check(folder: &Path, faults: &mut Faults) -> usize {
    let table = Table::read(
        folder,
        CORRECTIONS,
        &["id", "file", "row", "column", "was", "now", "reason"],
        faults,
    );
    for (file, keys) in KEYS {
        let rows: Vec<_> = table
            .rows
            .iter()
            .filter(|row| row.get("file") == *file && !row.get("row").starts_with("every "))
            .collect();
        if rows.is_empty() || faults.any_in(&[file]) {
            continue;
        }
        let target = Table::read_any(folder, file, &mut Faults::default());
        for row in rows {
            let found = target.rows.iter().find(|candidate| {
                let key: Vec<&str> = keys.iter().map(|key| candidate.get(key)).collect();
                key.join(" ") == row.get("row")
            });
            match found {
                None => row.fault(
                    faults,
                    format!("{file} has no row {:?}: correct it", row.get("row")),
                ),
                Some(candidate) if candidate.get(row.get("column")) != row.get("now") => {
                    row.fault(
                        faults,
                        format!(
                            "{file} {}: {} is {:?}, not {:?}: correct one of them",
                            row.get("row"),
                            row.get("column"),
                            candidate.get(row.get("column")),
                            row.get("now")
                        ),
                    );
                }
                Some(_) => {}
            }
        }
    }
    let mut ids = std::collections::BTreeSet::new();
    for row in &table.rows {
        row.required("file", faults);
        row.required("column", faults);
        row.required("reason", faults);
        let id = row.required("id", faults);
        if !ids.insert(id.clone()) {
            row.fault(faults, format!("correction {id} stands twice: renumber it"));
        }
    }
    table.rows.len()
}
