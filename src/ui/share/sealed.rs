//! The scenario that is open, sealed today, with its full link.

use std::rc::Rc;

use yew::prelude::*;

use crate::findings::citation;
use crate::findings::derived::Derived;
use crate::messages::cite as words;
use crate::platform::{address, clock};
use crate::scenario::link::{Seal, encode};
use crate::scenario::{Scenario, View};

use super::super::store::Shared;

/// A sealed scenario.
#[derive(Debug)]
pub(super) struct Sealed {
    /// The scenario, with what is looked at.
    pub(super) scenario: Scenario,
    /// Its seal.
    pub(super) seal: Seal,
    /// The full link with the seal.
    pub(super) link: String,
    /// The remark that the clock of the device, by which the day of the seal goes, cannot be right.
    pub(super) wrong_clock: Option<String>,
}

/// Seals what is shown.
#[hook]
pub(super) fn use_sealed(shown: &Shared<Derived>, view: View) -> Rc<Sealed> {
    use_memo((shown.clone(), view), |(shown, view)| {
        let scenario = Scenario {
            view: *view,
            ..shown.scenario.clone()
        };
        let now = clock::now();
        let (today, wrong_clock) = match citation::day_by(&now) {
            Ok(today) => (today, None),
            Err(released) => (released, Some(words::wrong_clock(day_of(&now)))),
        };
        let seal = citation::seal(&scenario, today);
        let link = address::link(&seal.on(&encode(&scenario)));
        Sealed {
            scenario,
            seal,
            link,
            wrong_clock,
        }
    })
}

/// The day of a moment in ISO 8601: what stands before its time. Years beyond 9999 have a sign and more digits.
fn day_of(moment: &str) -> &str {
    moment.split('T').next().unwrap_or(moment)
}
