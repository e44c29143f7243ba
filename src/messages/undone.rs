//! What undo and redo have changed, in a sentence.

use crate::findings::moved::{Changed, Moved, What, changed};
use crate::scenario::Scenario;

use super::generated::selectors::Step;
use super::generated::undone as words;
use super::sentence::place;

/// What a step of undo or redo that led to a scenario has changed.
#[must_use]
pub fn said(moved: &Moved, now: &Scenario) -> String {
    match changed(&moved.before, now) {
        None => words::country(step(moved.what), &place(now)),
        Some(other) => change(moved.what, other),
    }
}

/// That something other than the country was changed.
#[must_use]
pub fn change(what: What, changed: Changed) -> String {
    words::change(step(what), changed)
}

/// What is no redo is told as undo.
fn step(what: What) -> Step {
    match what {
        What::Redo => Step::Redo,
        _ => Step::Undo,
    }
}
