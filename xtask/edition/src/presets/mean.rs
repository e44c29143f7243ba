//! One value out of the figures of several rules, and how sure it is.

use super::figure::Figure;
use crate::normalise::{plain_mean, variance};

/// The value and its standard error: `s` the mean of the figures, `σ² = ΣSE²/K² + (between-index variance)/K` (model description,
/// section 3); `None` without a figure.
///
/// The variance of each of the `K` figures grows with its age before it enters the sum. The between-index variance is the
/// sample variance of the values, divided by `K − 1`, so that over `K` it is the variance of their mean; it is 0 for `K = 1`.
/// Sources that disagree therefore widen the error.
pub(super) fn mean(figures: &[Figure], now: u16, points_per_year: f64) -> Option<(f64, f64)> {
    if figures.is_empty() {
        return None;
    }
    let count = figures.len() as f64;
    let values: Vec<f64> = figures.iter().map(|figure| figure.value).collect();
    let own: f64 = figures
        .iter()
        .map(|figure| aged_variance(figure, now, points_per_year))
        .sum();
    let se = (own / (count * count) + variance(&values) / count).sqrt();
    Some((plain_mean(&values), se))
}

/// Variance of a figure in points squared: the square of `points_per_year` is added for every year of its age. A figure from after the
/// year that age is counted from has no age, and neither has one without a year.
fn aged_variance(figure: &Figure, now: u16, points_per_year: f64) -> f64 {
    let age = figure.year.map_or(0, |year| now.saturating_sub(year));
    figure.se * figure.se + points_per_year * points_per_year * f64::from(age)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(value: f64, se: f64, year: Option<u16>) -> Figure {
        Figure { value, se, year }
    }

    #[test]
    fn several_indices_are_averaged_and_their_disagreement_widens_the_error() {
        let figures = [figure(75.0, 4.0, Some(2023)), figure(65.0, 7.0, Some(2024))];
        let (value, se) = mean(&figures, 2026, 2.0).unwrap();
        assert!((value - 70.0).abs() < 1e-12);
        // Errors of 4 and 7 points, aged three and two years; values of 75 and 65, whose sample variance is 50.
        let variance = (16.0 + 12.0 + 49.0 + 8.0) / 4.0 + 50.0 / 2.0;
        assert!((se * se - variance).abs() < 1e-9);
    }

    #[test]
    fn a_single_index_has_no_disagreement() {
        assert_eq!(
            mean(&[figure(20.0, 12.0, None)], 2026, 2.0),
            Some((20.0, 12.0))
        );
        assert_eq!(
            mean(&[figure(20.0, 12.0, Some(2027))], 2026, 2.0),
            Some((20.0, 12.0))
        );
    }

    #[test]
    fn nothing_published_has_no_mean() {
        assert_eq!(mean(&[], 2026, 2.0), None);
    }
}
