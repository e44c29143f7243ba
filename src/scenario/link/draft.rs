//! A token as far as it could be read, whatever its version.

use std::ops::Range;

use crate::edition::id::EditionId;
use crate::scenario::Reading;

use super::field::Field;
use super::frame::holds;
use super::opened::Opened;

/// Tells the standard reading of an edition.
pub(super) type Standard = fn(EditionId) -> Reading;

/// A token as far as it could be read.
#[derive(Debug)]
pub(super) struct Draft {
    /// What it says.
    pub(super) opened: Opened,
    /// Registry number of the edition, as it stands in the token.
    pub(super) edition: u32,
    /// Whether the check value of the opening holds.
    pub(super) opening_holds: bool,
    /// Characters that the whole token has by its own account.
    pub(super) length: usize,
    /// Whether that account stands in the opening, whose check value then vouches for it.
    pub(super) length_is_checked: bool,
    /// Whether what arrived ends like a whole token, so that characters are missing before the end.
    pub(super) has_end: bool,
    /// The bits of each field.
    pub(super) fields: Vec<(Field, Range<usize>)>,
}

impl Draft {
    /// Whether these are the characters of a token that begins and ends right and is as long as it says.
    pub(super) fn is_whole(&self, sextets: &[u8]) -> bool {
        self.opening_holds && sextets.len() == self.length && holds(sextets)
    }

    /// What a whole token says that names an edition of this app and is written as its version writes it; nothing of any other.
    pub(super) fn sound(
        self,
        sextets: &[u8],
        canonical: impl FnOnce(&Opened) -> Vec<u8>,
    ) -> Option<Opened> {
        let opens = self.is_whole(sextets)
            && EditionId::new(self.edition as usize).is_some()
            && canonical(&self.opened) == sextets;
        opens.then_some(self.opened)
    }

    /// The fields to which some of the bits belong.
    pub(super) fn fields_in(&self, wanted: &Range<usize>) -> Vec<Field> {
        let mut found: Vec<Field> = self
            .fields
            .iter()
            .filter(|(_, bits)| bits.start < wanted.end && wanted.start < bits.end)
            .map(|(field, _)| *field)
            .collect();
        found.dedup();
        found
    }
}
