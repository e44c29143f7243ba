//! Two to four scenarios in one link: their tokens directly one after another, told apart by the length that each announces.
//!
//! What is damaged is told apart by its whole neighbours: a token whose two check values hold begins nowhere by chance. So each
//! scenario opens, or says what is wrong with it, as it would in a link of its own.

use std::ops::Range;

use crate::edition::id::EditionId;
use crate::scenario::Scenario;

use super::frame::holds;
use super::opened::{LinkError, Opened};
use super::repair::repair;
use super::seal::{self, Seal};
use super::token::read;
use super::version::{NEWEST, SHORTEST, announced};
use super::{encode, sextets, version};

/// Most scenarios that one link carries.
pub const MOST_SCENARIOS: usize = 4;

/// The number of the character `-`, with which no token begins: what stands from there on is no scenario.
const HYPHEN: u8 = 62;

/// What a link says, read once where it enters the app.
#[derive(Clone, Debug, PartialEq)]
pub struct DecodedLink {
    /// One scenario or several side by side, each as [`decode`](super::decode) tells of its token; never empty.
    pub scenarios: Vec<Result<Opened, LinkError>>,
    /// The seal of the citation behind them; `None` where there is none or where it is broken.
    pub seal: Option<Seal>,
    /// What stands behind the last token from a hyphen on and is no seal; empty where nothing does.
    pub after: String,
    text: String,
}

impl DecodedLink {
    /// Of a link's own text, without an address around it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        decode_set(text)
    }

    /// Of a whole token that opened without a remark.
    pub(super) fn plain(token: &str, opened: Opened) -> Self {
        Self {
            scenarios: vec![Ok(opened)],
            seal: None,
            after: String::new(),
            text: token.to_owned(),
        }
    }

    /// Of a text that was not read, with the reason.
    pub(super) fn unread(text: &str, error: LinkError) -> Self {
        Self {
            scenarios: vec![Err(error)],
            seal: None,
            after: String::new(),
            text: text.to_owned(),
        }
    }

    /// The link's own text, as it came.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether all of it opens.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.scenarios.iter().all(Result::is_ok)
    }

    /// The editions that it names, as far as it can be read.
    pub fn editions(&self) -> impl Iterator<Item = EditionId> {
        let edition = |opened: &Opened| opened.scenario.edition;
        self.scenarios.iter().filter_map(move |found| match found {
            Ok(opened) => Some(edition(opened)),
            Err(error) => error.readable().map(edition),
        })
    }
}

impl<T: AsRef<str> + ?Sized> From<&T> for DecodedLink {
    fn from(text: &T) -> Self {
        Self::of(text.as_ref())
    }
}

/// The link's text for scenarios side by side; those beyond [`MOST_SCENARIOS`] are left out.
#[must_use]
pub fn encode_set(scenarios: &[Scenario]) -> String {
    scenarios.iter().take(MOST_SCENARIOS).map(encode).collect()
}

/// The scenarios that a link's text holds.
///
/// The text of one token gives one scenario, and tells of it what [`decode`](super::decode) tells. Surplus characters are noted at
/// the scenario behind which they stand, at the first where they stand before it.
#[must_use]
pub fn decode_set(text: &str) -> DecodedLink {
    let found = match sextets(text) {
        Ok(found) => found,
        Err(error) => return DecodedLink::unread(text, error),
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
    // Every character of the alphabet is one byte.
    let after = text.get(end..parts.tokens.len()).unwrap_or_default();
    DecodedLink {
        scenarios,
        after: after.to_owned(),
        seal: parts.seal.and_then(Result::ok),
        text: text.to_owned(),
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
    let next = (1..found.len()).find(|at| version::whole(&found[*at..]).is_some());
    let damaged = &found[..next.unwrap_or(found.len())];
    if repair(damaged).is_some() {
        return damaged.len();
    }
    // Both this token and the next may be damaged; a character may be missing here, or one too many.
    let announced = announced(damaged);
    let ends = announced.map_or_else(Vec::new, |end| vec![end, end + 1, end - 1]);
    let mut ends = ends.into_iter().filter(|end| *end < damaged.len());
    ends.find(|end| begins(&damaged[*end..]))
        .unwrap_or(damaged.len())
}

/// Characters of the whole token that stands first.
fn whole(found: &[u8]) -> Option<usize> {
    match *found.first()? {
        newer if newer > NEWEST => {
            let mut lengths = 1..=found.len();
            lengths.find(|length| holds(&found[..*length]))
        }
        _ => version::whole(found),
    }
}

/// Whether a token that may be damaged begins here, or what is no scenario any more.
fn begins(found: &[u8]) -> bool {
    found.first() == Some(&HYPHEN) || announced(found).is_some() || repair(found).is_some()
}
