//! What a teacher pastes: a whole class chat, a column of a form, a list. Every answer code and every link in it is found.

use std::borrow::Cow;

use crate::scenario::Scenario;
use crate::scenario::lesson::{
    AnswerCode, AnswerFault, CODE_LETTERS, code_letter, is_no_letter, is_unlike_words,
};
use crate::scenario::link::{DecodedLink, Field, LinkError, Opened, encode};
use crate::scenario::signs::is_dash;

/// Longest text that is looked through, in bytes; a class of forty with a year of chat stays below it.
pub const LONGEST_PASTE: usize = 1 << 20;

/// The fewest signs of a link: a word that is shorter is none.
const SHORTEST_LINK: usize = 40;

/// Into how many words line breaks and marks of quoting may part a link.
const MOST_PIECES: usize = 6;

/// How many links of a text are put together again from such pieces at most: each costs as much as a few that are whole.
const MOST_PARTED: usize = 64;

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

/// The start of a text, as far as it is looked through.
#[must_use]
pub fn looked_through(text: &str) -> &str {
    let mut end = text.len().min(LONGEST_PASTE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// All codes of the class with this [tag](crate::scenario::lesson::Lesson::short_tag) and all links in a text; of what is longer than
/// [`LONGEST_PASTE`] only the start.
#[must_use]
pub fn pasted(text: &str, tag: u8) -> Vec<Found> {
    let parts: Vec<&str> = looked_through(text).split_whitespace().collect();
    let spelled = spelled_out(&parts);
    let parts: Vec<&str> = spelled.iter().map(AsRef::as_ref).collect();
    let mut found = Vec::new();
    let mut codes = Codes { tag, half: None };
    let mut parted = 0;
    let mut at = 0;
    while let Some(part) = parts.get(at) {
        at += 1;
        let mut links = Vec::new();
        for piece in part.split(|sign: char| !sign.is_ascii()) {
            links.extend(link(piece));
        }
        if links.iter().any(Link::is_broken) && parted < MOST_PARTED {
            parted += 1;
            let following = parts.get(at..).unwrap_or_default();
            if let Some((more, whole)) = put_together(part, following) {
                at += more;
                links = vec![whole];
            }
        }
        if links.is_empty() || links.iter().any(Link::is_broken) {
            found.extend(codes.of(part));
        } else {
            codes.half = None;
        }
        found.extend(links.into_iter().flat_map(|link| link.0));
    }
    found
}

/// The words of a text, with the letters of a code that stand one by one, as they are read out, put together. A longer or shorter run
/// of single letters is no code and stays as it is.
fn spelled_out<'text>(parts: &[&'text str]) -> Vec<Cow<'text, str>> {
    let is_single = |part: &&&str| part.chars().count() == 1;
    let mut words = Vec::with_capacity(parts.len());
    let mut rest = parts;
    while !rest.is_empty() {
        let singles = rest.iter().take_while(is_single).count();
        let (run, behind) = rest.split_at(singles.max(1));
        let letters = run.iter().flat_map(|part| part.chars());
        let count = letters.filter(|sign| !is_no_letter(*sign)).count();
        if singles > 0 && count == CODE_LETTERS {
            words.push(Cow::Owned(run.concat()));
        } else {
            words.extend(run.iter().map(|part| Cow::Borrowed(*part)));
        }
        rest = behind;
    }
    words
}

/// What one link says.
struct Link(Vec<Found>);

impl Link {
    fn is_broken(&self) -> bool {
        let broken = |found: &Found| matches!(found, Found::BrokenLink(_));
        self.0.iter().any(broken)
    }
}

/// The link in a part of a text; `None` where it is none, and where nothing of it can be read.
fn link(part: &str) -> Option<Link> {
    let is_long = part.len() >= SHORTEST_LINK;
    let link = is_long.then(|| DecodedLink::in_address(part)).flatten()?;
    let is_link = link.scenarios.iter().any(says_something);
    is_link.then(|| {
        let found = link.scenarios.into_iter().map(|opened| match opened {
            Ok(opened) if is_certain(&opened) => {
                let token = encode(&opened.scenario);
                Found::Scenario(token, Box::new(opened.scenario))
            }
            Ok(_) | Err(_) => Found::BrokenLink(part.to_owned()),
        });
        Link(found.collect())
    })
}

/// Whether a scenario, or what is damaged or newer, can have been meant for one of our links.
fn says_something(scenario: &Result<Opened, LinkError>) -> bool {
    match scenario {
        Ok(_) => true,
        Err(error) => {
            let read = error.readable().map(Opened::sliders_read);
            error.is_newer() || read.is_some_and(|read| read != 0)
        }
    }
}

/// Whether every criterion of a link that opened has the value that its writer gave it.
fn is_certain(opened: &Opened) -> bool {
    let slider = |field| matches!(field, Field::Slider(_));
    !opened.notes.iter().any(|note| slider(note.field))
}

/// A link that line breaks have parted, and how many of the words behind its first piece belong to it.
fn put_together(first: &str, following: &[&str]) -> Option<(usize, Link)> {
    let mut address = first.to_owned();
    for (more, piece) in (1..MOST_PIECES).zip(following) {
        address.push('\n');
        address.push_str(piece);
        let whole = link(&address).filter(|link| !link.is_broken());
        if let Some(whole) = whole {
            return Some((more, whole));
        }
    }
    None
}

/// Finds codes, one part of a text after another.
struct Codes {
    tag: u8,
    /// A word of half as many letters as a code, which the one before may begin.
    half: Option<String>,
}

impl Codes {
    /// The codes of a part of a text, and what was meant for one.
    fn of(&mut self, part: &str) -> Vec<Found> {
        let in_address = is_address(part);
        let mut found = Vec::new();
        for word in words(part) {
            let letters: String = word.chars().filter(|sign| !is_no_letter(*sign)).collect();
            let is_code = letters.chars().all(|letter| code_letter(letter).is_some());
            let before = self.half.take();
            match letters.len() {
                CODE_LETTERS if is_code => {
                    found.extend(self.read(&letters, !in_address && is_meant(word)));
                }
                HALF if is_code => {
                    let whole = before.map(|before| before + &letters);
                    match whole.and_then(|letters| self.read(&letters, false)) {
                        Some(code) => found.push(code),
                        None => self.half = Some(letters),
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// What some letters say; `meant` tells whether they were meant for a code even where their check does not hold.
    fn read(&self, letters: &str, meant: bool) -> Option<Found> {
        let code = canonical(letters);
        if !is_unlike_words(&code) {
            return None;
        }
        match AnswerCode::read(letters, self.tag) {
            Ok(answers) => Some(Found::Code(code, answers)),
            Err(AnswerFault::Damaged) if !meant => None,
            Err(fault) => Some(Found::NoCode(code, fault)),
        }
    }
}

/// Letters on each side of the hyphen.
const HALF: usize = CODE_LETTERS / 2;

/// The words of a part of a text: letters and digits, with hyphens inside. Signs of other scripts, which write no blanks, end a word.
fn words(part: &str) -> impl Iterator<Item = &str> {
    let stays = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || is_no_letter(sign);
    let is_edge = |sign: char| sign == '_' || is_no_letter(sign);
    let words = part.split(move |sign| !stays(sign));
    words
        .map(move |word| word.trim_matches(is_edge))
        .filter(|word| !word.is_empty())
}

/// Whether a part of a text is an address of a page or of a person, in which any eight letters may stand.
fn is_address(part: &str) -> bool {
    let is_page = |part: &str| {
        let host = part.split_once('/').map(|(host, _)| host);
        host.is_some_and(|host| host.contains(['.', ':']))
    };
    part.contains('@') || part.starts_with("www.") || is_page(part)
}

/// Whether a word of eight letters and digits can have been meant for nothing but a code: a hyphen in its middle or none, and letters
/// and digits more mixed than in a name with a year behind it.
fn is_meant(word: &str) -> bool {
    let visible: Vec<char> = word
        .chars()
        .filter(|sign| sign.is_ascii_alphanumeric() || is_dash(*sign))
        .collect();
    let kinds = |signs: &[char]| {
        let pairs = signs.windows(2);
        let differ = |pair: &&[char]| pair[0].is_ascii_digit() != pair[1].is_ascii_digit();
        pairs.filter(differ).count()
    };
    match visible.len() {
        CODE_LETTERS => kinds(&visible) > 1,
        _ if visible.len() == CODE_LETTERS + 1 && is_dash(visible[HALF]) => {
            kinds(&visible[..HALF]) + kinds(&visible[HALF + 1..]) > 0
        }
        _ => false,
    }
}

/// Letters as a code has them: capitals, none that can be misread, a hyphen in the middle.
fn canonical(letters: &str) -> String {
    let mut code = String::with_capacity(CODE_LETTERS + 1);
    for (place, letter) in letters.chars().enumerate() {
        if place == HALF {
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
