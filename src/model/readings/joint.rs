//! The readings of many cases of one kind, such as all countries: one reading takes a text in the same way for every case, while the
//! errors of each case's scores are its own.
//!
//! What settles a text, the rule and the level of misuse comes from the same points for all cases. What settles the errors of scores
//! (dimensions 10 to 31) comes from the same points in another order for each case: Owen's shuffling of a run of them, whose seed is
//! the number of the case. So a case beside another one is neither always nor never as lucky.

use super::dimensions::{BURDEN, COMMON, OWN, SobolPoints};
use super::inputs::{Inputs, SimulationInput};
use super::layers::{Layers, Outcome};
use super::simd::{BLOCK, F32x4, Lane};
use crate::model::disposition::Disposition;
use crate::model::sobol::{derived_seed, shuffled};

/// What the orders of the cases are derived from.
const SEED: u32 = 0x2026_0011;

/// The readings of one case after the other.
#[derive(Debug)]
pub struct JointReadings<'a> {
    points: &'a SobolPoints,
    blocks: Vec<Block>,
}

/// A block of readings: the points with the errors of the case at hand in place, and the layers, of which those of texts and rules
/// are kept from case to case.
#[derive(Debug)]
struct Block {
    draws: Vec<Lane>,
    layers: Layers,
}

/// What the readings of one case say, reading by reading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseReadings {
    /// For each text of the scene the result of each reading.
    pub dispositions: Vec<Vec<Disposition>>,
    /// For each text the number that decides in each reading, 0 to 100.
    pub decides: Vec<Vec<f32>>,
    /// The log-odds of misuse in each reading; the own estimate as a probability where there is one.
    pub log_odds: Vec<f32>,
}

impl<'a> JointReadings<'a> {
    /// No case yet; `readings` are rounded up to whole blocks of 512.
    #[must_use]
    pub fn new(points: &'a SobolPoints, readings: usize) -> Self {
        let blocks = 0..readings.div_ceil(BLOCK).max(1);
        Self {
            points,
            blocks: blocks
                .map(|block| Block {
                    draws: points.block(block).to_vec(),
                    layers: Layers::default(),
                })
                .collect(),
        }
    }

    /// The readings of a case, by its scene and its number, which no other case of the same kind has.
    pub fn read(&mut self, scene: &SimulationInput<'_>, number: u32) -> CaseReadings {
        let inputs = Inputs::new(scene);
        let seed = seed(number);
        let mut read = CaseReadings {
            dispositions: vec![Vec::new(); inputs.texts.len()],
            decides: vec![Vec::new(); inputs.texts.len()],
            log_odds: Vec::new(),
        };
        let mut outcome = Outcome::EMPTY;
        for (place, block) in self.blocks.iter_mut().enumerate() {
            let order: Vec<usize> = (place * BLOCK..(place + 1) * BLOCK)
                .map(|reading| shuffled(reading, seed))
                .collect();
            for dimension in COMMON..OWN.end {
                let row = &mut block.draws[dimension];
                for (four, order) in row.iter_mut().zip(order.chunks_exact(4)) {
                    *four = F32x4::new(std::array::from_fn(|lane| {
                        let from = order[lane];
                        let rows = self.points.block(from / BLOCK);
                        rows[dimension][from % BLOCK / 4].values()[from % 4]
                    }));
                }
            }
            block.layers.forget_scores();
            block.layers.update(place, &block.draws, &inputs);
            for four in block.layers.log_odds() {
                read.log_odds.extend(four.values());
            }
            for text in 0..inputs.texts.len() {
                block
                    .layers
                    .evaluate(&block.draws, &inputs, text, &mut outcome);
                let edges = inputs.edges[text].four();
                let shut_above = F32x4::splat(inputs.shut_above(text));
                let [barred, against, open, favour] = [0.0, 1.0, 2.0, 3.0].map(F32x4::splat);
                let rows = outcome.balance.iter().zip(&outcome.margin);
                for ((balance, margin), burden) in rows.zip(&block.draws[BURDEN]) {
                    let band = balance.from(edges.favour).select(favour, open);
                    let band = balance.from(edges.against(*burden)).select(band, against);
                    let code = margin.above(shut_above).select(barred, band);
                    read.dispositions[text].extend(code.whole_parts().map(disposition));
                    read.decides[text].extend(balance.values());
                }
            }
        }
        read
    }
}

/// The readings whose errors a case has instead of those of the readings from the first on, by the number of the case.
///
/// For whoever computes the same readings in another way, to compare results or times.
#[must_use]
pub fn order_of_errors(number: u32, readings: usize) -> Vec<usize> {
    let seed = seed(number);
    let readings = 0..readings;
    readings.map(|reading| shuffled(reading, seed)).collect()
}

fn seed(number: u32) -> u32 {
    derived_seed(SEED, number)
}

fn disposition(code: u32) -> Disposition {
    match code {
        0 => Disposition::Barred,
        1 => Disposition::WeighsAgainst,
        2 => Disposition::LeftOpen,
        _ => Disposition::WeighsInFavour,
    }
}
