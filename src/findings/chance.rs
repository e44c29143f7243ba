//! A probability as a fraction that a reader can picture, with one significant digit where it can be.

/// How a fraction stands to the probability that it is said for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closeness {
    /// The probability is under the smallest fraction that is said.
    Less,
    /// It is near one half, and under it.
    JustUnder,
    /// It is the fraction.
    Exactly,
    /// It is near the fraction.
    About,
    /// It is near one half, and over it.
    JustOver,
    /// It is over the largest fraction that is said.
    More,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// How it stands to the probability.
    pub closeness: Closeness,
    /// So many.
    pub count: i64,
    /// Of so many.
    pub of: i64,
}

/// The fractions that are said, and what each is.
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

impl Fraction {
    /// The fraction nearest to a probability, by how many times the chances for and against differ. Near one half it says which
    /// side, because a gate may lie there.
    #[must_use]
    pub fn nearest(probability: f64) -> Self {
        let (closeness, count, of) = match probability {
            few if few < 0.005 => (Closeness::Less, 1, 100),
            most if most > 0.995 => (Closeness::More, 99, 100),
            0.5 => (Closeness::Exactly, 1, 2),
            under if (0.45..0.5).contains(&under) => (Closeness::JustUnder, 1, 2),
            over if (0.5..=0.55).contains(&over) => (Closeness::JustOver, 1, 2),
            other => {
                let distance = |fraction: f64| {
                    (fraction / other).max(other / fraction)
                        * ((1.0 - fraction) / (1.0 - other)).max((1.0 - other) / (1.0 - fraction))
                };
                let nearest = FRACTIONS
                    .into_iter()
                    .min_by(|a, b| distance(a.0).total_cmp(&distance(b.0)));
                let (_, count, of) = nearest.unwrap_or_default();
                (Closeness::About, count, of)
            }
        };
        Self {
            closeness,
            count,
            of,
        }
    }
}
