//! Everything that follows from a scenario, computed once for it.
//!
//! What every screen shows is there from the start. What belongs to one text, such as its tipping points, is computed when it is
//! first asked for, and kept too.

use std::cell::OnceCell;

use crate::edition::Flag;
use crate::edition::id::{GroupId, PolicyId};
use crate::findings::changes::{Changes, changes};
use crate::findings::compare::Comparison;
use crate::findings::engine::{Engine, Published};
use crate::findings::model_input::ModelInput;
use crate::findings::results::{Results, flags, group_mean};
use crate::findings::tipping_points::{TippingPoints, group_tipping_points, tipping_points};
use crate::scenario::{SLIDERS, Scenario, SliderValue, TEXTS};

/// A scenario with everything that follows from it.
#[derive(Debug)]
pub struct Derived {
    /// The scenario.
    pub scenario: Scenario,
    /// The published figures of its place, by factor.
    pub published: &'static [Published],
    /// What the model is told.
    pub input: ModelInput,
    /// Every shown text evaluated.
    pub picture: Results,
    /// Whether any slider stands elsewhere than at the published figures.
    pub is_changed: bool,
    /// The mean of each group's sliders in the order of the screen, 0 to 100, unrounded.
    pub group_means: Vec<f64>,
    /// What US law says of the place, whatever the policy, in an edition whose flags have no class; in others the law is in the
    /// picture.
    pub flags: Vec<&'static Flag>,
    tipping_points: [OnceCell<Option<[TippingPoints; SLIDERS]>>; TEXTS],
    group_tipping_points: [OnceCell<Option<Vec<TippingPoints>>>; TEXTS],
    changes: [OnceCell<Option<Changes>>; TEXTS],
}

impl Derived {
    /// Evaluates a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let input = ModelInput::of(scenario);
        let engine = input.engine;
        let groups = engine.edition.numbered_groups();
        Self {
            scenario: scenario.clone(),
            published: engine.published(scenario.place),
            picture: Results::of_input(scenario, &input),
            is_changed: scenario.values != engine.published_values(scenario.place),
            group_means: groups
                .map(|(group, _)| group_mean(&scenario.values, &engine.members(group)))
                .collect(),
            flags: flags(scenario),
            input,
            tipping_points: [const { OnceCell::new() }; TEXTS],
            group_tipping_points: [const { OnceCell::new() }; TEXTS],
            changes: [const { OnceCell::new() }; TEXTS],
        }
    }

    /// Where what follows of a text changes on each slider's track; `None` for the gap, of which nothing follows.
    #[must_use]
    pub fn tipping_points(&self, policy: PolicyId) -> Option<&[TippingPoints; SLIDERS]> {
        let kept = &self.tipping_points[policy.index()];
        let found = kept.get_or_init(|| tipping_points(&self.scenario, &self.input, policy));
        found.as_ref()
    }

    /// Where what follows of a text changes as the sliders of a group move together, as places of their mean, by group; `None` for the
    /// gap.
    #[must_use]
    pub fn group_tipping_points(&self, policy: PolicyId) -> Option<&[TippingPoints]> {
        let kept = &self.group_tipping_points[policy.index()];
        let found = kept.get_or_init(|| group_tipping_points(&self.scenario, &self.input, policy));
        found.as_deref()
    }

    /// What would change what follows of a text; `None` for the gap, and while the annotations are not here, against which each change
    /// is held.
    #[must_use]
    pub fn changes(&self, policy: PolicyId) -> Option<&Changes> {
        Engine::of(&self.scenario).annotations()?;
        let kept = &self.changes[policy.index()];
        let found = kept.get_or_init(|| changes(&self.scenario, &self.input, policy));
        found.as_ref()
    }

    /// Two texts set against each other; `None` where one of them is the gap.
    #[must_use]
    pub fn comparison(&self, pair: [PolicyId; 2]) -> Option<Comparison> {
        Comparison::of_input(&self.scenario, &self.input, pair)
    }

    /// The mean of a group's sliders, 0 to 100, unrounded; neutral while the edition is not here.
    #[must_use]
    pub fn group_mean(&self, group: GroupId) -> f64 {
        let mean = self.group_means.get(group.index()).copied();
        mean.unwrap_or(SliderValue::NEUTRAL.score())
    }
}
