//! What the law forbids or limits for a scenario's country, whatever the policy. It is no part of a score or of a reading.

use std::cmp::Reverse;

use crate::edition::{Annotations, Edition, LawBy, LawClass, LawFlag, LawNotes};
use crate::findings::engine::Engine;
use crate::model::order::sort_by_key;
use crate::scenario::Scenario;

/// What the law says of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// The strongest class of its flags, which counts.
    pub class: LawClass,
    /// Every flag, the one that is said first in front.
    pub facts: Vec<LawFact>,
}

/// One flag of the law with all that is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawFact {
    /// What it says.
    pub flag: &'static LawFlag,
    /// What stands behind it; `None` while the annotations are not here.
    pub notes: Option<&'static LawNotes>,
    /// Whether it was seen in force in the month of the edition.
    pub is_confirmed: bool,
}

impl Law {
    /// The law for a scenario's place; `None` for a country of one's own, where no flag reaches the country, and in an edition whose
    /// flags have no class.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        let engine = Engine::of(scenario);
        let country = engine.position(scenario.place)?;
        Self::in_country(engine.edition, engine.annotations(), country)
    }

    /// The same for a country by its number in an edition.
    #[must_use]
    pub fn in_country(
        edition: &Edition,
        annotations: Option<&'static Annotations>,
        country: usize,
    ) -> Option<Self> {
        let mut facts: Vec<LawFact> = edition
            .law_of(country)
            .map(|(number, flag)| LawFact {
                flag,
                notes: annotations.and_then(|notes| notes.law.get(number)),
                is_confirmed: edition.is_confirmed(flag),
            })
            .collect();
        sort_by_key(&mut facts, |fact| rank(fact.flag));
        let class = facts.first()?.flag.class;
        Some(Self { class, facts })
    }

    /// Whether the edition has a table of the law, and nothing in it speaks of the scenario's country.
    #[must_use]
    pub fn is_silent(scenario: &Scenario) -> bool {
        let engine = Engine::of(scenario);
        let country = engine.position(scenario.place);
        !engine.edition.law.is_empty()
            && country.is_some_and(|country| engine.edition.law_of(country).next().is_none())
    }

    /// The day up to which another ban was seen in force, where that is after the day of the one that is said first.
    #[must_use]
    pub fn seen_later(&self) -> Option<&'static str> {
        let bans = self.facts.iter().map(|fact| fact.flag);
        let bans = bans.filter(|flag| flag.class == LawClass::NoSale);
        let newest = bans.map(|flag| flag.seen).max()?;
        let first = self.first()?.flag.seen;
        (newest > first).then_some(newest)
    }

    /// The flag that is said first.
    #[must_use]
    pub fn first(&self) -> Option<&LawFact> {
        self.facts.first()
    }

    /// Whether no arms may go to the government's forces unless the law is lifted or waived.
    #[must_use]
    pub fn forbids(&self) -> bool {
        self.class == LawClass::NoSale
    }

    /// Whether it denies arms, with exceptions or without: then it is said before any verdict, in the same breath.
    #[must_use]
    pub fn denies(&self) -> bool {
        self.class != LawClass::Condition
    }
}

/// Where a flag stands: by class, then by what forbids, then by how much it reaches, then the one that was seen last.
fn rank(flag: &LawFlag) -> impl Ord + use<> {
    // Where a rule with exceptions denies, it says more than an embargo on a part of the country.
    let by = match (flag.class, flag.by) {
        (LawClass::Exceptions, LawBy::ExportRule) => 0,
        (_, LawBy::Law) => 1,
        (_, LawBy::UnEmbargo) => 2,
        (_, LawBy::ExportRule) => 3,
    };
    (flag.class, by, flag.reach, Reverse(flag.seen))
}
