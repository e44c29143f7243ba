//! Help against terrorism: lists, membership and fighting, not results.

use super::errors::on_scale;
use super::ties::{has_treaty, is_major_ally};
use super::{Kind, Part, Row, SUPPLIER, Value};

/// Lists of terrorism settle it; else it starts at the middle. `None` where no list speaks of the country.
pub(super) fn against_terrorism(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER {
        return None;
    }
    for (list, value, error) in [
        ("state_sponsor_terrorism", 0.0, 8.0),
        ("government_listed", 5.0, 10.0),
        ("aeca_40a", 10.0, 10.0),
    ] {
        if row.is(list) {
            return Some(Value {
                value,
                se: error,
                year: row.now(),
                kind: Kind::Status,
                parts: vec![Part::new(list, value)],
            });
        }
    }
    let mut parts = Vec::new();
    let mut add = |holds: bool, name, points, of| {
        if holds {
            parts.push(Part::of(name, points, of));
        }
    };
    add(row.is("coalition_daesh"), "coalition", 10.0, Vec::new());
    let groups = row.names("fights_us_fto");
    add(!groups.is_empty(), "fights", 10.0, groups);
    add(row.is("drugs_failed"), "drugs", -15.0, Vec::new());
    let (listed, points) = match row.word("fatf") {
        "monitoring" => ("fatf_monitoring", -10.0),
        "suspended" => ("fatf_suspended", -10.0),
        "call_for_action" => ("fatf_call", -20.0),
        _ => ("", 0.0),
    };
    add(!listed.is_empty(), listed, points, Vec::new());
    let with_rebels = row.count("ucdp26_rebels_abroad5") > 0.0;
    add(with_rebels, "rebels", -10.0, Vec::new());
    if parts.is_empty() {
        return None;
    }
    if has_treaty(row) || is_major_ally(row) {
        parts.push(Part::new("ally", 5.0));
    }
    let points: f64 = parts.iter().map(|part| part.number).sum();
    parts.insert(0, Part::new("middle", 50.0));
    Some(Value {
        value: on_scale(50.0 + points),
        se: 18.0,
        year: row.now(),
        kind: Kind::Proxy,
        parts,
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{rounded, values};
    use super::*;

    #[test]
    fn lists_of_terrorism_settle_it_and_without_any_word_the_reader_judges() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "SST",
                &[("state_sponsor_terrorism", "1"), ("coalition_daesh", "1")],
            ),
            ("NFC", &[("aeca_40a", "1")]),
            (
                "FIG",
                &[
                    ("coalition_daesh", "1"),
                    ("fights_us_fto", "IS;TTP"),
                    ("mnna", "1"),
                ],
            ),
            ("FAT", &[("fatf", "call_for_action"), ("drugs_failed", "1")]),
            ("ALL", &[("nato", "1")]),
        ];
        let expected = [
            Some((0.0, 8.0, 2026)),
            Some((10.0, 10.0, 2026)),
            Some((75.0, 18.0, 2026)),
            Some((15.0, 18.0, 2026)),
            None,
        ];
        assert_eq!(rounded(against_terrorism, sample), expected);
        let kinds: Vec<Kind> = values(against_terrorism, sample)
            .into_iter()
            .flatten()
            .map(|value| value.kind)
            .collect();
        assert_eq!(
            kinds,
            [Kind::Status, Kind::Status, Kind::Proxy, Kind::Proxy]
        );
    }
}
