//! Puts back the underscores of a token that lost all of them, as it does where a chat app takes them for italics.

use std::ops::Range;

use crate::scenario::Reading;

use super::bits::PER_CHARACTER;
use super::field::{Event, Field, Note};
use super::frame::{LAST, difference};
use super::opened::Opened;
use super::powers::Powers;
use super::version::{announced, fields_in, sound};

/// The number of the character `_`.
const UNDERSCORE: u8 = 63;

/// One missing character is found by a repair of one place; as many as these have several.
const MISSING: Range<usize> = 2..7;

/// So many ways to put underscores back are tried where the token tells how many are missing; of so few, hardly one satisfies the
/// check values by chance.
const MOST_WAYS: usize = 8_000_000;

/// So many where it does not.
const MOST_WAYS_IN_THE_DARK: usize = 800_000;

/// Opens the token that some underscores make whole, where there is only one; notes name the fields that they touch.
pub(super) fn put_back(sextets: &[u8]) -> Option<Opened> {
    if sextets.contains(&UNDERSCORE) || sextets.last().is_none_or(|last| *last >= LAST) {
        return None;
    }
    let length = announced(sextets);
    let most_ways = length.map_or(MOST_WAYS_IN_THE_DARK, |_| MOST_WAYS);
    let mut found: Option<(Vec<u8>, Vec<usize>, Opened)> = None;
    for missing in MISSING {
        let possible = length.is_none_or(|length| length == sextets.len() + missing);
        if !possible || ways(sextets.len(), missing) > most_ways {
            continue;
        }
        for places in Search::new(sextets, missing)?.run() {
            let token = with_underscores(sextets, &places);
            let Some(opened) = sound(&token, Reading::standard) else {
                continue;
            };
            match &found {
                Some((other, ..)) if *other != token => return None,
                Some(_) => {}
                None => found = Some((token, places, opened)),
            }
        }
    }
    let (token, places, mut opened) = found?;
    if !opened.notes.is_empty() {
        return None;
    }
    let mut touched = Vec::new();
    for (before, place) in places.iter().enumerate() {
        let start = (place + before) * PER_CHARACTER;
        for field in fields_in(&token, &(start..start + PER_CHARACTER), Reading::standard) {
            if !touched.contains(&field) {
                touched.push(field);
            }
        }
    }
    let repaired = touched.into_iter().map(|field| Note {
        field,
        event: Event::Repaired,
    });
    opened.notes.push(Note {
        field: Field::Whole,
        event: Event::PutBack {
            underscores: places.len(),
        },
    });
    opened.notes.extend(repaired);
    Some(opened)
}

/// In how many ways so many underscores can be put between so many characters.
fn ways(characters: usize, missing: usize) -> usize {
    (0..missing).fold(1, |ways: usize, taken| {
        ways.saturating_mul(characters + taken) / (taken + 1)
    })
}

/// The token with an underscore before each of the places, which are in order.
fn with_underscores(sextets: &[u8], places: &[usize]) -> Vec<u8> {
    let mut token = Vec::with_capacity(sextets.len() + places.len());
    let mut waiting = places.iter().peekable();
    for (place, number) in sextets.iter().enumerate() {
        while waiting.next_if_eq(&&place).is_some() {
            token.push(UNDERSCORE);
        }
        token.push(*number);
    }
    token
}

/// Tries every way; as the check value is linear, each costs one step.
struct Search {
    characters: usize,
    missing: usize,
    /// By how many underscores stand behind them, what the first characters do to the check value.
    sums: Vec<Vec<u32>>,
    /// What an underscore does to it, by its place in the whole token.
    underscores: Vec<u32>,
    /// The check value of a token of zeros, differently from what it should be.
    zeros: u32,
    places: Vec<usize>,
    found: Vec<Vec<usize>>,
}

impl Search {
    fn new(sextets: &[u8], missing: usize) -> Option<Self> {
        let length = sextets.len() + missing;
        let powers = Powers::of(length);
        let sums = (0..=missing)
            .map(|behind| {
                let mut sum = 0;
                let shifted = sextets.iter().enumerate().map(|(place, number)| {
                    sum ^= powers.change(place + missing - behind, *number);
                    sum
                });
                std::iter::once(0).chain(shifted).collect()
            })
            .collect();
        Some(Self {
            characters: sextets.len(),
            missing,
            sums,
            underscores: (0..length)
                .map(|place| powers.change(place, UNDERSCORE))
                .collect(),
            zeros: difference(&vec![0; length])?,
            places: Vec::new(),
            found: Vec::new(),
        })
    }

    fn run(mut self) -> Vec<Vec<usize>> {
        // The first character is the version, and no token ends in an underscore.
        self.place(1, self.zeros ^ self.sums[self.missing][1]);
        self.found
    }

    /// Puts the next underscore before each character from `start` on; `sum` is what all before it amounts to.
    fn place(&mut self, start: usize, sum: u32) {
        let put = self.places.len();
        let sums = &self.sums[self.missing - put];
        if put == self.missing {
            if sum ^ sums[start] ^ sums[self.characters] == 0 {
                self.found.push(self.places.clone());
            }
            return;
        }
        for place in start..self.characters {
            let sums = &self.sums[self.missing - put];
            let sum = sum ^ sums[start] ^ sums[place] ^ self.underscores[place + put];
            self.places.push(place);
            self.place(place, sum);
            self.places.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::link::bits;

    #[test]
    fn as_many_ways_as_there_are() {
        assert_eq!(ways(4, 2), 10);
        assert_eq!(ways(57, 3), 57 * 58 * 59 / 6);
    }

    #[test]
    fn every_underscore_of_a_token_is_put_back() {
        let token = "BAGIAAHn0fR9H0fR9H0fR9H0fR9H0fR9H0fR9H0fQY-n___D__gAAAa1YrL";
        let sextets = |text: &str| -> Vec<u8> { text.chars().filter_map(bits::sextet).collect() };
        let whole = sound(&sextets(token), Reading::standard).unwrap();
        let opened = put_back(&sextets(&token.replace('_', ""))).unwrap();
        assert_eq!(opened.scenario, whole.scenario);
        assert!(!opened.notes.is_empty());
        assert_eq!(put_back(&sextets(token)), None);
    }
}
