//! The app as a value: one reducer, actions in, next state out; undo, redo and what the screens show.
//!
//! Nothing here calls a browser; whatever is impure (a gesture's number, a link that was pasted) comes in with an action.

pub mod action;
pub mod history;
pub mod open_panel;
mod opening;
pub mod scenario_list;

use crate::findings::compare;
use crate::findings::edit::{Edit, apply};
use crate::findings::engine::{Engine, first_view};
use crate::findings::moved::{Moved, What};
use crate::findings::results::{comparators, is_changed};
use crate::scenario::link::{Seal, deciding, decode_set, encode_set, seal_of};
use crate::scenario::{Scenario, Screen, View};

pub use action::Action;
use history::{History, Kept};
pub use open_panel::{Aside, Part, Sheet};
pub use opening::{Notice, Remark};
pub use scenario_list::{Arrange, Beside};

/// Everything that the screens depend on.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The scenario that is open: all numbers but those of the screen with all scenarios are of it.
    pub scenario: Scenario,
    /// The scenarios beside it; the link carries them all.
    pub beside: Beside,
    /// The last change to the numbers, for the sentence that says what it did.
    pub moved: Option<Moved>,
    /// Something that the reader should know about the link that was opened.
    pub notice: Option<Notice>,
    /// The seal of the citation that was opened, for as long as nothing that decides a number changes.
    pub cited: Option<Seal>,
    /// What lies over the screen; no link carries it.
    pub aside: Option<Aside>,
    history: History,
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
            beside: Beside::default(),
            moved: None,
            notice: None,
            cited: None,
            aside: None,
            history: History::default(),
        }
    }

    /// The state on opening the page with a link's token.
    ///
    /// A link that cannot be read never opens something else quietly: the first scenario stands behind a notice that says
    /// what is wrong and offers what could be read.
    #[must_use]
    pub fn opened(token: &str) -> Self {
        let first = Self::first();
        match first.reduce(Action::Open(token.to_owned())) {
            Some(state) => Self {
                history: History::default(),
                ..state
            },
            None => first,
        }
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

    /// The next state, or `None` where the action changes nothing.
    #[must_use]
    pub fn reduce(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Open(token) => match Engine::missing(&token) {
                Some(edition) => {
                    next.notice = Some(Notice::NeedsEdition {
                        token,
                        edition,
                        failed: false,
                    });
                }
                None => next.take(&token),
            },
            Action::EditionAnswered => {
                let Some(Notice::NeedsEdition { token, failed, .. }) = &mut next.notice else {
                    return None;
                };
                if Engine::missing(token).is_none() {
                    return self.reduce(Action::Open(token.clone()));
                }
                *failed = true;
            }
            Action::OpenWhatWasRead => {
                let (scenarios, notice) = self.notice.as_ref()?.what_was_read()?;
                let (scenario, beside) = Beside::of(scenarios)?;
                next.open(scenario, beside, Some(notice));
            }
            Action::Arrange(change) => {
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
            Action::Aside(aside) => next.aside = aside,
            Action::Undo => {
                let before = next.history.undo(self.kept())?;
                next.go_to(before, What::Undo);
            }
            Action::Redo => {
                let after = next.history.redo(self.kept())?;
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
            Action::Source(factor) => next.scenario.view.factor = factor,
            Action::Go(screen) => {
                next.scenario.view = View {
                    screen,
                    ..next.scenario.view
                }
            }
            Action::Compare(shown) => {
                for (policy, _) in comparators(Engine::of(&self.scenario)) {
                    let bit = 1 << policy;
                    next.scenario.shown = if shown {
                        next.scenario.shown | bit
                    } else {
                        next.scenario.shown & !bit
                    };
                }
            }
            Action::Edit(edit) => return self.changed(edit),
        }
        (next != *self).then_some(next)
    }

    /// Opens what a link's text says, or says why it does not open; its editions are here.
    fn take(&mut self, text: &str) {
        let (scenarios, notice) = opening::opening(decode_set(text));
        let Some((scenario, beside)) = Beside::of(scenarios) else {
            self.notice = notice;
            return;
        };
        let cited = seal_of(text);
        let same = beside.carried(&scenario) == self.beside.carried(&self.scenario);
        if same && notice.is_none() && self.cited == cited {
            self.notice = None;
            return;
        }
        self.open(scenario, beside, notice);
        self.cited = cited;
    }

    /// Puts other scenarios in place; undo brings back those that were there.
    fn open(&mut self, scenario: Scenario, beside: Beside, notice: Option<Notice>) {
        self.history.remember(self.kept(), None);
        self.scenario = scenario;
        self.beside = beside;
        self.moved = None;
        self.notice = notice;
        self.cited = None;
    }

    /// What a step of undo brings back.
    fn kept(&self) -> Kept {
        (self.scenario.clone(), self.beside.clone())
    }

    /// Goes a step back or forward. That changes numbers, not what is looked at.
    fn go_to(&mut self, (mut scenario, beside): Kept, what: What) {
        scenario.view = self.scenario.view;
        let before = std::mem::replace(&mut self.scenario, scenario);
        self.beside = beside;
        self.unseal(&before);
        self.moved = Some(Moved { before, what });
    }

    /// The next state after an action that changes numbers, remembered for undo.
    fn changed(&self, edit: Edit) -> Option<Self> {
        let mut scenario = self.scenario.clone();
        let (what, gesture) = apply(&mut scenario, edit, self.gesture_start())?;
        if scenario == self.scenario {
            return None;
        }
        let mut next = self.clone();
        next.history.remember(self.kept(), gesture);
        let before = match (&self.moved, gesture) {
            (Some(moved), Some(_)) if moved.what == what && self.history.goes_on(gesture) => {
                moved.before.clone()
            }
            _ => self.scenario.clone(),
        };
        next.moved = Some(Moved { before, what });
        next.scenario = scenario;
        next.unseal(&self.scenario);
        Some(next)
    }

    /// Takes the seal of a citation off where anything that decides a number has changed.
    fn unseal(&mut self, before: &Scenario) {
        if self.cited.is_some() && deciding(&self.scenario) != deciding(before) {
            self.cited = None;
        }
    }

    /// The scenario before the gesture under way, with the gesture's number.
    fn gesture_start(&self) -> Option<(u32, &Scenario)> {
        self.history.gesture_start()
    }
}
