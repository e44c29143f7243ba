//! Sentences on the marks of the sliders.

use crate::edition::Policy;
use crate::findings::Disposition;
use crate::findings::tipping_points::{TippingPoint, TippingPoints};
use crate::findings::verdict::Verdict;

use super::generated::marks as words;

pub use super::generated::marks::what_would_change;

use super::number::decimal;
use super::sentence::{policy_name, tag, verdict};

/// The legend above the sliders; `any` tells whether any slider has a mark.
#[must_use]
pub fn legend(policy: &Policy, any: bool) -> String {
    let name = policy_name(policy);
    if any {
        words::legend(&name)
    } else {
        words::legend_no_mark(&name)
    }
}

/// Beside a group: where moving its sliders together would change what follows of a policy, from `now`, or that it would not.
#[must_use]
pub fn of_group(turn: Option<TippingPoint>, now: Disposition, policy: &Policy) -> String {
    let year = &tag(policy);
    let Some(TippingPoint { to, then }) = turn else {
        return words::group_alone().to_owned();
    };
    let value = decimal(to.score(), 1);
    match (now, then) {
        (Disposition::Barred, _) => words::group_opens(year, &value),
        (_, Disposition::Barred) => words::group_stops(year, &value),
        _ => words::group_turns(year, &value),
    }
}

/// A slider's marks for a screen reader; `terms` are those in which results of the policy are said.
#[must_use]
pub fn spoken(turns: &TippingPoints, policy: &Policy, terms: Verdict) -> String {
    let name = policy_name(policy);
    let value = |turn: &TippingPoint| decimal(turn.to.score(), 1);
    let then = |turn: &TippingPoint| verdict(terms.of_same_text(turn.then));
    match (&turns.below, &turns.above) {
        (None, None) => words::no_mark(&name),
        (Some(below), None) => words::mark_below(&name, &value(below), then(below)),
        (None, Some(above)) => words::mark_above(&name, &value(above), then(above)),
        (Some(below), Some(above)) => words::mark_on_both_sides(
            &name,
            &value(below),
            then(below),
            &value(above),
            then(above),
        ),
    }
}
