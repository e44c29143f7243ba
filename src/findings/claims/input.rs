//! An edition under a reading, as the checks of claims ask it.

use std::cell::OnceCell;

use crate::edition::id::{FactorId, PolicyId};
use crate::findings::engine::{Engine, own_values, place_of};
use crate::findings::model_input::ModelInput;
use crate::model::balance::turned;
use crate::model::decision::Decision;
use crate::model::framework::Text;
use crate::scenario::{Place, Reading, Scenario, SliderValue};

/// An edition under a reading.
#[derive(Debug)]
pub(super) struct Input {
    pub(super) prepared: ModelInput,
    /// The published figures of every country, as scores, once a check asks countries.
    countries: OnceCell<Vec<Vec<f64>>>,
}

/// The two texts that a claim compares, as an edition codes them for a buyer whom none of them names.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) ids: [PolicyId; 2],
    pub(super) texts: [Text; 2],
}

impl Input {
    pub(super) fn new(engine: &'static Engine, reading: &Reading) -> Self {
        let scenario = Scenario {
            edition: engine.id,
            place: Place::Own,
            values: own_values(),
            reading: reading.clone(),
            ..engine.first_scenario()
        };
        Self {
            prepared: ModelInput::with(engine, &scenario),
            countries: OnceCell::new(),
        }
    }

    /// Two texts; `None` where the edition does not score one of them.
    pub(super) fn pair(&self, ids: [PolicyId; 2]) -> Option<Pair> {
        let [from, to] = ids.map(|text| self.prepared.text(text));
        Some(Pair {
            ids,
            texts: [from?, to?],
        })
    }

    /// The published figures of every country, by its number.
    pub(super) fn countries(&self) -> &[Vec<f64>] {
        self.countries.get_or_init(|| {
            let engine = self.prepared.engine;
            let countries = engine.edition.countries.iter();
            let places = countries.filter_map(|country| place_of(country.iso3));
            let figures = places.map(|place| engine.published_values(place));
            figures
                .map(|values| values.map(SliderValue::score).to_vec())
                .collect()
        })
    }

    /// The countries on a list by their numbers, with their published figures.
    pub(super) fn listed(&self, list: &[usize]) -> impl Iterator<Item = (usize, &[f64])> {
        let countries = self.countries();
        let listed = list.iter().copied();
        listed.filter_map(|country| Some((country, countries.get(country)?.as_slice())))
    }

    /// A country of one's own at 50 but for some scores.
    pub(super) fn country_of(&self, scores: &[(FactorId, f64)]) -> Vec<f64> {
        let mut country = self.prepared.scores.clone();
        for &(factor, score) in scores {
            put(&mut country, factor, score);
        }
        country
    }

    /// The texts with what they presume of a sale to a country, by its number.
    pub(super) fn texts_for(&self, pair: &Pair, buyer: usize) -> [Text; 2] {
        let edition = self.prepared.engine.edition;
        [0, 1].map(|side| Text {
            presumption: edition.presumption(pair.ids[side], Some(buyer)),
            ..pair.texts[side].clone()
        })
    }

    /// The share of the weight that each factor has under a text, 0 to 1.
    pub(super) fn weights(&self, text: &Text) -> Vec<f64> {
        self.decision(text).balance.weights
    }

    /// The number that decides under a text.
    pub(super) fn decides(&self, text: &Text, scores: &[f64]) -> f64 {
        self.decision(text).decides(&turned(text, scores))
    }

    /// The numbers that decide under both texts.
    pub(super) fn both_decide(&self, pair: &Pair, scores: &[f64]) -> [f64; 2] {
        pair.texts.each_ref().map(|text| self.decides(text, scores))
    }

    fn decision(&self, text: &Text) -> Decision {
        let prepared = &self.prepared;
        Decision::new(
            &prepared.framework,
            text,
            &prepared.rule,
            prepared.case().item,
        )
    }
}

/// The stance of a text on a factor.
pub(super) fn stance_on(text: &Text, factor: FactorId) -> u8 {
    text.stances.get(factor.index()).copied().unwrap_or(0)
}

/// Sets one score of a country.
pub(super) fn put(scores: &mut [f64], factor: FactorId, score: f64) {
    if let Some(place) = scores.get_mut(factor.index()) {
        *place = score;
    }
}
