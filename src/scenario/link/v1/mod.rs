//! Version 1 of the wire format, frozen: what each bit of a token says, its own standard reading included.
//!
//! `docs/links.md` describes the same layout for other programs. A released version never changes; what no longer fits it
//! becomes a new version beside it. Only [`convert`] knows today's scenario.

mod convert;
mod wire;

use std::ops::Range;

use crate::edition::id::EditionId;
use crate::scenario::Scenario;

use super::bits::{self, PER_CHARACTER};
use super::check::{OPENING, WHOLE};
use super::draft::Draft;
use super::field::{Event, Field, Note};
use super::frame::{characters, padded};
use super::opened::Opened;
use wire::{Reader, Wire, Writer, visit, visit_opening};

/// Number of this version, the first character of every token.
pub(super) const VERSION: u8 = 1;

/// Characters of the shortest token.
pub(super) const SHORTEST: usize = 59;

/// Bits of the opening with its check value.
const OPENING_BITS: usize = 45;

/// Where the shape stands.
const SHAPE_BITS: Range<usize> = 23..37;

/// Bits up to the end of the sliders; every version below 32 keeps them where they are.
const COMMON_BITS: usize = 245;

/// The token's characters, as numbers 0 to 63, for a sanitised scenario.
pub(super) fn write(scenario: &Scenario) -> Vec<u8> {
    convert::wire(scenario).write()
}

/// Reads the characters of a token as far as they go.
pub(super) fn draft(sextets: &[u8]) -> Draft {
    Read::of(&bits::unpack(sextets)).draft()
}

/// What a token says whose opening is damaged: only the sliders and what follows them in every token, as if the opening were
/// that of a blank one. `None` where it is too short to hold them.
pub(super) fn draft_behind_opening(sextets: &[u8]) -> Option<Draft> {
    if sextets.len() < SHORTEST {
        return None;
    }
    let mut bits = bits::unpack(sextets);
    let opening = bits::unpack(&Wire::BLANK.write());
    bits[..OPENING_BITS].copy_from_slice(&opening[..OPENING_BITS]);
    let mut read = Read::of(&bits);
    read.wire.edition = newest_edition();
    read.lost = vec![Field::Edition, Field::Place, Field::Shape];
    Some(read.draft())
}

/// The one way to write what a whole token says, which opened like this.
pub(super) fn canonical(sextets: &[u8], opened: &Opened) -> Vec<u8> {
    if opened.notes.is_empty() {
        write(&opened.scenario)
    } else {
        // Where a number had to be changed, only the spare bits can still be wrong.
        Read::of(&bits::unpack(sextets)).wire.write()
    }
}

/// What a token of this version says whose characters hold together; nothing where it is not a whole one.
pub(super) fn sound(sextets: &[u8]) -> Option<Opened> {
    if sextets.first() != Some(&VERSION) {
        return None;
    }
    draft(sextets).sound(sextets, |opened| canonical(sextets, opened))
}

/// Characters that the token has with whose first ones these begin, as far as its fields say so; `None` where its opening does not
/// hold.
pub(super) fn announced(sextets: &[u8]) -> Option<usize> {
    let read = Read::of(&bits::unpack(sextets));
    read.opening_holds.then_some(read.characters)
}

/// What a token of a newer version still says, where its opening holds: edition, place and sliders.
pub(super) fn common(sextets: &[u8]) -> Option<Opened> {
    let mut bits = bits::unpack(sextets);
    bits.truncate(COMMON_BITS);
    if !Read::of(&bits).opening_holds {
        return None;
    }
    bits[SHAPE_BITS].fill(false);
    let read = Read::of(&bits);
    let newer = Note {
        field: Field::Version,
        event: Event::Newer {
            number: read.wire.version,
        },
    };
    let mut opened = read.draft().opened;
    opened.notes.insert(0, newer);
    Some(opened)
}

/// The edition that stands in for one that did not arrive.
fn newest_edition() -> u32 {
    EditionId::NEWEST.index() as u32
}

/// The numbers of a token as far as they arrived.
struct Read {
    wire: Wire,
    lost: Vec<Field>,
    fields: Vec<(Field, Range<usize>)>,
    opening_holds: bool,
    /// Characters that the whole token has, as far as the fields read say so.
    characters: usize,
}

impl Read {
    fn of(bits: &[bool]) -> Self {
        let mut wire = Wire {
            edition: newest_edition(),
            ..Wire::BLANK
        };
        let mut reader = Reader {
            bits,
            at: 0,
            lost: Vec::new(),
            fields: Vec::new(),
        };
        visit(&mut wire, &mut reader);
        let (field_bits, lost, mut fields) = (reader.at, reader.lost, reader.fields);
        let end = padded(field_bits);
        fields.push((Field::Padding, field_bits..end));
        // The last character has one bit that belongs to no field.
        fields.push((Field::Check, end..end + WHOLE.width + 1));
        let mut opening = Writer::default();
        visit_opening(&mut wire, &mut opening);
        Self {
            opening_holds: bits.len() >= OPENING_BITS
                && OPENING.value(&opening.0) == wire.opening_check,
            wire,
            lost,
            fields,
            characters: characters(field_bits),
        }
    }

    fn draft(self) -> Draft {
        let (scenario, notes) = convert::scenario(&self.wire, &self.lost);
        // No check value stands between a title's length and the end.
        let has_title_length = self.wire.title_length != 0;
        Draft {
            opened: Opened { scenario, notes },
            edition: self.wire.edition,
            opening_holds: self.opening_holds,
            length: self.characters,
            length_is_checked: !has_title_length,
            has_end: false,
            fields: self.fields,
        }
    }
}

/// Characters within which the whole opening stands.
pub(super) const OPENING_CHARACTERS: usize = OPENING_BITS.div_ceil(PER_CHARACTER);
