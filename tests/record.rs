//! Files of numbers: they say what the model says, open in any spreadsheet, and hold no formula.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

#[path = "links/examples.rs"]
mod examples;

use counterweigh::export::csv::{Cell, MARK, write_row};
use counterweigh::export::record::{About, Record, record};
use counterweigh::export::table::{OnScreen, everything, file_name, json, words};
use counterweigh::findings::citation::{printed, seal};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::place_of;
use counterweigh::findings::results::Results;
use counterweigh::findings::results::with_every_text;
use counterweigh::findings::robustness::at_rest;
use counterweigh::messages::number::rounded;
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Scenario, Title};
use counterweigh::state::State;
use examples::{any_scenario, examples};
use proptest::prelude::*;
use serde_json::Value;

/// 25 November 2026.
const DAY: u16 = 328;

fn about(scenario: &Scenario) -> About {
    let seal = seal(scenario, DAY);
    let link = format!("https://example.org/#{}", seal.on(&encode(scenario)));
    About::of(scenario, &seal, words(scenario), link)
}

fn full(scenario: &Scenario) -> Record {
    record(scenario, about(scenario))
}

/// The rows of a table as any reader of such files takes them.
fn rows(table: &str) -> Vec<Vec<String>> {
    let table = table.strip_prefix(MARK).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes());
    let rows = reader.records();
    rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// The numbers and texts of everything: part, policy, key, quantity, number, text.
fn find(rows: &[Vec<String>], wanted: [&str; 4]) -> (Option<f64>, String) {
    let found: Vec<&Vec<String>> = rows.iter().filter(|row| row[..4] == wanted).collect();
    assert_eq!(found.len(), 1, "{wanted:?}");
    (found[0][4].parse().ok(), found[0][5].clone())
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn is_formula(cell: &str) -> bool {
    cell.parse::<f64>().is_err() && cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

#[test]
fn what_is_on_screen_is_in_the_file() {
    let scenario = State::first().scenario;
    let screen = OnScreen::of(&scenario, about(&scenario));
    let table = rows(&screen.csv());
    let picture = Results::of(&scenario);
    let readings = at_rest(&scenario);
    assert_eq!(table.len(), picture.rows.len() + 1);
    let parsed: Value = serde_json::from_str(&json(&screen)).unwrap();
    assert_eq!(parsed["rows"].as_array().unwrap().len(), picture.rows.len());
    for (place, row) in picture.rows.iter().enumerate() {
        let (cells, json) = (&table[place + 1], &parsed["rows"][place]);
        assert_eq!(cells[1].as_str(), json["policy"].as_str().unwrap());
        assert_eq!(
            cells[13].as_str(),
            parsed["about"]["link"].as_str().unwrap()
        );
        assert_eq!([&cells[15], &table[0][15]], ["Azerbaijan", "Country"]);
        assert_eq!(parsed["country"], "Azerbaijan");
        let Some(glance) = row.glance() else {
            assert!(cells[3].is_empty() && json["balance"].is_null());
            assert!(cells[8].starts_with("No policy in force"));
            continue;
        };
        assert_eq!(cells[3], glance.shown.to_string());
        assert_eq!(json["balance"], glance.shown);
        let look = readings.summary(row.policy, glance.disposition).unwrap();
        assert_eq!(cells[9], rounded(look.agree * 100.0).to_string());
        assert_eq!(
            json["readings_in_100_that_agree"],
            rounded(look.agree * 100.0)
        );
    }
}

#[test]
fn everything_is_what_the_model_says_to_the_last_bit() {
    for (name, scenario) in examples() {
        let record = full(&scenario);
        let (table, parsed) = (everything(&record), json(&record));
        let (table, parsed) = (
            rows(&table),
            serde_json::from_str::<Value>(&parsed).unwrap(),
        );
        let picture = Results::of(&with_every_text(&scenario));
        let edition = Engine::of(&scenario).edition;
        let texts = parsed["policies"].as_array().unwrap().len();
        assert_eq!(texts, scenario.edition.texts());
        for row in &picture.rows {
            let policy = edition.policy(row.policy);
            let mut entries = parsed["policies"].as_array().unwrap().iter();
            let entry = entries.find(|entry| entry["id"] == policy.id).unwrap();
            let Some(outcome) = &row.result else {
                assert!(entry["result"].is_null(), "{name}");
                continue;
            };
            let (result, evaluation) = (&entry["result"], &outcome.evaluation);
            let misuse = &result["misuse"];
            for (quantity, found, expected) in [
                ("balance", &result["balance"], evaluation.balance),
                ("mean", &result["mean"], evaluation.mean),
                ("multiplier", &result["multiplier"], evaluation.multiplier),
                ("neutral", &result["neutral"], evaluation.neutral),
            ] {
                assert_eq!(number(found), expected, "{name}");
                let cell = find(&table, ["balance", policy.id, "", quantity]).0;
                assert_eq!(cell, Some(expected), "{name}");
            }
            assert_eq!(number(&misuse["probability"]), evaluation.risk.probability);
            let terms = |list: &str| -> f64 {
                let terms = misuse[list].as_array().unwrap().iter();
                terms.map(|term| number(&term["log_odds"])).sum()
            };
            if !evaluation.risk.own_estimate {
                let sum = number(&misuse["base"])
                    + terms("harms")
                    + number(&misuse["item"])
                    + number(&misuse["breadth"])
                    + terms("conditions");
                assert!((sum - number(&misuse["log_odds"])).abs() < 1e-12, "{name}");
            }
            let contributions: f64 = result["criteria"]
                .as_array()
                .unwrap()
                .iter()
                .map(|weighed| number(&weighed["contribution"]))
                .sum();
            let difference = evaluation.balance - evaluation.neutral;
            assert!((contributions - difference).abs() < 1e-9, "{name}");
            for (factor, weight) in edition.factors.iter().zip(&evaluation.weights) {
                let cell = find(&table, ["stance", policy.id, factor.id, "weight"]).0;
                assert_eq!(cell, Some(*weight), "{name}");
            }
            let shares = &result["readings"];
            let sum: f64 = ["barred", "weighs_against", "left_open", "weighs_in_favour"]
                .iter()
                .map(|share| number(&shares[share]))
                .sum();
            assert!((sum - 1.0).abs() < 1e-12, "{name}");
            assert_eq!(shares["count"], 16_384);
        }
    }
}

#[test]
fn every_published_figure_has_its_source() {
    let scenario = Scenario {
        place: place_of("EGY").unwrap(),
        ..State::first().scenario
    };
    let record = full(&scenario);
    let figures: Vec<_> = record
        .criteria
        .iter()
        .flat_map(|entry| &entry.figures)
        .collect();
    assert!(figures.len() > 10);
    for figure in figures {
        assert!(
            !figure.source.is_empty() && !figure.licence.is_empty(),
            "{figure:?}"
        );
        assert!(figure.url.starts_with("https://"), "{figure:?}");
        let listed = record
            .sources
            .iter()
            .find(|source| source.url == figure.url);
        assert!(listed.unwrap().licences.contains(&figure.licence));
    }
    let table = rows(&everything(&record));
    let (standing, _) = find(&table, ["criterion", "", "SSG_GOV", "published"]);
    assert_eq!(standing, record.criteria[0].published);
    let (_, digest) = find(&table, ["about", "", "", "digest"]);
    assert_eq!(digest, printed(&seal(&scenario, DAY)));
    let (_, note) = find(&table, ["about", "", "", "note"]);
    assert!(note.ends_with("a reading of policies, not a decision."));
    let (_, made) = find(&table, ["about", "", "", "made"]);
    assert_eq!(made, "2026-11-25");
}

#[test]
fn names_of_files_are_plain() {
    let named = |code: &str, all: bool, ending: &str| {
        let place = place_of(code).unwrap_or(counterweigh::scenario::Place::Own);
        let scenario = Scenario {
            place,
            ..State::first().scenario
        };
        file_name(&scenario, all, ending)
    };
    let edition = Engine::newest().edition.id;
    assert_eq!(
        named("CIV", false, "csv"),
        format!("counterweigh-civ-{edition}-on-screen.csv")
    );
    assert_eq!(
        named("", true, "json"),
        format!("counterweigh-own-country-{edition}-everything.json")
    );
}

#[test]
fn a_title_is_never_a_formula() {
    for title in [
        "=1+1",
        "@cmd",
        "+49",
        "-2+3",
        "=HYPERLINK(\"http://x\",\"y\")",
    ] {
        let scenario = Scenario {
            title: Title::new(title),
            ..State::first().scenario
        };
        let record = full(&scenario);
        let table = rows(&everything(&record));
        let (_, written) = find(&table, ["about", "", "", "title"]);
        let said = format!(
            "Azerbaijan under the US arms transfer policies, 1977 to 2026. A reader’s title: “{title}”"
        );
        assert_eq!(written, said);
        let parsed: Value = serde_json::from_str(&json(&record)).unwrap();
        assert_eq!(parsed["about"]["title"], said.as_str());
    }
}

proptest! {
    #[test]
    fn any_cell_comes_back_and_none_is_a_formula(
        texts in proptest::collection::vec("[=+@,;\"'\t\r\n\\PC-]{0,12}", 1..5),
        numbers in proptest::collection::vec(any::<f64>(), 1..4),
    ) {
        let mut table = String::from(MARK);
        let cells = texts.iter().map(|text| Cell::Text(text));
        write_row(&mut table, cells.chain(numbers.iter().map(|number| Cell::Number(*number))));
        let rows = rows(&table);
        // A row that is wholly empty is none to a reader of such files.
        let cells = rows.first().cloned().unwrap_or_default();
        prop_assert!(rows.len() <= 1);
        for (text, cell) in texts.iter().zip(&cells) {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            prop_assert_eq!(cell.strip_prefix('\'').filter(|rest| *rest == text).unwrap_or(cell), text);
        }
        for (number, cell) in numbers.iter().zip(cells.iter().skip(texts.len())) {
            prop_assert_eq!(cell.parse::<f64>().ok(), number.is_finite().then_some(*number));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_scenario_makes_files_without_a_formula(scenario in any_scenario()) {
        let record = full(&scenario);
        let mut tables = rows(&everything(&record));
        tables.extend(rows(&OnScreen::of(&scenario, about(&scenario)).csv()));
        for cell in tables.iter().flatten() {
            prop_assert!(!is_formula(cell), "{}", cell);
        }
        prop_assert!(serde_json::from_str::<Value>(&json(&record)).is_ok());
    }
}
