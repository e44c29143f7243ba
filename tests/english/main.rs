//! All English that the app can say, held against golden files: a word that changes anywhere is named.
//!
//! `tests/golden/english.txt` has every constant and the sentences of some countries, each once, sorted.
//! `tests/golden/english_digests.txt` has a digest for each room of words and each country of both editions, over everything that
//! is said there: all items times a dozen moves, readings, reasons, faults, files.
//!
//! `UPDATE_GOLDEN=1 cargo test --no-default-features --test english` writes both anew. `ENGLISH_DUMP=1` writes every line to
//! `target/english`, a folder for each country, so that `diff -r` shows what two checkouts say differently; without it a run that
//! fails writes the folders that differ.
//!
//! Not reached from here, because only components say it: “… of 100, mean of … criteria” of a group's slider. The texts that work
//! without WebAssembly are files of their own in `static`.

#![cfg(not(target_arch = "wasm32"))]

mod constants;
mod dump;
mod golden;
mod jobs;
mod kinds;
mod rooms;
mod sweep;

use counterweigh::findings::engine::Engine;
use golden::{digests_differ, dump, sentences_differ};
use jobs::{Job, all, representative};

#[test]
fn every_sentence_is_as_it_was() {
    if std::env::var_os("ENGLISH_DUMP").is_some() {
        dump(&all());
    }
    let faults = sentences_differ(&representative());
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_country_says_what_it_said() {
    let (faults, differing) = digests_differ(&all());
    let differing: Vec<Job> = differing;
    dump(&differing);
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn every_country_stands_under_its_own_edition() {
    for stop in sweep::stops() {
        let scenario = stop.state().scenario;
        let engine = Engine::of(&scenario);
        assert_eq!(engine.id, stop.edition, "{}", stop.name());
        assert_eq!(scenario.place, stop.place, "{}", stop.name());
        assert_eq!(
            scenario.values,
            engine.published_values(stop.place),
            "{}",
            stop.name()
        );
    }
}
