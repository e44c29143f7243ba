//! The question about the world that a link carries: which countries a text gives one result and another text does not.

use crate::edition::id::{EditionId, PolicyId};

/// A question about all countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked of each country.
    pub asked: Asked,
    /// The text that gives it.
    pub under: PolicyId,
    /// The text that does not give it; `None` where nothing is asked of a second text.
    pub not_under: Option<PolicyId>,
}

/// What a question asks of each country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The law forbids a sale, or the text's own stop rule would stop one.
    LawOrPolicyStops,
    /// The text's own stop rule would stop a sale.
    PolicyStops,
    /// The text points against a sale, or its case is not made.
    PointsAgainst,
    /// The text points neither way, or lists no ground to refuse.
    NeitherWay,
    /// The text points in favour of a sale, or its case is made.
    InFavour,
}

impl Asked {
    /// Everything that can be asked, in the order of their numbers in links.
    pub const ALL: [Self; 5] = [
        Self::LawOrPolicyStops,
        Self::PolicyStops,
        Self::PointsAgainst,
        Self::NeitherWay,
        Self::InFavour,
    ];

    /// Whether a stop rule answers it, and not a score.
    #[must_use]
    pub const fn is_of_stop_rules(self) -> bool {
        matches!(self, Self::LawOrPolicyStops | Self::PolicyStops)
    }
}

impl Question {
    /// The question where nothing else is said: whom 2023 would stop and 2018 would not.
    pub const DEFAULT: Self = Self {
        asked: Asked::PolicyStops,
        under: PolicyId::NSM_18,
        not_under: Some(PolicyId::NSPM_10),
    };

    /// The same question as an edition can answer it; `None` where it asks of a text that the edition does not have, of the gap,
    /// which is not scored, or of one text twice.
    #[must_use]
    pub fn fitting(self, edition: EditionId) -> Option<Self> {
        let fits = |text: PolicyId| edition.has(text) && text != PolicyId::GAP;
        let both = self.not_under != Some(self.under) && self.not_under.is_none_or(fits);
        (both && fits(self.under)).then_some(self)
    }

    /// The texts that it asks of.
    pub fn texts(self) -> impl Iterator<Item = PolicyId> {
        [Some(self.under), self.not_under].into_iter().flatten()
    }

    /// The question with another first text; where that was the second one, the two change places.
    #[must_use]
    pub fn with_under(self, text: PolicyId) -> Self {
        let not_under = if self.not_under == Some(text) {
            Some(self.under)
        } else {
            self.not_under
        };
        Self {
            under: text,
            not_under,
            ..self
        }
    }

    /// The question with another second text or none; where that was the first one, the two change places.
    #[must_use]
    pub fn with_not_under(self, text: Option<PolicyId>) -> Self {
        match self.not_under {
            Some(other) if text == Some(self.under) => self.with_under(other),
            // One text alone cannot change places with nothing.
            None if text == Some(self.under) => self,
            _ => Self {
                not_under: text,
                ..self
            },
        }
    }
}
