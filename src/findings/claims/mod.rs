//! What officials, auditors and analysts say changed, held against the codings under one reading.
//!
//! Every check compares two texts with nothing specified as the item and no condition attached. What a check says of
//! countries is said of their published figures, not of the sliders on screen.

mod codings;
mod countries;
mod finding;
mod first_model;
mod input;
mod words;

pub use codings::{CHANGED_SHARE, FULL_POINT, READINGS_OF_CLAIMS};
pub use finding::{Evidence, Finding, Outcome, Tally};

use crate::edition::id::{EditionId, PolicyId};
use crate::edition::{Check, Claim};
use crate::findings::engine::Engine;
use crate::scenario::Reading;

use input::{Input, Pair};

/// Holds claims against the codings of one edition under one reading; built once for many claims.
#[derive(Debug)]
pub struct Examiner(Input);

impl Examiner {
    /// Makes an edition ready under a reading.
    #[must_use]
    pub fn new(edition: EditionId, reading: &Reading) -> Self {
        Self::with(Engine::of_edition(edition), reading)
    }

    /// The same with the engine of an edition.
    #[must_use]
    pub fn with(engine: &'static Engine, reading: &Reading) -> Self {
        Self(Input::new(engine, reading))
    }

    /// What comes of every check of a claim; nothing where it cannot be checked.
    ///
    /// A claim whose check goes through readings takes some milliseconds.
    #[must_use]
    pub fn findings(&self, claim: &Claim) -> Vec<Finding> {
        let Some(pair) = self.0.pair([claim.from, claim.to]) else {
            return Vec::new();
        };
        let checks = claim.checks.iter();
        checks
            .map(|check| {
                let (outcome, evidence) = self.check(check, &pair);
                Finding {
                    check: *check,
                    outcome,
                    evidence,
                }
            })
            .collect()
    }

    fn check(&self, check: &Check, pair: &Pair) -> (Outcome, Evidence) {
        let input = &self.0;
        match *check {
            Check::Stance { factor, way } => codings::stance(pair, factor, way),
            Check::First(factor) => codings::first(input, pair, factor),
            Check::Share { factors, way } => codings::share(input, pair, factors, way),
            Check::Counts { scores, way } => codings::counts(input, pair, scores, way),
            Check::WeightsAlike { factors, ratio } => {
                codings::weights_alike(input, pair, factors, ratio)
            }
            Check::Results { countries, way, .. } => {
                countries::results(input, pair, countries, way)
            }
            Check::Within {
                points, countries, ..
            } => countries::within(input, pair, points, countries),
            Check::Bar(change) => words::bar(pair, change),
            Check::OnlyBar => words::only_bar(input, pair),
            Check::EarlierTexts(texts) => words::earlier_texts(input, pair, texts),
            Check::StanceOrSame { factor, way } => first_model::stance_or_same(pair, factor, way),
            Check::GatesEqual => first_model::gates_equal(pair),
            Check::OnlyLaterGate { above, up_to } => {
                first_model::only_later_gate(input, pair, above, up_to)
            }
            Check::Balance { scores, way } => first_model::balance(input, pair, scores, way),
            Check::MovesLess { factor, to } => first_model::moves_less(input, pair, factor, to),
        }
    }
}

/// Whether a claim speaks of nothing but these texts.
#[must_use]
pub fn is_about(claim: &Claim, pair: [PolicyId; 2]) -> bool {
    [claim.from, claim.to]
        .iter()
        .all(|text| pair.contains(text))
}
