//! The app as a value: one reducer, actions in, next state out; undo, redo and what the screens show.
//!
//! Nothing here calls a browser; whatever is impure (a gesture's number, a link that was pasted) comes in with an action.

pub mod action;
pub mod history;
pub mod open_panel;
mod opening;
pub mod pupil;
pub mod scenario_list;
pub mod stage;
pub mod typed_number;

use std::rc::Rc;

use crate::findings::assumptions::Setter;
use crate::findings::compare;
use crate::findings::edit::{Edit, apply};
use crate::findings::engine::{Engine, first_view};
use crate::findings::moved::{Moved, What};
use crate::findings::results::{comparators, is_changed};
use crate::scenario::link::{DecodedLink, Seal, deciding, encode_set};
use crate::scenario::{Scenario, Screen, View};

pub use action::Action;
use history::{History, Snapshot};
pub use open_panel::{LessonSheet, OpenPanel, Part, Sheet};
pub use opening::{Notice, Remark};
pub use scenario_list::{ListAction, ScenarioList};

/// Everything that the screens depend on.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The scenario that is open: all numbers but those of the screen with all scenarios are of it.
    pub scenario: Scenario,
    /// The scenarios beside it; the link carries them all.
    pub beside: ScenarioList,
    /// The last change to the numbers, for the sentence that says what it did.
    pub moved: Option<Moved>,
    /// Something that the reader should know about the link that was opened.
    pub notice: Option<Notice>,
    /// The seal of the citation that was opened, for as long as nothing that decides a number changes.
    pub cited: Option<Seal>,
    /// What lies over the screen; no link carries it.
    pub aside: Option<OpenPanel>,
    /// Whether nothing was changed since a link was opened.
    as_linked: bool,
    history: Rc<History>,
}

impl State {
    /// The state on opening the page without a link: a country with a story, its published figures, nothing specified.
    #[must_use]
    pub fn first() -> Self {
        Self::of(Engine::newest().first_scenario())
    }

    fn of(scenario: Scenario) -> Self {
        Self {
            scenario,
            beside: ScenarioList::default(),
            moved: None,
            notice: None,
            cited: None,
            aside: None,
            as_linked: false,
            history: Rc::default(),
        }
    }

    /// The state on opening the page with a link, or with a link's own text.
    ///
    /// A link that cannot be read never opens something else quietly: the first scenario stands behind a notice that says
    /// what is wrong and offers what could be read.
    #[must_use]
    pub fn opened(link: impl Into<DecodedLink>) -> Self {
        let first = Self::first();
        let link = Box::new(link.into());
        first.reduce(Action::OpenedWith(link)).unwrap_or(first)
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The text of the link that opens all of this again, with the seal of the citation that was opened where it still holds.
    #[must_use]
    pub fn link(&self) -> String {
        let tokens = encode_set(&self.beside.carried(&self.scenario));
        match &self.cited {
            Some(seal) => seal.on(&tokens),
            None => tokens,
        }
    }

    /// The link that is saved of what is open, with what stands beside it: it opens on the sliders, not on the list of what
    /// is saved.
    #[must_use]
    pub fn link_to_save(&self) -> String {
        let scenario = Scenario {
            view: View {
                screen: Screen::Explore,
                ..self.scenario.view
            },
            ..self.scenario.clone()
        };
        Self {
            scenario,
            ..self.clone()
        }
        .link()
    }

    /// Every scenario in its order, the open one among them.
    pub fn scenarios(&self) -> impl Iterator<Item = &Scenario> {
        self.beside.with(&self.scenario)
    }

    /// Whether any slider stands elsewhere than at the published figures.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        is_changed(&self.scenario)
    }

    /// Who set what is not as published: the maker of the link for as long as nothing was changed since it was opened.
    #[must_use]
    pub fn setter(&self) -> Setter {
        if self.can_undo() && !self.as_linked {
            Setter::Reader
        } else {
            Setter::Link
        }
    }

    /// The next state, or `None` where the action changes nothing.
    #[must_use]
    pub fn reduce(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Edit(edit) => return next.changed(edit),
            Action::Open(link) => match Engine::missing(&link) {
                Some(edition) => {
                    next.notice = Some(Notice::NeedsEdition {
                        link,
                        edition,
                        failed: false,
                    });
                }
                None => next.take(*link),
            },
            Action::OpenedWith(link) => {
                next = self.reduce(Action::Open(link))?;
                if !self.can_undo() {
                    // Nothing was there before it.
                    next.history = Rc::default();
                }
            }
            Action::EditionAnswered => {
                let Some(Notice::NeedsEdition { link, failed, .. }) = &mut next.notice else {
                    return None;
                };
                if Engine::missing(link).is_none() {
                    return self.reduce(Action::Open(link.clone()));
                }
                *failed = true;
            }
            Action::OpenWhatWasRead => {
                let (scenarios, notice) = self.notice.as_ref()?.what_was_read()?;
                let (scenario, beside) = ScenarioList::of(scenarios)?;
                next.open(scenario, beside, Some(notice));
                next.as_linked = true;
            }
            Action::ListAction(change) => {
                let (scenario, beside) = self.beside.arranged(&self.scenario, change)?;
                let view = scenario.view;
                next.open(scenario, beside, self.notice.clone());
                next.cited.clone_from(&self.cited);
                next.unseal(&self.scenario);
                // Looking is no step of undo.
                next.scenario.view = self.scenario.view;
                if next.kept() == self.kept() {
                    next = self.clone();
                }
                next.scenario.view = view;
            }
            Action::Dismiss => next.notice = None,
            Action::OpenPanel(aside) => next.aside = aside,
            Action::Undo => {
                let before = Rc::make_mut(&mut next.history).undo(self.kept())?;
                next.go_to(before, What::Undo);
            }
            Action::Redo => {
                let after = Rc::make_mut(&mut next.history).redo(self.kept())?;
                next.go_to(after, What::Redo);
            }
            Action::Why(policy) => {
                next.scenario.view.policy = policy;
                next.scenario.view.other = None;
            }
            Action::Contrast(pair) => {
                let engine = Engine::of(&self.scenario);
                let [first, second] = pair;
                if first == second || !pair.iter().all(|&text| compare::is_scored(engine, text)) {
                    return None;
                }
                next.scenario.view = View {
                    screen: Screen::Compare,
                    policy: Some(first),
                    other: Some(second),
                    ..next.scenario.view
                };
            }
            Action::Stay => {
                next.aside = None;
                next.notice = None;
                next.scenario.view = View {
                    factor: next.scenario.view.factor,
                    ..first_view()
                };
            }
            Action::Lesson(lesson) => next.scenario.lesson = lesson,
            Action::SeeAsPupil => next.scenario.view = first_view(),
            Action::Source(factor) => next.scenario.view.factor = factor,
            Action::Go(screen) => {
                // Whoever leaves the screen of a teacher goes on without the lesson; Back finds it again.
                if self.scenario.view.screen == Screen::Classroom && screen != Screen::Classroom {
                    next.scenario.lesson = None;
                }
                next.scenario.view = View {
                    screen,
                    ..next.scenario.view
                }
            }
            Action::ShowAll => next.scenario.shown |= Engine::of(&self.scenario).shown_at_first(),
            Action::Compare(shown) => {
                for policy in comparators(Engine::of(&self.scenario)) {
                    next.scenario.shown = if shown {
                        next.scenario.shown | policy.bit()
                    } else {
                        next.scenario.shown & !policy.bit()
                    };
                }
            }
        }
        (next != *self).then_some(next)
    }

    /// Opens what a link says, or says why it does not open; its editions are here.
    fn take(&mut self, link: DecodedLink) {
        let cited = link.seal.clone();
        let (scenarios, notice) = opening::opening(link);
        let Some((scenario, beside)) = ScenarioList::of(scenarios) else {
            self.notice = notice;
            return;
        };
        self.aside = None;
        // A link to what is open, as the entries of the history are, leads to its screen and is no step of undo. To the screen with
        // all scenarios it does not say which is open.
        let here = Scenario {
            view: scenario.view,
            ..self.scenario.clone()
        };
        let same = beside.carried(&scenario) == self.beside.carried(&here);
        if same && notice.is_none() && self.cited == cited {
            self.scenario.view = scenario.view;
            self.notice = None;
            return;
        }
        self.open(scenario, beside, notice);
        self.cited = cited;
        self.as_linked = true;
    }

    /// Puts other scenarios in place; undo brings back those that were there.
    fn open(&mut self, scenario: Scenario, beside: ScenarioList, notice: Option<Notice>) {
        let kept = self.kept();
        Rc::make_mut(&mut self.history).remember(kept, None);
        self.scenario = scenario;
        self.beside = beside;
        self.moved = None;
        self.notice = notice;
        self.cited = None;
    }

    /// What a step of undo brings back.
    fn kept(&self) -> Snapshot {
        (Rc::new(self.scenario.clone()), self.beside.clone())
    }

    /// Goes a step back or forward. That changes numbers, not what is looked at.
    fn go_to(&mut self, (scenario, beside): Snapshot, what: What) {
        let scenario = Scenario {
            view: self.scenario.view,
            ..Rc::unwrap_or_clone(scenario)
        };
        let before = Rc::new(std::mem::replace(&mut self.scenario, scenario));
        self.beside = beside;
        self.as_linked = false;
        // What was to be said of a link that was opened is said of it no more.
        self.notice
            .take_if(|notice| !notice.is_failure() && !notice.waits());
        self.unseal(&before);
        self.moved = Some(Moved { before, what });
    }

    /// The same after an action that changes numbers, remembered for undo; `None` where it changes none.
    fn changed(mut self, edit: Edit) -> Option<Self> {
        let before = self.scenario.clone();
        let start = self.history.gesture_start();
        let (what, gesture) = apply(&mut self.scenario, edit, start)?;
        if self.scenario == before {
            return None;
        }
        self.unseal(&before);
        let goes_on = self.history.goes_on(gesture);
        let before = match self.moved.take() {
            Some(moved) if goes_on && moved.what == what => moved.before,
            _ => Rc::new(before),
        };
        if !goes_on {
            let kept = (Rc::clone(&before), self.beside.clone());
            Rc::make_mut(&mut self.history).remember(kept, gesture);
        }
        self.moved = Some(Moved { before, what });
        self.as_linked = false;
        Some(self)
    }

    /// Takes the seal of a citation off where anything that decides a number has changed.
    fn unseal(&mut self, before: &Scenario) {
        if self.cited.is_some() && deciding(&self.scenario) != deciding(before) {
            self.cited = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::id::{FactorId, PolicyId};
    use crate::scenario::SliderValue;

    fn slid(state: &State, to: u16, gesture: u32) -> State {
        let slide = Edit::Slide {
            factor: FactorId::all().nth(4).expect("a factor"),
            to: SliderValue::from_tenths(to),
            gesture,
        };
        let next = state.reduce(slide.into());
        next.unwrap_or_else(|| state.clone())
    }

    /// The scenario before the last change, which all states of a gesture share.
    fn before(state: &State) -> Option<&Rc<Scenario>> {
        state.moved.as_ref().map(|moved| &moved.before)
    }

    #[test]
    fn to_change_a_value_copies_no_history() {
        let first = slid(&State::first(), 100, 1);
        let second = slid(&first, 200, 1);
        assert!(Rc::ptr_eq(&first.history, &second.history));
        let shared = before(&first).zip(before(&second));
        assert!(shared.is_some_and(|(one, other)| Rc::ptr_eq(one, other)));
        for action in [Action::Go(Screen::Method), Action::Why(Some(PolicyId::GAP))] {
            let looked = second.reduce(action);
            assert!(looked.is_some_and(|looked| Rc::ptr_eq(&looked.history, &second.history)));
        }
    }

    #[test]
    fn a_step_shares_its_scenario_with_the_change_after_it() {
        let first = slid(&State::first(), 100, 1);
        let second = slid(&first, 200, 2);
        assert!(!Rc::ptr_eq(&first.history, &second.history));
        let [past, _] = second.history.steps();
        let kept = past
            .last()
            .map(|(scenario, _)| scenario)
            .zip(before(&second));
        assert!(kept.is_some_and(|(kept, before)| Rc::ptr_eq(kept, before)));
        assert_eq!(past.len(), 2);
    }
}
