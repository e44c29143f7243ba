//! The seal of a citation: what the numbers of a link were on the day on which it was cited, written behind its last token.
//!
//! Only the bits: `findings::citation` makes the numbers and compares them. `docs/links.md` describes the same layout for other
//! programs ("Sealed links"). A released version never changes.

use crate::model::disposition::Disposition;
use crate::model::risk::GateState;
use crate::scenario::Scenario;

use super::bits::{self, PER_CHARACTER};
use super::check::WHOLE;
use super::field::{Event, Field, Note};
use super::frame::holds;
use super::version::whole;

/// Number of this version of the seal, its first character.
const VERSION: u8 = 1;

/// What stands between the last token and the seal; no token begins with it.
pub(super) const HYPHEN: u8 = 62;

/// Texts of which a seal of this version says something, whatever later editions have.
const TEXTS: usize = 11;

/// Bits of the day.
const DAY: usize = 16;

/// Bits of the version of the calculation.
const MODEL: usize = 8;

/// Bits of each digest.
const DIGEST: usize = 32;

/// Bits of a balance.
const BALANCE: usize = 7;

/// Bits of a disposition and of the state of a gate.
const STATE: usize = 2;

/// Written in place of a balance where the text is not scored.
const NOT_SCORED: u32 = 127;

/// Dispositions by their number in a seal.
const DISPOSITIONS: [Disposition; 4] = [
    Disposition::Barred,
    Disposition::WeighsAgainst,
    Disposition::LeftOpen,
    Disposition::WeighsInFavour,
];

/// States of a gate by their number in a seal.
const GATES: [GateState; 4] = [
    GateState::None,
    GateState::Open,
    GateState::ShutByRisk,
    GateState::ShutByKnowledge,
];

/// Bits before the check value; they leave 5 when divided by 6, so that nothing has to be filled up.
const FIELD_BITS: usize = PER_CHARACTER + DAY + MODEL + 2 * DIGEST + TEXTS * (BALANCE + 2 * STATE);

/// Characters of a seal.
pub const SEAL_CHARACTERS: usize = (FIELD_BITS + WHOLE.width).div_ceil(PER_CHARACTER);

/// What the numbers of a scenario were on the day on which it was cited.
#[derive(Clone, Debug, PartialEq)]
pub struct Seal {
    /// The day, in days since 1 January 2026.
    pub day: u16,
    /// Version of the calculation.
    pub model: u8,
    /// Digest of everything in the scenario that decides a number.
    pub inputs: u32,
    /// Digest of the results at full precision.
    pub results: u32,
    /// Where each text stood, by registry number; `None` where it is not scored.
    pub texts: [Option<Standing>; TEXTS],
}

/// Where one text stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The balance as a whole number, 0 to 100.
    pub balance: u8,
    /// What follows.
    pub disposition: Disposition,
    /// The gate.
    pub gate: GateState,
}

/// Why a seal cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Its check value is wrong, or it does not follow the format.
    Damaged,
    /// It is whole, but of a newer version.
    Newer {
        /// That version.
        version: u8,
    },
}

impl Broken {
    pub(super) fn note(self) -> Note {
        let event = match self {
            Self::Damaged => Event::Doubtful,
            Self::Newer { version } => Event::Newer {
                number: version.into(),
            },
        };
        Note {
            field: Field::Seal,
            event,
        }
    }
}

impl Seal {
    /// The token or tokens of a link with this seal behind them.
    #[must_use]
    pub fn on(&self, tokens: &str) -> String {
        let mut sealed = tokens.to_owned();
        sealed.push_str(&bits::characters(&[HYPHEN]));
        sealed.push_str(&bits::characters(&self.write()));
        sealed
    }

    fn write(&self) -> Vec<u8> {
        let mut seal = Vec::new();
        for (number, width) in [
            (VERSION.into(), PER_CHARACTER),
            (self.day.into(), DAY),
            (self.model.into(), MODEL),
            (self.inputs, DIGEST),
            (self.results, DIGEST),
        ] {
            seal.extend(bits::digits(number, width));
        }
        for text in &self.texts {
            let (points, disposition, gate) = match text {
                Some(standing) => (
                    standing.balance.into(),
                    place(&DISPOSITIONS, &standing.disposition),
                    place(&GATES, &standing.gate),
                ),
                None => (NOT_SCORED, 0, 0),
            };
            seal.extend(bits::digits(points, BALANCE));
            seal.extend(bits::digits(disposition, STATE));
            seal.extend(bits::digits(gate, STATE));
        }
        seal.extend(bits::digits(WHOLE.value(&seal), WHOLE.width));
        bits::pack(&seal)
    }

    fn read(sextets: &[u8]) -> Result<Self, Broken> {
        if !holds(sextets) {
            return Err(Broken::Damaged);
        }
        match sextets.first() {
            Some(&VERSION) if sextets.len() == SEAL_CHARACTERS => {}
            Some(&version) if version > VERSION => return Err(Broken::Newer { version }),
            _ => return Err(Broken::Damaged),
        }
        let bits = bits::unpack(sextets);
        let mut at = PER_CHARACTER;
        let mut next = |width: usize| {
            at += width;
            bits::number(&bits[at - width..at])
        };
        let mut seal = Self {
            day: next(DAY) as u16,
            model: next(MODEL) as u8,
            inputs: next(DIGEST),
            results: next(DIGEST),
            texts: [None; TEXTS],
        };
        for text in &mut seal.texts {
            let (points, disposition, gate) = (next(BALANCE), next(STATE), next(STATE));
            *text = (points <= 100).then_some(Standing {
                balance: points as u8,
                disposition: DISPOSITIONS[disposition as usize],
                gate: GATES[gate as usize],
            });
        }
        // There is one way to write a seal.
        if seal.write() == sextets {
            Ok(seal)
        } else {
            Err(Broken::Damaged)
        }
    }
}

fn place<T: PartialEq>(list: &[T], entry: &T) -> u32 {
    list.iter().take_while(|other| *other != entry).count() as u32
}

/// The characters of a link, taken apart.
pub(super) struct Parts<'a> {
    /// The token or tokens.
    pub(super) tokens: &'a [u8],
    /// The seal behind them.
    pub(super) seal: Option<Result<Seal, Broken>>,
    /// Characters after a whole seal.
    pub(super) surplus: usize,
}

impl Parts<'_> {
    /// What is to be said of what stands behind the tokens.
    pub(super) fn notes(&self) -> impl Iterator<Item = Note> {
        let broken = self.seal.as_ref().and_then(|seal| seal.as_ref().err());
        let surplus = (self.surplus > 0).then_some(Note {
            field: Field::Whole,
            event: Event::Extra {
                characters: self.surplus,
            },
        });
        broken
            .map(|broken| broken.note())
            .into_iter()
            .chain(surplus)
    }
}

/// Splits the seal off.
///
/// A whole seal at the end is known by its own check value, whatever happened to the tokens. Otherwise what follows a hyphen
/// after whole tokens is taken for a seal if it begins like one of this version, is as long as one, or holds together.
pub(super) fn split(sextets: &[u8]) -> Parts<'_> {
    let parts = |end: usize, length: usize| Parts {
        tokens: &sextets[..end],
        seal: Some(Seal::read(&sextets[end + 1..end + 1 + length])),
        surplus: sextets.len() - end - 1 - length,
    };
    let at_the_end = sextets.len().checked_sub(SEAL_CHARACTERS + 1);
    if let Some(end) = at_the_end.filter(|end| *end > 0 && sextets[*end] == HYPHEN) {
        let parts = parts(end, SEAL_CHARACTERS);
        if matches!(parts.seal, Some(Ok(_))) {
            return parts;
        }
    }
    let mut end = 0;
    while let Some(length) = whole(&sextets[end..]) {
        end += length;
    }
    if let Some((&HYPHEN, rest)) = sextets[end..].split_first()
        && end > 0
    {
        let first = parts(end, rest.len().min(SEAL_CHARACTERS));
        if matches!(first.seal, Some(Ok(_))) {
            return first;
        }
        if rest.first() == Some(&VERSION) || rest.len() == SEAL_CHARACTERS || holds(rest) {
            return parts(end, rest.len());
        }
    }
    Parts {
        tokens: sextets,
        seal: None,
        surplus: 0,
    }
}

/// The seal of a link; `None` where there is none or where it is broken, which [`decode`](super::decode) remarks on.
#[must_use]
pub fn seal_of(link: &str) -> Option<Seal> {
    let sextets: Option<Vec<u8>> = link.chars().map(bits::sextet).collect();
    split(&sextets?).seal?.ok()
}

/// A scenario with nothing in it but what decides a number: as if nothing were shown or looked at, without a title.
#[must_use]
pub fn deciding(scenario: &Scenario) -> Scenario {
    let blank = Scenario::blank();
    Scenario {
        shown: 0,
        view: blank.view,
        language: blank.language,
        title: blank.title,
        ..scenario.sanitised()
    }
}

/// What the digest of the inputs is taken of, for ever: the token of version 1 of what [decides](deciding) the numbers of a
/// scenario, whichever version its link is written in.
#[must_use]
pub fn inputs(scenario: &Scenario) -> String {
    super::encode_v1(&deciding(scenario))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_is_frozen() {
        assert_eq!(FIELD_BITS, 215);
        assert_eq!(SEAL_CHARACTERS, 41);
        // A check value of 30 bits then begins at a bit that leaves the last character five.
        assert_eq!(
            (FIELD_BITS + WHOLE.width) % PER_CHARACTER,
            PER_CHARACTER - 1
        );
        for (number, disposition) in (0..).zip(DISPOSITIONS) {
            assert_eq!(place(&DISPOSITIONS, &disposition), number);
        }
    }
}
