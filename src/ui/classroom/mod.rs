//! The classroom: lessons for a teacher, and the page of a pupil.

mod grid;
mod pupil;
mod teacher;

use yew::prelude::*;

use crate::edition::{Lessons, Question};
use crate::findings::derived::Derived;
use crate::scenario::lesson::{Guess, Lesson, QuestionId, Slot};

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
    })
}

/// A question of the bank that a lesson asks in a place.
fn question(lesson: &Lesson, slot: Slot) -> Option<&'static Question> {
    let asked = lesson.questions[slot as usize].map(QuestionId::number);
    Lessons::installed()?.question(asked?)
}

/// What a lesson asks in a place: in a teacher's own words, or from the bank.
fn asked(lesson: &Lesson, slot: Slot) -> Option<String> {
    match &lesson.own_question {
        Some((place, own)) if *place == slot => Some(own.as_str().to_owned()),
        _ => {
            let question = question(lesson, slot)?;
            Some(
                if lesson.plain {
                    question.plain
                } else {
                    question.text
                }
                .to_owned(),
            )
        }
    }
}

/// The key of a guess among the choices of a screen.
const fn key(guess: Guess) -> usize {
    guess as usize
}
