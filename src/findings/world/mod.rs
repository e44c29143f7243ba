//! All countries on their published figures under the texts of a scenario, with its item, its conditions and its reading.
//!
//! What the reader says of one country (sliders, an own estimate of its risk) is left out: it is said of no other one.

mod answer;
mod count;
mod readings;
mod table;

pub use answer::{Answer, answer};
pub use count::{CountInReadings, Range};
pub use readings::{READINGS_OF_A_COUNTRY, Shares, WorldReader, WorldReadings};
pub use table::{Column, Distance, Filter, LawFilter, Order, Table, texts as texts_of_columns};

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::edition::id::PolicyId;
use crate::edition::{Country, EDITIONS, LawClass, Standing};
use crate::findings::engine::{Engine, place_of};
use crate::findings::law::Law;
use crate::findings::model_input::ModelInput;
use crate::findings::results::shown;
use crate::findings::rounding::shown as printed;
use crate::findings::verdict::Verdict;
use crate::model::balance::turned;
use crate::model::conditions::after_conditions;
use crate::model::decision::Decision;
use crate::model::disposition::{Because, Disposition, Edges};
use crate::model::framework::{Case, Gate, Text};
use crate::model::math::logit;
use crate::model::presumption::Presumption;
use crate::model::risk::{GateState, Risk};
use crate::scenario::{Place, Scenario};

/// All countries under the same texts.
#[derive(Clone, Debug, PartialEq)]
pub struct World {
    /// The texts: those that are shown and those that the question asks of, in order of time. The gap is none of them.
    pub policies: Vec<PolicyId>,
    /// Every country, A to Z.
    pub countries: Vec<CountryResult>,
}

/// What the texts say of one country.
#[derive(Clone, Debug, PartialEq)]
pub struct CountryResult {
    /// Its number in the edition.
    pub number: usize,
    /// The same as a link names it.
    pub place: Place,
    /// Its code.
    pub iso3: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Where it lies and whose ally it is; `None` while the annotations are not here.
    pub standing: Option<&'static Standing>,
    /// What the law forbids or limits, whatever the policy.
    pub law: Option<Law>,
    /// The risk of misuse on its published figures, with the item and the conditions, 0 to 1.
    pub risk: f64,
    /// How many figures are not published.
    pub missing: usize,
    /// Of how many.
    pub figures: usize,
    /// The year of its oldest figure; `None` where the edition says none.
    pub oldest: Option<u16>,
    /// What follows of each text, in the order of [`World::policies`].
    pub results: Vec<TextResult>,
}

/// What one text says of one country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextResult {
    /// The number that decides, 0 to 100.
    pub decides: f64,
    /// The same as it is printed.
    pub shown: i64,
    /// The edges of the bands.
    pub edges: Edges,
    /// The stop rule.
    pub gate: GateState,
    /// Log-odds by which the risk lies past the threshold of the stop rule; `None` where there is none that a figure can pass.
    pub past: Option<f64>,
    /// The threshold of that stop rule, 0 to 1.
    pub threshold: Option<f64>,
    /// What follows.
    pub disposition: Disposition,
    /// What would follow if the stop rule were open.
    pub band: Disposition,
    /// What follows in the terms of what the text presumes.
    pub verdict: Verdict,
}

impl CountryResult {
    /// Whether no arms may go to the government's forces unless the law is lifted or waived.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.law.as_ref().is_some_and(Law::forbids)
    }

    /// The strongest class of what the law says of it.
    #[must_use]
    pub fn law_class(&self) -> Option<LawClass> {
        self.law.as_ref().map(|law| law.class)
    }
}

impl TextResult {
    /// What would follow if every risk lay higher by so much, in log-odds.
    #[must_use]
    pub fn with_level(&self, higher: f64) -> Disposition {
        match (self.gate, self.past) {
            (GateState::ShutByKnowledge, _) => Disposition::Barred,
            (_, Some(past)) if past + higher > 0.0 => Disposition::Barred,
            _ => self.band,
        }
    }

    /// Points from the number that decides to the nearest edge of its band.
    #[must_use]
    pub fn to_edge(&self) -> f64 {
        let edges = [self.edges.against_below, self.edges.favour_from];
        let edges = edges.into_iter().filter(|edge| edge.is_finite());
        edges
            .map(|edge| (self.decides - edge).abs())
            .fold(f64::INFINITY, f64::min)
    }
}

/// What a text stops a sale on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopsOn {
    /// It has no stop rule.
    Nothing,
    /// A risk that a figure can pass.
    Risk,
    /// Knowledge, which no figure shows.
    Knowledge,
}

/// One text as it is read of some buyers: all that presume the same share it.
struct ReadText {
    policy: PolicyId,
    presumption: Presumption,
    text: Text,
    decision: Decision,
    edges: Edges,
    /// Whether it turns a score round.
    turns: bool,
    /// The threshold of its stop rule in log-odds, where a figure can pass it.
    limit: Option<f64>,
}

/// The threshold of a stop rule that a figure can pass.
fn testable(gate: Option<Gate>) -> Option<f64> {
    let threshold = gate.map(|gate| gate.threshold);
    threshold.filter(|threshold| *threshold != Gate::KNOWLEDGE_ONLY)
}

impl World {
    /// All countries under the texts of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let engine = Engine::of(scenario);
        let input = ModelInput::with(engine, scenario);
        let policies = texts(scenario);
        let mut read: Vec<ReadText> = Vec::new();
        let countries = Facts::of(engine).iter();
        let countries = countries.map(|facts| of_country(&input, &policies, &mut read, facts));
        Self {
            countries: countries.collect(),
            policies,
        }
    }

    /// The place of a text in [`World::policies`].
    #[must_use]
    pub fn column(&self, policy: PolicyId) -> Option<usize> {
        self.policies.iter().position(|other| *other == policy)
    }

    /// What a text stops a sale on; `None` of a text that is none of these.
    #[must_use]
    pub fn stops_on(&self, policy: PolicyId) -> Option<StopsOn> {
        // A text has its stop rule towards every country.
        let result = self.countries.first()?.results.get(self.column(policy)?)?;
        Some(match (result.gate, result.threshold) {
            (GateState::None, _) => StopsOn::Nothing,
            (_, Some(_)) => StopsOn::Risk,
            (_, None) => StopsOn::Knowledge,
        })
    }
}

/// The scored texts that a scenario shows or asks of, in order of time.
fn texts(scenario: &Scenario) -> Vec<PolicyId> {
    let asked = scenario.question.texts();
    let every = asked.fold(scenario.shown, |all, text| all | text.bit());
    let with_asked = Scenario {
        shown: every & !PolicyId::GAP.bit(),
        ..scenario.clone()
    };
    shown(&with_asked).collect()
}

/// A scenario without what the world does not rest on: of two that give the same, readings are those of both.
#[must_use]
pub fn basis(scenario: &Scenario) -> Scenario {
    let blank = Scenario::blank();
    let texts = texts(scenario).into_iter();
    Scenario {
        place: blank.place,
        values: blank.values,
        exact: 0,
        own_estimate: None,
        shown: texts.fold(0, |shown, text| shown | text.bit()),
        pair: blank.pair,
        question: blank.question,
        lesson: None,
        view: blank.view,
        language: blank.language,
        title: blank.title,
        ..scenario.clone()
    }
}

/// The scenario of the world for one country: its published figures, and of the open scenario what is said of no country.
#[must_use]
pub fn of_place(scenario: &Scenario, place: Place) -> Scenario {
    Scenario {
        place,
        values: Engine::of(scenario).published_values(place),
        exact: 0,
        own_estimate: None,
        ..scenario.clone()
    }
}

/// What of a country rests on its edition alone, and no scenario changes.
#[derive(Debug)]
struct Facts {
    number: usize,
    place: Place,
    country: &'static Country,
    standing: Option<&'static Standing>,
    law: Option<Law>,
    /// The published figures as scores.
    values: Vec<f64>,
    missing: usize,
    oldest: Option<u16>,
}

/// Found once for each edition, and once more when its annotations are there.
static FACTS: [[OnceLock<Vec<Facts>>; 2]; EDITIONS] =
    [const { [const { OnceLock::new() }; 2] }; EDITIONS];

impl Facts {
    /// Of every country of an edition, A to Z.
    fn of(engine: &'static Engine) -> &'static [Self] {
        let annotations = engine.annotations();
        let found = &FACTS[engine.id.index()][usize::from(annotations.is_some())];
        found.get_or_init(|| {
            let countries = engine.edition.countries.iter().enumerate();
            let countries = countries.filter_map(|(number, country)| {
                let place = place_of(country.iso3)?;
                let published = engine.published(place);
                let finished = engine.edition.finished.iter();
                let years = finished.filter_map(|column| column.of(number)?.year);
                Some(Self {
                    number,
                    place,
                    country,
                    standing: annotations.and_then(|notes| notes.standings.get(number)),
                    law: Law::in_country(engine.edition, annotations, number),
                    values: published
                        .iter()
                        .map(|figure| figure.value.score())
                        .collect(),
                    missing: published.iter().filter(|figure| figure.missing).count(),
                    oldest: years.min(),
                })
            });
            countries.collect()
        })
    }
}

fn of_country(
    input: &ModelInput,
    policies: &[PolicyId],
    read: &mut Vec<ReadText>,
    facts: &Facts,
) -> CountryResult {
    let case = Case {
        own_estimate: None,
        ..input.case_with(&facts.values)
    };
    let scores = after_conditions(&input.framework, &case);
    let risk = Risk::estimate(&input.framework, None, &case, &scores);
    let results = policies.iter().filter_map(|policy| {
        let text = read_text(input, read, *policy, facts.number)?;
        Some(text.result(input, &case, &scores, &risk))
    });
    CountryResult {
        number: facts.number,
        place: facts.place,
        iso3: facts.country.iso3,
        name: facts.country.name,
        standing: facts.standing,
        law: facts.law.clone(),
        risk: risk.probability,
        missing: facts.missing,
        figures: facts.values.len(),
        oldest: facts.oldest,
        results: results.collect(),
    }
}

/// A text as it is read of a buyer, made once for all that presume the same.
fn read_text<'a>(
    input: &ModelInput,
    read: &'a mut Vec<ReadText>,
    policy: PolicyId,
    buyer: usize,
) -> Option<&'a ReadText> {
    let presumption = input.engine.edition.presumption(policy, Some(buyer));
    let known = |text: &ReadText| (text.policy, text.presumption) == (policy, presumption);
    let place = match read.iter().position(known) {
        Some(place) => place,
        None => {
            let text = input.text_of(policy, Some(buyer))?;
            read.push(ReadText {
                policy,
                presumption,
                decision: Decision::new(&input.framework, &text, &input.rule, input.case().item),
                edges: Edges::of(&input.framework, &text, &input.rule),
                turns: text.reversed.contains(&true),
                limit: testable(text.gate).map(logit),
                text,
            });
            read.len() - 1
        }
    };
    read.get(place)
}

impl ReadText {
    fn result(
        &self,
        input: &ModelInput,
        case: &Case<'_>,
        scores: &[f64],
        risk: &Risk,
    ) -> TextResult {
        let Self {
            text,
            decision,
            edges,
            ..
        } = self;
        let counted = if self.turns {
            Cow::Owned(turned(text, scores))
        } else {
            Cow::Borrowed(scores)
        };
        let balance = decision.balance.balance(&counted);
        let security = decision.security_case(&counted);
        let decides = security.map_or(balance, |case| balance.min(case));
        // A gate that counts more broadly than the estimate of all texts has a risk of its own.
        let broader = text.gate.filter(|gate| gate.breadth != 0.0);
        let broader =
            broader.map(|gate| Risk::estimate(&input.framework, Some(gate), case, scores));
        let risk = broader.as_ref().unwrap_or(risk);
        let gate = GateState::of(text.gate, risk.probability, case.documented_knowledge);
        let disposition = Disposition::of(decides, gate, edges);
        let because = Because::of(disposition, balance, &input.framework, text, &input.rule);
        TextResult {
            decides,
            shown: printed(decides, edges),
            edges: *edges,
            gate,
            past: self.limit.map(|limit| risk.log_odds - limit),
            threshold: testable(text.gate),
            disposition,
            band: Disposition::of(decides, GateState::None, edges),
            verdict: Verdict::of(disposition, because, text, &input.rule),
        }
    }
}
