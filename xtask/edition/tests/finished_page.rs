//! The page on method and sources of an edition whose values are finished: every rule stands on it in its own words, and
//! every law with the place where it stands.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot read a file stops its test"
)]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use edition_compiler::{Site, TABLE_WORDS, escaped, method_page};
use message_compiler::{compile, read};

/// The page of the edition, and the folder that it is made of.
fn page() -> (String, PathBuf) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let edition = root.join("static/editions/2026.3");
    let before = root.join("static/editions/2026.2");
    let messages = compile(&read(&root.join("locales")).unwrap()).unwrap();
    let words = messages.page(TABLE_WORDS).unwrap().texts["en"].clone();
    let page = method_page(
        &edition,
        Some(&before),
        "<!-- tables -->",
        words.leak(),
        &Site::default(),
    )
    .unwrap();
    (page, edition)
}

#[test]
fn every_law_stands_on_the_page_with_its_address_and_its_place() {
    let (page, edition) = page();
    let mut reader = csv::Reader::from_path(edition.join("law.csv")).unwrap();
    let mut laws = 0;
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        laws += 1;
        let [url, name, statute] = ["url", "name", "statute"].map(|column| escaped(&row[column]));
        let seen = match row["seen"].as_str() {
            "" => "from memory, not confirmed",
            _ => "last seen ",
        };
        let link = format!("{name}</a>, {statute}, {seen}");
        assert!(
            page.contains(&link) && page.contains(&url),
            "{}",
            row["flag"]
        );
    }
    assert!(laws > 10, "{laws}");
    assert!(page.contains(", 22 CFR 126.1(d)(1), last seen 7 November 2025</li>"));
}

#[test]
fn what_was_done_under_a_stop_rule_stands_on_the_page_with_its_source() {
    let (page, edition) = page();
    let mut reader = csv::Reader::from_path(edition.join("practice.csv")).unwrap();
    let mut rows = 0;
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        rows += 1;
        for column in ["says", "source", "url", "evidence"] {
            assert!(page.contains(&escaped(&row[column])), "{}", row[column]);
        }
    }
    assert!(rows > 2, "{rows}");
    assert!(page.contains("Türkiye, 26 January 2024: Congress was notified of "));
}

#[test]
fn every_rule_stands_on_the_page() {
    let (page, edition) = page();
    let mut reader = csv::Reader::from_path(edition.join("rules.csv")).unwrap();
    let mut rules = 0;
    for row in reader.deserialize::<BTreeMap<String, String>>() {
        let row = row.unwrap();
        rules += 1;
        for column in ["words", "error", "note"] {
            let said = escaped(&row[column]);
            assert!(page.contains(&said), "{}: {said}", row["factor"]);
        }
    }
    assert!(rules > 10, "{rules}");
    for file in ["rules.csv", "parts.csv", "law.csv"] {
        assert!(page.contains(file), "{file}");
    }
    assert!(!page.contains("presets.json\""), "no such table is offered");
}
