//! What holds of a token of every version: six bits a character, five in the last one, and a check value over all before it.

use super::bits::{self, PER_CHARACTER};
use super::check::WHOLE;

/// The last character of a token carries fewer bits, so that it is neither `-` nor `_`.
pub(super) const LAST_BITS: usize = PER_CHARACTER - 1;

/// Numbers that the last character may carry.
pub(super) const LAST: u8 = 1 << LAST_BITS;

/// Whether the last check value is that of everything before it.
pub(super) fn holds(sextets: &[u8]) -> bool {
    sextets.last().is_some_and(|last| *last < LAST) && difference(sextets) == Some(0)
}

/// The check value that a token has, differently from the one that it should have; `None` where it is too short for one.
pub(super) fn difference(sextets: &[u8]) -> Option<u32> {
    let (last, start) = sextets.split_last()?;
    let mut token = bits::unpack(start);
    token.extend(bits::digits(u32::from(*last), LAST_BITS));
    let (fields, check) = token.split_at_checked(token.len().checked_sub(WHOLE.width)?)?;
    Some(WHOLE.value(fields) ^ bits::number(check))
}

/// Bits before the last check value, padding included, for a token with so many bits of fields.
pub(super) const fn padded(field_bits: usize) -> usize {
    field_bits + (2 * PER_CHARACTER - 1 - field_bits % PER_CHARACTER) % PER_CHARACTER
}

/// Characters of a token with so many bits of fields.
pub(super) const fn characters(field_bits: usize) -> usize {
    (padded(field_bits) + WHOLE.width).div_ceil(PER_CHARACTER)
}

/// How many bits of the last check value stand at the end of a token of so many `characters` of which only the first arrived;
/// `None` where they are not those of what stands before them, or where none arrived.
///
/// So it can be told that a token lacks nothing but its last characters.
pub(super) fn start_of_check(sextets: &[u8], characters: usize) -> Option<usize> {
    let fields = (characters * PER_CHARACTER).checked_sub(1 + WHOLE.width)?;
    let found = bits::unpack(sextets);
    let (fields, check) = found.split_at_checked(fields)?;
    let expected = WHOLE.value(fields) >> WHOLE.width.checked_sub(check.len())?;
    (!check.is_empty() && bits::number(check) == expected).then_some(check.len())
}
