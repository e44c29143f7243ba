//! The share link: a scenario as one token of letters, digits, `-` and `_`, and back; scenarios side by side as their tokens one
//! after another.
//!
//! Broken input yields a typed error that still carries what could be read, never a panic and never quietly another
//! scenario. The first character of a token is the version of the format; each version has its own frozen module.

mod bits;
mod check;
mod field;
mod find;
mod mend;
mod seal;
mod set;
mod v1;

pub use field::{Event, Field, Note, STANCES_PER_GROUP};
pub use find::find_token;
pub use seal::{Broken, SEAL_CHARACTERS, Seal, Standing, deciding, inputs, seal_of};
pub use set::{Carried, MOST_SCENARIOS, decode_set, encode_set};

use super::{SLIDERS, Scenario};

/// Longest text that is read as a link's own, in bytes: [`MOST_SCENARIOS`] tokens, of which the longest of version 1 has 254, and
/// as much again behind them.
pub const LONGEST_TOKEN: usize = 2048;

/// From this version number on, a format no longer keeps edition, place and sliders where version 1 has them.
const FIRST_WITHOUT_COMMON_START: u8 = 32;

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
                Field::Slider(number) => read & !(1 << number),
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

/// The token for a scenario, in the newest version of the format; what is out of range is first
/// [sanitised](Scenario::sanitised).
#[must_use]
pub fn encode(scenario: &Scenario) -> String {
    bits::characters(&v1::write(&scenario.sanitised()))
}

/// Registry numbers of the editions that a link's text names, as far as it can be read.
#[must_use]
pub fn editions(text: &str) -> Vec<usize> {
    let number = |opened: &Opened| usize::from(opened.scenario.edition);
    let scenarios = decode_set(text).scenarios;
    let numbers = scenarios.iter().filter_map(|found| match found {
        Ok(opened) => Some(number(opened)),
        Err(error) => error.readable().map(number),
    });
    numbers.collect()
}

/// The scenario that a token holds.
///
/// A token that opens without any note is the one that [`encode`] writes for its scenario. A [seal](seal_of) behind it is no
/// part of the scenario; a broken one is remarked on and keeps nothing from opening.
///
/// # Errors
///
/// Whatever keeps the token from opening as it was meant; see [`LinkError`]. Most errors carry what could be read.
pub fn decode(token: &str) -> Result<Opened, LinkError> {
    let sextets = sextets(token)?;
    let parts = seal::split(&sextets);
    let mut opened = read(parts.tokens)?;
    opened.notes.extend(parts.notes());
    Ok(opened)
}

/// The numbers of the characters of a text that may be a link's.
fn sextets(text: &str) -> Result<Vec<u8>, LinkError> {
    if text.len() > LONGEST_TOKEN {
        return Err(LinkError::TooLong { bytes: text.len() });
    }
    let characters = text.chars().enumerate();
    characters
        .map(|(position, character)| {
            bits::sextet(character).ok_or(LinkError::NotALink {
                character,
                position,
            })
        })
        .collect()
}

/// The scenario of one token.
fn read(sextets: &[u8]) -> Result<Opened, LinkError> {
    match sextets.first() {
        None => Err(LinkError::Empty),
        Some(&v1::VERSION) => v1::read(sextets),
        Some(&version) if version > v1::VERSION && mend::holds(sextets) => {
            let readable = (version < FIRST_WITHOUT_COMMON_START)
                .then(|| v1::common(sextets))
                .flatten()
                .map(Box::new);
            Err(LinkError::NewerVersion { version, readable })
        }
        Some(_) => Err(LinkError::Damaged {
            readable: mend::mend(sextets).map(Box::new),
        }),
    }
}
