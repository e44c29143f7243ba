//! Conduct in war: civilians that the state killed, and, where no count speaks, how it treats its own.

use super::errors::{between, of_half_age, on_scale, since_the_fall, together};
use super::{Kind, Part, Row, Value};

/// A war abroad that no count sees never stands above the middle.
const MIDDLE: f64 = 50.0;

/// So many killed by an attack abroad make it a war.
const WAR: f64 = 1000.0;

/// Restraint at home, corrected by what is known of conduct in war.
pub(super) fn conduct_in_war(row: &Row) -> Option<Value> {
    let killings = between(-3.5, 3.5, row.number("vdem_kill")?);
    let torture = between(-3.5, 3.5, row.number("vdem_tort")?);
    let year = row.year("vdem_kill")?;
    let mut at_home = vec![
        Part::new("killings", killings),
        Part::new("torture", torture),
    ];
    at_home.extend(
        row.number("vdem_jucon")
            .map(|courts| Part::new("courts", 100.0 * courts)),
    );
    let sum: f64 = at_home.iter().map(|part| part.number).sum();
    let restraint = sum / at_home.len() as f64;
    let mut parts = at_home;
    parts.push(Part::new("restraint", restraint));
    let war = War::of(row);
    let (mut value, error) = if let Some(conduct) = counted(row, &mut parts) {
        (0.25 * restraint + 0.75 * conduct, 15.0)
    } else {
        // No count never improves on the record at home.
        let value = restraint.min(0.6 * restraint + 20.0);
        if war.at_war || war.abroad {
            parts.push(Part::new(if war.abroad { "abroad" } else { "at_war" }, 0.0));
        }
        let error = if war.abroad { 25.0 } else { 20.0 };
        if war.away {
            parts.push(Part::new("away", MIDDLE));
            (value.min(MIDDLE), error)
        } else {
            (value, error)
        }
    };
    for (indicator, name, points) in [
        ("caac_annex", "children", 8.0),
        ("cspa_list", "soldiers", 4.0),
    ] {
        if row.is(indicator) {
            parts.push(Part::new(name, -points));
            value -= points;
        }
    }
    let error = together(&[error, of_half_age(row, year)]);
    Some(Value {
        value: on_scale(value),
        se: since_the_fall(row, year, error, &mut parts),
        year,
        kind: Kind::Proxy,
        parts,
    })
}

/// What the count of civilians killed on purpose by the state makes of its conduct; `None` where nothing was counted.
fn counted(row: &Row, parts: &mut Vec<Part>) -> Option<f64> {
    let years = row.count("ucdp26_one_sided_years5");
    let killed = row.count("ucdp26_one_sided_killed5");
    if years < 1.0 {
        return None;
    }
    // The same on every machine, unlike the logarithm of the platform.
    let tenfold = libm::log10((killed / 100.0).max(1.0));
    let conduct = (40.0 - 6.0 * years.min(5.0) - 8.0 * tenfold).clamp(0.0, 40.0);
    parts.push(Part::new("killed", killed));
    parts.push(Part::new("years", years));
    parts.push(Part::new("conduct", conduct));
    Some(conduct)
}

/// Whether and where it was at war in the last five years.
struct War {
    /// A main party to a conflict.
    at_war: bool,
    /// It fought, helped or held ground abroad.
    abroad: bool,
    /// Its war was abroad or on occupied ground, where the figures at home see nothing.
    away: bool,
}

impl War {
    fn of(row: &Row) -> Self {
        let years = |indicator: &str| row.count(indicator) > 0.0;
        let occupies = row.occupies();
        let attacked: Vec<f64> = row
            .named_by("attacked_2026")
            .iter()
            .map(|(other, _)| other.count("ucdp26_state_based_2026"))
            .collect();
        let invaded = !row.list("occupied_by").is_empty();
        let on_occupied_ground =
            years("ucdp26_war5") && occupies.iter().any(|(_, is_active)| *is_active);
        let against_a_state = years("ucdp26_interstate_war5") && !invaded;
        Self {
            at_war: years("ucdp26_main5"),
            abroad: years("ucdp26_interstate5")
                || years("ucdp26_support5")
                || !occupies.is_empty()
                || !attacked.is_empty(),
            away: on_occupied_ground
                || against_a_state
                || attacked.iter().any(|killed| *killed >= WAR),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{parts, rounded};
    use super::*;

    const HOME: [(&str, &str); 3] = [
        ("vdem_kill", "3.5"),
        ("vdem_tort", "3.5"),
        ("vdem_jucon", "1"),
    ];

    fn with(cells: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
        HOME.iter().chain(cells).copied().collect()
    }

    #[test]
    fn a_count_of_civilians_killed_counts_for_three_quarters() {
        let counted = with(&[
            ("ucdp26_one_sided_years5", "2"),
            ("ucdp26_one_sided_killed5", "1000"),
        ]);
        let listed = with(&[("caac_annex", "1"), ("cspa_list", "1")]);
        let sample: &[(&str, &[(&str, &str)])] =
            &[("CNT", &counted), ("LST", &listed), ("NIL", &[])];
        // A quarter of 100 and three quarters of 40 − 2·6 − 8; 80 less 8 and 4.
        let expected = [Some((40.0, 15.2, 2023)), Some((68.0, 20.1, 2023)), None];
        assert_eq!(rounded(conduct_in_war, sample), expected);
    }

    #[test]
    fn a_war_abroad_is_never_above_the_middle() {
        let aggressor = with(&[("ucdp26_war5", "1"), ("ucdp26_main5", "1")]);
        let defender = with(&[
            ("ucdp26_main5", "4"),
            ("ucdp26_interstate5", "4"),
            ("ucdp26_interstate_war5", "4"),
            ("occupied_by", "AGG:active"),
        ]);
        let raider = with(&[]);
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("AGG", &aggressor),
            ("DEF", &defender),
            ("RAI", &raider),
            (
                "HIT",
                &[
                    ("attacked_2026", "RAI"),
                    ("ucdp26_state_based_2026", "1200"),
                ],
            ),
        ];
        let expected = [
            Some((50.0, 25.1, 2023)),
            Some((80.0, 25.1, 2023)),
            Some((50.0, 25.1, 2023)),
            None,
        ];
        assert_eq!(rounded(conduct_in_war, sample), expected);
        let said = parts(conduct_in_war, sample);
        assert_eq!(
            said[0],
            [
                "killings",
                "torture",
                "courts",
                "restraint",
                "abroad",
                "away"
            ]
        );
        assert_eq!(
            said[1],
            ["killings", "torture", "courts", "restraint", "abroad"]
        );
    }
}
