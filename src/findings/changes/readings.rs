//! Other readings of a text that would change what follows: stances one step off, singly or else in pairs, and the scale.

use crate::model::flips::stance_steps;
use crate::model::order::sort_by_key;
use crate::model::reading_flips::{RATIOS, ratios_at_edge, stance_pairs};
use crate::model::readings::UncertaintyRanges;
use crate::scenario::Reading;

use super::change::{Change, How, Plausible};
use super::context::Context;
use crate::findings::edit::Edit;

/// Pairs of stances kept; there may be hundreds.
const PAIRS: usize = 6;

/// The readings, those that our own codings allow first.
pub(super) fn readings(context: &Context<'_>) -> Vec<Change> {
    let mut changes = stances(context);
    changes.extend(ratio(context));
    sort_by_key(&mut changes, |change| change.plausible != Plausible::Coded);
    changes
}

/// Single steps of a stance, or pairs of steps where no single one does it.
fn stances(context: &Context<'_>) -> Vec<Change> {
    let (prepared, text, case) = (context.prepared, context.text, context.prepared.case());
    let framework = &prepared.framework;
    let single: Vec<Vec<(u8, u8, u8)>> = stance_steps(framework, text, &prepared.rule, &case)
        .into_iter()
        .map(|step| vec![(step.factor as u8, step.from, step.to)])
        .collect();
    if !single.is_empty() {
        let single = single.into_iter();
        return single.filter_map(|steps| read(context, steps)).collect();
    }
    let pairs = stance_pairs(framework, text, &prepared.rule, &case);
    let mut pairs: Vec<Vec<(u8, u8, u8)>> = pairs
        .into_iter()
        .map(|pair| {
            let steps =
                [0, 1].map(|place| (pair.factors[place] as u8, pair.from[place], pair.to[place]));
            steps.to_vec()
        })
        .collect();
    sort_by_key(&mut pairs, |steps| {
        coded(context, steps) != Plausible::Coded
    });
    let pairs = pairs.into_iter().take(PAIRS);
    pairs.filter_map(|steps| read(context, steps)).collect()
}

/// The change that some stances read otherwise make.
fn read(context: &Context<'_>, steps: Vec<(u8, u8, u8)>) -> Option<Change> {
    let edition = context.prepared.engine.edition;
    let coding = edition.policy(context.policy).stances;
    let mut reading = context.scenario.reading.clone();
    for &(factor, _, to) in &steps {
        let factor = usize::from(factor);
        let ours = coding.get(factor)?.stance;
        *reading.stances[context.policy.index()].get_mut(factor)? = (to != ours).then_some(to);
    }
    let plausible = coded(context, &steps);
    context.change(
        How::Stances(steps),
        plausible,
        Edit::Reading(Box::new(reading)),
    )
}

/// Whether our codings of the text allow for all of some stances.
fn coded(context: &Context<'_>, steps: &[(u8, u8, u8)]) -> Plausible {
    let edition = context.prepared.engine.edition;
    let coding = edition.policy(context.policy).stances;
    let allowed = |factor: u8, to: u8| {
        coding
            .get(usize::from(factor))
            .is_some_and(|coding| (coding.low..=coding.high).contains(&to))
    };
    if steps.iter().all(|&(factor, _, to)| allowed(factor, to)) {
        Plausible::Coded
    } else {
        Plausible::NotCoded
    }
}

/// The nearest weight ratios above and below at which what follows changes, in whole hundredths.
fn ratio(context: &Context<'_>) -> Vec<Change> {
    let (prepared, case) = (context.prepared, context.prepared.case());
    let rule = &prepared.rule;
    let now = context.scenario.reading.ratio;
    let exact = [rule.against_below, rule.favour_from]
        .into_iter()
        .flat_map(|edge| ratios_at_edge(&prepared.framework, context.text, rule, &case, edge));
    // The hundredths on both sides of each, so that one of them lies beyond it.
    let mut near: Vec<u16> = exact
        .map(|ratio| (ratio * 100.0) as u16)
        .flat_map(|hundredths| [hundredths, hundredths + 1])
        .filter(|hundredths| {
            let ratio = f64::from(*hundredths) / 100.0;
            (RATIOS.0..=RATIOS.1).contains(&ratio) && *hundredths != now
        })
        .collect();
    sort_by_key(&mut near, |hundredths| hundredths.abs_diff(now));
    let sampled = UncertaintyRanges::STANDARD.ratio;
    let change = |hundredths: u16| {
        let reading = Reading {
            ratio: hundredths,
            ..context.scenario.reading.clone()
        };
        let ratio = f64::from(hundredths) / 100.0;
        let plausible = if (sampled.0..=sampled.1).contains(&ratio) {
            Plausible::Coded
        } else {
            Plausible::NotCoded
        };
        context.change(
            How::Ratio(hundredths),
            plausible,
            Edit::Reading(Box::new(reading)),
        )
    };
    let nearest = |upwards: bool| {
        let side = near.iter().copied().filter(|next| (*next > now) == upwards);
        side.filter_map(change).next()
    };
    [true, false].into_iter().filter_map(nearest).collect()
}
