//! The versions of the format, and what can be asked of a token of any of them.

use std::ops::Range;

use super::bits;
use super::draft::{Draft, Standard};
use super::field::Field;
use super::frame::holds;
use super::opened::{LinkError, Opened};
use super::{v1, v2};
use crate::edition::id::EditionId;

/// Characters within which the opening of every version below 32 stands.
pub(super) const OPENING_CHARACTERS: usize = v1::OPENING_CHARACTERS;

/// Characters of the shortest token of any version.
pub(super) const SHORTEST: usize = if v1::SHORTEST < v2::SHORTEST {
    v1::SHORTEST
} else {
    v2::SHORTEST
};

/// A version of the format that this app reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    One,
    Two,
}

/// Number of the newest version that this app reads.
pub(super) const NEWEST: u8 = v2::VERSION;

impl Version {
    /// The version that a token names in its first character.
    pub(super) fn of(sextets: &[u8]) -> Option<Self> {
        match *sextets.first()? {
            v1::VERSION => Some(Self::One),
            v2::VERSION => Some(Self::Two),
            _ => None,
        }
    }

    /// The token as far as it can be read.
    pub(super) fn draft(self, sextets: &[u8], standard: Standard) -> Draft {
        match self {
            Self::One => v1::draft(sextets),
            Self::Two => v2::draft(sextets, standard),
        }
    }

    /// The same behind an opening that is damaged.
    pub(super) fn draft_behind_opening(self, sextets: &[u8], standard: Standard) -> Option<Draft> {
        match self {
            Self::One => v1::draft_behind_opening(sextets),
            Self::Two => v2::draft_behind_opening(sextets, standard),
        }
    }

    fn canonical(self, sextets: &[u8], opened: &Opened, standard: Standard) -> Vec<u8> {
        match self {
            Self::One => v1::canonical(sextets, opened),
            Self::Two => v2::canonical(sextets, opened, standard),
        }
    }

    /// Characters that the token has with whose first ones these begin; `None` where its opening does not hold.
    fn announced(self, sextets: &[u8]) -> Option<usize> {
        match self {
            Self::One => v1::announced(sextets),
            Self::Two => v2::announced(sextets),
        }
    }

    /// The scenario of a token whose check values and length are right.
    pub(super) fn open(
        self,
        draft: Draft,
        sextets: &[u8],
        standard: Standard,
    ) -> Result<Opened, LinkError> {
        if EditionId::new(draft.edition as usize).is_none() {
            return Err(LinkError::NewerEdition {
                edition: u8::try_from(draft.edition).unwrap_or(u8::MAX),
                readable: Box::new(draft.opened),
            });
        }
        let canonical = self.canonical(sextets, &draft.opened, standard);
        if canonical == sextets {
            return Ok(draft.opened);
        }
        Err(LinkError::NotCanonical {
            field: first_difference(&draft, sextets, &canonical),
            readable: Box::new(draft.opened),
        })
    }
}

/// The first field that is written otherwise than it should be; the length follows from the others.
fn first_difference(draft: &Draft, sextets: &[u8], canonical: &[u8]) -> Field {
    let (found, expected) = (bits::unpack(sextets), bits::unpack(canonical));
    let common = found.len().min(expected.len());
    let differs = |bit: &usize| found.get(*bit) != expected.get(*bit);
    let field = |bit: usize| draft.fields_in(&(bit..bit + 1)).first().copied();
    let fields = (0..=common).filter(differs).filter_map(field);
    let named: Vec<Field> = fields.collect();
    let follows = |field: &&Field| matches!(field, Field::Length | Field::OpeningCheck);
    let of_itself = named.iter().find(|field| !follows(field));
    of_itself.or(named.first()).copied().unwrap_or(Field::Whole)
}

/// A token whose characters hold together: what it says, or nothing where it is not a whole token.
pub(super) fn sound(sextets: &[u8], standard: Standard) -> Option<Opened> {
    match Version::of(sextets)? {
        Version::One => v1::sound(sextets),
        Version::Two => v2::sound(sextets, standard),
    }
}

/// Characters that the token has with whose first ones these begin; `None` where its opening does not hold.
pub(super) fn announced(sextets: &[u8]) -> Option<usize> {
    Version::of(sextets)?.announced(sextets)
}

/// Characters of the whole token with which these begin; `None` where a check value does not hold.
pub(super) fn whole(sextets: &[u8]) -> Option<usize> {
    let characters = announced(sextets)?;
    holds(sextets.get(..characters)?).then_some(characters)
}

/// The fields to which some of the bits belong, in a token that holds.
pub(super) fn fields_in(sextets: &[u8], wanted: &Range<usize>, standard: Standard) -> Vec<Field> {
    let version = Version::of(sextets);
    version.map_or_else(Vec::new, |version| {
        version.draft(sextets, standard).fields_in(wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::framework::{Count, Mean};
    use crate::scenario::Reading;

    /// The golden tokens of both versions: the second of each line's cells that are tokens.
    fn golden() -> Vec<Vec<u8>> {
        let table = include_str!("../../../tests/links/golden.csv");
        let tokens = table
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').nth(1));
        tokens
            .map(|token| token.chars().filter_map(bits::sextet).collect())
            .collect()
    }

    /// The standard reading as it might be one day.
    fn another(_: EditionId) -> Reading {
        Reading {
            ratio: 250,
            count: Count::ByGroup,
            mean: Mean::Geometric,
            against_below: 35,
            risk_high: 800,
            ..Reading::standard(EditionId::FIRST)
        }
    }

    #[test]
    fn another_standard_reading_changes_no_token_of_version_1() {
        let (mut first, mut second) = (0, 0);
        for token in golden() {
            let opened = sound(&token, Reading::standard).unwrap();
            let under_another = sound(&token, another).unwrap();
            match Version::of(&token) {
                Some(Version::One) => {
                    first += 1;
                    assert_eq!(under_another, opened);
                    assert_eq!(v1::write(&opened.scenario), token);
                }
                // Version 2 says where it keeps to the edition's reading, and follows it.
                _ => {
                    let plain = opened.scenario.has_standard_reading();
                    second += usize::from(plain);
                    let follows = under_another.scenario.reading == another(EditionId::FIRST);
                    assert_eq!(follows, plain);
                }
            }
        }
        assert!(first >= 15 && second >= 10, "{first} {second}");
    }

    #[test]
    fn what_no_longer_is_the_standard_reading_is_written_out() {
        for token in golden() {
            let scenario = sound(&token, Reading::standard).unwrap().scenario;
            let written = v2::write(&scenario, another);
            assert_eq!(sound(&written, another).unwrap().scenario, scenario);
        }
    }
}
