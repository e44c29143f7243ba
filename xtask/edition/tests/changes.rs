//! Every change that an edition names is a difference from the edition before it, and every difference is named.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot copy a file stops its test"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use edition_compiler::{CHANGES, compile, editions};

/// All editions, the oldest first.
fn all() -> Vec<PathBuf> {
    editions(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/editions")).unwrap()
}

/// The faults of the second edition after one change to a copy of one of its files.
fn faults(name: &str, file: &str, from: &str, to: &str) -> Vec<String> {
    let [first, second] = [&all()[0], &all()[1]];
    let copy = std::env::temp_dir().join(format!("changes-{name}-{}", std::process::id()));
    fs::create_dir_all(&copy).unwrap();
    for entry in fs::read_dir(second).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.join(path.file_name().unwrap())).unwrap();
    }
    let text = fs::read_to_string(copy.join(file)).unwrap();
    assert!(text.contains(from), "{file} does not hold {from:?}");
    fs::write(copy.join(file), text.replacen(from, to, 1)).unwrap();
    let compiled = compile(&copy, Some(first));
    fs::remove_dir_all(&copy).unwrap();
    match compiled {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn every_edition_names_what_it_changed() {
    let all = all();
    assert!(compile(&all[0], None).is_ok());
    for pair in all.windows(2) {
        assert!(compile(&pair[1], Some(&pair[0])).is_ok());
        assert!(pair[1].join(CHANGES).is_file());
    }
}

#[test]
fn a_difference_without_a_reason_is_a_fault() {
    assert_eq!(
        faults(
            "unnamed",
            "countries.csv",
            "AFG,Afghanistan,Asia",
            "AFG,Afghanistan,Asien"
        ),
        [
            r#"changes.csv: countries.csv AFG region goes from "Asia" to "Asien" and is not named: say why it changes"#
        ]
    );
    assert_eq!(
        faults(
            "parameter",
            "edition.json",
            "\"missing_se\": 25",
            "\"missing_se\": 24"
        ),
        [
            r#"changes.csv: edition.json parameters missing_se goes from "25" to "24" and is not named: say why it changes"#
        ]
    );
}

#[test]
fn a_change_that_is_no_difference_is_a_fault() {
    let row = "C16,stances.csv,CUR-2026 TEC_EDGE,low,";
    assert_eq!(
        faults(
            "same",
            CHANGES,
            row,
            "C16,stances.csv,CUR-2026 TEC_EDGE,high,"
        ),
        [
            r#"changes.csv: stances.csv CUR-2026 TEC_EDGE low goes from "3" to "2" and is not named: say why it changes"#,
            "changes.csv:17: stances.csv CUR-2026 TEC_EDGE high is the same in both editions: remove the change",
        ]
    );
    assert_eq!(
        faults("wrong", CHANGES, &format!("{row}3,2"), &format!("{row}3,1")),
        [
            r#"changes.csv:17: stances.csv CUR-2026 TEC_EDGE low goes from "3" to "2", not from "3" to "1": correct it"#
        ]
    );
}

#[test]
fn a_change_says_why_and_on_what_it_rests() {
    let places = ["C01,codings.csv", "C02,codings.csv"];
    assert_eq!(
        faults("twice", CHANGES, places[1], "C01,codings.csv"),
        ["changes.csv:3: change C01 stands twice: renumber it"]
    );
    assert_eq!(
        faults(
            "address",
            CHANGES,
            "https://history.state.gov",
            "http://history.state.gov"
        ),
        [
            r#"changes.csv:2: source is "http://history.state.gov/historicaldocuments/frus1977-80v26/d271fn1": give an address that starts with https://"#
        ]
    );
}

/// The faults of the draft, where a change of a whole column or table stands otherwise.
fn faults_of_whole(from: &str, to: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/editions");
    let copy = std::env::temp_dir().join(format!("whole-{}", std::process::id()));
    fs::create_dir_all(&copy).unwrap();
    for entry in fs::read_dir(folder.join("2026.3")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, copy.join(path.file_name().unwrap())).unwrap();
    }
    let text = fs::read_to_string(copy.join(CHANGES)).unwrap();
    assert!(text.contains(from), "{from:?} is no change");
    fs::write(copy.join(CHANGES), text.replacen(from, to, 1)).unwrap();
    let compiled = compile(&copy, Some(&folder.join("2026.2")));
    fs::remove_dir_all(&copy).unwrap();
    let faults = compiled.err().unwrap_or_default();
    faults.iter().map(|fault| fault.message.clone()).collect()
}

#[test]
fn a_column_or_a_table_as_a_whole_is_one_change() {
    assert_eq!(faults_of_whole("id,file", "id,file"), [""; 0]);
    assert_eq!(
        faults_of_whole(
            "countries.csv,all,heat_own,absent,present",
            "countries.csv,all,heat_own,absent,1"
        ),
        [
            r#"countries.csv all heat_own goes from "absent" to "present", not from "absent" to "1": correct it"#
        ]
    );
    let unnamed = faults_of_whole("yearly.csv,all,first,", "yearly.csv,all,last,");
    let same = "yearly.csv all last is the same in both editions: remove the change";
    assert!(unnamed.iter().any(|fault| fault == same), "{unnamed:?}");
    let cells = unnamed
        .iter()
        .filter(|fault| fault.starts_with("yearly.csv ") && fault.ends_with("say why it changes"));
    assert!(cells.count() > 10, "{unnamed:?}");
}
