//! The one small repair that would make a token hold together.
//!
//! The check value of the whole token is linear, so every repair of one wrong, missing or surplus character or of two swapped
//! neighbours can be tried without computing the check value again.

use std::ops::Range;

use crate::scenario::Reading;

use super::bits::PER_CHARACTER;
use super::field::{Event, Note};
use super::frame::{LAST, difference, holds};
use super::opened::Opened;
use super::powers::Powers;
use super::version::{fields_in, sound};

/// Longest token that is worth a repair; no token of today's scenarios is longer.
const LONGEST: usize = 300;

/// Opens the token that one small repair leads to, where exactly one does; notes name the fields that were repaired.
pub(super) fn repair(sextets: &[u8]) -> Option<Opened> {
    if sextets.len() > LONGEST {
        return None;
    }
    let mut found: Option<(Repair, Opened)> = None;
    for repair in repairs(sextets) {
        let Some(opened) =
            sound(&repair.token, Reading::standard).filter(|opened| opened.notes.is_empty())
        else {
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
    let repaired = fields_in(&repair.token, &touched, Reading::standard)
        .into_iter()
        .map(|field| Note {
            field,
            event: Event::Repaired,
        });
    opened.notes.extend(repaired);
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
