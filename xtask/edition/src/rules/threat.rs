//! The need for self-defence, from neighbours and disputes.

use std::collections::BTreeSet;

use super::region::counted_to;
use super::row::Entry;
use super::ties::is_embargoed;
use super::{Kind, Part, Row, SUPPLIER, Value};

/// Something that a country may have to defend itself against.
struct Cause {
    name: &'static str,
    points: f64,
    state: String,
}

/// Need for self-defence: the strongest cause, and a little for each further state.
pub(super) fn need_for_self_defence(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER {
        return None;
    }
    let around = 25.0 + 20.0 * row.count("heat_neighbours");
    let causes = causes(row);
    let strongest = causes.iter().map(|cause| cause.points).fold(0.0, f64::max);
    let states: BTreeSet<&str> = causes.iter().map(|cause| cause.state.as_str()).collect();
    let mut parts = Vec::new();
    let (mut value, mut error) = if causes.is_empty() || strongest < around {
        parts.push(Part::new("nothing", around));
        (around, 22.0)
    } else {
        parts.extend(said(&causes));
        let further = (5.0 * states.len().saturating_sub(1) as f64).min(10.0);
        if further > 0.0 {
            parts.push(Part::new("further", further));
        }
        let error = if strongest >= 75.0 { 15.0 } else { 18.0 };
        ((strongest + further).min(95.0), error)
    };
    for (holds, name, most) in [
        (is_embargoed(row), "embargoed", 40.0),
        (row.is("aggressor"), "aggressor", 30.0),
    ] {
        if holds {
            parts.push(Part::new(name, most));
            value = f64::min(value, most);
            error = 20.0;
        }
    }
    Some(Value {
        value,
        se: error,
        year: counted_to(row),
        kind: Kind::Proxy,
        parts,
    })
}

/// One part for each kind of cause, the strongest first, with its states.
fn said(causes: &[Cause]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for cause in causes {
        match parts.iter_mut().find(|part| part.name == cause.name) {
            Some(part) => {
                part.number = part.number.max(cause.points);
                if !part.of.contains(&cause.state) {
                    part.of.push(cause.state.clone());
                }
            }
            None => parts.push(Part::of(
                cause.name,
                cause.points,
                vec![cause.state.clone()],
            )),
        }
    }
    parts.sort_by(|one, other| other.number.total_cmp(&one.number));
    parts
}

fn causes(row: &Row) -> Vec<Cause> {
    let mut causes = Vec::new();
    let mut add = |name, points, state: String| {
        causes.push(Cause {
            name,
            points,
            state,
        });
    };
    // Whoever was found the aggressor against a state whose ground it holds has no claim to defence against it.
    let held: Vec<String> = match row.is("aggressor") {
        true => row.occupies().into_iter().map(|(code, _)| code).collect(),
        false => Vec::new(),
    };
    for Entry { name, fields } in row.list("fought") {
        let [year, kind] = fields.as_slice() else {
            continue;
        };
        let age = row.now().saturating_sub(year.parse().unwrap_or_default());
        if held.contains(&name) {
            continue;
        }
        let (cause, points) = match (kind.as_str(), age) {
            ("far", _) => ("fights_far", 40.0),
            ("war", 0..=2) => ("war", 90.0),
            (_, 0..=2) => ("fights", 75.0),
            (_, 3..=10) => ("fought_10", 65.0),
            (_, 11..=25) => ("fought_25", 50.0),
            _ => ("fought_50", 40.0),
        };
        add(cause, points, name);
    }
    for state in row.names("fb_named_concern") {
        if !held.contains(&state) {
            let stronger = compared(row, &state).is_some_and(|times| times > 1.0);
            add("named", if stronger { 58.0 } else { 48.0 }, state);
        }
    }
    for state in row.names("hard_dispute") {
        let stronger = compared(row, &state).is_some_and(|times| times > 2.0);
        add("dispute", if stronger { 50.0 } else { 42.0 }, state);
    }
    for entry in row.list("occupied_by") {
        let is_active = entry.fields.iter().any(|field| field == "active");
        let (cause, points) = match is_active {
            true => ("occupied", 85.0),
            false => ("occupied_frozen", 65.0),
        };
        add(cause, points, entry.name);
    }
    for entry in row.list("claimed_by") {
        let stronger = compared(row, &entry.name).is_some_and(|times| times > 3.0);
        let (cause, points) = match entry.fields.iter().any(|field| field == "court") {
            true => ("court", 45.0),
            false if stronger => ("claimed", 80.0),
            false => ("claimed", 70.0),
        };
        add(cause, points, entry.name);
    }
    for state in row.names("attacked_2026") {
        // A transfer from the United States answers no attack of theirs.
        if state != SUPPLIER {
            add("attacked", 85.0, state);
        }
    }
    for entry in row.list("beside_aggressor") {
        if compared(row, &entry.name).is_none_or(|times| times > 1.0) {
            let by_land = entry.fields.iter().any(|field| field == "land");
            add("beside", if by_land { 60.0 } else { 52.0 }, entry.name);
        }
    }
    for state in row.names("near_un_measures") {
        add("near_measures", 48.0, state);
    }
    causes
}

/// How many times as strong another state is, by what both spend on their forces; `None` where one of them is unknown.
fn compared(row: &Row, other: &str) -> Option<f64> {
    let spends = |row: &Row| {
        let spending = row.number("milex_gdp")? * row.number("gdp_ppp_billion_usd")?;
        Some(spending).filter(|spending| *spending > 0.0)
    };
    Some(spends(&row.other(other)?)? / spends(row)?)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{parts, rounded};
    use super::*;

    const WEAK: (&str, &str) = ("milex_gdp", "1");
    const STRONG: (&str, &str) = ("milex_gdp", "4");
    const ECONOMY: (&str, &str) = ("gdp_ppp_billion_usd", "100");

    #[test]
    fn the_strongest_cause_counts_and_each_further_state_adds_a_little() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "WAR",
                &[
                    ("fought", "ONE:2025:war;TWO:2012:clash"),
                    ("fb_named_concern", "SIX"),
                ],
            ),
            ("CLA", &[("claimed_by", "ONE:whole"), WEAK, ECONOMY]),
            ("COU", &[("claimed_by", "ONE:court")]),
            ("ONE", &[STRONG, ECONOMY]),
            ("TWO", &[("beside_aggressor", "ONE:near"), WEAK, ECONOMY]),
            (
                "SIX",
                &[
                    ("fought", "ONE:1980:war"),
                    ("hard_dispute", "CLA"),
                    WEAK,
                    ECONOMY,
                ],
            ),
        ];
        let expected = [
            Some((95.0, 15.0, 2026)),
            Some((80.0, 15.0, 2026)),
            Some((45.0, 18.0, 2026)),
            Some((25.0, 22.0, 2026)),
            Some((52.0, 18.0, 2026)),
            Some((47.0, 18.0, 2026)),
        ];
        assert_eq!(rounded(need_for_self_defence, sample), expected);
        let said = parts(need_for_self_defence, sample);
        assert_eq!(said[0], ["war", "fought_25", "named", "further"]);
        assert_eq!(said[3], ["nothing"]);
    }

    #[test]
    fn what_stays_below_a_war_next_door_says_nothing() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "AAA",
                &[("heat_neighbours", "0.9"), ("hard_dispute", "BBB")],
            ),
            ("BBB", &[]),
        ];
        assert_eq!(
            rounded(need_for_self_defence, sample)[0],
            Some((43.0, 22.0, 2026))
        );
    }

    #[test]
    fn an_aggressor_has_no_claim_against_whom_it_occupies() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "AGG",
                &[
                    ("aggressor", "1"),
                    ("fought", "HIT:2025:war;OTH:2008:clash"),
                ],
            ),
            (
                "HIT",
                &[
                    ("occupied_by", "AGG:active"),
                    ("un_arms_embargo", "government"),
                ],
            ),
            ("OTH", &[("attacked_2026", "USA")]),
        ];
        let expected = [
            Some((30.0, 20.0, 2026)),
            Some((40.0, 20.0, 2026)),
            Some((25.0, 22.0, 2026)),
        ];
        assert_eq!(rounded(need_for_self_defence, sample), expected);
        let said = parts(need_for_self_defence, sample);
        assert_eq!(said[0], ["fought_25", "aggressor"]);
        assert_eq!(said[1], ["occupied", "embargoed"]);
    }
}
