//! The lines of the text that the app reads: how a word, a number and a list are written, whatever they mean.

use crate::figures::Indicator;

/// So many digits of a decimal are exact in every number.
pub(crate) const DIGITS: usize = 15;

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

    /// A number with [every bit](exact).
    pub(crate) fn number(&mut self, number: f64) {
        self.text(&exact(number));
    }

    /// Figures parted by commas, behind the number of their decimals, all without a point: so written, a column takes a tenth
    /// less. Where a figure would not come back as it stands in its table, they are written as they are, with no decimals.
    pub(crate) fn figures(&mut self, figures: &[String]) {
        let decimals = figures.iter().map(|figure| decimals_of(figure)).max();
        let decimals = decimals.unwrap_or_default();
        let whole: Vec<String> = figures
            .iter()
            .map(|figure| without_point(figure, decimals))
            .collect();
        let comes_back = figures
            .iter()
            .zip(&whole)
            .all(|(figure, whole)| with_point(whole, decimals) == *figure);
        if comes_back {
            self.count(decimals);
            self.text(&whole.join(","));
        } else {
            self.count(0);
            self.text(&figures.join(","));
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

/// A number with every bit: a decimal where up to 15 digits are exact, else `x` and the bits in hexadecimal digits.
pub(crate) fn exact(number: f64) -> String {
    let decimal = number.to_string();
    let digits = decimal.bytes().filter(u8::is_ascii_digit).count();
    if digits <= DIGITS && number.is_finite() {
        decimal
    } else {
        format!("x{:016x}", number.to_bits())
    }
}

/// Number of the indicator with this column name among those that the app reads.
pub(crate) fn number_of(used: &[&Indicator], id: &str) -> usize {
    used.iter()
        .position(|indicator| indicator.id == id)
        .unwrap_or_default()
}

/// How many digits stand behind the point of a figure; none in what is no figure.
fn decimals_of(figure: &str) -> usize {
    let (_, size) = sign_of(figure);
    match size.split_once('.') {
        Some((whole, decimals)) if is_whole(whole) && is_whole(decimals) => decimals.len(),
        _ => 0,
    }
}

fn is_whole(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// A figure in units of its last decimal; what is no figure stays.
fn without_point(figure: &str, decimals: usize) -> String {
    let (sign, size) = sign_of(figure);
    let digits = size.replacen('.', "", 1);
    if !is_whole(&digits) {
        return figure.to_owned();
    }
    let zeros = "0".repeat(decimals.saturating_sub(decimals_of(size)));
    let digits = digits + &zeros;
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    format!("{sign}{digits}")
}

/// The same back again, as the app reads it.
fn with_point(figure: &str, decimals: usize) -> String {
    let (sign, size) = sign_of(figure);
    if decimals == 0 || !is_whole(size) {
        return figure.to_owned();
    }
    let padded = format!("{size:0>width$}", width = decimals + 1);
    let (whole, decimals) = padded.split_at(padded.len() - decimals);
    match decimals.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        decimals => format!("{sign}{whole}.{decimals}"),
    }
}

fn sign_of(figure: &str) -> (&str, &str) {
    figure.split_at(usize::from(figure.starts_with('-')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(figures: &[&str]) -> String {
        let figures: Vec<String> = figures.iter().map(ToString::to_string).collect();
        let mut lines = Lines::default();
        lines.figures(&figures);
        lines.whole()
    }

    #[test]
    fn figures_are_written_without_their_points() {
        let figures = ["-1.8529", "0.169", "", "2", "0", "nato", "-0.05"];
        assert_eq!(written(&figures), "4\n-18529,1690,,20000,0,nato,-500\n");
        assert_eq!(written(&["7.4", "11"]), "1\n74,110\n");
        assert_eq!(written(&["2024", ""]), "0\n2024,\n");
        assert_eq!(written(&[]), "0\n\n");
    }

    #[test]
    fn figures_that_would_not_come_back_are_written_as_they_are() {
        for figure in ["0.50", "007", ".5", "1.", "-.5"] {
            let expected = format!("0\n{figure},0.25\n");
            assert_eq!(written(&[figure, "0.25"]), expected);
        }
        // What is no figure is none to the app either.
        for word in ["--1", "2026-02", "1.2.3", "-", "x1"] {
            let expected = format!("2\n{word},25\n");
            assert_eq!(written(&[word, "0.25"]), expected);
        }
    }
}
