//! A decision with its scenario, and what each text says of it.

use crate::edition::id::{EditionId, FactorId, PolicyId};
use crate::edition::{Decision, DecisionOutcome, OF_THE_YEAR_BEFORE, decisions};
use crate::findings::engine::{Engine, place_of};
use crate::findings::results::{Results, RowSummary};
use crate::findings::verdict::Verdict;
use crate::scenario::{Reading, Scenario, SliderValue};

/// A decision with all that is found of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The decision.
    pub decision: &'static Decision,
    /// Its scenario; `None` of a place without figures, of which no text says anything.
    pub scenario: Option<Scenario>,
    /// What each policy of the United States says, in order of time.
    pub rows: Vec<(PolicyId, RowSummary)>,
}

/// Which way a text points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointing {
    /// Against a sale, by its score or its stop rule.
    Against,
    /// Neither way.
    NeitherWay,
    /// In favour of a sale.
    InFavour,
}

/// How what a text says stands to what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The text points in favour and the sale went ahead, or it points against and the sale did not go ahead as it was.
    Agrees,
    /// The other way round.
    Contradicts,
    /// The text points neither way.
    NeitherWay,
}

/// One slider's figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The factor.
    pub factor: FactorId,
    /// The figure; `None` where there is none, which counts as neutral.
    pub value: Option<f64>,
    /// Whether it is that of the year before the decision, where the series go on until then.
    pub before: bool,
}

impl Pointing {
    /// All, from against to in favour.
    pub const ALL: [Self; 3] = [Self::Against, Self::NeitherWay, Self::InFavour];

    /// Of what follows of a text.
    #[must_use]
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Barred | Verdict::WeighsAgainst | Verdict::CaseNotMade => Self::Against,
            Verdict::LeftOpen | Verdict::NoGround => Self::NeitherWay,
            Verdict::WeighsInFavour | Verdict::CaseMade => Self::InFavour,
        }
    }
}

impl Fit {
    /// Of which way a text points and what was decided.
    #[must_use]
    pub fn of(pointing: Pointing, outcome: DecisionOutcome) -> Self {
        let went_ahead = outcome == DecisionOutcome::WentAhead;
        match pointing {
            Pointing::NeitherWay => Self::NeitherWay,
            Pointing::InFavour if went_ahead => Self::Agrees,
            Pointing::Against if !went_ahead => Self::Agrees,
            Pointing::InFavour | Pointing::Against => Self::Contradicts,
        }
    }
}

/// How the texts are read on the screen of a scenario: as it reads them if it is of today's edition, else as today's edition does.
#[must_use]
pub fn reading_of(shown: &Scenario) -> Reading {
    match shown.edition {
        EditionId::NEWEST => shown.reading.clone(),
        _ => Reading::standard(EditionId::NEWEST),
    }
}

/// All cases as a reading has them, the oldest first; none until the decisions are here.
#[must_use]
pub fn cases(reading: &Reading) -> Vec<Case> {
    let decisions = decisions().unwrap_or_default().iter();
    decisions
        .map(|decision| Case::of(decision, reading))
        .collect()
}

impl Case {
    /// Evaluates every policy of the United States in today's edition on the figures of a decision.
    #[must_use]
    pub fn of(decision: &'static Decision, reading: &Reading) -> Self {
        let scenario = scenario(decision, reading);
        let rows = scenario.iter().flat_map(|scenario| {
            let results = Results::of(scenario).rows;
            results
                .into_iter()
                .filter_map(|row| Some((row.policy, row.glance()?)))
        });
        Self {
            decision,
            rows: rows.collect(),
            scenario,
        }
    }

    /// What a text says.
    #[must_use]
    pub fn row(&self, policy: PolicyId) -> Option<&RowSummary> {
        let row = self.rows.iter().find(|(other, _)| *other == policy);
        row.map(|(_, row)| row)
    }

    /// What the text says that was in force that day.
    #[must_use]
    pub fn in_force(&self) -> Option<&RowSummary> {
        self.row(self.decision.policy)
    }

    /// How what a text says stands to what was decided.
    #[must_use]
    pub fn fit(&self, policy: PolicyId) -> Option<Fit> {
        let pointing = Pointing::of(self.row(policy)?.verdict);
        Some(Fit::of(pointing, self.decision.outcome))
    }

    /// The figures behind the sliders, in the order of the factors.
    pub fn figures(&self) -> impl Iterator<Item = Figure> {
        let decision = self.decision;
        let factors = Engine::newest().edition.numbered_factors();
        factors.map(move |(factor, _)| Figure {
            factor,
            value: decision.figure(factor),
            before: self.knows_the_year_before() && OF_THE_YEAR_BEFORE.contains(&factor.index()),
        })
    }

    /// How many criteria have a figure.
    #[must_use]
    pub fn known(&self) -> usize {
        self.figures()
            .filter(|figure| figure.value.is_some())
            .count()
    }

    /// Whether the figures are those of the year of the decision, so that some are those of the year before it: the series end before
    /// the youngest decisions.
    #[must_use]
    pub fn knows_the_year_before(&self) -> bool {
        !self.decision.year.is_empty() && self.decision.date.starts_with(self.decision.year)
    }
}

/// The scenario of a decision: its country, the sliders at the figures of that time, those without one at neutral, and its item.
fn scenario(decision: &Decision, reading: &Reading) -> Option<Scenario> {
    if decision.year.is_empty() {
        return None;
    }
    let engine = Engine::newest();
    let mut scenario = engine.published_scenario(place_of(decision.country)?);
    for (factor, _) in engine.edition.numbered_factors() {
        scenario.values[factor.index()] = decision
            .figure(factor)
            .map_or(SliderValue::NEUTRAL, SliderValue::from_score);
    }
    scenario.item = decision.item;
    scenario.reading = reading.clone();
    Some(scenario)
}
