//! The searches for what would change a result: sliders, conditions, and how far the edges are.

use crate::edition::id::{ConditionId, FactorId, PolicyId};
use crate::findings::edit::Edit;
use crate::findings::model_input::ModelInput;
use crate::findings::rounding::shown;
use crate::findings::tipping_points::OutcomeOf;
use crate::model::conditions::open_gaps;
use crate::model::disposition::Disposition;
use crate::model::gate_flips::gate_flips;
use crate::model::joint::distance_in_errors;
use crate::model::order::sort_by;
use crate::model::readings::UncertaintyRanges;
use crate::model::risk::GateState;
use crate::model::weight_stability::{weight_moved, weight_moved_in_order};
use crate::scenario::Scenario;

use super::change::{Change, Changes, Edge, How, Plausible, Room};
use super::context::Context;
use super::{joint, readings};

/// What would change what follows of a text; `None` for the gap.
pub(in crate::findings) fn changes(
    scenario: &Scenario,
    prepared: &ModelInput,
    policy: PolicyId,
) -> Option<Changes> {
    let text = prepared.text(policy)?;
    let follows = OutcomeOf::new(prepared, &text);
    let context = Context {
        now: follows.with(&prepared.scores),
        scenario,
        policy,
        prepared,
        text: &text,
        follows,
    };
    Some(Changes {
        now: context.now,
        sliders: sliders(&context),
        readings: readings::readings(&context),
        conditions: conditions(&context),
        edge: edge(&context),
        room: room(&context),
    })
}

/// Each slider alone, the nearest first; then several together where none does it alone, and all by the same.
fn sliders(context: &Context<'_>) -> Vec<Change> {
    let values = &context.scenario.values;
    let errors = &context.prepared.errors;
    let turns = context.follows.tipping_points(values);
    let alone = FactorId::all().filter_map(|factor| {
        let from = context.scenario.value(factor);
        let turn = turns[factor.index()].nearest(from)?;
        let distance = turn.to.score() - from.score();
        let error = errors
            .get(factor.index())
            .copied()
            .filter(|error| *error > 0.0);
        let how = How::Slider {
            factor,
            to: turn.to,
            errors: error.map(|error| distance.abs() / error),
        };
        let change = context.moved(how, &[(factor, turn.to)])?;
        Some((distance.abs(), change))
    });
    let mut alone: Vec<(f64, Change)> = alone.collect();
    sort_by(&mut alone, |a, b| {
        let plausible = |change: &Change| change.plausible != Plausible::WithinAYear;
        let order = plausible(&a.1).cmp(&plausible(&b.1));
        order.then(a.0.total_cmp(&b.0))
    });
    let mut sliders: Vec<Change> = alone.into_iter().map(|(_, change)| change).collect();
    sliders.extend(joint::joint(context));
    sliders.extend(joint::shift(context));
    sliders
}

/// Each condition that turns what follows, and what is taken as known of the misuse.
fn conditions(context: &Context<'_>) -> Vec<Change> {
    let attached = ConditionId::all().zip(&context.prepared.attached);
    let mut changes: Vec<Change> = attached
        .filter_map(|(condition, attached)| {
            let attached = !attached;
            context.change(
                How::Condition {
                    condition,
                    attached,
                },
                Plausible::Convention,
                Edit::Condition {
                    condition,
                    attached,
                },
            )
        })
        .collect();
    let given = [
        (How::NotKnown, Edit::Knowledge(false)),
        (
            How::OurEstimate,
            Edit::Estimate {
                permille: None,
                gesture: 0,
            },
        ),
    ];
    changes.extend(
        given
            .into_iter()
            .filter_map(|(how, edit)| context.change(how, Plausible::Convention, edit)),
    );
    changes
}

/// The nearest edge of the band that the balance lies in.
fn edge(context: &Context<'_>) -> Option<Edge> {
    let Context {
        prepared, follows, ..
    } = context;
    if context.now == Disposition::Barred || follows.decision.balance.is_empty() {
        return None;
    }
    let counted = context.counted();
    let aggregation = follows.decision.deciding(&counted);
    let balance = aggregation.balance(&counted);
    let at = follows
        .edges
        .met()
        .into_iter()
        .min_by(|a, b| (a - balance).abs().total_cmp(&(b - balance).abs()))?;
    // A condition that closes part of a gap closes as much of the error.
    let open = open_gaps(&prepared.framework, &prepared.attached);
    let errors: Vec<f64> = prepared
        .errors
        .iter()
        .zip(&open)
        .map(|(error, open)| error * open)
        .collect();
    let common = UncertaintyRanges::STANDARD.common;
    // A share of weight is one of all criteria, and a security case has weights of its own.
    let whole = std::ptr::eq(aggregation, &follows.decision.balance).then_some(aggregation);
    Some(Edge {
        at,
        balance,
        shown: shown(balance, &follows.edges),
        errors: distance_in_errors(aggregation, &counted, &errors, common, at),
        weight: whole.and_then(|whole| weight_moved(whole, &counted, at)),
        weight_in_order: whole.and_then(|whole| weight_moved_in_order(whole, &counted, at)),
    })
}

/// The way to the gate.
fn room(context: &Context<'_>) -> Option<Room> {
    let case = context.prepared.case();
    let gate = context.text.gate?;
    let known = GateState::of(Some(gate), 0.0, case.documented_knowledge).is_shut();
    let flips = gate_flips(&context.prepared.framework, context.text, &case)?;
    let towards = |shift: f64| shift * flips.room > 0.0;
    let conditions = ConditionId::all().zip(&flips.conditions);
    let condition = conditions
        .filter(|(_, flip)| !flip.flips && towards(flip.shift))
        .map(|(condition, flip)| (condition, flip.shift))
        .max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()));
    (!known && flips.room.is_finite()).then_some(Room {
        log_odds: flips.room,
        threshold: gate.threshold,
        condition,
    })
}
