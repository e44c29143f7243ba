//! What the searches for changes share: the scenario, the text, and what follows now.

use crate::edition::id::{FactorId, PolicyId};
use crate::findings::edit::{Edit, apply};
use crate::findings::model_input::ModelInput;
use crate::findings::tipping_points::OutcomeOf;
use crate::model::balance::turned;
use crate::model::conditions::after_conditions;
use crate::model::disposition::Disposition;
use crate::model::flips::within_a_year;
use crate::model::framework::Text;
use crate::scenario::{Scenario, SliderValue};

use super::change::{Change, How, Plausible};

/// A scenario, one of its texts, and what the search for changes needs of both.
pub(super) struct Context<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) policy: PolicyId,
    pub(super) prepared: &'a ModelInput,
    pub(super) text: &'a Text,
    pub(super) follows: OutcomeOf<'a>,
    /// What follows now.
    pub(super) now: Disposition,
}

impl Context<'_> {
    /// The change that an edit makes; `None` where the same follows after it.
    pub(super) fn change(&self, how: How, plausible: Plausible, edit: Edit) -> Option<Change> {
        let mut after = self.scenario.clone();
        apply(&mut after, edit.clone(), None)?;
        let prepared = ModelInput::of(&after);
        let text = prepared.text(self.policy)?;
        let then = OutcomeOf::new(&prepared, &text).with(&prepared.scores);
        (then != self.now).then_some(Change {
            how,
            then,
            plausible,
            edit,
        })
    }

    /// Scores after conditions as the text counts them, 0 to 100.
    pub(super) fn counted(&self) -> Vec<f64> {
        let case = self.prepared.case();
        turned(
            self.text,
            &after_conditions(&self.prepared.framework, &case),
        )
    }

    /// Whether a move of several sliders is plausible: as far as each has moved in a year, or further than one has.
    pub(super) fn plausible(&self, moves: &[(FactorId, SliderValue)]) -> Plausible {
        let engine = self.prepared.engine;
        let country = engine.position(self.scenario.place);
        let annotations = engine.annotations();
        let judged = moves.iter().map(|&(factor, to)| {
            let largest = annotations?.largest_change(country?, factor)?;
            let from = self.scenario.value(factor).score();
            let within = within_a_year(from, to.score(), Some(largest.points))?;
            Some((within, largest.since))
        });
        let judged: Vec<Option<(bool, u16)>> = judged.collect();
        let beyond = judged.iter().flatten().filter(|(within, _)| !within);
        match beyond.map(|(_, since)| *since).max() {
            Some(since) => Plausible::BeyondAnyYear(since),
            None if judged.iter().all(Option::is_some) => Plausible::WithinAYear,
            None => Plausible::NotPublished,
        }
    }

    /// The change that some moves of sliders make.
    pub(super) fn moved(&self, how: How, moves: &[(FactorId, SliderValue)]) -> Option<Change> {
        let mut values = self.scenario.values;
        for &(factor, to) in moves {
            values[factor.index()] = to;
        }
        self.change(how, self.plausible(moves), Edit::Values(Box::new(values)))
    }
}
