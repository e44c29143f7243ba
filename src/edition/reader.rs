//! Reads the text of an edition line by line: words, numbers and lists, whatever they mean.

use std::str::Split;

use crate::model::math::plain_decimal;

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

    /// The lines that are left, to be read by somebody else.
    pub(super) fn rest(&mut self) -> &mut Split<'static, char> {
        &mut self.lines
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

    /// A decimal, or `x` and the sixteen hexadecimal digits of the bits where a decimal would not be exact.
    pub(super) fn number(&mut self) -> f64 {
        let text = self.text();
        let number = match text.strip_prefix('x') {
            Some(bits) => u64::from_str_radix(bits, 16).ok().map(f64::from_bits),
            None => plain_decimal(text),
        };
        number.unwrap_or_else(|| {
            self.whole = false;
            0.0
        })
    }

    pub(super) fn count(&mut self) -> usize {
        self.number() as usize
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
