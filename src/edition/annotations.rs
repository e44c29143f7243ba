//! What an edition says in words of its codings, what others say of the texts, and how far values have moved. Read when it is
//! first asked for: no result depends on it.

use super::id::FactorId;
use super::{
    Bar, CitedBar, Claim, LargestChange, LawNotes, Makings, Passage, Practice, Standing, Yearly,
};

/// What each policy says, the claims of officials, auditors and analysts, what changed, how far values have moved in a year, and what
/// finished values are made of.
#[derive(Debug, Default)]
pub struct Annotations {
    /// What each policy says, in the order of the policies.
    pub policies: &'static [PolicyNotes],
    /// What officials, auditors and analysts say changed, claim by claim.
    pub claims: &'static [Claim],
    /// Every cell of the tables that the edition before had otherwise; none in the first edition.
    pub changes: &'static [Change],
    /// Largest yearly changes of the factors that have any, read through [`Annotations::largest_change`].
    pub yearly: &'static [Yearly],
    /// What the slider values are made of.
    pub makings: Makings,
    /// What stands behind the flags of the law, in their order; none in an edition of the first model.
    pub law: &'static [LawNotes],
    /// What was done while a text with a stop rule was in force; none in an edition of the first model.
    pub practice: &'static [Practice],
    /// What each factor is, in the order of the factors, read through [`Annotations::notes_on_factor`].
    pub factors: &'static [FactorNotes],
    /// Where each country lies and whose ally it is, in the order of the countries.
    pub standings: &'static [Standing],
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

/// What a factor is, at length.
#[derive(Debug, PartialEq, Eq)]
pub struct FactorNotes {
    /// Definition of the codebook.
    pub definition: &'static str,
    /// What 0 means, as a sentence.
    pub low: &'static str,
    /// What 100 means, as a sentence.
    pub high: &'static str,
}

/// What one policy says.
#[derive(Debug)]
pub struct PolicyNotes {
    /// Key of the policy.
    pub policy: &'static str,
    /// Address of its text.
    pub url: &'static str,
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

    /// The largest change of a country's slider value from one year to the next, the country by its number; `None` where the figures
    /// are not published year by year.
    #[must_use]
    pub fn largest_change(&self, country: usize, factor: FactorId) -> Option<LargestChange> {
        let yearly = self.yearly.iter().find(|yearly| yearly.factor == factor)?;
        let other = yearly.others.iter().find(|(other, _)| *other == country);
        Some(LargestChange {
            points: (*yearly.points.get(country)?)?,
            since: other.map_or(yearly.first, |(_, first)| *first),
        })
    }

    /// What a factor is, at length; `None` where the edition does not have it.
    #[must_use]
    pub fn notes_on_factor(&self, factor: FactorId) -> Option<&'static FactorNotes> {
        self.factors.get(factor.index())
    }

    /// What a policy says, by its key.
    #[must_use]
    pub fn notes_on(&self, policy: &str) -> Option<&PolicyNotes> {
        self.policies
            .iter()
            .find(|chapter| chapter.policy == policy)
    }
}
