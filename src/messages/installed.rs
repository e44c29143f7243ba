//! The texts that the messages are read from. The first part is installed before anything is said, the later one with the code
//! of the later screens.

use std::sync::OnceLock;

use super::generated::{COUNTS, DIGEST, LANGUAGES};
use super::runtime::{Argument, Refused, Text};

/// A language that the app can be read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, such as `en`: what `?lang=` and `lang` take.
    pub code: &'static str,
    /// What `dir` takes: `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether it is made by the compiler, to try out screens, and not for readers.
    pub testing: bool,
}

static FIRST: OnceLock<Text> = OnceLock::new();
static LATER: OnceLock<Text> = OnceLock::new();

/// Takes the text of a language, such as `en.txt`. All messages are in that language from then on.
///
/// Outside a browser English is there without it; another language must then be installed before the first message is said.
///
/// # Errors
///
/// That the text is not whole, not of this build, or not the first.
pub fn install(text: &'static str) -> Result<(), Refused> {
    let text = Text::read(text, "first", DIGEST, COUNTS[0])?;
    FIRST.set(text).map_err(|_| Refused::AlreadyInstalled)
}

/// Takes the text of the later screens, such as `en.later.txt`.
///
/// # Errors
///
/// That the text is not whole, not of this build, or not the first.
pub fn install_later(text: &'static str) -> Result<(), Refused> {
    let text = Text::read(text, "later", DIGEST, COUNTS[1])?;
    LATER.set(text).map_err(|_| Refused::AlreadyInstalled)
}

/// Whether the messages of the later screens are here.
#[must_use]
pub fn has_later() -> bool {
    later().is_some()
}

/// The language that messages are in; the first of all where none is installed yet.
#[must_use]
pub fn language() -> &'static Language {
    let installed = first().map_or("", |text| text.language);
    let found = LANGUAGES.iter().find(|one| one.code == installed);
    found.unwrap_or(&LANGUAGES[0])
}

/// A message that takes no argument.
pub(super) fn text(position: usize) -> &'static str {
    found(position).map_or("", |(_, pattern)| pattern)
}

/// A message with its arguments.
pub(super) fn fill(position: usize, arguments: &[Argument<'_>]) -> String {
    found(position).map_or_else(String::new, |(text, pattern)| text.fill(pattern, arguments))
}

fn found(position: usize) -> Option<(&'static Text, &'static str)> {
    let (text, position) = match position.checked_sub(COUNTS[0]) {
        None => (first(), position),
        Some(position) => (later(), position),
    };
    let found = text.and_then(|text| Some((text, text.pattern(position)?)));
    debug_assert!(found.is_some(), "the text of this message is not installed");
    found
}

#[cfg(target_arch = "wasm32")]
fn first() -> Option<&'static Text> {
    FIRST.get()
}

#[cfg(target_arch = "wasm32")]
fn later() -> Option<&'static Text> {
    LATER.get()
}

#[cfg(not(target_arch = "wasm32"))]
fn first() -> Option<&'static Text> {
    let english = include_str!(concat!(env!("OUT_DIR"), "/locales/en.txt"));
    Some(FIRST.get_or_init(|| Text::read(english, "first", DIGEST, COUNTS[0]).unwrap_or_default()))
}

#[cfg(not(target_arch = "wasm32"))]
fn later() -> Option<&'static Text> {
    let english = include_str!(concat!(env!("OUT_DIR"), "/locales/en.later.txt"));
    Some(LATER.get_or_init(|| Text::read(english, "later", DIGEST, COUNTS[1]).unwrap_or_default()))
}
