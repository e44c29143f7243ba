//! The sentences of the first screen.

use counterweigh::findings::derived::Derived;
use counterweigh::messages::law;
use counterweigh::messages::sentence::{
    asks_for, explanation, gate, moved, place, place_name, place_of, policy_name, standard,
};

use super::{GATES, STANDARDS};
use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    said.list("sentence::gate", &GATES.map(gate));
    said.list("sentence::standard", &STANDARDS.map(standard));
    for moved in [None, Some(0.005), Some(0.7)] {
        let asked = STANDARDS.map(|standard| asks_for(standard, moved));
        said.list("sentence::asks_for", &asked);
    }
}

/// What is said of a scenario and of the move that led to it.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    said.say("sentence::explanation", explanation(scenario, picture));
    said.list(
        "law::sentences",
        &law::sentences(scenario, picture.law.as_ref()),
    );
    if let Some(last) = &case.state.moved {
        let [before, now] = [&last.before, scenario].map(Derived::of);
        said.say("sentence::moved", moved(last.what, &before, &now));
    }
}

/// How a country is named.
pub(crate) fn place_words(said: &mut Said, case: &Case) {
    let scenario = case.scenario();
    said.say("sentence::place_name", place_name(scenario));
    said.say("sentence::place_of", place_of(scenario));
    said.say("sentence::place", place(scenario));
}

/// How the policies of an edition are named.
pub(crate) fn policies(said: &mut Said, case: &Case) {
    for policy in case.engine().edition.policies {
        said.say("sentence::policy_name", policy_name(policy));
    }
}
