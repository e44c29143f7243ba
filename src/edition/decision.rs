//! Real decisions: what was decided, which policy was in force that day, and the country's figures of that year. They are no part of
//! an edition, and no score rests on them.

use std::sync::OnceLock;

use super::id::{FactorId, ItemId, PolicyId};
use super::reader::Reader;

/// Where the text of the decisions lies beside the page.
pub const DECISIONS_FILE: &str = "cases/decisions.txt";

/// First line of the text; the compiler writes the same.
const FORM: &str = "counterweigh decisions, form 1";

/// The criteria whose figure of the year before the decision is there too, by their place in the registry: the human rights record,
/// conduct in war, and calm and threat in the region, which one event moves most.
pub const OF_THE_YEAR_BEFORE: [usize; 4] = [4, 5, 14, 15];

/// The text that is part of the binary: natively, none in a browser.
#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
const EMBEDDED: &str = include_str!(concat!(env!("OUT_DIR"), "/decisions.txt"));
#[cfg(all(feature = "web", target_arch = "wasm32"))]
const EMBEDDED: &str = "";

static READ: OnceLock<&'static [Decision]> = OnceLock::new();

/// A real decision on one country.
#[derive(Debug, PartialEq)]
pub struct Decision {
    /// Country and date.
    pub id: &'static str,
    /// Three-letter code of the country; empty of a place that is none of the countries.
    pub country: &'static str,
    /// Name of such a place; else empty.
    pub place: &'static str,
    /// Day, month or year.
    pub date: &'static str,
    /// The nearest item.
    pub item: ItemId,
    /// The policy in force that day, or at the end of that month or year.
    pub policy: PolicyId,
    /// What was decided.
    pub outcome: DecisionOutcome,
    /// What kind of decision it was.
    pub kind: DecisionKind,
    /// What it was about, as a heading.
    pub subject: &'static str,
    /// What was decided, a sentence.
    pub decided: &'static str,
    /// The reason that was given, a sentence.
    pub reason: &'static str,
    /// Where that reason is from.
    pub basis: ReasonBasis,
    /// How sure it is that this was decided.
    pub confidence: Confidence,
    /// Address of the source.
    pub url: &'static str,
    /// What else should be known; often empty.
    pub note: &'static str,
    /// The year of the figures; empty where there are none.
    pub year: &'static str,
    /// The figures of that year by factor, 0 to 100.
    pub figures: Vec<Option<f64>>,
    /// Those of the year before, of the factors [`OF_THE_YEAR_BEFORE`].
    pub before: Vec<Option<f64>>,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$case:meta])* $variant:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$case])* $variant,)*
        }

        impl $name {
            /// All, in the order of their numbers in the text.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            fn of(number: usize) -> Option<Self> {
                Self::ALL.get(number).copied()
            }
        }
    )*};
}

words! {
    /// What was decided.
    DecisionOutcome {
        /// The sale went ahead, or a hold on it ended.
        WentAhead,
        /// It was held for a time or in part, or let go with conditions.
        HeldOrConditioned,
        /// It was refused, ended or withdrawn.
        Refused,
    }

    /// What kind of decision it was.
    DecisionKind {
        /// On a sale or a licence.
        Sale,
        /// On aid.
        Aid,
        /// On arms from the stocks of the United States, or on a shipment.
        Shipment,
        /// An announcement.
        Announcement,
        /// On the waiver of a law.
        Waiver,
        /// A sanction.
        Sanction,
        /// On an embargo of a country, put on or lifted.
        Embargo,
    }

    /// Where the reason is from.
    ReasonBasis {
        /// It was read in the source.
        Read,
        /// It is told from memory.
        Memory,
        /// The source gives none: it is inferred.
        Inferred,
    }

    /// How sure it is that a decision was made as told.
    Confidence {
        /// Sure.
        High,
        /// Less so.
        Medium,
    }
}

impl Decision {
    /// The figure that is held against a text: of the year before where that is there to be had, because a year's figure knows the whole
    /// year, else of the year itself.
    #[must_use]
    pub fn figure(&self, factor: FactorId) -> Option<f64> {
        let place = OF_THE_YEAR_BEFORE
            .iter()
            .position(|&number| number == factor.index());
        let figures = if place.is_some() {
            &self.before
        } else {
            &self.figures
        };
        *figures.get(place.unwrap_or(factor.index()))?
    }
}

/// All decisions, the oldest first; in a browser `None` until they were installed.
#[must_use]
pub fn decisions() -> Option<&'static [Decision]> {
    if EMBEDDED.is_empty() {
        return READ.get().copied();
    }
    Some(READ.get_or_init(|| read(EMBEDDED).unwrap_or_default()))
}

/// Takes the text of the decisions that was fetched; whether it is whole. What is taken stays for the life of the app.
pub fn install_decisions(text: String) -> bool {
    let read = read(text.leak());
    read.is_some_and(|read| READ.get_or_init(|| read) == &read)
}

/// Reads the text; `None` where it is not whole or not of this form.
fn read(text: &'static str) -> Option<&'static [Decision]> {
    let mut reader = Reader::of(text);
    reader.expect(FORM);
    let decisions = reader.list(decision);
    reader.ends().then_some(decisions)
}

fn decision(reader: &mut Reader) -> Decision {
    Decision {
        id: reader.text(),
        country: reader.text(),
        place: reader.text(),
        date: reader.text(),
        item: reader.id(ItemId::new, ItemId::UNSPECIFIED),
        policy: reader.id(PolicyId::new, PolicyId::GAP),
        outcome: reader.id(DecisionOutcome::of, DecisionOutcome::WentAhead),
        kind: reader.id(DecisionKind::of, DecisionKind::Sale),
        subject: reader.text(),
        decided: reader.text(),
        reason: reader.text(),
        basis: reader.id(ReasonBasis::of, ReasonBasis::Inferred),
        confidence: reader.id(Confidence::of, Confidence::Medium),
        url: reader.address(),
        note: reader.text(),
        year: reader.text(),
        figures: reader.numbers(),
        before: reader.numbers(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_another_form_or_without_its_end_is_refused() {
        assert!(read(EMBEDDED).is_some_and(|read| read.len() > 30));
        let cut = EMBEDDED.get(..EMBEDDED.len() - 2);
        assert!(cut.is_some_and(|cut| read(cut).is_none()));
        let other: &str = EMBEDDED.replacen("form 1", "form 0", 1).leak();
        assert!(read(other).is_none());
    }
}
