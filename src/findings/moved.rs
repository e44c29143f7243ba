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

/// What differs between two scenarios of which an undone change made one the other; of several things the first here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The edition.
    Edition,
    /// Sliders, or which of them are exact.
    Sliders,
    /// The item.
    Item,
    /// The conditions.
    Conditions,
    /// The reader's own estimate of the risk, or what is known.
    Risk,
    /// How the texts are read.
    Reading,
    /// What is asked about the world.
    Question,
    /// Which texts are shown, or which of them the headline sets against each other.
    Policies,
    /// Something else, such as the scenarios beside it.
    Other,
}

/// What differs between two scenarios; `None` where that is the country.
#[must_use]
pub fn changed(before: &Scenario, now: &Scenario) -> Option<Changed> {
    let differs = [
        (before.edition != now.edition, Changed::Edition),
        (
            before.values != now.values || before.exact != now.exact,
            Changed::Sliders,
        ),
        (before.item != now.item, Changed::Item),
        (before.mitigations != now.mitigations, Changed::Conditions),
        (
            before.own_estimate != now.own_estimate
                || before.documented_knowledge != now.documented_knowledge,
            Changed::Risk,
        ),
        (before.reading != now.reading, Changed::Reading),
        (before.question != now.question, Changed::Question),
        (
            before.shown != now.shown || before.pair != now.pair,
            Changed::Policies,
        ),
    ];
    if before.place != now.place {
        return None;
    }
    let first = differs.into_iter().find(|(differs, _)| *differs);
    Some(first.map_or(Changed::Other, |(_, changed)| changed))
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
