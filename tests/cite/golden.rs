//! Sealed links that must keep their numbers for ever: seals of the golden links, made on 25 November 2026.
//!
//! `UPDATE_GOLDEN=1 cargo test --no-default-features --test cite` adds what is missing; a line that is there is never changed.

use std::fs;
use std::path::PathBuf;

use counterweigh::findings::citation::{Difference, Verdict, Why, check, printed, seal};
use counterweigh::model::VERSION;
use counterweigh::scenario::link::{encode, encode_v1, seal_of};

use crate::DAY;
use crate::examples::examples;
use crate::first_version::as_version_1_says;

const HEADER: &str = "name,sealed,digest";

/// The golden links whose seals stand behind a token of version 2 too.
const SEALED_IN_VERSION_2: [&str; 4] = [
    "full-reading",
    "azerbaijan-2026.2",
    "burden-2026.3",
    "pair-2026.3",
];

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file)
}

#[test]
fn what_was_cited_is_as_cited() {
    let file = path("tests/links/seals.csv");
    let updating = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut text = fs::read_to_string(&file).unwrap_or_else(|_| format!("{HEADER}\n"));
    assert!(text.starts_with(HEADER));
    let first = examples().into_iter().map(|(name, scenario)| {
        let scenario = as_version_1_says(&scenario);
        let token = encode_v1(&scenario);
        (name.to_owned(), scenario, token)
    });
    // A seal says the same behind a token of any version.
    let second = examples().into_iter().filter_map(|(name, scenario)| {
        let token = encode(&scenario);
        SEALED_IN_VERSION_2
            .contains(&name)
            .then(|| (format!("v2-{name}"), scenario, token))
    });
    for (name, scenario, token) in first.chain(second) {
        if !text.contains(&format!("\n{name},")) {
            assert!(updating, "seals.csv has no line for “{name}”");
            let seal = seal(&scenario, DAY);
            let link = seal.on(&token);
            text.push_str(&format!("{name},{link},{}\n", printed(&seal)));
        }
        let start = format!("\n{name},");
        let line = text.split_once(&start).unwrap().1.lines().next().unwrap();
        let (link, digest) = line.split_once(',').unwrap();
        let cited = seal_of(link).unwrap();
        assert!(link.starts_with(&token), "{name}");
        assert_eq!(
            (cited.day, printed(&cited).as_str()),
            (DAY, digest),
            "{name}"
        );
        match check(&cited, &scenario) {
            Verdict::Same => {}
            Verdict::Differs(Difference {
                why: Why::Model { cited, .. },
                ..
            }) => {
                assert!(cited < VERSION, "{name}");
            }
            other @ Verdict::Differs(_) => panic!("{name}: {other:?}"),
        }
    }
    if updating {
        fs::write(file, text).unwrap();
    }
}

#[test]
fn the_description_shows_every_golden_seal() {
    let description = fs::read_to_string(path("docs/links.md")).unwrap();
    let seals = fs::read_to_string(path("tests/links/seals.csv")).unwrap();
    for line in seals.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [name, link, digest] = cells[..] else {
            panic!("{line}");
        };
        let characters = seal_of(link).unwrap().characters();
        let seal = &link[link.len() - characters - 1..];
        let shown = format!("| `{name}` | `{seal}` | `{digest}` |");
        assert!(description.contains(&shown), "docs/links.md lacks {shown}");
    }
}
