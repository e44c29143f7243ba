//! Where a lesson starts: the published figures of its country, with the lesson on top.

use crate::edition::ReadyLesson;
use crate::edition::id::SLIDERS;
use crate::findings::engine::{Engine, place_of};
use crate::scenario::lesson::{Handling, Lesson, LessonPart, QuestionId, Reveal, RevealWord, Step};
use crate::scenario::{Place, Scenario, Screen, View};

/// The scenario of a ready lesson in the newest edition, for a class with this [tag](Lesson::class_tag).
#[must_use]
pub fn start(ready: &ReadyLesson, class_tag: u16) -> Scenario {
    let engine = Engine::newest();
    let blank = Scenario::blank();
    let place = place_of(ready.country).unwrap_or(Place::Own);
    let lesson = of_ready(ready, class_tag);
    Scenario {
        place,
        values: engine.published_values(place),
        item: ready.item,
        shown: blank.shown | ready.policies[0].bit() | ready.policies[1].bit(),
        pair: {
            let mut pair = ready.policies;
            pair.sort_unstable();
            pair
        },
        view: View {
            screen: Screen::Explore,
            ..blank.view
        },
        lesson: Some(lesson.carried()),
        ..blank
    }
}

/// What a ready lesson is, for a class with this tag.
fn of_ready(ready: &ReadyLesson, class_tag: u16) -> Lesson {
    let mut criteria = [Handling::Hidden; SLIDERS];
    for (set, handling) in [(ready.fixed, Handling::Fixed), (ready.free, Handling::Free)] {
        for factor in set {
            criteria[factor.index()] = handling;
        }
    }
    let parts = LessonPart::ALL.map(|part| match ready.free_parts.contains(&(part as usize)) {
        true => Handling::Free,
        false => Handling::Fixed,
    });
    let [first, second] = ready.discuss;
    let questions = [ready.predict, first, second, ready.exit];
    Lesson {
        ready: u8::try_from(ready.number).ok(),
        criteria,
        parts,
        steps: match ready.task {
            "" => Step::ALL_BITS & !Step::Change.bit(),
            _ => Step::ALL_BITS,
        },
        questions: questions.map(|number| QuestionId::new(number as u32)),
        own_question: None,
        reveal: RevealWord::of(ready.word).map_or(Reveal::OwnAnswer, Reveal::Word),
        plain: false,
        large: false,
        class_tag: class_tag % Lesson::CLASS_TAGS,
    }
}
