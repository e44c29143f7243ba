//! From published figures to where a slider starts, with how uncertain that is (model description, section 3).

use super::status_score::status_score;
use crate::edition::id::FactorId;
use crate::edition::{Cell, Finished, Method, Parameters, PresetRule, SeRule};
use crate::model::math::{NEUTRAL, finite_or};
use crate::model::normalise::{Direction, Goalposts, plain_mean, variance};

/// Standard error in points where a figure is used as published but no error is published with it.
const ASSUMED_SE: f64 = 7.0;

/// One figure on the scale of a slider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The value, 0 to 100.
    pub value: f64,
    /// Its standard error in points, age not included.
    pub se: f64,
    /// Whether the standard error is our assumption and not published.
    pub assumed: bool,
    /// The oldest year that it speaks of, where one is known.
    pub year: Option<u16>,
}

/// A figure and the rule that made it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Number of the rule in the list that the preset was made from.
    pub rule: usize,
    /// The figure.
    pub figure: Figure,
}

/// Where a slider starts.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// The value, 0 to 100; 50 where nothing is published.
    pub value: f64,
    /// Its standard error in points.
    pub se: f64,
    /// Oldest and newest year of the figures, where one is known.
    pub years: Option<(u16, u16)>,
    /// The figures that contributed, in the order of the rules; empty where the value is missing, or where the edition has it finished.
    pub parts: Vec<Part>,
    /// Whether nothing is published: the value then is a wide guess and must be shown as missing.
    pub missing: bool,
}

impl Preset {
    /// A finished value of an edition; without one, a wide guess.
    #[must_use]
    pub fn of_finished(finished: Option<Finished>, doubt: &FigureUncertainty) -> Self {
        finished.map_or_else(
            || combine(Vec::new(), doubt),
            |finished| Self {
                value: finished.value,
                se: finished.se,
                years: Some((finished.year, finished.year)),
                parts: Vec::new(),
                missing: false,
            },
        )
    }
}

/// What the passing of time and the lack of figures add to an error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FigureUncertainty {
    /// A figure's variance grows by the square of this many points for every year of its age.
    pub points_per_year: f64,
    /// The year that age is counted from.
    pub reference_year: u16,
    /// Standard error of a missing value, in points.
    pub missing_se: f64,
}

impl From<&Parameters> for FigureUncertainty {
    fn from(parameters: &Parameters) -> Self {
        Self {
            points_per_year: parameters.age_points_per_year,
            reference_year: parameters.reference_year,
            missing_se: parameters.missing_se,
        }
    }
}

/// Where the slider of a factor starts for the country whose published cells `cell` tells by indicator.
///
/// Every rule of the factor among `rules` that has a figure contributes.
#[must_use]
pub fn preset(
    rules: &[PresetRule],
    factor: FactorId,
    doubt: &FigureUncertainty,
    cell: &dyn Fn(usize) -> Option<Cell>,
) -> Preset {
    let parts = rules
        .iter()
        .enumerate()
        .filter(|(_, rule)| rule.factor == factor)
        .filter_map(|(number, rule)| {
            Some(Part {
                rule: number,
                figure: figure(rule, cell)?,
            })
        })
        .collect();
    combine(parts, doubt)
}

/// The figure that one rule makes of a country's cells; `None` where the cells that it needs are not published.
#[must_use]
pub fn figure(rule: &PresetRule, cell: &dyn Fn(usize) -> Option<Cell>) -> Option<Figure> {
    match &rule.method {
        Method::Goalposts {
            indicator,
            low,
            high,
            reversed,
        } => {
            let cell = cell(*indicator)?;
            let goalposts = Goalposts {
                low: *low,
                high: *high,
                direction: if *reversed {
                    Direction::LowerIsBetter
                } else {
                    Direction::HigherIsBetter
                },
            };
            let published = cell.se.map(|se| goalposts.points(se));
            let (se, assumed) = standard_error(rule.se, published);
            Some(Figure {
                value: goalposts.score(cell.number.filter(|number| number.is_finite())?),
                se,
                assumed,
                year: cell.year,
            })
        }
        Method::Ladder {
            steps,
            otherwise,
            adjustments,
            floor,
        } => {
            let value = status_score(steps, *otherwise, adjustments, *floor, cell)?;
            let (se, assumed) = standard_error(rule.se, None);
            let tests = steps.iter().flat_map(|step| step.any);
            let tests = tests.chain(adjustments.iter().flat_map(|adjustment| adjustment.any));
            Some(Figure {
                value,
                se,
                assumed,
                year: tests.filter_map(|test| cell(test.indicator)?.year).min(),
            })
        }
    }
}

/// The standard error in points and whether it is an assumption.
fn standard_error(rule: SeRule, published: Option<f64>) -> (f64, bool) {
    match (rule, published) {
        (SeRule::Published, Some(se)) => (se, false),
        (SeRule::Published, None) => (ASSUMED_SE, true),
        (SeRule::Assumed(se), _) => (finite_or(se, ASSUMED_SE).abs(), true),
    }
}

/// One preset out of the figures of several indices: `s` their mean, `σ² = ΣSE²/K² + (between-index variance)/K`.
///
/// The variance of each of the `K` figures grows with its age before it enters the sum. The between-index variance is the
/// sample variance of the values, divided by `K − 1`, so that over `K` it is the variance of their mean; it is 0 for `K = 1`.
/// Sources that disagree therefore widen the error. Without any figure the value is 50 with the error of a missing one.
#[must_use]
pub fn combine(parts: Vec<Part>, doubt: &FigureUncertainty) -> Preset {
    if parts.is_empty() {
        return Preset {
            value: NEUTRAL,
            se: doubt.missing_se,
            years: None,
            parts,
            missing: true,
        };
    }
    let count = parts.len() as f64;
    let values: Vec<f64> = parts.iter().map(|part| part.figure.value).collect();
    let own: f64 = parts
        .iter()
        .map(|part| aged_variance(&part.figure, doubt))
        .sum();
    let years = parts.iter().filter_map(|part| part.figure.year);
    Preset {
        value: plain_mean(&values),
        se: (own / (count * count) + variance(&values) / count).sqrt(),
        years: years.clone().min().zip(years.max()),
        parts,
        missing: false,
    }
}

/// Variance of a figure in points squared, with what its age adds; a figure from after the reference year has no age.
fn aged_variance(figure: &Figure, doubt: &FigureUncertainty) -> f64 {
    let age = figure
        .year
        .map_or(0, |year| doubt.reference_year.saturating_sub(year));
    figure.se * figure.se + doubt.points_per_year * doubt.points_per_year * f64::from(age)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::{Basis, Step, Test};

    const DOUBT: FigureUncertainty = FigureUncertainty {
        points_per_year: 2.0,
        reference_year: 2026,
        missing_se: 25.0,
    };

    const GOVERNANCE: Method = Method::Goalposts {
        indicator: 0,
        low: -2.5,
        high: 2.5,
        reversed: false,
    };
    const CORRUPTION: Method = Method::Goalposts {
        indicator: 1,
        low: 0.0,
        high: 1.0,
        reversed: true,
    };
    const MEMBERSHIP: Method = Method::Ladder {
        steps: &[Step {
            any: &[Test {
                indicator: 2,
                is: &["1"],
            }],
            value: 95.0,
            fixed: false,
        }],
        otherwise: Some(20.0),
        adjustments: &[],
        floor: 0.0,
    };

    fn factor(number: usize) -> FactorId {
        FactorId::new(number).unwrap()
    }

    fn rule(number: usize, method: Method, se: SeRule) -> PresetRule {
        PresetRule {
            factor: factor(number),
            method,
            se,
            basis: Basis::Measured,
            words: "",
            note: "",
        }
    }

    fn rules() -> [PresetRule; 4] {
        [
            rule(0, GOVERNANCE, SeRule::Published),
            rule(1, MEMBERSHIP, SeRule::Assumed(12.0)),
            rule(0, CORRUPTION, SeRule::Assumed(7.0)),
            rule(2, GOVERNANCE, SeRule::Published),
        ]
    }

    fn cells(indicator: usize) -> Option<Cell> {
        let (text, se, year) = match indicator {
            0 => ("1.25", Some(0.2), Some(2023)),
            1 => ("0.35", None, Some(2024)),
            2 => ("0", None, None),
            _ => return None,
        };
        Some(Cell {
            text,
            number: text.parse().ok(),
            se,
            year,
        })
    }

    #[test]
    fn several_indices_are_averaged_and_their_disagreement_widens_the_error() {
        let preset = preset(&rules(), factor(0), &DOUBT, &cells);
        assert!((preset.value - 70.0).abs() < 1e-12);
        // Errors of 4 and 7 points, aged three and two years; values of 75 and 65, whose sample variance is 50.
        let variance = (16.0 + 12.0 + 49.0 + 8.0) / 4.0 + 50.0 / 2.0;
        assert!((preset.se * preset.se - variance).abs() < 1e-9);
        assert_eq!(preset.years, Some((2023, 2024)));
        let parts: Vec<_> = preset.parts.iter().map(|part| part.rule).collect();
        assert_eq!(parts, [0, 2]);
        assert!(!preset.parts[0].figure.assumed && preset.parts[1].figure.assumed);
    }

    #[test]
    fn a_single_index_has_no_disagreement() {
        let preset = preset(&rules(), factor(1), &DOUBT, &cells);
        assert_eq!((preset.value, preset.se, preset.years), (20.0, 12.0, None));
    }

    #[test]
    fn nothing_published_is_a_wide_guess_that_is_flagged() {
        for preset in [
            preset(&rules(), factor(9), &DOUBT, &cells),
            preset(&rules(), factor(0), &DOUBT, &|_| None),
        ] {
            assert_eq!((preset.value, preset.se), (50.0, 25.0));
            assert!(preset.missing && preset.parts.is_empty());
        }
    }

    #[test]
    fn a_finished_value_stands_as_it_is() {
        let finished = Finished {
            value: 62.3,
            se: 7.5,
            year: 2023,
            basis: Basis::Proxy,
        };
        let preset = Preset::of_finished(Some(finished), &DOUBT);
        assert_eq!((preset.value, preset.se), (62.3, 7.5));
        assert_eq!(preset.years, Some((2023, 2023)));
        assert!(!preset.missing && preset.parts.is_empty());
        let missing = Preset::of_finished(None, &DOUBT);
        assert_eq!((missing.value, missing.se), (50.0, 25.0));
        assert!(missing.missing);
    }

    #[test]
    fn an_error_that_is_not_published_is_assumed() {
        let bare = |indicator| {
            cells(indicator).map(|cell| Cell {
                se: None,
                year: None,
                ..cell
            })
        };
        let preset = preset(&rules(), factor(2), &DOUBT, &bare);
        assert!((preset.se - 7.0).abs() < 1e-12);
        assert!(preset.parts[0].figure.assumed);
    }
}
