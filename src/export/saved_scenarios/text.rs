//! The text that holds saved scenarios, the same in storage and in a file: one line each, so that a broken line breaks no other.

use crate::findings::file_faults::saved_scenarios::{Fault, Problem, Refused};
use crate::scenario::Title;

use crate::export::saved_scenarios::{Entry, Link, Moment, Put, SavedScenarios};

/// Largest file that is read, in bytes: more than a full shelf takes.
pub const MOST_BYTES: usize = 1_000_000;

/// The first line, before the version.
const HEADER: &str = "counterweigh-saved ";

/// The version of the text that this app writes.
const VERSION: u32 = 1;

/// Cells of a line.
const CELLS: usize = 3;

/// The text that holds a shelf.
#[must_use]
pub fn write(shelf: &SavedScenarios) -> String {
    let mut text = format!("{HEADER}{VERSION}\n");
    for Entry { name, saved, link } in shelf.entries() {
        for part in [
            saved.as_str(),
            "\t",
            link.as_str(),
            "\t",
            name.as_str(),
            "\n",
        ] {
            text.push_str(part);
        }
    }
    text
}

/// What a text holds.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// What could be read, each with the number of its line and the line.
    entries: Vec<(usize, String, Entry)>,
    /// What could not.
    pub(super) faults: Vec<Fault>,
    /// The version that the text names; `None` where it does not begin as one of ours.
    version: Option<u32>,
}

impl Found {
    /// Reads a text line by line.
    pub(super) fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut found = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            if number == 1
                && let Some(version) = line.strip_prefix(HEADER)
                && let Ok(version) = version.trim_end().parse()
            {
                found.version = Some(version);
            } else if !line.trim().is_empty() {
                match entry(line, found.is_newer()) {
                    Ok(entry) => found.entries.push((number, line.to_owned(), entry)),
                    Err(problem) => found.faults.push(fault(number, line.to_owned(), problem)),
                }
            }
        }
        found
    }

    /// Whether a newer version of the app wrote the text: there may be more in it than this one reads.
    pub(super) fn is_newer(&self) -> bool {
        self.version.is_some_and(|version| version > VERSION)
    }

    /// Puts what could be read on a shelf: how many are new, and how many were there. What finds no room becomes a fault.
    pub(super) fn put_on(&mut self, shelf: &mut SavedScenarios) -> (usize, usize) {
        let (mut new, mut there) = (0, 0);
        for (line, text, entry) in std::mem::take(&mut self.entries) {
            match shelf.add(entry) {
                Put::New => new += 1,
                Put::There => there += 1,
                Put::Full => self.faults.push(fault(line, text, Problem::Full)),
            }
        }
        (new, there)
    }
}

/// What is wrong with a line, under the name that it still gives.
fn fault(line: usize, text: String, problem: Problem) -> Fault {
    let name = text.split('\t').nth(CELLS - 1).map(Title::new);
    let name = name.filter(|name| !name.as_str().is_empty());
    Fault {
        line,
        text,
        name,
        problem,
    }
}

/// The entry of a line; a newer version may have more cells.
fn entry(line: &str, newer: bool) -> Result<Entry, Problem> {
    let cells: Vec<&str> = line.split('\t').collect();
    let (saved, link, name) = match cells[..] {
        [saved, link, name] => (saved, link, name),
        [saved, link, name, ..] if newer => (saved, link, name),
        _ => return Err(Problem::Cells),
    };
    Ok(Entry {
        saved: Moment::new(saved).ok_or(Problem::Moment)?,
        link: Link::new(link).ok_or(Problem::Link)?,
        name: Title::new(name),
    })
}

/// What a file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The shelf with what is new.
    pub shelf: SavedScenarios,
    /// How many are new.
    pub new: usize,
    /// How many were there already, under the same name.
    pub there: usize,
    /// What could not be read, line by line, and what found no room.
    pub faults: Vec<Fault>,
}

/// Brings what a file holds onto a shelf.
///
/// # Errors
///
/// Why nothing of the file was taken.
pub fn import(text: &str, shelf: &SavedScenarios) -> Result<Imported, Refused> {
    if text.len() > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let mut found = Found::of(text);
    if found.version.is_none() && found.entries.is_empty() {
        return Err(Refused::Foreign);
    }
    let mut shelf = shelf.clone();
    let (new, there) = found.put_on(&mut shelf);
    Ok(Imported {
        shelf,
        new,
        there,
        faults: found.faults,
    })
}
