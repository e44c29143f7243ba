//! What comes out of a link: a scenario with remarks, or why it does not simply open.

use crate::scenario::{SLIDERS, Scenario};

use super::field::{Event, Field, Note};

/// A scenario out of a link, and what has to be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The scenario; fields that the notes call lost hold the values of [`Scenario::blank`].
    pub scenario: Scenario,
    /// What was lost, changed or is in doubt; empty where the link opened whole.
    pub notes: Vec<Note>,
}

impl Opened {
    /// The sliders whose values came out of the link (bit per slider); the others wait for the country's figures.
    #[must_use]
    pub fn sliders_read(&self) -> u32 {
        self.notes
            .iter()
            .filter(|note| note.event == Event::Lost)
            .fold((1 << SLIDERS) - 1, |read, note| match note.field {
                Field::Slider(factor) => read & !factor.bit(),
                _ => read,
            })
    }
}

/// Why a token does not simply open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// There is no character.
    Empty,
    /// It is longer than any link and was not read.
    TooLong {
        /// Its length in bytes.
        bytes: usize,
    },
    /// It holds a character that no link holds.
    NotALink {
        /// The first such character.
        character: char,
        /// How many characters stand before it.
        position: usize,
    },
    /// It is whole, but in a newer version of the format than this app knows.
    NewerVersion {
        /// That version.
        version: u8,
        /// Edition, place and sliders, where that version keeps them where version 1 has them.
        readable: Option<Box<Opened>>,
    },
    /// It is whole, but for a newer edition than this app has.
    NewerEdition {
        /// Registry number of that edition.
        edition: u8,
        /// What it says, with the newest edition that this app has in place of its own.
        readable: Box<Opened>,
    },
    /// Its end is missing.
    Truncated {
        /// What arrived; everything else is noted as lost.
        readable: Box<Opened>,
    },
    /// A check value is wrong.
    Damaged {
        /// The repaired scenario, where exactly one small repair makes the link whole (the notes say which fields it
        /// touched); otherwise whatever could be read, noted as doubtful; `None` where nothing could.
        readable: Option<Box<Opened>>,
    },
    /// It is whole, but written otherwise than the format demands.
    NotCanonical {
        /// The first field that is.
        field: Field,
        /// What it says.
        readable: Box<Opened>,
    },
}

impl LinkError {
    /// Whether a newer version of the app would read the link.
    #[must_use]
    pub const fn is_newer(&self) -> bool {
        matches!(self, Self::NewerVersion { .. } | Self::NewerEdition { .. })
    }

    /// Whether what could be read is shown at once: the end of a link may be missing, or the link may be newer than the app.
    ///
    /// Something of the country or of a slider must have arrived. What fails a check is only ever offered.
    #[must_use]
    pub fn shows(&self, opened: &Opened) -> bool {
        let arrived = opened.sliders_read() != 0;
        arrived
            && matches!(
                self,
                Self::Truncated { .. } | Self::NewerVersion { .. } | Self::NewerEdition { .. }
            )
    }

    /// What could still be read.
    #[must_use]
    pub fn readable(&self) -> Option<&Opened> {
        match self {
            Self::Empty | Self::TooLong { .. } | Self::NotALink { .. } => None,
            Self::NewerVersion { readable, .. } | Self::Damaged { readable } => readable.as_deref(),
            Self::NewerEdition { readable, .. }
            | Self::Truncated { readable }
            | Self::NotCanonical { readable, .. } => Some(readable),
        }
    }
}
