//! An edition, once released, never changes: the digest of each of its files is the one that it was released with.
//!
//! `UPDATE_GOLDEN=1 cargo test --package edition-compiler --test released` adds the files of an edition that is not listed yet;
//! a line that is there is never changed.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot read a file stops its test"
)]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use edition_compiler::editions;
use sha2::{Digest, Sha256};

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The list of digests: one line for each file of each edition.
fn list() -> PathBuf {
    here().join("tests/released.csv")
}

/// Digests by edition and file, as the folders hold them.
fn found() -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for edition in editions(&here().join("../../static/editions")).unwrap() {
        let name = edition.file_name().unwrap().to_str().unwrap().to_owned();
        for entry in fs::read_dir(&edition).unwrap() {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            let digest = Sha256::digest(fs::read(&path).unwrap());
            let digest = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            found.insert((name.clone(), file), digest);
        }
    }
    found
}

#[test]
fn a_released_edition_never_changes() {
    let text = fs::read_to_string(list()).unwrap_or_default();
    let mut listed: BTreeMap<(String, String), String> = text
        .lines()
        .map(|line| {
            let mut cells = line.split(',').map(str::to_owned);
            let mut cell = || cells.next().unwrap();
            ((cell(), cell()), cell())
        })
        .collect();
    let found = found();
    if env::var_os("UPDATE_GOLDEN").is_some() {
        let known: Vec<String> = listed.keys().map(|(edition, _)| edition.clone()).collect();
        for (place, digest) in &found {
            if !known.contains(&place.0) {
                listed.insert(place.clone(), digest.clone());
            }
        }
        let lines = listed
            .iter()
            .map(|((edition, file), digest)| format!("{edition},{file},{digest}\n"));
        fs::write(list(), lines.collect::<String>()).unwrap();
    }
    for (place, digest) in &listed {
        assert_eq!(found.get(place), Some(digest), "{place:?} has changed");
    }
    for place in found.keys() {
        assert!(listed.contains_key(place), "{place:?} is not listed");
    }
}
