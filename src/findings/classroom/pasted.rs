//! What a teacher pastes: a whole class chat, a column of a form, a list. Every answer code and every link in it is found.

use crate::scenario::Scenario;
use crate::scenario::lesson::{AnswerCode, AnswerFault, CODE_LETTERS, code_letter};
use crate::scenario::link::{DecodedLink, encode};

/// Longest text that is looked through, in bytes; a class of forty with a year of chat stays below it.
pub const LONGEST_PASTE: usize = 1 << 20;

/// The fewest signs of a link: a word that is shorter is none.
const SHORTEST_LINK: usize = 40;

/// What stands in a text, in its order.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A code of this class, written in one way.
    Code(String, AnswerCode),
    /// What was meant for a code, and why it is none.
    NoCode(String, AnswerFault),
    /// A scenario, and the link that it has today.
    Scenario(String, Box<Scenario>),
    /// A link that does not open whole.
    BrokenLink(String),
}

/// All codes of the class with this [tag](crate::scenario::lesson::Lesson::short_tag) and all links in a text; of what is longer than
/// [`LONGEST_PASTE`] only the start.
#[must_use]
pub fn pasted(text: &str, tag: u8) -> Vec<Found> {
    let mut end = text.len().min(LONGEST_PASTE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut found = Vec::new();
    for part in text[..end].split_whitespace() {
        match link(part) {
            Some(link) => found.extend(link),
            None => found.extend(words(part).filter_map(|word| code(word, tag))),
        }
    }
    halves(&text[..end], tag, &mut found);
    found
}

/// The scenarios of a part of a text that is a link; `None` where it is none.
fn link(part: &str) -> Option<Vec<Found>> {
    let is_long = part.len() >= SHORTEST_LINK && part.is_ascii();
    let link = is_long.then(|| DecodedLink::in_address(part)).flatten()?;
    let found = link.scenarios.into_iter().map(|opened| match opened {
        Ok(opened) if opened.notes.is_empty() => {
            let token = encode(&opened.scenario);
            Found::Scenario(token, Box::new(opened.scenario))
        }
        Ok(_) | Err(_) => Found::BrokenLink(part.to_owned()),
    });
    Some(found.collect())
}

/// The words of a part of a text: letters and digits, with hyphens inside.
fn words(part: &str) -> impl Iterator<Item = &str> {
    let stays = |sign: char| sign.is_alphanumeric() || sign == '_' || is_hyphen(sign);
    let words = part.split(move |sign| !stays(sign));
    words
        .map(|word| word.trim_matches(is_hyphen))
        .filter(|word| !word.is_empty())
}

/// A code, or what was meant for one: a word of another sense that happens to have eight letters is neither.
fn code(word: &str, tag: u8) -> Option<Found> {
    let letters: Vec<char> = word.chars().filter(|sign| !is_hyphen(*sign)).collect();
    let is_code = letters.len() == CODE_LETTERS
        && letters.iter().all(|letter| code_letter(*letter).is_some());
    if !is_code {
        return None;
    }
    let has = |is: fn(&char) -> bool| letters.iter().any(is);
    // Years, days and telephone numbers have no letters, and words no digits: what has both can have been meant for nothing else.
    let is_meant = has(char::is_ascii_digit) && has(char::is_ascii_alphabetic);
    read(&letters.into_iter().collect::<String>(), tag, is_meant)
}

/// What some letters say; `meant` tells whether they can have been meant for nothing else.
fn read(letters: &str, tag: u8, meant: bool) -> Option<Found> {
    match AnswerCode::read(letters, tag) {
        Ok(answers) => Some(Found::Code(canonical(letters), answers)),
        Err(fault) => meant.then(|| Found::NoCode(canonical(letters), fault)),
    }
}

/// Codes of this class that are written in two halves with a blank between; of anything else so written nothing is said.
fn halves(text: &str, tag: u8, found: &mut Vec<Found>) {
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().flat_map(words).collect();
        for pair in words.windows(2) {
            let is_half = |word: &&str| word.chars().count() == CODE_LETTERS / 2;
            if pair.iter().all(is_half) {
                found.extend(read(&pair.concat(), tag, false));
            }
        }
    }
}

/// Letters as a code has them: capitals, none that can be misread, a hyphen in the middle.
fn canonical(letters: &str) -> String {
    let mut code = String::with_capacity(CODE_LETTERS + 1);
    for (place, letter) in letters.chars().enumerate() {
        if place == CODE_LETTERS / 2 {
            code.push('-');
        }
        code.push(match letter.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        });
    }
    code
}

/// A hyphen, or what a phone makes of one.
fn is_hyphen(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
