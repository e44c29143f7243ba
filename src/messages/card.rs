//! Words of the pages that are made for crawlers and for readers without the app: one for a country, one for a policy.

use crate::edition::{Edition, Policy};
use crate::findings::GateState;

use super::generated::card as words;
use super::number::day;
use super::{page, sentence};

pub use super::generated::card::*;

/// Columns of a country's table.
#[must_use]
pub fn country_heads() -> [&'static str; 5] {
    [
        page::column_policy(),
        page::column_follows(),
        page::column_balance(),
        page::column_gate(),
        page::column_readings(),
    ]
}

/// Columns of a policy's table.
#[must_use]
pub fn policy_heads() -> [&'static str; 3] {
    [column_criterion(), column_stance(), column_passage()]
}

/// Title of a policy's page: "US arms-transfer policy: 2023, Biden, NSM-18".
#[must_use]
pub fn policy_title(policy: &Policy) -> String {
    words::policy_title(&page::full_name(policy))
}

/// When a policy was in force: "In force from 23 February 2023 to 14 March 2025."
#[must_use]
pub fn in_force(policy: &Policy) -> String {
    let from = day(policy.from);
    if policy.until.is_empty() {
        in_force_since(&from)
    } else {
        words::in_force(&from, &day(policy.until))
    }
}

/// The link from a policy to its reasons.
#[must_use]
pub fn reasons_of(policy: &Policy, place: &str) -> String {
    words::reasons_of(place, &sentence::policy_name(policy))
}

/// The stop rule of a policy, as its picture says it.
#[must_use]
pub fn gate(policy: &Policy) -> String {
    policy.gate.as_ref().map_or_else(
        || sentence::gate(GateState::None).to_owned(),
        |gate| words::gate(gate.standard),
    )
}

/// What a picture does not show of a list.
#[must_use]
pub fn and_more(count: usize) -> String {
    words::and_more(count as i64)
}

/// What a policy's picture shows, for those who cannot see it.
#[must_use]
pub fn policy_alt(policy: &Policy) -> String {
    words::policy_alt(&page::full_name(policy), policy.line)
}

/// Which edition the numbers are of.
#[must_use]
pub fn edition(edition: &Edition) -> String {
    page::edition(edition.id, &day(edition.released))
}

/// The same in a picture.
#[must_use]
pub fn edition_short(edition: &Edition) -> String {
    words::edition_short(edition.id)
}
