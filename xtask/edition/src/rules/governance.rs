//! Security-sector governance: forces under civilian law, clean buying, stability, capacity.

use super::errors::{
    Scaled, VDEM, between, of_age, on_scale, pooled, pooled_parts, since_the_fall, together,
    world_bank,
};
use super::{Kind, Part, Row, Value};

/// Standard error of what no figure of V-Dem supports.
const WITHOUT_VDEM: f64 = 10.0;

/// Whatever the forces' role in politics takes away, this share of the error stays.
const LEAST_SHARE_OF_ERROR: f64 = 0.7;

/// Forces under civilian law: the mean of rule of law, freedom from torture and killing, oversight, courts and parliament, less by
/// up to half where the executive rests on the military.
pub(super) fn accountability(row: &Row) -> Option<Value> {
    let mut shares: Vec<(&'static str, Scaled)> = Vec::new();
    let mut years = Vec::new();
    if let Some(law) = world_bank(row, "wgi_rl") {
        shares.push(("law", law));
        years.extend(row.year("wgi_rl"));
    }
    let in_vdem = row.number("vdem_clphy").is_some();
    if in_vdem {
        let mut add = |name, low, high, figure: Option<f64>| {
            shares.extend(figure.map(|figure| (name, (between(low, high, figure), VDEM))));
        };
        add("bodies", 0.0, 1.0, row.number("vdem_clphy"));
        add("oversight", -3.0, 3.0, row.number("vdem_horacc"));
        add("courts", 0.0, 1.0, row.number("vdem_jucon"));
        add("parliament", 0.0, 1.0, Some(parliament(row)));
        years.extend(row.year("vdem_clphy"));
    }
    let year = years.into_iter().min()?;
    let ((mean, error), mut parts) = pooled_parts(&shares);
    parts.push(Part::new("mean", mean));
    let coup = row
        .government_fell()
        .is_some_and(|fall| fall.coup && fall.year > year);
    let military = military_role(row);
    let civilian = match coup {
        true if military > 0.5 => {
            parts.push(Part::new("coup", 0.5));
            0.5
        }
        _ => {
            parts.push(Part::new("military", military));
            military
        }
    };
    let error = together(&[
        error * civilian.max(LEAST_SHARE_OF_ERROR),
        of_age(row, year),
        if in_vdem { 0.0 } else { WITHOUT_VDEM },
    ]);
    Some(Value {
        value: mean * civilian,
        se: since_the_fall(row, year, error, &mut parts),
        year,
        kind: Kind::Proxy,
        parts,
    })
}

/// What is left where the executive rests on the military: half at most is taken away.
fn military_role(row: &Row) -> f64 {
    1.0 - 0.5 * row.count("vdem_exmil")
}

/// Parliament's hold on the executive; a country without a legislature has none.
fn parliament(row: &Row) -> f64 {
    row.count("vdem_legcon")
}

/// Clean buying: the root of how clean the public sector is times how closely it is watched.
pub(super) fn clean_buying(row: &Row) -> Option<Value> {
    let (mut parts, mut clean, mut years) = (Vec::new(), Vec::new(), Vec::new());
    if let Some((value, _)) = world_bank(row, "wgi_cc") {
        parts.push(Part::new("control", value));
        clean.push(value);
        years.extend(row.year("wgi_cc"));
    }
    if let Some(corruption) = row.number("vdem_execorr") {
        let value = between(0.0, 1.0, 1.0 - corruption);
        parts.push(Part::new("executive", value));
        clean.push(value);
        years.extend(row.year("vdem_execorr"));
    }
    let year = years.into_iter().min()?;
    let (mean, _) = pooled(&clean.iter().map(|value| (*value, 0.0)).collect::<Vec<_>>());
    parts.push(Part::new("clean", mean));
    let watched = if let Some(liberties) = row.number("vdem_civlib") {
        let (parliament, military) = (parliament(row), military_role(row));
        parts.push(Part::new("parliament", 100.0 * parliament));
        parts.push(Part::new("liberties", 100.0 * liberties));
        parts.push(Part::new("military", military));
        50.0 * (parliament + liberties) * military
    } else {
        let (voice, _) = world_bank(row, "wgi_va")?;
        parts.push(Part::new("voice", voice));
        voice
    };
    parts.push(Part::new("watched", watched));
    let spread = match clean.as_slice() {
        [one, other] => (one - other).abs() / 2.0,
        _ => 5.0,
    };
    let error = together(&[15.0, spread, of_age(row, year)]);
    Some(Value {
        value: on_scale((mean * watched).sqrt()),
        se: since_the_fall(row, year, error, &mut parts),
        year,
        kind: Kind::Proxy,
        parts,
    })
}

/// Political stability, as the World Bank publishes it.
pub(super) fn stability(row: &Row) -> Option<Value> {
    one_indicator(row, "wgi_pv", Kind::Measured, 0.0)
}

/// State capacity stands in for the ability to field and sustain.
pub(super) fn capacity(row: &Row) -> Option<Value> {
    one_indicator(row, "wgi_ge", Kind::Proxy, 10.0)
}

fn one_indicator(row: &Row, indicator: &str, kind: Kind, of_proxy: f64) -> Option<Value> {
    let (value, error) = world_bank(row, indicator)?;
    let year = row.year(indicator)?;
    let mut parts = vec![Part::new("figure", value)];
    let error = together(&[error, of_age(row, year), of_proxy]);
    Some(Value {
        value,
        se: since_the_fall(row, year, error, &mut parts),
        year,
        kind,
        parts,
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::{parts, rounded};
    use super::*;

    #[test]
    fn forces_under_civilian_law_lose_half_where_soldiers_rule() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "CIV",
                &[
                    ("wgi_rl", "0±0.2"),
                    ("vdem_clphy", "0.5"),
                    ("vdem_horacc", "0"),
                    ("vdem_jucon", "0.5"),
                    ("vdem_legcon", "0.5"),
                    ("vdem_exmil", "0"),
                ],
            ),
            // No legislature is no oversight by one: four parts of 50 and one of 0.
            (
                "MIL",
                &[
                    ("wgi_rl", "0±0.2"),
                    ("vdem_clphy", "0.5"),
                    ("vdem_horacc", "0"),
                    ("vdem_jucon", "0.5"),
                    ("vdem_exmil", "1"),
                ],
            ),
            ("WGI", &[("wgi_rl", "1.25±0.2")]),
        ];
        // √((4² + 4·7²)/5 + 3·2²), √(0.7²·(42.4 + 100) + 12) and √(4² + 12 + 10²).
        let expected = [
            Some((50.0, 7.4, 2023)),
            Some((20.0, 9.0, 2023)),
            Some((75.0, 11.3, 2023)),
        ];
        assert_eq!(rounded(accountability, sample), expected);
    }

    #[test]
    fn a_coup_halves_what_civilian_law_was_worth() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "AAA",
                &[
                    ("wgi_rl", "0±0.2"),
                    ("vdem_clphy", "0.5"),
                    ("vdem_legcon", "0.5"),
                    ("government_changed", "2025-10:coup"),
                ],
            ),
            (
                "BBB",
                &[
                    ("wgi_rl", "0±0.2"),
                    ("vdem_clphy", "0.5"),
                    ("vdem_legcon", "0.5"),
                    ("government_changed", "2024-08:fell"),
                ],
            ),
        ];
        let values: Vec<f64> = rounded(accountability, sample)
            .into_iter()
            .flatten()
            .map(|(value, _, _)| value)
            .collect();
        assert_eq!(values, [25.0, 50.0]);
        assert_eq!(
            parts(accountability, sample),
            [
                ["law", "bodies", "parliament", "mean", "coup", "fell"],
                ["law", "bodies", "parliament", "mean", "military", "fell"]
            ]
        );
    }

    #[test]
    fn clean_buying_needs_both_cleanness_and_someone_who_watches() {
        let clean = ("wgi_cc", "2.5±0.2");
        let sample: &[(&str, &[(&str, &str)])] = &[
            (
                "AAA",
                &[
                    clean,
                    ("vdem_execorr", "0"),
                    ("vdem_civlib", "0.5"),
                    ("vdem_legcon", "0"),
                ],
            ),
            ("BBB", &[clean, ("wgi_va", "-2.5±0.1")]),
            ("CCC", &[("wgi_va", "1±0.1")]),
        ];
        // The root of 100 times 25; nobody watches; no figure of corruption.
        let expected = [Some((50.0, 15.4, 2023)), Some((0.0, 16.2, 2023)), None];
        assert_eq!(rounded(clean_buying, sample), expected);
    }

    #[test]
    fn one_indicator_is_wider_where_it_stands_in() {
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("AAA", &[("wgi_pv", "0±0.2"), ("wgi_ge", "0±0.2")]),
            ("BBB", &[("wgi_pv", "")]),
        ];
        assert_eq!(rounded(stability, sample), [Some((50.0, 5.3, 2023)), None]);
        assert_eq!(rounded(capacity, sample), [Some((50.0, 11.3, 2023)), None]);
    }
}
