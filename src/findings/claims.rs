//! What commentators say changed, held against the codings under one reading.
//!
//! Every check compares two texts with nothing specified as the item and no condition attached. What a check says of
//! countries is said of their published figures, not of the sliders on screen.

use crate::edition::id::{EditionId, FactorId, PolicyId};
use crate::edition::{Check, Claim, Way};
use crate::model::balance::turned;
use crate::model::decision::Decision;
use crate::model::framework::{Gate, Text};
use crate::model::risk::{GateState, Risk};
use crate::scenario::{Place, Reading, Scenario, SliderValue};

use crate::findings::engine::Engine;
use crate::findings::engine::{own_values, place_of};
use crate::findings::model_input::ModelInput;

/// Outcome of one check.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The check.
    pub check: &'static Check,
    /// Whether the codings are as the claim says.
    pub agrees: bool,
    /// The numbers that show it.
    pub evidence: Evidence,
}

/// The numbers behind a finding: of the earlier text first, of the later one second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Evidence {
    /// Two stances, 0 to 4.
    Stances([u8; 2]),
    /// Two gates.
    Gates([Option<Gate>; 2]),
    /// Two balances, 0 to 100.
    Balances([f64; 2]),
    /// So many countries agree of so many that are concerned.
    Countries {
        /// Those that agree.
        agree: usize,
        /// Those that are concerned.
        of: usize,
    },
    /// The largest distance of two balances in points, over so many countries.
    Largest {
        /// The distance.
        points: f64,
        /// The countries.
        of: usize,
    },
    /// Two weights under the later text, 0 to 1, in the order of the check's factors.
    Weights([f64; 2]),
}

/// Holds claims against the codings of one edition under one reading; built once for many claims.
#[derive(Debug)]
pub struct Examiner {
    prepared: ModelInput,
    /// The published figures of every country, as scores.
    countries: Vec<Vec<f64>>,
}

/// The two texts that a claim compares, as an edition codes them for a buyer whom none of them names.
struct Pair {
    ids: [PolicyId; 2],
    texts: [Text; 2],
}

impl Examiner {
    /// Makes an edition ready under a reading.
    #[must_use]
    pub fn new(edition: EditionId, reading: &Reading) -> Self {
        Self::with(Engine::of_edition(edition), reading)
    }

    /// The same with the engine of an edition.
    #[must_use]
    pub fn with(engine: &'static Engine, reading: &Reading) -> Self {
        let scenario = Scenario {
            edition: engine.id,
            place: Place::Own,
            values: own_values(),
            reading: reading.clone(),
            ..engine.first_scenario()
        };
        let countries = engine.edition.countries.iter();
        let places = countries.filter_map(|country| place_of(country.iso3));
        Self {
            prepared: ModelInput::with(engine, &scenario),
            countries: places
                .map(|place| {
                    engine
                        .published_values(place)
                        .map(SliderValue::score)
                        .to_vec()
                })
                .collect(),
        }
    }

    /// What comes of every check of a claim; nothing where it cannot be checked.
    #[must_use]
    pub fn findings(&self, claim: &Claim) -> Vec<Finding> {
        let ids = [claim.from, claim.to];
        let [Some(from), Some(to)] = ids.map(|text| self.prepared.text(text)) else {
            return Vec::new();
        };
        let pair = Pair {
            ids,
            texts: [from, to],
        };
        let checks = claim.checks.iter();
        checks
            .map(|check| {
                let (agrees, evidence) = self.check(check, &pair);
                Finding {
                    check,
                    agrees,
                    evidence,
                }
            })
            .collect()
    }

    fn check(&self, check: &Check, pair: &Pair) -> (bool, Evidence) {
        let texts = &pair.texts;
        match *check {
            Check::Stance { factor, way } => {
                let stances = texts.each_ref().map(|text| stance(text, factor));
                let agrees = match way {
                    Way::Up => stances[1] >= stances[0],
                    Way::Down => stances[1] <= stances[0],
                };
                (agrees, Evidence::Stances(stances))
            }
            Check::GatesEqual => {
                let gates = texts.each_ref().map(|text| text.gate);
                let standard = gates.map(|gate| gate.map(|gate| (gate.standard, gate.threshold)));
                (standard[0] == standard[1], Evidence::Gates(gates))
            }
            Check::OnlyLaterGate { above, up_to } => self.count(|_, scores| {
                let [(early, first), (late, second)] =
                    texts.each_ref().map(|text| self.gate(text, scores));
                (late > above && early <= up_to)
                    .then(|| first == GateState::Open && second.is_shut())
            }),
            Check::Balance { scores, way } => {
                let mut country = self.prepared.scores.clone();
                for &(factor, score) in scores {
                    put(&mut country, factor, score);
                }
                let balances = texts.each_ref().map(|text| self.decides(text, &country));
                let agrees = match way {
                    Way::Up => balances[1] > balances[0],
                    Way::Down => balances[1] < balances[0],
                };
                (agrees, Evidence::Balances(balances))
            }
            Check::MovesLess { factor, to } => self.count(|buyer, scores| {
                let mut moved = scores.to_vec();
                put(&mut moved, factor, to);
                let [first, second] = self
                    .texts_for(pair, buyer)
                    .map(|text| self.decides(&text, &moved) - self.decides(&text, scores));
                Some(second <= first)
            }),
            Check::Within { points, indicator } => {
                let listed = self.countries.iter().enumerate().filter(|(position, _)| {
                    let cell = self.prepared.engine.edition.cell(*position, indicator);
                    cell.is_some_and(|cell| cell.text == "1")
                });
                let distances: Vec<f64> = listed
                    .map(|(buyer, scores)| {
                        let texts = self.texts_for(pair, buyer);
                        let [first, second] = texts.map(|text| self.decides(&text, scores));
                        (second - first).abs()
                    })
                    .collect();
                let largest = distances.iter().copied().fold(0.0, f64::max);
                let evidence = Evidence::Largest {
                    points: largest,
                    of: distances.len(),
                };
                (!distances.is_empty() && largest < points, evidence)
            }
            Check::WeightsAlike { factors, ratio } => {
                let weights = self.decision(&texts[1]).balance.weights;
                let weights =
                    factors.map(|factor| weights.get(factor.index()).copied().unwrap_or(0.0));
                let larger = weights[0].max(weights[1]);
                let agrees = larger > 0.0 && larger <= ratio * weights[0].min(weights[1]);
                (agrees, Evidence::Weights(weights))
            }
        }
    }

    /// Asks every country; one that is not concerned answers `None`. With none concerned, nothing is shown.
    fn count(&self, agrees: impl Fn(usize, &[f64]) -> Option<bool>) -> (bool, Evidence) {
        let countries = self.countries.iter().enumerate();
        let answers: Vec<bool> = countries
            .filter_map(|(buyer, scores)| agrees(buyer, scores))
            .collect();
        let agree = answers.iter().filter(|agrees| **agrees).count();
        let of = answers.len();
        (of > 0 && agree == of, Evidence::Countries { agree, of })
    }

    /// The texts with what they presume of a sale to a country, by its number.
    fn texts_for(&self, pair: &Pair, buyer: usize) -> [Text; 2] {
        let edition = self.prepared.engine.edition;
        [0, 1].map(|side| Text {
            presumption: edition.presumption(pair.ids[side], Some(buyer)),
            ..pair.texts[side].clone()
        })
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

    fn decides(&self, text: &Text, scores: &[f64]) -> f64 {
        self.decision(text).decides(&turned(text, scores))
    }

    /// Misuse risk as a text counts it, and its gate.
    fn gate(&self, text: &Text, scores: &[f64]) -> (f64, GateState) {
        let case = self.prepared.case_with(scores);
        let risk = Risk::estimate(&self.prepared.framework, text.gate, &case, scores).probability;
        (risk, GateState::of(text.gate, risk, false))
    }
}

fn stance(text: &Text, factor: FactorId) -> u8 {
    text.stances.get(factor.index()).copied().unwrap_or(0)
}

fn put(scores: &mut [f64], factor: FactorId, score: f64) {
    if let Some(place) = scores.get_mut(factor.index()) {
        *place = score;
    }
}

/// Whether a claim speaks of nothing but these texts.
#[must_use]
pub fn is_about(claim: &Claim, pair: [PolicyId; 2]) -> bool {
    [claim.from, claim.to]
        .iter()
        .all(|text| pair.contains(text))
}
