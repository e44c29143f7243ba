//! Undo and redo. Whole scenarios are kept: they are small. All moves of one gesture (a drag, a run of key presses) are
//! one step.

use crate::scenario::Scenario;

/// Steps kept; older ones are forgotten.
const DEPTH: usize = 200;

/// Past and future scenarios.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Scenario>,
    future: Vec<Scenario>,
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

    /// The scenario before the gesture under way, with the gesture's number.
    #[must_use]
    pub fn gesture_start(&self) -> Option<(u32, &Scenario)> {
        Some((self.gesture?, self.past.last()?))
    }

    /// A history of these steps, the latest last, and of these to come, the next last.
    #[must_use]
    pub(super) const fn of(past: Vec<Scenario>, future: Vec<Scenario>) -> Self {
        Self {
            past,
            future,
            gesture: None,
        }
    }

    /// The steps behind, the latest last, and those to come, the next last.
    #[must_use]
    pub(super) fn steps(&self) -> [&[Scenario]; 2] {
        [&self.past, &self.future]
    }

    /// Remembers the scenario before a change; a change within the same gesture adds no step.
    pub fn remember(&mut self, before: &Scenario, gesture: Option<u32>) {
        self.future.clear();
        if self.goes_on(gesture) {
            return;
        }
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(before.clone());
        self.gesture = gesture;
    }

    /// The scenario one step back; `now` becomes what redo returns to.
    pub fn undo(&mut self, now: &Scenario) -> Option<Scenario> {
        let before = self.past.pop()?;
        self.future.push(now.clone());
        self.gesture = None;
        Some(before)
    }

    /// The scenario one step forward.
    pub fn redo(&mut self, now: &Scenario) -> Option<Scenario> {
        let after = self.future.pop()?;
        self.past.push(now.clone());
        self.gesture = None;
        Some(after)
    }
}
