//! Undo and redo. Whole scenarios are kept, with those beside them. All moves of one gesture (a drag, a run of key presses) are one
//! step.
//!
//! A state shares its history with the state before it, and a step shares its scenarios with the state that they were open in:
//! only a new step writes here, and it copies pointers.

use std::rc::Rc;

use crate::scenario::Scenario;

use crate::state::ScenarioList;

/// What is kept of a step: the open scenario and those beside it.
pub type Snapshot = (Rc<Scenario>, ScenarioList);

/// Steps kept; older ones are forgotten.
const DEPTH: usize = 200;

/// Past and future.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Snapshot>,
    future: Vec<Snapshot>,
    gesture: Option<u32>,
}

impl History {
    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether `gesture` is the one under way.
    #[must_use]
    pub fn goes_on(&self, gesture: Option<u32>) -> bool {
        gesture.is_some() && gesture == self.gesture && self.can_undo()
    }

    /// The open scenario before the gesture under way, with the gesture's number.
    #[must_use]
    pub fn gesture_start(&self) -> Option<(u32, &Scenario)> {
        Some((self.gesture?, &*self.past.last()?.0))
    }

    /// The steps behind, the latest last, and those to come, the next last.
    #[cfg(test)]
    pub(super) fn steps(&self) -> [&[Snapshot]; 2] {
        [&self.past, &self.future]
    }

    /// Remembers what was before a change that goes on with no gesture under way.
    pub fn remember(&mut self, before: Snapshot, gesture: Option<u32>) {
        self.future.clear();
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(before);
        self.gesture = gesture;
    }

    /// What was one step back; `now` becomes what redo returns to.
    pub fn undo(&mut self, now: Snapshot) -> Option<Snapshot> {
        let before = self.past.pop()?;
        self.future.push(now);
        self.gesture = None;
        Some(before)
    }

    /// What is one step forward.
    pub fn redo(&mut self, now: Snapshot) -> Option<Snapshot> {
        let after = self.future.pop()?;
        self.past.push(now);
        self.gesture = None;
        Some(after)
    }
}
