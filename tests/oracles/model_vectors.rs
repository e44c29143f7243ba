//! Whole evaluations against an independent evaluation of the model description in 40-digit arithmetic.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::support::{file, near};
use crate::vectors::{Parameters, parse};

/// Roots of the flips are found to this many units of the score.
const ROOT: f64 = 1e-7;

pub(super) fn load(name: &str) -> Value {
    let file = file(name);
    parse(&file, &fs::read_to_string(&file).unwrap()).unwrap()
}

/// Compares two values of any form, numbers within the tolerance, and everything else exactly.
pub(super) fn compare(place: &str, found: &Value, expected: &Value) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            // In no order: an object has none.
            let names = |object: &serde_json::Map<String, Value>| -> BTreeSet<String> {
                object.keys().cloned().collect()
            };
            assert_eq!(names(found), names(expected), "{place}");
            for (name, expected) in expected {
                compare(&format!("{place}.{name}"), &found[name], expected);
            }
        }
        (Value::Array(found), Value::Array(expected)) => {
            assert_eq!(found.len(), expected.len(), "{place}");
            for (number, (found, expected)) in found.iter().zip(expected).enumerate() {
                compare(&format!("{place}[{number}]"), found, expected);
            }
        }
        (Value::Number(found), Value::Number(expected)) => {
            let tolerance = if place.contains("value_at_which") {
                ROOT
            } else {
                1e-9
            };
            let (found, expected) = (found.as_f64(), expected.as_f64());
            near(place, found.unwrap(), expected.unwrap(), tolerance);
        }
        _ => assert_eq!(found, expected, "{place}"),
    }
}

#[test]
fn whole_evaluations() {
    let name = "model_vectors/cases.json";
    let parameters_file = file("model_vectors/parameters.json");
    let parameters =
        Parameters::read(&parameters_file, &load("model_vectors/parameters.json")).unwrap();
    let content = load(name);
    let cases = parameters.cases(&file(name), &content).unwrap();
    assert_eq!(cases.len(), 10);
    for (number, case) in cases.iter().enumerate() {
        let expected = &content["cases"][number]["expected"];
        compare(
            &format!("case {number}"),
            &parameters.expected(case),
            expected,
        );
    }
}

/// Replaces one piece of text in a file and tells the complaint about what is left.
fn complaint(name: &str, from: &str, to: &str) -> String {
    let read = |which: &str| {
        let text = fs::read_to_string(file(&format!("model_vectors/{which}"))).unwrap();
        let text = if which == name {
            assert!(text.contains(from), "{which} does not contain {from}");
            text.replacen(from, to, 1)
        } else {
            text
        };
        parse(which.as_ref(), &text)
    };
    let cases = read("cases.json").and_then(|cases| {
        let parameters = read("parameters.json")?;
        Parameters::read("parameters.json".as_ref(), &parameters)?
            .cases("cases.json".as_ref(), &cases)
    });
    cases.err().unwrap()
}

#[test]
fn wrong_input_is_named_by_file_and_field() {
    for (file, from, to, expected) in [
        (
            "cases.json",
            "\"r\": 2.0",
            "\"r\": \"2\"",
            "cases.json: cases[0].r is not a number",
        ),
        (
            "cases.json",
            "\"mean\"",
            "\"maen\"",
            "cases.json: cases[0] lacks the field `mean`",
        ),
        (
            "cases.json",
            "\"text_A\"",
            "\"text_Z\"",
            "cases.json: cases[0].policy is `text_Z`, not one of text_A, text_B",
        ),
        (
            "parameters.json",
            "[3, 3, 4",
            "[3, 2.5, 4",
            "parameters.json: policies.text_B.stance[1] is not a whole number from 0 to 4",
        ),
        (
            "parameters.json",
            "\"tau\": 0.95",
            "\"tau\": 95",
            "parameters.json: policies.text_A.tau is 95, not between 0 and 1",
        ),
    ] {
        assert_eq!(complaint(file, from, to), expected);
    }
    let broken = complaint("cases.json", "{", "[");
    assert!(broken.starts_with("cases.json: "), "{broken}");
}
