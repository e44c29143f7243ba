//! Texts with a place that the build fills.

use crate::process::Outcome;

/// Puts something in the one place of a text, which `what` names where the place is missing or there twice.
pub(crate) fn fill(what: &str, text: &str, place: &str, with: &str) -> Outcome<String> {
    if text.matches(place).count() == 1 {
        Ok(text.replace(place, with))
    } else {
        Err(format!("{what} has not exactly one `{place}`"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_there_once() {
        assert_eq!(fill("x.js", "a = [];", "[]", "[1]"), Ok("a = [1];".into()));
        for text in ["a", "[] []"] {
            let why = "x.js has not exactly one `[]`";
            assert_eq!(fill("x.js", text, "[]", "[1]"), Err(why.into()));
        }
    }
}
