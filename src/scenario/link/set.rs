//! Two to four scenarios in one link: their tokens directly one after another, told apart by the length that each announces.
//!
//! What is damaged is told apart by its whole neighbours: a token whose two check values hold begins nowhere by chance. So each
//! scenario opens, or says what is wrong with it, as it would in a link of its own.

use std::ops::Range;

use super::{LinkError, Opened, decode, encode, mend, read, seal, sextets, v1, whole};
use crate::scenario::Scenario;

/// Most scenarios that one link carries.
pub const MOST_SCENARIOS: usize = 4;

/// Characters of the shortest token of version 1.
const SHORTEST: usize = 59;

/// The number of the character `-`, with which no token begins: what stands from there on is no scenario.
const HYPHEN: u8 = 62;

/// What a link carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// One scenario or several side by side, each as [`decode`] tells of its token; never empty.
    pub scenarios: Vec<Result<Opened, LinkError>>,
    /// What stands behind the last token from a hyphen on; empty where nothing does.
    pub after: String,
}

impl Carried {
    /// Whether all of it opens.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.scenarios.iter().all(Result::is_ok)
    }
}

/// The link's text for scenarios side by side; those beyond [`MOST_SCENARIOS`] are left out.
#[must_use]
pub fn encode_set(scenarios: &[Scenario]) -> String {
    scenarios.iter().take(MOST_SCENARIOS).map(encode).collect()
}

/// The scenarios that a link's text holds.
///
/// The text of one token gives one scenario, and tells of it what [`decode`] tells. Surplus characters are noted at the scenario
/// behind which they stand, at the first where they stand before it.
#[must_use]
pub fn decode_set(text: &str) -> Carried {
    let Ok(found) = sextets(text) else {
        return Carried {
            scenarios: vec![decode(text)],
            after: String::new(),
        };
    };
    let parts = seal::split(&found);
    let (tokens, end) = split(parts.tokens);
    let mut scenarios: Vec<_> = tokens
        .into_iter()
        .map(|token| read(&found[token]))
        .collect();
    if scenarios.is_empty() {
        scenarios.push(Err(LinkError::Empty));
    }
    if let Some(Ok(last)) = scenarios.last_mut() {
        last.notes.extend(parts.notes());
    }
    Carried {
        scenarios,
        // Every character of the alphabet is one byte.
        after: text
            .get(end..parts.tokens.len())
            .unwrap_or_default()
            .to_owned(),
    }
}

/// Where each token stands, and where the last one ends.
fn split(found: &[u8]) -> (Vec<Range<usize>>, usize) {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut end = 0;
    while end < found.len() {
        let rest = &found[end..];
        if rest[0] == HYPHEN && !tokens.is_empty() {
            break;
        }
        let length = length(rest);
        let wrecked = length + 1 >= SHORTEST && length < rest.len();
        let is_token =
            tokens.len() < MOST_SCENARIOS && (wrecked || says_something(&read(&rest[..length])));
        match tokens.last_mut() {
            Some(last) if !is_token => last.end += length,
            None if !is_token => tokens.push(0..length + self::length(&rest[length..])),
            _ => tokens.push(end..end + length),
        }
        end = tokens.last().map_or(found.len(), |token| token.end);
    }
    (tokens, end)
}

/// Whether a token opens, in part at least, or is whole but too new.
fn says_something(token: &Result<Opened, LinkError>) -> bool {
    match token {
        Ok(_) | Err(LinkError::NewerVersion { .. }) => true,
        Err(error) => error
            .readable()
            .is_some_and(|opened| opened.sliders_read() != 0),
    }
}

/// Characters of the token that stands first, or of what stands before the next one where it is damaged.
fn length(found: &[u8]) -> usize {
    if let Some(whole) = whole(found) {
        return whole;
    }
    let next = (1..found.len()).find(|at| v1::whole(&found[*at..]).is_some());
    let damaged = &found[..next.unwrap_or(found.len())];
    if mend::mend(damaged).is_some() {
        return damaged.len();
    }
    // Both this token and the next may be damaged; a character may be missing here, or one too many.
    let announced = v1::announced(damaged);
    let ends = announced.map_or_else(Vec::new, |end| vec![end, end + 1, end - 1]);
    let mut ends = ends.into_iter().filter(|end| *end < damaged.len());
    ends.find(|end| begins(&damaged[*end..]))
        .unwrap_or(damaged.len())
}

/// Characters of the whole token that stands first.
fn whole(found: &[u8]) -> Option<usize> {
    match *found.first()? {
        v1::VERSION => v1::whole(found),
        newer if newer > v1::VERSION => {
            let mut lengths = 1..=found.len();
            lengths.find(|length| whole::holds(&found[..*length]))
        }
        _ => None,
    }
}

/// Whether a token that may be damaged begins here, or what is no scenario any more.
fn begins(found: &[u8]) -> bool {
    found.first() == Some(&HYPHEN) || v1::announced(found).is_some() || mend::mend(found).is_some()
}
