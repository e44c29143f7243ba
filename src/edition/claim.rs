//! What commentators say changed from one text to another, and the checks that hold each claim against the codings.

use super::id::{FactorId, PolicyId};
use super::reader::Reader;

/// What somebody says changed.
#[derive(Debug)]
pub struct Claim {
    /// Stable key, such as `K01`.
    pub id: &'static str,
    /// The earlier text.
    pub from: PolicyId,
    /// The later text; the same where the claim is about one text.
    pub to: PolicyId,
    /// The factors that it is about.
    pub factors: &'static [FactorId],
    /// What is claimed, in our words.
    pub says: &'static str,
    /// How the codings are held against it; empty where it cannot be checked.
    pub checks: &'static [Check],
    /// Why it cannot be checked ("about votes in Congress, …"); empty where it can.
    pub reason: &'static str,
    /// Who says so, and where.
    pub source: &'static str,
    /// Address; empty where there is none.
    pub url: &'static str,
}

/// Which way something goes from the earlier text to the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Up.
    Up,
    /// Down.
    Down,
}

/// One check of the later text against the earlier one; a country of one's own stands at 50 but for the scores named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    /// The stance on a factor goes that way, or stays.
    Stance {
        /// The factor.
        factor: FactorId,
        /// Which way.
        way: Way,
    },
    /// Both gates have the same standard and threshold.
    GatesEqual,
    /// Wherever misuse risk lies in between, only the later gate shuts.
    OnlyLaterGate {
        /// The later text puts the risk above this, 0 to 1.
        above: f64,
        /// The earlier text puts the risk at this or less, 0 to 1.
        up_to: f64,
    },
    /// The balance of a country of one's own goes that way.
    Balance {
        /// Factor and score, 0 to 100.
        scores: &'static [(FactorId, f64)],
        /// Which way.
        way: Way,
    },
    /// In every country, one slider moves the later balance up by no more than the earlier one.
    MovesLess {
        /// The factor.
        factor: FactorId,
        /// Where the slider is put, 0 to 100.
        to: f64,
    },
    /// In every country on a list the two balances lie closer than this.
    Within {
        /// Points.
        points: f64,
        /// Number of the indicator that is the list.
        indicator: usize,
    },
    /// Under the later text neither of two weights is more than so many times the other.
    WeightsAlike {
        /// The factors.
        factors: [FactorId; 2],
        /// The largest ratio, from 1.
        ratio: f64,
    },
}

/// Reads a claim.
pub(super) fn claim(reader: &mut Reader) -> Claim {
    Claim {
        id: reader.text(),
        from: reader.id(PolicyId::new, PolicyId::GAP),
        to: reader.id(PolicyId::new, PolicyId::GAP),
        factors: reader.list(Reader::factor),
        says: reader.text(),
        checks: reader.list(check),
        reason: reader.text(),
        source: reader.text(),
        url: reader.text(),
    }
}

fn check(reader: &mut Reader) -> Check {
    match reader.count() {
        0 => Check::Stance {
            factor: reader.factor(),
            way: Way::Up,
        },
        1 => Check::Stance {
            factor: reader.factor(),
            way: Way::Down,
        },
        2 => Check::GatesEqual,
        3 => Check::OnlyLaterGate {
            above: reader.number(),
            up_to: reader.number(),
        },
        4 => Check::Balance {
            scores: reader.list(score),
            way: Way::Up,
        },
        5 => Check::Balance {
            scores: reader.list(score),
            way: Way::Down,
        },
        6 => Check::MovesLess {
            factor: reader.factor(),
            to: reader.number(),
        },
        7 => Check::Within {
            points: reader.number(),
            indicator: reader.count(),
        },
        _ => Check::WeightsAlike {
            factors: [reader.factor(), reader.factor()],
            ratio: reader.number(),
        },
    }
}

fn score(reader: &mut Reader) -> (FactorId, f64) {
    (reader.factor(), reader.number())
}
