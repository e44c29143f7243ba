//! The region: how calm it is, and whether a competitor supplies the country.

use super::{Kind, Part, Row, SUPPLIER, Value};

/// The year up to which fighting is counted in full; what follows is provisional.
pub(super) fn counted_to(row: &Row) -> u16 {
    row.year("ucdp26_state_based_2025").unwrap_or(row.now())
}

/// Peaceful region: less for fighting at home, fighting among neighbours, and tension with a state nearby.
pub(super) fn calm(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER {
        return None;
    }
    let at_home = 1.0 - 0.7 * row.count("heat_own");
    let around = 1.0 - 0.55 * row.count("heat_neighbours");
    let between = 1.0 - 0.6 * row.count("tension");
    let parts = vec![
        Part::new("at_home", at_home),
        Part::of("around", around, row.names("heat_hottest_neighbour")),
        Part::of("tension", between, row.names("tension_with")),
    ];
    Some(Value {
        value: (90.0 * at_home * around * between).clamp(3.0, 90.0),
        se: 15.0,
        year: counted_to(row),
        kind: Kind::Proxy,
        parts,
    })
}

/// Whether a competitor's arms are in the stock.
pub(super) fn competition(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER || row.word("fb_russia").is_empty() {
        return None;
    }
    let origins = ["fb_russia", "fb_soviet", "fb_china"].map(|origin| row.is(origin));
    let (rung, value) = match origins.contains(&true) {
        true => ("competitor", 65.0),
        false => ("none", 40.0),
    };
    Some(Value {
        value,
        se: 15.0,
        year: row.year("fb_russia")?,
        kind: Kind::Proxy,
        parts: vec![Part::new(rung, value)],
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{rounded, values};
    use super::*;

    #[test]
    fn fighting_and_tension_multiply() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "CAL",
                &[
                    ("heat_own", "0"),
                    ("heat_neighbours", "0"),
                    ("tension", "0"),
                ],
            ),
            (
                "WAR",
                &[
                    ("heat_own", "1"),
                    ("heat_neighbours", "1"),
                    ("tension", "1"),
                ],
            ),
            ("TEN", &[("tension", "0.5"), ("tension_with", "WAR")]),
            ("USA", &[]),
        ];
        // 90 · 0.3 · 0.45 · 0.4 and 90 · 0.7.
        let expected = [
            Some((90.0, 15.0, 2026)),
            Some((4.9, 15.0, 2026)),
            Some((63.0, 15.0, 2026)),
            None,
        ];
        assert_eq!(rounded(calm, sample), expected);
        let tension = values(calm, sample)[2].clone().unwrap().parts[2].clone();
        assert_eq!(tension, Part::of("tension", 0.7, vec!["WAR".to_owned()]));
    }

    #[test]
    fn a_competitors_stock_has_two_values() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("EST", &[("fb_russia", "0"), ("fb_china", "1")]),
            ("WES", &[("fb_russia", "0")]),
            ("NIL", &[("fb_russia", "")]),
        ];
        let expected = [Some((65.0, 15.0, 2026)), Some((40.0, 15.0, 2026)), None];
        assert_eq!(rounded(competition, sample), expected);
    }
}
