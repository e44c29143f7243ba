//! What would change what follows of one text: sliders, the reading, conditions, each as an action that does it.
//!
//! Nothing is promised that was not tried: each change is applied to the scenario, and what then follows is what the model says
//! of the result. Whether a slider's move is plausible is judged by the country's own published figures: by the largest change
//! that they made from one year to the next.

use crate::model::balance::turned;
use crate::model::conditions::{after_conditions, open_gaps};
use crate::model::disposition::Disposition;
use crate::model::flips::within_a_year;
use crate::model::framework::Text;
use crate::model::gate_flips::gate_flips;
use crate::model::joint::distance_in_errors;
use crate::model::moved_weight::{weight_moved, weight_moved_in_order};
use crate::model::order::sort_by;
use crate::model::readings::Spread;
use crate::model::risk::GateState;
use crate::scenario::{Points, SLIDERS, Scenario};

use super::action::{Action, apply};
use super::prepared::Prepared;
use super::turns::Follows;
use super::{joint_changes, reading_changes};

/// What would change what follows of one text.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// What follows now.
    pub now: Disposition,
    /// Moves of sliders: each alone as far as it need go, the nearest first; then together.
    pub sliders: Vec<Change>,
    /// Other readings of the text, those that our own codings allow first.
    pub readings: Vec<Change>,
    /// Conditions, and what is taken as known.
    pub conditions: Vec<Change>,
    /// How far the balance lies from the nearest edge of its band; `None` while a shut gate bars whatever the balance.
    pub edge: Option<Edge>,
    /// How far the misuse risk lies from the gate; `None` where the text has none or knowledge shuts it.
    pub room: Option<Room>,
}

/// One change that turns what follows into something else.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What is changed.
    pub how: How,
    /// What follows then.
    pub then: Disposition,
    /// Whether that is plausible.
    pub plausible: Plausible,
    /// The action that does it.
    pub action: Action,
}

/// What a change is.
#[derive(Clone, Debug, PartialEq)]
pub enum How {
    /// One slider moved.
    Slider {
        /// The factor.
        factor: u8,
        /// Where it goes.
        to: Points,
        /// The move in standard errors of the figure; `None` where it has none.
        errors: Option<f64>,
    },
    /// Several sliders moved: the least sum of points that does it.
    Joint(Vec<(u8, Points)>),
    /// Every slider moved by the same number of points, as far as its track goes.
    Shift {
        /// The points.
        points: u8,
        /// Whether in favour of a transfer, as the text counts.
        in_favour: bool,
    },
    /// Another weight ratio per step of emphasis, in hundredths.
    Ratio(u16),
    /// Stances read otherwise: factor, stance now, stance then.
    Stances(Vec<(u8, u8, u8)>),
    /// A condition attached or taken off.
    Condition {
        /// The condition.
        condition: u8,
        /// Whether it is attached.
        attached: bool,
    },
    /// Abuse no longer taken as documented knowledge.
    NotKnown,
    /// The model's estimate of misuse risk in place of the reader's own.
    OurEstimate,
}

/// Whether a change is plausible, and by what that is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plausible {
    /// The country's figures have moved as far within a year.
    WithinAYear,
    /// Further than the country's figures have moved in any year since this one.
    BeyondAnyYear(u16),
    /// The country's figures are not published year by year.
    NotPublished,
    /// Our own codings allow for that reading.
    Coded,
    /// Our own codings do not allow for that reading.
    NotCoded,
    /// A convention or a choice of the reader.
    Convention,
}

/// How far a balance lies from the edge of its band.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    /// The edge, 0 to 100.
    pub at: f64,
    /// The balance.
    pub balance: f64,
    /// The distance in standard errors of the balance; `None` where the figures have no error.
    pub errors: Option<f64>,
    /// The least share of all weight, 0 to 1, that must move between criteria; `None` where no weights do.
    pub weight: Option<f64>,
    /// The same, with no criterion falling below one that now weighs less.
    pub weight_in_order: Option<f64>,
}

/// How far the misuse risk lies from a gate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Log-odds up to the threshold: above 0 while the gate is open, 0 or below when the risk shuts it.
    pub log_odds: f64,
    /// The condition that would move the log-odds furthest towards the threshold without reaching it, and how far.
    pub condition: Option<(u8, f64)>,
}

/// A scenario, one of its texts, and what the search for changes needs of both.
pub(super) struct Context<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) policy: u8,
    pub(super) prepared: &'a Prepared,
    pub(super) text: &'a Text,
    pub(super) follows: Follows<'a>,
    /// What follows now.
    pub(super) now: Disposition,
}

/// What would change what follows of a text; `None` for the gap.
#[must_use]
pub fn changes(scenario: &Scenario, policy: u8) -> Option<Changes> {
    let prepared = Prepared::of(scenario);
    let text = prepared.text(policy)?;
    let follows = Follows::new(&prepared, &text);
    let context = Context {
        now: follows.with(&prepared.scores),
        scenario,
        policy,
        prepared: &prepared,
        text: &text,
        follows,
    };
    Some(Changes {
        now: context.now,
        sliders: sliders(&context),
        readings: reading_changes::readings(&context),
        conditions: conditions(&context),
        edge: edge(&context),
        room: room(&context),
    })
}

impl Context<'_> {
    /// The change that an action makes; `None` where the same follows after it.
    pub(super) fn change(&self, how: How, plausible: Plausible, action: Action) -> Option<Change> {
        let mut after = self.scenario.clone();
        apply(&mut after, action.clone(), None)?;
        let prepared = Prepared::of(&after);
        let text = prepared.text(self.policy)?;
        let then = Follows::new(&prepared, &text).with(&prepared.scores);
        (then != self.now).then_some(Change {
            how,
            then,
            plausible,
            action,
        })
    }

    /// Scores after conditions as the text counts them, 0 to 100.
    pub(super) fn counted(&self) -> Vec<f64> {
        let case = self.prepared.case();
        turned(
            self.text,
            &after_conditions(&self.prepared.framework, &case),
        )
    }

    /// Whether a move of several sliders is plausible: as far as each has moved in a year, or further than one has.
    pub(super) fn plausible(&self, moves: &[(u8, Points)]) -> Plausible {
        let engine = self.prepared.engine;
        let country = engine.position(self.scenario.place);
        let judged = moves.iter().map(|&(factor, to)| {
            let number = usize::from(factor);
            let largest = engine.edition.largest_change(country?, number)?;
            let from = self.scenario.values.get(number)?.score();
            let within = within_a_year(from, to.score(), Some(largest.points))?;
            Some((within, largest.since))
        });
        let judged: Vec<Option<(bool, u16)>> = judged.collect();
        let beyond = judged.iter().flatten().filter(|(within, _)| !within);
        match beyond.map(|(_, since)| *since).max() {
            Some(since) => Plausible::BeyondAnyYear(since),
            None if judged.iter().all(Option::is_some) => Plausible::WithinAYear,
            None => Plausible::NotPublished,
        }
    }

    /// The change that some moves of sliders make.
    pub(super) fn moved(&self, how: How, moves: &[(u8, Points)]) -> Option<Change> {
        let mut values = self.scenario.values;
        for &(factor, to) in moves {
            *values.get_mut(usize::from(factor))? = to;
        }
        self.change(how, self.plausible(moves), Action::Values(Box::new(values)))
    }
}

/// Each slider alone, the nearest first; then several together where none does it alone, and all by the same.
fn sliders(context: &Context<'_>) -> Vec<Change> {
    let values = &context.scenario.values;
    let errors = context.prepared.engine.errors(context.scenario);
    let turns = context.follows.turns(values);
    let alone = (0..SLIDERS).filter_map(|slider| {
        let turn = turns[slider].nearest(values[slider])?;
        let distance = turn.to.score() - values[slider].score();
        let error = errors.get(slider).copied().filter(|error| *error > 0.0);
        let how = How::Slider {
            factor: slider as u8,
            to: turn.to,
            errors: error.map(|error| distance.abs() / error),
        };
        let change = context.moved(how, &[(slider as u8, turn.to)])?;
        Some((distance.abs(), change))
    });
    let mut alone: Vec<(f64, Change)> = alone.collect();
    sort_by(&mut alone, |a, b| {
        let plausible = |change: &Change| change.plausible != Plausible::WithinAYear;
        let order = plausible(&a.1).cmp(&plausible(&b.1));
        order.then(a.0.total_cmp(&b.0))
    });
    let mut sliders: Vec<Change> = alone.into_iter().map(|(_, change)| change).collect();
    sliders.extend(joint_changes::joint(context));
    sliders.extend(joint_changes::shift(context));
    sliders
}

/// Each condition that turns what follows, and what is taken as known of the misuse.
fn conditions(context: &Context<'_>) -> Vec<Change> {
    let attached = context.prepared.attached.iter().enumerate();
    let mut changes: Vec<Change> = attached
        .filter_map(|(number, attached)| {
            let (condition, attached) = (number as u8, !attached);
            context.change(
                How::Condition {
                    condition,
                    attached,
                },
                Plausible::Convention,
                Action::Condition {
                    condition,
                    attached,
                },
            )
        })
        .collect();
    let given = [
        (How::NotKnown, Action::Knowledge(false)),
        (
            How::OurEstimate,
            Action::Estimate {
                permille: None,
                gesture: 0,
            },
        ),
    ];
    changes.extend(
        given
            .into_iter()
            .filter_map(|(how, action)| context.change(how, Plausible::Convention, action)),
    );
    changes
}

/// The nearest edge of the band that the balance lies in.
fn edge(context: &Context<'_>) -> Option<Edge> {
    let Context {
        prepared, follows, ..
    } = context;
    let aggregation = &follows.aggregation;
    if context.now == Disposition::Barred || aggregation.is_empty() {
        return None;
    }
    let counted = context.counted();
    let balance = aggregation.balance(&counted);
    let edges = [prepared.rule.against_below, prepared.rule.favour_from];
    let at = edges
        .into_iter()
        .min_by(|a, b| (a - balance).abs().total_cmp(&(b - balance).abs()))?;
    // A condition that closes part of a gap closes as much of the error.
    let open = open_gaps(&prepared.framework, &prepared.attached);
    let errors = prepared.engine.errors(context.scenario);
    let errors: Vec<f64> = errors
        .iter()
        .zip(&open)
        .map(|(error, open)| error * open)
        .collect();
    let common = Spread::STANDARD.common;
    Some(Edge {
        at,
        balance,
        errors: distance_in_errors(aggregation, &counted, &errors, common, at),
        weight: weight_moved(aggregation, &counted, at),
        weight_in_order: weight_moved_in_order(aggregation, &counted, at),
    })
}

/// The way to the gate.
fn room(context: &Context<'_>) -> Option<Room> {
    let case = context.prepared.case();
    let gate = context.text.gate?;
    let known = GateState::of(Some(gate), 0.0, case.documented_knowledge).is_shut();
    let flips = gate_flips(&context.prepared.framework, context.text, &case)?;
    let towards = |shift: f64| shift * flips.room > 0.0;
    let conditions = flips.conditions.iter().enumerate();
    let condition = conditions
        .filter(|(_, flip)| !flip.flips && towards(flip.shift))
        .map(|(number, flip)| (number as u8, flip.shift))
        .max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()));
    (!known && flips.room.is_finite()).then_some(Room {
        log_odds: flips.room,
        condition,
    })
}
