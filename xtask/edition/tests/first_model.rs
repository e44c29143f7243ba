//! The slider values of the editions of the first model: worked out by hand, and every bit of each as the app once computed it.

#![allow(
    clippy::unwrap_used,
    reason = "a helper that finds nothing stops its test"
)]

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use edition_compiler::{Finished, Value, finished};
use sha2::{Digest, Sha256};

/// Digests of all values of an edition, a line each: country, factor, and the bits of value and error. They were taken on 29 November
/// 2026 from the app that last made these values while it ran; readings and seals of cited links count with these bits.
const RELEASED: [(&str, Option<&str>, &str); 2] = [
    (
        "2026.1",
        None,
        "b631d6abe24d7b00dc2887ffd0a7a02ba6d626847d0e0eb93b076882561db29c",
    ),
    (
        "2026.2",
        Some("2026.1"),
        "a52c922bce4a17e186eac611bc15cb4d1aa316c762e14d5789daea5d63da9a75",
    ),
];

fn edition(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../static/editions")
        .join(name)
}

fn values(name: &str, before: Option<&str>) -> Vec<Finished> {
    let before = before.map(edition);
    finished(&edition(name), before.as_deref()).unwrap()
}

#[test]
fn every_bit_of_a_released_value_stays() {
    for (name, before, expected) in RELEASED {
        let mut lines = String::new();
        let mut count = 0;
        for Finished {
            iso3,
            factor,
            value,
        } in values(name, before)
        {
            let Some(Value { value, se, .. }) = value else {
                continue;
            };
            let bits = (value.to_bits(), se.to_bits());
            writeln!(lines, "{iso3} {factor} {:016x} {:016x}", bits.0, bits.1).unwrap();
            count += 1;
        }
        assert_eq!(count, 2869, "{name}");
        let digest = Sha256::digest(lines);
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, expected, "{name}");
    }
}

#[test]
fn every_value_and_its_error_are_on_the_scale() {
    for (name, before, _) in RELEASED {
        for Finished {
            iso3,
            factor,
            value,
        } in values(name, before)
        {
            let is_on_scale = |value: Value| {
                (0.0..=100.0).contains(&value.value)
                    && (0.5..50.0).contains(&value.se)
                    && (2015..=2026).contains(&value.year)
            };
            assert!(value.is_none_or(is_on_scale), "{name} {iso3} {factor}");
        }
    }
}

#[test]
fn the_rules_give_the_values_worked_out_by_hand() {
    let values: BTreeMap<(String, String), Option<Value>> = values("2026.2", Some("2026.1"))
        .into_iter()
        .map(|entry| ((entry.iso3, entry.factor), entry.value))
        .collect();
    for (iso3, expected) in [
        (
            "AZE",
            "SSG_GOV 22 SSG_CORR 18 SSG_STAB 35 SSG_ABSORB 49 HR_RECORD 37 HR_IHL 62 HR_DEMO 14 INT_INTEROP 35 \
             INT_BURDEN 62 INT_ACCESS 45 TEC_EDGE - REG_CT - REG_COMPETE 65 REG_STAB 75 TEC_NONPROLIF 40 TEC_RESTRAINT 50",
        ),
        // Five Eyes, suspended treaty, Major Non-NATO Ally.
        (
            "NZL",
            "INT_INTEROP 95 INT_BURDEN 44 INT_ACCESS 65 TEC_NONPROLIF 100 TEC_RESTRAINT 85",
        ),
        // Treated as designated; cannot join the treaty.
        (
            "TWN",
            "INT_INTEROP 65 INT_ACCESS 65 TEC_NONPROLIF 40 TEC_RESTRAINT 50",
        ),
        // A treaty of its own, and stock from China.
        ("THA", "INT_BURDEN 55 INT_ACCESS 80 REG_STAB 50"),
        // Embargoed in part: treaties do not lift it.
        ("AFG", "TEC_RESTRAINT 20"),
        ("IRN", "TEC_NONPROLIF 5 TEC_RESTRAINT 0 REG_CT 0"),
        ("PRK", "TEC_NONPROLIF 5 TEC_RESTRAINT 0 REG_CT 0"),
        ("IND", "TEC_NONPROLIF 55 INT_ACCESS 55"),
        ("PAK", "TEC_NONPROLIF 10"),
        // Suspended denial.
        ("CYP", "TEC_RESTRAINT 75"),
        // War, and three years of it with another state.
        ("UKR", "REG_STAB 11"),
        // A disputed treaty counts as none.
        ("VEN", "INT_BURDEN 14 TEC_RESTRAINT 0"),
        // Nothing known of the stock.
        ("MCO", "INT_INTEROP - REG_COMPETE - HR_IHL -"),
        ("ISL", "INT_INTEROP 95 REG_COMPETE -"),
    ] {
        let words: Vec<_> = expected.split_whitespace().collect();
        for pair in words.chunks(2) {
            let value = values.get(&(iso3.to_owned(), pair[0].to_owned()));
            let value = value.cloned().flatten().map(|value| value.value);
            let shown = value.map_or("-".to_owned(), |value| format!("{value:.0}"));
            assert_eq!(shown, pair[1], "{iso3} {} {value:?}", pair[0]);
        }
    }
}
