//! The share link: a scenario as one token of letters, digits, `-` and `_`, and back; scenarios side by side as their tokens one
//! after another.
//!
//! Broken input yields a typed error that still carries what could be read, never a panic and never quietly another
//! scenario. The first character of a token is the version of the format; each version has its own frozen module, which alone
//! knows its layout and converts to and from today's scenario.

pub(in crate::scenario) mod bits;
pub(in crate::scenario) mod check;
mod clamp;
mod draft;
mod field;
mod find;
mod found;
mod frame;
mod opened;
mod powers;
mod repair;
mod seal;
mod set;
mod token;
mod underscores;
mod v1;
mod v2;
mod version;

pub use field::{Event, Field, Note, STANCES_PER_GROUP};
pub use find::find_token;
pub use found::FoundLink;
pub use opened::{LinkError, Opened};
pub use seal::{Broken, Seal, SealVersion, Standing, deciding, inputs, seal_of};
pub use set::{DecodedLink, MOST_SCENARIOS, decode_set, encode_set};

use super::{Reading, Scenario};

/// Longest text that is read as a link's own, in bytes: [`MOST_SCENARIOS`] tokens of 262 characters, which none of today's exceeds,
/// and as much again behind them.
pub const LONGEST_TOKEN: usize = 2048;

/// The token for a scenario, in the newest version of the format; what is out of range is first
/// [sanitised](Scenario::sanitised).
#[must_use]
pub fn encode(scenario: &Scenario) -> String {
    bits::characters(&v2::write(&scenario.sanitised(), Reading::standard))
}

/// The token of version 1 for a scenario: seals of version 1 are digests of it, and it opens in releases that know no newer version.
#[must_use]
pub fn encode_v1(scenario: &Scenario) -> String {
    bits::characters(&v1::write(&scenario.sanitised()))
}

/// The scenario that a token holds.
///
/// A token of the newest version that opens without any note is the one that [`encode`] writes for its scenario. A
/// [seal](seal_of) behind it is no part of the scenario; a broken one is remarked on and keeps nothing from opening.
///
/// # Errors
///
/// Whatever keeps the token from opening as it was meant; see [`LinkError`]. Most errors carry what could be read.
pub fn decode(token: &str) -> Result<Opened, LinkError> {
    let sextets = sextets(token)?;
    let parts = seal::split(&sextets);
    let mut opened = token::read(parts.tokens)?;
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
