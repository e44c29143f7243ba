//! The table of yearly changes, derived again from the figures that were published for several years.
//!
//! Those are not part of this project. The test reads them where the environment variable `COUNTERWEIGH_SHARED` (or the folder
//! `../shared` beside the clone) has `data/raw`, and says that it is skipped where it has not. `UPDATE_GOLDEN=1` writes the table of a
//! draft.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot read a file stops its test"
)]

use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use edition_compiler::{drafts, editions, yearly};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn published() -> Option<PathBuf> {
    let shared =
        env::var_os("COUNTERWEIGH_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let folder = shared.join("data/raw");
    folder.is_dir().then_some(folder)
}

/// The folder that an edition's table is derived from: the values by year of the second model stand beside the published files.
fn source(edition: &Path, published: &Path) -> PathBuf {
    let of_first_model = edition.join("presets.json").is_file();
    if of_first_model {
        published.to_owned()
    } else {
        published.join("..")
    }
}

#[test]
fn the_table_follows_from_the_published_figures() {
    let Some(published) = published() else {
        // Written past the test harness, which keeps the output of a passing test to itself.
        let notice = "skipped: there is no data/raw in COUNTERWEIGH_SHARED or ../shared";
        writeln!(io::stderr(), "{notice}").unwrap();
        return;
    };
    let folder = root().join("static/editions");
    let all = editions(&folder).unwrap().into_iter();
    for edition in all.chain(drafts(&folder).unwrap()) {
        let derived = yearly(&edition, &source(&edition, &published)).unwrap();
        if env::var_os("UPDATE_GOLDEN").is_some() && drafts(&folder).unwrap().contains(&edition) {
            fs::write(edition.join("yearly.csv"), &derived).unwrap();
        }
        let table = fs::read_to_string(edition.join("yearly.csv")).unwrap();
        assert!(table == derived, "cargo xtask yearly writes another table");
    }
}

#[test]
fn what_is_missing_is_named() {
    let edition = root().join("static/editions/2026.1");
    let faults = yearly(&edition, Path::new("no/such/folder")).unwrap_err();
    let files: Vec<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    let expected = [
        "vdem_v14_2019_2023.csv",
        "vdem_v15_2020_2024.csv",
        "wgi_2018_2023.csv",
    ];
    assert_eq!(files, expected);
}
