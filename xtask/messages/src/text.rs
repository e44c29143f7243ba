//! Writes the patterns of a language as the texts that the app fetches.

use crate::runtime::{CLOSE, FORM};

/// A text of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageText {
    /// Name of its file, such as `en.txt` or `en.later.txt`.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// Puts patterns together to a text.
pub(crate) fn text<'p>(
    language: &'p str,
    part: &'p str,
    digest: &'p str,
    plurals: &'p str,
    patterns: impl Iterator<Item = &'p str>,
) -> String {
    let mut text = String::new();
    for record in [FORM, language, part, digest, plurals]
        .into_iter()
        .chain(patterns)
    {
        text.push_str(record);
        text.push(CLOSE);
    }
    text
}

/// Sixteen digits that are others for other messages (FNV-1a, 64 bits).
pub(crate) fn digest(of: &str) -> String {
    let hash = of.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
