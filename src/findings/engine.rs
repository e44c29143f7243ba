//! An edition made ready to compute with: the model's framework and texts, built once, and the published figures.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::edition::id::{CountryId, EditionId, FactorId, GroupId, ItemId, PolicyId};
use crate::edition::{
    Annotations, Basis, EDITIONS, Edition, Finished, Kind, Policy, annotations, edition, is_here,
};
use crate::model::framework::{Framework, RiskModel, Rule, Text};
use crate::model::readings::{StanceRange, TextRange};
use crate::scenario::link::{DecodedLink, Opened};
use crate::scenario::{
    PAIR, Place, Question, Reading, SLIDERS, Scenario, Screen, SliderValue, Title, View, registry,
};

/// An edition made ready to compute with.
#[derive(Debug)]
pub struct Engine {
    /// The edition.
    pub edition: &'static Edition,
    /// Which edition it is.
    pub id: EditionId,
    /// The model's framework of the edition.
    pub framework: Framework,
    /// The texts as the screen shows them: in order of time, comparators last.
    pub in_time: Vec<PolicyId>,
    /// The coded texts in the order of their ids; `None` for the gap.
    texts: Vec<Option<Text>>,
    /// The published figures of each country, and those of a country of one's own behind them, once they were asked for.
    published: Vec<OnceLock<Vec<Published>>>,
}

/// One slider's published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The value, to a tenth; 50 where nothing is published.
    pub value: SliderValue,
    /// Its standard error in points.
    pub error: f64,
    /// Whether nothing is published.
    pub missing: bool,
}

static ENGINES: [OnceLock<Engine>; EDITIONS] = [const { OnceLock::new() }; EDITIONS];

/// What stands in for the engine of an edition that is not here yet.
static EMPTY: OnceLock<Engine> = OnceLock::new();

impl Engine {
    /// The engine of a scenario's edition.
    #[must_use]
    pub fn of(scenario: &Scenario) -> &'static Self {
        Self::of_edition(scenario.edition)
    }

    /// The engine of an edition.
    #[must_use]
    pub fn of_edition(id: EditionId) -> &'static Self {
        let place = if is_here(id) {
            &ENGINES[id.index()]
        } else {
            &EMPTY
        };
        place.get_or_init(|| Self::new(id, edition(id)))
    }

    /// The first edition that a link names and that is not here yet, if there is one.
    #[must_use]
    pub fn missing(link: &DecodedLink) -> Option<EditionId> {
        link.editions().find(|&edition| !is_here(edition))
    }

    /// The engine of the newest edition.
    #[must_use]
    pub fn newest() -> &'static Self {
        Self::of_edition(EditionId::NEWEST)
    }

    /// The clauses and claims of the edition; `None` in a browser that has not fetched them yet.
    #[must_use]
    pub fn annotations(&self) -> Option<&'static Annotations> {
        annotations(self.id)
    }

    /// The engine of an edition that stands under an id.
    #[must_use]
    pub fn new(id: EditionId, edition: &'static Edition) -> Self {
        let texts = edition.numbered_policies();
        let texts = texts.map(|(policy, _)| edition.text(policy)).collect();
        Self {
            edition,
            id,
            framework: edition.framework(),
            in_time: edition.policies_in_time().map(|(id, _)| id).collect(),
            texts,
            published: (0..=edition.countries.len())
                .map(|_| OnceLock::new())
                .collect(),
        }
    }

    /// The scenario on opening the page: a country with a story, its published figures, nothing else specified.
    #[must_use]
    pub fn first_scenario(&self) -> Scenario {
        self.published_scenario(Place::Country(FIRST_COUNTRY))
    }

    /// A place on its published figures under this edition and as it reads the texts, nothing else specified.
    #[must_use]
    pub fn published_scenario(&self, place: Place) -> Scenario {
        Scenario {
            edition: self.id,
            place,
            values: self.published_values(place),
            exact: 0,
            item: ItemId::UNSPECIFIED,
            mitigations: 0,
            documented_knowledge: false,
            own_estimate: None,
            reading: Reading::standard(self.id),
            shown: self.shown_at_first(),
            pair: PAIR,
            question: Question::DEFAULT,
            lesson: None,
            view: first_view(),
            language: crate::scenario::Language::English,
            title: Title::default(),
        }
    }

    /// All texts but the comparators, as [`Scenario::shown`] has them.
    #[must_use]
    pub fn shown_at_first(&self) -> u16 {
        let policies = self.edition.numbered_policies();
        policies
            .filter(|(_, policy)| policy.kind != Kind::Comparator)
            .fold(0, |shown, (policy, _)| shown | policy.bit())
    }

    /// The scenario of a link that lost something: sliders that did not survive stand at the published figures.
    #[must_use]
    pub fn completed(opened: &Opened) -> Scenario {
        let mut scenario = opened.scenario.clone();
        let published = Self::of(&scenario).published_values(scenario.place);
        let read = opened.sliders_read();
        for (slider, published) in published.into_iter().enumerate() {
            if read >> slider & 1 == 0 {
                scenario.values[slider] = published;
            }
        }
        // What is in doubt as a whole is not remarked on in parts.
        Self::drop_idle_thresholds(&mut scenario);
        scenario
    }

    /// Takes the thresholds out of a scenario that belong to policies without a stop rule, and tells to which.
    pub fn drop_idle_thresholds(scenario: &mut Scenario) -> Vec<PolicyId> {
        let edition = Self::of(scenario).edition;
        let idle = edition.numbered_policies().filter(|(id, policy)| {
            policy.gate.is_none() && scenario.reading.threshold(*id).is_some()
        });
        let idle: Vec<PolicyId> = idle.map(|(id, _)| id).collect();
        for policy in &idle {
            scenario.reading.thresholds[policy.index()] = None;
        }
        idle
    }

    /// The factors in a group.
    #[must_use]
    pub fn members(&self, group: GroupId) -> Vec<FactorId> {
        let factors = self.edition.numbered_factors();
        let members = factors.filter(|(_, factor)| factor.group == group);
        members.map(|(id, _)| id).collect()
    }

    /// Position of a country in the edition's list.
    #[must_use]
    pub fn position(&self, place: Place) -> Option<usize> {
        match place {
            Place::Own => None,
            Place::Country(country) => self.edition.country_number(registry::code(country)),
        }
    }

    /// A factor's finished value for a place; `None` where there is no figure and the reader judges.
    #[must_use]
    pub fn finished(&self, place: Place, factor: FactorId) -> Option<Finished> {
        self.edition
            .finished_column(factor)?
            .of(self.position(place)?)
    }

    /// All published figures of a place, by factor; gathered when they are first asked for, and kept: a released edition never changes.
    #[must_use]
    pub fn published(&self, place: Place) -> &[Published] {
        let countries = self.edition.countries.len();
        let kept = self
            .published
            .get(self.position(place).unwrap_or(countries));
        kept.map_or(&[], |kept| kept.get_or_init(|| self.all_published(place)))
    }

    fn all_published(&self, place: Place) -> Vec<Published> {
        let missing = Published {
            value: SliderValue::NEUTRAL,
            error: self.edition.parameters.missing_se,
            missing: true,
        };
        let factors = self.edition.numbered_factors();
        let values = factors.map(|(factor, _)| self.finished(place, factor));
        values
            .map(|value| {
                value.map_or_else(
                    || missing.clone(),
                    |value| Published {
                        value: SliderValue::from_score(value.value),
                        error: value.se,
                        missing: false,
                    },
                )
            })
            .collect()
    }

    /// The slider values that a place starts from.
    #[must_use]
    pub fn published_values(&self, place: Place) -> [SliderValue; SLIDERS] {
        let mut values = own_values();
        if place != Place::Own {
            for (value, published) in values.iter_mut().zip(self.published(place)) {
                *value = published.value;
            }
        }
        values
    }

    /// Whether a factor's figure rests on a proxy.
    #[must_use]
    pub fn rests_on_proxy(&self, factor: FactorId) -> bool {
        let column = self.edition.finished_column(factor);
        column.is_some_and(|column| column.basis == Basis::Proxy)
    }

    /// The framework with the misuse estimate of a reading: the edition's own unless the reading has other anchors.
    #[must_use]
    pub fn framework_of(&self, reading: &Reading) -> Cow<'_, Framework> {
        let ours = Reading::standard(self.id);
        if (reading.risk_low, reading.risk_high) == (ours.risk_low, ours.risk_high) {
            return Cow::Borrowed(&self.framework);
        }
        let share = |permille: u16| f64::from(permille) / 1000.0;
        Cow::Owned(Framework {
            risk: RiskModel::through(
                share(reading.risk_low),
                share(reading.risk_high),
                self.framework.risk.mitigation_floor,
            ),
            ..self.framework.clone()
        })
    }

    /// A text as it is coded; `None` for the gap, and for a text that the edition does not have.
    #[must_use]
    pub fn coded(&self, policy: PolicyId) -> Option<&Text> {
        self.texts.get(policy.index())?.as_ref()
    }

    /// A coded text as a reading changes it, with what it presumes of a buyer, a country by its number; `None` where [nothing is
    /// coded](Self::coded).
    #[must_use]
    pub fn text(&self, policy: PolicyId, buyer: Option<usize>, reading: &Reading) -> Option<Text> {
        let mut text = self.coded(policy)?.clone();
        text.presumption = self.edition.presumption(policy, buyer);
        let changes = reading.stances_of(policy);
        for (stance, change) in text.stances.iter_mut().zip(changes) {
            *stance = change.unwrap_or(*stance);
        }
        if let (Some(gate), Some(permille)) = (&mut text.gate, reading.threshold(policy)) {
            gate.threshold = f64::from(permille) / 1000.0;
        }
        Some(text)
    }
}

impl Engine {
    /// The same with the range of readings that its coding gives.
    ///
    /// What the reader has changed is fixed: a changed stance is read in no other way, and a changed threshold is the threshold.
    #[must_use]
    pub fn text_range(
        &self,
        policy: PolicyId,
        buyer: Option<usize>,
        reading: &Reading,
    ) -> Option<TextRange> {
        let mut range = self.edition.text_range(policy)?;
        range.presumption = self.edition.presumption(policy, buyer);
        let changes = reading.stances_of(policy);
        for (stance, change) in range.stances.iter_mut().zip(changes) {
            *stance = change.map_or(*stance, StanceRange::fixed);
        }
        if let (Some(gate), Some(permille)) = (&mut range.gate, reading.threshold(policy)) {
            gate.threshold = (f64::from(permille) / 1000.0, f64::from(permille) / 1000.0);
        }
        Some(range)
    }

    /// Standard error of each slider in points: that of the published figure, whose slider keeps it when it is moved; 0 where the
    /// reader calls the value exact, and throughout for a country of one's own, which is as it is described.
    #[must_use]
    pub fn errors(&self, scenario: &Scenario) -> Vec<f64> {
        let errors = self.published(scenario.place).iter().enumerate();
        let errors = errors.map(|(slider, published)| {
            let exact = scenario.place == Place::Own || scenario.exact >> slider & 1 == 1;
            if exact { 0.0 } else { published.error }
        });
        errors.collect()
    }
}

impl Reading {
    /// The model's rule.
    #[must_use]
    pub fn rule(&self) -> Rule {
        Rule {
            ratio: f64::from(self.ratio) / 100.0,
            count: self.count,
            mean: self.mean,
            overlay: self.overlay,
            overlay_strength: f64::from(self.overlay_strength) / 100.0,
            overlay_reference: f64::from(self.overlay_reference),
            against_below: f64::from(self.against_below),
            favour_from: f64::from(self.favour_from),
            burden: self.burden,
        }
    }
}

/// A text to be named: as an edition has it, or as today's has it where this one does not.
#[must_use]
pub fn named_text(edition: &Edition, policy: PolicyId) -> &'static Policy {
    let own = edition.policy(policy);
    if own.id.is_empty() {
        Engine::newest().edition.policy(policy)
    } else {
        own
    }
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
pub const fn own_values() -> [SliderValue; SLIDERS] {
    [SliderValue::NEUTRAL; SLIDERS]
}

/// The country that the page opens with: it has a story in both articles that the project began from.
pub const FIRST_COUNTRY: CountryId = CountryId::AZE;

/// A country by its ISO code.
#[must_use]
pub fn place_of(code: &str) -> Option<Place> {
    let number = registry::COUNTRIES.number(code)?;
    CountryId::new(number).map(Place::Country)
}
