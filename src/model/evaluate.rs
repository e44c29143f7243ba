//! One case under one text: every step in order, every intermediate kept, nothing rounded.

use super::disposition::Disposition;
use super::risk::{GateState, Risk};

/// Everything that one text says of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// Scores after conditions, 0 to 100, before a text turns any of them round.
    pub scores: Vec<f64>,
    /// Weight of each factor; they sum to 1, or are all 0 where the text names no factor that matters for the item.
    pub weights: Vec<f64>,
    /// The weighted mean before the overlay, 0 to 100.
    pub mean: f64,
    /// What the overlay leaves of the mean, 0 to 1; 1 without an overlay.
    pub multiplier: f64,
    /// The balance of considerations, 0 to 100, 50 neutral.
    pub balance: f64,
    /// Points that each factor adds to the balance of an all-50 case; exact Shapley values, their sum is `balance − 50`.
    pub contributions: Vec<f64>,
    /// The misuse risk as a sum of log-odds terms.
    pub risk: Risk,
    /// The gate.
    pub gate: GateState,
    /// What follows.
    pub disposition: Disposition,
}
