//! A whole number as a reader types it: with the digits, the decimal sign and the blanks that their keyboard and their country have.

/// What was typed into a field for a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedNumber {
    /// Nothing but blanks.
    Nothing,
    /// No number.
    NoNumber,
    /// A number below the least that is possible.
    TooSmall,
    /// A number above the most that is possible.
    TooLarge,
    /// A number.
    Number {
        /// The nearest whole one.
        value: i64,
        /// Whether something else was typed.
        rounded: bool,
    },
}

/// Larger than any number that a field takes; what follows is no longer counted.
const ENOUGH: i64 = 1_000_000_000;

/// Reads what was typed. A number with exponents, signs for thousands or words is none: what it means is not guessed.
#[must_use]
pub fn read(typed: &str, least: i64, most: i64) -> TypedNumber {
    let typed = typed.trim_matches(is_blank);
    if typed.is_empty() {
        return TypedNumber::Nothing;
    }
    let unsigned = typed.strip_prefix(['-', '−', '－']);
    let (mut whole, mut first_decimal, mut rounded) = (0_i64, 0, false);
    let (mut digits, mut decimals) = (0, None::<usize>);
    for character in unsigned.unwrap_or(typed).chars() {
        match (digit(character), &mut decimals) {
            (Some(digit), None) => {
                digits += 1;
                whole = (whole * 10 + digit).min(ENOUGH);
            }
            (Some(digit), Some(place)) => {
                digits += 1;
                if *place == 0 {
                    first_decimal = digit;
                }
                rounded |= digit != 0;
                *place += 1;
            }
            (None, None) if matches!(character, '.' | ',' | '٫' | '．' | '，') => {
                decimals = Some(0);
            }
            (None, _) => return TypedNumber::NoNumber,
        }
    }
    if digits == 0 {
        return TypedNumber::NoNumber;
    }
    let is_exact = !rounded;
    // Half a step goes up, as everywhere on the screen.
    let value = match unsigned {
        None => whole + i64::from(first_decimal >= 5),
        Some(_) => -whole,
    };
    if value < least || unsigned.is_some() && value == least && !is_exact {
        TypedNumber::TooSmall
    } else if value > most || value == most && !is_exact && whole == most {
        TypedNumber::TooLarge
    } else {
        TypedNumber::Number { value, rounded }
    }
}

/// Blanks of every width, and the marks of writing direction that come along with what is pasted.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{feff}')
}

/// A digit of the keyboards that write numbers as we do: Latin, Arabic, Persian, of full width.
fn digit(character: char) -> Option<i64> {
    let zeros = ['0', '٠', '۰', '０'];
    let mut digits = zeros
        .map(|zero| i64::from(u32::from(character)) - i64::from(u32::from(zero)))
        .into_iter();
    digits.find(|digit| (0..10).contains(digit))
}

#[cfg(test)]
mod tests {
    use super::TypedNumber::{NoNumber, Nothing, Number, TooLarge, TooSmall};
    use super::{TypedNumber, read};

    fn number(value: i64, rounded: bool) -> TypedNumber {
        Number { value, rounded }
    }

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for (typed, expected) in [
            ("46", number(46, false)),
            (" 46 ", number(46, false)),
            ("\u{a0}46\u{202f}", number(46, false)),
            ("\u{200f}٤٦", number(46, false)),
            ("۴۶", number(46, false)),
            ("４６", number(46, false)),
            ("046", number(46, false)),
            ("45,6", number(46, true)),
            ("45.6", number(46, true)),
            ("٤٥٫٦", number(46, true)),
            ("４５．６", number(46, true)),
            ("45.49", number(45, true)),
            ("45.5", number(46, true)),
            ("45.0", number(45, false)),
            ("45.", number(45, false)),
            (",6", number(1, true)),
            ("0", number(0, false)),
            ("-0", number(0, false)),
            ("100", number(100, false)),
            ("100,0", number(100, false)),
            ("99.9", number(100, true)),
        ] {
            assert_eq!(read(typed, 0, 100), expected, "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_of_the_field_is_never_guessed() {
        for (typed, expected) in [
            ("", Nothing),
            ("  \u{200f}", Nothing),
            ("1e2", NoNumber),
            ("--", NoNumber),
            ("-", NoNumber),
            ("abc", NoNumber),
            ("8abc", NoNumber),
            (".", NoNumber),
            ("4 6", NoNumber),
            ("4,5,6", NoNumber),
            ("1.000,5", NoNumber),
            ("46%", NoNumber),
            ("+-4", NoNumber),
            ("½", NoNumber),
            ("四", NoNumber),
            ("101", TooLarge),
            ("100.4", TooLarge),
            ("99999999999999999999999", TooLarge),
            ("-1", TooSmall),
            ("−0,4", TooSmall),
            ("-99999999999999999999999", TooSmall),
        ] {
            assert_eq!(read(typed, 0, 100), expected, "{typed}");
        }
        assert_eq!(read("29", 30, 80), TooSmall);
    }
}
