//! A country year by year, from 1977 on: what the text then in force and one text held fixed would make of that year's figures.
//!
//! The figures are those of [`edition::history`](crate::edition::history), the texts those of the newest edition, item, conditions and
//! reading those of a scenario. What a scenario assumes of today's buyer, documented knowledge and an own estimate, is left out of the
//! past. A figure that a year lacks counts as one that is missing today: 50 with the error of a missing one.

pub mod drawing;
pub mod in_force;
mod spread;

use crate::edition::history::{History, YearFigures};
use crate::edition::id::{CountryId, EditionId, FactorId, PolicyId};
use crate::model::evaluate::evaluate;
use crate::model::framework::Text;
use crate::scenario::{Place, Reading, SLIDERS, Scenario, SliderValue, registry};

use super::engine::{Engine, own_values, place_of};
use super::model_input::ModelInput;
use super::rounding::shown;
use super::verdict::Verdict;
use super::{Disposition, GateState};

use in_force::in_force;
use spread::Spread;

/// The text that is held fixed until a reader chooses another one: that of 2023.
pub const HELD: PolicyId = PolicyId::NSM_18;

/// So many countries are shown beside each other.
pub const SMALL: usize = 12;

/// A year from which on more is known of every country, so that a step there can be one of the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// 1989: civilians killed by states are counted, and fighting by where people died.
    Killed,
    /// 1996: the World Bank's figures of governance begin.
    WorldBank,
    /// 2010: disputes over borders are listed.
    Disputes,
    /// 2015: military spending is known.
    Spending,
}

impl Break {
    /// All, in order of time.
    pub const ALL: [Self; 4] = [
        Self::Killed,
        Self::WorldBank,
        Self::Disputes,
        Self::Spending,
    ];

    /// The first year with the new source.
    #[must_use]
    pub const fn year(self) -> u16 {
        match self {
            Self::Killed => 1989,
            Self::WorldBank => 1996,
            Self::Disputes => 2010,
            Self::Spending => 2015,
        }
    }
}

/// A country's years.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The country.
    pub country: CountryId,
    /// The text that is held fixed.
    pub held: PolicyId,
    /// Its years, first to last, those without figures too.
    pub years: Vec<Year>,
}

/// A year of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    /// The year.
    pub year: u16,
    /// The text in force in the middle of the year.
    pub text: Option<PolicyId>,
    /// How many sliders have a figure; `None` where the country has no row.
    pub figures: Option<usize>,
    /// Under the text in force.
    pub then: Option<Point>,
    /// Under the text that is held fixed.
    pub held: Option<Point>,
}

/// What a text makes of a year's figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The score: the number that decides, 0 to 100.
    pub score: f64,
    /// The same as it is printed.
    pub shown: i64,
    /// Where the score lies 8 times in 10 if the figures err as much as they are said to.
    pub score_range: (f64, f64),
    /// The risk of misuse as the text counts it, 0 to 1.
    pub risk: f64,
    /// Where the risk lies 8 times in 10 for the same reason.
    pub risk_range: (f64, f64),
    /// The stop rule.
    pub gate: GateState,
    /// What follows.
    pub disposition: Disposition,
    /// The same in the terms of what the text presumes.
    pub verdict: Verdict,
}

/// A scenario as it is read in every year.
#[derive(Debug)]
pub struct Setting {
    base: Scenario,
    engine: &'static Engine,
}

impl Setting {
    /// The item, the conditions and the reading of a scenario; of one of an older edition, the standard reading of the newest.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let engine = Engine::newest();
        let reading = if scenario.edition == EditionId::NEWEST {
            scenario.reading.clone()
        } else {
            Reading::standard(EditionId::NEWEST)
        };
        let base = Scenario {
            item: scenario.item,
            mitigations: scenario.mitigations,
            reading,
            ..engine.published_scenario(scenario.place)
        };
        Self { base, engine }
    }

    /// The years of a country.
    #[must_use]
    pub fn line(&self, history: &History, country: CountryId, held: PolicyId) -> Line {
        let code = registry::code(country);
        let scenario = self.with(country);
        let mut input = ModelInput::with(self.engine, &scenario);
        let mut read = TextsRead {
            texts: Vec::new(),
            engine: self.engine,
        };
        let years = history.years().map(|year| {
            let text = in_force(self.engine.edition, &format!("{year}-07-01"));
            let figures = history.figures(code, year);
            let mut year = Year {
                year,
                text,
                figures: figures.map(|figures| figures.iter().flatten().count()),
                then: None,
                held: None,
            };
            if let Some(figures) = figures {
                self.fill(&mut input, &figures);
                let exempt = history.had_joined(code, year.year) != Some(false);
                year.then = text.and_then(|text| read.point(&input, text, exempt));
                year.held = read.point(&input, held, exempt);
            }
            year
        });
        Line {
            country,
            held,
            years: years.collect(),
        }
    }

    /// A country as the setting has it, on the figures of a year: what opens in Explore; `None` where it has none.
    ///
    /// The sliders keep the errors of today's figures: a scenario carries values, and errors are those of the edition.
    #[must_use]
    pub fn in_year(&self, history: &History, country: CountryId, year: u16) -> Option<Scenario> {
        let figures = history.figures(registry::code(country), year)?;
        Some(Scenario {
            values: values(&figures),
            ..self.with(country)
        })
    }

    fn with(&self, country: CountryId) -> Scenario {
        let place = Place::Country(country);
        Scenario {
            place,
            values: self.engine.published_values(place),
            ..self.base.clone()
        }
    }

    fn fill(&self, input: &mut ModelInput, figures: &YearFigures) {
        input.scores = values(figures).map(SliderValue::score).to_vec();
        let missing = self.engine.edition.parameters.missing_se;
        let errors = figures.iter();
        input.errors = errors
            .map(|figure| figure.map_or(missing, |figure| figure.error))
            .collect();
    }
}

/// The slider values of a year; what has no figure is neutral.
fn values(figures: &YearFigures) -> [SliderValue; SLIDERS] {
    let mut values = own_values();
    for (value, figure) in values.iter_mut().zip(figures) {
        if let Some(figure) = figure {
            *value = SliderValue::from_score(f64::from(figure.tenths) / 10.0);
        }
    }
    values
}

/// The sliders without a figure in a year, in order; `None` where the country has no row.
#[must_use]
pub fn without_figure(history: &History, country: CountryId, year: u16) -> Option<Vec<FactorId>> {
    let figures = history.figures(registry::code(country), year)?;
    let factors = FactorId::all().zip(figures);
    Some(
        factors
            .filter(|(_, figure)| figure.is_none())
            .map(|(factor, _)| factor)
            .collect(),
    )
}

/// All countries of the newest edition, A to Z.
#[must_use]
pub fn countries() -> Vec<CountryId> {
    let countries = Engine::newest().edition.countries.iter();
    let countries = countries.filter_map(|country| match place_of(country.iso3)? {
        Place::Country(country) => Some(country),
        Place::Own => None,
    });
    countries.collect()
}

/// The countries that are shown at first: those with the most decisions in the list, of as many the first by name.
#[must_use]
pub fn first_countries(history: &History) -> Vec<CountryId> {
    let count = |country: &CountryId| history.events_of(registry::code(*country)).count();
    let mut order: Vec<CountryId> = countries();
    // Stable, so that those with as many stay in the order of their names.
    order.sort_by_key(|country| std::cmp::Reverse(count(country)));
    order.truncate(SMALL);
    let mut all = countries();
    all.retain(|country| order.contains(country));
    all
}

/// Texts as they are read of a buyer, made ready once for all years.
struct TextsRead {
    texts: Vec<(PolicyId, bool, Text, Spread)>,
    engine: &'static Engine,
}

impl TextsRead {
    /// What a text makes of a case; `None` of a time without a text. A country that is to join an alliance is not exempt yet.
    fn point(&mut self, input: &ModelInput, policy: PolicyId, exempt: bool) -> Option<Point> {
        let is_it = |(id, as_exempt, ..): &&(PolicyId, bool, Text, Spread)| {
            (*id, *as_exempt) == (policy, exempt)
        };
        if self.texts.iter().find(is_it).is_none() {
            let mut text = input.text(policy)?;
            if !exempt {
                text.presumption = self.engine.edition.presumption(policy, None);
            }
            let spread = Spread::of(input, &text);
            self.texts.push((policy, exempt, text, spread));
        }
        let (_, _, text, spread) = self.texts.iter().find(is_it)?;
        let result = evaluate(&input.framework, text, &input.rule, &input.case());
        Some(Point {
            score: result.decides,
            shown: shown(result.decides, &result.edges),
            score_range: spread.of_score(input, text, &result),
            risk: result.risk.probability,
            risk_range: spread.of_risk(input, &result),
            gate: result.gate,
            disposition: result.disposition,
            verdict: Verdict::of(result.disposition, result.because, text, &input.rule),
        })
    }
}
