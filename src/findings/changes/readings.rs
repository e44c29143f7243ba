//! Other readings of a text that would change what follows: stances one step off, singly or else in pairs, and the scale.

use crate::edition::id::FactorId;
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
    let single: Vec<Vec<(FactorId, u8, u8)>> = stance_steps(framework, text, &prepared.rule, &case)
        .into_iter()
        .filter_map(|step| Some(vec![(FactorId::new(step.factor)?, step.from, step.to)]))
        .collect();
    if !single.is_empty() {
        let single = single.into_iter();
        return single.filter_map(|steps| read(context, steps)).collect();
    }
    let pairs = stance_pairs(framework, text, &prepared.rule, &case);
    let mut pairs: Vec<Vec<(FactorId, u8, u8)>> = pairs
        .into_iter()
        .map(|pair| {
            let steps = pair.factors.into_iter().zip(pair.from).zip(pair.to);
            let steps =
                steps.filter_map(|((factor, from), to)| Some((FactorId::new(factor)?, from, to)));
            steps.collect()
        })
        .collect();
    sort_by_key(&mut pairs, |steps| {
        coded(context, steps) != Plausible::Coded
    });
    let pairs = pairs.into_iter().take(PAIRS);
    pairs.filter_map(|steps| read(context, steps)).collect()
}

/// The change that some stances read otherwise make.
fn read(context: &Context<'_>, steps: Vec<(FactorId, u8, u8)>) -> Option<Change> {
    let edition = context.prepared.engine.edition;
    let policy = edition.policy(context.policy);
    let mut reading = context.scenario.reading.clone();
    for &(factor, _, to) in &steps {
        let ours = policy.coding(factor)?.stance;
        reading.stances[context.policy.index()][factor.index()] = (to != ours).then_some(to);
    }
    let plausible = coded(context, &steps);
    context.change(
        How::Stances(steps),
        plausible,
        Edit::Reading(Box::new(reading)),
    )
}

/// Whether our codings of the text allow for all of some stances.
fn coded(context: &Context<'_>, steps: &[(FactorId, u8, u8)]) -> Plausible {
    let edition = context.prepared.engine.edition;
    let policy = edition.policy(context.policy);
    let allowed = |factor: FactorId, to: u8| {
        policy
            .coding(factor)
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
    let edges = context.follows.edges.met().into_iter();
    let exact =
        edges.flat_map(|edge| ratios_at_edge(&prepared.framework, context.text, rule, &case, edge));
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
