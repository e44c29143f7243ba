//! What a law, an embargo or an export rule forbids or limits, whatever the policy says: said before any verdict.

use super::Edition;

/// What a flag of the law comes to, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LawClass {
    /// It forbids arms for the government's forces unless it is lifted, or waived in the single case.
    NoSale,
    /// The rule itself lists exceptions that can cover the government.
    Exceptions,
    /// It limits aid, licences or one agency, or stands waived.
    Condition,
}

/// What is reached of a country, the widest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LawReach {
    /// The country.
    Country,
    /// Its government.
    Government,
    /// The forces of its government alone.
    Forces,
}

/// What forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LawBy {
    /// A law of the United States.
    Law,
    /// An arms embargo of the United Nations.
    UnEmbargo,
    /// A US rule of export control.
    ExportRule,
}

/// A law, an embargo or a rule that speaks of some countries.
#[derive(Debug, PartialEq, Eq)]
pub struct LawFlag {
    /// What it comes to.
    pub class: LawClass,
    /// What it reaches of a country.
    pub reach: LawReach,
    /// What forbids.
    pub by: LawBy,
    /// Short name, such as "Sanctions of 1990 after Tiananmen".
    pub name: &'static str,
    /// Who can lift or waive it; empty where that is not known of a mere condition.
    pub lifted_by: &'static str,
    /// Where it stands.
    pub statute: &'static str,
    /// Day, month or year up to which its being in force was seen, as far as it is known: `2025-11-07`, `2026-02`, `2024`.
    /// Empty where it rests on memory.
    pub seen: &'static str,
    /// Numbers of the countries.
    pub countries: &'static [usize],
}

/// What stands behind a flag of the law.
#[derive(Debug, PartialEq, Eq)]
pub struct LawNotes {
    /// What it says, as a sentence.
    pub words: &'static str,
    /// Since when, of which country, in words; empty where that was not read.
    pub since: &'static str,
    /// What was read.
    pub evidence: &'static str,
    /// Address of it.
    pub url: &'static str,
}

impl LawClass {
    /// A class by its number in the text of an edition.
    pub(super) const fn new(number: usize) -> Option<Self> {
        match number {
            0 => Some(Self::NoSale),
            1 => Some(Self::Exceptions),
            2 => Some(Self::Condition),
            _ => None,
        }
    }
}

impl LawReach {
    /// What is reached, by its number in the text of an edition.
    pub(super) const fn new(number: usize) -> Option<Self> {
        match number {
            0 => Some(Self::Country),
            1 => Some(Self::Government),
            2 => Some(Self::Forces),
            _ => None,
        }
    }
}

impl LawBy {
    /// What forbids, by its number in the text of an edition.
    pub(super) const fn new(number: usize) -> Option<Self> {
        match number {
            0 => Some(Self::Law),
            1 => Some(Self::UnEmbargo),
            2 => Some(Self::ExportRule),
            _ => None,
        }
    }
}

impl Edition {
    /// The flags of the law that reach a country, by its number, each with its number in [`Edition::law`]; none in an edition whose
    /// flags have no class.
    pub fn law_of(&self, country: usize) -> impl Iterator<Item = (usize, &'static LawFlag)> {
        let numbered = self.law.iter().enumerate();
        numbered.filter(move |(_, flag)| flag.countries.contains(&country))
    }

    /// Whether a law was seen in force in the month in which the edition was released. A day of which less is known than the month
    /// was not.
    #[must_use]
    pub fn is_confirmed(&self, flag: &LawFlag) -> bool {
        let month = self.released.get(..7).unwrap_or(self.released);
        flag.seen >= month
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_law_is_confirmed_that_was_seen_in_the_month_of_release() {
        let flag = |seen: &'static str| LawFlag {
            class: LawClass::NoSale,
            reach: LawReach::Country,
            by: LawBy::Law,
            name: "",
            lifted_by: "",
            statute: "",
            seen,
            countries: &[],
        };
        let edition = Edition {
            released: "2026-11-29",
            ..Edition::default()
        };
        let confirmed = [
            "2026-11",
            "2026-11-02",
            "2026",
            "2026-10-31",
            "2025-12",
            "2024",
        ]
        .map(|seen| edition.is_confirmed(&flag(seen)));
        assert_eq!(confirmed, [true, true, false, false, false, false]);
    }
}
