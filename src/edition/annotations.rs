//! What an edition says in words of its codings, and what others say of the texts. Read when it is first asked for: no number
//! depends on it.

use super::id::FactorId;
use super::{Bar, CitedBar, Claim, Makings, Passage};

/// What each policy says, the claims of commentators, what changed, and what finished values are made of.
#[derive(Debug, Default)]
pub struct Annotations {
    /// What each policy says, in the order of the policies.
    pub policies: &'static [PolicyNotes],
    /// What commentators say changed, claim by claim.
    pub claims: &'static [Claim],
    /// Every cell of the tables that the edition before had otherwise; none in the first edition.
    pub changes: &'static [Change],
    /// What finished values are made of; empty where the app makes the values.
    pub makings: Makings,
}

/// One cell of the tables that differs from the edition before.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// File, such as `stances.csv`.
    pub file: &'static str,
    /// Key of the row, such as `PD-13 REG_THREAT`.
    pub row: &'static str,
    /// Column, such as `stance`; `row` where the whole row was added or taken out.
    pub column: &'static str,
    /// What stood there.
    pub old: &'static str,
    /// What stands there.
    pub new: &'static str,
    /// Why it changed.
    pub reason: &'static str,
    /// Address of what the change rests on.
    pub source: &'static str,
}

/// What one policy says.
#[derive(Debug)]
pub struct PolicyNotes {
    /// Key of the policy.
    pub policy: &'static str,
    /// What it says, in a sentence.
    pub summary: &'static str,
    /// What was read of it, in a sentence.
    pub read: &'static str,
    /// The bar on misuse, where there is one.
    pub gate: Option<CitedBar>,
    /// Other bars, presumptions and soft gates.
    pub bars: &'static [Bar],
    /// For each factor that the text names, the passage that says most, in the order of the factors.
    pub passages: &'static [Passage],
}

impl Annotations {
    /// The passage that says most about a factor, by the policy's key; `None` where it is not named.
    #[must_use]
    pub fn clause(&self, policy: &str, factor: FactorId) -> Option<&'static Passage> {
        let mut passages = self.notes_on(policy)?.passages.iter();
        passages.find(|passage| passage.factor == factor)
    }

    /// What a policy says, by its key.
    #[must_use]
    pub fn notes_on(&self, policy: &str) -> Option<&PolicyNotes> {
        self.policies
            .iter()
            .find(|chapter| chapter.policy == policy)
    }
}
