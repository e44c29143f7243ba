//! Words of the screen on method and sources.

use crate::edition::Source;

use super::number::{day, decimal, fixed, lower_first, points, whole};

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
/// A heading.
pub const CODINGS: &str = "Every coding, with its range";
/// Before the table.
pub const CODINGS_LEAD: &str = "Each number is how strongly a text speaks of a criterion: 0 absent, 1 mentioned, 2 weighed, 3 \
     emphasised, 4 overriding. In brackets: the lowest and highest number that a careful reader could defend. (−) the text \
     turns the criterion round; (±) it says both. Below the table stands every passage behind the numbers.";
/// A caption.
pub const CODINGS_TABLE: &str = "Stance of each text on each criterion";
/// A column.
pub const CRITERION: &str = "Criterion";
/// Columns.
pub const PASSAGE_HEADS: [&str; 6] = [
    "Criterion",
    "Where",
    "What it says, in our words",
    "Stance",
    "How we know",
    "Remark",
];
/// The gate variable.
pub const GATE_VARIABLE: &str = "Atrocity crimes (the gate)";
/// A link.
pub const DOWNLOAD_CODINGS: &str = "All codings as a table (CSV)";
/// A heading.
pub const FIGURES: &str = "From published figures to sliders";
/// Before the table.
pub const FIGURES_LEAD: &str = "A figure between its two goalposts becomes a slider value from 0 to 100. Goalposts are fixed, so no \
     country moves because another does. Several figures are averaged, and where they disagree the band of error grows. What \
     nobody publishes starts at 50 with a wide band, and is marked as missing.";
/// Columns.
pub const FIGURE_HEADS: [&str; 3] = ["Criterion", "Rule", "Error"];
/// In the table.
pub const NO_FIGURE: &str = "No open figure: you judge";
/// In the table.
pub const PUBLISHED: &str = "published";
/// A link.
pub const DOWNLOAD_COUNTRIES: &str = "All figures of 196 countries as a table (CSV, CC BY-SA 4.0)";
/// A heading.
pub const ITEMS: &str = "What an item changes";
/// Before the table.
pub const ITEMS_LEAD: &str = "An item makes some criteria count less, and makes misuse more or less likely. The numbers are our \
     starting values, open to argument.";
/// A column.
pub const ITEM: &str = "Item";
/// A column.
pub const ITEM_SHIFT: &str = "Log-odds of misuse";
/// A column.
pub const ITEM_LESS: &str = "Counts for less";
/// A heading.
pub const CONDITIONS: &str = "What a condition changes";
/// A heading.
pub const SOURCES: &str = "Sources and licences";
/// Before the list.
pub const LICENCE: &str = "The code is free under MIT or Apache-2.0. The data files may be passed on under CC BY-SA 4.0, because they \
     contain V-Dem's figures under that licence.";
/// A heading.
pub const EDITION: &str = "This edition";
/// A step.
pub const STEP_NO_GATE: &str = "This text has no gate on misuse, so the risk changes nothing.";

/// The part of the method page that needs no numbers.
///
/// It is cut out of the page that works without WebAssembly, so that there is one text.
#[must_use]
pub fn article() -> &'static str {
    const PAGE: &str = include_str!("../../static/method.html");
    let begin = PAGE.find("<!-- article -->").unwrap_or(0);
    let end = PAGE.find("<!-- end of article -->").unwrap_or(PAGE.len());
    PAGE.get(begin..end).unwrap_or_default()
}

/// The edition and its day.
#[must_use]
pub fn edition(id: &str, released: &str) -> String {
    format!(
        "Edition {id}, released on {}. A released edition never changes; a later one stands beside it, and a link names the \
         edition that it was made with.",
        day(released)
    )
}

/// Before the worked table.
#[must_use]
pub fn worked_lead(place: &str, policy: &str, item: &str) -> String {
    format!(
        "{place} under {policy}, item: {}. Open “Why?” on another policy to see that one here.",
        lower_first(item)
    )
}

/// A stance in a word.
#[must_use]
pub fn stance(stance: u8) -> String {
    let word = match stance {
        0 => "absent",
        1 => "mentioned",
        2 => "weighed",
        3 => "emphasised",
        _ => "overriding",
    };
    format!("{stance} {word}")
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
            reference = whole(reference)
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
        whole(threshold * 100.0),
        lower_first(state)
    )
}

/// Step 6.
#[must_use]
pub fn step_result(disposition: &str) -> String {
    format!("What follows: {}.", lower_first(disposition))
}

/// The fold of a text's passages.
#[must_use]
pub fn passages_of(name: &str, count: usize) -> String {
    format!("{name}: {count} passages")
}

/// How a passage is known.
#[must_use]
pub fn evidence(tag: &str) -> String {
    match tag {
        "primary_full" => "whole text read".to_owned(),
        "primary_partial" => "part of the text read".to_owned(),
        "official_summary" => "official summary".to_owned(),
        "secondary" => "lawyers, scholars, press".to_owned(),
        "partial_text" => "not found in what was read".to_owned(),
        "memory" => "from memory, not verified".to_owned(),
        other => other.replace('_', " "),
    }
}

/// An assumed error.
#[must_use]
pub fn assumed(assumed: i64) -> String {
    format!("assumed, {}", points(assumed))
}

/// A shift of log-odds.
#[must_use]
pub fn shift(shift: f64) -> String {
    if shift > 0.0 {
        format!("+{}", decimal(shift, 2))
    } else if shift < 0.0 {
        format!("−{}", decimal(-shift, 2))
    } else {
        "0".to_owned()
    }
}

/// The criteria that count for less with an item.
#[must_use]
pub fn less_relevant<'a>(factors: impl Iterator<Item = (&'a str, f64)>) -> String {
    let mut shares: [(f64, Vec<&str>); 3] =
        [(0.5, Vec::new()), (0.25, Vec::new()), (0.0, Vec::new())];
    for (name, relevance) in factors {
        if let Some((_, names)) = shares
            .iter_mut()
            .find(|(share, _)| (*share - relevance).abs() < 1e-9)
        {
            names.push(name);
        }
    }
    let parts = shares
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(share, names)| {
            let word = if share > 0.3 {
                "half"
            } else if share > 0.0 {
                "a quarter"
            } else {
                "not at all"
            };
            format!("{word}: {}", names.join(", "))
        });
    parts.collect::<Vec<_>>().join("; ")
}

/// What follows a source's name.
#[must_use]
pub fn source(source: &Source) -> String {
    let mut text = format!(
        ": {}. {}",
        source.title.trim_end_matches('.'),
        source.licence.trim_end_matches('.')
    );
    if !source.published.is_empty() {
        text.push_str(&format!(", {}", source.published));
    }
    text.push('.');
    if !source.note.is_empty() {
        text.push_str(&format!(" {}.", source.note.trim_end_matches('.')));
    }
    text
}
