//! What follows from a balance and a gate.

use super::framework::Rule;
use super::math::finite_or;
use super::risk::GateState;

/// The four dispositions, from most to least restrictive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Disposition {
    /// Barred by the text's own gate, whatever the balance.
    Barred,
    /// The balance is below the lower band edge.
    WeighsAgainst,
    /// The balance lies between the edges; a balance equal to an edge belongs to the upper band.
    LeftOpen,
    /// The balance is at or above the upper edge.
    WeighsInFavour,
}

impl Disposition {
    /// What follows from a balance (0 to 100) and a gate under a rule's band edges (model description, section 7).
    ///
    /// A shut gate bars whatever the balance. A balance equal to an edge belongs to the upper band. An edge that is no number
    /// gives way to our own; where the lower edge lies above the upper one, what is below the lower edge weighs against.
    #[must_use]
    pub fn of(balance: f64, gate: GateState, rule: &Rule) -> Self {
        let against_below = finite_or(rule.against_below, Rule::STANDARD.against_below);
        let favour_from = finite_or(rule.favour_from, Rule::STANDARD.favour_from);
        if gate.is_shut() {
            Self::Barred
        } else if balance < against_below {
            Self::WeighsAgainst
        } else if balance < favour_from {
            Self::LeftOpen
        } else {
            Self::WeighsInFavour
        }
    }
}
