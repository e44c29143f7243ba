//! A probability as a reader can picture it: a fraction with one significant digit where it can be.

/// A probability in the words that there are for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chance {
    /// Less than 1 in 100.
    Below,
    /// More than 99 in 100.
    Above,
    /// Near one half, and over it.
    JustOverHalf,
    /// Near one half, and under it.
    JustUnderHalf,
    /// One half.
    Half,
    /// About so many in so many.
    About(i64, i64),
}

/// The fractions that a probability is put in, and what each is.
const FRACTIONS: [(f64, i64, i64); 15] = [
    (0.01, 1, 100),
    (0.02, 1, 50),
    (0.05, 1, 20),
    (0.1, 1, 10),
    (0.2, 1, 5),
    (0.25, 1, 4),
    (1.0 / 3.0, 1, 3),
    (0.4, 2, 5),
    (0.6, 3, 5),
    (2.0 / 3.0, 2, 3),
    (0.75, 3, 4),
    (0.8, 4, 5),
    (0.9, 9, 10),
    (0.95, 19, 20),
    (0.99, 99, 100),
];

impl Chance {
    /// The fraction nearest to a probability, by how many times the chances for and against differ; near one half the side, because a gate may lie there.
    #[must_use]
    pub fn of(probability: f64) -> Self {
        if probability < 0.005 {
            return Self::Below;
        }
        if probability > 0.995 {
            return Self::Above;
        }
        if (0.45..=0.55).contains(&probability) {
            return match probability {
                over if over > 0.5 => Self::JustOverHalf,
                under if under < 0.5 => Self::JustUnderHalf,
                _ => Self::Half,
            };
        }
        let distance = |fraction: f64| {
            (fraction / probability).max(probability / fraction)
                * ((1.0 - fraction) / (1.0 - probability))
                    .max((1.0 - probability) / (1.0 - fraction))
        };
        let nearest = FRACTIONS
            .iter()
            .min_by(|a, b| distance(a.0).total_cmp(&distance(b.0)));
        nearest.map_or(Self::Half, |&(_, part, whole)| Self::About(part, whole))
    }
}
