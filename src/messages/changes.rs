//! What would change a result, and how plausible that is, in words.

use crate::edition::{Edition, Policy};
use crate::findings::changes::{Change, Changes, Edge, How, Plausible, Room};
use crate::findings::tipping_points::TippingPoints;
use crate::model::disposition::Disposition;
use crate::model::math::exp;
use crate::scenario::{Place, SliderValue};

use crate::messages::method::stance_word;
use crate::messages::number::{decimal, fixed, points, rounded};
use crate::messages::sentence::{disposition, policy_name};

/// Heading of the section.
pub const TITLE: &str = "What would change it";
/// A group of changes.
pub const SLIDERS: &str = "Sliders";
/// A group of changes.
pub const READING: &str = "Reading of the text";
/// A group of changes.
pub const CONDITIONS: &str = "Conditions";
/// Before what follows of a change.
pub const THEN: &str = "then";
/// Folded part.
pub const MORE: &str = "More ways, and what would not do";

/// Sliders named one by one in a joint move; the others are counted.
const NAMED: usize = 3;

/// The sentence that begins the section: how far the result is from changing.
#[must_use]
pub fn lead(changes: &Changes) -> String {
    match (changes.now, &changes.room, &changes.edge) {
        (Disposition::Barred, None, _) => {
            "The gate is shut because the abuse is taken as documented knowledge. No slider and no weight opens it.".to_owned()
        }
        (Disposition::Barred, Some(room), _) => format!(
            "The gate opens once the odds of misuse are {}. Until then the balance does not matter.",
            odds(room.log_odds)
        ),
        (_, room, Some(edge)) => {
            let gate = room.as_ref().map_or_else(String::new, |room| {
                format!(" The gate would shut if the odds of misuse were {}.", odds(room.log_odds))
            });
            format!("{}{gate}", distance(edge))
        }
        _ => "No criterion carries weight for this item, so there is nothing to change.".to_owned(),
    }
}

/// How far the odds would have to move: "halved", "1.7 times larger".
fn odds(log_odds: f64) -> String {
    let (size, smaller) = (exp(log_odds.abs()), log_odds <= 0.0);
    let side = if smaller { "smaller" } else { "larger" };
    match fixed(size, 1).as_str() {
        "1.0" => format!("a little {side}"),
        "2.0" if smaller => "halved".to_owned(),
        "2.0" => "doubled".to_owned(),
        _ if size > 100.0 => format!("over 100 times {side}"),
        _ if size >= 9.5 => format!("{} times {side}", rounded(size)),
        times => format!("{times} times {side}"),
    }
}

/// How far the balance lies from the edge of its band, beside the error of the figures.
fn distance(edge: &Edge) -> String {
    let (at, way) = (rounded(edge.at), rounded(edge.balance) - rounded(edge.at));
    let place = match way {
        0 => format!("The balance stands at the edge of {at}"),
        1.. => format!("The balance is {} above the edge of {at}", points(way)),
        _ => format!("The balance is {} below the edge of {at}", points(-way)),
    };
    match edge.errors {
        None => format!("{place}."),
        Some(errors) if errors < 1.0 => format!("{place}, nearer than the error of the figures."),
        Some(errors) => format!("{place}, {} of the figures.", times_the_error(errors)),
    }
}

fn times_the_error(errors: f64) -> String {
    match rounded(errors) {
        ..=1 => "about the error".to_owned(),
        times => format!("{times} times the error"),
    }
}

/// The button that makes a change.
#[must_use]
pub fn button(change: &Change, edition: &Edition) -> String {
    let factor = |number: u8| {
        let factor = edition.factors.get(usize::from(number));
        factor.map_or("a criterion", |factor| factor.short)
    };
    let set = |&(number, to): &(u8, SliderValue)| format!("{} to {}", factor(number), value(to));
    match &change.how {
        How::Slider { factor, to, .. } => format!("Set {}", set(&(*factor, *to))),
        How::Joint(moves) => {
            let named: Vec<String> = moves.iter().take(NAMED).map(set).collect();
            let list = named.join(", ");
            match moves.len() - named.len() {
                0 => format!("Set {list}"),
                more => format!("Set {list}, and {more} more"),
            }
        }
        How::Shift {
            points: by,
            in_favour,
        } => format!(
            "Move every slider {} {}",
            points(i64::from(*by)),
            if *in_favour { "in favour" } else { "against" }
        ),
        How::Ratio(hundredths) => format!(
            "Let each step of emphasis count {} times the one below",
            decimal(f64::from(*hundredths) / 100.0, 2)
        ),
        How::Stances(steps) => {
            let read = |&(number, from, to): &(u8, u8, u8)| {
                format!(
                    "{} as {}, not {}",
                    factor(number),
                    stance_word(to),
                    stance_word(from)
                )
            };
            let read: Vec<String> = steps.iter().map(read).collect();
            format!("Read {}", read.join(", and "))
        }
        How::Condition {
            condition,
            attached,
        } => {
            let condition = edition.mitigations.get(usize::from(*condition));
            let name = condition.map_or("a condition", |condition| condition.name);
            let verb = if *attached { "Attach" } else { "Take off" };
            format!("{verb}: {name}")
        }
        How::NotKnown => "Do not take the abuse as documented knowledge".to_owned(),
        How::OurEstimate => "Use our illustrative estimate of misuse".to_owned(),
    }
}

/// A slider value: whole where it is, else to the tenth that it takes.
fn value(to: SliderValue) -> String {
    decimal(to.score(), 1)
}

/// Whether a change is plausible, and by what that is judged.
#[must_use]
pub fn plausible(change: &Change, place: Place) -> String {
    let several = !matches!(change.how, How::Slider { .. });
    let (figures, have) = if several {
        ("figures", "have")
    } else {
        ("figure", "has")
    };
    let judged = match (change.plausible, &change.how) {
        (Plausible::WithinAYear, _) => {
            format!("Plausible: the country’s {figures} {have} moved as far within a year")
        }
        (Plausible::BeyondAnyYear(since), _) => {
            format!("More than the country’s {figures} {have} moved in any year since {since}")
        }
        (Plausible::NotPublished, _) if place == Place::Own => {
            "Your own country: you judge whether it can move so far".to_owned()
        }
        (Plausible::NotPublished, _) => {
            "How far this moves in a year is not published: you judge".to_owned()
        }
        (Plausible::Coded, How::Ratio(_)) => "Within the range of our own readings".to_owned(),
        (Plausible::NotCoded, How::Ratio(_)) => "Outside the range of our own readings".to_owned(),
        (Plausible::Coded, _) => "Plausible: our own coding allows for it".to_owned(),
        (Plausible::NotCoded, _) => "Further than our own coding allows for".to_owned(),
        (Plausible::Convention, How::Condition { .. }) => {
            "By our convention; no condition is sure to work".to_owned()
        }
        (Plausible::Convention, _) => "Yours to judge".to_owned(),
    };
    match &change.how {
        How::Slider {
            errors: Some(errors),
            ..
        } if *errors < 1.0 => {
            format!("{judged}; that is less than its error.")
        }
        How::Slider {
            errors: Some(errors),
            ..
        } => {
            format!(
                "{judged}; that is {}.",
                times_the_error(*errors).replace("the error", "its error")
            )
        }
        _ => format!("{judged}."),
    }
}

/// Said of sliders where none does it alone.
#[must_use]
pub fn no_slider(changes: &Changes) -> Option<&'static str> {
    let alone = changes
        .sliders
        .iter()
        .any(|change| matches!(change.how, How::Slider { .. }));
    (!alone).then_some("No slider by itself.")
}

/// What is to be said of other readings besides the changes: that there are none, and how much weight would have to move.
#[must_use]
pub fn reading_notes(changes: &Changes) -> Vec<String> {
    let mut notes = Vec::new();
    if changes.now == Disposition::Barred {
        notes.push(
            "A shut gate bars whatever the balance, so no other weight of a criterion opens it."
                .to_owned(),
        );
    } else if changes.readings.is_empty() {
        notes.push(
            "No criterion read one step more strongly or weakly would do, nor would two together, nor another scale."
                .to_owned(),
        );
    }
    let Some(Edge {
        weight,
        weight_in_order,
        at,
        ..
    }) = changes.edge
    else {
        return notes;
    };
    let share = |share: f64| format!("{} per cent", rounded(share * 100.0));
    match (weight, weight_in_order) {
        (Some(any), Some(in_order)) if rounded(any * 100.0) == rounded(in_order * 100.0) => notes.push(format!(
            "At least {} of all weight would have to go to other criteria to reach the edge of {}.",
            share(any),
            rounded(at)
        )),
        (Some(any), Some(in_order)) => notes.push(format!(
            "At least {} of all weight would have to go to other criteria to reach the edge of {}; {} if the text’s order of \
             criteria is kept.",
            share(any),
            rounded(at),
            share(in_order)
        )),
        (Some(any), None) => notes.push(format!(
            "At least {} of all weight would have to go to other criteria to reach the edge of {}, against the text’s own order \
             of them.",
            share(any),
            rounded(at)
        )),
        (None, _) => notes.push(format!("No other weights reach the edge of {}.", rounded(at))),
    }
    notes
}

/// What is to be said of conditions where none does it by itself.
#[must_use]
pub fn condition_note(changes: &Changes, edition: &Edition) -> Option<String> {
    if !changes.conditions.is_empty() {
        return None;
    }
    let strongest = changes.room.and_then(|room: Room| room.condition);
    let strongest = strongest.and_then(|(number, shift)| {
        Some((edition.mitigations.get(usize::from(number))?.name, shift))
    });
    Some(match (strongest, changes.now) {
        (Some((name, shift)), Disposition::Barred) => format!(
            "No single condition opens the gate. The strongest is “{name}”: with it the odds of misuse would be {} times smaller.",
            fixed(exp(-shift), 1)
        ),
        _ => "No single condition changes it.".to_owned(),
    })
}

/// The legend above the sliders; `any` tells whether any slider has a mark.
#[must_use]
pub fn legend(policy: &Policy, any: bool) -> String {
    let name = policy_name(policy);
    if any {
        format!("marks where {name} would change. No mark: not by that slider alone.")
    } else {
        format!("would mark where {name} changes. Now no slider does that alone.")
    }
}

/// A slider's marks for a screen reader.
#[must_use]
pub fn spoken(turns: &TippingPoints, policy: &Policy) -> String {
    let name = policy_name(policy);
    let place = |turn: &crate::findings::tipping_points::TippingPoint| {
        format!("{}, {}", value(turn.to), disposition(turn.then))
    };
    match (&turns.below, &turns.above) {
        (None, None) => format!("By itself it cannot change what follows under {name}."),
        (Some(below), None) => format!("Under {name} it changes down at {}.", place(below)),
        (None, Some(above)) => format!("Under {name} it changes up at {}.", place(above)),
        (Some(below), Some(above)) => {
            format!(
                "Under {name} it changes down at {}, and up at {}.",
                place(below),
                place(above)
            )
        }
    }
}
