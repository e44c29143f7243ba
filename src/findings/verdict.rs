//! What follows of a text in the terms that its presumption calls for: under a burden a sale is not merely weighed against or for,
//! its case is made or not, and a list of refusals favours nobody.

use crate::model::disposition::{Because, Disposition};
use crate::model::framework::{Rule, Text};

/// What follows of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The text's own gate bars a sale.
    Barred,
    /// It weighs against a sale.
    WeighsAgainst,
    /// Whoever wants the sale has not made the case, though the balance alone would not weigh against it.
    CaseNotMade,
    /// It points neither way.
    LeftOpen,
    /// It lists no ground to refuse.
    NoGround,
    /// It weighs in favour of a sale.
    WeighsInFavour,
    /// Whoever wants the sale has made the case.
    CaseMade,
}

impl Verdict {
    /// Of what follows of a text under a rule, and why.
    #[must_use]
    pub fn of(disposition: Disposition, because: Because, text: &Text, rule: &Rule) -> Self {
        let burden = text.presumption.read(rule.burden).burden() > Some(0);
        match (disposition, because) {
            (Disposition::Barred, _) => Self::Barred,
            (Disposition::WeighsAgainst, Because::Burden) => Self::CaseNotMade,
            (Disposition::WeighsAgainst, _) => Self::WeighsAgainst,
            (_, Because::NoGround) => Self::NoGround,
            (Disposition::LeftOpen, _) => Self::LeftOpen,
            (Disposition::WeighsInFavour, _) if burden => Self::CaseMade,
            (Disposition::WeighsInFavour, _) => Self::WeighsInFavour,
        }
    }
}
