//! What is wrong in files that people write, in sentences that say where and what to do.
//!
//! The build checks the tables of editions and the messages of languages. Both tell all faults at once, in this form.

use std::fmt;

/// One thing wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// File below the folder that was checked, such as `codings.csv` or `en/share.ftl`.
    pub file: String,
    /// Line, counted from 1; 0 where the fault is the file as a whole.
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

/// Collects every fault, so that whoever edits the files sees all of them at once.
#[derive(Debug, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// Notes a fault.
    pub fn add(&mut self, file: &str, line: u64, message: impl Into<String>) {
        self.0.push(Fault {
            file: file.to_owned(),
            line,
            message: message.into(),
        });
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many were noted until now: a check that noted none may go on.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether any of these files has a fault, so that what depends on it is not worth comparing.
    #[must_use]
    pub fn any_in(&self, files: &[&str]) -> bool {
        self.0
            .iter()
            .any(|fault| files.contains(&fault.file.as_str()))
    }

    /// What was read, if nothing is wrong with it.
    ///
    /// # Errors
    ///
    /// Every fault, in the order of file and line, each once.
    pub fn judge<T>(mut self, read: Option<T>) -> Result<T, Vec<Fault>> {
        match read {
            Some(read) if self.is_empty() => Ok(read),
            _ => {
                self.0.sort();
                self.0.dedup();
                Err(self.0)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_say_where_they_are() {
        let fault = |line| Fault {
            file: "en/share.ftl".to_owned(),
            line,
            message: "is empty".to_owned(),
        };
        assert_eq!(fault(7).to_string(), "en/share.ftl:7: is empty");
        assert_eq!(fault(0).to_string(), "en/share.ftl: is empty");
    }

    #[test]
    fn faults_are_told_in_order_and_once() {
        let mut faults = Faults::default();
        for (file, line) in [("b.csv", 2), ("b.csv", 10), ("a.csv", 3), ("b.csv", 2)] {
            faults.add(file, line, "is wrong");
        }
        assert_eq!(faults.len(), 4);
        assert!(faults.any_in(&["c.csv", "a.csv"]) && !faults.any_in(&["c.csv"]));
        let told = faults.judge(Some(())).unwrap_err();
        let places: Vec<String> = told.iter().map(ToString::to_string).collect();
        assert_eq!(
            places,
            [
                "a.csv:3: is wrong",
                "b.csv:2: is wrong",
                "b.csv:10: is wrong"
            ]
        );
    }

    #[test]
    fn only_what_was_read_without_a_fault_is_used() {
        assert_eq!(Faults::default().judge(Some(1)), Ok(1));
        assert_eq!(Faults::default().judge(None::<u8>), Err(Vec::new()));
        let mut faults = Faults::default();
        faults.add("a.csv", 0, "is missing");
        assert!(!faults.is_empty() && faults.judge(None::<u8>).is_err());
    }
}
