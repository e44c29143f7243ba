//! The last change to the numbers of a scenario.

use std::rc::Rc;

use crate::scenario::Scenario;

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
    Factor(u8),
    /// A group's master slider.
    Group(u8),
    /// So many sliders at once.
    Values(usize),
    /// Country.
    Place,
    /// Item.
    Item,
    /// A condition.
    Condition(u8),
    /// Whether a slider's value is exact.
    Exact(u8),
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
