//! The last change to the numbers of a scenario.

use std::rc::Rc;

use crate::edition::Policy;
use crate::edition::id::{ConditionId, FactorId, GroupId, PolicyId};
use crate::scenario::Scenario;

use super::engine::Engine;
use super::results::{PAIR, Results, RowSummary};

/// The last change to the numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The scenario before the change (before the whole gesture, where a slider was dragged); all states of the gesture share it.
    pub before: Rc<Scenario>,
    /// What was changed.
    pub what: What,
}

/// What a change was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One slider.
    Factor(FactorId),
    /// A group's master slider.
    Group(GroupId),
    /// So many sliders at once.
    Values(usize),
    /// Country.
    Place,
    /// Item.
    Item,
    /// A condition.
    Condition(ConditionId),
    /// Whether a slider's value is exact.
    Exact(FactorId),
    /// Documented knowledge.
    Knowledge,
    /// The reader's own estimate of misuse risk.
    Estimate,
    /// All sliders back to the published figures.
    Reset,
    /// How the texts are read.
    Reading,
    /// Recomputed with today's edition.
    Edition,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
}

/// The text that a move says most about, before and after it: where the disposition changed, else the later of the two policies
/// of the headline, else the first that is scored.
#[must_use]
pub fn most_telling(
    engine: &Engine,
    before: &Results,
    now: &Results,
) -> Option<(&'static Policy, RowSummary, RowSummary)> {
    let pairs: Vec<(PolicyId, RowSummary, RowSummary)> = now
        .rows
        .iter()
        .filter_map(|row| Some((row.policy, before.row(row.policy)?.glance()?, row.glance()?)))
        .collect();
    let [_, later] = PAIR;
    let turned =
        |entry: &&(PolicyId, RowSummary, RowSummary)| entry.1.disposition != entry.2.disposition;
    let chosen = pairs
        .iter()
        .filter(turned)
        .find(|entry| entry.0 == later)
        .or_else(|| pairs.iter().rev().find(turned))
        .or_else(|| pairs.iter().find(|entry| entry.0 == later))
        .or_else(|| pairs.first())?;
    Some((engine.edition.policy(chosen.0), chosen.1, chosen.2))
}
