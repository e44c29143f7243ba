//! How settled a result is, in the words of the first screen: shares of readings.

use crate::findings::results::Results;
use crate::findings::robustness::{Robustness, RobustnessSummary};
use crate::findings::rounding::rounded;
use crate::findings::{Disposition, Settled};
use crate::scenario::Scenario;

use super::generated::selectors::Agreement;
use super::generated::settled as words;

pub use super::generated::settled::*;

/// The headline word.
#[must_use]
pub fn headline(settled: Settled) -> &'static str {
    match settled {
        Settled::Robust => robust(),
        Settled::Leans => leans(),
        Settled::NotSettled => not_settled(),
    }
}

/// The word and the shares of a row: ("Leans", "74 in 100 readings agree, 26 not").
#[must_use]
pub fn row(look: &RobustnessSummary) -> (&'static str, String) {
    if look.differs() && look.settled != Settled::NotSettled {
        return (differ(), differ_most(in_100(look.most), look.commonest));
    }
    let share = in_100(look.agree);
    let rest = match 100 - share {
        0 => all_agree().to_owned(),
        not => agree(share, not),
    };
    (headline(look.settled), rest)
}

/// A share of readings in the twin table.
#[must_use]
pub fn cell(look: &RobustnessSummary) -> String {
    words::cell(in_100(look.agree))
}

/// How settled two policies are, under the headline: "How settled? 2018 is robust: 94 in 100 readings agree. 2023 leans: 73 in 100."
#[must_use]
pub fn pair(first: (u16, &RobustnessSummary), second: (u16, &RobustnessSummary)) -> String {
    let one = |(year, look): (u16, &RobustnessSummary)| {
        (i64::from(year), agreement(look), in_100(look.agree))
    };
    let ((year, how, agree), (other, other_how, other_agree)) = (one(first), one(second));
    words::pair(year, how, agree, other, other_how, other_agree)
}

fn agreement(look: &RobustnessSummary) -> Agreement {
    match look.settled {
        _ if look.differs() => Agreement::Differs,
        Settled::Robust => Agreement::Robust,
        Settled::Leans => Agreement::Leans,
        Settled::NotSettled => Agreement::NotSettled,
    }
}

/// How settled the two policies of the headline are; empty until the first readings are there.
#[must_use]
pub fn of_pair(scenario: &Scenario, picture: &Results, settled: &Robustness) -> String {
    match settled.of_pair(scenario, picture) {
        Some([(year, one), (other, two)]) => pair((year, &one), (other, &two)),
        None => String::new(),
    }
}

/// A result in a few words, as a reading may end.
#[must_use]
pub fn short(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => barred(),
        Disposition::WeighsAgainst => weighs_against(),
        Disposition::LeftOpen => left_open(),
        Disposition::WeighsInFavour => weighs_in_favour(),
    }
}

fn in_100(share: f64) -> i64 {
    rounded(share * 100.0)
}
