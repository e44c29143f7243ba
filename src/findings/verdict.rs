//! What follows of a text in the terms that its presumption calls for: under a burden a sale is not merely weighed against or for,
//! its case is made or not, and a list of refusals favours nobody.

use crate::model::disposition::{Because, Disposition};
use crate::model::evaluate::Evaluation;
use crate::model::framework::{Framework, Rule, Text};
use crate::model::risk::GateState;

/// What follows of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The text's own gate bars a sale.
    Barred,
    /// It weighs against a sale.
    WeighsAgainst,
    /// Whoever wants the sale has not made the case, whether the balance alone would weigh against it or not.
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
    /// Every one, in whatever terms.
    pub const ALL: [Self; 7] = [
        Self::Barred,
        Self::WeighsAgainst,
        Self::CaseNotMade,
        Self::LeftOpen,
        Self::NoGround,
        Self::WeighsInFavour,
        Self::CaseMade,
    ];

    /// Of what follows of a text under a rule, and why.
    #[must_use]
    pub fn of(disposition: Disposition, because: Because, text: &Text, rule: &Rule) -> Self {
        let burden = text.presumption.read(rule.burden).burden() > Some(0);
        match (disposition, because) {
            (Disposition::Barred, _) => Self::Barred,
            (Disposition::WeighsAgainst, _) if burden => Self::CaseNotMade,
            (Disposition::WeighsAgainst, _) => Self::WeighsAgainst,
            (_, Because::NoGround) => Self::NoGround,
            (Disposition::LeftOpen, _) => Self::LeftOpen,
            (Disposition::WeighsInFavour, _) if burden => Self::CaseMade,
            (Disposition::WeighsInFavour, _) => Self::WeighsInFavour,
        }
    }

    /// All that can follow of a text under a rule, in the order from against to in favour, and last what its gate does.
    #[must_use]
    pub fn possible(text: &Text, rule: &Rule) -> Vec<Self> {
        let mut possible = match text.presumption.read(rule.burden).burden() {
            None => vec![Self::WeighsAgainst, Self::NoGround],
            Some(0) => vec![Self::WeighsAgainst, Self::LeftOpen, Self::WeighsInFavour],
            Some(_) => vec![Self::CaseNotMade, Self::CaseMade],
        };
        possible.extend(text.gate.is_some().then_some(Self::Barred));
        possible
    }

    /// What would follow of a text whose gate were not there.
    #[must_use]
    pub fn without_gate(
        evaluation: &Evaluation,
        framework: &Framework,
        text: &Text,
        rule: &Rule,
    ) -> Self {
        let band = Disposition::of(evaluation.decides, GateState::None, &evaluation.edges);
        let because = Because::of(band, evaluation.balance, framework, text, rule);
        Self::of(band, because, text, rule)
    }

    /// In whose terms all that can follow of a text under a rule is said: what follows where its score is high.
    #[must_use]
    pub fn terms(text: &Text, rule: &Rule) -> Self {
        match text.presumption.read(rule.burden).burden() {
            None => Self::NoGround,
            Some(0) => Self::WeighsInFavour,
            Some(_) => Self::CaseMade,
        }
    }

    /// A disposition in the terms of the text that this is of, as [`Self::of`] says it there: all of them if this is [`Self::terms`],
    /// else as far as it tells them.
    #[must_use]
    pub const fn of_same_text(self, disposition: Disposition) -> Self {
        match (disposition, self) {
            (Disposition::Barred, _) => Self::Barred,
            (Disposition::WeighsAgainst, Self::CaseMade | Self::CaseNotMade) => Self::CaseNotMade,
            (Disposition::WeighsAgainst, _) => Self::WeighsAgainst,
            (_, Self::NoGround) => Self::NoGround,
            (Disposition::LeftOpen, _) => Self::LeftOpen,
            (Disposition::WeighsInFavour, Self::CaseMade | Self::CaseNotMade) => Self::CaseMade,
            (Disposition::WeighsInFavour, _) => Self::WeighsInFavour,
        }
    }
}
