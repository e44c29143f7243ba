//! Links that must open the same scenario for ever, and the registry that must only grow.
//!
//! `UPDATE_GOLDEN=1 cargo test --no-default-features --test links` adds what is missing at the end of the files; a line
//! that is there is never changed.

use std::path::PathBuf;

use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::scenario::Scenario;
use counterweigh::scenario::link::{decode, decode_set, encode, encode_set, encode_v1};
use counterweigh::scenario::registry::{LISTS, TEXTS as TEXT_KEYS};

use counterweigh::findings::results::{Results, with_every_text};
use counterweigh::model::framework::Rule;
use counterweigh::scenario::Reading;

use crate::dump::dump;
use crate::examples::examples;
use crate::first_version::as_version_1_says;
use crate::sets::sets;

/// Columns before those of the texts' balances: name, token, scenario.
const COLUMNS: [&str; 3] = ["name", "token", "scenario"];

#[test]
fn golden_links_open_what_they_always_opened() {
    let mut rows = read("golden.csv");
    let mut header: Vec<String> = COLUMNS.iter().map(ToString::to_string).collect();
    header.extend(TEXT_KEYS.keys.iter().map(ToString::to_string));
    if rows.is_empty() {
        rows.push(header.clone());
    }
    assert!(header.starts_with(&rows[0]) || updating());
    if updating() {
        rows[0].clone_from(&header);
    }
    for (name, scenario, token) in in_each_version(examples(), encode_v1, encode) {
        let scenario = if token.starts_with('B') {
            as_version_1_says(&scenario)
        } else {
            scenario
        };
        match rows.iter().find(|row| row[0] == name) {
            Some(row) => assert_eq!(row[1], token, "{name}"),
            None => {
                assert!(updating(), "golden.csv has no line for “{name}”");
                let mut row = vec![name, token, dump(&scenario)];
                row.resize(COLUMNS.len() + scenario.edition.texts(), String::new());
                rows.push(row);
            }
        }
    }
    for row in &mut rows[1..] {
        let (fixed, cells) = row.split_at_mut(COLUMNS.len());
        let [name, token, scenario] = fixed else {
            panic!("a line of golden.csv is too short");
        };
        let opened = decode(token).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert!(opened.notes.is_empty(), "{name}");
        assert_eq!(dump(&opened.scenario), *scenario, "{name}");
        assert_eq!(version_of(token)(&opened.scenario), *token, "{name}");
        let balances = balances(&opened.scenario);
        assert_eq!(cells.len(), balances.len(), "{name}");
        for (cell, balance) in cells.iter_mut().zip(balances) {
            if cell.is_empty() && updating() {
                *cell = balance;
            } else {
                assert_eq!(*cell, balance, "{name}");
            }
        }
    }
    write("golden.csv", &rows);
}

/// Named things with their links in each version, those of version 1 first.
fn in_each_version<T: Clone>(
    named: Vec<(&'static str, T)>,
    first: impl Fn(&T) -> String,
    second: impl Fn(&T) -> String,
) -> Vec<(String, T, String)> {
    let with = |prefix: &str, write: &dyn Fn(&T) -> String| -> Vec<_> {
        let written =
            |(name, what): &(&str, T)| (format!("{prefix}{name}"), what.clone(), write(what));
        named.iter().map(written).collect()
    };
    [with("", &first), with("v2-", &second)].concat()
}

/// What writes the version that a token is of.
fn version_of(token: &str) -> fn(&Scenario) -> String {
    if token.starts_with('B') {
        encode_v1
    } else {
        encode
    }
}

/// Columns of the links of several scenarios.
const SET_COLUMNS: [&str; 3] = ["name", "link", "scenarios"];

#[test]
fn golden_sets_open_what_they_always_opened() {
    let mut rows = read("sets.csv");
    if rows.is_empty() {
        rows.push(SET_COLUMNS.map(str::to_owned).to_vec());
    }
    assert_eq!(rows[0], SET_COLUMNS);
    let first = |set: &Vec<Scenario>| set.iter().map(encode_v1).collect();
    for (name, scenarios, link) in in_each_version(sets(), first, |set| encode_set(set)) {
        match rows.iter().find(|row| row[0] == name) {
            Some(row) => assert_eq!(row[1], link, "{name}"),
            None => {
                assert!(updating(), "sets.csv has no line for “{name}”");
                rows.push(vec![name, link, dump_all(&scenarios)]);
            }
        }
    }
    for row in &rows[1..] {
        let carried = decode_set(&row[1]);
        assert!(carried.after.is_empty(), "{}", row[0]);
        let opened: Vec<Scenario> = carried
            .scenarios
            .into_iter()
            .map(|opened| opened.unwrap_or_else(|error| panic!("{}: {error:?}", row[0])))
            .inspect(|opened| assert!(opened.notes.is_empty(), "{}", row[0]))
            .map(|opened| opened.scenario)
            .collect();
        assert_eq!(dump_all(&opened), row[2], "{}", row[0]);
        let again: String = opened.iter().map(version_of(&row[1])).collect();
        assert_eq!(again, row[1], "{}", row[0]);
    }
    write("sets.csv", &rows);
}

/// The canonical dumps of scenarios, one a line.
fn dump_all(scenarios: &[Scenario]) -> String {
    scenarios.iter().map(dump).collect::<Vec<_>>().join("\n")
}

/// The balance and the disposition of every text that the edition has, with as many digits as make the balance exact; "not scored" for
/// a gap.
fn balances(scenario: &Scenario) -> Vec<String> {
    let picture = Results::of(&with_every_text(scenario));
    let texts = PolicyId::all().take(scenario.edition.texts());
    let results = texts.map(|text| match &picture.row(text).unwrap().result {
        Some(outcome) => {
            let evaluation = &outcome.evaluation;
            format!("{} {:?}", evaluation.balance, evaluation.disposition)
        }
        None => "not scored".to_owned(),
    });
    results.collect()
}

#[test]
fn the_reading_of_a_plain_link_is_the_model_s_own_rule() {
    for edition in EditionId::all() {
        assert_eq!(Reading::standard(edition).rule(), Rule::STANDARD);
    }
}

#[test]
fn the_description_shows_every_golden_link() {
    let description =
        std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/links.md"))
            .unwrap();
    let golden: Vec<String> = ["golden.csv", "sets.csv"]
        .into_iter()
        .flat_map(|file| read(file).into_iter().skip(1))
        .map(|mut row| row.swap_remove(1))
        .collect();
    let shown: Vec<&str> = description
        .lines()
        .filter(|line| line.len() >= 50 && !line.contains(' '))
        .collect();
    assert_eq!(shown, golden);
    for row in read("registry.csv").iter().skip(1) {
        let (number, key) = (&row[1], &row[2]);
        let named = match row[0].as_str() {
            "country" => format!("{number} {key}"),
            "field" => format!("`{key}`"),
            _ => format!("{number} `{key}`"),
        };
        assert!(description.contains(&named), "{named}");
    }
}

#[test]
fn the_registry_only_grows() {
    let mut frozen = read("registry.csv");
    if frozen.is_empty() {
        frozen.push(["list", "number", "key"].map(str::to_owned).to_vec());
    }
    for list in LISTS {
        let known: Vec<&str> = frozen[1..]
            .iter()
            .filter(|row| row[0] == list.name)
            .enumerate()
            .map(|(number, row)| {
                assert_eq!(row[1], number.to_string(), "{}", list.name);
                row[2].as_str()
            })
            .collect();
        assert!(
            list.keys.starts_with(&known),
            "the list “{}” has lost or moved an entry",
            list.name
        );
        assert!(list.retired.iter().all(|number| *number < list.len()));
        let added: Vec<Vec<String>> = (known.len()..list.len())
            .map(|number| {
                vec![
                    list.name.to_owned(),
                    number.to_string(),
                    list.keys[number].to_owned(),
                ]
            })
            .collect();
        assert!(
            added.is_empty() || updating(),
            "registry.csv has no line for the end of the list “{}”",
            list.name
        );
        frozen.extend(added);
        for (number, key) in list.keys.iter().enumerate() {
            assert_eq!(list.number(key), Some(number), "{key} stands twice");
        }
    }
    write("registry.csv", &frozen);
}

fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/links")
        .join(file)
}

fn read(file: &str) -> Vec<Vec<String>> {
    let Ok(text) = std::fs::read_to_string(path(file)) else {
        assert!(updating(), "{file} is missing");
        return Vec::new();
    };
    csv::ReaderBuilder::new()
        .has_headers(false)
        // An edition with fewer texts has shorter lines.
        .flexible(true)
        .from_reader(text.as_bytes())
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn write(file: &str, rows: &[Vec<String>]) {
    if !updating() {
        return;
    }
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_path(path(file))
        .unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.flush().unwrap();
}
