//! Words of the screen on method and sources.

use crate::messages::number::{decimal, fixed, lower_first, rounded};

/// Title.
pub const TITLE: &str = "How Counterweigh makes a score";
/// A heading.
pub const WORKED: &str = "Worked through, with the numbers on your screen";
/// A caption.
pub const WORKED_TABLE: &str = "Weight times slider, criterion by criterion";
/// Columns.
pub const WORKED_HEADS: [&str; 7] = [
    "Criterion",
    "How the text speaks of it",
    "Emphasis",
    "Relevance",
    "Weight",
    "Slider",
    "Weight × slider",
];
/// Said where no text is shown.
pub const NOTHING_SCORED: &str = "No policy with a score is shown.";
/// First words.
pub const LEAD: &str = "A score is a weighted mean: how strongly a text speaks of a criterion, times where the country stands on it. \
     First the numbers on your screen, step by step; below, every rule, coding and source.";
/// Said until the article is there.
pub const LOADING: &str = "The rules, codings and sources are loading.";
/// Said where the article cannot be had, before the link.
pub const NOT_LOADED: &str =
    "The rules, codings and sources could not be loaded here. They stand on a page of their own: ";
/// Address of the page that holds the article, and works without WebAssembly.
pub const PAGE: &str = "method.html";
/// A step.
pub const STEP_NO_GATE: &str = "This text has no gate on misuse, so the risk changes nothing.";

/// Before the worked table.
#[must_use]
pub fn worked_lead(place: &str, policy: &str, item: &str) -> String {
    format!(
        "{place} under {policy}, item: {}. Open “Why?” on another policy to see that one here.",
        lower_first(item)
    )
}

/// A stance in a word, with its number.
#[must_use]
pub fn stance(stance: u8) -> String {
    format!("{stance} {}", stance_word(stance))
}

/// A stance in a word.
#[must_use]
pub fn stance_word(stance: u8) -> &'static str {
    match stance {
        0 => "absent",
        1 => "mentioned",
        2 => "weighed",
        3 => "emphasised",
        _ => "overriding",
    }
}

/// Step 1.
#[must_use]
pub fn step_mean(arithmetic: bool, by_factor: bool, mean: f64) -> String {
    let count = if by_factor {
        "each criterion counts by itself"
    } else {
        "each group counts by its strongest criterion"
    };
    let kind = if arithmetic {
        "The last column adds up to the mean"
    } else {
        "The sliders are multiplied, each to the power of its weight, which gives the geometric mean"
    };
    format!("{kind}: {} ({count}).", fixed(mean, 1))
}

/// Step 2.
#[must_use]
pub fn step_overlay(multiplier: f64, strength: f64, reference: f64) -> String {
    if multiplier >= 1.0 {
        "No overlay takes anything off.".to_owned()
    } else {
        format!(
            "Governance is the overlay: the mean of its sliders is below {reference}, so the result is multiplied by \
             {} (1 minus {} times the share of {reference} that is lacking).",
            fixed(multiplier, 3),
            decimal(strength, 2),
            reference = rounded(reference)
        )
    }
}

/// Step 3.
#[must_use]
pub fn step_balance(mean: f64, multiplier: f64, balance: f64, against: i64, favour: i64) -> String {
    format!(
        "Balance: {} × {} = {}. Below {against} the text weighs against, from {favour} on in favour, between them it is left \
         open.",
        fixed(mean, 1),
        fixed(multiplier, 3),
        fixed(balance, 1)
    )
}

/// Step 4.
#[must_use]
pub fn step_risk(base: f64, log_odds: f64, odds: &str, chance: &str) -> String {
    format!(
        "Misuse risk: log-odds start at {} with every criterion at 50; harms, item, breadth of the bar and conditions \
         bring them to {}, which is odds of {odds} against even: {chance}.",
        fixed(base, 2),
        fixed(log_odds, 2)
    )
}

/// Step 4 with the reader's own estimate.
#[must_use]
pub fn step_own_risk(chance: &str) -> String {
    format!("Misuse risk by your own estimate: {chance}.")
}

/// Step 5.
#[must_use]
pub fn step_gate(standard: &str, threshold: f64, convention: bool, state: &str) -> String {
    let remark = if convention {
        ", our convention for a state of mind,"
    } else {
        ""
    };
    format!(
        "Gate: “{standard}”, put at {} per cent{remark} gives: {}.",
        rounded(threshold * 100.0),
        lower_first(state)
    )
}

/// Step 6.
#[must_use]
pub fn step_result(disposition: &str) -> String {
    format!("What follows: {}.", lower_first(disposition))
}

/// The article in the page that works without WebAssembly: one text for both. `None` where it is another page.
#[must_use]
pub fn article(page: &str) -> Option<&str> {
    let (_, article) = page.split_once("<!-- article -->")?;
    let (article, _) = article.split_once("<!-- end of article -->")?;
    Some(article)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_stands_between_its_marks() {
        let page = "a<!-- article --><p>b</p><!-- end of article -->c";
        assert_eq!(article(page), Some("<p>b</p>"));
        assert_eq!(article("<!-- end of article --><!-- article -->"), None);
        let written = include_str!("../../static/method.html");
        assert!(article(written).is_some_and(|article| article.contains("<h2>")));
    }
}
