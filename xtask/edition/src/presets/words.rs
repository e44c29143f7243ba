//! What the cards of an edition of the first model say of its rules: whole sentences, in English as all words of an edition.

use crate::json::ErrorEntry;

/// How a figure becomes a value of the slider.
pub(super) fn rule(words: &str) -> String {
    format!("On the slider: {}.", words.trim_end_matches('.'))
}

/// Where the error comes from.
pub(super) fn error(error: &ErrorEntry) -> String {
    match error {
        ErrorEntry::Word(_) => "The error is the published one.".to_owned(),
        ErrorEntry::Points(points) => {
            // As the app rounds: halves away from zero.
            let whole = (points + 0.5).floor();
            let unit = if whole == 1.0 { "point" } else { "points" };
            format!("No error is published; we assume {whole} {unit}.")
        }
    }
}

/// A remark as a sentence; empty where there is none.
pub(super) fn note(note: &str) -> String {
    let mut letters = note.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| {
        format!("{}{}.", first.to_uppercase(), letters.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_remark_is_a_sentence() {
        assert_eq!(
            rule("−2.5 is 0, 2.5 is 100"),
            "On the slider: −2.5 is 0, 2.5 is 100."
        );
        assert_eq!(note("rule of law."), "Rule of law.");
        assert_eq!(note(""), "");
    }

    #[test]
    fn an_error_is_published_or_assumed() {
        let published = ErrorEntry::Word("published".to_owned());
        assert_eq!(error(&published), "The error is the published one.");
        for (points, said) in [(0.5, "1 point"), (7.0, "7 points"), (12.0, "12 points")] {
            let expected = format!("No error is published; we assume {said}.");
            assert_eq!(error(&ErrorEntry::Points(points)), expected);
        }
    }
}
