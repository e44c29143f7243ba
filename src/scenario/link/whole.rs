//! Whether a token holds together: the check value that stands at its end is that of everything before it.

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
