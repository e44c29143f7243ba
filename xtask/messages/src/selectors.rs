//! The selectors of `selectors.toml`: closed lists of cases by which a message chooses its sentence.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::source::line_at;
use faults::Faults;

/// Where the selectors stand.
pub(crate) const FILE: &str = "selectors.toml";

/// A list of cases.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Selector {
    /// What it tells apart.
    pub(crate) doc: String,
    /// Its cases as messages name them.
    pub(crate) keys: Vec<String>,
    /// Whether a message may leave cases to `*[other]`.
    pub(crate) open: bool,
    /// The type of the app whose cases these are; without one, the compiler writes a type.
    pub(crate) rust: Option<String>,
}

/// All selectors by their name.
pub(crate) type Selectors = BTreeMap<String, Selector>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    doc: Spanned<String>,
    keys: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    open: bool,
    #[serde(rename = "type")]
    rust: Option<String>,
}

/// Reads the selectors.
pub(crate) fn read(text: &str, faults: &mut Faults) -> Selectors {
    let entries: BTreeMap<String, Entry> = match toml::from_str(text) {
        Ok(entries) => entries,
        Err(why) => {
            let line = why.span().map_or(0, |span| line_at(text, span.start));
            faults.add(FILE, line, why.message().trim());
            return Selectors::new();
        }
    };
    let mut selectors = Selectors::new();
    for (name, entry) in entries {
        let line = line_at(text, entry.doc.span().start);
        if !is_type_name(&name) {
            faults.add(
                FILE,
                line,
                format!("{name} is no name of a type: write it LikeThis"),
            );
        }
        if ["Number", "String", "Title", "Message"].contains(&name.as_str()) {
            faults.add(
                FILE,
                line,
                format!("{name} is a type of its own: name the selector otherwise"),
            );
        }
        let mut keys: Vec<String> = Vec::new();
        for key in entry.keys.get_ref() {
            let line = line_at(text, key.span().start);
            let key = key.get_ref();
            if !is_key(key) {
                faults.add(FILE, line, format!("{key:?} is no key: write it like-this"));
            } else if keys.contains(key) {
                faults.add(
                    FILE,
                    line,
                    format!("the key {key} stands twice: remove one"),
                );
            }
            keys.push(key.clone());
        }
        if keys.len() < 2 || keys.len() > 200 {
            let line = line_at(text, entry.keys.span().start);
            faults.add(FILE, line, "a selector has 2 to 200 keys");
        }
        let selector = Selector {
            doc: entry.doc.into_inner(),
            keys,
            open: entry.open,
            rust: entry.rust,
        };
        selectors.insert(name, selector);
    }
    selectors
}

fn is_type_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric())
}

fn is_key(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_lowercase())
        && key
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}
