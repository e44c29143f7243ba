//! How firm a text's stop rule is: which countries are past it on their published figures, in how many readings, and where its line
//! may lie.
//!
//! All of it is our estimate under the standard reading of an edition, with no item and no condition: it does not follow the sliders.

use crate::edition::Practice;
use crate::edition::id::{EditionId, PolicyId};
use crate::findings::engine::{Engine, place_of};
use crate::findings::law::Law;
use crate::findings::model_input::ModelInput;
use crate::model::conditions::after_conditions;
use crate::model::framework::Standard;
use crate::model::math::{NEUTRAL, logit};
use crate::model::readings::{
    READINGS, Simulation, SobolPoints, StanceRange, TextRange, UncertaintyRanges,
};
use crate::model::risk::Risk;
use crate::scenario::Reading;

/// Share of the readings, as one in so many, that leaves a country clearly on one side.
const ONE_IN: f64 = 10.0;

/// Points of harm that the slope of the risk speaks of.
const POINTS_OF_SLOPE: f64 = 10.0;

/// A stop rule with all countries of an edition.
#[derive(Clone, Debug, PartialEq)]
pub struct StopRule {
    /// The edition.
    pub edition: EditionId,
    /// The text.
    pub policy: PolicyId,
    /// Every country, by its name.
    pub countries: Vec<CountryRisk>,
    /// Harm at which the risk meets the threshold, 0 to 100.
    line: f64,
    /// Points of harm by which one standard deviation of the level moves the line.
    deviation: f64,
}

/// A country before a stop rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CountryRisk {
    /// Its number in the edition.
    pub number: usize,
    /// Its name.
    pub name: &'static str,
    /// Harm of its published figures, 0 to 100.
    pub harm: f64,
    /// Whether US law or rules forbid a sale to it anyway.
    pub forbidden: bool,
    /// Log-odds by which its risk lies past the threshold.
    margin: f64,
}

/// Something that was done while the text was in force.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Done {
    /// What the table says of it.
    pub row: &'static Practice,
    /// The country, where it was a sale.
    pub buyer: Option<CountryRisk>,
}

impl StopRule {
    /// The stop rule of a text of an edition; `None` where it has none, or one that asks for knowledge, which no figure
    /// shows.
    #[must_use]
    pub fn of(edition: EditionId, policy: PolicyId) -> Option<Self> {
        let engine = Engine::of_edition(edition);
        let gate = engine.coded(policy)?.gate?;
        let risk = &engine.framework.risk;
        if gate.standard == Standard::ActualKnowledge || risk.slope <= 0.0 {
            return None;
        }
        let points = POINTS_OF_SLOPE / risk.slope;
        let countries = engine.edition.countries.iter().enumerate();
        let mut countries: Vec<CountryRisk> = countries
            .filter_map(|(number, country)| {
                let input = input_of(engine, country.iso3)?;
                let case = input.case();
                let after = after_conditions(&input.framework, &case);
                let estimate = Risk::estimate(&input.framework, Some(gate), &case, &after);
                let law = Law::in_country(engine.edition, None, number);
                Some(CountryRisk {
                    number,
                    name: country.name,
                    harm: NEUTRAL + points * estimate.harms.iter().sum::<f64>(),
                    forbidden: law.is_some_and(|law| law.forbids()),
                    margin: estimate.log_odds - logit(gate.threshold),
                })
            })
            .collect();
        countries.sort_by_key(|country| country.name);
        Some(Self {
            edition,
            policy,
            countries,
            line: NEUTRAL + points * (logit(gate.threshold) - risk.level - gate.breadth),
            deviation: points * UncertaintyRanges::STANDARD.level,
        })
    }

    /// Harm at which the line lies, 0 to 100, moved by so many standard deviations of the level.
    #[must_use]
    pub fn line_at(&self, deviations: f64) -> f64 {
        self.line + deviations * self.deviation
    }

    /// The countries past the line, moved by so many standard deviations of the level.
    pub fn past(&self, deviations: f64) -> impl Iterator<Item = &CountryRisk> {
        let moved = deviations * UncertaintyRanges::STANDARD.level;
        self.countries
            .iter()
            .filter(move |country| country.margin > moved)
    }

    /// Whether a country is past our line.
    #[must_use]
    pub fn is_past(&self, country: &CountryRisk) -> bool {
        country.margin > 0.0
    }

    /// Whether the edition says of each country what the law forbids.
    #[must_use]
    pub fn knows_the_law(&self) -> bool {
        !Engine::of_edition(self.edition).edition.law.is_empty()
    }

    /// What was done while the text was in force; nothing while the annotations are not here.
    #[must_use]
    pub fn done(&self) -> Vec<Done> {
        let notes = Engine::of_edition(self.edition).annotations();
        let rows = notes.map(|notes| notes.practice).unwrap_or_default();
        let rows = rows.iter().filter(|row| row.policy == self.policy);
        rows.map(|row| Done {
            row,
            buyer: row.country.and_then(|number| {
                let mut countries = self.countries.iter().copied();
                countries.find(|country| country.number == number)
            }),
        })
        .collect()
    }
}

/// A country on its published figures under the standard reading; `None` for one that no link can name.
fn input_of(engine: &'static Engine, iso3: &str) -> Option<ModelInput> {
    let scenario = engine.published_scenario(place_of(iso3)?);
    Some(ModelInput::with(engine, &scenario))
}

/// Counts in how many readings each country is past a stop rule, a country at a time.
#[derive(Debug)]
pub struct ReadingsPast {
    engine: &'static Engine,
    policy: PolicyId,
    text: TextRange,
    conditions: Vec<(f64, f64)>,
    simulation: Simulation<'static>,
    /// Shares of the readings past it, in the order of [`StopRule::countries`].
    shares: Vec<f64>,
}

/// The countries in three groups, by their places in [`StopRule::countries`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StopRuleGroups {
    /// Past it in 9 of 10 readings or more.
    pub nearly_all: Vec<usize>,
    /// On either side.
    pub either: Vec<usize>,
    /// Past it in 1 of 10 readings or fewer.
    pub nearly_none: Vec<usize>,
}

impl ReadingsPast {
    /// Nothing counted yet; `None` where the text is not in the edition.
    #[must_use]
    pub fn new(rule: &StopRule) -> Option<Self> {
        let engine = Engine::of_edition(rule.edition);
        let reading = Reading::standard(rule.edition);
        let mut text = engine.text_range(rule.policy, None, &reading)?;
        // The stop rule asks for the risk alone: without stances no time goes into a balance that nobody looks at.
        text.stances.fill(StanceRange::fixed(0));
        Some(Self {
            engine,
            policy: rule.policy,
            text,
            conditions: engine.edition.condition_ranges(),
            simulation: Simulation::new(SobolPoints::standard()),
            shares: Vec::new(),
        })
    }

    /// Whether these are the readings of a stop rule.
    #[must_use]
    pub fn are_of(&self, rule: &StopRule) -> bool {
        (self.engine.id, self.policy) == (rule.edition, rule.policy)
    }

    /// Counts the readings of the next country, and tells whether some are still missing.
    pub fn step(&mut self, rule: &StopRule) -> bool {
        let Some(next) = rule.countries.get(self.shares.len()) else {
            return false;
        };
        let iso3 = self.engine.edition.countries[next.number].iso3;
        let share = input_of(self.engine, iso3).and_then(|input| {
            let spread = input.spread();
            let texts = std::slice::from_ref(&self.text);
            let scene = input.scene(texts, &self.conditions, &spread);
            self.simulation.restart(&scene);
            self.simulation.advance(READINGS);
            Some(self.simulation.result(0)?.shut)
        });
        self.shares.push(share.unwrap_or_default());
        self.shares.len() < rule.countries.len()
    }

    /// How many countries have been counted.
    #[must_use]
    pub fn counted(&self) -> usize {
        self.shares.len()
    }

    /// The groups of the countries that have been counted.
    #[must_use]
    pub fn groups(&self) -> StopRuleGroups {
        let mut groups = StopRuleGroups::default();
        for (place, share) in self.shares.iter().enumerate() {
            let group = if *share >= 1.0 - 1.0 / ONE_IN {
                &mut groups.nearly_all
            } else if *share <= 1.0 / ONE_IN {
                &mut groups.nearly_none
            } else {
                &mut groups.either
            };
            group.push(place);
        }
        groups
    }
}
