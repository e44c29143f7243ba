//! Sentences on the marks of the sliders.

use crate::edition::Policy;
use crate::findings::tipping_points::{TippingPoint, TippingPoints};

use super::generated::marks as words;
use super::number::decimal;
use super::sentence::{disposition, policy_name};

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

/// A slider's marks for a screen reader.
#[must_use]
pub fn spoken(turns: &TippingPoints, policy: &Policy) -> String {
    let name = policy_name(policy);
    let value = |turn: &TippingPoint| decimal(turn.to.score(), 1);
    let then = |turn: &TippingPoint| disposition(turn.then);
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
