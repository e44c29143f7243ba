//! Several sliders moved together: the least sum of points that changes what follows, and all by the same number.

use crate::edition::id::FactorId;
use crate::model::balance::turned;
use crate::model::conditions::open_gaps;
use crate::model::disposition::Disposition;
use crate::model::joint::least_joint_move;
use crate::model::math::BEST;
use crate::model::order::sort_by;
use crate::scenario::{SLIDERS, SliderValue};

use super::change::{Change, How};
use super::context::Context;
use crate::findings::tipping_points::{WHOLE_TRACK, whole_beyond};

/// A move shorter than this, in points, is none.
const NONE: f64 = 1e-9;

/// Whole points that a move found exactly may be prolonged by until it takes effect: an edge belongs to the band above it, and a
/// gate shuts strictly above its threshold.
const PROLONGED: u16 = 3;

/// The move of several sliders with the least sum of points that changes what follows; `None` where one slider does it for less,
/// or none do.
///
/// Every point costs the same, whatever the slider: a reader sees points. The least moves to both edges of the band are those of
/// [`least_joint_move`], with each slider carried on to the next whole point; the least move through the gate takes the harm
/// criteria one after the other, those first of which a point counts most.
pub(super) fn joint(context: &Context<'_>) -> Option<Change> {
    let mut moves = vec![through_gate(context)];
    if context.now != Disposition::Barred {
        let edges = context.follows.edges.met().into_iter();
        moves.extend(edges.map(|edge| to_edge(context, edge)));
    }
    let values = &context.scenario.values;
    let cost = |moved: &[SliderValue; SLIDERS]| -> u32 {
        let pairs = moved.iter().zip(values);
        pairs
            .map(|(to, from)| u32::from(to.tenths().abs_diff(from.tenths())))
            .sum()
    };
    let best = moves.into_iter().flatten().min_by_key(cost)?;
    let moved = moves_to(&best, values);
    let several = moved.len() > 1;
    several
        .then(|| context.moved(How::Joint(moved.clone()), &moved))
        .flatten()
}

/// The sliders that stand elsewhere than before, and where.
fn moves_to(
    to: &[SliderValue; SLIDERS],
    from: &[SliderValue; SLIDERS],
) -> Vec<(FactorId, SliderValue)> {
    let pairs = FactorId::all().zip(to.iter().zip(from));
    let moved = pairs.filter(|(_, (to, from))| to != from);
    moved.map(|(factor, (to, _))| (factor, *to)).collect()
}

/// Slider values at which the side that decides has passed an edge, at the least sum of points.
fn to_edge(context: &Context<'_>, edge: f64) -> Option<[SliderValue; SLIDERS]> {
    let counted = context.counted();
    let deciding = context.follows.decision.deciding(&counted);
    let least = least_joint_move(deciding, &counted, &[], edge)?;
    // Back from what the text counts after conditions to the sliders.
    let after = turned(context.text, &least.scores);
    let before = turned(context.text, &counted);
    let open = open_gaps(&context.prepared.framework, &context.prepared.attached);
    let values = &context.scenario.values;
    let mut moved = *values;
    for slider in 0..SLIDERS {
        let way = after.get(slider)? - before.get(slider)?;
        let open = *open.get(slider)?;
        if way.abs() > NONE && open > 0.0 {
            let to = SliderValue::from_score(values[slider].score() + way / open);
            let whole = whole_beyond(to.tenths(), way > 0.0);
            moved[slider] = SliderValue::from_tenths(whole);
        }
    }
    prolonged(context, moved)
}

/// The same move, carried on by whole points until it changes what follows.
fn prolonged(
    context: &Context<'_>,
    mut moved: [SliderValue; SLIDERS],
) -> Option<[SliderValue; SLIDERS]> {
    let values = &context.scenario.values;
    for _ in 0..=PROLONGED {
        if context.follows.with(&moved.map(SliderValue::score)) != context.now {
            return Some(moved);
        }
        for (to, from) in moved.iter_mut().zip(values) {
            *to = match (*to).cmp(from) {
                std::cmp::Ordering::Less => {
                    SliderValue::from_tenths(to.tenths().saturating_sub(10))
                }
                std::cmp::Ordering::Equal => *from,
                std::cmp::Ordering::Greater => SliderValue::from_tenths(to.tenths() + 10),
            };
        }
    }
    None
}

/// Slider values at which the gate has opened or shut, at the least sum of points.
fn through_gate(context: &Context<'_>) -> Option<[SliderValue; SLIDERS]> {
    context.text.gate?;
    let barred = context.now == Disposition::Barred;
    let framework = &context.prepared.framework;
    let open = open_gaps(framework, &context.prepared.attached);
    let mut harms: Vec<(usize, f64)> = framework
        .harms
        .iter()
        .filter_map(|harm| Some((harm.factor, harm.share * open.get(harm.factor)?)))
        .collect();
    sort_by(&mut harms, |a, b| b.1.total_cmp(&a.1));
    let passed = |moved: &[SliderValue; SLIDERS]| {
        let then = context.follows.with(&moved.map(SliderValue::score));
        (then == Disposition::Barred) != barred
    };
    let end = if barred { WHOLE_TRACK } else { 0 };
    let mut moved = context.scenario.values;
    for (slider, _) in harms {
        let from = moved.get(slider)?.tenths();
        moved[slider] = SliderValue::from_tenths(end);
        if passed(&moved) {
            let (mut before, mut beyond) = (from, end);
            while before.abs_diff(beyond) > 1 {
                let middle = u16::midpoint(before, beyond);
                moved[slider] = SliderValue::from_tenths(middle);
                if passed(&moved) {
                    beyond = middle;
                } else {
                    before = middle;
                }
            }
            moved[slider] = SliderValue::from_tenths(whole_beyond(beyond, barred));
            return Some(moved);
        }
    }
    None
}

/// All sliders moved by the same number of whole points, in favour of a transfer or against it: the smaller that changes what
/// follows.
pub(super) fn shift(context: &Context<'_>) -> Option<Change> {
    let least = [true, false]
        .into_iter()
        .filter_map(|in_favour| Some((least_shift(context, in_favour)?, in_favour)))
        .min_by_key(|(points, _)| *points)?;
    let (points, in_favour) = least;
    let values = &context.scenario.values;
    let moved = moves_to(&shifted(context, points, in_favour), values);
    context.moved(How::Shift { points, in_favour }, &moved)
}

/// The fewest whole points in one direction.
fn least_shift(context: &Context<'_>, in_favour: bool) -> Option<u8> {
    let turns = |points: u8| {
        let moved = shifted(context, points, in_favour);
        context.follows.with(&moved.map(SliderValue::score)) != context.now
    };
    let (mut before, mut beyond) = (0, BEST as u8);
    if !turns(beyond) {
        return None;
    }
    while beyond - before > 1 {
        let middle = u8::midpoint(before, beyond);
        if turns(middle) {
            beyond = middle;
        } else {
            before = middle;
        }
    }
    Some(beyond)
}

/// Every slider moved by some points in a direction as the text counts it, as far as its track goes.
fn shifted(context: &Context<'_>, points: u8, in_favour: bool) -> [SliderValue; SLIDERS] {
    let tenths = u16::from(points) * 10;
    let mut moved = context.scenario.values;
    for (slider, value) in moved.iter_mut().enumerate() {
        let turned_round = context.text.reversed.get(slider).copied().unwrap_or(false);
        *value = if in_favour == turned_round {
            SliderValue::from_tenths(value.tenths().saturating_sub(tenths))
        } else {
            SliderValue::from_tenths(value.tenths() + tenths)
        };
    }
    moved
}
