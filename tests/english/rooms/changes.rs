//! What would change a result.

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::changes::Change;
use counterweigh::findings::derived::Derived;
use counterweigh::findings::results::Row;
use counterweigh::findings::verdict::Verdict;
use counterweigh::messages::sentence::tag;
use counterweigh::messages::{changes as words, marks};
use counterweigh::scenario::SliderValue;

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
    let now = case.picture.row(id).and_then(Row::glance);
    let terms = now.map_or(Verdict::LeftOpen, |now| now.terms);
    let derived = Derived::of(case.scenario());
    for tipping_points in derived.tipping_points(id).into_iter().flatten() {
        said.say(
            "changes::spoken",
            marks::spoken(tipping_points, policy, terms),
        );
    }
    let Some(now) = now else { return };
    let groups = case.engine().edition.numbered_groups();
    let turns = derived.group_tipping_points(id).into_iter().flatten();
    for ((group, _), turns) in groups.zip(turns) {
        let mean = SliderValue::from_score(derived.group_mean(group));
        let nearest = turns.nearest(mean);
        said.say(
            "marks::of_group",
            marks::of_group(nearest, now.disposition, policy),
        );
    }
    said.say(
        "marks::what_would_change",
        marks::what_would_change(&tag(policy)),
    );
}
