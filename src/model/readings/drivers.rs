//! What drives the spread of the readings: how much of it goes back to each doubt (model description, section 9).
//!
//! Two independent sets of readings, A and B, and for each doubt a third that takes this doubt from B and all else from A. The
//! estimators are those of Saltelli et al. (2010, *Computer Physics Communications* 181) for first-order indices and of Jansen
//! (1999, same journal, 117) for total ones.

use super::dimensions::{BLOCKS, BURDEN, SobolPoints, UncertaintySource};
use super::inputs::{Inputs, SimulationInput};
use super::layers::{Layers, Outcome};
use super::simd::{BLOCK, Lane};
use crate::model::sobol::DIMENSIONS;

/// Spread below this variance is the rounding of single precision: the result does not vary at all.
const NO_VARIANCE: f64 = 1e-6;

/// How much of a spread goes back to one doubt. Shares of the variance; estimates, so slightly below 0 or above 1 is possible.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Index {
    /// The doubt by itself (first-order index).
    pub alone: f64,
    /// With all that it does together with others (total index).
    pub with_others: f64,
}

impl Index {
    const NONE: Self = Self {
        alone: 0.0,
        with_others: 0.0,
    };
}

/// What drives the spread of one text's results.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drivers {
    /// Of the number that decides, in the order of [`UncertaintySource::ALL`].
    pub balance: [Index; 6],
    /// Of how far the misuse log-odds lie above the threshold; all 0 without a gate.
    pub misuse: [Index; 6],
    /// Of whether a reading ends in what most readings end in: of how settled the result is.
    pub disposition: [Index; 6],
}

/// What drives the spread of one text of a scene, by its place, from so many readings eight times over.
///
/// `readings` are rounded up to whole blocks of 512, at most [`READINGS`](super::READINGS). `None` where the scene has no such text. 4096 readings give an index to
/// about 0.02.
#[must_use]
pub fn drivers(
    points: &SobolPoints,
    scene: &SimulationInput<'_>,
    text: usize,
    readings: usize,
) -> Option<Drivers> {
    let text = scene.texts.get(text..=text)?;
    let inputs = Inputs::new(&SimulationInput {
        texts: text,
        ..*scene
    });
    let second = points.second();
    let blocks = readings.div_ceil(BLOCK).clamp(1, BLOCKS);
    let mut sets = vec![Set::default(); UncertaintySource::ALL.len() + 2];
    let mut layers = Layers::default();
    let mut outcome = Outcome::EMPTY;
    for block in 0..blocks {
        let (a, b) = (points.block(block), second.block(block));
        for (number, set) in sets.iter_mut().enumerate() {
            let from_second = |dimension: usize| match number {
                0 => false,
                1 => true,
                _ => UncertaintySource::of(dimension) == UncertaintySource::ALL[number - 2],
            };
            let draws: Vec<Lane> = (0..DIMENSIONS)
                .map(|dimension| if from_second(dimension) { b } else { a }[dimension])
                .collect();
            // A block's number stands for its points; here they are mixed anew each time.
            layers.forget();
            layers.update(block, &draws, &inputs);
            layers.evaluate(&draws, &inputs, 0, &mut outcome);
            set.add(&inputs, &draws[BURDEN], &outcome);
        }
    }
    let commonest = sets[0].commonest();
    let agrees = |set: &Set| -> Vec<f64> {
        let agreeing = set.dispositions.iter();
        agreeing
            .map(|disposition| f64::from(u8::from(*disposition == commonest)))
            .collect()
    };
    Some(Drivers {
        balance: of_sets(&sets, |set| set.balance.clone()),
        misuse: of_sets(&sets, |set| set.margin.clone()),
        disposition: of_sets(&sets, agrees),
    })
}

/// The results of one set of readings.
#[derive(Clone, Debug, Default)]
struct Set {
    balance: Vec<f64>,
    margin: Vec<f64>,
    dispositions: Vec<u8>,
}

impl Set {
    fn add(&mut self, inputs: &Inputs, burden: &Lane, outcome: &Outcome) {
        let edges = inputs.edges[0].four();
        let favour = edges.favour.values();
        let rows = outcome.balance.iter().zip(&outcome.margin).zip(burden);
        for ((balance, margin), burden) in rows {
            let against = edges.against(*burden).values();
            let four = balance.values().into_iter().zip(margin.values());
            for (lane, (balance, margin)) in four.enumerate() {
                let shut = margin > inputs.shut_above(0);
                let band = if balance < against[lane] {
                    1
                } else {
                    2 + u8::from(balance >= favour[lane])
                };
                self.balance.push(f64::from(balance));
                self.margin.push(f64::from(margin.max(-1e3)));
                self.dispositions.push(if shut { 0 } else { band });
            }
        }
    }

    /// The disposition of most readings, the more restrictive of two as common.
    fn commonest(&self) -> u8 {
        let mut counts = [0_usize; 4];
        for disposition in &self.dispositions {
            counts[usize::from(*disposition)] += 1;
        }
        let mut commonest = 0;
        for disposition in 1..4 {
            if counts[disposition] > counts[commonest] {
                commonest = disposition;
            }
        }
        commonest as u8
    }
}

/// The indices of one result in all sets: A, B, and one for each doubt.
fn of_sets(sets: &[Set], result: impl Fn(&Set) -> Vec<f64>) -> [Index; 6] {
    let all: Vec<Vec<f64>> = sets.iter().map(result).collect();
    let everything = all.iter().flatten();
    let centre = everything.clone().sum::<f64>() / everything.count() as f64;
    let variance = pooled_variance(&all[0], &all[1]);
    if variance < NO_VARIANCE {
        return [Index::NONE; 6];
    }
    std::array::from_fn(|doubt| index(&all[0], &all[1], &all[doubt + 2], centre, variance))
}

/// The variance of two sets of results together, divided by their number.
#[must_use]
pub fn pooled_variance(a: &[f64], b: &[f64]) -> f64 {
    let count = (a.len() + b.len()).max(1) as f64;
    let both = a.iter().chain(b);
    let mean = both.clone().sum::<f64>() / count;
    both.map(|value| (value - mean) * (value - mean))
        .sum::<f64>()
        / count
}

/// The indices of what `mixed` takes from `b`, everything else being as in `a`:
/// `S = mean((f_B − c)(f_AB − f_A))/V`, `S_T = mean((f_A − f_AB)²)/(2V)`.
///
/// `centre` is any number near the mean; it only makes the estimate steadier. Both indices are 0 where nothing varies.
#[must_use]
pub fn index(a: &[f64], b: &[f64], mixed: &[f64], centre: f64, variance: f64) -> Index {
    let count = a.len().min(b.len()).min(mixed.len()) as f64;
    if variance <= 0.0 || count == 0.0 {
        return Index::NONE;
    }
    let (mut alone, mut with_others) = (0.0, 0.0);
    for ((a, b), mixed) in a.iter().zip(b).zip(mixed) {
        alone += (b - centre) * (mixed - a);
        with_others += (a - mixed) * (a - mixed);
    }
    Index {
        alone: alone / count / variance,
        with_others: with_others / (2.0 * count) / variance,
    }
}
