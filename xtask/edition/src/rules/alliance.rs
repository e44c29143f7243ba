//! Ties and alliance: shared equipment and practice, an ally's share, access.

use super::errors::{on_scale, together};
use super::ties::{has_treaty, is_barred, is_in_moscows_bloc, is_major_ally};
use super::{Kind, Part, Row, SUPPLIER, Value};

const TROOPS: &str = "us_troops_peak_since_2017";

/// A ladder: what holds and stands highest counts.
struct Ladder {
    value: f64,
    rung: Part,
}

impl Ladder {
    fn from(name: &'static str, value: f64) -> Self {
        Self {
            value,
            rung: Part::new(name, value),
        }
    }

    fn rung(&mut self, holds: bool, name: &'static str, value: f64) {
        if holds && value > self.value {
            self.value = value;
            self.rung = Part::new(name, value);
        }
    }
}

/// What the Factbook says of the origins of the stock.
struct Stock {
    us: bool,
    eastern: bool,
    mainly_eastern: bool,
}

impl Stock {
    fn of(row: &Row) -> Self {
        let origins = ["fb_russia", "fb_soviet", "fb_china"].map(|origin| row.is(origin));
        Self {
            us: row.is("fb_us"),
            eastern: origins.contains(&true),
            mainly_eastern: row.is("fb_east_main"),
        }
    }
}

fn status(row: &Row, value: f64, error: f64, parts: Vec<Part>) -> Value {
    Value {
        value: on_scale(value),
        se: error,
        year: row.now(),
        kind: Kind::Status,
        parts,
    }
}

/// Shared equipment and practice with the United States.
pub(super) fn interoperability(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER {
        return None;
    }
    let stock = Stock::of(row);
    let only_eastern = stock.eastern && !stock.us;
    if row.is("nato") || row.is("five_eyes") {
        let (name, value) = match only_eastern {
            true => ("nato_eastern", 85.0),
            false => ("nato", 95.0),
        };
        return Some(status(row, value, 12.0, vec![Part::new(name, value)]));
    }
    if has_treaty(row) {
        let (name, value) = match stock.us {
            true => ("treaty_us_stock", 85.0),
            false => ("treaty", 75.0),
        };
        return Some(status(row, value, 12.0, vec![Part::new(name, value)]));
    }
    let troops = row.count(TROOPS);
    let (partner, drawdown) = (row.is("nato_eop"), row.is("us_drawdown"));
    let is_guard_partner = row.is("state_partnership_program");
    let mut ladder = Ladder::from("none", 20.0);
    ladder.rung(row.is("pfp"), "pfp", 35.0);
    ladder.rung(stock.us, "us_stock", 35.0);
    ladder.rung(is_guard_partner, "guard", 40.0);
    ladder.rung(is_guard_partner && stock.us, "guard_us_stock", 45.0);
    ladder.rung(row.is("us_agreement"), "agreement", 50.0);
    ladder.rung(troops >= 100.0, "troops_100", 50.0);
    ladder.rung(row.is("ear_a5"), "licence_group", 60.0);
    ladder.rung(row.is("rdp_mou"), "procurement", 60.0);
    ladder.rung(row.says("us_special_partner"), "named", 60.0);
    ladder.rung(is_major_ally(row), "mnna", 65.0);
    ladder.rung(troops >= 1000.0, "troops_1000", 65.0);
    let us_stock_alone = stock.us && !stock.eastern;
    ladder.rung(is_major_ally(row) && us_stock_alone, "mnna_us_stock", 70.0);
    ladder.rung(partner, "nato_partner", 70.0);
    ladder.rung(partner && drawdown, "nato_partner_drawdown", 75.0);
    let Ladder { mut value, rung } = ladder;
    let mut parts = vec![rung];
    if stock.eastern && (!stock.us || stock.mainly_eastern) && !drawdown {
        let (name, points) = match stock.mainly_eastern {
            true => ("mainly_eastern", 15.0),
            false => ("eastern", 10.0),
        };
        parts.push(Part::new(name, -points));
        value -= points;
    }
    if is_in_moscows_bloc(row) && !partner {
        parts.push(Part::new("moscow", 15.0));
        value = value.min(15.0);
    }
    if is_barred(row) {
        parts.push(Part::new("barred", 10.0));
        value = value.min(10.0);
    }
    Some(status(row, value, 12.0, parts))
}

/// An ally's share: what it spends counts only inside a tie.
pub(super) fn burden(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER {
        return None;
    }
    let spending = row.number("milex_gdp");
    let year = row.year("milex_gdp").filter(|_| spending.is_some());
    let spending = spending.filter(|_| year.is_some());
    let (invested, unknown) = match spending {
        Some(share) => (((share - 1.0) / 2.5).clamp(0.0, 1.0), 0.0),
        None => (0.2, 12.0),
    };
    let plus_five = row.is("aeca_nato_plus5");
    let named = row.is("nato_eop") || row.says("us_special_partner") || row.is("us_agreement");
    // What the tie is worth, what spending can add to it, and the error.
    let (tie, base, most, error) = if is_barred(row) {
        ("barred", 5.0, 0.0, 8.0)
    } else if has_treaty(row) {
        ("treaty", 50.0, 50.0, 10.0)
    } else if is_in_moscows_bloc(row) {
        ("moscow", 5.0, 0.0, 8.0)
    } else if plus_five {
        ("plus_five", 45.0, 30.0, 12.0)
    } else if is_major_ally(row) {
        ("mnna", 35.0, 30.0, 12.0)
    } else if row.is("cofa") {
        ("compact", 45.0, 0.0, 15.0)
    } else if named {
        ("named", 30.0, 25.0, 12.0)
    } else if row.is("rio_treaty") {
        ("rio", 30.0, 20.0, 12.0)
    } else if row.is("state_partnership_program") {
        ("guard", 20.0, 10.0, 12.0)
    } else {
        ("none", 10.0, 0.0, 10.0)
    };
    let mut parts = vec![Part::new(tie, base)];
    let mut errors = vec![error];
    if most > 0.0 {
        parts.push(match spending {
            Some(_) => Part::new("spending", most * invested),
            None => Part::new("spending_unknown", most * invested),
        });
        errors.push(unknown);
    }
    Some(Value {
        year: year.unwrap_or(row.now()),
        ..status(row, base + most * invested, together(&errors), parts)
    })
}

/// Access for US forces: bases, ports and flights.
pub(super) fn access(row: &Row) -> Option<Value> {
    if row.code() == SUPPLIER {
        return None;
    }
    if is_barred(row) {
        return Some(status(row, 5.0, 15.0, vec![Part::new("barred", 5.0)]));
    }
    let (troops, has_treaty) = (row.count(TROOPS), has_treaty(row));
    let named = row.says("us_special_partner") || row.is("us_agreement");
    let bloc = is_in_moscows_bloc(row);
    let (tie, value) = if row.is("cofa") {
        ("compact", 95.0)
    } else if has_treaty {
        ("treaty", 75.0)
    } else if is_major_ally(row) {
        ("mnna", 60.0)
    } else if named {
        ("named", 55.0)
    } else if row.is("state_partnership_program") {
        ("guard", 40.0)
    } else if bloc {
        ("moscow", 5.0)
    } else {
        ("none", 25.0)
    };
    let mut ladder = Ladder::from(tie, value);
    if !bloc {
        ladder.rung(troops >= 100.0, "troops_100", 55.0);
        ladder.rung(troops >= 1000.0, "troops_1000", 80.0);
        ladder.rung(troops >= 10000.0, "troops_10000", 95.0);
    }
    ladder.rung(has_treaty && troops >= 1000.0, "treaty_troops", 85.0);
    let Ladder { mut value, rung } = ladder;
    let mut parts = vec![rung];
    if row.word("itar_126_1") == "d2" && value > 55.0 {
        parts.push(Part::new("denied", 55.0));
        value = 55.0;
    }
    Some(status(row, value, 15.0, parts))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{parts, rounded, values};
    use super::*;

    #[test]
    fn the_closest_tie_gives_the_value_and_eastern_stock_takes_away() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("NAT", &[("nato", "1"), ("fb_us", "1")]),
            ("OLD", &[("nato", "1"), ("fb_soviet", "1")]),
            ("TRE", &[("us_defense_treaty", "bilateral"), ("fb_us", "1")]),
            (
                "NZL",
                &[("us_defense_treaty", "anzus_suspended"), ("mnna", "1")],
            ),
            (
                "EST",
                &[
                    ("state_partnership_program", "1"),
                    ("fb_russia", "1"),
                    ("fb_east_main", "1"),
                ],
            ),
            (
                "KAZ",
                &[("pfp", "1"), ("moscow_ally", "csto"), ("fb_us", "1")],
            ),
            ("BAR", &[("mnna", "1"), ("itar_126_1", "d1")]),
            ("USA", &[("five_eyes", "1")]),
        ];
        let values: Vec<Option<f64>> = values(interoperability, sample)
            .into_iter()
            .map(|value| value.map(|value| value.value))
            .collect();
        let expected = [95.0, 85.0, 85.0, 65.0, 25.0, 15.0, 10.0];
        let expected: Vec<Option<f64>> = expected.into_iter().map(Some).chain([None]).collect();
        assert_eq!(values, expected);
        let said = parts(interoperability, sample);
        assert_eq!(said[4], ["guard", "mainly_eastern"]);
    }

    #[test]
    fn spending_counts_only_inside_a_tie() {
        let spends = ("milex_gdp", "3.5");
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("ALL", &[("nato", "1"), spends]),
            ("ALO", &[spends]),
            ("UNK", &[("nato", "1")]),
            (
                "FIV",
                &[("aeca_nato_plus5", "1"), ("mnna", "1"), ("milex_gdp", "1")],
            ),
        ];
        let expected = [
            Some((100.0, 10.0, 2026)),
            Some((10.0, 10.0, 2026)),
            Some((60.0, 15.6, 2026)),
            Some((45.0, 12.0, 2026)),
        ];
        assert_eq!(rounded(burden, sample), expected);
    }

    #[test]
    fn troops_open_more_doors_than_a_tie() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("MNN", &[("mnna", "1")]),
            ("TRO", &[("mnna", "1"), (TROOPS, "1500")]),
            ("TRE", &[("nato", "1"), (TROOPS, "1500")]),
            ("BIG", &[(TROOPS, "10000")]),
            ("DEN", &[("mnna", "1"), ("itar_126_1", "d2")]),
            ("MOS", &[("moscow_ally", "csto"), (TROOPS, "500")]),
        ];
        let values: Vec<f64> = rounded(access, sample)
            .into_iter()
            .flatten()
            .map(|(value, _, _)| value)
            .collect();
        assert_eq!(values, [60.0, 80.0, 85.0, 95.0, 55.0, 5.0]);
    }
}
