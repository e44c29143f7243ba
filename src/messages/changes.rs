//! What would change a result, and how plausible that is, in words.

use std::cmp::Ordering;

use crate::edition::Edition;
use crate::edition::id::FactorId;
use crate::findings::Disposition;
use crate::findings::changes::{Change, Changes, Edge, How, MostReadings, Plausible, Room};
use crate::scenario::{Place, Scenario, SliderValue};

use super::generated::selectors::{EdgeSide, InErrors, Judged, MostAgree, Odds};
use super::lists::list_comma;
use super::method::stance_word;
use super::number::{chance, decimal, fixed, per_cent, rounded};

pub use super::generated::changes::*;

/// Sliders named one by one in a joint move; the others are counted.
const NAMED: usize = 3;

/// The sentence that begins the section: how far the result is from changing.
#[must_use]
pub fn lead(changes: &Changes) -> String {
    match (changes.now, &changes.room, &changes.edge) {
        (Disposition::Barred, None, _) => gate_stays_shut().to_owned(),
        (Disposition::Barred, Some(room), _) => {
            let (odds, times) = odds(room);
            gate_opens(
                odds,
                &times,
                &per_cent(room.threshold),
                &chance(room.risk()),
            )
        }
        (_, None, Some(edge)) => distance_of(edge),
        (_, Some(room), Some(edge)) => {
            let (odds, times) = odds(room);
            let (to, risk) = (per_cent(room.threshold), chance(room.risk()));
            let gate = gate_would_shut(odds, &times, &to, &risk);
            distance_and_gate(&distance_of(edge), &gate)
        }
        _ => no_weight().to_owned(),
    }
}

/// How far the odds would have to move, and how many times that is.
fn odds(room: &Room) -> (Odds, String) {
    let (size, smaller) = room.odds();
    let either = |if_smaller, if_larger| if smaller { if_smaller } else { if_larger };
    let mut times = fixed(size, 1);
    let case = match times.as_str() {
        "1.0" => either(Odds::ALittleSmaller, Odds::ALittleLarger),
        "2.0" => either(Odds::Halved, Odds::Doubled),
        _ if size > 100.0 => either(Odds::FarSmaller, Odds::FarLarger),
        _ => either(Odds::TimesSmaller, Odds::TimesLarger),
    };
    if size >= 9.5 {
        times = fixed(size, 0);
    }
    (case, times)
}

/// How far the score lies from the edge of its band, beside the error of the figures.
fn distance_of(edge: &Edge) -> String {
    let (at, way) = (rounded(edge.at), edge.shown - rounded(edge.at));
    let side = match way {
        0 => EdgeSide::At,
        1.. => EdgeSide::Above,
        _ => EdgeSide::Below,
    };
    let (error, times) = in_errors(edge.errors);
    distance(side, way.abs(), at, error, times)
}

/// How a distance compares with the error, and how many times the error it is.
fn in_errors(errors: Option<f64>) -> (InErrors, i64) {
    match errors.map(|errors| (errors, rounded(errors))) {
        None => (InErrors::None, 0),
        Some((errors, times)) if errors < 1.0 => (InErrors::Less, times),
        Some((_, times)) if times <= 1 => (InErrors::About, times),
        Some((_, times)) => (InErrors::Times, times),
    }
}

/// The button that makes a change.
#[must_use]
pub fn button(change: &Change, edition: &Edition) -> String {
    let moved = |&(factor, to): &(FactorId, SliderValue)| {
        slider_to(edition.factor(factor).short, &decimal(to.score(), 1))
    };
    match &change.how {
        How::Slider { factor, to, .. } => set(&moved(&(*factor, *to))),
        How::Joint(moves) => {
            let named: Vec<String> = moves.iter().take(NAMED).map(moved).collect();
            let list = list_comma(&named);
            match moves.len() - named.len() {
                0 => set(&list),
                more => set_and_more(&list, more as i64),
            }
        }
        How::Shift {
            points,
            in_favour: true,
        } => shift_in_favour(i64::from(*points)),
        How::Shift { points, .. } => shift_against(i64::from(*points)),
        How::Ratio(100) => ratio_of_one().to_owned(),
        How::Ratio(hundredths) => ratio(&decimal(f64::from(*hundredths) / 100.0, 2)),
        How::Stances(steps) => {
            let as_read = |&(factor, from, to): &(FactorId, u8, u8)| {
                let factor = edition.factor(factor).short;
                stance_as(factor, stance_word(to), stance_word(from))
            };
            let all = steps.iter().map(as_read);
            let all = all.reduce(|first, rest| stances(&first, &rest));
            read(&all.unwrap_or_default())
        }
        How::Condition {
            condition,
            attached,
        } => {
            let name = edition.condition(*condition).name;
            if *attached {
                attach(name)
            } else {
                take_off(name)
            }
        }
        How::NotKnown => not_known().to_owned(),
        How::OurEstimate => our_estimate().to_owned(),
    }
}

/// Whether a change is plausible, and by what that is judged.
#[must_use]
pub fn plausible(change: &Change, place: Place) -> String {
    let (alone, errors) = match &change.how {
        How::Slider { errors, .. } => (true, *errors),
        _ => (false, None),
    };
    let mut since = 0;
    let judged = match (change.plausible, &change.how) {
        (Plausible::WithinAYear, _) if alone => Judged::FigureWithinAYear,
        (Plausible::WithinAYear, _) => Judged::FiguresWithinAYear,
        (Plausible::BeyondAnyYear(year), _) => {
            since = i64::from(year);
            if alone {
                Judged::FigureBeyondAnyYear
            } else {
                Judged::FiguresBeyondAnyYear
            }
        }
        (Plausible::NotPublished, _) if place == Place::Own => Judged::OwnCountry,
        (Plausible::NotPublished, _) => Judged::NotPublished,
        (Plausible::Coded, How::Ratio(_)) => Judged::WithinOurRange,
        (Plausible::NotCoded, How::Ratio(_)) => Judged::OutsideOurRange,
        (Plausible::Coded, _) => Judged::Coded,
        (Plausible::NotCoded, _) => Judged::NotCoded,
        (Plausible::Convention, How::Condition { .. }) => Judged::Condition,
        (Plausible::Convention, _) => Judged::Yours,
    };
    let (error, times) = in_errors(errors);
    judgement(judged, since, error, times)
}

/// Where most readings agree with a change of one slider, beside the value of our own; `None` where more than one moves.
#[must_use]
pub fn most_agree(change: &Change, found: MostReadings, scenario: &Scenario) -> Option<String> {
    let How::Slider { factor, to, .. } = change.how else {
        return None;
    };
    let from = scenario.value(factor);
    let distance = |value: SliderValue| value.tenths().abs_diff(from.tenths());
    let (agree, at) = match found {
        MostReadings::Already => (MostAgree::Already, from),
        MostReadings::Nowhere => (MostAgree::Nowhere, to),
        MostReadings::At(value) => match distance(value).cmp(&distance(to)) {
            Ordering::Less => (MostAgree::Sooner, value),
            Ordering::Equal => (MostAgree::Same, value),
            Ordering::Greater => (MostAgree::Further, value),
        },
    };
    let [ours, most] = [to, at].map(|value| decimal(value.score(), 1));
    Some(most_readings(agree, &ours, &most))
}

/// Said of sliders where none does it alone.
#[must_use]
pub fn no_slider(changes: &Changes) -> Option<&'static str> {
    let alone = changes
        .sliders
        .iter()
        .any(|change| matches!(change.how, How::Slider { .. }));
    (!alone).then(no_single_slider)
}

/// What is to be said of other readings besides the changes: that there are none, and how much weight would have to move.
#[must_use]
pub fn reading_notes(changes: &Changes) -> Vec<String> {
    let mut notes = Vec::new();
    if changes.now == Disposition::Barred {
        notes.push(no_weight_lifts().to_owned());
    } else if changes.readings.is_empty() {
        notes.push(no_other_reading().to_owned());
    }
    let Some(edge) = &changes.edge else {
        return notes;
    };
    let at = rounded(edge.at);
    let share = |share: f64| rounded(share * 100.0);
    notes.push(
        match (edge.weight.map(share), edge.weight_in_order.map(share)) {
            (Some(any), Some(in_order)) if any == in_order => weights_to_edge(any, at),
            (Some(any), Some(in_order)) => weights_to_edge_in_order(any, at, in_order),
            (Some(any), None) => weights_to_edge_against_order(any, at),
            (None, _) => no_weights_to_edge(at),
        },
    );
    notes
}

/// What is to be said of conditions where none does it by itself.
#[must_use]
pub fn condition_note(changes: &Changes, edition: &Edition) -> Option<String> {
    if !changes.conditions.is_empty() {
        return None;
    }
    let strongest = changes
        .room
        .and_then(|room: Room| room.strongest_condition());
    let strongest = strongest.map(|(condition, times)| (edition.condition(condition).name, times));
    Some(match (strongest, changes.now) {
        (Some((name, times)), Disposition::Barred) => strongest_condition(name, &fixed(times, 1)),
        _ => no_condition().to_owned(),
    })
}
