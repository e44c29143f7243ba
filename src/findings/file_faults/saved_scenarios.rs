//! What is wrong with a file of saved scenarios, and with the device that keeps them.

use crate::scenario::Title;

/// Why a device did not keep something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It keeps nothing for this page.
    Blocked,
    /// It has no room left.
    Full,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is larger than a full list takes.
    TooLarge,
    /// The browser could not read it.
    NotRead,
    /// Nothing in it is ours.
    Foreign,
}

/// A line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Number of the line, from 1.
    pub line: usize,
    /// The line as it stands there.
    pub text: String,
    /// The name that the line gives, where it gives one.
    pub name: Option<Title>,
    /// What is wrong.
    pub problem: Problem,
}

/// What may be wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is not made of a time, a link and a name with tabs between them.
    Cells,
    /// The time is none.
    Moment,
    /// The link holds characters that no link holds, or is too long.
    Link,
    /// There is no room for it.
    Full,
}
