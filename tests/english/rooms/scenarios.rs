//! Scenarios side by side.

use counterweigh::findings::scenarios::{Change, rows, title_of_copy};
use counterweigh::messages::scenarios as words;
use counterweigh::scenario::Scenario;

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of places and numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    for place in 0..4 {
        said.say("scenarios::letter", words::letter(place));
        said.say("scenarios::name_of", words::name_of(place));
        said.say("scenarios::other_than", words::other_than(place));
        said.say("scenarios::same_as", words::same_as(place));
        said.say("scenarios::balance_in", words::balance_in(place));
        said.say(
            "scenarios::follows_otherwise",
            words::follows_otherwise(place),
        );
        for points in [-12, -1, 0, 1, 12] {
            said.say("scenarios::against", words::against(points, place));
            said.say("scenarios::arrow", words::arrow(points));
        }
        let places = [place, (place + 1) % 4];
        said.say("scenarios::heading", words::heading(places));
        said.say("scenarios::split_heading", words::split_heading(places));
    }
    for count in [0_u8, 1, 2, 20] {
        said.say("scenarios::others", words::others(count.into()));
        said.say("scenarios::one_by_one", words::one_by_one(count.into()));
    }
}

/// One scenario on its card.
pub(crate) fn card(said: &mut Said, case: &Case) {
    let scenario = case.scenario();
    said.say("scenarios::name", words::name(scenario));
    said.say("scenarios::labelled", words::labelled(1, scenario));
    said.say("scenarios::edited", words::edited(1, 3, scenario));
    said.say("scenarios::copy_name", title_of_copy(scenario, &[scenario]));
    said.say("scenarios::transferred", words::transferred(scenario));
    for left in [false, true] {
        said.say("scenarios::move_of", words::move_of(left, 2, scenario));
    }
    let buttons = [words::edit_one, words::duplicate_one, words::remove_one];
    for button in buttons {
        let label = button(&words::labelled(1, scenario));
        said.say("scenarios::button_of", label);
    }
}

/// From one scenario to another.
pub(crate) fn between(said: &mut Said, first: &Scenario, second: &Scenario) {
    let pair = [first, second];
    said.list("scenarios::inputs", &words::inputs(first, second));
    let mut changes = Vec::new();
    for row in rows(&pair) {
        let Some(change) = Change::between(first, second, row.policy) else {
            continue;
        };
        said.say(
            "scenarios::numbers",
            format!(
                "{:?} {:?}",
                change.rounded_balances(),
                change.rounded_causes()
            ),
        );
        said.say(
            "scenarios::under_one",
            words::under_one([0, 1], pair, &change),
        );
        for (cause, _) in &change.causes {
            said.say("scenarios::cause", words::cause(*cause, second));
            said.say("scenarios::moved", words::moved(*cause, first, second));
        }
        changes.push(change);
    }
    said.say("scenarios::overall", words::overall([0, 1], pair, &changes));
}
