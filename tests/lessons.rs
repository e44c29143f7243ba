//! Ready lessons teach what is true: what each says that its two policies give is recomputed with the app's own model.

use std::collections::BTreeSet;

use counterweigh::edition::{AskedWhen, Lessons, decisions};
use counterweigh::findings::classroom::answers;
use counterweigh::findings::classroom::start::start;
use counterweigh::findings::derived::Derived;
use counterweigh::scenario::SliderValue;
use counterweigh::scenario::lesson::{
    DecidingCriterion, Guess, Handling, LessonPart, Reveal, Step,
};
use counterweigh::scenario::link::{decode, encode};

#[test]
fn each_lesson_says_what_its_policies_give() {
    assert!(Lessons::installed().unwrap().ready.len() >= 4);
    for ready in Lessons::installed().unwrap().ready {
        let derived = Derived::of(&start(ready, 7));
        let given: Vec<_> = answers(&derived)
            .into_iter()
            .map(|text| text.answer)
            .collect();
        let expected = ready.expect.map(|place| Guess::ALL[place]);
        assert_eq!(given, expected, "{}", ready.key);
        let policies: Vec<_> = answers(&derived)
            .into_iter()
            .map(|text| text.policy)
            .collect();
        assert_eq!(policies, ready.policies, "{}", ready.key);
    }
}

#[test]
fn each_goal_can_be_reached_with_what_is_free() {
    for ready in Lessons::installed()
        .unwrap()
        .ready
        .iter()
        .filter(|ready| !ready.task.is_empty())
    {
        let before = start(ready, 7);
        let was = answers(&Derived::of(&before))[1].answer;
        let turns = |factor, to| {
            let mut after = before.clone();
            after.values[counterweigh::edition::id::FactorId::index(factor)] =
                SliderValue::from_tenths(to);
            answers(&Derived::of(&after))[1].answer != was
        };
        let by_one = ready
            .free
            .iter()
            .any(|factor| (0..=10).any(|to| turns(*factor, to * 100)));
        let by_item = ready.free_parts.contains(&(LessonPart::Item as usize))
            && counterweigh::edition::id::ItemId::all().any(|item| {
                let mut after = before.clone();
                after.item = item;
                answers(&Derived::of(&after))[1].answer != was
            });
        assert!(by_one || by_item, "{}", ready.key);
    }
}

#[test]
fn each_lesson_is_a_link_and_its_word_opens_it() {
    for ready in Lessons::installed().unwrap().ready {
        let scenario = start(ready, 1234);
        let opened = decode(&encode(&scenario)).unwrap();
        assert_eq!((&opened.scenario, opened.notes.len()), (&scenario, 0));
        let lesson = scenario.lesson.unwrap().read().unwrap();
        assert_eq!(lesson.ready.map(usize::from), Some(ready.number));
        assert_eq!(lesson.has(Step::Change), !ready.task.is_empty());
        assert!(lesson.has(Step::Predict) && lesson.has(Step::Exit));
        assert!(matches!(lesson.reveal, Reveal::Word(word) if word.is(ready.word)));
        for factor in ready.free {
            assert_eq!(lesson.criterion(*factor), Handling::Free);
        }
        for factor in ready.fixed {
            assert_eq!(lesson.criterion(*factor), Handling::Fixed);
        }
        let shown = lesson
            .criteria
            .iter()
            .filter(|one| **one != Handling::Hidden);
        assert_eq!(shown.count(), ready.free.len() + ready.fixed.len());
        for number in [
            ready.predict,
            ready.discuss[0],
            ready.discuss[1],
            ready.exit,
        ] {
            assert!(
                Lessons::installed()
                    .unwrap()
                    .question(number as u8)
                    .is_some()
            );
        }
        for case in ready.cases {
            assert!(
                decisions().unwrap().iter().any(|one| one.id == *case),
                "{case}"
            );
        }
    }
}

#[test]
fn a_question_at_the_end_has_choices_and_others_have_none() {
    let mut numbers = BTreeSet::new();
    for question in Lessons::installed().unwrap().questions {
        assert!(numbers.insert(question.number));
        let is_exit = question.when == AskedWhen::Exit;
        assert_eq!(is_exit, !question.choices.is_empty(), "{}", question.number);
        assert!(
            question
                .right
                .is_none_or(|right| right < question.choices.len())
        );
        for text in [question.text, question.plain] {
            assert!(text.ends_with(['?', '.']), "{text}");
        }
    }
}

/// That raising governance moves the score and the risk of misuse is what the second lesson's last question calls right.
#[test]
fn governance_moves_the_score_and_the_risk() {
    let ready = Lessons::installed().unwrap().lesson(2).unwrap();
    let before = start(ready, 7);
    let mut after = before.clone();
    for factor in ready.free {
        after.values[factor.index()] = SliderValue::from_tenths(600);
    }
    let [was, is] = [before, after].map(|scenario| Derived::of(&scenario));
    let later = ready.policies[1];
    let score = |derived: &Derived| {
        derived
            .picture
            .row(later)
            .unwrap()
            .result
            .as_ref()
            .unwrap()
            .evaluation
            .decides
    };
    assert!(score(&is) > score(&was) + 1.0);
    assert!(is.picture.risk < was.picture.risk - 0.01);
}

/// That some arms are likelier to be used against civilians is what the third one's calls right: two items, one policy, two results or risks.
#[test]
fn items_move_the_risk() {
    let ready = Lessons::installed().unwrap().lesson(3).unwrap();
    let before = start(ready, 7);
    let risks: BTreeSet<String> = counterweigh::edition::id::ItemId::all()
        .map(|item| {
            let mut other = before.clone();
            other.item = item;
            format!("{:.3}", Derived::of(&other).picture.risk)
        })
        .collect();
    assert!(risks.len() > 3, "{risks:?}");
    let decides = answers(&Derived::of(&before))[1].decides;
    assert_eq!(decides, Some(DecidingCriterion::StopRule));
}
