//! Words of the screen that sets scenarios side by side, above all what changed from one to another in a sentence.

use crate::edition::id::{FactorId, PolicyId};
use crate::findings::assumptions::is_our_estimate;
use crate::findings::engine::{Engine, named_text};
use crate::findings::reading_setting::ReadingSetting;
use crate::findings::results::is_changed;
use crate::findings::scenarios::{Cause, Change, Inputs, largest};
use crate::findings::verdict::Verdict;
use crate::scenario::{Place, Scenario};

use super::compare::{self, is_our_reading, number_of, whose};
use super::generated::beside;
use super::generated::scenarios as words;
use super::headline::then;
use super::lists::list_and;
use super::number::{chance_in_1000, lower_first, rounded};
use super::reading;
use super::sentence::{from_to, gate_change, place_heading, place_name, score_moves, slider_named};

pub use super::generated::beside::side_by_side;
pub use super::generated::scenarios::*;

/// Items named one by one in a card; the others are counted.
const NAMED: usize = 3;

/// Letter of a scenario by its place: A for the first.
#[must_use]
pub fn letter(place: usize) -> &'static str {
    ["A", "B", "C", "D"].get(place).copied().unwrap_or("?")
}

/// What a scenario is called: "Egypt", "Egypt, changed", "Egypt, called “Lesson 3” by a reader".
#[must_use]
pub fn name(scenario: &Scenario) -> String {
    let place = place_heading(scenario);
    let untitled = if scenario.place != Place::Own && is_changed(scenario) {
        beside::changed(place)
    } else {
        place.to_owned()
    };
    match scenario.title.as_str() {
        "" => untitled,
        title => beside::titled(&untitled, title),
    }
}

/// A scenario with its letter: "B: Egypt".
#[must_use]
pub fn labelled(place: usize, scenario: &Scenario) -> String {
    beside::labelled(letter(place), &name(scenario))
}

/// Which of several is being edited: "Scenario B: Egypt, 2 of 3".
#[must_use]
pub fn edited(place: usize, count: usize, scenario: &Scenario) -> String {
    let name = name(scenario);
    beside::edited(letter(place), &name, place as i64 + 1, count as i64)
}

/// Label of the line that a name is written in.
#[must_use]
pub fn name_of(place: usize) -> String {
    words::name_of(letter(place))
}

/// Name of a button that moves a card: "Move B: Egypt to the left".
#[must_use]
pub fn move_of(to_left: bool, place: usize, scenario: &Scenario) -> String {
    let moves = if to_left { move_left } else { move_right };
    moves(&labelled(place, scenario))
}

/// What is transferred in a scenario: "Armed drones".
fn item(scenario: &Scenario) -> &'static str {
    Engine::of(scenario).edition.item(scenario.item).name
}

/// What is transferred, as a card says it.
#[must_use]
pub fn transferred(scenario: &Scenario) -> String {
    words::transferred(&lower_first(item(scenario)))
}

/// Heading of what sets a scenario apart: "Different from A:".
#[must_use]
pub fn other_than(base: usize) -> String {
    words::other_than(letter(base))
}

/// Said where nothing sets a scenario apart.
#[must_use]
pub fn same_as(base: usize) -> String {
    words::same_as(letter(base))
}

/// What sets the second scenario apart from the first, in words, the first few one by one.
#[must_use]
pub fn inputs(first: &Scenario, second: &Scenario) -> Vec<String> {
    let inputs = Inputs::between(first, second);
    let edition = Engine::of(second).edition;
    let mut said = Vec::new();
    if inputs.edition {
        said.push(input_edition(edition.id, Engine::of(first).edition.id));
    }
    if inputs.place {
        said.push(input_place(place_name(second), place_name(first)));
    }
    if inputs.item {
        let [one, two] = [first, second].map(|scenario| lower_first(item(scenario)));
        said.push(input_item(&two, &one));
    }
    let (named, others) = inputs.sliders.split_at(NAMED.min(inputs.sliders.len()));
    said.extend(named.iter().map(|&slider| {
        let name = factor(slider, second);
        let [from, to] = [first, second].map(|scenario| scenario.value(slider).score());
        if rounded(from) == rounded(to) {
            input_slider(name)
        } else {
            from_to(&slider_named(name), from, to)
        }
    }));
    if !others.is_empty() {
        said.push(input_sliders(others.len() as i64));
    }
    said.extend(inputs.conditions.iter().map(|&(condition, attached)| {
        let name = edition.condition(condition).name;
        if attached {
            input_attached(name)
        } else {
            input_taken_off(name)
        }
    }));
    if inputs.knowledge {
        let known = if second.documented_knowledge {
            input_known()
        } else {
            input_not_known()
        };
        said.push(known.to_owned());
    }
    if inputs.estimate {
        said.push(match second.own_estimate {
            Some(permille) => input_own_estimate(&chance_in_1000(permille)),
            None => input_our_estimate().to_owned(),
        });
    }
    if inputs.exact {
        said.push(input_exact().to_owned());
    }
    said.extend(inputs.choices.iter().map(|choice| {
        let reading = &second.reading;
        let ours = choice.restored(reading, Engine::of(second).edition) == *reading;
        match choice {
            ReadingSetting::Threshold(number) | ReadingSetting::Stances(number) if ours => {
                input_as_ours(&named_policy(*number, second))
            }
            _ => reading::change(*choice, reading, edition),
        }
    }));
    said
}

/// A policy within a sentence.
fn named_policy(policy: PolicyId, scenario: &Scenario) -> String {
    compare::name(named_text(Engine::of(scenario).edition, policy))
}

/// How many its name stands for.
fn number(policy: PolicyId, scenario: &Scenario) -> i64 {
    number_of(named_text(Engine::of(scenario).edition, policy))
}

fn factor(factor: FactorId, scenario: &Scenario) -> &'static str {
    Engine::of(scenario).edition.factor(factor).short
}

/// What differs, as a row of the split.
#[must_use]
pub fn cause(cause: Cause, scenario: &Scenario) -> &'static str {
    match cause {
        Cause::Factor(moved) => factor(moved, scenario),
        Cause::Item => cause_item(),
        Cause::Conditions => cause_conditions(),
        Cause::Reading => cause_reading(),
        Cause::Overlay => cause_overlay(),
        Cause::Edition => cause_edition(),
        Cause::SecurityCase => cause_security(),
    }
}

/// What differs, within a sentence: criteria in quotation marks.
fn cause_within(cause: Cause, scenario: &Scenario) -> String {
    match cause {
        Cause::Factor(moved) => return cause_factor_within(factor(moved, scenario)),
        Cause::Item => cause_item_within(),
        Cause::Conditions => cause_conditions_within(),
        Cause::Reading => cause_reading_within(),
        Cause::Overlay => cause_overlay_within(),
        Cause::Edition => cause_edition_within(),
        Cause::SecurityCase => cause_security_within(),
    }
    .to_owned()
}

/// Where a slider stands in both: "35, then 60"; empty for what is no slider.
#[must_use]
pub fn moved(cause: Cause, first: &Scenario, second: &Scenario) -> String {
    let Cause::Factor(factor) = cause else {
        return String::new();
    };
    let [from, to] = [first, second].map(|scenario| rounded(scenario.value(factor).score()));
    words::moved(from, to)
}

/// A line of the split that is a score: "Score in B".
#[must_use]
pub fn balance_in(place: usize) -> String {
    words::balance_in(letter(place))
}

/// How a score lies against that of the base: "8 above A", "as in A".
#[must_use]
pub fn against(difference: i64, base: usize) -> String {
    let base = letter(base);
    match difference {
        0 => as_in(base),
        1.. => above(difference, base),
        _ => below(-difference, base),
    }
}

/// The mark of a difference; the words beside it say the same.
#[must_use]
pub fn arrow(difference: i64) -> &'static str {
    match difference {
        0 => "=",
        1.. => "▲",
        _ => "▼",
    }
}

/// Said where the result is another than in the base: "not as in A".
#[must_use]
pub fn follows_otherwise(base: usize) -> String {
    words::follows_otherwise(letter(base))
}

/// Heading of the change between two: "What changed from A to B".
#[must_use]
pub fn heading(places: [usize; 2]) -> String {
    let [from, to] = places.map(letter);
    words::heading(from, to)
}

/// Heading of the split: "Where the difference from A to B comes from".
#[must_use]
pub fn split_heading(places: [usize; 2]) -> String {
    let [from, to] = places.map(letter);
    words::split_heading(from, to)
}

/// What changed under all policies, in a sentence, and whose reading it is.
#[must_use]
pub fn overall(places: [usize; 2], scenarios: [&Scenario; 2], changes: &[Change]) -> String {
    let [first, second] = scenarios;
    let reading = whose(if is_our_reading(first) { second } else { first });
    let ([from, to], [from_name, to_name]) = (places.map(letter), scenarios.map(name));
    if Inputs::between(first, second).are_the_same() {
        return overall_same(from, &from_name, to, &to_name, &reading);
    }
    let named = |change: &Change| named_policy(change.policy, second);
    let count = changes.len() as i64;
    let turned: Vec<&Change> = changes.iter().filter(|change| change.turns()).collect();
    let follows = match turned.as_slice() {
        [] => follows_same(count),
        [only] => follows_one(count, &turned_from(only, second)),
        [one, other] => {
            let [one, other] = [one, other].map(|change| turned_from(change, second));
            follows_two(count, &one, &other)
        }
        several if several.len() == changes.len() => follows_all(count),
        several => {
            let policies: Vec<String> = several.iter().map(|change| named(change)).collect();
            follows_several(several.len() as i64, count, &list_and(&policies))
        }
    };
    let balance = match largest(changes).map(|change| (change, change.rounded_balances())) {
        Some((change, [from, to])) if from != to => most_moved(&named(change), from, to),
        _ => none_moved().to_owned(),
    };
    let reading = if stop_by_our_estimate(scenarios, changes) {
        then(stops_by_our_estimate(), &reading)
    } else {
        reading
    };
    words::overall(from, &from_name, to, &to_name, &follows, &balance, &reading)
}

/// What changed under one policy, in a sentence.
#[must_use]
pub fn under_one(places: [usize; 2], scenarios: [&Scenario; 2], change: &Change) -> String {
    let [from, to] = places.map(letter);
    let [before, after] = change.sides;
    let second = scenarios[1];
    let policy = named_policy(change.policy, second);
    let follows = if change.turns() {
        turned_from(change, second)
    } else {
        still(&policy, number(change.policy, second), after.verdict)
    };
    let [old, new] = change.rounded_balances();
    let mut balance = score_moves(old, new);
    if let Some((cause, points)) = change.rounded_foremost() {
        balance = balance_and_most(&balance, points, &cause_within(cause, second));
    }
    let gate = gate_change(before.gate, after.gate);
    let said = words::under_one(from, to, &follows, gate, &balance);
    if stop_by_our_estimate(scenarios, std::slice::from_ref(change)) {
        then(&said, stops_by_our_estimate())
    } else {
        said
    }
}

/// Whether a result is that a sale would be stopped, and every such result rests on our estimate of the risk.
fn stop_by_our_estimate(scenarios: [&Scenario; 2], changes: &[Change]) -> bool {
    let ours = scenarios.map(is_our_estimate);
    let sides = changes
        .iter()
        .flat_map(|change| change.sides.iter().zip(ours));
    let mut stopped = sides
        .filter(|(side, _)| side.verdict == Verdict::Barred)
        .peekable();
    stopped.peek().is_some() && stopped.all(|(_, ours)| ours)
}

/// A policy whose result changes: "the 2023 policy goes from stopping a sale to pointing neither way".
fn turned_from(change: &Change, scenario: &Scenario) -> String {
    let [before, after] = change.sides.map(|side| side.verdict);
    let policy = named_policy(change.policy, scenario);
    goes(&policy, number(change.policy, scenario), before, after)
}
