//! Misuse risk as log-odds, and the gate that it meets (model description, section 7).

/// An illustrative misuse risk as an exactly additive sum of log-odds terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Risk {
    /// The level `α`.
    pub base: f64,
    /// Term of each harm factor `(β/10)·h_j·(50 − s_j)`, in the order of the framework's harms.
    pub harms: Vec<f64>,
    /// Term of the item.
    pub item: f64,
    /// Term of the gate's breadth.
    pub breadth: f64,
    /// Term of each condition, 0 where it is not attached; scaled down together where the floor binds.
    pub mitigations: Vec<f64>,
    /// The sum of all terms, or the log-odds of the reader's own estimate.
    pub log_odds: f64,
    /// The probability, 0 to 1.
    pub probability: f64,
    /// Whether the reader's own estimate stands in place of the terms.
    pub own_estimate: bool,
}

/// Where a text's gate stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GateState {
    /// The text has no bar on misuse.
    None,
    /// The bar is not met.
    Open,
    /// The probability is strictly above the threshold.
    ShutByRisk,
    /// The reader says that the harm is documented knowledge.
    ShutByKnowledge,
}
