//! What a pupil sees of a lesson.

use crate::edition::Edition;
use crate::edition::id::PolicyId;
use crate::findings::engine::Engine;
use crate::scenario::Scenario;
use crate::scenario::lesson::{DecidingCriterion, Guess, LessonFault, Sureness};

use super::generated::lesson as words;
use super::sentence;

pub use super::generated::lesson::*;

/// The letters of answers in their order, as cards, hands and the screen of a room have them.
pub const LETTERS: [&str; 7] = ["A", "B", "C", "D", "E", "F", "G"];

/// The name of a policy at the start of a sentence.
#[must_use]
pub fn policy(edition: &Edition, text: PolicyId) -> String {
    super::number::upper_first(&sentence::policy_name(edition.policy(text)))
}

/// What stands above the steps.
#[must_use]
pub fn on(scenario: &Scenario) -> String {
    words::subject(sentence::place_name(scenario))
}

/// A guess, or what a policy gives, as a choice says it.
#[must_use]
pub fn guess(guess: Guess, plain: bool) -> &'static str {
    match (guess, plain) {
        (Guess::InFavour, false) => words::in_favour(),
        (Guess::NeitherWay, false) => words::neither_way(),
        (Guess::Against, false) => words::against(),
        (Guess::Stops, false) => words::stops(),
        (Guess::InFavour, true) => words::plain_in_favour(),
        (Guess::NeitherWay, true) => words::plain_neither_way(),
        (Guess::Against, true) => words::plain_against(),
        (Guess::Stops, true) => words::plain_stops(),
    }
}

/// What decides.
#[must_use]
pub fn criterion(edition: &Edition, criterion: DecidingCriterion) -> &'static str {
    match criterion {
        DecidingCriterion::StopRule => words::stop_rule(),
        DecidingCriterion::Factor(factor) => edition.factor(factor).short,
    }
}

/// What was guessed beside what a policy gives.
#[must_use]
pub fn beside(
    scenario: &Scenario,
    text: PolicyId,
    guessed: Option<Guess>,
    answer: Guess,
    plain: bool,
) -> String {
    let name = policy(Engine::of(scenario).edition, text);
    match guessed {
        Some(guessed) => words::both(&name, guess(guessed, plain), guess(answer, plain)),
        None => words::not_guessed(&name, guess(answer, plain)),
    }
}

/// How sure a pupil was, beside how many of the guesses are what the policies give; each of `rights` says it of one that was
/// guessed. `None` where nothing was guessed.
#[must_use]
pub fn sure_beside(sure: Sureness, rights: &[bool]) -> Option<String> {
    let right = match *rights {
        [] => return None,
        [true] => words::only_one_right(),
        [false] => words::only_one_wrong(),
        _ if rights.iter().all(|&right| right) => words::both_right(),
        _ if rights.iter().any(|&right| right) => words::one_right(),
        _ => words::none_right(),
    };
    Some(words::sure_beside(sure.of_hundred().into(), right))
}

/// Why a lesson cannot be shown.
#[must_use]
pub fn fault(fault: LessonFault) -> &'static str {
    match fault {
        LessonFault::Newer { .. } => words::newer(),
        LessonFault::NoLesson => words::no_lesson(),
    }
}
