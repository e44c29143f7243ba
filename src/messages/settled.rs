//! How sure a result is, in the words of the first screen: shares of readings.

use crate::edition::Policy;
use crate::findings::assumptions::{Assumption, assumptions};
use crate::findings::results::Results;
use crate::findings::robustness::{Robustness, RobustnessSummary, Sureness, in_100};
use crate::findings::verdict::Verdict;
use crate::scenario::Scenario;

use super::generated::settled as words;
use super::sentence::tag;

pub use super::generated::settled::*;

/// How sure a result is, in a few words.
#[must_use]
pub fn sureness(sureness: Sureness) -> &'static str {
    match sureness {
        Sureness::Clear => clear(),
        Sureness::Likely => likely(),
        Sureness::EitherWay => either_way(),
        Sureness::Otherwise => otherwise(),
    }
}

/// The word and the shares of a row, in the terms of its policy: ("Likely", "74 of 100 readings agree").
#[must_use]
pub fn row(look: &RobustnessSummary, terms: Verdict) -> (&'static str, String) {
    let how = look.sureness();
    let rest = match in_100(look.agree) {
        _ if how == Sureness::Otherwise => {
            differ_most(in_100(look.most), terms.of_same_text(look.commonest))
        }
        100 => all_agree().to_owned(),
        share => agree(share),
    };
    (sureness(how), rest)
}

/// A share of readings in the twin table.
#[must_use]
pub fn cell(look: &RobustnessSummary) -> String {
    words::cell(in_100(look.agree))
}

/// How sure the results of two policies are: "How sure? 2018 is clear: 94 of 100 readings agree. 2023 is likely: 73 of 100."
#[must_use]
pub fn pair(both: [&(&Policy, RobustnessSummary); 2]) -> String {
    let [one, other] =
        both.map(|(policy, look)| (tag(policy), look.sureness(), in_100(look.agree)));
    words::pair(&one.0, one.1, one.2, &other.0, other.1, other.2)
}

/// How sure the results of the two policies of the headline are; empty until the first readings are there.
#[must_use]
pub fn of_pair(scenario: &Scenario, picture: &Results, settled: &Robustness) -> String {
    match settled.of_pair(scenario, picture) {
        Some(both) => kept(scenario, pair(both.each_ref())),
        None => String::new(),
    }
}

/// The same, saying that no reading varies what was set by hand, where anything was.
#[must_use]
pub fn kept(scenario: &Scenario, sure: String) -> String {
    if assumptions(scenario).iter().any(Assumption::is_kept) {
        words::kept(&sure)
    } else {
        sure
    }
}
