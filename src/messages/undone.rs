//! What undo and redo have changed, in a sentence.

use crate::findings::moved::{Moved, What, changed};
use crate::scenario::Scenario;

use super::generated::selectors::Step;
use super::generated::undone as words;
use super::sentence::place;

/// What a step of undo or redo that led to a scenario has changed.
#[must_use]
pub fn said(moved: &Moved, now: &Scenario) -> String {
    let step = match moved.what {
        What::Redo => Step::Redo,
        _ => Step::Undo,
    };
    match changed(&moved.before, now) {
        None => words::country(step, &place(now)),
        Some(other) => words::change(step, other).to_owned(),
    }
}
