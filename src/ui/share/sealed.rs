//! The scenario that is open, sealed today, with its full link.

use std::rc::Rc;

use yew::prelude::*;

use crate::findings::citation;
use crate::findings::derived::Derived;
use crate::platform::{address, clock};
use crate::scenario::day;
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
}

/// Seals what is shown.
#[hook]
pub(super) fn use_sealed(shown: &Shared<Derived>, view: View) -> Rc<Sealed> {
    use_memo((shown.clone(), view), |(shown, view)| {
        let scenario = Scenario {
            view: *view,
            ..shown.scenario.clone()
        };
        // A clock that stands before the first day a seal can name counts as that day.
        let today = day::number(&clock::now()).unwrap_or_default();
        let seal = citation::seal(&scenario, today);
        let link = address::link(&seal.on(&encode(&scenario)));
        Sealed {
            scenario,
            seal,
            link,
        }
    })
}
