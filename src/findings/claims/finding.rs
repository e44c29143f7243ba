//! What comes of a check, and the numbers that show it.

use crate::edition::id::PolicyId;
use crate::edition::{Check, Way};
use crate::model::framework::{Gate, Standard};
use crate::model::readings::Paired;

/// What comes of a check, or of all checks of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is as the claim says.
    Agrees,
    /// It is so by some of the checks.
    InPart,
    /// It is neither so nor the other way round.
    NotShown,
    /// It is the other way round.
    Disagrees,
}

impl Outcome {
    /// What comes of a claim by what comes of its checks: it agrees or disagrees only if all of them do. `None` without a check.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Option<Self> {
        let first = findings.first()?.outcome;
        let any = |outcome| findings.iter().any(|finding| finding.outcome == outcome);
        Some(if findings.iter().all(|finding| finding.outcome == first) {
            first
        } else if any(Self::Agrees) || any(Self::InPart) {
            Self::InPart
        } else {
            Self::NotShown
        })
    }

    /// What comes of a check that asks whether something is so, and calls everything else its opposite.
    pub(super) fn yes_or_no(is: bool) -> Self {
        if is { Self::Agrees } else { Self::Disagrees }
    }

    /// What comes of a check that asks for a way, where things went that way, or the other.
    pub(super) fn of_ways(asked: bool, reversed: bool) -> Self {
        match (asked, reversed) {
            (true, _) => Self::Agrees,
            (false, true) => Self::Disagrees,
            (false, false) => Self::NotShown,
        }
    }
}

/// How many claims came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that agree.
    pub agree: usize,
    /// Those that agree in part.
    pub in_part: usize,
    /// Those that are not shown.
    pub not_shown: usize,
    /// Those that disagree.
    pub disagree: usize,
    /// Those without a check.
    pub not_checked: usize,
}

impl Tally {
    /// Counts what came of claims, `None` for one that cannot be checked.
    #[must_use]
    pub fn of(outcomes: impl IntoIterator<Item = Option<Outcome>>) -> Self {
        let mut tally = Self::default();
        for outcome in outcomes {
            let place = match outcome {
                Some(Outcome::Agrees) => &mut tally.agree,
                Some(Outcome::InPart) => &mut tally.in_part,
                Some(Outcome::NotShown) => &mut tally.not_shown,
                Some(Outcome::Disagrees) => &mut tally.disagree,
                None => &mut tally.not_checked,
            };
            *place += 1;
        }
        tally
    }

    /// All of them.
    #[must_use]
    pub fn claims(&self) -> usize {
        self.agree + self.in_part + self.not_shown + self.disagree + self.not_checked
    }
}

/// Outcome of one check.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// The check.
    pub check: Check,
    /// What comes of it.
    pub outcome: Outcome,
    /// The numbers that show it.
    pub evidence: Evidence,
}

/// The numbers behind a finding: of the earlier text first, of the later one second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Evidence {
    /// Two stances, 0 to 4.
    Stances([u8; 2]),
    /// The stance of the later text, and the earliest text that weighs the factor before it.
    First {
        /// The stance of the later text, 0 to 4.
        stance: u8,
        /// The earliest text that has 2 or more before it, with its stance.
        earlier: Option<(PolicyId, u8)>,
    },
    /// Two shares of the weight, 0 to 1.
    Shares([f64; 2]),
    /// Two numbers that decide, and how they compare reading by reading.
    Counts {
        /// The numbers, 0 to 100.
        scores: [f64; 2],
        /// How often the later one is the higher, and the lower.
        readings: Paired,
    },
    /// How many countries on a list get another result.
    Results {
        /// A more lenient one under the later text.
        looser: usize,
        /// A stricter one.
        stricter: usize,
        /// Countries on the list.
        of: usize,
    },
    /// The largest distance of two numbers that decide in points, over so many countries.
    Largest {
        /// The distance.
        points: f64,
        /// The countries.
        of: usize,
    },
    /// Two weights under the later text, 0 to 1, in the order of the check's factors.
    Weights([f64; 2]),
    /// The standards of two bars.
    Bars {
        /// The standards.
        standards: [Option<Standard>; 2],
        /// Whether the later one asks for more certainty or for less; `None` where neither does, or where one is missing.
        certainty: Option<Way>,
    },
    /// The bar of the later text and what else may stop a sale under it.
    OnlyBar {
        /// The bar on misuse.
        bar: Option<Standard>,
        /// How many other bars, presumptions and conditions it has.
        others: usize,
    },
    /// The policies of the United States before the later text.
    EarlierTexts {
        /// How many.
        texts: usize,
        /// By how many presidents.
        presidents: usize,
        /// The year of the first; that of the text itself where there is none.
        since: u16,
    },
    /// Two numbers that decide, 0 to 100.
    Balances([f64; 2]),
    /// Two gates.
    Gates([Option<Gate>; 2]),
    /// So many countries agree of so many that are concerned.
    Countries {
        /// Those that agree.
        agree: usize,
        /// Those that are concerned.
        of: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_agrees_or_disagrees_only_if_all_its_checks_do() {
        use Outcome::{Agrees, Disagrees, InPart, NotShown};
        let of = |outcomes: &[Outcome]| {
            let findings = outcomes.iter().map(|outcome| Finding {
                check: Check::OnlyBar,
                outcome: *outcome,
                evidence: Evidence::Stances([0, 0]),
            });
            Outcome::of(&findings.collect::<Vec<_>>())
        };
        for (outcomes, expected) in [
            (&[][..], None),
            (&[Agrees, Agrees], Some(Agrees)),
            (&[Disagrees, Disagrees], Some(Disagrees)),
            (&[NotShown], Some(NotShown)),
            (&[Agrees, NotShown], Some(InPart)),
            (&[Disagrees, Agrees], Some(InPart)),
            (&[NotShown, Disagrees], Some(NotShown)),
        ] {
            assert_eq!(of(outcomes), expected, "{outcomes:?}");
        }
    }
}
