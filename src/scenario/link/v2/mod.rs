//! Version 2 of the wire format, frozen once released: what each bit of a token says.
//!
//! It counts texts and factors itself, tells its own length in its opening and ends in a mark, and what may be left out stands
//! in sections that say how long they are. `docs/links.md` describes the same layout for other programs.

mod convert;
mod cursor;
mod sections;
mod wire;

use crate::edition::id::EditionId;
use crate::scenario::Scenario;

use super::bits;
use super::draft::{Draft, Standard};
use super::field::Field;
use super::opened::Opened;
use wire::{MARK, Read, Wire, characters_with, tail_of};

/// Number of this version, the first character of every token.
pub(super) const VERSION: u8 = 2;

/// Characters of the shortest token.
pub(super) const SHORTEST: usize = 53;

/// Texts that every token counts.
const TEXTS: usize = 11;

/// Factors that every token counts.
const FACTORS: usize = 20;

/// The token's characters, as numbers 0 to 63, for a sanitised scenario.
pub(super) fn write(scenario: &Scenario, standard: Standard) -> Vec<u8> {
    convert::wire(scenario, standard).write()
}

/// Reads the characters of a token as far as they go.
pub(super) fn draft(sextets: &[u8], standard: Standard) -> Draft {
    let bits = bits::unpack(sextets);
    let draft = of(Wire::read(&bits), standard);
    Draft {
        has_end: tail_of(sextets) == Some(MARK),
        ..draft
    }
}

fn of(mut read: Read, standard: Standard) -> Draft {
    let (scenario, notes, sections) = convert::scenario(&read, standard);
    read.fields.extend(sections);
    Draft {
        opened: Opened { scenario, notes },
        edition: read.wire.edition,
        opening_holds: read.opening_holds && read.length >= SHORTEST,
        length: read.length,
        length_is_checked: true,
        has_end: false,
        fields: read.fields,
    }
}

/// What a token says whose opening is damaged: only the sliders and what follows them, as if the opening were that of a blank
/// token of this length. `None` where it is too short to hold them.
pub(super) fn draft_behind_opening(sextets: &[u8], standard: Standard) -> Option<Draft> {
    if sextets.len() < SHORTEST {
        return None;
    }
    let mut bits = bits::unpack(sextets);
    wire::put_opening(&mut bits, EditionId::NEWEST, sextets.len());
    let mut read = Wire::read(&bits);
    read.lost = vec![Field::Edition, Field::Place, Field::Length];
    Some(of(read, standard))
}

/// The one way to write what a whole token says, which opened like this.
pub(super) fn canonical(sextets: &[u8], opened: &Opened, standard: Standard) -> Vec<u8> {
    if opened.notes.is_empty() {
        write(&opened.scenario, standard)
    } else {
        // Where a number had to be changed or a section was skipped, only the spare bits can still be wrong.
        Wire::read(&bits::unpack(sextets)).wire.write()
    }
}

/// What a token of this version says whose characters hold together; nothing where it is not a whole one.
pub(super) fn sound(sextets: &[u8], standard: Standard) -> Option<Opened> {
    if sextets.first() != Some(&VERSION) {
        return None;
    }
    draft(sextets, standard).sound(sextets, |opened| canonical(sextets, opened, standard))
}

/// Characters that the token has by its own account with whose first ones these begin; `None` where its opening does not hold.
pub(super) fn announced(sextets: &[u8]) -> Option<usize> {
    characters_with(&bits::unpack(sextets)).filter(|characters| *characters >= SHORTEST)
}
