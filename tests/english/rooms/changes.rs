//! What would change a result.

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::changes::Change;
use counterweigh::findings::derived::Derived;
use counterweigh::messages::{changes as words, marks};

use crate::dump::Said;
use crate::sweep::Case;

/// What would change it under one policy.
pub(crate) fn of(said: &mut Said, case: &Case, policy: PolicyId) {
    let (scenario, edition) = (case.scenario(), case.engine().edition);
    let derived = Derived::of(scenario);
    let Some(found) = derived.changes(policy) else {
        return;
    };
    said.say("changes::lead", words::lead(found));
    let all = [&found.sliders, &found.readings, &found.conditions];
    for change in all.into_iter().flatten() {
        let change: &Change = change;
        said.say("changes::button", words::button(change, edition));
        said.say(
            "changes::plausible",
            words::plausible(change, scenario.place),
        );
    }
    said.some("changes::no_slider", words::no_slider(found));
    said.list("changes::reading_notes", &words::reading_notes(found));
    said.some(
        "changes::condition_note",
        words::condition_note(found, edition),
    );
}

/// The points on the sliders at which the result turns.
pub(crate) fn points(said: &mut Said, case: &Case, id: PolicyId) {
    let policy = case.engine().edition.policy(id);
    for any in [false, true] {
        said.say("changes::legend", marks::legend(policy, any));
    }
    for tipping_points in Derived::of(case.scenario())
        .tipping_points(id)
        .into_iter()
        .flatten()
    {
        said.say("changes::spoken", marks::spoken(tipping_points, policy));
    }
}
