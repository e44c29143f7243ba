//! What may go wrong between a class and its teacher: links and codes that were cut, changed, wrapped, mistyped or written by a later
//! release, chats full of other things, and numbers pooled from them.

#[path = "links/script.rs"]
mod script;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use counterweigh::edition::id::FactorId;
use counterweigh::export::chart::qr::Code;
use counterweigh::findings::classroom::pasted::{Found, LONGEST_PASTE, pasted};
use counterweigh::findings::classroom::pool::{Added, Exits, Pool};
use counterweigh::findings::classroom::seen::{BySight, Seen};
use counterweigh::messages::lesson;
use counterweigh::scenario::lesson::{
    AnswerCode, AnswerFault, Closing, DecidingCriterion, Guess, Handling, Lesson, LessonFault,
    OwnQuestion, Prediction, QuestionId, Reveal, RevealWord, Slot, Step, Sureness,
};
use counterweigh::scenario::link::{Event, Field, LinkError, Opened, decode, encode};
use counterweigh::scenario::{Place, SLIDERS, Scenario, SliderValue};
use counterweigh::state::{Action, State};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Bits of a section behind its number and its length.
const VERSION: usize = 4;

/// The letters of tokens and of codes, in the order of their numbers.
const OF_TOKENS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const OF_CODES: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The bits of a token but for the blank one of its last character.
fn bits_of(token: &str) -> Vec<bool> {
    let number = |letter: u8| {
        OF_TOKENS
            .iter()
            .position(|other| *other == letter)
            .unwrap_or_default()
    };
    let mut bits: Vec<bool> = token
        .bytes()
        .flat_map(|letter| (0..6).rev().map(move |bit| number(letter) >> bit & 1 == 1))
        .collect();
    bits.remove(bits.len() - 6);
    bits
}

/// A cyclic redundancy check, as the description of links writes it down.
fn check(bits: &[bool], width: u32, polynomial: u64, start: u64, last: u64) -> u64 {
    let top = 1 << (width - 1);
    let register = bits.iter().fold(start, |register, bit| {
        let next = (register << 1) & ((1 << width) - 1);
        match (register & top != 0) == *bit {
            true => next,
            false => next ^ polynomial,
        }
    });
    register ^ last
}

/// The token of bits whose check, the last 30, is written anew.
fn token_of(mut bits: Vec<bool>) -> String {
    let end = bits.len() - 30;
    let check = check(&bits[..end], 30, 0x2030_b9c7, 0x3fff_ffff, 0x3fff_ffff);
    bits.truncate(end);
    bits.extend((0..30).rev().map(|bit| check >> bit & 1 == 1));
    bits.insert(bits.len() - 5, false);
    bits.chunks(6)
        .map(|six| {
            six.iter()
                .fold(0, |number, bit| number << 1 | usize::from(*bit))
        })
        .map(|number| char::from(OF_TOKENS[number]))
        .collect()
}

/// Where the content of the section of a lesson begins in the bits of a token that has no other: behind its number and its length,
/// which depend on how long it is.
fn content(bits: &[bool]) -> std::ops::Range<usize> {
    let open = |number: usize, width: u32| {
        let full = 2_usize.pow(width) - 1;
        let groups = number / full;
        let last = number % full;
        let group = |number: usize| (0..width).rev().map(move |bit| number >> bit & 1 == 1);
        let mut bits: Vec<bool> = Vec::new();
        (0..groups).for_each(|_| bits.extend(group(full)));
        bits.extend(group(last));
        bits
    };
    let end = bits.len() - 38;
    for padding in 0..6 {
        let end = end - padding;
        for length in VERSION..end {
            let mut head = open(4, 4);
            head.extend(open(length, 10));
            let start = end.checked_sub(length + head.len());
            if start.is_some_and(|start| start > 245 && bits[start..].starts_with(&head)) {
                return end - length..end;
            }
        }
    }
    // The test of these helpers tells where there is none.
    0..0
}

fn with(lesson: &Lesson) -> Scenario {
    Scenario {
        lesson: Some(lesson.carried()),
        ..Scenario::blank()
    }
}

/// A lesson with something in every place.
fn full_lesson() -> Lesson {
    let question = OwnQuestion::taken("Which words decide?");
    let mut lesson = Lesson {
        ready: Some(2),
        steps: Step::ALL_BITS & !Step::Discuss.bit(),
        questions: [1, 0, 127, 9].map(QuestionId::new),
        own_question: question.map(|(question, _)| (Slot::FirstDiscussion, question)),
        reveal: RevealWord::of("river").map_or(Reveal::Teacher, Reveal::Word),
        plain: true,
        ..Lesson::plain_start(0xABC)
    };
    for (place, handling) in lesson.criteria.iter_mut().enumerate() {
        *handling = [Handling::Free, Handling::Fixed, Handling::Hidden][place % 3];
    }
    lesson
}

fn read(opened: &Opened) -> Option<Result<Lesson, LessonFault>> {
    opened.scenario.lesson.as_ref().map(|lesson| lesson.read())
}

fn changed(token: &str, bit: usize, to: bool) -> String {
    let mut bits = bits_of(token);
    bits[bit] = to;
    token_of(bits)
}

#[test]
fn the_test_reads_and_writes_tokens_as_they_are() {
    let lesson = full_lesson();
    let token = encode(&with(&lesson));
    let bits = bits_of(&token);
    assert_eq!(token_of(bits.clone()), token);
    let range = content(&bits);
    assert_eq!(bits[range][..VERSION], [false, false, false, true]);
}

/// Every bit of a lesson, turned: it is another lesson that says so in its every part, or none. Never a crash, and what came is kept.
#[test]
fn every_bit_of_a_lesson_means_something() {
    let lesson = full_lesson();
    let token = encode(&with(&lesson));
    let bits = bits_of(&token);
    let range = content(&bits);
    let mut faults = 0;
    for bit in range.clone() {
        let other = changed(&token, bit, !bits[bit]);
        let opened = decode(&other).unwrap();
        assert_eq!(encode(&opened.scenario), other, "bit {bit}");
        match read(&opened).unwrap() {
            Ok(read) => {
                assert_ne!(read, lesson, "bit {bit}");
                assert_eq!(Some(read.carried()), opened.scenario.lesson, "bit {bit}");
            }
            Err(fault) => {
                faults += 1;
                let in_version = bit < range.start + VERSION;
                let is_newer = matches!(fault, LessonFault::Newer { .. });
                // The bit that makes version 1 version 0 leaves no lesson at all.
                let is_zero = bit == range.start + VERSION - 1;
                assert_eq!(is_newer, in_version && !is_zero, "bit {bit}");
            }
        }
    }
    assert!(faults > VERSION);
}

/// The section is cut short in a token that is whole: the lesson is none, but for where its own question ends earlier.
#[test]
fn a_section_that_is_too_short_is_no_lesson() {
    let whole = Lesson {
        own_question: None,
        ..full_lesson()
    };
    let description = |bits: &[bool]| {
        let bits: String = bits
            .iter()
            .map(|bit| if *bit { '1' } else { '0' })
            .collect();
        json!({ "edition": "2026.3", "lesson": { "bits": bits } })
    };
    let bits = bits_of(&encode(&with(&whole)));
    let said = &bits[content(&bits)];
    for length in [1, 3, 4, 5, 60, said.len() - 1, said.len()] {
        let token = script::written(&description(&said[..length])).unwrap();
        let opened = decode(&token).unwrap();
        assert_eq!(opened.notes, []);
        let expected = match length {
            full if full == said.len() => Ok(whole.clone()),
            _ => Err(LessonFault::NoLesson),
        };
        assert_eq!(read(&opened), Some(expected), "{length} bits");
    }
}

#[test]
fn a_lesson_of_a_later_version_is_carried_bit_for_bit() {
    let token = encode(&with(&full_lesson()));
    let start = content(&bits_of(&token)).start;
    for version in [2_u32, 7, 15] {
        let mut bits = bits_of(&token);
        for (bit, place) in (0..VERSION).rev().zip(start..) {
            bits[place] = version >> bit & 1 == 1;
        }
        let newer = token_of(bits);
        let opened = decode(&newer).unwrap();
        assert_eq!(read(&opened), Some(Err(LessonFault::Newer { version })));
        assert_eq!(encode(&opened.scenario), newer);
        assert_eq!(opened.notes, []);
    }
}

/// A later release counts more criteria. Their handling is of no use here; all else is.
#[test]
fn a_lesson_that_counts_more_criteria_is_read_as_far_as_they_are_known() {
    let lesson = Lesson::plain_start(77);
    let bits = bits_of(&encode(&with(&lesson)));
    let mut said: Vec<bool> = bits[content(&bits)].to_vec();
    // Version and number of the ready lesson stand before the number of criteria, five bits; two more criteria are hidden.
    let count = VERSION + 6;
    for (bit, place) in (0..5).rev().zip(count..) {
        said[place] = (SLIDERS + 2) >> bit & 1 == 1;
    }
    let behind = count + 5 + 2 * SLIDERS;
    said.splice(behind..behind, [true, false, true, false]);
    let said: String = said
        .iter()
        .map(|bit| if *bit { '1' } else { '0' })
        .collect();
    let token = script::written(&json!({ "lesson": { "bits": said } })).unwrap();
    assert_eq!(read(&decode(&token).unwrap()), Some(Ok(lesson)));
}

/// Every link with a lesson that lost its end, or of which one character is wrong, says so; none shows another lesson.
#[test]
fn a_link_that_was_damaged_shows_no_other_lesson() {
    let lesson = full_lesson();
    let token = encode(&with(&lesson));
    let only_as_written = |error: &LinkError| match error {
        // What is only offered may be wrong, and that is said.
        LinkError::Damaged { .. } => {}
        error => {
            let read = error.readable().and_then(read);
            assert!(read.is_none_or(|read| read == Ok(lesson.clone())));
        }
    };
    for end in 0..token.len() {
        only_as_written(&decode(&token[..end]).unwrap_err());
    }
    for place in 0..token.len() {
        for letter in ["A", "q", "_"] {
            let mut other = token.clone();
            other.replace_range(place..=place, letter);
            if other != token {
                only_as_written(&decode(&other).unwrap_err());
            }
        }
    }
    // The lesson is whole or lost, never half there.
    for lost in 11..30 {
        let error = decode(&token[..token.len() - lost]).unwrap_err();
        let opened = error.readable().unwrap();
        let is_lost = |note: &_| {
            *note
                == counterweigh::scenario::link::Note {
                    field: Field::Lesson,
                    event: Event::Lost,
                }
        };
        assert!(opened.scenario.lesson.is_none() && opened.notes.iter().any(is_lost));
    }
}

/// Nothing is shown beside what is said of a link that was meant for a lesson, and what opens of it is a lesson.
#[test]
fn a_damaged_link_of_a_lesson_withholds_every_result() {
    let token = encode(&with(&full_lesson()));
    let mut repaired = 0;
    let mut other = |damaged: &str| {
        let state = State::opened(damaged);
        let notice = state.notice.as_ref().unwrap();
        assert!(notice.withholds(), "{damaged}: {notice:?}");
        let opened = state.reduce(Action::OpenWhatWasRead);
        if notice.offers() {
            repaired += 1;
            let opened = opened.unwrap();
            assert!(opened.scenario.is_covered());
            assert!(!opened.notice.unwrap().withholds());
        }
        // Whoever does not want the lesson is free to go on.
        let left = state.reduce(Action::Dismiss).unwrap();
        assert_eq!((left.notice, left.scenario), (None, state.scenario));
    };
    for place in 0..token.len() {
        for letter in ["A", "q", "_"] {
            let mut damaged = token.clone();
            damaged.replace_range(place..=place, letter);
            if damaged != token {
                other(&damaged);
            }
        }
    }
    // Two letters are wrong: what could be read is in doubt.
    for place in 60..token.len() - 20 {
        let mut damaged = token.clone();
        damaged.replace_range(
            place..=place,
            if &token[place..=place] == "A" {
                "q"
            } else {
                "A"
            },
        );
        damaged.replace_range(20..21, if &token[20..21] == "A" { "q" } else { "A" });
        other(&damaged);
    }
    for end in 11..30 {
        other(&token[..token.len() - end]);
    }
    assert!(repaired > token.len());
    // A link without a lesson does not.
    let plain = encode(&Scenario::blank());
    for damaged in [&plain[..40], &plain[..plain.len() - 1], "nonsense!"] {
        let notice = State::opened(damaged).notice.unwrap();
        assert!(!notice.withholds(), "{damaged}");
    }
}

/// What somebody else writes after the description alone is the lesson that was meant.
#[test]
fn a_lesson_can_be_written_after_its_description() {
    let description = json!({
        "edition": "2026.3",
        "country": "EGY",
        "screen": "explore",
        "lesson": {
            "ready": 2,
            "handling": { "HR_IHL": "hidden", "HR_RECORD": "fixed" },
            "parts": { "item": "free" },
            "steps": ["predict", "reveal", "exit"],
            "questions": { "predict": 3, "exit": 127 },
            "own": { "place": "second_discussion", "text": "Wer entscheidet?" },
            "word": 0xABC,
            "plain": true,
            "tag": 4095,
        },
    });
    let opened = decode(&script::written(&description).unwrap()).unwrap();
    assert_eq!(opened.notes, []);
    let lesson = read(&opened).unwrap().unwrap();
    let (question, _) = OwnQuestion::taken("Wer entscheidet?").unwrap();
    assert_eq!(
        lesson.own_question,
        Some((Slot::SecondDiscussion, question))
    );
    assert_eq!(lesson.ready, Some(2));
    assert_eq!(
        lesson.its_steps().collect::<Vec<_>>(),
        [Step::Predict, Step::Reveal, Step::Exit]
    );
    assert_eq!(lesson.questions, [3, 0, 0, 127].map(QuestionId::new));
    assert!(matches!(lesson.reveal, Reveal::Word(_)) && lesson.plain && !lesson.large);
    assert_eq!(lesson.class_tag, 4095);
    let counted = |handling| {
        lesson
            .criteria
            .iter()
            .filter(|other| **other == handling)
            .count()
    };
    let by_kind = [Handling::Free, Handling::Fixed, Handling::Hidden].map(counted);
    assert_eq!(by_kind, [SLIDERS - 2, 1, 1]);
    assert_eq!(
        lesson.parts,
        [1, 0, 1, 1, 1].map(|place| [Handling::Free, Handling::Fixed][place])
    );
    assert_eq!(
        encode(&opened.scenario),
        script::written(&description).unwrap()
    );
}

#[test]
fn the_apps_own_code_of_a_lesson_is_read_from_the_back_of_a_room() {
    let (question, is_cut) = OwnQuestion::taken(&"whys".repeat(20)).unwrap();
    assert!(!is_cut && question.as_str().len() == 80);
    let longest = Lesson {
        own_question: Some((Slot::Exit, question)),
        ..full_lesson()
    };
    let scenario = Scenario {
        place: Place::Country(counterweigh::edition::id::CountryId::new(150).unwrap()),
        own_estimate: Some(540),
        exact: 0b1001,
        ..with(&longest)
    };
    let host = "h".repeat(40);
    let address = format!("https://{host}/#{}", encode(&scenario));
    let code = Code::for_a_room(&address).unwrap();
    assert!(
        code.modules - 8 <= 57,
        "{} for {}",
        code.modules,
        address.len()
    );
    let plain = with(&Lesson::plain_start(9));
    let address = format!("https://{host}/#{}", encode(&plain));
    assert!(Code::for_a_room(&address).unwrap().modules - 8 <= 49);
}

fn a_prediction() -> AnswerCode {
    AnswerCode::Prediction(Prediction {
        guesses: [Some(Guess::NeitherWay), Some(Guess::Stops)],
        sureness: Some(Sureness::Ninety),
        criterion: Some(DecidingCriterion::StopRule),
    })
}

/// A code out of its bits, after the description of answer codes alone.
fn code_of(fields: &[(u64, u32)]) -> String {
    let mut bits: Vec<bool> = fields
        .iter()
        .flat_map(|(number, width)| (0..*width).rev().map(move |bit| number >> bit & 1 == 1))
        .collect();
    assert_eq!(bits.len(), 32);
    let check = check(&bits, 8, 0x9b, 0xa5, 0);
    bits.extend((0..8).rev().map(|bit| check >> bit & 1 == 1));
    bits.chunks(5)
        .map(|five| {
            five.iter()
                .fold(0, |number, bit| number << 1 | usize::from(*bit))
        })
        .map(|number| char::from(OF_CODES[number]))
        .collect()
}

#[test]
fn a_code_can_be_written_after_its_description() {
    // Kind, tag, both guesses, sureness, criterion, lot.
    let prediction = code_of(&[(1, 2), (42, 6), (2, 3), (4, 3), (3, 2), (1, 5), (1234, 11)]);
    assert_eq!(a_prediction().write(42, 1234).replace('-', ""), prediction);
    // Kind, tag, criterion, value, goal, answer, lot.
    let closing = code_of(&[(2, 2), (42, 6), (4, 5), (58, 7), (1, 1), (3, 3), (77, 8)]);
    let read = AnswerCode::read(&closing, 42);
    let expected = Closing {
        changed: FactorId::new(3).map(|factor| (factor, 58)),
        reached: true,
        exit: Some(2),
    };
    assert_eq!(read, Ok(AnswerCode::Closing(expected)));
}

/// The page on answer codes shows codes of today.
#[test]
fn the_description_shows_codes_as_they_are() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/answer_codes.md");
    let page = std::fs::read_to_string(path).unwrap();
    let nothing = AnswerCode::Closing(Closing {
        changed: None,
        reached: false,
        exit: None,
    });
    let reached = AnswerCode::Closing(Closing {
        changed: None,
        reached: true,
        exit: Some(0),
    });
    let raised = reached.write(0, 1);
    assert_eq!(raised, reached.write(0, 3));
    let shown = [
        a_prediction().write(42, 1234),
        nothing.write(9, 300),
        raised,
    ];
    for code in shown {
        assert!(page.contains(&format!("| `{code}` |")), "{code}");
    }
}

#[test]
fn a_code_that_says_what_no_answer_can_be_is_newer() {
    let codes = [
        // Kinds 0 and 3, a fifth guess twice, a criterion that is none, a value above 100, a criterion that is none.
        [(0, 2), (9, 6), (0, 3), (0, 3), (0, 2), (0, 5), (5, 11)].to_vec(),
        [(3, 2), (9, 6), (0, 3), (0, 3), (0, 2), (0, 5), (5, 11)].to_vec(),
        [(1, 2), (9, 6), (5, 3), (0, 3), (0, 2), (0, 5), (5, 11)].to_vec(),
        [(1, 2), (9, 6), (0, 3), (7, 3), (0, 2), (0, 5), (5, 11)].to_vec(),
        [(1, 2), (9, 6), (0, 3), (0, 3), (0, 2), (22, 5), (5, 11)].to_vec(),
        [(2, 2), (9, 6), (1, 5), (101, 7), (0, 1), (0, 3), (5, 8)].to_vec(),
        [(2, 2), (9, 6), (21, 5), (5, 7), (0, 1), (0, 3), (5, 8)].to_vec(),
    ];
    for fields in codes {
        let code = code_of(&fields);
        assert_eq!(
            AnswerCode::read(&code, 9),
            Err(AnswerFault::Newer),
            "{code}"
        );
    }
}

/// In every class, with every lot: each code has a digit that nobody reads as a letter and a letter that nobody reads as a digit.
#[test]
fn no_written_code_looks_like_a_word_or_a_number() {
    let same = |letter: char| matches!(letter, '2'..='9');
    let nothing = AnswerCode::Closing(Closing {
        changed: None,
        reached: false,
        exit: None,
    });
    let mut alike = BTreeSet::new();
    for tag in 0..64 {
        for lot in 0..2048 {
            for answers in [a_prediction(), nothing] {
                let code = answers.write(tag, lot);
                assert!(code.chars().any(same), "{code}");
                assert!(
                    code.chars().any(|letter| letter.is_ascii_uppercase()),
                    "{code}"
                );
                assert_eq!(AnswerCode::read(&code, tag), Ok(answers));
                alike.insert(code);
            }
        }
    }
    // Few lots were moved on.
    assert!(alike.len() > 64 * (2048 + 2048) * 9 / 10, "{}", alike.len());
}

/// A class that answers the same at the end is counted whole: without a change the lot has fifteen bits.
#[test]
fn pupils_who_changed_nothing_have_codes_of_their_own() {
    let same = AnswerCode::Closing(Closing {
        changed: None,
        reached: false,
        exit: Some(1),
    });
    let codes: BTreeSet<String> = (0..1 << 15).map(|lot| same.write(3, lot)).collect();
    assert!(codes.len() > (1 << 15) * 9 / 10, "{}", codes.len());
    let read = |code: &String| AnswerCode::read(code, 3) == Ok(same);
    assert!(codes.iter().all(read));
}

/// Two letters that changed places, wherever they stand, and every wrong letter: tried for many codes, not for those of one class.
#[test]
fn what_a_pupil_mistypes_is_found() {
    for tag in 0..64 {
        for lot in [0, 77, 901, 2047] {
            let code: Vec<u8> = a_prediction().write(tag, lot).replace('-', "").into_bytes();
            let is_damaged = |letters: &[u8]| {
                let text = std::str::from_utf8(letters).unwrap();
                AnswerCode::read(text, tag) == Err(AnswerFault::Damaged)
            };
            for place in 0..code.len() {
                for letter in OF_CODES.iter().filter(|letter| **letter != code[place]) {
                    let mut wrong = code.clone();
                    wrong[place] = *letter;
                    assert!(is_damaged(&wrong));
                }
                for other in 0..place {
                    let mut swapped = code.clone();
                    swapped.swap(place, other);
                    assert!(swapped == code || is_damaged(&swapped));
                }
            }
        }
    }
}

/// What a class writes that is no code: prose with words of eight letters and two of four, hyphens, years, days, times, telephones,
/// names of people with a year, addresses.
const PROSE: &str = "Thirteen children answered, and every solution was absolute. Well-Done! The other half said what they had \
    written: well-made, long-term, fast-paced, self-help, four-star. In 2018 the text lists grounds; in 2023-2024 it says more. \
    Between 2018-2023 and 2023 2018 nothing else changed, see page 12345678 or call 0171-2345, 555-0199, 0044 2071 2345. \
    It is 10:45:12 on 2026-11-30 (20261130), room 2023, year 2018, week 2023, kate2010 and abcd1234 and sept-2023 and 2023-NATO said \
    so; ask kate2010@example.org, @max12b34, https://youtu.be/a1b2c3d4, bit.ly/x9y8z7w6 or www.example.org/e5d4c3b2#a1s2d3f4. \
    mid-2020s pre-2018s F-16s C-130J AIM-120C AH-64E B2B-sales 08-11am-x behavior engineer personal decision governed \
    good work back then this week next time same here open door more less They have been told that each vote must come from them. \
    HAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHAHA booooooooooooooooooooooooooooooooooooooooooooooooooooooooo \
    https://example.org/a/very/long/path/without/anything#a-section-with-a-name-that-goes-on-and-on-and-on-for-long \
    https://docs.example.org/forms/d/e/1FAIpQLSdq8h3k2j4h5g6f7d8s9a0qwertzuiopasdfghjklyxcvbnm/viewform?usp=sf_link";

#[test]
fn a_chat_without_codes_has_none_in_any_class() {
    for tag in 0..64 {
        assert_eq!(pasted(PROSE, tag), [], "class {tag}");
        let lower = PROSE.to_lowercase();
        let upper = PROSE.to_uppercase();
        assert_eq!(pasted(&lower, tag), [], "class {tag}");
        assert_eq!(pasted(&upper, tag), [], "class {tag}");
    }
}

fn codes(found: &[Found]) -> Vec<&str> {
    let codes = found.iter().filter_map(|found| match found {
        Found::Code(code, _) => Some(code.as_str()),
        _ => None,
    });
    codes.collect()
}

#[test]
fn a_code_is_found_once_however_it_is_written() {
    let code = a_prediction().write(42, 1234);
    assert_eq!(code, "D99G-SMN6");
    let written = [
        "D99G-SMN6",
        "d99g-smn6",
        "d99gsmn6",
        "D99G SMN6",
        "D99G\tSMN6",
        "D99G - SMN6",
        "D99G\nSMN6",
        "D99G-\nSMN6",
        "D99G-\r\n> SMN6",
        "D99G\u{2013}SMN6",
        "D99G\u{2212}SMN6",
        "D99G\u{2011}SMN6",
        "D99G\u{ad}SMN6",
        "\u{200e}D99G\u{200b}-SMN6\u{200f}",
        "*D99G-SMN6*",
        "_D99G-SMN6_",
        "`D99G-SMN6`",
        "\u{201e}D99G-SMN6\u{201c}",
        "(code:D99G-SMN6)",
        "Kate,2026-11-30,D99G-SMN6,yes",
        "Catherine-Elizabeth-Annabel-Smith-of-Elsewhere,D99G-SMN6,a-long-remark-without-a-blank",
        "わたしはD99G-SMN6です",
        "D99G-SMN6👍",
        "https://example.org/class?code=D99G-SMN6",
        "https://example.org/a/very/long/address/indeed/so/that/it/may/be/one#D99G-SMN6",
        "then D99G SMN6 open",
        "good D99G SMN6 work",
        "D 9 9 G - S M N 6",
        "Kate: D 9 9 G S M N 6 done",
    ];
    for text in written {
        let found = pasted(text, 42);
        assert_eq!(codes(&found), ["D99G-SMN6"], "{text}");
        assert_eq!(found.len(), 1, "{text}: {found:?}");
    }
    // What is read as a letter or a digit that it is not.
    let other = AnswerCode::Closing(Closing {
        changed: None,
        reached: true,
        exit: Some(0),
    });
    let misread: Vec<String> = (0..200).map(|lot| other.write(11, lot)).collect();
    for code in misread {
        let careless = code.replace('0', "o").replace('1', "l");
        assert_eq!(codes(&pasted(&careless, 11)), [code.as_str()]);
        let careless = code.replace('0', "O").replace('1', "I").replace('-', " ");
        assert_eq!(codes(&pasted(&careless, 11)), [code.as_str()]);
    }
}

#[test]
fn what_was_meant_for_a_code_is_told_from_what_was_not() {
    let wrong = [
        ("D99G-SMN7", Some(AnswerFault::Damaged)),
        ("d99gsmn7", Some(AnswerFault::Damaged)),
        ("D99G-MSN6", Some(AnswerFault::Damaged)),
        ("D99G-SMN", None),
        ("D99G SMN7", None),
        ("D99G-SMN66", None),
        ("D 9 9 G - S M N", None),
        ("a D 9 9 G - S M N 6", None),
        ("https://example.org/D99G-SMN7", None),
    ];
    for (text, expected) in wrong {
        let faults: Vec<AnswerFault> = pasted(text, 42)
            .into_iter()
            .filter_map(|found| match found {
                Found::NoCode(_, fault) => Some(fault),
                _ => None,
            })
            .collect();
        assert_eq!(faults, Vec::from_iter(expected), "{text}");
    }
    // Another class is told even where a code is written in two halves.
    for text in ["D99G-SMN6", "d99g smn6"] {
        let found = pasted(text, 41);
        let other = AnswerFault::OtherClass { tag: 42 };
        assert_eq!(found, [Found::NoCode("D99G-SMN6".to_owned(), other)]);
    }
}

/// A scenario with a long title, so that mail wraps its link.
fn scenario(tenths: u16) -> Scenario {
    let mut scenario = Scenario::blank();
    scenario.values[4] = SliderValue::from_tenths(tenths);
    scenario
}

#[test]
fn a_link_is_found_whatever_stands_around_it() {
    let token = encode(&scenario(123));
    let (start, end) = token.split_at(25);
    let (middle, last) = end.split_at(20);
    let around = [
        format!("https://example.org/#{token}"),
        format!("see https://example.org/#{token}, please"),
        format!("https://example.org/#{token}."),
        format!("<https://example.org/#{token}>"),
        format!("„https://example.org/#{token}“"),
        format!("看https://example.org/#{token}看"),
        format!("https://münchen.example/#{token}"),
        format!("https://example.org/#{token}\n?"),
        token.clone(),
        format!("https://example.org/x/x/x/x/#{start}\n{middle}\n{last}\nand more"),
        format!("> https://example.org/x/x/x/x/#{start}=\n> {middle}=\n> {last}\n> and more"),
    ];
    for text in around {
        let found = pasted(&text, 3);
        let [Found::Scenario(found, _)] = &found[..] else {
            panic!("{text}: {found:?}");
        };
        assert_eq!(*found, token, "{text}");
    }
    let cut = format!(
        "https://example.org/#{} D99G-SMN6",
        &token[..token.len() - 3]
    );
    let found = pasted(&cut, 42);
    assert!(
        matches!(
            &found[..],
            [Found::Code(..), Found::BrokenLink(_)] | [Found::BrokenLink(_), Found::Code(..)]
        ),
        "{found:?}"
    );
}

/// A quarter of what is looked through at most, of everything that costs most, in a build without optimisation.
#[test]
fn a_long_text_is_looked_through_in_time() {
    let token = encode(&with(&full_lesson()));
    let mut wrong = token.clone();
    wrong.replace_range(
        60..61,
        if token.as_bytes()[60] == b'A' {
            "B"
        } else {
            "A"
        },
    );
    let cut = &token[..token.len() - 12];
    let texts = [
        ("codes", "D99G-SMN6 ".to_owned()),
        ("halves", "D99G SMN7 ".to_owned()),
        ("words", PROSE.to_owned()),
        ("links", format!("https://example.org/#{token} ")),
        ("links cut short", format!("https://example.org/#{cut} ")),
        ("wrong links", format!("https://example.org/#{wrong} ")),
        ("one word", "A".to_owned()),
        ("marks", "#C".to_owned()),
        ("percent", "%2523".to_owned()),
    ];
    for (what, text) in texts {
        let paste = text.repeat(LONGEST_PASTE / 4 / text.len());
        let start = Instant::now();
        let found = pasted(&paste, 42).len();
        let took = start.elapsed();
        println!("{what}: {found} found in {took:?}");
        assert!(took < Duration::from_secs(30), "{what}: {took:?}");
    }
}

#[test]
fn the_end_of_a_text_that_is_too_long_is_said_to_be_unread() {
    let code = a_prediction().write(42, 1234);
    let text = format!("{}{code}", " ".repeat(LONGEST_PASTE));
    let added = Pool::default().add(&text, 42);
    let expected = Added {
        unread: code.len(),
        ..Added::default()
    };
    assert_eq!(added, expected);
    let split = format!("{}é", " ".repeat(LONGEST_PASTE - 1));
    assert_eq!(Pool::default().add(&split, 42).unread, 1);
}

/// Closing answers, pooled here a second way.
#[test]
fn answers_after_the_result_are_pooled_as_they_are() {
    let mut expected = ([0; 7], 0, 0, 0);
    let mut chat = String::new();
    for pupil in 0..30_u16 {
        let exit = (pupil % 4 != 3).then_some((pupil * 5 % 7) as u8);
        let changed = (pupil % 3 != 0).then(|| {
            let factor = FactorId::new(usize::from(pupil) % SLIDERS).unwrap();
            (factor, (pupil * 3 % 101) as u8)
        });
        let reached = pupil % 2 == 0;
        match exit {
            Some(answer) => expected.0[usize::from(answer)] += 1,
            None => expected.1 += 1,
        }
        expected.2 += usize::from(changed.is_some() && reached);
        expected.3 += usize::from(changed.is_some());
        let closing = AnswerCode::Closing(Closing {
            changed,
            reached,
            exit,
        });
        chat.push_str(&format!("Pupil {pupil}: {}\n", closing.write(5, pupil * 8)));
    }
    let mut pool = Pool::default();
    assert_eq!(pool.add(&chat, 5).codes, 30);
    let [first, rest] = [&expected.0[..4], &expected.0[4..]];
    for (choices, counts, strange) in [(7, &expected.0[..], 0), (4, first, rest.iter().sum())] {
        let exits = Exits {
            counts: counts.to_vec(),
            without: expected.1,
            strange,
        };
        assert_eq!(pool.exits(choices), exits);
    }
    // Each is counted once, whatever it says.
    assert!(rest.iter().all(|count| *count > 0));
    assert_eq!(pool.reached(), (expected.2, expected.3));
    assert_eq!(pool.predictions().count(), 0);
    // Pasting the same chat again adds nothing.
    let again = pool.add(&chat, 5);
    assert_eq!((again.codes, again.doubles), (0, 30));
    assert_eq!(pool.closings().count(), 30);
}

/// Type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), as R's `quantile` has it by default.
#[test]
fn how_sure_one_was_stands_beside_how_many_answers_are_right() {
    let said = |rights: &[bool]| lesson::sure_beside(Sureness::Ninety, rights);
    for (rights, right) in [
        (&[true, true][..], "Both of yours are."),
        (&[true, false], "One of yours is, one is not."),
        (&[false, true], "One of yours is, one is not."),
        (&[false, false], "Neither of yours is."),
        (&[true], "Yours is."),
        (&[false], "Yours is not."),
    ] {
        let sentence = format!("You said that 90 of 100 such guesses would be right. {right}");
        assert_eq!(said(rights), Some(sentence), "{rights:?}");
    }
    assert_eq!(said(&[]), None);
}

#[test]
fn quartiles_are_those_of_other_programs() {
    let cases: [(&[u16], [f64; 3]); 5] = [
        (&[470], [47.0, 47.0, 47.0]),
        (&[0, 1000], [25.0, 50.0, 75.0]),
        (&[100, 200, 300], [15.0, 20.0, 25.0]),
        (&[10, 20, 30, 40], [1.75, 2.5, 3.25]),
        (&[10, 20, 30, 40, 50, 60], [2.25, 3.5, 4.75]),
    ];
    for (tenths, [low, median, high]) in cases {
        let mut pool = Pool::default();
        for value in tenths {
            pool.add(&encode(&scenario(*value)), 0);
        }
        let dots = pool.dots();
        let of = dots.iter().find(|dots| dots.factor.index() == 4).unwrap();
        let reach = 1.5 * (high - low);
        let expected = [median, low - reach, high + reach];
        let found = [of.median, of.fences[0], of.fences[1]];
        for (found, expected) in found.into_iter().zip(expected) {
            assert!(
                (found - expected).abs() < 1e-9,
                "{tenths:?}: {found} for {expected}"
            );
        }
    }
}

/// The test vectors of docs/answer_codes.md, one QR code after the other, with a scenario and what is none of ours.
#[test]
fn what_a_camera_sees_is_pooled_as_if_it_were_pasted() {
    let link = encode(&Scenario::blank());
    let cut = &link[..link.len() - 3];
    let shown = [
        ("D99G-SMN6", BySight::Code, "D99G-SMN6"),
        ("D99G-SMN6", BySight::CodeAgain, "D99G-SMN6"),
        ("n8htpkbc", BySight::Code, "N8HT-PKBC"),
        ("D99G-SMN7", BySight::Damaged, "D99G-SMN7"),
        ("H401-0B16", BySight::OtherClass, "H401-0B16"),
        (link.as_str(), BySight::Scenario, ""),
        (link.as_str(), BySight::ScenarioAgain, ""),
        (cut, BySight::BrokenLink, ""),
        ("https://example.org/", BySight::Nothing, ""),
        ("", BySight::Nothing, ""),
    ];
    let (mut seen, mut pool, mut pasted) = (Seen::default(), Pool::default(), Pool::default());
    for (text, what, code) in shown {
        seen.see(&mut pool, text, 42);
        assert_eq!(seen.last, Some((what, code.to_owned())), "{text}");
    }
    let all: Vec<&str> = shown.iter().map(|(text, ..)| *text).collect();
    assert_eq!(seen.all, pasted.add(&all.join("\n\n"), 42));
    assert_eq!(pool, pasted);
    assert_eq!(
        (seen.all.codes, seen.all.doubles, seen.all.damaged),
        (2, 2, 2)
    );
}

proptest! {
    /// Whatever is pasted: what is found says what it is, and is found again by itself.
    #[test]
    fn what_is_found_is_found_again(
        words in proptest::collection::vec("[0-9A-Za-z#:/.@ _\\-\n\u{ad}é]{0,9}", 0..40), tag in 0..64_u8
    ) {
        let text = words.concat();
        for found in pasted(&text, tag) {
            match found {
                Found::Code(code, answers) => {
                    prop_assert_eq!(pasted(&code, tag), [Found::Code(code.clone(), answers)]);
                }
                Found::NoCode(code, fault) => {
                    prop_assert_eq!(AnswerCode::read(&code, tag), Err(fault));
                }
                Found::Scenario(..) | Found::BrokenLink(_) => {}
            }
        }
    }

    /// Thirty codes of a class in any order, between any words, are thirty.
    #[test]
    fn a_class_is_counted_whole(lots in proptest::collection::btree_set(0..2048_u16, 30), words in "[a-z ,.\n]{0,60}", tag in 0..64_u8) {
        let written: BTreeMap<String, u16> = lots.iter().map(|lot| (a_prediction().write(tag, *lot), *lot)).collect();
        let chat: String = written.keys().map(|code| format!("{words} {code} {words}\n")).collect();
        let added = Pool::default().add(&chat, tag);
        prop_assert_eq!(added, Added { codes: written.len(), ..Added::default() });
    }
}

#[test]
fn the_test_script_refuses_what_is_no_lesson() {
    let description: Value = json!({ "lesson": { "steps": ["sleep"] } });
    assert!(script::written(&description).is_err());
}
