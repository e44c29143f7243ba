//! The app as a value: one reducer, actions in, next state out; undo, redo and what the screens show.
//!
//! Nothing here calls a browser; whatever is impure (a gesture's number, a link that was pasted) comes in with an action.

pub mod action;
pub mod aside;
pub mod changes;
pub mod choice;
pub mod claims;
pub mod codings;
pub mod compare;
pub mod dial;
pub mod engine;
pub mod history;
mod joint_changes;
pub mod picture;
pub mod prepared;
mod reading_changes;
pub mod settled;
pub mod shelf;
pub mod steps;
pub mod strongest;
pub mod turns;

use crate::scenario::link::{LinkError, Note, decode};
use crate::scenario::{Place, Points, Scenario, Screen, View};

pub use action::Action;
pub use aside::{Aside, Part, Sheet};
use engine::Engine;
use history::History;
use picture::comparators;

/// Everything that the screens depend on.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the link carries.
    pub scenario: Scenario,
    /// The last change to the numbers, for the sentence that says what it did.
    pub moved: Option<Moved>,
    /// Something that the reader should know about the link that was opened.
    pub notice: Option<Notice>,
    /// What lies over the screen; no link carries it.
    pub aside: Option<Aside>,
    history: History,
}

/// The last change to the numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The scenario before the change (before the whole gesture, where a slider was dragged).
    pub before: Scenario,
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
    /// Undo.
    Undo,
    /// Redo.
    Redo,
}

/// What the reader should know about a link that was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The link opened, with remarks, or what arrived of it is shown; undo brings back what was there.
    Opened {
        /// What keeps the link from opening whole.
        error: Option<LinkError>,
        /// The remarks, field by field.
        notes: Vec<Note>,
    },
    /// The link could not be opened as it is; the scenario that was there stays.
    Failed {
        /// Why, with what could be read.
        error: LinkError,
    },
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
            moved: None,
            notice: None,
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
            Action::Open(token) => match decode(&token) {
                Ok(opened) => {
                    if opened.scenario == self.scenario
                        && opened.notes.is_empty()
                        && self.notice.is_none()
                    {
                        return None;
                    }
                    let notice = (!opened.notes.is_empty()).then_some(Notice::Opened {
                        error: None,
                        notes: opened.notes,
                    });
                    next.open(opened.scenario, notice);
                }
                Err(error) => match error.readable().filter(|opened| error.shows(opened)) {
                    Some(opened) => {
                        let (scenario, notes) = (Engine::completed(opened), opened.notes.clone());
                        next.open(
                            scenario,
                            Some(Notice::Opened {
                                error: Some(error),
                                notes,
                            }),
                        );
                    }
                    None => next.notice = Some(Notice::Failed { error }),
                },
            },
            Action::OpenWhatWasRead => {
                let Some(Notice::Failed { error }) = &self.notice else {
                    return None;
                };
                let opened = error.readable()?;
                let notes = opened.notes.clone();
                next.open(
                    Engine::completed(opened),
                    Some(Notice::Opened { error: None, notes }),
                );
            }
            Action::Dismiss => next.notice = None,
            Action::Aside(aside) => next.aside = aside,
            Action::Undo => {
                next.scenario =
                    keeping_view(next.history.undo(&self.scenario)?, self.scenario.view);
                next.moved = Some(Moved {
                    before: self.scenario.clone(),
                    what: What::Undo,
                });
            }
            Action::Redo => {
                next.scenario =
                    keeping_view(next.history.redo(&self.scenario)?, self.scenario.view);
                next.moved = Some(Moved {
                    before: self.scenario.clone(),
                    what: What::Redo,
                });
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
            change => return self.changed(change),
        }
        (next != *self).then_some(next)
    }

    /// Puts another scenario in place; undo brings back the one that was there.
    fn open(&mut self, scenario: Scenario, notice: Option<Notice>) {
        self.history.remember(&self.scenario, None);
        self.scenario = scenario;
        self.moved = None;
        self.notice = notice;
    }

    /// The next state after an action that changes numbers, remembered for undo.
    fn changed(&self, action: Action) -> Option<Self> {
        let mut scenario = self.scenario.clone();
        let (what, gesture) = action::apply(&mut scenario, action, self.gesture_start())?;
        if scenario == self.scenario {
            return None;
        }
        let mut next = self.clone();
        next.history.remember(&self.scenario, gesture);
        let before = match (&self.moved, gesture) {
            (Some(moved), Some(_)) if moved.what == what && self.history.goes_on(gesture) => {
                moved.before.clone()
            }
            _ => self.scenario.clone(),
        };
        next.moved = Some(Moved { before, what });
        next.scenario = scenario;
        Some(next)
    }

    /// The scenario before the gesture under way, with the gesture's number.
    fn gesture_start(&self) -> Option<(u32, &Scenario)> {
        self.history.gesture_start()
    }
}

/// Whether any slider of a scenario stands elsewhere than at the published figures.
#[must_use]
pub fn is_changed(scenario: &Scenario) -> bool {
    scenario.values != Engine::of(scenario).published_values(scenario.place)
}

/// Undo and redo change numbers, not what is looked at.
fn keeping_view(mut scenario: Scenario, view: View) -> Scenario {
    scenario.view = view;
    scenario
}

/// The view on opening the page.
#[must_use]
pub const fn first_view() -> View {
    View {
        screen: Screen::Explore,
        policy: None,
        other: None,
        factor: None,
    }
}

/// The values of a country of one's own: all neutral.
#[must_use]
pub const fn own_values() -> [Points; crate::scenario::SLIDERS] {
    [Points::NEUTRAL; crate::scenario::SLIDERS]
}

/// The country that the page opens with: it has a story in both articles that the project began from.
pub const FIRST_COUNTRY: &str = "AZE";

/// A place that the newest edition knows, by ISO code.
#[must_use]
pub fn place_of(code: &str) -> Option<Place> {
    crate::scenario::registry::COUNTRIES
        .number(code)
        .map(|number| Place::Country(number as u16))
}
