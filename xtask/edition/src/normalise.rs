//! From published figures to a common scale of 0 to 100.
//!
//! Editions use fixed [`Goalposts`] only (model description, section 3): what a country scores must not depend on
//! which other countries are looked at. The scalings over a sample serve to compare with indices that others publish.

/// The best score.
pub(crate) const BEST: f64 = 100.0;

/// The neutral score, which stands for what has no place on a scale.
const NEUTRAL: f64 = 50.0;

/// The values of a figure that become 0 and 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goalposts {
    /// The value at the lower end.
    pub low: f64,
    /// The value at the upper end, above `low`.
    pub high: f64,
    /// Which way good lies.
    pub direction: Direction,
}

/// Which way good lies on a published scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A higher figure is better.
    HigherIsBetter,
    /// A lower figure is better.
    LowerIsBetter,
}

impl Goalposts {
    /// `100·clip((x − L)/(U − L), 0, 1)`, turned round where lower is better; 0 to 100.
    ///
    /// 50 where the value is no finite number or the goalposts leave no room between them.
    #[must_use]
    pub fn score(&self, value: f64) -> f64 {
        let place = finite_or((value - self.low) / (self.high - self.low), 0.5);
        let score = BEST * place.clamp(0.0, 1.0);
        match self.direction {
            Direction::HigherIsBetter => score,
            Direction::LowerIsBetter => BEST - score,
        }
    }

    /// A difference of the figure, such as its standard error, in points: `100·SE/|U − L|`, not below 0.
    ///
    /// 0 where the difference is no finite number or the goalposts leave no room between them.
    #[must_use]
    pub fn points(&self, difference: f64) -> f64 {
        finite_or(BEST * difference / (self.high - self.low), 0.0).abs()
    }
}

/// Each value's place between the lowest and the highest of a sample, 0 to 100; 50 where all are the same.
#[must_use]
pub fn min_max(sample: &[f64], direction: Direction) -> Vec<f64> {
    let goalposts = Goalposts {
        low: sample.iter().copied().fold(f64::INFINITY, f64::min),
        high: sample.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        direction,
    };
    sample.iter().map(|value| goalposts.score(*value)).collect()
}

/// Each value's distance from the mean of a sample in sample standard deviations (`n − 1`); 0 where all are the same.
#[must_use]
pub fn z_scores(sample: &[f64]) -> Vec<f64> {
    let mean = plain_mean(sample);
    let spread = variance(sample).sqrt();
    let scaled = sample.iter().map(|value| (value - mean) / spread);
    scaled.map(|score| finite_or(score, 0.0)).collect()
}

/// Mean of a sample, every value counting the same; 50 for an empty one.
#[must_use]
pub fn plain_mean(sample: &[f64]) -> f64 {
    finite_or(sample.iter().sum::<f64>() / sample.len() as f64, NEUTRAL)
}

/// Sample variance, divided by `n − 1`; 0 for fewer than two values.
#[must_use]
pub fn variance(sample: &[f64]) -> f64 {
    let mean = plain_mean(sample);
    let squares = sample.iter().map(|value| (value - mean) * (value - mean));
    finite_or(squares.sum::<f64>() / (sample.len() as f64 - 1.0), 0.0).max(0.0)
}

/// The value where it is finite, else the fallback.
fn finite_or(value: f64, fallback: f64) -> f64 {
    if value.is_finite() { value } else { fallback }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOVERNANCE: Goalposts = Goalposts {
        low: -2.5,
        high: 2.5,
        direction: Direction::HigherIsBetter,
    };

    #[test]
    fn goalposts_are_cut_at_both_ends_and_can_be_turned_round() {
        assert_eq!(
            [-9.0, -2.5, 0.0, 1.25, 2.5, 9.0].map(|value| GOVERNANCE.score(value)),
            [0.0, 0.0, 50.0, 75.0, 100.0, 100.0]
        );
        let turned = Goalposts {
            direction: Direction::LowerIsBetter,
            ..GOVERNANCE
        };
        assert_eq!(turned.score(1.25), 25.0);
        assert_eq!(turned.points(0.25), 5.0);
    }

    #[test]
    fn what_has_no_place_counts_as_neutral() {
        assert_eq!(GOVERNANCE.score(f64::NAN), 50.0);
        let pointless = Goalposts {
            high: -2.5,
            ..GOVERNANCE
        };
        assert_eq!(pointless.score(1.0), 50.0);
        assert_eq!(pointless.points(1.0), 0.0);
        assert_eq!(min_max(&[3.0, 3.0], Direction::HigherIsBetter), [50.0; 2]);
        assert_eq!(z_scores(&[3.0]), [0.0]);
        assert_eq!(variance(&[]), 0.0);
    }
}
