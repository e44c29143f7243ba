//! Numbers out of a token brought into their range, with a note wherever one had to be changed.

use crate::scenario::{Language, Screen, Title};

use super::field::{Event, Field, Note};

/// Takes numbers as a token gives them and notes which it had to change.
pub(super) struct Clamp {
    pub(super) notes: Vec<Note>,
}

impl Clamp {
    /// With a note for each field that did not arrive.
    pub(super) fn after(lost: &[Field]) -> Self {
        let note = |field: &Field| Note {
            field: *field,
            event: Event::Lost,
        };
        Self {
            notes: lost.iter().map(note).collect(),
        }
    }

    pub(super) fn note(&mut self, field: Field, event: Event) {
        self.notes.push(Note { field, event });
    }

    /// Whether a field did not arrive, or not whole.
    pub(super) fn has_lost(&self, field: Field) -> bool {
        let event = Event::Lost;
        self.notes.contains(&Note { field, event })
    }

    /// A number of which the highest is known.
    pub(super) fn ranged(&mut self, field: Field, number: u32, highest: u32) -> u32 {
        if number > highest {
            self.note(field, Event::Cut);
        }
        number.min(highest)
    }

    /// An id by its number, which may not have been given out.
    pub(super) fn known<T>(
        &mut self,
        field: Field,
        number: u32,
        id: impl Fn(usize) -> Option<T>,
    ) -> Option<T> {
        let known = id(number as usize);
        if known.is_none() {
            self.note(field, Event::Unknown { number });
        }
        known
    }

    /// An id by its number plus one, 0 for none.
    pub(super) fn chosen<T>(
        &mut self,
        field: Field,
        number: u32,
        id: impl Fn(usize) -> Option<T>,
    ) -> Option<T> {
        self.known(field, number.checked_sub(1)?, id)
    }

    /// A set of registry numbers.
    pub(super) fn set(&mut self, field: Field, set: u32, known: usize) -> u32 {
        let strange = set >> known << known;
        if strange != 0 {
            let number = strange.trailing_zeros();
            self.note(field, Event::Unknown { number });
        }
        set ^ strange
    }

    /// Thousandths plus one, 0 for none.
    pub(super) fn thousandths(&mut self, field: Field, number: u32) -> Option<u16> {
        let number = number.checked_sub(1)?;
        Some(self.ranged(field, number, 1000) as u16)
    }
}

/// The title that some bytes write, as far as they are text that may be shown.
pub(super) fn title_of(clamp: &mut Clamp, bytes: &[u8]) -> Title {
    let lost = clamp.has_lost(Field::Title);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            if !lost {
                clamp.note(Field::Title, Event::Cut);
            }
            std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
        }
    };
    let title = Title::new(text);
    if title.as_str() != text && !lost {
        clamp.note(Field::Title, Event::Cut);
    }
    title
}

/// The screen with this registry number.
pub(super) fn screen_of(number: u32) -> Option<Screen> {
    Screen::ALL.get(number as usize).copied()
}

/// The language with this registry number.
pub(super) fn language_of(number: u32) -> Option<Language> {
    match number {
        0 => Some(Language::English),
        _ => None,
    }
}
