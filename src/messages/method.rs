//! Words of the screen on method and sources.

use crate::findings::verdict::Verdict;
use crate::findings::{Count, GateState, Mean};

use super::generated::method as words;
use super::number::{decimal, fixed, lower_first, rounded};

pub use super::generated::method::*;

/// Address of the page that holds the article, and works without WebAssembly.
pub const PAGE: &str = "method.html";

/// Columns of the worked table.
#[must_use]
pub fn worked_heads() -> [&'static str; 7] {
    [
        column_criterion(),
        column_stance(),
        column_emphasis(),
        column_relevance(),
        column_weight(),
        column_slider(),
        column_product(),
    ]
}

/// Before the worked table.
#[must_use]
pub fn worked_lead(place: &str, policy: &str, item: &str) -> String {
    words::worked_lead(place, policy, &lower_first(item))
}

/// A stance in a word, with its number.
#[must_use]
pub fn stance(stance: u8) -> String {
    words::stance(stance.into(), stance_word(stance))
}

/// A stance in a word.
#[must_use]
pub fn stance_word(stance: u8) -> &'static str {
    match stance {
        0 => stance_absent(),
        1 => stance_mentioned(),
        2 => stance_weighed(),
        3 => stance_emphasised(),
        _ => stance_leading(),
    }
}

/// Step 1.
#[must_use]
pub fn step_mean(kind: Mean, count: Count, mean: f64) -> String {
    words::step_mean(kind, count, &fixed(mean, 1))
}

/// Step 2.
#[must_use]
pub fn step_overlay(multiplier: f64, strength: f64, reference: f64) -> String {
    if multiplier >= 1.0 {
        return step_no_overlay().to_owned();
    }
    let (multiplier, strength) = (fixed(multiplier, 3), decimal(strength, 2));
    words::step_overlay(rounded(reference), &multiplier, &strength)
}

/// Step 3.
#[must_use]
pub fn step_balance(mean: f64, multiplier: f64, balance: f64) -> String {
    words::step_balance(&fixed(mean, 1), &fixed(multiplier, 3), &fixed(balance, 1))
}

/// What a score means between the edges of its bands, as a presumption moves them: a burden leaves nothing between them, and a text
/// that says only when to refuse never favours a sale.
#[must_use]
pub fn step_edges(against: f64, favour: f64) -> String {
    if !favour.is_finite() {
        step_edges_refusal(rounded(against))
    } else if against == favour {
        step_edges_burden(rounded(favour))
    } else {
        words::step_edges(rounded(against), rounded(favour))
    }
}

/// Step 6.
#[must_use]
pub fn step_result(verdict: Verdict) -> String {
    words::step_result(super::sentence::verdict(verdict))
}

/// Step 4.
#[must_use]
pub fn step_risk(base: f64, log_odds: f64, odds: &str, chance: &str) -> String {
    words::step_risk(&fixed(base, 2), &fixed(log_odds, 2), odds, chance)
}

/// Step 5; `convention` tells that the standard is a state of mind.
#[must_use]
pub fn step_gate(standard: &str, threshold: f64, convention: bool, state: GateState) -> String {
    if !threshold.is_finite() {
        return step_gate_knowledge(standard, state);
    }
    let step = if convention {
        step_gate_convention
    } else {
        words::step_gate
    };
    step(standard, rounded(threshold * 100.0), state)
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
