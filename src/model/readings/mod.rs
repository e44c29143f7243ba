//! How settled a result is: the same case read in many ways, and what follows in each (model description, section 9).
//!
//! A reading settles everything that is in doubt: what a text's stances are within their ranges, how much a step of emphasis
//! counts, what is counted, which mean, whether and how strongly the overlay discounts, the slider values within their errors,
//! and the misuse estimate. [`UncertaintyRanges`] and [`TextRange`] say how far each may go, `dimensions` which coordinate of a point settles it.
//!
//! Readings are computed in blocks (`layers`), in single precision and always in the same order, so that the same scene
//! gives the same bits on every machine and whatever was shown before.

mod dimensions;
mod drivers;
mod inputs;
mod joint;
mod layers;
mod paired;
mod simd;
mod spread;
mod tally;

pub use dimensions::{SobolPoints, UncertaintySource};
pub use drivers::{Drivers, Index, drivers, index, pooled_variance};
pub use inputs::{NO_MARGIN, SimulationInput, TIE};
pub use joint::{CaseReadings, JointReadings, order_of_errors};
pub use paired::{Paired, paired};
pub use spread::{GateRange, StanceRange, TextRange, UncertaintyRanges};
pub use tally::{ByRule, DOTS, Readings, Settled, share_error};

use dimensions::BLOCKS;
use inputs::Inputs;
use layers::{Layers, Outcome};
use simd::BLOCK;
use tally::Tally;

use super::sobol::POINTS;

/// How many readings there are in all.
pub const READINGS: usize = POINTS;

/// Readings that can be computed on every frame of a drag.
pub const READINGS_PER_FRAME: usize = 4096;

/// The readings of a scene, as far as they have been computed.
///
/// [`Simulation::restart`] with a new scene, then [`Simulation::advance`] as often as there is time; [`Simulation::result`] at
/// any point between. All readings remember their layers (for seven texts 13 MB), so that they are quick when one slider moves.
#[derive(Debug)]
pub struct Simulation<'a> {
    points: &'a SobolPoints,
    inputs: Option<Inputs>,
    kept: Vec<Layers>,
    tallies: Vec<Tally>,
    done: usize,
}

impl<'a> Simulation<'a> {
    /// A simulation without a scene.
    #[must_use]
    pub fn new(points: &'a SobolPoints) -> Self {
        Self {
            points,
            inputs: None,
            kept: Vec::new(),
            tallies: Vec::new(),
            done: 0,
        }
    }

    /// Takes a scene; readings of another one are forgotten, those of the same one are kept.
    pub fn restart(&mut self, scene: &SimulationInput<'_>) {
        let inputs = Inputs::new(scene);
        if self.inputs.as_ref() != Some(&inputs) {
            self.done = 0;
            self.tallies = inputs.texts.iter().map(|_| Tally::EMPTY).collect();
            self.inputs = Some(inputs);
        }
    }

    /// Computes at least so many further readings of every text, up to [`READINGS`] in all, and tells how many there are now.
    ///
    /// Readings come in blocks of 512; a budget is rounded up to whole blocks.
    pub fn advance(&mut self, budget: usize) -> usize {
        let Some(inputs) = &self.inputs else {
            return 0;
        };
        let first = self.done / BLOCK;
        let last = (self.done.saturating_add(budget))
            .div_ceil(BLOCK)
            .min(BLOCKS);
        let mut outcome = Outcome::EMPTY;
        for block in first..last {
            let draws = self.points.block(block);
            if self.kept.len() <= block {
                self.kept.resize_with(block + 1, Layers::default);
            }
            let layers = &mut self.kept[block];
            layers.update(block, draws, inputs);
            for (text, tally) in self.tallies.iter_mut().enumerate() {
                layers.evaluate(draws, inputs, text, &mut outcome);
                tally.count(inputs, text, layers.geometric(), draws, &outcome);
            }
            self.done = (block + 1) * BLOCK;
        }
        self.done
    }

    /// How many readings of the scene have been computed.
    #[must_use]
    pub fn readings(&self) -> usize {
        self.done
    }

    /// What the readings so far say of a text, by its place in the scene; `None` before the first reading.
    #[must_use]
    pub fn result(&self, text: usize) -> Option<Readings> {
        self.tallies.get(text)?.readings()
    }
}
