//! What follows from a balance and a gate.

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
