//! What the first screen and the edges of every screen say: headings, labels, buttons, remarks.

use crate::edition::{Factor, Kind, Policy};
use crate::findings::row_chart::Band;
use crate::findings::verdict::Verdict;
use crate::findings::{Disposition, GateState, Standard};

use super::generated::page as words;
use super::number::signed;
use super::sentence;

pub use super::generated::page::*;

/// Columns of the table.
#[must_use]
pub fn table_heads() -> [&'static str; 7] {
    [
        column_policy(),
        column_balance(),
        column_published(),
        column_risk(),
        column_gate(),
        column_follows(),
        column_readings(),
    ]
}

/// The balance with its change since the published figures: "Balance 49, down 3".
#[must_use]
pub fn balance(balance: i64, change: i64) -> String {
    match change {
        0 => words::balance(balance),
        1.. => balance_up(balance, change),
        _ => balance_down(balance, -change),
    }
}

/// The later policy's balance against the earlier one's: "9 below 2018".
#[must_use]
pub fn against(difference: i64) -> String {
    match difference {
        0 => against_same().to_owned(),
        1.. => against_above(difference),
        _ => against_below(-difference),
    }
}

/// The name of a band of the axis.
#[must_use]
pub fn axis(band: Band) -> &'static str {
    match band {
        Band::Against => axis_against(),
        Band::Open => axis_open(),
        Band::Favour => axis_favour(),
    }
}

/// A disposition where room is scarce.
#[must_use]
pub fn disposition_short(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => barred_short(),
        other => sentence::disposition(other),
    }
}

/// What follows, where room is scarce.
#[must_use]
pub fn verdict_short(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Barred => barred_short(),
        other => sentence::verdict(other),
    }
}

/// A change since the published figures, at the balance of a row; empty where there is none: "down 3".
#[must_use]
pub fn moved_by(change: i64) -> String {
    match change {
        0 => String::new(),
        1.. => moved_up(change),
        _ => moved_down(-change),
    }
}

/// A change as a short mark, empty where there is none.
#[must_use]
pub fn change(change: i64) -> String {
    if change == 0 {
        String::new()
    } else {
        signed(change)
    }
}

/// A text's full name: "2023, Biden, NSM-18".
#[must_use]
pub fn full_name(policy: &Policy) -> String {
    let year = i64::from(policy.year);
    match policy.kind {
        Kind::Gap => full_name_gap(year),
        _ => words::full_name(year, policy.issuer, policy.short),
    }
}

/// Name of the button that opens a text's reasons.
#[must_use]
pub fn why_of(policy: &Policy) -> String {
    words::why_of(&full_name(policy))
}

/// Where a gate of the scale stands, and why: ": just over 1 in 2 is not actual knowledge".
#[must_use]
pub fn gate_line(risk: &str, standard: Standard, state: GateState) -> String {
    match state {
        GateState::None => String::new(),
        GateState::ShutByKnowledge => gate_line_known().to_owned(),
        GateState::Open => gate_line_open(risk, standard),
        GateState::ShutByRisk => gate_line_shut(risk, standard),
    }
}

/// Name of a reset button.
#[must_use]
pub fn reset_of(slider: &str, own: bool) -> String {
    if own {
        reset_to_neutral(slider)
    } else {
        reset_to_published(slider)
    }
}

/// A slider's value as a screen reader says it.
#[must_use]
pub fn spoken(value: i64, published: Option<i64>) -> String {
    match published {
        Some(published) if published != value => spoken_moved(value, published),
        Some(_) => spoken_published(value),
        None => words::spoken(value),
    }
}

/// A slider's question and ends, for a screen reader.
#[must_use]
pub fn ends(factor: &Factor) -> String {
    words::ends(factor.question, factor.low, factor.high)
}
