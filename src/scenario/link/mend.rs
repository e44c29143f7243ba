//! Whether a token holds together, and the one small repair that would make it do so.
//!
//! The check value of the whole token is linear: changing bit `j`, counted from the end, changes the difference between
//! what the check value is and what it should be by `x^j` modulo the polynomial. So every repair of one wrong, missing or
//! surplus character or of two swapped neighbours can be tried without computing the check value again.

use std::ops::Range;

use super::bits::PER_CHARACTER;
use super::check::WHOLE;
use super::field::{Event, Note};
use super::whole::{LAST, LAST_BITS, difference, holds};
use super::{Opened, v1};

/// Longest token that is worth a repair; no token of version 1 is longer.
const LONGEST: usize = 300;

/// Opens the token that one small repair leads to, where exactly one does; notes name the fields that were repaired.
pub(super) fn mend(sextets: &[u8]) -> Option<Opened> {
    if sextets.len() > LONGEST {
        return None;
    }
    let mut found: Option<(Repair, Opened)> = None;
    for repair in repairs(sextets) {
        let Some(opened) = v1::sound(&repair.token).filter(|opened| opened.notes.is_empty()) else {
            continue;
        };
        match &found {
            Some((other, _)) if other.token != repair.token => return None,
            Some(_) => {}
            None => found = Some((repair, opened)),
        }
    }
    let (repair, mut opened) = found?;
    let Range { start, end } = repair.positions;
    let touched = start * PER_CHARACTER..end * PER_CHARACTER;
    let mended = v1::fields_in(&repair.token, touched)
        .into_iter()
        .map(|field| Note {
            field,
            event: Event::Mended,
        });
    opened.notes.extend(mended);
    Some(opened)
}

/// A token whose check value holds, and where it differs from what was found.
struct Repair {
    token: Vec<u8>,
    positions: Range<usize>,
}

/// Every repair of one place that makes the check value hold.
fn repairs(sextets: &[u8]) -> Vec<Repair> {
    let mut repairs = Vec::new();
    wrong_character(sextets, &mut repairs);
    swapped_neighbours(sextets, &mut repairs);
    missing_character(sextets, &mut repairs);
    surplus_character(sextets, &mut repairs);
    repairs.retain(|repair| holds(&repair.token));
    repairs
}

fn wrong_character(found: &[u8], repairs: &mut Vec<Repair>) {
    let Some(difference) = difference(found) else {
        return;
    };
    let powers = Powers::of(found.len());
    for (position, number) in found.iter().enumerate() {
        if let Some(change) = powers.character(position, difference) {
            let mut token = found.to_vec();
            token[position] = number ^ change;
            // The last character may also have been one that no token ends in; then the bit too many goes as well.
            if position + 1 == found.len() {
                token[position] %= LAST;
            }
            repairs.push(Repair {
                token,
                positions: position..position + 1,
            });
        }
    }
}

fn swapped_neighbours(found: &[u8], repairs: &mut Vec<Repair>) {
    let Some(difference) = difference(found) else {
        return;
    };
    let powers = Powers::of(found.len());
    for position in 1..found.len() {
        let change = found[position - 1] ^ found[position];
        let moved = powers.change(position - 1, change) ^ powers.change(position, change);
        if change != 0 && moved == difference {
            let mut token = found.to_vec();
            token.swap(position - 1, position);
            repairs.push(Repair {
                token,
                positions: position - 1..position + 1,
            });
        }
    }
}

fn missing_character(found: &[u8], repairs: &mut Vec<Repair>) {
    let mut token = vec![0];
    token.extend(found);
    let Some(mut difference) = difference(&token) else {
        return;
    };
    let powers = Powers::of(token.len());
    for position in 0..token.len() {
        if let Some(number) = powers.character(position, difference) {
            let mut token = token.clone();
            token[position] = number;
            repairs.push(Repair {
                token,
                positions: position..position + 1,
            });
        }
        // The gap moves on by one character.
        if let Some(next) = token.get(position + 1).copied() {
            difference ^= powers.change(position, next) ^ powers.change(position + 1, next);
            token.swap(position, position + 1);
        }
    }
}

fn surplus_character(found: &[u8], repairs: &mut Vec<Repair>) {
    let Some((first, rest)) = found.split_first() else {
        return;
    };
    let mut token = rest.to_vec();
    let mut left_out = *first;
    let Some(mut difference) = difference(&token) else {
        return;
    };
    let powers = Powers::of(token.len());
    for position in 0..token.len() {
        if difference == 0 {
            repairs.push(Repair {
                token: token.clone(),
                positions: position..position + 1,
            });
        }
        difference ^= powers.change(position, left_out ^ token[position]);
        std::mem::swap(&mut left_out, &mut token[position]);
    }
    // With the last character left out, what remains would have been read as a whole token with something after it.
}

/// The powers of `x` modulo the polynomial, for tokens of one length.
struct Powers {
    powers: Vec<u32>,
    characters: usize,
}

impl Powers {
    fn of(characters: usize) -> Self {
        let mut power = 1;
        let powers = (0..characters * PER_CHARACTER)
            .map(|_| {
                let this = power;
                power = WHOLE.next_power(power);
                this
            })
            .collect();
        Self { powers, characters }
    }

    /// What a change of the bits of one character does to the check value.
    fn change(&self, position: usize, change: u8) -> u32 {
        (0..)
            .zip(self.of_character(position))
            .filter(|(bit, _)| change >> bit & 1 == 1)
            .fold(0, |sum, (_, power)| sum ^ power)
    }

    /// The change of one character that does this to the check value, where there is one.
    fn character(&self, position: usize, difference: u32) -> Option<u8> {
        let powers = self.of_character(position);
        let mut sums = [0; 1 << PER_CHARACTER];
        for change in 1..1_usize << powers.len() {
            let lowest = change.trailing_zeros() as usize;
            sums[change] = sums[change & (change - 1)] ^ powers[lowest];
        }
        sums[..1 << powers.len()]
            .iter()
            .position(|sum| *sum == difference)
            .map(|change| change as u8)
    }

    /// The powers for the bits of one character, lowest bit first.
    fn of_character(&self, position: usize) -> &[u32] {
        let after = self.characters - 1 - position;
        if after == 0 {
            &self.powers[..LAST_BITS]
        } else {
            let lowest = LAST_BITS + (after - 1) * PER_CHARACTER;
            &self.powers[lowest..lowest + PER_CHARACTER]
        }
    }
}
