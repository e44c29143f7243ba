//! The sentences of the first screen.

use counterweigh::findings::derived::Derived;
use counterweigh::messages::sentence::{
    asks_for, disposition, explanation, gate, headline, moved, place, place_name, place_of,
    policy_name, standard,
};

use super::{DISPOSITIONS, GATES, STANDARDS};
use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    said.list("sentence::disposition", &DISPOSITIONS.map(disposition));
    said.list("sentence::gate", &GATES.map(gate));
    said.list("sentence::standard", &STANDARDS.map(standard));
    said.list("sentence::asks_for", &STANDARDS.map(asks_for));
}

/// What is said of a scenario and of the move that led to it.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    said.say(
        "sentence::headline",
        headline(scenario, picture, case.state.is_changed()),
    );
    said.say("sentence::explanation", explanation(picture));
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
