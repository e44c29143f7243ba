//! Any bits as the section of a lesson in a link that is whole: the link opens without a note and is written the same way again, and
//! what can be read of the lesson stands in it as it would be written.

#![no_main]

use counterweigh::scenario::Scenario;
use counterweigh::scenario::lesson::LessonFault;
use counterweigh::scenario::link::{decode, encode};

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Where the fields of a plain token with twelve texts end and its sections begin.
const FIELDS: usize = 277;

/// How many criteria a lesson of today counts, and where their number stands.
const CRITERIA: u32 = 20;
const COUNT: std::ops::Range<usize> = 10..15;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // The first byte tells how many bits of the last one do not count.
    let (spare, bytes) = bytes.split_first().unwrap_or((&0, &[]));
    let mut content: Vec<bool> = bytes
        .iter()
        .flat_map(|byte| digits((*byte).into(), 8))
        .collect();
    content.truncate(
        content
            .len()
            .saturating_sub(usize::from(spare & 7))
            .min(4000),
    );
    let token = token(&content);
    let opened = decode(&token).expect("a whole link opens");
    assert!(opened.notes.is_empty(), "{:?}", opened.notes);
    assert_eq!(encode(&opened.scenario), token);
    let carried = opened.scenario.lesson.expect("a lesson is carried");
    let version = content.get(..4).map_or(0, number);
    match carried.read() {
        Ok(lesson) => {
            assert_eq!(version, 1);
            let again = lesson.carried();
            assert_eq!(again.read(), Ok(lesson));
            assert!(again == carried || number(&content[COUNT]) != CRITERIA);
        }
        Err(LessonFault::Newer { version: newer }) => assert!(version == newer && version > 1),
        Err(LessonFault::NoLesson) => assert!(version < 2),
    }
});

/// The blank scenario with a section of a lesson.
fn token(content: &[bool]) -> String {
    let blank = encode(&Scenario::blank());
    let sextet = |letter: u8| LETTERS.iter().position(|other| *other == letter);
    let mut bits: Vec<bool> = blank
        .bytes()
        .filter_map(sextet)
        .flat_map(|number| digits(number as u32, 6))
        .take(FIELDS)
        .collect();
    bits.extend(digits(4, 4));
    let length = content.len() as u32;
    bits.extend((0..length / 1023).flat_map(|_| digits(1023, 10)));
    bits.extend(digits(length % 1023, 10));
    bits.extend(content);
    while (bits.len() + 8) % 6 != 5 {
        bits.push(false);
    }
    bits.extend(digits(0b1011_0010, 8));
    let characters = (bits.len() + 31) as u32 / 6;
    bits.splice(23..33, digits(characters, 10));
    let opening = check(&bits[..37], 8, 0x9b, 0xff, 0);
    bits.splice(37..45, digits(opening, 8));
    let whole = check(&bits, 30, 0x2030_b9c7, 0x3fff_ffff, 0x3fff_ffff);
    bits.extend(digits(whole, 30));
    bits.insert(bits.len() - 5, false);
    let letter = |six: &[bool]| char::from(LETTERS[number(six) as usize]);
    bits.chunks(6).map(letter).collect()
}

fn digits(number: u32, width: u32) -> impl Iterator<Item = bool> {
    (0..width).rev().map(move |bit| number >> bit & 1 == 1)
}

fn number(bits: &[bool]) -> u32 {
    bits.iter()
        .fold(0, |number, bit| number << 1 | u32::from(*bit))
}

/// A cyclic redundancy check, as the description of links writes it down.
fn check(bits: &[bool], width: u32, polynomial: u32, start: u32, last: u32) -> u32 {
    let register = bits.iter().fold(start, |register, bit| {
        let next = register << 1 & ((1 << width) - 1);
        match (register >> (width - 1) & 1 == 1) == *bit {
            true => next,
            false => next ^ polynomial,
        }
    });
    register ^ last
}
