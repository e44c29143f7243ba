//! The lines of the text that the app reads: how a word, a number and a list are written, whatever they mean.

use crate::figures::Indicator;

/// The text, line by line.
#[derive(Default)]
pub(crate) struct Lines {
    text: String,
    address: String,
}

impl Lines {
    /// One value. The tables hold no line breaks: a row of a table is a line.
    pub(crate) fn text(&mut self, text: &str) {
        self.text.push_str(&text.replace('\n', " "));
        self.text.push('\n');
    }

    /// An address; an empty line repeats the last one.
    pub(crate) fn address(&mut self, address: &str) {
        if self.address == address {
            self.text("");
        } else {
            self.text(address);
            self.address = address.to_owned();
        }
    }

    pub(crate) fn count(&mut self, count: usize) {
        self.text(&count.to_string());
    }

    pub(crate) fn is(&mut self, is: bool) {
        self.count(usize::from(is));
    }

    /// A decimal where up to 15 digits are exact, else `x` and the bits in hexadecimal digits.
    pub(crate) fn number(&mut self, number: f64) {
        let decimal = number.to_string();
        let digits = decimal.bytes().filter(u8::is_ascii_digit).count();
        if digits <= 15 && number.is_finite() {
            self.text(&decimal);
        } else {
            self.text(&format!("x{:016x}", number.to_bits()));
        }
    }

    /// A list behind its length.
    pub(crate) fn list<T>(
        &mut self,
        list: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        let list: Vec<T> = list.into_iter().collect();
        self.count(list.len());
        for entry in list {
            write(self, entry);
        }
    }

    pub(crate) fn optional<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.is(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    /// All that was written.
    pub(crate) fn whole(self) -> String {
        self.text
    }
}

/// Number of the indicator with this column name among those that the app reads.
pub(crate) fn number_of(used: &[&Indicator], id: &str) -> usize {
    used.iter()
        .position(|indicator| indicator.id == id)
        .unwrap_or_default()
}
