//! What is said, line by line: a key, what it says, and the digest of it by room of words.

use std::collections::BTreeMap;
use std::fmt::Display;

use sha2::{Digest, Sha256};

/// Lines of what is said of one scenario after another, and their digests.
#[derive(Default)]
pub(crate) struct Said {
    at: String,
    rooms: BTreeMap<&'static str, Room>,
    keeps: bool,
}

/// What one room of words says.
#[derive(Default)]
pub(crate) struct Room {
    digest: Sha256,
    /// Its lines, where they are kept: of what, key, words.
    pub(crate) lines: Vec<(String, &'static str, String)>,
}

impl Room {
    /// The digest of all lines so far.
    pub(crate) fn digest(&self) -> String {
        let digest = self.digest.clone().finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Said {
    /// Keeps every line, besides the digests.
    pub(crate) fn keeping() -> Self {
        Self {
            keeps: true,
            ..Self::default()
        }
    }

    /// What the next lines are said of.
    pub(crate) fn of(&mut self, what: impl Display) {
        self.at = what.to_string();
    }

    /// One sentence. The key begins with its room.
    pub(crate) fn say(&mut self, key: &'static str, words: impl Display) {
        let words = escaped(&words.to_string());
        let (room, _) = key.split_once("::").unwrap_or((key, ""));
        let room = self.rooms.entry(room).or_default();
        for part in [self.at.as_str(), "\t", key, "\t", words.as_str(), "\n"] {
            room.digest.update(part.as_bytes());
        }
        if self.keeps {
            room.lines.push((self.at.clone(), key, words));
        }
    }

    /// A sentence where there is one.
    pub(crate) fn some(&mut self, key: &'static str, words: Option<impl Display>) {
        if let Some(words) = words {
            self.say(key, words);
        }
    }

    /// Sentences one after another, each a line.
    pub(crate) fn list(&mut self, key: &'static str, words: &[impl Display]) {
        for words in words {
            self.say(key, words);
        }
    }

    /// The rooms by name.
    pub(crate) fn rooms(&self) -> &BTreeMap<&'static str, Room> {
        &self.rooms
    }
}

/// A text on one line.
fn escaped(text: &str) -> String {
    if !text.contains(['\\', '\n', '\r', '\t']) {
        return text.to_owned();
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            other => escaped.push(other),
        }
    }
    escaped
}
