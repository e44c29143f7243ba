//! Version 1 of the wire format, frozen: what each bit of a token says.
//!
//! `docs/links.md` describes the same layout for other programs. A released version never changes; what no longer fits it
//! becomes a new version beside it.

mod heal;
mod wire;

use std::ops::Range;

use crate::scenario::{Scenario, registry};

use super::bits::{self, PER_CHARACTER};
use super::check::{OPENING, WHOLE};
use super::field::{Event, Field, Note};
use super::whole::holds;
use super::{LinkError, Opened};
use heal::Healer;
use wire::{Finder, Reader, Wire, Writer, characters, padded, visit, visit_opening};

/// Number of this version, the first character of every token.
pub(super) const VERSION: u8 = 1;

/// Bits of the opening with its check value.
const OPENING_BITS: usize = 45;

/// Where the shape stands.
const SHAPE_BITS: Range<usize> = 23..37;

/// Bits up to the end of the sliders; every version below 32 keeps them where they are.
const COMMON_BITS: usize = 245;

/// The token's characters, as numbers 0 to 63, for a sanitised scenario.
pub(super) fn write(scenario: &Scenario) -> Vec<u8> {
    Wire::of(scenario).write()
}

/// Reads the characters of a token whose first character names this version; what does not hold together may be what `mend` makes
/// of it.
pub(super) fn read(sextets: &[u8], mend: fn(&[u8]) -> Option<Opened>) -> Result<Opened, LinkError> {
    let draft = Draft::read(sextets);
    if sextets.len() == draft.characters && draft.opening_holds && holds(sextets) {
        return draft.whole(sextets);
    }
    if let Some(start) = sextets.get(..draft.characters)
        && start.len() < sextets.len()
        && draft.opening_holds
        && holds(start)
    {
        let mut opened = Draft::read(start).whole(start)?;
        opened.notes.push(Note {
            field: Field::Whole,
            event: Event::Extra {
                characters: sextets.len() - start.len(),
            },
        });
        return Ok(opened);
    }
    if let Some(readable) = mend(sextets) {
        return Err(LinkError::Damaged {
            readable: Some(Box::new(readable)),
        });
    }
    if sextets.len() * PER_CHARACTER < OPENING_BITS {
        return Err(LinkError::Truncated {
            readable: Box::new(Draft::read(&[]).opened()),
        });
    }
    if draft.opening_holds && sextets.len() < draft.characters {
        return Err(LinkError::Truncated {
            readable: Box::new(draft.opened()),
        });
    }
    Err(LinkError::Damaged {
        readable: draft.doubtful(sextets).map(Box::new),
    })
}

/// What a token of a newer version still says, where its opening holds: edition, place and sliders.
pub(super) fn common(sextets: &[u8]) -> Option<Opened> {
    let mut bits = bits::unpack(sextets);
    bits.truncate(COMMON_BITS);
    if !Draft::of(&bits).opening_holds {
        return None;
    }
    bits[SHAPE_BITS].fill(false);
    let draft = Draft::of(&bits);
    let mut opened = draft.opened();
    let newer = Note {
        field: Field::Version,
        event: Event::Newer {
            number: draft.wire.version,
        },
    };
    opened.notes.insert(0, newer);
    Some(opened)
}

/// A token whose characters hold together: what it says, or nothing where it is not a whole token of this version.
pub(super) fn sound(sextets: &[u8]) -> Option<Opened> {
    let draft = Draft::read(sextets);
    let whole = sextets.first() == Some(&VERSION)
        && draft.opening_holds
        && sextets.len() == draft.characters
        && holds(sextets);
    whole.then(|| draft.whole(sextets).ok()).flatten()
}

/// Characters that the token has with whose first ones these begin, as far as its fields say so; `None` where its opening does not
/// hold.
pub(super) fn announced(sextets: &[u8]) -> Option<usize> {
    let begins = sextets.first() == Some(&VERSION);
    let draft = begins.then(|| Draft::read(sextets));
    draft
        .filter(|draft| draft.opening_holds)
        .map(|draft| draft.characters)
}

/// Characters of the whole token with which these begin; `None` where a check value does not hold.
pub(super) fn whole(sextets: &[u8]) -> Option<usize> {
    let characters = announced(sextets)?;
    holds(sextets.get(..characters)?).then_some(characters)
}

/// The fields that some of the bits carry, in a token that holds.
pub(super) fn fields_in(sextets: &[u8], wanted: Range<usize>) -> Vec<Field> {
    let mut draft = Draft::read(sextets);
    let mut finder = Finder {
        wanted,
        at: 0,
        found: Vec::new(),
    };
    visit(&mut draft.wire, &mut finder);
    let padding = padded(finder.at) - finder.at;
    finder.take(Field::Padding, padding);
    finder.take(Field::Check, WHOLE.width + 1);
    finder.found
}

/// A token as far as it could be read.
struct Draft {
    wire: Wire,
    lost: Vec<Field>,
    opening_holds: bool,
    /// Characters that the whole token has, as far as the fields read say so.
    characters: usize,
}

impl Draft {
    fn read(sextets: &[u8]) -> Self {
        Self::of(&bits::unpack(sextets))
    }

    fn of(bits: &[bool]) -> Self {
        let mut wire = Wire::of(&Scenario::blank());
        let mut reader = Reader {
            bits,
            at: 0,
            lost: Vec::new(),
        };
        visit(&mut wire, &mut reader);
        let (field_bits, lost) = (reader.at, reader.lost);
        let mut opening = Writer::default();
        visit_opening(&mut wire, &mut opening);
        Self {
            opening_holds: bits.len() >= OPENING_BITS
                && OPENING.value(&opening.0) == wire.opening_check,
            wire,
            lost,
            characters: characters(field_bits),
        }
    }

    /// The scenario of a whole and sound token.
    fn whole(self, sextets: &[u8]) -> Result<Opened, LinkError> {
        let edition = self.wire.edition;
        let opened = self.opened();
        if edition as usize >= registry::EDITIONS.len() {
            return Err(LinkError::NewerEdition {
                edition: edition as u8,
                readable: Box::new(opened),
            });
        }
        // Where a number had to be changed, only the spare bits can still be wrong.
        let canonical = if opened.notes.is_empty() {
            write(&opened.scenario)
        } else {
            self.wire.write()
        };
        if canonical == sextets {
            return Ok(opened);
        }
        let (found, expected) = (bits::unpack(sextets), bits::unpack(&canonical));
        let bit = found
            .iter()
            .zip(&expected)
            .take_while(|(found, expected)| found == expected)
            .count();
        Err(LinkError::NotCanonical {
            field: fields_in(sextets, bit..bit + 1)
                .first()
                .copied()
                .unwrap_or(Field::Whole),
            readable: Box::new(opened),
        })
    }

    /// What a damaged token may say: everything that arrived. Where the opening itself is damaged, only the sliders and
    /// what follows them in every token, and only where the token is long enough to hold them.
    fn doubtful(self, sextets: &[u8]) -> Option<Opened> {
        let draft = if self.opening_holds {
            self
        } else {
            let blank = write(&Scenario::blank());
            if sextets.len() < blank.len() {
                return None;
            }
            let mut bits = bits::unpack(sextets);
            let opening = bits::unpack(&blank);
            bits[..OPENING_BITS].copy_from_slice(&opening[..OPENING_BITS]);
            let mut draft = Self::of(&bits);
            draft.lost = vec![Field::Edition, Field::Place, Field::Shape];
            draft
        };
        let mut opened = draft.opened();
        let doubt = Note {
            field: Field::Whole,
            event: Event::Doubtful,
        };
        opened.notes.insert(0, doubt);
        Some(opened)
    }

    fn opened(&self) -> Opened {
        let mut healer = Healer {
            notes: self
                .lost
                .iter()
                .map(|field| Note {
                    field: *field,
                    event: Event::Lost,
                })
                .collect(),
        };
        let scenario = healer.scenario(&self.wire);
        Opened {
            scenario,
            notes: healer.notes,
        }
    }
}
