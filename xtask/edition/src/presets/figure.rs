//! The figure that one rule of the first model makes of a country's published cells.

use super::ladder;
use crate::{
    json::{ErrorEntry, PresetEntry},
    rules::Row,
};

/// One figure on the scale of a slider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Figure {
    /// 0 to 100.
    pub(super) value: f64,
    /// Standard error in points, age not included.
    pub(super) se: f64,
    /// The oldest year that it speaks of, where one is known.
    pub(super) year: Option<u16>,
}

/// The figure of a rule (model description, section 3); `None` where the cells that it needs are not published.
///
/// Between goalposts it is the place of the published number, and its error the published one in points of that scale, unless the rule
/// gives points for it. On a ladder it is what the lists come to, with the error that the rule gives.
pub(super) fn figure(rule: &PresetEntry, row: &Row) -> Option<Figure> {
    let assumed = match &rule.standard_error {
        ErrorEntry::Points(points) => Some(*points),
        ErrorEntry::Word(_) => None,
    };
    if let Some(goalposts) = &rule.goalposts {
        let (indicator, posts) = (&goalposts.indicator, goalposts.posts());
        let number = row.number(indicator)?;
        return Some(Figure {
            value: posts.score(number),
            se: match assumed {
                Some(points) => points,
                None => posts.points(row.error(indicator)?),
            },
            year: row.year_of_cell(indicator),
        });
    }
    let ladder = rule.ladder.as_ref()?;
    Some(Figure {
        value: ladder::value(ladder, row)?,
        se: assumed?,
        year: rule
            .indicators()
            .into_iter()
            .filter_map(|indicator| row.year_of_cell(indicator))
            .min(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::each;

    fn rule(json: &str) -> PresetEntry {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_number_stands_between_its_goalposts_with_its_published_error() {
        let published = rule(
            r#"{"factor": "", "basis": "measured", "standard_error": "published", "words": "", "note": "",
                "goalposts": {"indicator": "wgi_rl", "low": -2.5, "high": 2.5, "reversed": false}}"#,
        );
        let turned = rule(
            r#"{"factor": "", "basis": "measured", "standard_error": 7, "words": "", "note": "",
                "goalposts": {"indicator": "vdem_execorr", "low": 0, "high": 1, "reversed": true}}"#,
        );
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("AAA", &[("wgi_rl", "1.25±0.2"), ("vdem_execorr", "0.35")]),
            ("BBB", &[]),
        ];
        let figure = |value, se| {
            Some(Figure {
                value,
                se,
                year: Some(2023),
            })
        };
        let made = each(sample, |row| super::figure(&published, row));
        assert_eq!(made, [figure(75.0, 4.0), None]);
        let made = each(sample, |row| super::figure(&turned, row));
        assert_eq!(made, [figure(65.0, 7.0), None]);
    }

    #[test]
    fn a_ladder_speaks_of_the_oldest_year_of_the_cells_that_it_asks() {
        let ladder = rule(
            r#"{"factor": "", "basis": "status", "standard_error": 12, "words": "", "note": "",
                "ladder": {"steps": [{"value": 95, "any": [{"indicator": "nato", "is": ["1"]}]}], "otherwise": 20,
                           "adjustments": [{"points": 5, "per_unit": false, "any": [{"indicator": "wgi_old", "is": ["1"]}]}],
                           "floor": 0}}"#,
        );
        let sample: &[(&str, &[(&str, &str)])] = &[
            ("AAA", &[("nato", "1"), ("wgi_old", "0")]),
            ("BBB", &[("nato", "0")]),
            ("CCC", &[]),
        ];
        let figure = |value, year| {
            Some(Figure {
                value,
                se: 12.0,
                year: Some(year),
            })
        };
        let made = each(sample, |row| super::figure(&ladder, row));
        assert_eq!(made, [figure(95.0, 2023), figure(20.0, 2026), None]);
    }
}
