//! The finished values of 2026.3 beside values that were made apart from this compiler, by other code from the published files.
//!
//! `values.csv` has one row per country and one column per slider: value, standard error, year and kind (measured, proxy or status by
//! its first letter), each as it should come out; blank where there is no figure. It was written on 29 November 2026 from the tables
//! that the edition's README lists.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a helper that cannot read a file stops its test"
)]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use edition_compiler::{Value, finished};

/// How far a value or an error may lie from the one expected, which is rounded to one decimal.
const TOLERANCE: f64 = 0.1;

/// Where the values expected were made from a cell that an earlier edition has corrected, with its source, and what comes out instead:
/// Switzerland is a State Partner since September 2025, the policy of denial is suspended for Cyprus. Of Ukraine's military spending
/// the last figure under open terms is of 2021.
const CORRECTED: [(&str, &str, &str); 5] = [
    ("CHE", "INT_ACCESS", "40 15 2026 s"),
    ("CHE", "INT_BURDEN", "20 12 2024 s"),
    ("CYP", "TEC_PROTECT", "63.3 11.3 2023 s"),
    ("CYP", "TEC_RESTRAINT", "75 12 2026 s"),
    ("UKR", "INT_BURDEN", "55 12 2021 s"),
];

fn edition(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../static/editions")
        .join(name)
}

/// Every value by country and factor.
fn values() -> BTreeMap<(String, String), Option<Value>> {
    let finished = finished(&edition("2026.3"), Some(&edition("2026.2")));
    let finished = finished.unwrap_or_else(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", faults.join("\n"));
    });
    let values = finished.into_iter();
    values
        .map(|entry| ((entry.iso3, entry.factor), entry.value))
        .collect()
}

/// What is expected, by country and factor.
fn expected() -> BTreeMap<(String, String), String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/values.csv");
    let mut reader = csv::Reader::from_path(file).unwrap();
    let factors: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let mut expected = BTreeMap::new();
    for row in reader.records() {
        let row = row.unwrap();
        for (factor, cell) in factors.iter().zip(&row).skip(1) {
            expected.insert((row[0].to_owned(), factor.clone()), cell.to_owned());
        }
    }
    expected
}

/// Whether a value is the one that a cell describes.
fn agrees(value: Option<&Value>, cell: &str) -> bool {
    let Some(value) = value else {
        return cell.is_empty();
    };
    let fields: Vec<&str> = cell.split(' ').collect();
    let [number, error, year, kind] = fields.as_slice() else {
        return false;
    };
    let near = |one: f64, other: &str| (one - other.parse::<f64>().unwrap()).abs() <= TOLERANCE;
    near(value.value, number)
        && near(value.se, error)
        && value.year.to_string() == *year
        && value.kind.name().starts_with(kind)
}

fn written(value: Option<&Value>) -> String {
    value.map_or_else(String::new, |value| {
        let kind = &value.kind.name()[..1];
        format!("{:.2} {:.2} {} {kind}", value.value, value.se, value.year)
    })
}

#[test]
fn every_value_is_the_one_that_was_made_apart() {
    let (values, mut expected) = (values(), expected());
    assert_eq!(values.len(), 196 * 17);
    let places: Vec<_> = values.keys().collect();
    assert_eq!(places, expected.keys().collect::<Vec<_>>());
    for (country, factor, cell) in CORRECTED {
        let place = (country.to_owned(), factor.to_owned());
        let before = expected.insert(place.clone(), cell.to_owned()).unwrap();
        assert!(
            !agrees(values[&place].as_ref(), &before),
            "{place:?} needs no correction"
        );
    }
    let wrong: Vec<String> = values
        .iter()
        .filter(|(place, value)| !agrees(value.as_ref(), &expected[*place]))
        .map(|((country, factor), value)| {
            let cell = &expected[&(country.clone(), factor.clone())];
            format!(
                "{country} {factor}: {} where {cell:?} is expected",
                written(value.as_ref())
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_value_and_its_error_are_on_the_scale() {
    for ((country, factor), value) in values() {
        let Some(value) = value else { continue };
        assert!(
            (0.0..=100.0).contains(&value.value) && (0.5..40.0).contains(&value.se),
            "{country} {factor}: {} ± {}",
            value.value,
            value.se
        );
        assert!(!value.parts.is_empty(), "{country} {factor} has no parts");
    }
}
