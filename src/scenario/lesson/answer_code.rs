//! What a pupil's answers come to: eight letters that can be called out, written on a board, pasted from a chat or scanned.
//!
//! A code is forty bits in Crockford's base 32 (no I, L, O and U; what looks like them is read as what was meant), of which the last
//! eight are a check. Its polynomial is (x + 1)(x⁷ + x³ + 1): every wrong letter, every two letters that changed places and every odd
//! number of wrong bits is found.
//!
//! A code carries no name. So that two pupils with the same answers have two codes, some of its bits are drawn by lot. The lot is moved
//! on until the code has a digit of 2 to 9 and a letter, so that no word and no number in a chat looks like one.

use crate::edition::id::FactorId;
use crate::scenario::link::bits::{digits, number};
use crate::scenario::link::check::Check;
use crate::scenario::signs::{is_dash, is_invisible};

/// Letters of a code, without the hyphen in its middle.
pub const CODE_LETTERS: usize = 8;

/// The alphabet: the number of a letter is its place.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Bits of a letter.
const PER_LETTER: usize = 5;

/// The check, which does not begin with zero, so that all zeros are no code.
const CHECK: Check = Check {
    width: 8,
    polynomial: 0x9B,
    start: 0xA5,
    finish: 0,
};

/// Bits of the kind of a code, of the class tag, of a guess, of sureness, of a criterion, of a value and of an answer.
const KIND: usize = 2;
const TAG: usize = 6;
const GUESS: usize = 3;
const SURENESS: usize = 2;
const CRITERION: usize = 5;
const VALUE: usize = 7;
const ANSWER: usize = 3;

/// Bits drawn by lot in each kind of code; they fill the sixth letter. In a closing code without a change the bits of its value are
/// drawn too: such codes have little else that tells them apart.
const LOT_OF_PREDICTION: usize = 11;
const LOT_OF_CLOSING: usize = 8;

/// How far the lot is moved on at most: through every sixth letter.
const LOTS: u16 = 1 << 7;

/// What one expects of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guess {
    /// It points in favour of a sale, or its case is made.
    InFavour,
    /// It points neither way, or lists no ground to refuse.
    NeitherWay,
    /// It points against a sale, or its case is not made.
    Against,
    /// Its stop rule would stop a sale.
    Stops,
}

impl Guess {
    /// Every guess, in the order of codes and screens.
    pub const ALL: [Self; 4] = [Self::InFavour, Self::NeitherWay, Self::Against, Self::Stops];
}

/// How sure one is of a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// Right in 50 of 100 such guesses.
    Half,
    /// In 70.
    Seventy,
    /// In 90.
    Ninety,
}

impl Sureness {
    /// Every step, in the order of codes and screens.
    pub const ALL: [Self; 3] = [Self::Half, Self::Seventy, Self::Ninety];

    /// In how many of 100 such guesses one expects to be right.
    #[must_use]
    pub const fn of_hundred(self) -> u8 {
        match self {
            Self::Half => 50,
            Self::Seventy => 70,
            Self::Ninety => 90,
        }
    }
}

/// What one takes for deciding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DecidingCriterion {
    /// The stop rule.
    StopRule,
    /// A criterion.
    Factor(FactorId),
}

/// What was answered before the result was shown; `None` where nothing was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// Of the two policies, the earlier one first.
    pub guesses: [Option<Guess>; 2],
    /// How sure.
    pub sureness: Option<Sureness>,
    /// What decides.
    pub criterion: Option<DecidingCriterion>,
}

/// What was answered after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The criterion that was changed last, and the whole number that it was left at, 0 to 100.
    pub changed: Option<(FactorId, u8)>,
    /// Whether the goal of the change was reached.
    pub reached: bool,
    /// The answer to the last question that was chosen, 0 for the first of at most seven.
    pub exit: Option<u8>,
}

/// The answers of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerCode {
    /// Those before the result.
    Prediction(Prediction),
    /// Those after it.
    Closing(Closing),
}

/// Why a text is no code of this class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerFault {
    /// It does not have eight letters of the alphabet.
    NoCode,
    /// Its check does not hold: a letter is wrong or two have changed places.
    Damaged,
    /// It is a code of another class.
    OtherClass {
        /// The tag of that class, 0 to 63.
        tag: u8,
    },
    /// A later release wrote it, or it says what no answer can be.
    Newer,
}

impl AnswerCode {
    /// The code for a class with this [tag](super::Lesson::short_tag); `lot` is a number drawn by lot for each pupil.
    #[must_use]
    pub fn write(self, tag: u8, lot: u16) -> String {
        let drawn = |more| self.spelled(tag, lot.wrapping_add(more));
        let code = (0..LOTS).map(drawn).find(|code| is_unlike_words(code));
        code.unwrap_or_else(|| drawn(0))
    }

    /// The code with this very lot.
    fn spelled(self, tag: u8, lot: u16) -> String {
        let mut bits = Vec::with_capacity(CODE_LETTERS * PER_LETTER);
        let mut push = |number: u32, width| bits.extend(digits(number, width));
        let kind = match self {
            Self::Prediction(_) => 1,
            Self::Closing(_) => 2,
        };
        push(kind, KIND);
        push(tag.into(), TAG);
        match self {
            Self::Prediction(prediction) => {
                for guess in prediction.guesses {
                    push(guess.map_or(0, |guess| guess as u32 + 1), GUESS);
                }
                let sureness = prediction.sureness;
                push(sureness.map_or(0, |sure| sure as u32 + 1), SURENESS);
                let criterion = prediction.criterion.map_or(0, |criterion| match criterion {
                    DecidingCriterion::StopRule => 1,
                    DecidingCriterion::Factor(factor) => factor.index() as u32 + 2,
                });
                push(criterion, CRITERION);
                push(lot.into(), LOT_OF_PREDICTION);
            }
            Self::Closing(closing) => {
                let more_lot = u32::from(lot) >> LOT_OF_CLOSING;
                let (factor, value) = closing.changed.map_or((0, more_lot), |(factor, value)| {
                    (factor.index() as u32 + 1, u32::from(value.min(100)))
                });
                push(factor, CRITERION);
                push(value, VALUE);
                push(closing.reached.into(), 1);
                push(
                    closing
                        .exit
                        .map_or(0, |answer| u32::from(answer.min(6)) + 1),
                    ANSWER,
                );
                push(lot.into(), LOT_OF_CLOSING);
            }
        }
        let check = CHECK.value(&bits);
        bits.extend(digits(check, CHECK.width));
        let letters: String = bits
            .chunks(PER_LETTER)
            .map(|letter| char::from(ALPHABET[number(letter) as usize]))
            .collect();
        format!("{}-{}", &letters[..4], &letters[4..])
    }

    /// The answers of a code for a class with this tag. Lower case, spaces and hyphens count for nothing; I and L are read as 1, O as 0.
    ///
    /// # Errors
    ///
    /// Why it is none, see [`AnswerFault`].
    pub fn read(text: &str, tag: u8) -> Result<Self, AnswerFault> {
        let letters = text
            .chars()
            .filter(|sign| !sign.is_whitespace() && !is_no_letter(*sign))
            .map(code_letter)
            .collect::<Option<Vec<u8>>>();
        let letters = letters.filter(|letters| letters.len() == CODE_LETTERS);
        let letters = letters.ok_or(AnswerFault::NoCode)?;
        let bits: Vec<bool> = letters
            .iter()
            .flat_map(|letter| digits((*letter).into(), PER_LETTER))
            .collect();
        let (said, its_check) = bits.split_at(bits.len() - CHECK.width);
        if number(its_check) != CHECK.value(said) {
            return Err(AnswerFault::Damaged);
        }
        let mut bits = Bits(said);
        let kind = bits.number(KIND);
        let found = bits.number(TAG) as u8;
        if found != tag {
            return Err(AnswerFault::OtherClass { tag: found });
        }
        let read = match kind {
            1 => bits.prediction().map(Self::Prediction),
            2 => bits.closing().map(Self::Closing),
            _ => None,
        };
        read.ok_or(AnswerFault::Newer)
    }
}

/// Whether a code has a digit that is misread as no letter, and a letter that is misread as no digit, as every written one has: words
/// have no digits, and numbers, days and years have no letters.
#[must_use]
pub fn is_unlike_words(code: &str) -> bool {
    let has = |numbers: std::ops::Range<u8>| {
        let mut letters = code.chars().filter_map(code_letter);
        letters.any(|letter| numbers.contains(&letter))
    };
    has(2..10) && has(10..32)
}

/// Whether a sign inside a code counts for nothing: a hyphen, whatever a phone makes of it, or what cannot be seen.
#[must_use]
pub const fn is_no_letter(sign: char) -> bool {
    is_dash(sign) || is_invisible(sign)
}

/// The number of a letter as it is written or may be misread, 0 to 31.
#[must_use]
pub fn code_letter(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    let place = ALPHABET
        .iter()
        .position(|letter| char::from(*letter) == sign)?;
    Some(place as u8)
}

/// What is left to read; there is always enough.
struct Bits<'a>(&'a [bool]);

impl Bits<'_> {
    fn number(&mut self, width: usize) -> u32 {
        let (read, rest) = self.0.split_at(width.min(self.0.len()));
        self.0 = rest;
        number(read)
    }

    fn prediction(&mut self) -> Option<Prediction> {
        let mut guesses = [None; 2];
        for guess in &mut guesses {
            *guess = chosen(self.number(GUESS), &Guess::ALL)?;
        }
        let sureness = chosen(self.number(SURENESS), &Sureness::ALL)?;
        let criterion = match self.number(CRITERION) {
            0 => None,
            1 => Some(DecidingCriterion::StopRule),
            more => Some(DecidingCriterion::Factor(FactorId::new(more as usize - 2)?)),
        };
        Some(Prediction {
            guesses,
            sureness,
            criterion,
        })
    }

    fn closing(&mut self) -> Option<Closing> {
        let factor = self.number(CRITERION) as usize;
        let value = self.number(VALUE);
        let changed = match (factor.checked_sub(1), value) {
            (None, _) => None,
            (Some(factor), 0..=100) => Some((FactorId::new(factor)?, value as u8)),
            _ => return None,
        };
        let reached = self.number(1) == 1;
        let exit = self.number(ANSWER).checked_sub(1);
        Some(Closing {
            changed,
            reached,
            exit: exit.map(|answer| answer as u8),
        })
    }
}

/// What a number chooses, 0 for nothing; `None` where there is no such choice.
fn chosen<T: Copy>(number: u32, all: &[T]) -> Option<Option<T>> {
    match number.checked_sub(1) {
        None => Some(None),
        Some(place) => all.get(place as usize).map(|choice| Some(*choice)),
    }
}
