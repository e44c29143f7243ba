//! What is wrong with an edition, in sentences that say where and what to do.

use std::fmt;

/// One thing wrong in an edition's files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// File name inside the edition's folder.
    pub file: String,
    /// Line of the row, counted from 1; 0 where the fault is the file as a whole.
    pub line: u64,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(out, "{}: {}", self.file, self.message)
        } else {
            write!(out, "{}:{}: {}", self.file, self.line, self.message)
        }
    }
}

/// Collects every fault, so that a data editor sees all of them at once.
#[derive(Debug, Default)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// Whether any of these files has a fault, so that what depends on it is not worth comparing.
    pub(crate) fn any_in(&self, files: &[&str]) -> bool {
        self.0
            .iter()
            .any(|fault| files.contains(&fault.file.as_str()))
    }

    /// Notes a fault.
    pub(crate) fn add(&mut self, file: &str, line: u64, message: impl Into<String>) {
        self.0.push(Fault {
            file: file.to_owned(),
            line,
            message: message.into(),
        });
    }
}
