//! The answers of a class, pooled: in memory only, and without a name.

use std::collections::BTreeMap;

use crate::edition::id::FactorId;
use crate::scenario::lesson::{
    AnswerCode, AnswerFault, Closing, DecidingCriterion, Guess, Prediction, Sureness,
};
use crate::scenario::{SLIDERS, Scenario};

use super::TextAnswer;
use super::pasted::{Found, looked_through, pasted};

/// The answers of a class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pool {
    codes: BTreeMap<String, AnswerCode>,
    scenarios: BTreeMap<String, Scenario>,
    /// Hands that were counted: for each of the two policies, for each guess in the order of [`Guess::ALL`].
    pub hands: [[u16; Guess::ALL.len()]; 2],
}

/// What came of one addition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Codes that were not there yet.
    pub codes: usize,
    /// Scenarios that were not there yet.
    pub scenarios: usize,
    /// Codes and scenarios that were there already.
    pub doubles: usize,
    /// Codes of other classes.
    pub other_classes: usize,
    /// Codes with a wrong letter, and links that do not open whole.
    pub damaged: usize,
    /// Codes of a later release.
    pub newer: usize,
    /// Characters at the end of a text that is [too long](super::pasted::LONGEST_PASTE), which were not looked through.
    pub unread: usize,
}

/// Pupils of one sureness who answered about both policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calibration {
    /// How sure they are.
    pub sureness: Sureness,
    /// How many of them are right about both.
    pub right: usize,
    /// How many they are.
    pub of: usize,
}

/// What a class answered to the last question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exits {
    /// How many chose which answer, the first answer first.
    pub counts: Vec<usize>,
    /// How many chose none.
    pub without: usize,
    /// How many codes give an answer that the question does not have: they are of another lesson, or of the same before its question
    /// was changed.
    pub strange: usize,
}

/// What a class made of one criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// The criterion.
    pub factor: FactorId,
    /// Each scenario's value, 0 to 100, from the lowest, with the link of the scenario.
    pub values: Vec<(f64, String)>,
    /// The median, 0 to 100.
    pub median: f64,
    /// Beyond these values a dot lies apart: one and a half quartile ranges outside the quartiles (Tukey).
    pub fences: [f64; 2],
}

impl Pool {
    /// Adds all codes of the class with this tag and all links in a text.
    pub fn add(&mut self, text: &str, tag: u8) -> Added {
        let unread = &text[looked_through(text).len()..];
        let mut added = Added {
            unread: unread.chars().count(),
            ..Added::default()
        };
        for found in pasted(text, tag) {
            match found {
                Found::Code(code, answers) => {
                    let is_new = self.codes.insert(code, answers).is_none();
                    *(if is_new {
                        &mut added.codes
                    } else {
                        &mut added.doubles
                    }) += 1;
                }
                Found::Scenario(token, scenario) => {
                    let is_new = self.scenarios.insert(token, *scenario).is_none();
                    *(if is_new {
                        &mut added.scenarios
                    } else {
                        &mut added.doubles
                    }) += 1;
                }
                Found::NoCode(_, AnswerFault::OtherClass { .. }) => added.other_classes += 1,
                Found::NoCode(_, AnswerFault::Newer) => added.newer += 1,
                Found::NoCode(..) | Found::BrokenLink(_) => added.damaged += 1,
            }
        }
        added
    }

    /// Counts hands up or, where `by` is negative, down; never below none.
    pub fn count_hands(&mut self, policy: usize, guess: Guess, by: i16) {
        if let Some(hands) = self.hands.get_mut(policy) {
            let hands = &mut hands[guess as usize];
            *hands = hands.saturating_add_signed(by);
        }
    }

    /// Whether nothing is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.scenarios.is_empty() && self.hands == [[0; 4]; 2]
    }

    /// The codes, in the order of their letters.
    pub fn codes(&self) -> impl Iterator<Item = (&str, &AnswerCode)> {
        self.codes
            .iter()
            .map(|(code, answers)| (code.as_str(), answers))
    }

    /// The answers before the result.
    pub fn predictions(&self) -> impl Iterator<Item = &Prediction> {
        self.codes.values().filter_map(|code| match code {
            AnswerCode::Prediction(prediction) => Some(prediction),
            AnswerCode::Closing(_) => None,
        })
    }

    /// The answers after it.
    pub fn closings(&self) -> impl Iterator<Item = &Closing> {
        self.codes.values().filter_map(|code| match code {
            AnswerCode::Closing(closing) => Some(closing),
            AnswerCode::Prediction(_) => None,
        })
    }

    /// The scenarios, each with its link.
    pub fn scenarios(&self) -> impl Iterator<Item = (&str, &Scenario)> {
        self.scenarios
            .iter()
            .map(|(token, scenario)| (token.as_str(), scenario))
    }

    /// How many guessed what of one of the two policies, by code and by hand, in the order of [`Guess::ALL`], and how many did not guess.
    #[must_use]
    pub fn guesses(&self, policy: usize) -> ([usize; Guess::ALL.len()], usize) {
        let mut counts = self
            .hands
            .get(policy)
            .copied()
            .unwrap_or_default()
            .map(usize::from);
        let mut without = 0;
        for prediction in self.predictions() {
            match prediction.guesses.get(policy).copied().flatten() {
                Some(guess) => counts[guess as usize] += 1,
                None => without += 1,
            }
        }
        (counts, without)
    }

    /// For each sureness, how many of those who answered about both policies are right about both.
    #[must_use]
    pub fn calibration(&self, answers: &[TextAnswer]) -> Vec<Calibration> {
        let right: Vec<Option<Guess>> = answers.iter().map(|text| Some(text.answer)).collect();
        let of = |sureness| {
            let mut of = 0;
            let mut hits = 0;
            for prediction in self.predictions() {
                let whole = prediction.guesses.iter().all(Option::is_some);
                if whole && prediction.sureness == Some(sureness) {
                    of += 1;
                    hits += usize::from(prediction.guesses[..] == right[..]);
                }
            }
            Calibration {
                sureness,
                right: hits,
                of,
            }
        };
        Sureness::ALL.map(of).to_vec()
    }

    /// What the class takes for deciding, the most named first; of equals the stop rule, then the lower number.
    #[must_use]
    pub fn criteria(&self) -> Vec<(DecidingCriterion, usize)> {
        let mut counts = BTreeMap::<DecidingCriterion, usize>::new();
        for criterion in self.predictions().filter_map(|given| given.criterion) {
            *counts.entry(criterion).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts
    }

    /// What was answered to the last question, which has so many choices.
    #[must_use]
    pub fn exits(&self, choices: usize) -> Exits {
        let mut exits = Exits {
            counts: vec![0; choices],
            ..Exits::default()
        };
        for closing in self.closings() {
            match closing.exit.map(usize::from) {
                None => exits.without += 1,
                Some(answer) => match exits.counts.get_mut(answer) {
                    Some(count) => *count += 1,
                    None => exits.strange += 1,
                },
            }
        }
        exits
    }

    /// How many of those who changed something reached the goal, and how many they are.
    #[must_use]
    pub fn reached(&self) -> (usize, usize) {
        let changed = self.closings().filter(|closing| closing.changed.is_some());
        changed.fold((0, 0), |(reached, of), closing| {
            (reached + usize::from(closing.reached), of + 1)
        })
    }

    /// The values of each criterion in the scenarios; empty where there is none.
    #[must_use]
    pub fn dots(&self) -> Vec<Dots> {
        if self.scenarios.is_empty() {
            return Vec::new();
        }
        let dots = |factor: FactorId| {
            let value = |(token, scenario): (&String, &Scenario)| {
                (scenario.value(factor).score(), token.clone())
            };
            let mut values: Vec<(f64, String)> = self.scenarios.iter().map(value).collect();
            values.sort_by(|(one, _), (other, _)| one.total_cmp(other));
            let [low, median, high] = [0.25, 0.5, 0.75].map(|part| quantile(&values, part));
            let reach = 1.5 * (high - low);
            Dots {
                factor,
                values,
                median,
                fences: [low - reach, high + reach],
            }
        };
        FactorId::all().take(SLIDERS).map(dots).collect()
    }
}

impl Dots {
    /// Whether a value lies apart from the others.
    #[must_use]
    pub fn is_apart(&self, value: f64) -> bool {
        value < self.fences[0] || value > self.fences[1]
    }
}

/// The value below which a part of sorted values lies, between two of them on the line that joins them (Hyndman and Fan, type 7).
fn quantile(sorted: &[(f64, String)], part: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let place = part * last as f64;
    let below = place as usize;
    let at = |place: usize| sorted.get(place.min(last)).map_or(0.0, |(value, _)| *value);
    at(below) + (place - below as f64) * (at(below + 1) - at(below))
}
