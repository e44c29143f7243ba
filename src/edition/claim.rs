//! What officials, auditors and analysts say changed from one text to another, and the checks that hold each claim against the
//! codings.
//!
//! Editions of the first model have checks of their own, which ask for less; their claims keep them.

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
    /// Without checks, why it cannot be checked ("about votes in Congress, …"); beside checks, what of it they leave out.
    pub reason: &'static str,
    /// Who says so, and where.
    pub source: &'static str,
    /// Address; empty where there is none.
    pub url: &'static str,
}

impl Claim {
    /// Whether only the words of the texts are compared, so that no reading changes what comes of it.
    #[must_use]
    pub fn is_of_words(&self) -> bool {
        !self.checks.is_empty() && self.checks.iter().all(Check::is_of_words)
    }
}

/// Which way something goes from the earlier text to the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Up.
    Up,
    /// Down.
    Down,
}

/// How the bar of the later text stands to that of the earlier one, by their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarChange {
    /// It asks for less certainty.
    Lower,
    /// It is the same.
    Same,
    /// There was none.
    New,
}

/// One check of the later text against the earlier one; a country of one's own stands at 50 but for the scores named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    /// The stance on a factor goes that way.
    Stance {
        /// The factor.
        factor: FactorId,
        /// Which way.
        way: Way,
    },
    /// The later text is the first of the United States that weighs a factor.
    First(FactorId),
    /// The share of the weight that some factors have together goes that way.
    Share {
        /// The factors.
        factors: &'static [FactorId],
        /// Which way.
        way: Way,
    },
    /// The number that decides of a country of one's own goes that way, and does so in most readings.
    Counts {
        /// Factor and score, 0 to 100.
        scores: &'static [(FactorId, f64)],
        /// Which way.
        way: Way,
    },
    /// Many countries on a list get a result that is more lenient (up) or stricter (down), and few the other way.
    Results {
        /// What the list is called.
        list: &'static str,
        /// Numbers of the countries on it.
        countries: &'static [usize],
        /// Which way.
        way: Way,
    },
    /// In every country on a list the two numbers that decide lie closer than this.
    Within {
        /// Points.
        points: f64,
        /// What the list is called.
        list: &'static str,
        /// Numbers of the countries on it.
        countries: &'static [usize],
    },
    /// Under the later text neither of two weights is more than so many times the other.
    WeightsAlike {
        /// The factors.
        factors: [FactorId; 2],
        /// The largest ratio, from 1.
        ratio: f64,
    },
    /// The later bar stands so to the earlier one, by their words.
    Bar(BarChange),
    /// The later text bars a sale because of misuse, and because of nothing else: this speaks against whoever says that misuse is one
    /// factor like the others.
    OnlyBar,
    /// So many policies of the United States stand before the later text.
    EarlierTexts(usize),
    /// The stance on a factor goes that way, or stays (first model).
    StanceOrSame {
        /// The factor.
        factor: FactorId,
        /// Which way.
        way: Way,
    },
    /// Both gates have the same standard and threshold (first model).
    GatesEqual,
    /// Wherever misuse risk lies in between, only the later gate shuts (first model).
    OnlyLaterGate {
        /// The later text puts the risk above this, 0 to 1.
        above: f64,
        /// The earlier text puts the risk at this or less, 0 to 1.
        up_to: f64,
    },
    /// The number that decides of a country of one's own goes that way, by however little (first model).
    Balance {
        /// Factor and score, 0 to 100.
        scores: &'static [(FactorId, f64)],
        /// Which way.
        way: Way,
    },
    /// In every country, one slider moves the later number by no more than the earlier one (first model).
    MovesLess {
        /// The factor.
        factor: FactorId,
        /// Where the slider is put, 0 to 100.
        to: f64,
    },
}

impl Check {
    /// Whether it compares nothing but words of the texts.
    fn is_of_words(&self) -> bool {
        matches!(self, Self::Bar(_) | Self::OnlyBar | Self::EarlierTexts(_))
    }
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

/// How many kinds of check there are.
const KINDS: usize = 23;

/// Reads a check: the number of its kind, then what it is about. A number that was not given out marks the text as not whole.
fn check(reader: &mut Reader) -> Check {
    let number = reader.id(|number| (number < KINDS).then_some(number), 2);
    let way = |up: usize| if number == up { Way::Up } else { Way::Down };
    match number {
        0 | 1 => Check::StanceOrSame {
            factor: reader.factor(),
            way: way(0),
        },
        2 => Check::GatesEqual,
        3 => Check::OnlyLaterGate {
            above: reader.number(),
            up_to: reader.number(),
        },
        4 | 5 => Check::Balance {
            scores: reader.list(score),
            way: way(4),
        },
        6 => Check::MovesLess {
            factor: reader.factor(),
            to: reader.number(),
        },
        7 => Check::Within {
            points: reader.number(),
            list: reader.text(),
            countries: reader.list(Reader::count),
        },
        8 => Check::WeightsAlike {
            factors: [reader.factor(), reader.factor()],
            ratio: reader.number(),
        },
        9 | 10 => Check::Stance {
            factor: reader.factor(),
            way: way(9),
        },
        11 => Check::First(reader.factor()),
        12 | 13 => Check::Share {
            factors: reader.list(Reader::factor),
            way: way(12),
        },
        14 | 15 => Check::Counts {
            scores: reader.list(score),
            way: way(14),
        },
        16 | 17 => Check::Results {
            list: reader.text(),
            countries: reader.list(Reader::count),
            way: way(16),
        },
        18 => Check::Bar(BarChange::Lower),
        19 => Check::Bar(BarChange::Same),
        20 => Check::Bar(BarChange::New),
        21 => Check::OnlyBar,
        _ => Check::EarlierTexts(reader.count()),
    }
}

fn score(reader: &mut Reader) -> (FactorId, f64) {
    (reader.factor(), reader.number())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &'static str) -> Option<Check> {
        let mut reader = Reader::of(text);
        let check = check(&mut reader);
        reader.ends().then_some(check)
    }

    #[test]
    fn a_check_is_read_by_its_number() {
        let factor = FactorId::new(3).unwrap();
        let way = Way::Down;
        assert_eq!(read("10\n3\nend"), Some(Check::Stance { factor, way }));
        let scores = vec![(factor, 90.0)].leak();
        assert_eq!(
            read("15\n1\n3\n90\nend"),
            Some(Check::Counts { scores, way })
        );
        assert_eq!(read("20\nend"), Some(Check::Bar(BarChange::New)));
        assert_eq!(read("22\n4\nend"), Some(Check::EarlierTexts(4)));
        assert_eq!(read("23\nend"), None);
    }

    #[test]
    fn only_what_compares_nothing_but_words_is_of_words() {
        let claim = |checks: &'static [Check]| Claim {
            id: "K00",
            from: PolicyId::GAP,
            to: PolicyId::GAP,
            factors: &[],
            says: "",
            checks,
            reason: "",
            source: "",
            url: "",
        };
        assert!(claim(&[Check::OnlyBar, Check::EarlierTexts(0)]).is_of_words());
        assert!(!claim(&[Check::OnlyBar, Check::GatesEqual]).is_of_words());
        assert!(!claim(&[]).is_of_words());
    }
}
