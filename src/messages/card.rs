//! Words of the pages that are made for crawlers and for readers without the app: one for a country, one for a policy.

use crate::edition::{Edition, Policy};
use crate::model::risk::GateState;

use crate::messages::number::day;
use crate::messages::page;
use crate::messages::sentence;

/// Title of the page that lists the others.
pub const INDEX_TITLE: &str = "Countries and policies to share";
/// What that page is.
pub const INDEX_LEAD: &str = "Each page opens without the app, shows its own picture where its link is shared, and leads to the same \
     numbers on the sliders.";
/// A heading.
pub const COUNTRIES: &str = "Countries";
/// A heading.
pub const POLICIES: &str = "Policies";
/// Link to the app.
pub const SLIDERS: &str = "The sliders";
/// Link to the list.
pub const ALL: &str = "More countries and policies";
/// The large link to the app.
pub const OPEN: &str = "Open it on the sliders";
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
/// What the balance is, under the table.
pub const BALANCE: &str = "The balance goes from 0 to 100, and 50 is neutral. A shut gate bars a transfer whatever the balance.";
/// Above the numbers of the balance in a picture.
pub const AXIS_BALANCE: &str = "balance";
/// Heading of what a policy emphasises.
pub const EMPHASIS: &str = "What it emphasises most";
/// Columns of a policy's table.
pub const POLICY_HEADS: [&str; 3] = ["Criterion", "How the text speaks of it", "Where it says so"];
/// Heading of a policy's gate.
pub const GATE: &str = "Its gate on misuse";
/// At the top of each picture.
pub const SUBJECT: &str = "US arms-transfer policies, 1977 to today";
/// At the foot of each picture.
pub const FOOT: &str = "A reading of texts, not a decision";

/// Title of a country's page.
#[must_use]
pub fn country_title(place: &str) -> String {
    format!("{place} under every US arms-transfer policy")
}

/// Title of a policy's page: "US arms-transfer policy: 2023, Biden, NSM-18".
#[must_use]
pub fn policy_title(policy: &Policy) -> String {
    format!("US arms-transfer policy: {}", page::full_name(policy))
}

/// A page's title as a window shows it.
#[must_use]
pub fn window_title(title: &str) -> String {
    format!("{title} – {}", page::name())
}

/// When a policy was in force: "In force from 23 February 2023 to 14 March 2025."
#[must_use]
pub fn in_force(policy: &Policy) -> String {
    let from = day(policy.from);
    if policy.until.is_empty() {
        format!("In force since {from}.")
    } else {
        format!("In force from {from} to {}.", day(policy.until))
    }
}

/// The link from a policy to its reasons.
#[must_use]
pub fn reasons_of(policy: &Policy, place: &str) -> String {
    format!(
        "See its reasons on the sliders, with {place} under {}",
        sentence::policy_name(policy)
    )
}

/// The gate of a policy, as its picture says it.
#[must_use]
pub fn gate(policy: &Policy) -> String {
    policy.gate.as_ref().map_or_else(
        || sentence::gate(GateState::None).to_owned(),
        |gate| format!("Gate: “{}”", sentence::standard(gate.standard)),
    )
}

/// What a picture does not show of a list.
#[must_use]
pub fn and_more(count: usize) -> String {
    format!("and {count} more")
}

/// What a country's picture shows, for those who cannot see it.
#[must_use]
pub fn country_alt(headline: &str) -> String {
    format!("{headline} Below, one row per policy with its balance, its gate and what follows.")
}

/// What a policy's picture shows, for those who cannot see it.
#[must_use]
pub fn policy_alt(policy: &Policy) -> String {
    format!(
        "{}. {}. Below, the criteria that it emphasises most.",
        page::full_name(policy),
        policy.line
    )
}

/// Which edition the numbers are of.
#[must_use]
pub fn edition(edition: &Edition) -> String {
    format!(
        "Codings and figures: edition {}, released {}.",
        edition.id,
        day(edition.released)
    )
}

/// The same in a picture.
#[must_use]
pub fn edition_short(edition: &Edition) -> String {
    format!("Edition {}", edition.id)
}
