//! Human rights: the record, and democracy.

use super::errors::{
    Scaled, VDEM, of_age, pooled, pooled_parts, since_the_fall, together, world_bank,
};
use super::{Kind, Part, Row, Value};

/// So many civilians killed by the state after the year of the figures are mass killing.
const MASS_KILLING: f64 = 1000.0;

/// The most that a record can be after it.
const AFTER_MASS_KILLING: f64 = 15.0;

/// What ground held abroad, which the figures do not see, adds to their error in squares.
const UNSEEN_ABROAD: f64 = 10.0;

/// The record: the mean of freedom from torture and killing and of civil liberties.
pub(super) fn record(row: &Row) -> Option<Value> {
    let bodies = 100.0 * row.number("vdem_clphy")?;
    let liberties = 100.0 * row.number("vdem_civlib")?;
    let year = row.year("vdem_clphy")?;
    let (mean, error) = pooled(&[(bodies, VDEM), (liberties, VDEM)]);
    let mut parts = vec![
        Part::new("bodies", bodies),
        Part::new("liberties", liberties),
    ];
    let killed = row.count("ucdp26_one_sided_killed_since_2024");
    let mut value = mean;
    if killed >= MASS_KILLING {
        parts.push(Part::new("killed_since", killed));
        value = value.min(AFTER_MASS_KILLING);
    }
    let abroad: Vec<String> = row.occupies().into_iter().map(|(code, _)| code).collect();
    let unseen = if abroad.is_empty() {
        0.0
    } else {
        parts.push(Part::of("abroad", UNSEEN_ABROAD, abroad));
        UNSEEN_ABROAD
    };
    let error = together(&[error, of_age(row, year), unseen]);
    Some(Value {
        value,
        se: since_the_fall(row, year, error, &mut parts),
        year,
        kind: Kind::Measured,
        parts,
    })
}

/// Democracy: the mean of liberal democracy, and of voice and accountability.
pub(super) fn democracy(row: &Row) -> Option<Value> {
    let mut shares: Vec<(&'static str, Scaled)> = Vec::new();
    let mut years = Vec::new();
    if let Some(liberal) = row.number("vdem_libdem") {
        let error = row.error("vdem_libdem").unwrap_or_default();
        shares.push(("liberal", (100.0 * liberal, 100.0 * error)));
        years.extend(row.year("vdem_libdem"));
    }
    if let Some(voice) = world_bank(row, "wgi_va") {
        shares.push(("voice", voice));
        years.extend(row.year("wgi_va"));
    }
    let year = years.into_iter().min()?;
    let ((value, error), mut parts) = pooled_parts(&shares);
    let error = together(&[error, of_age(row, year)]);
    Some(Value {
        value,
        se: since_the_fall(row, year, error, &mut parts),
        year,
        kind: Kind::Measured,
        parts,
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{parts, rounded};
    use super::*;

    #[test]
    fn mass_killing_since_the_figures_caps_the_record() {
        let record_of = |killed| {
            [
                ("vdem_clphy", "0.6"),
                ("vdem_civlib", "0.4"),
                ("ucdp26_one_sided_killed_since_2024", killed),
            ]
        };
        let (few, many) = (record_of("999"), record_of("1000"));
        let sample: &[(&str, &[(&str, &str)])] = &[("FEW", &few), ("LOT", &many), ("NIL", &[])];
        // √(7² + 10² + 3·2²): the two figures lie 20 apart.
        let expected = [Some((50.0, 12.7, 2023)), Some((15.0, 12.7, 2023)), None];
        assert_eq!(rounded(record, sample), expected);
    }

    #[test]
    fn ground_held_abroad_widens_the_error_of_the_record() {
        let home = [("vdem_clphy", "0.5"), ("vdem_civlib", "0.5")];
        let sample: &[(&str, &[(&str, &str)])] =
            &[("AAA", &home), ("BBB", &[("occupied_by", "AAA:frozen")])];
        // √(7² + 3·2² + 10²).
        assert_eq!(rounded(record, sample), [Some((50.0, 12.7, 2023)), None]);
        assert_eq!(parts(record, sample)[0], ["bodies", "liberties", "abroad"]);
    }

    #[test]
    fn democracy_is_the_mean_of_what_is_published() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("TWO", &[("vdem_libdem", "0.4±0.05"), ("wgi_va", "0.5±0.1")]),
            ("ONE", &[("wgi_va", "0.5±0.1")]),
        ];
        let expected = [Some((50.0, 11.2, 2023)), Some((60.0, 4.0, 2023))];
        assert_eq!(rounded(democracy, sample), expected);
    }
}
