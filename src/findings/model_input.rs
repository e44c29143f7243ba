//! A scenario made ready for the model: the case, the texts as the scenario reads them, and how far each reading may go.

use std::borrow::Cow;

use crate::edition::id::PolicyId;
use crate::model::framework::{Case, Count, Framework, Mean, Rule, Text};
use crate::model::readings::{SimulationInput, TextRange, UncertaintyRanges};
use crate::scenario::{Reading, Scenario, SliderValue};

use crate::findings::engine::Engine;

/// A scenario made ready for the model.
#[derive(Debug)]
pub struct ModelInput {
    /// The engine of the scenario's edition.
    pub engine: &'static Engine,
    /// Factors, items, conditions and the misuse estimate, as the scenario reads them.
    pub framework: Cow<'static, Framework>,
    /// The rule, as the scenario reads the texts.
    pub rule: Rule,
    /// Slider values as scores, 0 to 100.
    pub scores: Vec<f64>,
    /// Which conditions are attached.
    pub attached: Vec<bool>,
    /// Standard error of each slider in points: that of [`Engine::errors`].
    pub errors: Vec<f64>,
    reading: Reading,
    /// Number of the country; `None` for one of the reader's own.
    buyer: Option<usize>,
    item: usize,
    own_estimate: Option<f64>,
    documented_knowledge: bool,
}

impl ModelInput {
    /// Makes a scenario ready.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self::with(Engine::of(scenario), scenario)
    }

    /// The same with the engine of an edition.
    #[must_use]
    pub fn with(engine: &'static Engine, scenario: &Scenario) -> Self {
        Self {
            engine,
            framework: engine.framework_of(&scenario.reading),
            rule: scenario.reading.rule(),
            scores: scenario.values.map(SliderValue::score).to_vec(),
            attached: engine
                .edition
                .numbered_conditions()
                .map(|(condition, _)| scenario.attaches(condition))
                .collect(),
            errors: engine.errors(scenario),
            reading: scenario.reading.clone(),
            buyer: engine.position(scenario.place),
            item: scenario.item.index(),
            own_estimate: scenario
                .own_estimate
                .map(|permille| f64::from(permille) / 1000.0),
            documented_knowledge: scenario.documented_knowledge,
        }
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> Case<'_> {
        self.case_with(&self.scores)
    }

    /// The same case with other scores.
    #[must_use]
    pub fn case_with<'a>(&'a self, scores: &'a [f64]) -> Case<'a> {
        Case {
            scores,
            item: self.item,
            mitigations: &self.attached,
            own_estimate: self.own_estimate,
            documented_knowledge: self.documented_knowledge,
        }
    }

    /// A text as the scenario reads it; `None` for the gap.
    #[must_use]
    pub fn text(&self, policy: PolicyId) -> Option<Text> {
        self.text_of(policy, self.buyer)
    }

    /// A text as the scenario reads it of a country by its number; `None` for the gap.
    #[must_use]
    pub fn text_of(&self, policy: PolicyId, buyer: Option<usize>) -> Option<Text> {
        self.engine.text(policy, buyer, &self.reading)
    }

    /// A text with the range of its readings; `None` for the gap.
    #[must_use]
    pub fn text_range(&self, policy: PolicyId) -> Option<TextRange> {
        self.engine.text_range(policy, self.buyer, &self.reading)
    }

    /// How far a reading may go: what the reader has changed is settled, all else varies as the model says.
    #[must_use]
    pub fn spread(&self) -> UncertaintyRanges {
        let (ours, settled) = (
            Reading::standard(self.engine.id),
            UncertaintyRanges::none(&self.rule),
        );
        let mut spread = UncertaintyRanges::STANDARD;
        if self.reading.ratio != ours.ratio {
            spread.ratio = settled.ratio;
        }
        if self.reading.count == Count::ByGroup {
            spread.by_group = settled.by_group;
        }
        if self.reading.mean == Mean::Geometric {
            spread.geometric = settled.geometric;
        }
        if self.reading.overlay_strength != ours.overlay_strength {
            spread.strength = settled.strength;
        }
        spread
    }

    /// The scene of some texts for the readings; `conditions` are those of the edition.
    #[must_use]
    pub fn scene<'a>(
        &'a self,
        texts: &'a [TextRange],
        conditions: &'a [(f64, f64)],
        spread: &'a UncertaintyRanges,
    ) -> SimulationInput<'a> {
        SimulationInput {
            framework: &self.framework,
            texts,
            rule: &self.rule,
            case: self.case(),
            errors: &self.errors,
            conditions,
            spread,
        }
    }
}
