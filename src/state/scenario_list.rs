//! The scenarios beside the open one: up to four in an order, of which one is open and the others wait.

use std::rc::Rc;

use crate::scenario::link::MOST_SCENARIOS;
use crate::scenario::{GivenTitle, Scenario, Screen, Title, View};

/// What a scenario that waits says of what is looked at.
const WAITING: View = View {
    screen: Screen::Scenarios,
    policy: None,
    other: None,
    factor: None,
};

/// The scenarios before and behind the open one. A copy shares them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScenarioList {
    before: Rc<[Scenario]>,
    after: Rc<[Scenario]>,
}

/// What can be done with scenarios side by side, each by its place, 0 for the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListAction {
    /// A copy of one, behind it, with a name of its own.
    Duplicate {
        /// Which.
        place: usize,
        /// What the copy is called.
        name: String,
    },
    /// Two change places.
    Exchange(usize, usize),
    /// One is taken out; the last one stays.
    Remove(usize),
    /// Another name; none where it is empty.
    Rename {
        /// Which.
        place: usize,
        /// What it is called.
        name: String,
    },
    /// One is opened, to be changed with the sliders.
    Open(usize),
}

impl ScenarioList {
    /// The open one of some scenarios, and those beside it: the first that says of itself that it is looked at elsewhere than
    /// beside the others, else the first. `None` where there are none.
    pub(super) fn of(scenarios: Vec<Scenario>) -> Option<(Scenario, Self)> {
        let elsewhere = |scenario: &Scenario| scenario.view.screen != Screen::Scenarios;
        let open = scenarios.iter().position(elsewhere).unwrap_or(0);
        let view = scenarios.get(open)?.view;
        Self::parted(scenarios, open, view)
    }

    /// Place of the open scenario, 0 for the first.
    #[must_use]
    pub fn place(&self) -> usize {
        self.before.len()
    }

    /// How many scenarios there are, the open one among them.
    #[must_use]
    pub fn count(&self) -> usize {
        self.before.len() + 1 + self.after.len()
    }

    /// Whether there is room for one more.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.count() < MOST_SCENARIOS
    }

    /// All scenarios in their order, the open one among them.
    pub fn with<'a>(&'a self, open: &'a Scenario) -> impl Iterator<Item = &'a Scenario> {
        let before = self.before.iter();
        before.chain(std::iter::once(open)).chain(self.after.iter())
    }

    /// All scenarios as a link carries them: only the open one says what is looked at. On the screen that shows all of them, the
    /// first says it for the open one.
    pub(super) fn carried(&self, open: &Scenario) -> Vec<Scenario> {
        let speaks = match open.view.screen {
            Screen::Scenarios => 0,
            _ => self.place(),
        };
        let mut all: Vec<Scenario> = self.with(open).cloned().collect();
        for (place, scenario) in all.iter_mut().enumerate() {
            scenario.view = if place == speaks { open.view } else { WAITING };
        }
        all
    }

    /// The open scenario and those beside it after a change; `None` where it changes nothing.
    pub(super) fn arranged(&self, open: &Scenario, change: ListAction) -> Option<(Scenario, Self)> {
        let mut all: Vec<Scenario> = self.with(open).cloned().collect();
        let (mut place, mut view) = (self.place(), open.view);
        match change {
            ListAction::Duplicate { place: of, name } => {
                let mut copy = all.get(of).filter(|_| self.has_room())?.clone();
                copy.title = Title::new(&name);
                all.insert(of + 1, copy);
                place += usize::from(of < place);
            }
            ListAction::Exchange(one, other) => {
                if one.max(other) >= all.len() {
                    return None;
                }
                all.swap(one, other);
                if place == one {
                    place = other;
                } else if place == other {
                    place = one;
                }
            }
            ListAction::Remove(of) => {
                if of >= all.len() || all.len() == 1 {
                    return None;
                }
                all.remove(of);
                place = (place - usize::from(of < place)).min(all.len() - 1);
            }
            ListAction::Rename { place: of, name } => {
                // A name that nobody sees is none, and takes none away.
                let (GivenTitle::Whole(title) | GivenTitle::Cut(title)) = Title::taken(&name)
                else {
                    return None;
                };
                all.get_mut(of)?.title = title;
            }
            ListAction::Open(of) if of < all.len() => {
                place = of;
                view = crate::findings::engine::first_view();
            }
            ListAction::Open(_) => return None,
        }
        let arranged = Self::parted(all, place, view)?;
        (arranged.0 != *open || arranged.1 != *self).then_some(arranged)
    }

    /// The scenario at a place as the open one, and the others beside it.
    fn parted(mut before: Vec<Scenario>, place: usize, view: View) -> Option<(Scenario, Self)> {
        for scenario in &mut before {
            scenario.view = WAITING;
        }
        let after = before.split_off((place + 1).min(before.len()));
        let open = Scenario {
            view,
            ..before.pop()?
        };
        let (before, after) = (before.into(), after.into());
        Some((open, Self { before, after }))
    }
}
