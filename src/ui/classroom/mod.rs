//! The classroom: lessons for a teacher, and the page of a pupil.

mod grid;
mod pupil;
mod stage;
mod teacher;

use yew::prelude::*;

use crate::edition::{Lessons, Question, ReadyLesson};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::classroom::own_title;
use crate::messages::lesson::change_task;
use crate::platform::{address, lot};
use crate::scenario::lesson::{Guess, Lesson, QuestionId, Reveal, Slot};
use crate::scenario::link::encode;
use crate::scenario::{Scenario, Screen, View};

use super::hosted::hosted;
use super::store::{Dispatch, Shared};

/// Lessons for a teacher.
pub(super) fn classroom(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    hosted::<teacher::Classroom>(teacher::Props {
        shown: shown.clone(),
        dispatch: dispatch.clone(),
    })
}

/// A lesson as a pupil sees it.
pub(super) fn lesson(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    hosted::<pupil::Pupil>(pupil::Props {
        shown: shown.clone(),
        dispatch: dispatch.clone(),
        has_clauses: Engine::of(&shown.scenario).annotations().is_some(),
    })
}

/// Questions that every lesson may ask: no answer to them rests on a ready lesson.
const OF_ANY_LESSON: [u32; 4] = [1, 11, 17, 24];

/// A lesson for a new class, as one begins to make it.
fn new_lesson() -> Lesson {
    let mut lesson = Lesson::plain_start(lot::draw(Lesson::CLASS_TAGS));
    lesson.questions = OF_ANY_LESSON.map(QuestionId::new);
    lesson
}

/// A scenario as the start of a lesson, on the screen of a teacher.
pub(super) fn lesson_of(scenario: &Scenario) -> Scenario {
    Scenario {
        lesson: Some(new_lesson().carried()),
        view: View {
            screen: Screen::Classroom,
            ..scenario.view
        },
        ..scenario.clone()
    }
}

/// The link that pupils are given: the lesson, wherever its teacher is.
pub(super) fn pupils_link(scenario: &Scenario) -> String {
    address::link(&token_on(Screen::Explore, scenario))
}

/// What opens a scenario on a screen.
fn token_on(screen: Screen, scenario: &Scenario) -> String {
    let scenario = Scenario {
        view: View {
            screen,
            ..scenario.view
        },
        ..scenario.clone()
    };
    encode(&scenario)
}

/// A question of the bank that a lesson asks in a place.
pub(super) fn question(lesson: &Lesson, slot: Slot) -> Option<&'static Question> {
    let asked = lesson.questions[slot as usize].map(QuestionId::number);
    Lessons::installed()?.question(asked?)
}

/// What a lesson asks in a place: in a teacher's own words, or from the bank.
pub(super) fn asked(lesson: &Lesson, slot: Slot) -> Option<String> {
    match &lesson.own_question {
        Some((place, own)) if *place == slot => Some(own.as_str().to_owned()),
        _ => Some(question(lesson, slot)?.told(lesson.plain).to_owned()),
    }
}

/// The ready lesson that a lesson is or was made from.
pub(super) fn ready_of(lesson: &Lesson) -> Option<&'static ReadyLesson> {
    Lessons::installed()?.lesson(lesson.ready?)
}

/// What a lesson is called.
pub(super) fn title(ready: Option<&'static ReadyLesson>) -> &'static str {
    ready.map_or_else(own_title, |ready| ready.title)
}

/// What is to be changed, and toward which goal.
pub(super) fn task(ready: Option<&'static ReadyLesson>) -> &'static str {
    let task = ready
        .map(|ready| ready.task)
        .filter(|task| !task.is_empty());
    task.unwrap_or_else(change_task)
}

/// The word that opens the result on a pupil's page, where it is known.
pub(super) fn wall_word(lesson: &Lesson) -> Option<&'static str> {
    let Reveal::Word(kept) = lesson.reveal else {
        return None;
    };
    let word = ready_of(lesson)?.word;
    kept.is(word).then_some(word)
}

/// The key of a guess among the choices of a screen.
const fn key(guess: Guess) -> usize {
    guess as usize
}
