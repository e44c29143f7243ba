//! How errors of figures add up, and how they grow with age.

use super::{Part, Row};

/// Standard error in points of a V-Dem index, whose own is not in the extract.
pub(crate) const VDEM: f64 = 7.0;

/// Points that a government's fall after the year of the figures adds to their error, in squares.
const FELL: f64 = 10.0;

/// A figure on the scale of a slider: value and standard error in points.
pub(super) type Scaled = (f64, f64);

/// Cut to the scale of a slider.
pub(super) fn on_scale(value: f64) -> f64 {
    value.clamp(0.0, 100.0)
}

/// A figure between goalposts, as a value of 0 to 100.
pub(super) fn between(low: f64, high: f64, figure: f64) -> f64 {
    on_scale((figure - low) / (high - low) * 100.0)
}

/// A governance indicator of the World Bank on the scale of a slider, with its published error.
pub(super) fn world_bank(row: &Row, indicator: &str) -> Option<Scaled> {
    let figure = row.number(indicator)?;
    let error = row.error(indicator).unwrap_or_default();
    Some((between(-2.5, 2.5, figure), error * 20.0))
}

/// The mean, and its error: parts may share raters, so that their errors are not divided by their number, and their spread adds
/// to them.
pub(super) fn pooled(parts: &[Scaled]) -> Scaled {
    let count = parts.len() as f64;
    let mean = parts.iter().map(|(value, _)| value).sum::<f64>() / count;
    let from_mean = parts.iter().map(|(value, _)| value - mean);
    let spread: f64 = from_mean.map(|distance| distance * distance).sum();
    let spread = match parts.len() {
        0 | 1 => 0.0,
        _ => spread / (count - 1.0) / count,
    };
    let own = parts.iter().map(|(_, error)| error * error).sum::<f64>() / count;
    (mean, (own + spread).sqrt())
}

/// The mean of named figures with its error, and each of them as a part of the value.
pub(super) fn pooled_parts(shares: &[(&'static str, Scaled)]) -> (Scaled, Vec<Part>) {
    let scaled: Vec<Scaled> = shares.iter().map(|(_, scaled)| *scaled).collect();
    let part = |(name, (value, _)): &(&'static str, Scaled)| Part::new(name, *value);
    (pooled(&scaled), shares.iter().map(part).collect())
}

/// The root of the sum of squares.
pub(super) fn together(errors: &[f64]) -> f64 {
    errors.iter().map(|error| error * error).sum::<f64>().sqrt()
}

/// What the age of a figure adds to its error, in squares.
pub(super) fn of_age(row: &Row, year: u16) -> f64 {
    let years = f64::from(row.now().saturating_sub(year));
    row.points_per_year() * years.sqrt()
}

/// Half of that, for values of which only a part ages.
pub(super) fn of_half_age(row: &Row, year: u16) -> f64 {
    of_age(row, year) / 2.0_f64.sqrt()
}

/// The error of a figure of a year, wider where the government fell outside an election since; the part that says so is added.
pub(super) fn since_the_fall(row: &Row, year: u16, error: f64, parts: &mut Vec<Part>) -> f64 {
    match row.government_fell() {
        Some(fall) if fall.year > year => {
            parts.push(Part::of("fell", FELL, vec![fall.month]));
            together(&[error, FELL])
        }
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_disagree_widen_the_error_and_their_number_does_not_narrow_it() {
        assert_eq!(pooled(&[(40.0, 6.0)]), (40.0, 6.0));
        assert_eq!(pooled(&[(40.0, 6.0), (40.0, 6.0)]), (40.0, 6.0));
        let (mean, error) = pooled(&[(40.0, 6.0), (60.0, 6.0)]);
        assert!((mean - 50.0).abs() < 1e-12);
        assert!((error * error - (36.0 + 100.0)).abs() < 1e-9);
    }

    #[test]
    fn a_figure_is_cut_to_its_goalposts() {
        assert_eq!(between(-3.0, 3.0, 0.0), 50.0);
        assert_eq!(between(0.0, 1.0, -0.5), 0.0);
        assert_eq!(between(0.0, 1.0, 1.5), 100.0);
    }
}
