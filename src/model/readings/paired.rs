//! Two texts held against each other reading by reading: how often the later one gives more, and how often less.
//!
//! Both texts share the points, so a reading that counts, say, geometrically counts so under both.

use super::dimensions::{BLOCKS, SobolPoints};
use super::inputs::{Inputs, SimulationInput};
use super::layers::{Layers, Outcome};
use super::simd::BLOCK;

/// Numbers that decide and lie closer than this are the same: what lies between is the rounding of single precision.
const SAME: f32 = 1e-3;

/// How the number that decides of a scene's second text compares with that of its first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paired {
    /// Readings in which the second text gives more.
    pub higher: usize,
    /// Readings in which it gives less.
    pub lower: usize,
    /// All readings.
    pub of: usize,
}

/// Compares the first two texts of a scene in so many readings; nothing is counted where the scene has fewer texts.
///
/// `readings` are rounded up to whole blocks of 512, at most [`READINGS`](super::READINGS).
#[must_use]
pub fn paired(points: &SobolPoints, scene: &SimulationInput<'_>, readings: usize) -> Paired {
    let mut counted = Paired::default();
    let Some(pair) = scene.texts.get(..2) else {
        return counted;
    };
    let inputs = Inputs::new(&SimulationInput {
        texts: pair,
        ..*scene
    });
    let mut layers = Layers::default();
    let [mut first, mut second] = [Outcome::EMPTY, Outcome::EMPTY];
    for block in 0..readings.div_ceil(BLOCK).clamp(1, BLOCKS) {
        let draws = points.block(block);
        layers.update(block, draws, &inputs);
        layers.evaluate(draws, &inputs, 0, &mut first);
        layers.evaluate(draws, &inputs, 1, &mut second);
        for (first, second) in first.balance.iter().zip(&second.balance) {
            for (first, second) in first.values().into_iter().zip(second.values()) {
                counted.higher += usize::from(second - first > SAME);
                counted.lower += usize::from(first - second > SAME);
                counted.of += 1;
            }
        }
    }
    counted
}
