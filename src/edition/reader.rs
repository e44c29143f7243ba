//! Reads the text of an edition line by line: words, numbers and lists, whatever they mean.

use std::str::Split;

use crate::model::math::plain_decimal;

use super::id::FactorId;

/// Last line of all: a text that lost its end is not whole.
const LAST: &str = "end";

/// Reads line by line; what is missing or is no number reads as nothing and marks the text as not whole.
pub(super) struct Reader {
    lines: Split<'static, char>,
    address: &'static str,
    whole: bool,
}

impl Reader {
    pub(super) fn of(text: &'static str) -> Self {
        Self {
            lines: text.split('\n'),
            address: "",
            whole: true,
        }
    }

    /// Whether all that was read was there, and nothing is missing after it.
    pub(super) fn ends(&mut self) -> bool {
        self.text() == LAST && self.whole
    }

    /// Notices where the next line is not this one.
    pub(super) fn expect(&mut self, line: &str) {
        self.whole &= self.text() == line;
    }

    /// Figures parted by commas, which are written in units of their last decimal behind the number of decimals.
    pub(super) fn figures(&mut self) -> Split<'static, char> {
        let (decimals, line) = (self.count(), self.text());
        let line = match decimals {
            0 => line,
            _ => with_points(line, decimals).leak(),
        };
        line.split(',')
    }

    /// The numbers of such a line; `None` where one is blank.
    pub(super) fn numbers(&mut self) -> Vec<Option<f64>> {
        self.figures().map(number).collect()
    }

    pub(super) fn text(&mut self) -> &'static str {
        self.lines.next().unwrap_or_else(|| {
            self.whole = false;
            ""
        })
    }

    /// An address; an empty line repeats the last one.
    pub(super) fn address(&mut self) -> &'static str {
        let text = self.text();
        if !text.is_empty() {
            self.address = text;
        }
        self.address
    }

    pub(super) fn number(&mut self) -> f64 {
        let number = self.number_or(f64::NAN);
        self.whole &= !number.is_nan();
        number
    }

    /// The same, or another number in place of an empty line.
    pub(super) fn number_or(&mut self, other: f64) -> f64 {
        let text = self.text();
        let number = match text {
            "" => Some(other),
            text => number(text),
        };
        number.unwrap_or_else(|| {
            self.whole = false;
            0.0
        })
    }

    pub(super) fn count(&mut self) -> usize {
        self.number() as usize
    }

    /// An id by its number; one that was not given out marks the text as not whole, and `other` stands in its place.
    pub(super) fn id<T>(&mut self, id: fn(usize) -> Option<T>, other: T) -> T {
        let id = id(self.count());
        self.whole &= id.is_some();
        id.unwrap_or(other)
    }

    pub(super) fn factor(&mut self) -> FactorId {
        self.id(FactorId::new, FactorId::SSG_GOV)
    }

    pub(super) fn is(&mut self) -> bool {
        self.count() == 1
    }

    pub(super) fn optional<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.is().then(|| read(self))
    }

    /// A list behind its length. The length is believed only as far as there are lines.
    pub(super) fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let mut list = Vec::new();
        for _ in 0..self.count() {
            if !self.whole {
                break;
            }
            list.push(read(self));
        }
        list.leak()
    }
}

/// A decimal, or `x` and the sixteen hexadecimal digits of the bits where a decimal would not be exact.
fn number(text: &str) -> Option<f64> {
    match text.strip_prefix('x') {
        Some(bits) => u64::from_str_radix(bits, 16).ok().map(f64::from_bits),
        None => plain_decimal(text),
    }
}

/// Most decimals that a figure has.
const MOST_DECIMALS: usize = 15;

/// Puts the point into each figure, without zeros behind its last decimal; what is no figure stays.
fn with_points(line: &str, decimals: usize) -> String {
    let decimals = decimals.min(MOST_DECIMALS);
    let mut written = String::with_capacity(2 * line.len());
    for (position, figure) in line.split(',').enumerate() {
        if position > 0 {
            written.push(',');
        }
        let size = figure.strip_prefix('-').unwrap_or(figure);
        if size.is_empty() || !size.bytes().all(|digit| digit.is_ascii_digit()) {
            written.push_str(figure);
            continue;
        }
        if size.len() < figure.len() {
            written.push('-');
        }
        for _ in size.len()..=decimals {
            written.push('0');
        }
        written.push_str(size);
        let point = written.len() - decimals;
        while written.len() > point && written.ends_with('0') {
            written.pop();
        }
        if written.len() > point {
            written.insert(point, '.');
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_mix_decimals_and_bits_and_leave_places_blank() {
        let mut reader = Reader::of("1\n74,,x3fd5555555555555,no\nend");
        assert_eq!(reader.numbers(), [Some(7.4), None, Some(1.0 / 3.0), None]);
        assert!(reader.ends());
    }

    #[test]
    fn figures_get_their_points_back() {
        for (line, decimals, expected) in [
            (
                "-18529,1690,,20000,0,nato,-500",
                4,
                "-1.8529,0.169,,2,0,nato,-0.05",
            ),
            ("74,110", 1, "7.4,11"),
            ("7", 3, "0.007"),
            ("", 2, ""),
        ] {
            assert_eq!(with_points(line, decimals), expected);
        }
    }
}
