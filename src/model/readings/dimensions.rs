//! Which dimension of a point settles which quantity of a reading, and the points themselves.
//!
//! | dimensions (from 0) | quantity | from a point's coordinate `u` |
//! | --- | --- | --- |
//! | 0 | mean type | geometric where `u` is below the share |
//! | 1 | scale `r` | `ln r` uniform |
//! | 2 | overlay strength `λ` | uniform |
//! | 3 | misuse level `α` | normal |
//! | 4 | count | by group where `u` is below the share |
//! | 5 | overlay | read where `u` is below the share |
//! | 6 | misuse slope | uniform factor |
//! | 7 | item shift `δ` | uniform |
//! | 8 | breadth `ω` of a text's bar | uniform |
//! | 9 | threshold `τ` of a text's bar | uniform |
//! | 10 | common part `z_0` of the score errors | normal |
//! | 11–31 | own part `z_j` of factor 0–20 | normal |
//! | 32–52 | stance code of factor 0–20 | inverse distribution, the central code double |
//! | 53–62 | shift `μ` of condition 0–9 | uniform |
//! | 63 | code of the burden that a text puts on whoever wants the sale | as a stance |
//!
//! This is the table of the model description, section 9, whose first ten dimensions end with "`τ` or mitigation": thresholds keep
//! the tenth, and all conditions follow at the end. The breadth is 0 in the second model, which speaks of one event. Texts share
//! the points, so that what differs between two texts is not luck.
//! A factor or condition beyond the last number takes its central value in every reading.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use super::simd::{BLOCK, F32x4, Lane, ZERO};
use crate::model::normal::quantile;
use crate::model::sobol::{
    DIMENSIONS, POINTS, coordinate, derived_seed, scrambled, shuffled, unit,
};

pub(super) const MEAN: usize = 0;
pub(super) const RATIO: usize = 1;
pub(super) const STRENGTH: usize = 2;
pub(super) const LEVEL: usize = 3;
pub(super) const COUNT: usize = 4;
pub(super) const OVERLAY: usize = 5;
pub(super) const SLOPE: usize = 6;
pub(super) const ITEM: usize = 7;
pub(super) const BREADTH: usize = 8;
pub(super) const THRESHOLD: usize = 9;
pub(super) const COMMON: usize = 10;
pub(super) const OWN: Range<usize> = 11..32;
pub(super) const STANCES: Range<usize> = 32..53;
pub(super) const CONDITIONS: Range<usize> = 53..63;
pub(super) const BURDEN: usize = 63;

/// How many blocks all points make.
pub(super) const BLOCKS: usize = POINTS / BLOCK;

/// The seed of the points that every reader sees.
const SEED: u32 = 0x2026_0001;

/// What the seed of the second points is derived by; no dimension has this number.
const ORDER: u32 = 0x7ff;

/// What is in doubt between two readings of one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UncertaintySource {
    /// What a text's words mean: stances, and the burden.
    Text,
    /// Slider values, within their errors.
    Data,
    /// How much a step of emphasis counts.
    Scale,
    /// Which mean, and what is counted.
    Rule,
    /// Whether the overlay is read, and its strength.
    Overlay,
    /// The misuse estimate: level, slope, item, breadth, threshold, conditions.
    Misuse,
}

impl UncertaintySource {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Text,
        Self::Data,
        Self::Scale,
        Self::Rule,
        Self::Overlay,
        Self::Misuse,
    ];

    /// What a dimension belongs to.
    pub(super) fn of(dimension: usize) -> Self {
        match dimension {
            MEAN | COUNT => Self::Rule,
            RATIO => Self::Scale,
            STRENGTH | OVERLAY => Self::Overlay,
            COMMON..32 => Self::Data,
            32..53 | BURDEN => Self::Text,
            _ => Self::Misuse,
        }
    }
}

/// The points behind all readings, made in blocks when they are first asked for: 64 numbers each, 4 MB when all are made.
#[derive(Debug)]
pub struct SobolPoints {
    seed: u32,
    reordered: bool,
    blocks: Vec<OnceLock<Vec<Lane>>>,
    second: OnceLock<Box<Self>>,
}

static STANDARD: LazyLock<SobolPoints> = LazyLock::new(|| SobolPoints::new(SEED));

impl SobolPoints {
    /// The points that every reader sees: one scrambling, the same for every frame, text, country and item.
    #[must_use]
    pub fn standard() -> &'static Self {
        &STANDARD
    }

    /// Points with another scrambling, to learn how much a result depends on it.
    #[must_use]
    pub fn new(seed: u32) -> Self {
        Self {
            seed,
            reordered: false,
            blocks: (0..BLOCKS).map(|_| OnceLock::new()).collect(),
            second: OnceLock::new(),
        }
    }

    /// Points in another order and with another scrambling: beside the first as if drawn independently.
    pub(super) fn second(&self) -> &Self {
        self.second.get_or_init(|| {
            Box::new(Self {
                reordered: true,
                ..Self::new(derived_seed(self.seed, ORDER))
            })
        })
    }

    /// The point of one reading: a number for each dimension, as the table on top of this file says; normal deviates and numbers
    /// strictly between 0 and 1 like all points. `reading` is below [`READINGS`](super::READINGS); numbers above begin anew.
    ///
    /// For whoever computes the same readings in another way, to compare results or times.
    #[must_use]
    pub fn of_reading(&self, reading: usize) -> [f32; DIMENSIONS] {
        let (block, place) = (reading / BLOCK, reading % BLOCK);
        let rows = self.block(block);
        std::array::from_fn(|dimension| rows[dimension][place / 4].values()[place % 4])
    }

    /// A block of points, a row for each dimension; normal deviates where the dimension settles a normal quantity, else
    /// numbers strictly between 0 and 1.
    pub(super) fn block(&self, block: usize) -> &[Lane] {
        let block = block % BLOCKS;
        self.blocks[block].get_or_init(|| {
            let mut rows = vec![ZERO; DIMENSIONS];
            for (dimension, row) in rows.iter_mut().enumerate() {
                let seed = derived_seed(self.seed, dimension as u32);
                let normal = matches!(dimension, LEVEL | COMMON..32);
                let value = |place: usize| {
                    let number = block * BLOCK + place;
                    let number = if self.reordered {
                        shuffled(number, self.seed)
                    } else {
                        number
                    };
                    let u = unit(scrambled(coordinate(number, dimension), seed));
                    if normal {
                        quantile(f64::from(u)) as f32
                    } else {
                        u
                    }
                };
                for (place, four) in row.iter_mut().enumerate() {
                    *four = F32x4::new(std::array::from_fn(|lane| value(4 * place + lane)));
                }
            }
            rows
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_has_one_number_of_each_dimension() {
        let points = SobolPoints::new(3);
        for reading in [0, 5, BLOCK - 1, BLOCK, POINTS - 1] {
            let point = points.of_reading(reading);
            for (dimension, value) in point.into_iter().enumerate() {
                let seed = derived_seed(3, dimension as u32);
                let u = unit(scrambled(coordinate(reading, dimension), seed));
                let is_normal = dimension == LEVEL || (COMMON..32).contains(&dimension);
                let expected = if is_normal {
                    quantile(f64::from(u)) as f32
                } else {
                    u
                };
                assert_eq!(value, expected, "reading {reading}, dimension {dimension}");
            }
        }
    }
}
