//! What is said while a part of the app is on its way, and where it cannot be had.

use super::generated::arriving as words;

pub use super::generated::arriving::*;

/// Said where the host sends a part of the app as something else.
#[must_use]
pub fn wrong_kind(file: &str, kind: &str) -> String {
    if kind.is_empty() {
        wrong_kind_nothing(file)
    } else {
        words::wrong_kind(file, kind)
    }
}
