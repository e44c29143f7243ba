//! Scenarios saved on the device: the list, the text that holds it in storage and in a file (`docs/saved_scenarios.md`), and the storage.
//!
//! A link is kept as it stands in the address bar, also where this app cannot read it. Nothing that was stored is ever dropped
//! because it cannot be read.

mod preview;
mod store;
mod text;

pub use preview::{Preview, PreviewError, glimpse};
pub use store::{Change, Device, PREFIX, SavedStore};
pub use text::{Imported, MOST_BYTES, import, write};

pub use crate::findings::file_faults::saved_scenarios::{Fault, Problem, Refusal, Refused};

use crate::model::order::sort_by;
use crate::scenario::Title;

/// Most scenarios that are kept.
pub const MOST_ENTRIES: usize = 300;

/// Longest link that is kept, in bytes: four scenarios and the seal of a citation have less.
pub const LONGEST_LINK: usize = 3000;

/// One saved scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the reader calls it; may be empty in a file that was written by hand.
    pub name: Title,
    /// When it was saved.
    pub saved: Moment,
    /// The fragment of its address.
    pub link: Link,
}

impl Entry {
    /// Whether two entries are one: the same link under the same name, whenever they were saved.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        (&self.link, &self.name) == (&other.link, &other.name)
    }
}

/// A second in Coordinated Universal Time, such as `2026-11-25T04:50:10Z`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(String);

impl Moment {
    /// Takes a time in ISO 8601 that ends in `Z`, with a fraction of the second or without; `None` for anything else.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        const SHAPE: &str = "0000-00-00T00:00:00";
        let (second, rest) = text.split_at_checked(SHAPE.len())?;
        let fraction = rest.strip_suffix('Z')?;
        let is_fraction = fraction
            .strip_prefix('.')
            .map_or(fraction.is_empty(), |digits| {
                !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
            });
        let fits = second
            .bytes()
            .zip(SHAPE.bytes())
            .all(|(byte, shape)| match shape {
                b'0' => byte.is_ascii_digit(),
                _ => byte == shape,
            });
        let within = |start: usize, least: u8, most: u8| {
            let number = second.get(start..start + 2)?.parse().ok()?;
            (least..=most).contains(&number).then_some(())
        };
        within(5, 1, 12)?;
        within(8, 1, 31)?;
        within(11, 0, 23)?;
        within(14, 0, 59)?;
        within(17, 0, 59)?;
        (fits && is_fraction).then(|| Self(format!("{second}Z")))
    }

    /// The time in ISO 8601.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day in ISO 8601.
    #[must_use]
    pub fn day(&self) -> &str {
        self.0.split('T').next().unwrap_or_default()
    }
}

/// The fragment of an address: letters, digits, `-` and `_`, at most [`LONGEST_LINK`] of them. What it says is not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// Takes a text as a link; `None` where it is empty, too long or holds another character.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let of_links = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let is_link = (1..=LONGEST_LINK).contains(&text.len()) && text.bytes().all(of_links);
        is_link.then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What became of an entry that was put on a shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    New,
    /// It was there already.
    There,
    /// There are [`MOST_ENTRIES`] already; nothing has changed.
    Full,
}

/// The saved scenarios, the newest first; no two are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedScenarios {
    entries: Vec<Entry>,
}

impl SavedScenarios {
    /// The entries, the newest first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Puts an entry in its place by time, before those of the same second.
    pub fn put(&mut self, entry: Entry) -> Put {
        self.insert(0, entry)
    }

    /// Puts an entry in its place by time, behind those of the same second.
    pub fn add(&mut self, entry: Entry) -> Put {
        self.insert(self.entries.len(), entry)
    }

    fn insert(&mut self, at: usize, entry: Entry) -> Put {
        if self.has(&entry) {
            return Put::There;
        }
        if self.entries.len() >= MOST_ENTRIES {
            return Put::Full;
        }
        self.entries.insert(at, entry);
        sort_by(&mut self.entries, |a, b| b.saved.cmp(&a.saved));
        Put::New
    }

    /// Whether the same entry is there.
    #[must_use]
    pub fn has(&self, entry: &Entry) -> bool {
        self.entries.iter().any(|other| other.is_same(entry))
    }

    /// Takes an entry away.
    pub fn remove(&mut self, entry: &Entry) {
        self.entries.retain(|other| !other.is_same(entry));
    }

    /// Gives an entry another name; where the same link has that name already, the two become one.
    pub fn rename(&mut self, entry: &Entry, name: Title) {
        let renamed = Entry {
            name,
            ..entry.clone()
        };
        if self.has(&renamed) && !entry.is_same(&renamed) {
            self.remove(entry);
        }
        let mut entries = self.entries.iter_mut();
        if let Some(found) = entries.find(|other| other.is_same(entry)) {
            found.name = renamed.name;
        }
    }
}
