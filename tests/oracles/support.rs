//! What the oracles share: reading their files and comparing numbers.

use std::fs;
use std::path::{Path, PathBuf};

use counterweigh::model::balance::{Aggregation, Overlay};
use counterweigh::model::framework::{Mean, Share};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The file of an oracle in this project.
pub(crate) fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/oracles")
        .join(name)
}

/// The content of an oracle's JSON file.
pub(crate) fn json<T: DeserializeOwned>(name: &str) -> T {
    let text = fs::read_to_string(file(name)).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The rows of a CSV file.
pub(crate) fn rows<T: DeserializeOwned>(file: &Path) -> Vec<T> {
    let mut reader = csv::Reader::from_path(file).unwrap();
    reader
        .deserialize()
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Fails where two numbers differ by more than `tolerance`, and says what they are.
pub(crate) fn near(what: &str, found: f64, expected: f64, tolerance: f64) {
    assert!(
        (found - expected).abs() <= tolerance,
        "{what}: {found} is not {expected} within {tolerance}"
    );
}

/// Fails where two lists of numbers differ in length, or anywhere by more than `tolerance`.
pub(crate) fn all_near(what: &str, found: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(found.len(), expected.len(), "{what}");
    for (number, (found, expected)) in found.iter().zip(expected).enumerate() {
        near(&format!("{what}[{number}]"), *found, *expected, tolerance);
    }
}

/// A mean as the files call it.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum MeanName {
    Arithmetic,
    Geometric,
}

/// The aggregation that a file describes; `overlay` is empty where there is none.
pub(crate) fn aggregation(
    mean: MeanName,
    weights: &[f64],
    overlay: &[Share],
    strength: f64,
    reference: f64,
) -> Aggregation {
    Aggregation {
        weights: weights.to_vec(),
        mean: match mean {
            MeanName::Arithmetic => Mean::Arithmetic,
            MeanName::Geometric => Mean::Geometric,
        },
        overlay: Overlay::new(overlay, weights.len(), strength, reference),
    }
}

/// The rank of each value, the highest first, counted from 1.
pub(crate) fn ranks(values: &[f64]) -> Vec<usize> {
    values
        .iter()
        .map(|value| 1 + values.iter().filter(|other| *other > value).count())
        .collect()
}
