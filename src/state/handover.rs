//! The state as a text, by which the first module hands it over to the whole app that takes its place in the page.
//!
//! One line for each thing: a word for what it is, and a token or numbers. The text never outlives the page, so the format needs
//! no version; what cannot be read of it is left out.

use crate::WHOLE;
use crate::edition::EDITIONS;
use crate::scenario::link::{decode_plainly, encode};
use crate::scenario::{Scenario, Screen};

use super::history::{History, Kept};
use super::{Action, Aside, Beside, Moved, Part, State, What};

/// The scenario of a token that the first module opens by itself: one without remark, of the newest edition, on one of its
/// screens.
#[must_use]
pub fn opens_in_first(token: &str) -> Option<Scenario> {
    decode_plainly(token).filter(|scenario| {
        usize::from(scenario.edition) == EDITIONS - 1 && is_of_first(scenario.view.screen)
    })
}

/// Whether a screen is part of the first module.
#[must_use]
pub const fn is_of_first(screen: Screen) -> bool {
    matches!(screen, Screen::Explore | Screen::Method)
}

impl State {
    /// Whether this build cannot show the state.
    #[must_use]
    pub fn needs_whole(&self) -> bool {
        !WHOLE && (self.aside.is_some() || !is_of_first(self.scenario.view.screen))
    }

    /// The state as a text.
    #[must_use]
    pub fn handed_over(&self) -> String {
        let mut lines = vec![format!("now {}", encode(&self.scenario))];
        let [past, future] = self.history.steps();
        for (word, steps) in [("past", past), ("future", future)] {
            lines.extend(
                steps
                    .iter()
                    .map(|(step, _)| format!("{word} {}", encode(step))),
            );
        }
        if let Some(moved) = &self.moved {
            let [kind, number] = code(moved.what);
            lines.push(format!("moved {kind} {number} {}", encode(&moved.before)));
        }
        match &self.aside {
            Some(Aside::Share(_)) => lines.push("share".to_owned()),
            Some(Aside::Opening(token)) => lines.push(format!("open {token}")),
            // The first module shows no sheet.
            Some(Aside::Sheet(_)) | None => {}
        }
        lines.join("\n")
    }

    /// The state that a text hands over; `None` where it holds none.
    #[must_use]
    pub fn taken_over(text: &str) -> Option<Self> {
        let (mut now, mut moved, mut aside, mut open) = (None, None, None, None);
        let [mut past, mut future] = [const { Vec::new() }; 2];
        for line in text.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["now", token] => now = decode_plainly(token),
                ["past", token] => past.extend(step(token)),
                ["future", token] => future.extend(step(token)),
                ["moved", kind, number, token] => {
                    let what = kind.parse().ok().zip(number.parse().ok());
                    let what = what.and_then(|(kind, number)| what_of([kind, number]));
                    moved = what
                        .zip(decode_plainly(token))
                        .map(|(what, before)| Moved { before, what });
                }
                ["share"] => aside = Some(Aside::Share(Part::Link)),
                ["open", token] => open = Some((*token).to_owned()),
                _ => {}
            }
        }
        let state = Self {
            moved,
            aside,
            history: History::of(past, future),
            ..Self::of(now?)
        };
        Some(match open {
            Some(token) => state.reduce(Action::Open(token)).unwrap_or(state),
            None => state,
        })
    }
}

/// A step of undo or redo: the first module has nothing beside a scenario.
fn step(token: &str) -> Option<Kept> {
    Some((decode_plainly(token)?, Beside::default()))
}

/// A number for each kind of change, and the number within the kind.
fn code(what: What) -> [usize; 2] {
    match what {
        What::Factor(number) => [0, number.into()],
        What::Group(number) => [1, number.into()],
        What::Values(number) => [2, number],
        What::Place => [3, 0],
        What::Item => [4, 0],
        What::Condition(number) => [5, number.into()],
        What::Exact(number) => [6, number.into()],
        What::Knowledge => [7, 0],
        What::Estimate => [8, 0],
        What::Reset => [9, 0],
        What::Reading => [10, 0],
        What::Undo => [11, 0],
        What::Redo => [12, 0],
        What::Edition => [13, 0],
    }
}

/// The change of a [`code`].
fn what_of([kind, number]: [usize; 2]) -> Option<What> {
    let small = u8::try_from(number).ok();
    Some(match kind {
        0 => What::Factor(small?),
        1 => What::Group(small?),
        2 => What::Values(number),
        3 => What::Place,
        4 => What::Item,
        5 => What::Condition(small?),
        6 => What::Exact(small?),
        7 => What::Knowledge,
        8 => What::Estimate,
        9 => What::Reset,
        10 => What::Reading,
        11 => What::Undo,
        12 => What::Redo,
        13 => What::Edition,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::edit::Edit;
    use crate::scenario::Points;

    fn after(actions: impl IntoIterator<Item = Action>) -> State {
        actions
            .into_iter()
            .fold(State::first(), |state, action| match state.reduce(action) {
                Some(next) => next,
                None => state,
            })
    }

    fn slide(factor: u8, to: u16, gesture: u32) -> Action {
        Action::Edit(Edit::Slide {
            factor,
            to: Points::from_tenths(to),
            gesture,
        })
    }

    #[test]
    fn what_is_handed_over_is_taken_over() {
        let changes = [
            vec![],
            vec![slide(0, 123, 1), slide(1, 456, 2), Action::Undo],
            vec![Action::Edit(Edit::Item(8)), Action::Go(Screen::Reading)],
            vec![Action::Edit(Edit::Values(Box::new([Points::NEUTRAL; 20])))],
            vec![
                slide(3, 0, 1),
                Action::Aside(Some(Aside::Share(Part::Link))),
            ],
        ];
        for actions in changes {
            let state = after(actions);
            let taken = State::taken_over(&state.handed_over());
            // A gesture does not outlive the change: the next move is a step of its own.
            let parts = |state: &State| {
                let steps = state.history.steps().map(<[Kept]>::to_vec);
                let State {
                    scenario,
                    moved,
                    aside,
                    ..
                } = state.clone();
                (scenario, moved, aside, steps)
            };
            assert_eq!(taken.as_ref().map(parts), Some(parts(&state)));
        }
    }

    #[test]
    fn a_link_that_waits_is_opened_by_the_whole_app() {
        let waiting = after([
            slide(0, 123, 1),
            Action::Aside(Some(Aside::Opening("B!".to_owned()))),
        ]);
        let taken = State::taken_over(&waiting.handed_over());
        assert!(taken.is_some_and(|taken| taken.notice.is_some()
            && taken.aside.is_none()
            && taken.scenario == waiting.scenario));
    }

    #[test]
    fn every_kind_of_change_has_a_code_of_its_own() {
        for kind in 0..14 {
            assert_eq!(what_of([kind, 0]).map(code), Some([kind, 0]));
        }
        assert_eq!(what_of([14, 0]), None);
    }

    #[test]
    fn a_text_without_a_scenario_hands_over_nothing() {
        for text in ["", "past", "now", "now B", "share\nnow -"] {
            assert_eq!(State::taken_over(text), None, "{text}");
        }
    }
}
