//! Words of the screen that sets scenarios side by side, above all what changed from one to another in a sentence.

use crate::findings::engine::Engine;
use crate::findings::reading_setting::ReadingSetting;
use crate::findings::results::is_changed;
use crate::findings::results::{RowSummary, policy};
use crate::findings::scenarios::{Cause, Change, Inputs};
use crate::model::disposition::Disposition;
use crate::model::risk::GateState;
use crate::scenario::{Place, Scenario, Title};

use crate::messages::compare::whose;
use crate::messages::link::listed;
use crate::messages::number::{
    chance, lower_first, points, rounded, rounded_to_sum, signed, upper_first,
};
use crate::messages::page;
use crate::messages::reading;
use crate::messages::sentence::{balance_moves, from_to, place_name, policy_name};

/// Title of the screen.
pub const TITLE: &str = "Scenarios side by side";
/// Below the title.
pub const LEAD: &str = "Two to four scenarios under the same policies. One link carries them all.";
/// Label of the switch between the two ways of comparing.
pub const WAYS: &str = "What is compared";
/// A way of comparing.
pub const TWO_POLICIES: &str = "Two policies";
/// A way of comparing.
pub const SCENARIOS: &str = "Scenarios";
/// The button on the first screen.
pub const SIDE_BY_SIDE: &str = "Side by side";
/// Label of the cards.
pub const CARDS: &str = "The scenarios";
/// A button.
pub const ADD: &str = "Add a scenario";
/// Why there is no such button.
pub const FULL: &str = "Four scenarios are as many as one link carries.";
/// What to do where there is only one.
pub const ONLY_ONE: &str = "There is one scenario so far. Add a second, which begins as a copy of the first. Then change it with the sliders, and \
     see here what that does under every policy.";
/// A button.
pub const EDIT: &str = "Edit";
/// A button.
pub const DUPLICATE: &str = "Duplicate";
/// A button.
pub const REMOVE: &str = "Remove";
/// Said of the first of two that are compared.
pub const COMPARED_WITH: &str = "The others are compared with this one.";
/// Label of a choice.
pub const FROM: &str = "From";
/// Label of a choice.
pub const TO: &str = "To";
/// A button.
pub const SWAP: &str = "Swap";
/// Heading of the results.
pub const RESULTS: &str = "Under each policy";
/// Label of a choice.
pub const POLICY: &str = "Policy";
/// Caption of the split.
pub const SPLIT_CAPTION: &str = "Each bar starts where the one above ends. The split is exact and does not depend on the order of the steps.";
/// A column of the split.
pub const CAUSE: &str = "What differs";
/// A column of the split.
pub const WHERE: &str = "Where it stands in both";
/// Said where no balance is scored.
pub const NOTHING: &str = "These two cannot be compared under this policy.";
/// Said where a scenario's edition does not score a policy.
pub const NOT_SCORED: &str = "not scored";

/// Items named one by one in a card; the others are counted.
const NAMED: usize = 3;

/// Letter of a scenario by its place: A for the first.
#[must_use]
pub fn letter(place: usize) -> char {
    ['A', 'B', 'C', 'D'].get(place).copied().unwrap_or('?')
}

/// What a scenario is called: its title, else its country: "Egypt", "Egypt, changed".
#[must_use]
pub fn name(scenario: &Scenario) -> String {
    let place = upper_first(place_name(scenario));
    match scenario.title.as_str() {
        "" if scenario.place != Place::Own && is_changed(scenario) => format!("{place}, changed"),
        "" => place,
        title => title.to_owned(),
    }
}

/// A scenario with its letter: "B: Egypt".
#[must_use]
pub fn labelled(place: usize, scenario: &Scenario) -> String {
    format!("{}: {}", letter(place), name(scenario))
}

/// Which of several is being edited: "Scenario B: Egypt, 2 of 3".
#[must_use]
pub fn edited(place: usize, count: usize, scenario: &Scenario) -> String {
    format!(
        "Scenario {}, {} of {count}",
        labelled(place, scenario),
        place + 1
    )
}

/// The title of a copy: that of the original with the first number that makes it different from all others. Without a title both go
/// by their countries.
#[must_use]
pub fn copy_name(original: &Scenario, all: &[&Scenario]) -> String {
    let title = original.title.as_str();
    if title.is_empty() {
        return String::new();
    }
    let stem = title.trim_end_matches(|last: char| last.is_ascii_digit() || last == ' ');
    let stem = if stem.is_empty() { title } else { stem };
    let taken = |wanted: &Title| all.iter().any(|other| other.title == *wanted);
    let mut copies = (2..).map(|number| {
        let ending = format!(" {number}");
        let mut start = stem.to_owned();
        while start.len() + ending.len() > Title::MAX_BYTES {
            start.pop();
        }
        start + &ending
    });
    let free = copies.find(|copy| !taken(&Title::new(copy)));
    free.unwrap_or_default()
}

/// Label of the line that a name is written in.
#[must_use]
pub fn name_of(place: usize) -> String {
    format!("Name of scenario {}", letter(place))
}

/// Name of a button on a card: "Remove B: Egypt".
#[must_use]
pub fn button_of(verb: &str, place: usize, scenario: &Scenario) -> String {
    format!("{verb} {}", labelled(place, scenario))
}

/// Name of a button that moves a card: "Move B: Egypt to the left".
#[must_use]
pub fn move_of(to_left: bool, place: usize, scenario: &Scenario) -> String {
    let side = if to_left { "left" } else { "right" };
    format!("Move {} to the {side}", labelled(place, scenario))
}

/// What is transferred in a scenario: "Armed drones".
fn item(scenario: &Scenario) -> &'static str {
    let items = Engine::of(scenario).edition.items;
    items
        .get(usize::from(scenario.item))
        .map_or("", |item| item.name)
}

/// What is transferred, as a card says it.
#[must_use]
pub fn transferred(scenario: &Scenario) -> String {
    format!("{}: {}", page::item(), lower_first(item(scenario)))
}

/// Heading of what sets a scenario apart: "Other than in A:".
#[must_use]
pub fn other_than(base: usize) -> String {
    format!("Other than in {}:", letter(base))
}

/// Said where nothing sets a scenario apart.
#[must_use]
pub fn same_as(base: usize) -> String {
    format!("All the same as in {}.", letter(base))
}

/// What sets the second scenario apart from the first, in words, the first few one by one.
#[must_use]
pub fn inputs(first: &Scenario, second: &Scenario) -> Vec<String> {
    let inputs = Inputs::between(first, second);
    let edition = Engine::of(second).edition;
    let mut words = Vec::new();
    if inputs.edition {
        let older = Engine::of(first).edition.id;
        words.push(format!("edition {}, not {older}", edition.id));
    }
    if inputs.place {
        words.push(format!("{}, not {}", place_name(second), place_name(first)));
    }
    if inputs.item {
        let [one, two] = [first, second].map(|scenario| lower_first(item(scenario)));
        words.push(format!("what is transferred: {two}, in place of {one}"));
    }
    let (named, others) = inputs.sliders.split_at(NAMED.min(inputs.sliders.len()));
    words.extend(named.iter().map(|slider| {
        let name = edition
            .factors
            .get(*slider)
            .map_or("A criterion", |factor| factor.short);
        let [from, to] = [first, second].map(|scenario| scenario.values[*slider].score());
        if rounded(from) == rounded(to) {
            format!("{name} moved by less than a point")
        } else {
            from_to(name, from, to)
        }
    }));
    match others.len() {
        0 => {}
        1 => words.push("one more slider".to_owned()),
        count => words.push(format!("{count} more sliders")),
    }
    words.extend(inputs.conditions.iter().map(|(number, attached)| {
        let name = edition.mitigations[*number].name;
        format!(
            "{name} {}",
            if *attached { "attached" } else { "taken off" }
        )
    }));
    if inputs.knowledge {
        words.push(if second.documented_knowledge {
            "abuse taken as documented knowledge".to_owned()
        } else {
            "abuse not taken as documented knowledge".to_owned()
        });
    }
    if inputs.estimate {
        words.push(match second.own_estimate {
            Some(permille) => format!(
                "misuse risk by your own estimate {}",
                chance(f64::from(permille) / 1000.0)
            ),
            None => "misuse risk by our estimate".to_owned(),
        });
    }
    if inputs.exact {
        words.push("other values are taken as exact".to_owned());
    }
    words.extend(inputs.choices.iter().map(|choice| {
        let reading = &second.reading;
        let ours = choice.restored(reading, Engine::of(second).edition) == *reading;
        match choice {
            ReadingSetting::Threshold(number) | ReadingSetting::Stances(number) if ours => {
                let name =
                    policy(Engine::of(second), *number).map_or_else(String::new, policy_name);
                format!("{name} read as we read it")
            }
            _ => reading::change(*choice, reading, edition),
        }
    }));
    words
}

/// What differs, as a row of the split.
#[must_use]
pub fn cause(cause: Cause, scenario: &Scenario) -> String {
    let named = match cause {
        Cause::Factor(factor) => {
            let factors = Engine::of(scenario).edition.factors;
            factors
                .get(factor)
                .map_or("A criterion", |factor| factor.short)
        }
        Cause::Item => "What is transferred",
        Cause::Conditions => "Conditions attached",
        Cause::Reading => "How the texts are read",
        Cause::Overlay => "Governance as the overlay",
        Cause::Edition => "The edition",
    };
    named.to_owned()
}

/// Where a slider stands in both: "35, then 60"; empty for what is no slider.
#[must_use]
pub fn moved(cause: Cause, first: &Scenario, second: &Scenario) -> String {
    let Cause::Factor(factor) = cause else {
        return String::new();
    };
    let [from, to] = [first, second].map(|scenario| rounded(scenario.values[factor].score()));
    format!("{from}, then {to}")
}

/// The parts of a change in whole points that sum to the difference of the whole balances.
#[must_use]
pub fn split(change: &Change) -> Vec<i64> {
    let parts: Vec<f64> = change.causes.iter().map(|(_, points)| *points).collect();
    rounded_to_sum(&parts, total(change))
}

/// Both balances as whole numbers.
#[must_use]
pub fn balances(change: &Change) -> [i64; 2] {
    change.sides.map(|side| rounded(side.balance))
}

fn total(change: &Change) -> i64 {
    let [from, to] = balances(change);
    to - from
}

/// The row that sums the smaller parts.
#[must_use]
pub fn others(count: usize) -> String {
    format!("The other {count} together")
}

/// Label of the fold with the smaller parts.
#[must_use]
pub fn one_by_one(count: usize) -> String {
    format!("The other {count} one by one")
}

/// A line of the split that is a balance: "Balance in B".
#[must_use]
pub fn balance_in(place: usize) -> String {
    format!("Balance in {}", letter(place))
}

/// How a balance lies against that of the base: "8 above A", "as in A".
#[must_use]
pub fn against(difference: i64, base: usize) -> String {
    let base = letter(base);
    match difference {
        0 => format!("as in {base}"),
        1.. => format!("{difference} above {base}"),
        _ => format!("{} below {base}", -difference),
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

/// Said where something else follows than in the base: "not as in A".
#[must_use]
pub fn follows_otherwise(base: usize) -> String {
    format!("not as in {}", letter(base))
}

/// Heading of the change between two: "What changed from A to B".
#[must_use]
pub fn heading(places: [usize; 2]) -> String {
    let [from, to] = places.map(letter);
    format!("What changed from {from} to {to}")
}

/// Heading of the split: "Where the difference from A to B comes from".
#[must_use]
pub fn split_heading(places: [usize; 2]) -> String {
    let [from, to] = places.map(letter);
    format!("Where the difference from {from} to {to} comes from")
}

/// Two scenarios as they are compared: "From A (Azerbaijan) to B (Egypt)".
fn from_a_to_b(places: [usize; 2], scenarios: [&Scenario; 2]) -> String {
    let [from, to] =
        [0, 1].map(|side| format!("{} ({})", letter(places[side]), name(scenarios[side])));
    format!("From {from} to {to}")
}

/// What changed under all policies, in a sentence, and whose reading it is.
#[must_use]
pub fn overall(places: [usize; 2], scenarios: [&Scenario; 2], changes: &[Change]) -> String {
    let [first, second] = scenarios;
    let whose = whose(if first.has_standard_reading() {
        second
    } else {
        first
    });
    let start = from_a_to_b(places, scenarios);
    if Inputs::between(first, second).are_the_same() {
        return format!("{start}, nothing changes: both are the same. {whose}");
    }
    let engine = Engine::of(second);
    let named =
        |change: &Change| policy(engine, change.policy).map_or_else(String::new, policy_name);
    let turned: Vec<&Change> = changes.iter().filter(|change| change.turns()).collect();
    let follows = match turned.as_slice() {
        [] => format!("the same follows under all {} policies", changes.len()),
        [only] => format!(
            "something else follows under one of {} policies: {}",
            changes.len(),
            goes(&named(only), only.sides)
        ),
        [one, other] => format!(
            "something else follows under 2 of {} policies: {}, and {}",
            changes.len(),
            goes(&named(one), one.sides),
            goes(&named(other), other.sides)
        ),
        several if several.len() == changes.len() => {
            format!(
                "something else follows under all {} policies",
                changes.len()
            )
        }
        several => format!(
            "something else follows under {} of {} policies: {}",
            several.len(),
            changes.len(),
            listed(
                &several
                    .iter()
                    .map(|change| named(change))
                    .collect::<Vec<_>>()
            )
        ),
    };
    let most = changes.iter().max_by(|a, b| {
        let size = |change: &Change| change.total().abs();
        size(a).total_cmp(&size(b))
    });
    let balance = match most {
        Some(change) if total(change) != 0 => {
            let [from, to] = balances(change);
            format!(
                "the balance moves most under {}, from {from} to {to}",
                named(change)
            )
        }
        _ => "no balance moves by a whole point".to_owned(),
    };
    format!("{start}, {follows}; {balance}. {whose}")
}

/// What changed under one policy, in a sentence.
#[must_use]
pub fn under_one(places: [usize; 2], scenarios: [&Scenario; 2], change: &Change) -> String {
    let [from, to] = places.map(letter);
    let [before, after] = change.sides;
    let second = scenarios[1];
    let policy = policy(Engine::of(second), change.policy).map_or_else(String::new, policy_name);
    let follows = if change.turns() {
        goes(&policy, change.sides)
    } else {
        format!(
            "{policy} still {}",
            crate::messages::sentence::does(after.disposition, false)
        )
    };
    let gate = match (before.gate.is_shut(), after.gate.is_shut(), after.gate) {
        (_, _, GateState::None) => "",
        (false, true, _) => "its gate shuts, and ",
        (true, false, _) => "its gate opens, and ",
        (true, true, _) => "its gate stays shut, and ",
        (false, false, _) => "its gate stays open, and ",
    };
    let [old, new] = balances(change);
    let foremost = change.foremost().and_then(|(cause, _)| {
        let position = change
            .causes
            .iter()
            .position(|(other, _)| *other == cause)?;
        let part = split(change).get(position).copied()?;
        (part != 0).then_some((cause, part))
    });
    let most = match foremost {
        Some((most, part)) if old != new => {
            let name = lower_quoted(most, second);
            let words = points(part.abs());
            let count = words.trim_start_matches(|digit: char| digit.is_ascii_digit());
            format!(
                "; the largest part, {}{count}, comes from {name}",
                signed(part)
            )
        }
        _ => String::new(),
    };
    format!(
        "From {from} to {to}, {follows}: {gate}{}{most}.",
        balance_moves(old, new)
    )
}

/// What made a change, within a sentence: criteria in quotation marks.
fn lower_quoted(most: Cause, scenario: &Scenario) -> String {
    let named = cause(most, scenario);
    match most {
        Cause::Factor(_) => format!("“{named}”"),
        _ => lower_first(&named),
    }
}

/// A policy under which something else follows: "the 2023 policy goes from barring a sale to leaving it open".
fn goes(policy: &str, sides: [RowSummary; 2]) -> String {
    let [before, after] = sides.map(|side| match side.disposition {
        Disposition::Barred => "barring a sale",
        Disposition::WeighsAgainst => "weighing against a sale",
        Disposition::LeftOpen => "leaving a sale open",
        Disposition::WeighsInFavour => "weighing in favour of a sale",
    });
    format!(
        "{policy} goes from {before} to {}",
        after.replace("a sale", "it")
    )
}
