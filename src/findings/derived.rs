//! Everything that follows from a scenario, computed once for it.
//!
//! What every screen shows is there from the start. What belongs to one text, such as its tipping points, is computed when it is
//! first asked for, and kept too.

use std::cell::OnceCell;

use crate::edition::Flag;
use crate::findings::changes::{Changes, changes};
use crate::findings::compare::Comparison;
use crate::findings::engine::Published;
use crate::findings::model_input::Prepared;
use crate::findings::results::{Picture, flags, group_mean};
use crate::findings::tipping_points::{Turns, turns};
use crate::scenario::{Points, SLIDERS, Scenario, TEXTS};

/// A scenario with everything that follows from it.
#[derive(Debug)]
pub struct Derived {
    /// The scenario.
    pub scenario: Scenario,
    /// The published figures of its place, by factor.
    pub published: &'static [Published],
    /// What the model is told.
    pub input: Prepared,
    /// Every shown text evaluated.
    pub picture: Picture,
    /// Whether any slider stands elsewhere than at the published figures.
    pub is_changed: bool,
    /// The mean of each group's sliders, 0 to 100, unrounded.
    pub group_means: Vec<f64>,
    /// What US law says of the place, whatever the policy.
    pub flags: Vec<&'static Flag>,
    turns: [OnceCell<Option<[Turns; SLIDERS]>>; TEXTS],
    changes: [OnceCell<Option<Changes>>; TEXTS],
}

impl Derived {
    /// Evaluates a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let input = Prepared::of(scenario);
        let engine = input.engine;
        let groups = 0..engine.edition.groups.len();
        Self {
            scenario: scenario.clone(),
            published: engine.published(scenario.place),
            picture: Picture::of_input(scenario, &input),
            is_changed: scenario.values != engine.published_values(scenario.place),
            group_means: groups
                .map(|group| group_mean(&scenario.values, &engine.members(group)))
                .collect(),
            flags: flags(scenario),
            input,
            turns: [const { OnceCell::new() }; TEXTS],
            changes: [const { OnceCell::new() }; TEXTS],
        }
    }

    /// Where what follows of a text changes on each slider's track; `None` for the gap, of which nothing follows.
    #[must_use]
    pub fn turns(&self, policy: u8) -> Option<&[Turns; SLIDERS]> {
        let kept = self.turns.get(usize::from(policy))?;
        let found = kept.get_or_init(|| turns(&self.scenario, &self.input, policy));
        found.as_ref()
    }

    /// What would change what follows of a text; `None` for the gap.
    #[must_use]
    pub fn changes(&self, policy: u8) -> Option<&Changes> {
        let kept = self.changes.get(usize::from(policy))?;
        let found = kept.get_or_init(|| changes(&self.scenario, &self.input, policy));
        found.as_ref()
    }

    /// Two texts set against each other; `None` where one of them is the gap or unknown.
    #[must_use]
    pub fn comparison(&self, pair: [u8; 2]) -> Option<Comparison> {
        Comparison::of_input(&self.scenario, &self.input, pair)
    }

    /// The mean of a group's sliders, 0 to 100, unrounded; neutral for a group that is none.
    #[must_use]
    pub fn group_mean(&self, group: u8) -> f64 {
        let mean = self.group_means.get(usize::from(group)).copied();
        mean.unwrap_or(Points::NEUTRAL.score())
    }
}
