//! The seal of a citation: what the numbers of a link were on the day on which it was cited, written behind its last token.
//!
//! Only the bits: `findings::citation` makes the numbers and compares them. `docs/links.md` describes the same layout for other
//! programs ("Sealed links"). A released version never changes.

use crate::model::disposition::Disposition;
use crate::model::presumption::BurdenUse;
use crate::model::risk::GateState;
use crate::scenario::Scenario;

use super::bits::{self, PER_CHARACTER};
use super::check::WHOLE;
use super::field::{Event, Field, Note};
use super::frame::{characters, holds, padded};
use super::version::whole;

/// Number of the newest version of the seal, its first character.
const NEWEST: u8 = 2;

/// What stands between the last token and the seal; no token begins with it.
pub(super) const HYPHEN: u8 = 62;

/// Texts of which a seal of version 1 says something, whatever later editions have.
const TEXTS: usize = 11;

/// Bits in which a seal of version 2 counts its texts.
const COUNT: usize = 6;

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

/// Bits before those of the texts in version 1.
const HEAD_BITS: usize = PER_CHARACTER + DAY + MODEL + 2 * DIGEST;

/// Bits of a text.
const TEXT_BITS: usize = BALANCE + 2 * STATE;

/// Characters of a seal of version 1.
pub(super) const FIRST_CHARACTERS: usize = characters(HEAD_BITS + TEXTS * TEXT_BITS);

/// What the numbers of a scenario were on the day on which it was cited.
#[derive(Clone, Debug, PartialEq)]
pub struct Seal {
    /// Version of the seal itself.
    pub version: SealVersion,
    /// The day, in days since 1 January 2026.
    pub day: u16,
    /// Version of the calculation.
    pub model: u8,
    /// Digest of everything in the scenario that decides a number.
    pub inputs: u32,
    /// Digest of the results at full precision.
    pub results: u32,
    /// Where each text stood, by registry number; `None` where it is not scored. Version 1 has room for the first eleven.
    pub texts: Vec<Option<Standing>>,
}

/// A version of the seal, each with a digest of the inputs of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SealVersion {
    /// Eleven texts, of a scenario of which a token of version 1 says everything.
    One,
    /// As many texts as it counts.
    Two,
}

impl SealVersion {
    /// The version in which a scenario is sealed: the lowest that has room for all that decides its numbers, so that as many
    /// releases as possible can check it.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let is_plain = scenario.reading.burden == BurdenUse::AsTheTextSays;
        if is_plain && scenario.edition.texts() <= TEXTS {
            Self::One
        } else {
            Self::Two
        }
    }

    /// How many texts of a scenario a seal of this version speaks of.
    #[must_use]
    pub fn texts(self, scenario: &Scenario) -> usize {
        match self {
            Self::One => TEXTS,
            Self::Two => scenario.edition.texts(),
        }
    }

    const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    fn with(number: u8) -> Option<Self> {
        [Self::One, Self::Two]
            .into_iter()
            .find(|version| version.number() == number)
    }
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

    /// How many characters it has.
    #[must_use]
    pub const fn characters(&self) -> usize {
        match self.version {
            SealVersion::One => FIRST_CHARACTERS,
            SealVersion::Two => second_characters(self.texts.len()),
        }
    }

    fn write(&self) -> Vec<u8> {
        let mut seal = Vec::new();
        for (number, width) in [
            (self.version.number().into(), PER_CHARACTER),
            (self.day.into(), DAY),
            (self.model.into(), MODEL),
            (self.inputs, DIGEST),
            (self.results, DIGEST),
        ] {
            seal.extend(bits::digits(number, width));
        }
        let count = match self.version {
            SealVersion::One => TEXTS,
            SealVersion::Two => {
                seal.extend(bits::digits(self.texts.len() as u32, COUNT));
                self.texts.len()
            }
        };
        for text in 0..count {
            let text = self.texts.get(text).copied().flatten();
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
        seal.resize(padded(seal.len()), false);
        seal.extend(bits::digits(WHOLE.value(&seal), WHOLE.width));
        bits::pack(&seal)
    }

    fn read(sextets: &[u8]) -> Result<Self, Broken> {
        if !holds(sextets) {
            return Err(Broken::Damaged);
        }
        let version = match sextets.first() {
            Some(&version) if version > NEWEST => return Err(Broken::Newer { version }),
            Some(&version) => SealVersion::with(version),
            None => None,
        };
        let version = version.filter(|_| announced(sextets) == Some(sextets.len()));
        let version = version.ok_or(Broken::Damaged)?;
        let bits = bits::unpack(sextets);
        let mut at = PER_CHARACTER;
        let mut next = |width: usize| {
            at += width;
            bits::number(&bits[at - width..at])
        };
        let mut seal = Self {
            version,
            day: next(DAY) as u16,
            model: next(MODEL) as u8,
            inputs: next(DIGEST),
            results: next(DIGEST),
            texts: Vec::new(),
        };
        let count = match version {
            SealVersion::One => TEXTS,
            SealVersion::Two => next(COUNT) as usize,
        };
        for _ in 0..count {
            let (points, disposition, gate) = (next(BALANCE), next(STATE), next(STATE));
            seal.texts.push((points <= 100).then_some(Standing {
                balance: points as u8,
                disposition: DISPOSITIONS[disposition as usize],
                gate: GATES[gate as usize],
            }));
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

/// Characters of a seal of version 2 with so many texts.
const fn second_characters(texts: usize) -> usize {
    characters(HEAD_BITS + COUNT + texts * TEXT_BITS)
}

/// Characters of the seal that begins with these, by its own account; `None` where its version is not known here, or where it breaks
/// off too early to tell.
fn announced(sextets: &[u8]) -> Option<usize> {
    match SealVersion::with(*sextets.first()?)? {
        SealVersion::One => Some(FIRST_CHARACTERS),
        SealVersion::Two => {
            let head = sextets.get(..(HEAD_BITS + COUNT).div_ceil(PER_CHARACTER))?;
            let bits = bits::unpack(head);
            let count = bits::number(bits.get(HEAD_BITS..HEAD_BITS + COUNT)?);
            Some(second_characters(count as usize))
        }
    }
}

/// Where the hyphen of a whole seal stands with which the characters of a link end; `None` where they end in none.
pub(super) fn at_the_end(sextets: &[u8]) -> Option<usize> {
    let longest = second_characters((1 << COUNT) - 1);
    let first = sextets.len().saturating_sub(longest + 1).max(1);
    let mut hyphens = (first..sextets.len()).filter(|at| sextets[*at] == HYPHEN);
    hyphens.find(|at| {
        let rest = &sextets[at + 1..];
        announced(rest) == Some(rest.len()) && holds(rest)
    })
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
/// after whole tokens is taken for a seal if it begins like one of a version known here, is as long as one of the first, or holds
/// together.
pub(super) fn split(sextets: &[u8]) -> Parts<'_> {
    let parts = |end: usize, length: usize| Parts {
        tokens: &sextets[..end],
        seal: Some(Seal::read(&sextets[end + 1..end + 1 + length])),
        surplus: sextets.len() - end - 1 - length,
    };
    if let Some(end) = at_the_end(sextets) {
        let parts = parts(end, sextets.len() - end - 1);
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
        let length = announced(rest).unwrap_or(rest.len());
        let first = parts(end, rest.len().min(length));
        if matches!(first.seal, Some(Ok(_))) {
            return first;
        }
        let begins = rest.first().copied().and_then(SealVersion::with).is_some();
        if begins || rest.len() == FIRST_CHARACTERS || holds(rest) {
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

/// A scenario with nothing in it but what decides a number: as if nothing were shown, pinned or looked at, without a title.
#[must_use]
pub fn deciding(scenario: &Scenario) -> Scenario {
    let blank = Scenario::blank();
    Scenario {
        shown: 0,
        pair: blank.pair,
        question: blank.question,
        lesson: None,
        view: blank.view,
        language: blank.language,
        title: blank.title,
        ..scenario.sanitised()
    }
}

/// What the digest of the inputs is taken of, for ever: the token of what [decides](deciding) the numbers of a scenario, in the version
/// that has the number of the seal's, whichever version its link is written in.
#[must_use]
pub fn inputs(scenario: &Scenario, version: SealVersion) -> String {
    match version {
        SealVersion::One => super::encode_v1(&deciding(scenario)),
        SealVersion::Two => super::encode(&deciding(scenario)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_is_frozen() {
        assert_eq!((HEAD_BITS, TEXT_BITS), (94, 11));
        assert_eq!(FIRST_CHARACTERS, 41);
        assert_eq!(padded(HEAD_BITS + TEXTS * TEXT_BITS), 215);
        assert_eq!([0, 11, 12, 63].map(second_characters), [22, 42, 44, 138]);
        for (number, disposition) in (0..).zip(DISPOSITIONS) {
            assert_eq!(place(&DISPOSITIONS, &disposition), number);
        }
    }
}
