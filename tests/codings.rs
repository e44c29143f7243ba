//! The table of codings: what is written comes back, spreadsheets' habits are borne, faults are named by row, nothing panics.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "the helpers of a test fail by panicking, like the test itself"
)]

#[path = "links/examples.rs"]
mod examples;

use counterweigh::edition::id::{EditionId, FactorId};
use counterweigh::export::codings::{Fault, MOST_BYTES, Problem, Refused, export, import};
use counterweigh::findings::engine::Engine;
use counterweigh::scenario::{Reading, Scenario};
use examples::{any_scenario, examples};
use proptest::prelude::*;

fn written(reading: &Reading) -> String {
    let engine = Engine::newest();
    export(reading, engine.edition, engine.annotations().unwrap())
}

fn read(text: &str) -> Result<Reading, Refused> {
    import(text, Engine::newest().edition)
}

fn faults(rows: &str) -> Vec<Fault> {
    match read(&format!("kind,policy,key,yours\n{rows}")) {
        Err(Refused::Rows(faults)) => faults,
        other => panic!("no fault is found but {other:?}"),
    }
}

/// A reading that sets nothing of what the newest edition does not have.
fn meant(reading: &Reading) -> Reading {
    let mut scenario = Scenario {
        reading: reading.sanitised(),
        ..Scenario::blank()
    };
    Engine::drop_idle_thresholds(&mut scenario);
    scenario.reading
}

proptest! {
    #[test]
    fn what_is_written_comes_back(scenario in any_scenario()) {
        let reading = meant(&scenario.reading);
        prop_assert_eq!(read(&written(&reading)), Ok(reading));
    }

    #[test]
    fn what_a_spreadsheet_makes_of_it_comes_back(scenario in any_scenario()) {
        let reading = meant(&scenario.reading);
        let table = written(&reading);
        let mut rows = csv::ReaderBuilder::new().from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let mut saved = csv::WriterBuilder::new().delimiter(b';').quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
        saved.write_record(rows.headers().unwrap()).unwrap();
        for row in rows.records() {
            saved.write_record(&row.unwrap()).unwrap();
        }
        let saved = String::from_utf8(saved.into_inner().unwrap()).unwrap();
        prop_assert_eq!(read(&saved), Ok(reading.clone()));
        prop_assert_eq!(read(&format!("sep=;\r\n{saved}")), Ok(reading));
    }

    #[test]
    fn no_text_panics(text in "(kind|policy|key|yours|[,;\t\"\n\r]|stance|rule|ratio_hundredths|[0-9]|\\PC){0,80}") {
        drop(read(&text));
        drop(read(&format!("kind,policy,key,yours\n{text}")));
    }
}

#[test]
fn every_example_of_a_link_comes_back() {
    for (name, scenario) in examples() {
        assert_eq!(
            read(&written(&scenario.reading)),
            Ok(meant(&scenario.reading)),
            "{name}"
        );
    }
}

#[test]
fn the_table_has_every_coding_and_no_formula() {
    let table = written(&Reading::standard(EditionId::NEWEST));
    let edition = Engine::newest().edition;
    let coded: usize = edition
        .policies
        .iter()
        .map(|policy| policy.stances.len())
        .sum();
    let mut rows =
        csv::ReaderBuilder::new().from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.iter().filter(|row| &row[0] == "stance").count(), coded);
    for row in &rows {
        assert_eq!(&row[3], "", "nothing is changed in {row:?}");
        for cell in row {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
    assert!(table.len() < MOST_BYTES / 2);
}

#[test]
fn a_few_rows_in_any_order_are_enough() {
    let reading = read("note\tYOURS\tkey\tkind\tpolicy\nwhy\t4\tssg_gov\tStance\tnsm-18\n\n\t250\tratio_hundredths\trule\t\n\tGroup\tcount\trule\n").unwrap();
    let edition = Engine::newest().edition;
    let policy = edition.policy_id("NSM-18").unwrap();
    let mut wanted = Reading {
        ratio: 250,
        count: counterweigh::model::framework::Count::ByGroup,
        ..Reading::standard(EditionId::NEWEST)
    };
    wanted.stances[policy.index()][FactorId::SSG_GOV.index()] = Some(4);
    assert_eq!(reading, wanted);
}

#[test]
fn every_fault_is_named_with_its_row() {
    let found = |text: &str| text.to_owned();
    let wrong = "stance,NSM-18,SSG_GOV,5\n\
        stance,NSM-19,SSG_GOV,1\n\
        stance,NSM-18,SSG_GOVERN,1\n\
        stance,VOID-2025,SSG_GOV,1\n\
        rule,,ratio_hundredths,2.5\n\
        rule,,mean,harmonic\n\
        rules,,mean,geometric\n\
        stance,NSM-18,HR_IHL,1\n\
        stance,nsm-18,hr_ihl,2\n\
        edition,,edition 1999.1,\n\
        rule,,favour_from,30\n\
        rule,,risk_low_permille,950\n";
    let number = |text: &str, least, most| Problem::Number {
        found: found(text),
        least,
        most,
    };
    let problems = [
        (2, number("5", 0, 4)),
        (3, Problem::Policy(found("NSM-19"))),
        (4, Problem::Key(found("SSG_GOVERN"))),
        (5, Problem::Gap),
        (6, number("2.5", 100, 300)),
        (
            7,
            Problem::Word {
                found: found("harmonic"),
                words: &["arithmetic", "geometric"],
            },
        ),
        (8, Problem::Kind(found("rules"))),
        (10, Problem::Twice { first: 9 }),
        (11, Problem::Edition(found("edition 1999.1"))),
        (12, Problem::Edges),
        (13, Problem::Risks),
    ];
    let wanted: Vec<Fault> = problems
        .into_iter()
        .map(|(row, problem)| Fault { row, problem })
        .collect();
    assert_eq!(faults(wrong), wanted);
    let open = faults("stance,NSM-18,SSG_GOV,\"3\nrule,,count,group\n");
    assert!(
        open.contains(&Fault {
            row: 2,
            problem: Problem::OpenQuote
        }),
        "{open:?}"
    );
}

#[test]
fn what_means_nothing_in_a_row_is_refused() {
    let not_empty = |column, found: &str| Problem::NotEmpty {
        column,
        found: found.to_owned(),
    };
    let rows = "rule,,ratio_hundredths,150\n\
        rule,NSM-18,ratio_hundredths,300\n\
        rule,NO-SUCH,mean,geometric\n\
        rule,,ratio_hundredths,300\n\
        threshold,NSM-18,percent,40\n\
        threshold,NSM-18,,400\n\
        threshold,PD-13,permille,500\n\
        threshold,NO-SUCH,permille,500\n\
        edition,NSM-18,edition 2026.3,\n\
        edition,,edition 2026.3,7\n";
    let wanted = [
        (3, not_empty("policy", "NSM-18")),
        (4, not_empty("policy", "NO-SUCH")),
        (5, Problem::Twice { first: 2 }),
        (6, Problem::Key("percent".to_owned())),
        (7, Problem::Key(String::new())),
        (8, Problem::NoStopRule),
        (9, Problem::Policy("NO-SUCH".to_owned())),
        (10, not_empty("policy", "NSM-18")),
        (11, not_empty("yours", "7")),
    ];
    let wanted = wanted.map(|(row, problem)| Fault { row, problem });
    assert_eq!(faults(rows), wanted);
}

#[test]
fn what_is_no_table_of_ours_is_refused_whole() {
    assert_eq!(read(&"x".repeat(MOST_BYTES + 1)), Err(Refused::TooLarge));
    assert_eq!(
        read("\u{fffd}PNG\r\n\u{1a}\n\0\0\0\rIHDR"),
        Err(Refused::NotText)
    );
    assert_eq!(
        read("name,value\na,1\n"),
        Err(Refused::Columns(vec!["kind", "policy", "key", "yours"]))
    );
    assert_eq!(
        read(""),
        Err(Refused::Columns(vec!["kind", "policy", "key", "yours"]))
    );
    assert_eq!(
        read("kind,policy,key\n"),
        Err(Refused::Columns(vec!["yours"]))
    );
}
