//! Reads the text of a language and fills its patterns. Knows no message: `xtask/messages` writes both the texts and the functions
//! that ask for a pattern by its position.
//!
//! A text is a row of records, each closed by [`CLOSE`]: form, language, part, digest of all messages, plural forms, and then one
//! pattern per message. A pattern is plain text with operations, each a control character below U+0009:
//!
//! - [`SHOW`], [`SHOW_ALWAYS`], [`SHOW_EXCEPT_ZERO`], [`SHOW_NEVER`] and a letter: the argument of that letter, `a` the first; the
//!   four differ in the sign of a number.
//! - [`SELECT`], a letter, keys, then variants that each begin with [`VARIANT`], then [`END`]. Without keys the argument is the
//!   position of its variant; with keys it is a number, and a key is its plural form or, counted from U+E000, the number itself.

use std::fmt;

/// Closes a record.
pub const CLOSE: char = '\u{1E}';
/// Shows an argument; a number with a minus sign only.
pub const SHOW: char = '\u{1}';
/// Shows a number with its sign, zero as "+0".
pub const SHOW_ALWAYS: char = '\u{2}';
/// Shows a number with its sign, zero without one.
pub const SHOW_EXCEPT_ZERO: char = '\u{3}';
/// Shows a number without its sign.
pub const SHOW_NEVER: char = '\u{4}';
/// Chooses one of some variants.
pub const SELECT: char = '\u{5}';
/// Begins a variant.
pub const VARIANT: char = '\u{6}';
/// Ends the variants.
pub const END: char = '\u{7}';

/// The first record of every text.
pub const FORM: &str = "counterweigh messages, form 1";

/// The key of the number 0 itself; the numbers after it follow.
pub const EXACT: u32 = 0xE000;

/// What takes a place in a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A text as it is.
    Text(&'a str),
    /// A whole number.
    Number(i64),
    /// The position of a variant.
    Key(u8),
}

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It holds no messages, or in another form.
    NotMessages,
    /// It is another part than the one that was asked for.
    OtherPart,
    /// It belongs to another build, whose messages are not those of this one.
    OtherBuild {
        /// The digest that the text carries.
        found: &'static str,
    },
    /// It lost its end.
    CutOff,
    /// There is one already.
    AlreadyInstalled,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = match self {
            Self::OtherBuild { found } => found,
            _ => "",
        };
        out.write_str(match self {
            Self::NotMessages => "This is no text of messages.",
            Self::OtherPart => "This is the other part of the messages.",
            Self::OtherBuild { .. } => "The messages are those of another build: ",
            Self::CutOff => "The messages lost their end.",
            Self::AlreadyInstalled => "The messages are installed already.",
        })?;
        out.write_str(found)
    }
}

/// The patterns of one part in one language.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Tag of the language, such as `en`.
    pub language: &'static str,
    /// A letter for the plural form of each number from 0 to 199; the form of a larger one is that of its last two digits in
    /// the second hundred.
    plurals: &'static str,
    patterns: Vec<&'static str>,
}

impl Text {
    /// Reads a text of `count` patterns.
    ///
    /// # Errors
    ///
    /// That it is not whole, or not of this build.
    pub fn read(
        text: &'static str,
        part: &str,
        digest: &str,
        count: usize,
    ) -> Result<Self, Refused> {
        let mut records = text.split(CLOSE);
        let mut next = || records.next().unwrap_or_default();
        if next() != FORM {
            return Err(Refused::NotMessages);
        }
        let language = next();
        if next() != part {
            return Err(Refused::OtherPart);
        }
        let found = next();
        if found != digest {
            return Err(Refused::OtherBuild { found });
        }
        let plurals = next();
        let mut patterns: Vec<&str> = records.collect();
        if patterns.pop() != Some("") || patterns.len() != count {
            return Err(Refused::CutOff);
        }
        Ok(Self {
            language,
            plurals,
            patterns,
        })
    }

    /// The pattern at a position.
    #[must_use]
    pub fn pattern(&self, position: usize) -> Option<&'static str> {
        self.patterns.get(position).copied()
    }

    /// Fills a pattern.
    #[must_use]
    pub fn fill(&self, pattern: &str, arguments: &[Argument<'_>]) -> String {
        let mut out = String::with_capacity(pattern.len() + 16);
        self.run(pattern, arguments, &mut out);
        out
    }

    /// Writes a pattern up to where its variant ends, and gives what stands from there.
    fn run<'p>(&self, mut rest: &'p str, arguments: &[Argument<'_>], out: &mut String) -> &'p str {
        loop {
            let plain = rest.bytes().position(is_operation).unwrap_or(rest.len());
            let (text, from) = rest.split_at_checked(plain).unwrap_or((rest, ""));
            out.push_str(text);
            let mut operation = from.chars();
            let kind = match operation.next() {
                None | Some(VARIANT | END) => return from,
                Some(kind) => kind,
            };
            let letter = operation.next().unwrap_or_default();
            let argument = usize::from(letter as u8).checked_sub(usize::from(b'a'));
            let argument = argument.and_then(|position| arguments.get(position));
            rest = operation.as_str();
            if kind == SELECT {
                let (chosen, variants) = self.choose(rest, argument);
                rest = variants;
                for _ in 0..chosen {
                    rest = after_variant(rest);
                }
                rest = self.run(rest.get(1..).unwrap_or_default(), arguments, out);
                while rest.starts_with(VARIANT) {
                    rest = after_variant(rest);
                }
                rest = rest.get(1..).unwrap_or_default();
            } else {
                show(argument, kind, out);
            }
        }
    }

    /// The position of the variant for an argument, and the variants.
    fn choose<'p>(&self, rest: &'p str, argument: Option<&Argument<'_>>) -> (usize, &'p str) {
        let variants = rest.find(VARIANT).unwrap_or(rest.len());
        let (keys, variants) = rest.split_at_checked(variants).unwrap_or((rest, ""));
        let chosen = match argument {
            Some(Argument::Key(position)) => usize::from(*position),
            Some(Argument::Number(number)) => {
                let size = number.unsigned_abs();
                let place = if size < 200 { size } else { 100 + size % 100 };
                let form = self.plurals.as_bytes().get(place as usize);
                let fits = |key: char| match (key as u32).checked_sub(EXACT) {
                    Some(exact) => i64::from(exact) == *number,
                    None => Some(&(key as u8)) == form,
                };
                keys.chars().position(fits).unwrap_or(0)
            }
            _ => 0,
        };
        (chosen, variants)
    }
}

fn is_operation(byte: u8) -> bool {
    byte < b'\t'
}

/// What stands after the variant that `rest` begins with.
fn after_variant(rest: &str) -> &str {
    let mut depth = 0_usize;
    let end = rest.bytes().skip(1).position(|byte| {
        match char::from(byte) {
            SELECT => depth += 1,
            VARIANT | END if depth == 0 => return true,
            END => depth -= 1,
            _ => {}
        }
        false
    });
    end.and_then(|end| rest.get(end + 1..)).unwrap_or_default()
}

fn show(argument: Option<&Argument<'_>>, kind: char, out: &mut String) {
    match argument {
        Some(Argument::Text(text)) => out.push_str(text),
        Some(&Argument::Number(number)) => {
            match number {
                ..0 if kind != SHOW_NEVER => out.push('−'),
                0 if kind == SHOW_ALWAYS => out.push('+'),
                1.. if matches!(kind, SHOW_ALWAYS | SHOW_EXCEPT_ZERO) => out.push('+'),
                _ => {}
            }
            digits(number.unsigned_abs(), out);
        }
        _ => {}
    }
}

/// Without the standard formatter, which would cost more than all of this file.
fn digits(number: u64, out: &mut String) {
    if number >= 10 {
        digits(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}
