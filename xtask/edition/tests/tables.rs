//! Health of what stands only in the tables and on the page: the app does not hold it.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot read a file stops its test"
)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

type Row = BTreeMap<String, String>;

/// The newest edition, or the draft of the next one; every older one passed here when it was the newest, and never changes.
fn folder() -> PathBuf {
    let editions = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/editions");
    let draft = edition_compiler::drafts(&editions).unwrap().pop();
    draft.unwrap_or_else(|| {
        let mut released = edition_compiler::editions(&editions).unwrap();
        released.pop().unwrap()
    })
}

fn rows(file: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(folder().join(file)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn number(row: &Row, column: &str) -> f64 {
    row[column].parse().unwrap()
}

#[test]
fn no_cell_that_a_reader_needs_is_empty() {
    for (file, columns) in [
        (
            "gates.csv",
            &[
                "id",
                "trigger",
                "harms",
                "effect",
                "exception",
                "reference",
                "status",
                "evidence",
            ][..],
        ),
        ("factors.csv", &["name", "definition", "question"]),
        (
            "codings.csv",
            &["criterion", "section", "paraphrase", "evidence"],
        ),
        (
            "sources.csv",
            &["producer", "title", "licence", "published"],
        ),
        ("flags.csv", &["name", "gate", "as_of"]),
        ("indicators.csv", &["label", "licence", "source", "years"]),
        ("countries.csv", &["iso3", "name", "region"]),
        ("rules.csv", &["factor", "words", "error"]),
        ("parts.csv", &["factor", "label"]),
    ] {
        if !folder().join(file).is_file() {
            // Only an edition of the second model has these two, and of the first one the compiler asks for all others.
            assert!(["rules.csv", "parts.csv"].contains(&file), "{file}");
            continue;
        }
        for (number, row) in rows(file).iter().enumerate() {
            for column in columns {
                assert!(!row[*column].trim().is_empty(), "{file} {number} {column}");
            }
            let url = row.get("url").map_or("https://", String::as_str);
            assert!(url.starts_with("https://"), "{file} {number} {url}");
        }
    }
}

#[test]
fn stances_are_as_high_as_their_passages() {
    let codings = rows("codings.csv");
    for stance in rows("stances.csv") {
        let highest = codings
            .iter()
            .filter(|row| row["text"] == stance["text"] && row["factor"] == stance["factor"])
            .map(|row| row["stance"].as_str())
            .max();
        let name = format!("{} {}", stance["text"], stance["factor"]);
        assert!(highest <= Some(stance["stance"].as_str()), "{name}");
        // The texts in force since 2025 are put together from others.
        assert!(
            highest.is_some() || stance["text"].starts_with("CUR-") || absent_comparator(&stance),
            "{name}"
        );
    }
}

/// Comparators have no rows for criteria that nobody looked for.
fn absent_comparator(stance: &Row) -> bool {
    rows("texts.csv")
        .iter()
        .any(|text| text["text"] == stance["text"] && text["role"] == "comparator")
}

#[test]
fn every_condition_may_have_no_effect() {
    for row in rows("mitigations.csv") {
        let (low, high) = (number(&row, "low"), number(&row, "high"));
        let shift = number(&row, "log_odds_shift");
        assert!(low <= shift && shift <= high, "{}", row["mitigation"]);
        assert!(high >= 0.0, "every range includes no effect");
    }
}

#[test]
fn every_criterion_has_a_rule_or_says_why_not() {
    let presets = fs::read_to_string(folder().join("presets.json")).unwrap_or_default();
    let rules = match presets.is_empty() {
        true => rows("rules.csv"),
        false => Vec::new(),
    };
    for row in rows("factors.csv") {
        let ruled = presets.contains(&format!("\"factor\": \"{}\"", row["factor"]))
            || rules.iter().any(|rule| rule["factor"] == row["factor"]);
        assert!(ruled || !row["judge"].is_empty(), "{}", row["factor"]);
    }
}
