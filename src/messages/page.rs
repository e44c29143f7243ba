//! What the first screen and the edges of every screen say: headings, labels, buttons, remarks.

use crate::edition::{Factor, Kind, Policy};
use crate::findings::derived::Derived;
use crate::findings::moved::What;
use crate::findings::results::RowSummary;
use crate::findings::row_chart::Band;
use crate::findings::{GateState, Standard};

use super::generated::{criteria as card, page as words};
use super::number::{decimal, rounded, signed};
use super::sentence::tag;

pub use super::generated::criteria::*;
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

/// The score with its change since the published figures: "Score 49, down 3".
#[must_use]
pub fn balance(balance: i64, change: i64) -> String {
    match change {
        0 => words::balance(balance),
        1.. => balance_up(balance, change),
        _ => balance_down(balance, -change),
    }
}

/// The later policy's score against the earlier one's: "9 below 2018".
#[must_use]
pub fn against(earlier: &Policy, difference: i64) -> String {
    let year = &tag(earlier);
    match difference {
        0 => against_same(year),
        1.. => against_above(difference, year),
        _ => against_below(-difference, year),
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

/// A change since the published figures, at the score of a row; empty where there is none: "down 3".
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

/// Why a stop rule of the scale applies or not: ": just over 1 in 2 is not more likely than not".
#[must_use]
pub fn gate_line(risk: &str, standard: Standard, row: &RowSummary) -> String {
    let moved = row.moved_threshold;
    let broader;
    let risk = if row.broader {
        broader = gate_line_broader(risk);
        &broader
    } else {
        risk
    };
    let moved = moved.map(|threshold| decimal(threshold * 100.0, 1));
    match (row.gate, moved) {
        _ if row.untested => gate_line_untested().to_owned(),
        (GateState::None, _) => String::new(),
        (GateState::ShutByKnowledge, _) => gate_line_known().to_owned(),
        (GateState::Open, Some(threshold)) => gate_line_below(risk, &threshold),
        (GateState::ShutByRisk, Some(threshold)) => gate_line_above(risk, &threshold),
        (GateState::Open, None) => gate_line_open(risk, standard),
        (GateState::ShutByRisk, None) => gate_line_shut(risk, standard),
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
        None => card::spoken(value),
    }
}

/// A slider's question and ends, for a screen reader.
#[must_use]
pub fn ends(factor: &Factor) -> String {
    card::ends(factor.question, factor.low, factor.high)
}

/// What a move did, in two or three words; nothing where it took something back.
#[must_use]
pub fn just_done(what: What, now: &Derived) -> Option<String> {
    let value = match what {
        What::Undo | What::Redo => return None,
        What::Factor(factor) => now.scenario.value(factor).score(),
        What::Group(group) => now.group_mean(group),
        _ => return Some(words::changed().to_owned()),
    };
    Some(set_to(rounded(value)))
}
