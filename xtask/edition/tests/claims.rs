//! The claims of an edition of the second model: broken copies, each with one change, and the exact faults that they must give.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that cannot copy a file stops its test"
)]

mod copies;

use copies::{Copy, edition};
use edition_compiler::{CHANGES, compile};

const KINDS: &str = "write stance_up FACTOR, stance_down FACTOR, first FACTOR, share_up FACTOR+…, share_down FACTOR+…, \
     counts_rises FACTOR=SCORE …, counts_falls FACTOR=SCORE …, looser INDICATOR, stricter INDICATOR, alike FACTOR FACTOR RATIO, \
     within POINTS INDICATOR, bar_lower, bar_same, bar_new, only_bar or earlier_texts NUMBER";

/// The faults of a copy, but for those of the list of changes.
fn faults(copy: &Copy) -> Vec<String> {
    let faults = compile(&copy.0, Some(&edition("2026.2"))).err();
    let faults = faults.unwrap_or_default().into_iter();
    faults
        .filter(|fault| fault.file != CHANGES)
        .map(|fault| fault.to_string())
        .collect()
}

/// The faults of a copy whose claims have other texts in the place of some; no two of them are in one line.
fn faults_of(changes: &[(&str, &str)]) -> Vec<String> {
    let copy = Copy::of("2026.3");
    for (from, to) in changes {
        copy.change("claims.csv", from, to);
    }
    faults(&copy)
}

#[test]
fn a_check_that_cannot_be_read_is_named_with_all_that_can() {
    // Line, text, and what it becomes: names and numbers that are none, a profile that says nothing, weights that are alike whatever
    // they are, and what the first model asked for.
    let first: &[(u32, &str, &str)] = &[
        (2, "bar_lower", "gates 0.5 0.95"),
        (3, "share_down ECO_DIB;", "share_down ECO_DIB+ECO_DIB;"),
        (9, "bar_same", "gates_equal"),
        (
            10,
            "counts_falls INT_BURDEN=10,",
            "counts_falls INT_BURDEN=110,",
        ),
        (14, "stance_up REG_CT", "stance_up REG_CTT"),
        (
            17,
            "alike HR_RECORD REG_THREAT 1.5",
            "alike HR_RECORD REG_THREAT 2",
        ),
        (
            20,
            "share_down HR_RECORD+HR_IHL+HR_DEMO,",
            "earlier_texts none,",
        ),
        (23, "stance_down HR_RECORD;", "first HR_ATROC;"),
    ];
    let second: &[(u32, &str, &str)] = &[
        (
            10,
            "counts_falls INT_BURDEN=10,",
            "counts_falls INT_BURDEN=50,",
        ),
        (14, "stance_up REG_CT", "stance_at_least REG_CT"),
        (
            17,
            "alike HR_RECORD REG_THREAT 1.5",
            "alike HR_RECORD HR_RECORD 1.5",
        ),
        (23, "stance_down HR_RECORD;", "looser natto;"),
    ];
    for changes in [first, second] {
        let texts: Vec<(&str, &str)> = changes.iter().map(|(_, from, to)| (*from, *to)).collect();
        let expected: Vec<String> = changes
            .iter()
            .map(|(line, _, to)| {
                let check = to.trim_end_matches([',', ';']);
                format!("claims.csv:{line}: check {check:?} cannot be read: {KINDS}")
            })
            .collect();
        assert_eq!(faults_of(&texts), expected);
    }
}

#[test]
fn a_claim_is_of_the_kind_that_its_checks_are_of() {
    let found = faults_of(&[
        ("bar_lower,words", "bar_lower,model"),
        (
            "\"about the effect in practice, which a text does not settle\"",
            "",
        ),
        ("stance_down ECO_DIB,model", "stance_down ECO_DIB,opinion"),
        ("stance_up REG_CT,model", "stance_up REG_CT,words"),
        ("1.5;only_bar", "1.5;stance_up HR_RECORD"),
        ("stance_up HR_IHL,model", "stance_up HR_IHL,practice"),
        (
            "stance_down HR_RECORD;stance_down HR_IHL",
            "stance_down HR_RECORD;stance_down HR_RECORD",
        ),
    ]);
    assert_eq!(
        found,
        [
            "claims.csv:2: kind is \"model\", and the checks are not: correct one of them",
            "claims.csv:3: kind is \"opinion\": use one of model, words, practice, text not read",
            "claims.csv:4: a claim needs checks, or the reason why it has none: fill in one of them",
            "claims.csv:14: kind is \"words\", and the checks are not: correct one of them",
            "claims.csv:17: a check compares two texts, and from and to are the same: name two texts or remove the check",
            "claims.csv:19: kind is \"practice\", and there are checks: no check of ours settles that, remove them or correct the kind",
            "claims.csv:23: the same check stands twice: remove one",
        ]
    );
}

#[test]
fn an_edition_of_the_first_model_has_no_kinds() {
    let copy = Copy::of("2026.2");
    copy.change("claims.csv", "checks,reason", "checks,kind,reason");
    let faults = compile(&copy.0, Some(&edition("2026.1"))).err().unwrap();
    assert!(
        faults.iter().any(|fault| fault.to_string()
            == "claims.csv:1: column kind is unknown: remove it or correct its name"),
        "{faults:?}"
    );
}
