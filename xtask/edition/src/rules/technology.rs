//! Technology and non-proliferation: protection of what is sold, the record, restraint.

use super::errors::{Scaled, of_half_age, on_scale, pooled, together, world_bank};
use super::ties::has_treaty;
use super::{Kind, Part, Row, SUPPLIER, Value};

fn status(row: &Row, value: f64, parts: Vec<Part>) -> Value {
    Value {
        value: on_scale(value),
        se: 12.0,
        year: row.now(),
        kind: Kind::Status,
        parts,
    }
}

/// Protection of technology: the mean of what the export rules make of the country and of control of corruption.
pub(super) fn protection(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER {
        return None;
    }
    let (rung, value) = match row.word("itar_126_1") {
        "d1" | "d2" => ("denied", 5.0),
        _ if row.says("caatsa_231") => ("caatsa", 20.0),
        _ if row.is("ear_a5") => ("a5", 90.0),
        _ if row.is("ear_a6") => ("a6", 70.0),
        _ if row.is("wassenaar") => ("wassenaar", 65.0),
        _ => ("none", 40.0),
    };
    let mut parts = vec![Part::new(rung, value)];
    let mut shares: Vec<Scaled> = vec![(value, 12.0)];
    let mut year = row.now();
    if let Some(control) = world_bank(row, "wgi_cc") {
        parts.push(Part::new("control", control.0));
        shares.push(control);
        year = row.year("wgi_cc").unwrap_or(year);
    }
    let (mut value, error) = pooled(&shares);
    let with_rebels = row.count("ucdp26_rebels_abroad5") > 0.0;
    let holds = row.occupies().into_iter().filter(|(code, is_active)| {
        *is_active && row.other(code).is_some_and(|other| !has_treaty(&other))
    });
    let held: Vec<String> = holds.map(|(code, _)| code).collect();
    if with_rebels {
        parts.push(Part::new("rebels", -20.0));
        value -= 20.0;
    } else if row.is("aggressor") && !held.is_empty() {
        parts.push(Part::of("aggressor", -20.0, held));
        value -= 20.0;
    }
    Some(Value {
        se: together(&[error, of_half_age(row, year)]),
        year,
        ..status(row, value, parts)
    })
}

/// The non-proliferation record: a clean party to the treaty starts above the middle.
pub(super) fn nonproliferation(row: &Row) -> Option<Value> {
    let npt = row.word("npt");
    let (rung, start) = match npt {
        "withdrawn_contested" => ("withdrawn", 5.0),
        _ if row.is("nonprolif_finding") => ("finding", 10.0),
        _ if row.is("unsafeguarded_programme") => ("programme", 25.0),
        "not_party" | "cannot_join" => ("outside", 50.0),
        _ => ("party", 65.0),
    };
    let mut parts = vec![Part::new(rung, start)];
    let mut value = start;
    let mut add = |holds: bool, name, points| {
        if holds {
            parts.push(Part::new(name, points));
            value += points;
        }
    };
    // What a breach begins at is not made up for by memberships.
    if start > 10.0 {
        let has_protocol = row.says("iaea_ap");
        add(
            has_protocol,
            "protocol",
            if start >= 50.0 { 15.0 } else { 10.0 },
        );
        for regime in ["mtcr", "nsg", "australia_group"] {
            add(row.is(regime), regime, 5.0);
        }
        add(row.is("cwc_outside"), "cwc_outside", -15.0);
    }
    for finding in ["cbw_use", "buys_under_1718", "nonprolif_sanctions"] {
        add(row.is(finding), finding, -20.0);
    }
    Some(status(row, value, parts))
}

/// Restraint: embargoes first, then the treaties that it has joined.
pub(super) fn restraint(row: &Row) -> Option<Value> {
    let (embargo, denial) = (row.word("un_arms_embargo"), row.word("itar_126_1"));
    if embargo == "government" || denial == "d1" {
        return Some(status(row, 0.0, vec![Part::new("forbidden", 0.0)]));
    }
    if embargo == "partial" || denial == "d2" {
        return Some(status(row, 20.0, vec![Part::new("limited", 20.0)]));
    }
    let mut parts = vec![Part::new("free", 50.0)];
    let mut value = 50.0;
    for (treaty, points) in [("att", 15.0), ("ccm", 10.0), ("ottawa", 10.0)] {
        if row.word(treaty) == "party" {
            parts.push(Part::new(treaty, points));
            value += points;
        }
    }
    Some(status(row, value, parts))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{parts, rounded};
    use super::*;

    #[test]
    fn troops_with_rebels_abroad_or_aggression_take_away_twenty() {
        let trusted = [("ear_a5", "1"), ("wgi_cc", "2±0.2")];
        let rebels = [trusted[0], trusted[1], ("ucdp26_rebels_abroad5", "1")];
        let aggressor = [trusted[0], trusted[1], ("aggressor", "1")];
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("TRU", &trusted),
            ("REB", &rebels),
            ("AGG", &aggressor),
            (
                "HIT",
                &[("occupied_by", "AGG:active"), ("caatsa_231", "2018")],
            ),
        ];
        let expected = [
            Some((90.0, 9.3, 2023)),
            Some((70.0, 9.3, 2023)),
            Some((70.0, 9.3, 2023)),
            Some((20.0, 12.0, 2026)),
        ];
        assert_eq!(rounded(protection, sample), expected);
    }

    #[test]
    fn a_clean_party_starts_above_the_middle() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("CLE", &[("npt", "party")]),
            (
                "ALL",
                &[
                    ("npt", "party"),
                    ("iaea_ap", "1"),
                    ("mtcr", "1"),
                    ("nsg", "1"),
                    ("australia_group", "1"),
                ],
            ),
            (
                "OUT",
                &[
                    ("npt", "not_party"),
                    ("unsafeguarded_programme", "1"),
                    ("iaea_ap", "1"),
                ],
            ),
            (
                "FOU",
                &[
                    ("npt", "party"),
                    ("nonprolif_finding", "1"),
                    ("iaea_ap", "1"),
                    ("nonprolif_sanctions", "1"),
                ],
            ),
            ("PRK", &[("npt", "withdrawn_contested"), ("cbw_use", "1")]),
        ];
        let values: Vec<f64> = rounded(nonproliferation, sample)
            .into_iter()
            .flatten()
            .map(|(value, _, _)| value)
            .collect();
        assert_eq!(values, [65.0, 95.0, 35.0, 0.0, 0.0]);
        assert_eq!(
            parts(nonproliferation, sample)[3],
            ["finding", "nonprolif_sanctions"]
        );
    }

    #[test]
    fn embargoes_come_before_treaties() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "EMB",
                &[("un_arms_embargo", "government"), ("att", "party")],
            ),
            ("PAR", &[("itar_126_1", "d2"), ("att", "party")]),
            (
                "SUS",
                &[
                    ("itar_126_1", "d2_suspended"),
                    ("att", "party"),
                    ("ccm", "party"),
                    ("ottawa", "party"),
                ],
            ),
            (
                "SIG",
                &[("un_arms_embargo", "nonstate"), ("att", "signatory")],
            ),
        ];
        let values: Vec<f64> = rounded(restraint, sample)
            .into_iter()
            .flatten()
            .map(|(value, _, _)| value)
            .collect();
        assert_eq!(values, [0.0, 20.0, 85.0, 50.0]);
    }
}
