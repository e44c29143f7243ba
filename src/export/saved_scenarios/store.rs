//! The shelf and the device that keeps it: read before every change, because another window may have changed it meanwhile;
//! what cannot be read is put aside before anything is written over it; what cannot be stored stays at hand.

use crate::findings::file_faults::saved_scenarios::Refusal;
use crate::scenario::Title;

use crate::export::saved_scenarios::text::{Found, write};
use crate::export::saved_scenarios::{Entry, Put, SavedScenarios};

/// How every name begins under which the app keeps something on a device.
pub const PREFIX: &str = "counterweigh.";

/// Where the shelf is kept.
const SHELF: &str = "counterweigh.saved";

/// Where what could not be read of it is kept, as it was.
const ASIDE: &str = "counterweigh.saved.unread";

/// Keeps texts under names.
pub trait Device {
    /// The text under a name.
    ///
    /// # Errors
    ///
    /// Where the device lets nothing be read.
    fn read(&self, name: &str) -> Result<Option<String>, Refusal>;

    /// Puts a text under a name, in place of what is there.
    ///
    /// # Errors
    ///
    /// Where it is not taken; what is there stays.
    fn write(&self, name: &str, text: &str) -> Result<(), Refusal>;

    /// Removes everything under the names that begin so.
    fn forget(&self, prefix: &str);
}

/// A change to the shelf.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// An entry put on it.
    Put(Entry),
    /// All entries of another shelf put on it.
    PutAll(SavedScenarios),
    /// An entry taken away.
    Remove(Entry),
    /// Another name for an entry.
    Rename(Entry, Title),
}

/// The shelf as it is at hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedStore {
    /// The entries, those that could not be stored included.
    pub shelf: SavedScenarios,
    /// What was stored and could not be read, as it was.
    pub aside: Option<String>,
    /// Why the last change is not stored; it is at hand only.
    pub refusal: Option<Refusal>,
    /// Whether the last entry found no room on the shelf.
    pub full: bool,
    /// Entries that are at hand only.
    unstored: Vec<Entry>,
}

impl SavedStore {
    /// What a device keeps.
    #[must_use]
    pub fn open(device: &impl Device) -> Self {
        Self::default().again(device)
    }

    /// The same after another window may have changed what is kept: what could not be stored is stored where there is room by now, and
    /// else stays at hand.
    #[must_use]
    pub fn again(&self, device: &impl Device) -> Self {
        if !self.unstored.is_empty() {
            return self.change(device, &Change::PutAll(SavedScenarios::default()));
        }
        let mut next = Self::default();
        let stored = match Stored::read(device) {
            Ok(stored) => stored,
            Err(refusal) => {
                next.refusal = Some(refusal);
                Stored::default()
            }
        };
        if stored.unread.is_some() && !stored.is_newer {
            // Where there is no room to put it aside, it stays where it is and is put aside before the next change.
            next.refusal = stored.replace(device, &stored.shelf).err();
            next.aside = stored.whole_aside();
        } else {
            next.aside = stored.aside;
        }
        next.shelf = stored.shelf;
        next
    }

    /// The shelf after a change, stored where the device takes it.
    #[must_use]
    pub fn change(&self, device: &impl Device, change: &Change) -> Self {
        let read = Stored::read(device);
        let refused = read.as_ref().err().copied();
        let stored = read.unwrap_or_default();
        let mut shelf = stored.shelf.clone();
        for entry in &self.unstored {
            shelf.put(entry.clone());
        }
        let mut full = false;
        match change {
            Change::Put(entry) => full = shelf.put(entry.clone()) == Put::Full,
            Change::PutAll(other) => {
                for entry in other.entries() {
                    full |= shelf.add(entry.clone()) == Put::Full;
                }
            }
            Change::Remove(entry) => shelf.remove(entry),
            Change::Rename(entry, name) => shelf.rename(entry, name.clone()),
        }
        let refusal = match refused {
            Some(refusal) => Some(refusal),
            None => stored.replace(device, &shelf).err(),
        };
        let is_new = |entry: &&Entry| !stored.shelf.has(entry);
        let unstored = match refusal {
            Some(_) => shelf.entries().iter().filter(is_new).cloned().collect(),
            None => Vec::new(),
        };
        Self {
            shelf,
            aside: stored.whole_aside(),
            refusal,
            full,
            unstored,
        }
    }

    /// Whether an entry is at hand only.
    #[must_use]
    pub fn is_unstored(&self, entry: &Entry) -> bool {
        self.unstored.iter().any(|other| other.is_same(entry))
    }

    /// Gives up what could not be read.
    #[must_use]
    pub fn discard_aside(&self, device: &impl Device) -> Self {
        device.forget(ASIDE);
        Self {
            aside: None,
            ..self.clone()
        }
    }

    /// Removes everything that the app keeps on the device.
    #[must_use]
    pub fn forget(device: &impl Device) -> Self {
        device.forget(PREFIX);
        Self::open(device)
    }
}

/// What a device keeps of the shelf.
#[derive(Default)]
struct Stored {
    shelf: SavedScenarios,
    /// What could not be read earlier.
    aside: Option<String>,
    /// What would be lost of the stored text, were the shelf written over it.
    unread: Option<String>,
    /// Whether a newer version of the app wrote the stored text; it then stays as it is until the reader changes something.
    is_newer: bool,
}

impl Stored {
    fn read(device: &impl Device) -> Result<Self, Refusal> {
        let text = device.read(SHELF)?.unwrap_or_default();
        let aside = device.read(ASIDE)?;
        let (mut found, mut shelf) = (Found::of(&text), SavedScenarios::default());
        found.put_on(&mut shelf);
        let is_newer = found.is_newer();
        let unread = if is_newer {
            text
        } else {
            let lines: Vec<&str> = found.faults.iter().map(|fault| &*fault.text).collect();
            lines.join("\n")
        };
        Ok(Self {
            shelf,
            aside,
            unread: (!unread.is_empty()).then_some(unread),
            is_newer,
        })
    }

    /// What could not be read earlier, and now.
    fn whole_aside(&self) -> Option<String> {
        match (&self.aside, &self.unread) {
            (Some(earlier), Some(now)) if !earlier.contains(now) => {
                Some(format!("{earlier}\n{now}"))
            }
            (Some(one), _) | (None, Some(one)) => Some(one.clone()),
            (None, None) => None,
        }
    }

    /// Writes a shelf in place of the stored one, once what could not be read of that is put aside.
    fn replace(&self, device: &impl Device, shelf: &SavedScenarios) -> Result<(), Refusal> {
        if let (Some(aside), true) = (self.whole_aside(), self.unread.is_some()) {
            device.write(ASIDE, &aside)?;
        }
        device.write(SHELF, &write(shelf))
    }
}
