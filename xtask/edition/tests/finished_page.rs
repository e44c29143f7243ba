//! The page on method and sources of an edition whose values are finished: every rule stands on it in its own words.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot read a file stops its test"
)]

use std::{collections::BTreeMap, path::Path};

use edition_compiler::{TABLE_WORDS, escaped, method_page};
use message_compiler::{compile, read};

#[test]
fn every_rule_stands_on_the_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let edition = root.join("static/editions/2026.3");
    let before = root.join("static/editions/2026.2");
    let messages = compile(&read(&root.join("locales")).unwrap()).unwrap();
    let words = messages.page(TABLE_WORDS).unwrap().texts["en"].clone();
    let page = method_page(&edition, Some(&before), "<!-- tables -->", words.leak()).unwrap();
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
