//! What a change of one character does to the last check value.
//!
//! The check value of the whole token is linear: changing bit `j`, counted from the end, changes the difference between
//! what the check value is and what it should be by `x^j` modulo the polynomial.

use super::bits::PER_CHARACTER;
use super::check::WHOLE;
use super::frame::LAST_BITS;

/// The powers of `x` modulo the polynomial, for tokens of one length.
pub(super) struct Powers {
    powers: Vec<u32>,
    characters: usize,
}

impl Powers {
    pub(super) fn of(characters: usize) -> Self {
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
    pub(super) fn change(&self, position: usize, change: u8) -> u32 {
        (0..)
            .zip(self.of_character(position))
            .filter(|(bit, _)| change >> bit & 1 == 1)
            .fold(0, |sum, (_, power)| sum ^ power)
    }

    /// The change of one character that does this to the check value, where there is one.
    pub(super) fn character(&self, position: usize, difference: u32) -> Option<u8> {
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
