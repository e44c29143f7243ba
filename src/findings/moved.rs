//! The last change to the numbers of a scenario.

use std::rc::Rc;

use crate::edition::Policy;
use crate::edition::id::{ConditionId, FactorId, GroupId, PolicyId};
use crate::scenario::Scenario;

use super::engine::Engine;
use super::results::{Results, RowSummary};

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
    /// The pair in the headline.
    Pair,
    /// What is asked about the world.
    Question,
    /// Recomputed with today's edition.
    Edition,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
}

/// The text that a move says most about, before and after it: of the two texts of the headline the one whose result changed, else
/// the later one; where neither is shown, the first that is scored.
#[must_use]
pub fn most_telling(
    engine: &Engine,
    pair: [PolicyId; 2],
    before: &Results,
    now: &Results,
) -> Option<(&'static Policy, RowSummary, RowSummary)> {
    let both = |policy: PolicyId| {
        let glances = (before.row(policy)?.glance()?, now.row(policy)?.glance()?);
        Some((engine.edition.policy(policy), glances.0, glances.1))
    };
    let [earlier, later] = pair.map(both);
    let turned = |entry: &(&Policy, RowSummary, RowSummary)| entry.1.verdict != entry.2.verdict;
    later
        .filter(turned)
        .or_else(|| earlier.filter(turned))
        .or(later)
        .or(earlier)
        .or_else(|| now.rows.iter().find_map(|row| both(row.policy)))
}
