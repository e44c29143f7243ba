//! Lessons in links, answer codes, and what a class's answers come to.

use counterweigh::edition::id::{CountryId, FactorId};
use counterweigh::findings::classroom::answers;
use counterweigh::findings::classroom::pasted::{Found, LONGEST_PASTE, pasted};
use counterweigh::findings::classroom::pool::{Added, Pool};
use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::scenario::lesson::{
    AnswerCode, AnswerFault, CODE_LETTERS, Closing, DecidingCriterion, Guess, Handling, Lesson,
    LessonFault, LessonPart, OwnQuestion, Prediction, QuestionId, Reveal, RevealWord, Slot, Step,
    Sureness,
};
use counterweigh::scenario::link::{Event, Field, decode, encode};
use counterweigh::scenario::{Place, SLIDERS, Scenario, Screen, SliderValue};
use proptest::prelude::*;

/// The letters of codes in the order of their numbers.
const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn handling() -> impl Strategy<Value = Handling> {
    prop_oneof![
        Just(Handling::Free),
        Just(Handling::Fixed),
        Just(Handling::Hidden)
    ]
}

fn reveal() -> impl Strategy<Value = Reveal> {
    prop_oneof![
        Just(Reveal::OwnAnswer),
        "[a-zA-Z]{1,9}"
            .prop_map(|word| RevealWord::of(&word).map_or(Reveal::Teacher, Reveal::Word)),
        Just(Reveal::Teacher),
    ]
}

fn lesson() -> impl Strategy<Value = Lesson> {
    let own = proptest::option::of(("\\PC{1,90}", 0..4_usize));
    let questions = proptest::array::uniform4(0..128_u32);
    (
        (0..64_u8, proptest::collection::vec(handling(), SLIDERS)),
        (proptest::array::uniform5(handling()), 0..128_u8),
        (questions, own, reveal()),
        (any::<bool>(), any::<bool>(), 0..Lesson::CLASS_TAGS),
    )
        .prop_map(
            |((ready, criteria), (parts, steps), (questions, own, reveal), (plain, large, tag))| {
                Lesson {
                    ready: (ready != 0).then_some(ready),
                    criteria: criteria.try_into().unwrap_or([Handling::Free; SLIDERS]),
                    parts,
                    steps: steps & Step::ALL_BITS,
                    questions: questions.map(QuestionId::new),
                    own_question: own.and_then(|(text, slot)| {
                        let (question, _) = OwnQuestion::taken(&text)?;
                        Some((Slot::ALL[slot], question))
                    }),
                    reveal,
                    plain,
                    large,
                    class_tag: tag,
                }
            },
        )
}

fn with(lesson: &Lesson) -> Scenario {
    Scenario {
        place: CountryId::new(10).map_or(Place::Own, Place::Country),
        lesson: Some(lesson.carried()),
        ..Scenario::blank()
    }
}

proptest! {
    #[test]
    fn a_lesson_comes_back_from_its_link(lesson in lesson()) {
        let scenario = with(&lesson);
        let opened = decode(&encode(&scenario)).unwrap();
        prop_assert!(opened.notes.is_empty());
        let carried = opened.scenario.lesson.as_ref().unwrap();
        prop_assert_eq!(carried.read(), Ok(lesson));
        prop_assert_eq!(opened.scenario, scenario);
    }

    #[test]
    fn an_end_that_is_cut_off_leaves_no_other_lesson(lesson in lesson(), lost in 1..60_usize) {
        let token = encode(&with(&lesson));
        let Err(error) = decode(&token[..token.len().saturating_sub(lost)]) else {
            return Err(TestCaseError::fail("a link without its end opened"));
        };
        let read = error.readable().and_then(|opened| opened.scenario.lesson.clone());
        if let Some(Ok(read)) = read.map(|read| read.read()) {
            prop_assert_eq!(read, lesson);
        }
    }
}

#[test]
fn a_lesson_that_did_not_arrive_whole_is_said() {
    let lesson = Lesson::plain_start(7);
    let token = encode(&with(&lesson));
    // The last eleven characters hold more than the end mark and the check.
    let error = decode(&token[..token.len() - 11]).unwrap_err();
    let opened = error.readable().unwrap();
    assert!(opened.scenario.lesson.is_none());
    assert!(
        opened
            .notes
            .iter()
            .any(|note| note.field == Field::Lesson && note.event == Event::Lost)
    );
}

/// A lesson with one question of 80 characters, the longest there is.
fn longest() -> Lesson {
    let question = OwnQuestion::taken(&"whys".repeat(20));
    Lesson {
        own_question: question.map(|(question, _)| (Slot::Exit, question)),
        reveal: RevealWord::of("river").map_or(Reveal::Teacher, Reveal::Word),
        ..Lesson::plain_start(Lesson::CLASS_TAGS - 1)
    }
}

#[test]
fn a_lesson_scans_from_the_back_of_a_room() {
    let host = format!("https://{}/", "h".repeat(40));
    for (lesson, most) in [(Lesson::plain_start(3), 49), (longest(), 57)] {
        let address = format!("{host}#{}", encode(&with(&lesson)));
        let code = qrcodegen::QrCode::encode_text(&address, qrcodegen::QrCodeEcc::Low).unwrap();
        assert!(code.size() <= most, "{} for {address}", code.size());
    }
}

#[test]
fn a_question_of_ones_own_has_room_for_eighty_characters() {
    let (whole, is_cut) = OwnQuestion::taken(&"a".repeat(81)).unwrap();
    assert_eq!((whole.as_str().len(), is_cut), (80, true));
    let (cyrillic, is_cut) = OwnQuestion::taken(&"ж".repeat(60)).unwrap();
    assert_eq!((cyrillic.as_str().chars().count(), is_cut), (50, true));
    assert!(OwnQuestion::taken(" \u{200b}\n").is_none());
}

#[test]
fn a_word_is_known_however_it_is_written() {
    let word = RevealWord::of("River 7").unwrap();
    assert!(word.is("RIVER7") && word.is(" river-7."));
    assert!(!word.is("rivers") && !word.is(""));
    assert!(RevealWord::of("—").is_none());
}

#[test]
fn a_covered_scenario_is_one_with_a_lesson_but_for_its_teacher() {
    let scenario = with(&Lesson::plain_start(1));
    for screen in Screen::ALL {
        let mut shown = scenario.clone();
        shown.view.screen = screen;
        let is_for_teachers = screen == Screen::Classroom;
        assert_eq!(shown.is_covered(), !is_for_teachers);
        shown.lesson = None;
        assert!(!shown.is_covered());
    }
}

fn factor() -> impl Strategy<Value = FactorId> {
    (0..SLIDERS).prop_filter_map("a criterion", FactorId::new)
}

fn guess() -> impl Strategy<Value = Option<Guess>> {
    proptest::option::of((0..4_usize).prop_map(|guess| Guess::ALL[guess]))
}

fn code() -> impl Strategy<Value = AnswerCode> {
    let sureness = proptest::option::of((0..3_usize).prop_map(|sure| Sureness::ALL[sure]));
    let criterion = proptest::option::of(prop_oneof![
        Just(DecidingCriterion::StopRule),
        factor().prop_map(DecidingCriterion::Factor)
    ]);
    let prediction = ((guess(), guess()), sureness, criterion).prop_map(
        |((one, other), sureness, criterion)| {
            AnswerCode::Prediction(Prediction {
                guesses: [one, other],
                sureness,
                criterion,
            })
        },
    );
    let changed = proptest::option::of((factor(), 0..101_u8));
    let closing = (changed, any::<bool>(), proptest::option::of(0..7_u8)).prop_map(
        |(changed, reached, exit)| {
            AnswerCode::Closing(Closing {
                changed,
                reached,
                exit,
            })
        },
    );
    prop_oneof![prediction, closing]
}

proptest! {
    #[test]
    fn a_code_says_what_was_answered(code in code(), tag in 0..64_u8, lot in any::<u16>()) {
        let written = code.write(tag, lot);
        prop_assert_eq!(written.len(), CODE_LETTERS + 1);
        prop_assert_eq!(AnswerCode::read(&written, tag), Ok(code));
        let careless = written.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        prop_assert_eq!(AnswerCode::read(&careless, tag), Ok(code));
        let other = (tag + 1) % 64;
        prop_assert_eq!(AnswerCode::read(&written, other), Err(AnswerFault::OtherClass { tag }));
    }

    #[test]
    fn a_wrong_letter_and_two_that_changed_places_are_found(code in code(), tag in 0..64_u8, lot in any::<u16>()) {
        let letters: Vec<char> = code.write(tag, lot).replace('-', "").chars().collect();
        let is_damaged = |letters: &[char]| {
            let text: String = letters.iter().collect();
            AnswerCode::read(&text, tag) == Err(AnswerFault::Damaged)
        };
        for place in 0..letters.len() {
            for letter in LETTERS.chars().filter(|letter| *letter != letters[place]) {
                let mut wrong = letters.clone();
                wrong[place] = letter;
                prop_assert!(is_damaged(&wrong));
            }
            for other in 0..place {
                let mut swapped = letters.clone();
                swapped.swap(place, other);
                prop_assert!(letters[place] == letters[other] || is_damaged(&swapped));
            }
        }
    }
}

#[test]
fn two_pupils_with_the_same_answers_have_two_codes() {
    let same = AnswerCode::Prediction(Prediction {
        guesses: [Some(Guess::NeitherWay), Some(Guess::Stops)],
        sureness: Some(Sureness::Seventy),
        criterion: Some(DecidingCriterion::StopRule),
    });
    let codes: std::collections::BTreeSet<String> =
        (0..2048).map(|lot| same.write(9, lot)).collect();
    assert_eq!(codes.len(), 2048);
}

#[test]
fn known_codes_stay_what_they_are() {
    let prediction = AnswerCode::Prediction(Prediction {
        guesses: [Some(Guess::NeitherWay), Some(Guess::Stops)],
        sureness: Some(Sureness::Ninety),
        criterion: Some(DecidingCriterion::StopRule),
    });
    let closing = AnswerCode::Closing(Closing {
        changed: FactorId::new(3).map(|factor| (factor, 58)),
        reached: true,
        exit: Some(2),
    });
    let written = [prediction.write(42, 1234), closing.write(42, 77)];
    assert_eq!(written, ["D99G-SMN6", "N8HT-PKBC"].map(str::to_owned));
}

/// Words of a class that are no codes: of eight letters, with hyphens, years, days, numbers of telephones, a long link of others.
const CHATTER: &str = "Thirteen absolute children behavior: Well-Done! well-made WORD-WORK, 2018-2023, 2024-11-30, 555-0199 \
    0171-2345 12345678 20231130 ABSOLUTE https://example.org/watch?v=dQw4w9WgXcQ #main ok ok 10:45 see you there then";

/// Thirty pupils with their answers, drawn by an own generator so that the test knows them.
fn class() -> Vec<(Prediction, String)> {
    let mut seed = 20_260_301_u64;
    let mut draw = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % below
    };
    (0..30)
        .map(|_| {
            let mut guess = || match draw(5) {
                4 => None,
                place => Some(Guess::ALL[place as usize]),
            };
            let guesses = [guess(), guess()];
            let prediction = Prediction {
                guesses,
                sureness: Some(Sureness::ALL[draw(3) as usize]),
                criterion: match draw(4) {
                    0 => None,
                    1 => Some(DecidingCriterion::StopRule),
                    _ => FactorId::new(draw(3) as usize).map(DecidingCriterion::Factor),
                },
            };
            let code = AnswerCode::Prediction(prediction).write(33, draw(2048) as u16);
            (prediction, code)
        })
        .collect()
}

#[test]
fn a_class_chat_gives_up_every_code_and_nothing_else() {
    let class = class();
    let mut chat = String::new();
    for (number, (_, code)) in class.iter().enumerate() {
        // As phones, pupils and forms write it.
        let written = match number % 5 {
            0 => code.clone(),
            1 => code.to_lowercase(),
            2 => code.replace('-', ""),
            3 => code.replace('-', "\u{2013}"),
            _ => code.replace('-', " "),
        };
        chat.push_str(&format!(
            "[10:{number:02}] Pupil {number}: {written}. {CHATTER}\n"
        ));
    }
    // One sends twice, one is of another class, one mistypes.
    chat.push_str(&class[0].1);
    let other = AnswerCode::Prediction(class[1].0).write(34, 5);
    chat.push_str(&format!("\nmine is {other}\n"));
    let mistyped = class[2].1.chars().rev().collect::<String>();
    chat.push_str(&format!("{mistyped}\n"));
    let mut pool = Pool::default();
    let added = pool.add(&chat, 33);
    let expected = Added {
        codes: 30,
        doubles: 1,
        other_classes: 1,
        damaged: 1,
        ..Added::default()
    };
    assert_eq!(added, expected);

    for policy in 0..2 {
        let (counts, without) = pool.guesses(policy);
        for (guess, count) in Guess::ALL.into_iter().zip(counts) {
            let of = class
                .iter()
                .filter(|(prediction, _)| prediction.guesses[policy] == Some(guess));
            assert_eq!(count, of.count());
        }
        let none = class
            .iter()
            .filter(|(given, _)| given.guesses[policy].is_none());
        assert_eq!(without, none.count());
        assert_eq!(counts.iter().sum::<usize>() + without, 30);
    }
    let ranked = pool.criteria();
    assert!(ranked.is_sorted_by(|(_, one), (_, other)| one >= other));
    let named = class.iter().filter(|(given, _)| given.criterion.is_some());
    assert_eq!(
        ranked.iter().map(|(_, count)| count).sum::<usize>(),
        named.count()
    );

    // Sureness against what the two policies really give for some country.
    let engine = Engine::newest();
    let derived = Derived::of(&engine.first_scenario());
    let truth = answers(&derived);
    let right = [Some(truth[0].answer), Some(truth[1].answer)];
    for calibration in pool.calibration(&truth) {
        let of: Vec<_> = class
            .iter()
            .map(|(given, _)| given)
            .filter(|given| given.sureness == Some(calibration.sureness))
            .filter(|given| given.guesses.iter().all(Option::is_some))
            .collect();
        assert_eq!(calibration.of, of.len());
        let hits = of.iter().filter(|given| given.guesses == right);
        assert_eq!(calibration.right, hits.count());
    }
}

#[test]
fn ordinary_words_are_no_codes() {
    for tag in 0..64 {
        let found: Vec<Found> = pasted(CHATTER, tag)
            .into_iter()
            // Of a hundred words one may hold the check of some class by chance: not of many.
            .filter(|found| !matches!(found, Found::Code(..)))
            .collect();
        assert_eq!(found, [], "class {tag}");
    }
    let by_chance: usize = (0..64).map(|tag| pasted(CHATTER, tag).len()).sum();
    assert_eq!(by_chance, 0);
}

#[test]
fn hands_are_counted_beside_codes_and_never_below_none() {
    let mut pool = Pool::default();
    assert!(pool.is_empty());
    pool.count_hands(1, Guess::Stops, 1);
    pool.count_hands(1, Guess::Stops, 1);
    pool.count_hands(1, Guess::InFavour, -1);
    pool.count_hands(7, Guess::Stops, 1);
    assert_eq!(pool.guesses(1), ([0, 0, 0, 2], 0));
    assert!(!pool.is_empty());
}

#[test]
fn pasted_links_become_dots_with_a_median() {
    let mut chat = String::new();
    let factor = FactorId::new(2).unwrap();
    for value in [100, 200, 300, 400, 1000] {
        let mut scenario = Scenario::blank();
        scenario.values[factor.index()] = SliderValue::from_tenths(value);
        chat.push_str(&format!(
            "look: https://example.org/#{} !\n",
            encode(&scenario)
        ));
    }
    let broken = encode(&Scenario::blank());
    chat.push_str(&format!(
        "https://example.org/#{}\n",
        &broken[..broken.len() - 4]
    ));
    let mut pool = Pool::default();
    let added = pool.add(&chat, 0);
    assert_eq!((added.scenarios, added.damaged, added.codes), (5, 1, 0));
    let dots = pool.dots();
    let of = dots.iter().find(|dots| dots.factor == factor).unwrap();
    // By hand, Hyndman and Fan's type 7 over 10, 20, 30, 40, 100: quartiles 20 and 40, reach 30.
    assert_eq!((of.median, of.fences), (30.0, [-10.0, 70.0]));
    let apart: Vec<f64> = of
        .values
        .iter()
        .map(|(value, _)| *value)
        .filter(|value| of.is_apart(*value))
        .collect();
    assert_eq!(apart, [100.0]);
}

#[test]
fn a_paste_without_end_is_looked_through_as_far_as_it_goes() {
    let code = class()[0].1.clone();
    let long = format!("{code} {}", "é ".repeat(LONGEST_PASTE));
    assert_eq!(pasted(&long, 33).len(), 1);
}

#[test]
fn a_lesson_of_a_later_release_is_carried_and_not_read() {
    // The section of a token made by hand: version 2, and what nobody knows yet.
    let token = encode(&with(&Lesson::plain_start(5)));
    let opened = decode(&token).unwrap();
    assert_eq!(
        opened
            .scenario
            .lesson
            .as_ref()
            .map(|lesson| lesson.read().is_ok()),
        Some(true)
    );
    let newer = LessonFault::Newer { version: 2 };
    assert_ne!(Err(newer), opened.scenario.lesson.unwrap().read());
    for part in LessonPart::ALL {
        assert_eq!(Lesson::plain_start(5).part(part), Handling::Fixed);
    }
}
