//! What is wrong with a table of codings.

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is larger than any table of ours.
    TooLarge,
    /// It holds bytes that no text does.
    NotText,
    /// Its first row lacks these columns.
    Columns(Vec<&'static str>),
    /// Some of its rows are wrong.
    Rows(Vec<Fault>),
}

/// What is wrong with one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Number of the row as a spreadsheet shows it, from 1.
    pub row: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What may be wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A quotation mark is opened and never closed.
    OpenQuote,
    /// The kind is none of ours.
    Kind(String),
    /// The edition has no such text.
    Policy(String),
    /// Nothing of the time without a policy can be read.
    Gap,
    /// The policy has no stop rule whose threshold could be set.
    NoStopRule,
    /// There is no such criterion or choice.
    Key(String),
    /// A column holds something that means nothing in a row of this kind.
    NotEmpty {
        /// The column.
        column: &'static str,
        /// What stands there.
        found: String,
    },
    /// The value is no whole number in its range.
    Number {
        /// What stands there.
        found: String,
        /// The least that is possible.
        least: u16,
        /// The most.
        most: u16,
    },
    /// The value is none of the words that are possible.
    Word {
        /// What stands there.
        found: String,
        /// The words.
        words: &'static [&'static str],
    },
    /// The same choice is made in an earlier row.
    Twice {
        /// Number of that row.
        first: usize,
    },
    /// The file is of another edition.
    Edition(String),
    /// The upper band edge lies below the lower.
    Edges,
    /// The risk where harm is high is not above the one where it is low.
    Risks,
}
