//! Words of the page: headings, labels, buttons, remarks.

use crate::edition::{Cell, Factor, Indicator, Kind, Policy};
use crate::findings::row_chart::Band;
use crate::model::disposition::Disposition;
use crate::model::framework::Standard;
use crate::model::risk::GateState;

use crate::messages::number::{day, decimal, points, signed};
use crate::messages::sentence;

/// The app's name.
pub const NAME: &str = "Counterweigh";
/// Skip link.
pub const SKIP: &str = "Skip to the policies and sliders";
/// Label of the screens.
pub const SCREENS: &str = "Screens";
/// A screen.
pub const EXPLORE: &str = "Explore";
/// A screen.
pub const COMPARE: &str = "Compare";
/// A screen.
pub const YOUR_READING: &str = "Your reading";
/// A screen.
pub const SAVED: &str = "Saved";
/// A screen.
pub const METHOD: &str = "Method";
/// What follows it where there is room.
pub const AND_SOURCES: &str = " and sources";
/// A button.
pub const UNDO: &str = "Undo";
/// A button.
pub const REDO: &str = "Redo";
/// A button.
pub const REPLAY: &str = "Replay";
/// A button.
pub const RESET: &str = "Reset";
/// A button.
pub const COPY_LINK: &str = "Copy link";
/// The button after copying.
pub const COPIED: &str = "Copied";
/// Said after copying.
pub const COPIED_LONG: &str = "The link is copied. It opens exactly what you see.";
/// Said where the browser refuses to copy.
pub const COPY_BY_HAND: &str = "The browser did not let us copy. Copy the link by hand:";
/// Foot of the page, which names the edition on screen.
#[must_use]
pub fn foot(edition: &str) -> String {
    format!(
        "A reading of texts, not a decision, and no forecast of what the US government will do. Nothing leaves your browser: no \
         account, no cookie, no tracking. Figures: edition {edition}."
    )
}

/// Said with every result.
pub const NOT_A_DECISION: &str =
    "Text is not practice: this is a reading of a text, not a decision.";

/// Title of a notice.
pub const LINK_CHANGED: &str = "This link opened with a remark";
/// Title of a notice.
pub const LINK_FAILED: &str = "This link could not be opened as it is";
/// A button.
pub const OPEN_READABLE: &str = "Open what could be read";
/// A button.
pub const RELOAD: &str = "Load the newest version";
/// Said while a part of the app is fetched.
pub const ARRIVING: &str = "Loading…";
/// Said where a part of the app cannot be had.
pub const NOT_ARRIVED: &str = "This part of the app could not be loaded: the connection broke, or a file is missing. Nothing that you set is lost.";
/// Said where the host has no such part any more.
pub const GONE: &str = "This page is of an earlier version, and this part of it is no longer at this address. Load the page again to go on with the newest version: your link stays as it is.";
/// A button.
pub const LOAD_AGAIN: &str = "Load again";
/// A button.
pub const AGAIN: &str = "Try again";
/// A button.
pub const STAY: &str = "Keep what is shown";
/// A button.
pub const GOT_IT: &str = "Got it";

/// Label of the sentence on top.
pub const RESULT: &str = "The result in a sentence";
/// Before the choices of a reading that is not ours.
pub const READ_OTHERWISE: &str = "This scenario reads the texts otherwise than we do";
/// A button.
pub const OUR_READING: &str = "Back to our reading";
/// Label of the panel at the left.
pub const DESCRIBE: &str = "Describe the country";
/// Label of the country field.
pub const COUNTRY: &str = "Country";
/// Label of the country list.
pub const COUNTRIES: &str = "Countries";
/// One's own country.
pub const OWN_COUNTRY: &str = "Your own country";
/// Said where nothing matches.
pub const NO_COUNTRY: &str = "No country of that name or code";
/// Label of the item field.
pub const ITEM: &str = "What is transferred";
/// Hint above the sliders.
pub const HINT: &str =
    "marks the published figure, the pale band its error. Drag to ask “what if?”";
/// Hint above the sliders of one's own country.
pub const HINT_OWN: &str = "Every slider starts at 50, neutral. Describe a country of your own.";
/// Label of a master slider.
pub const ALL_OF: &str = "Move all together";
/// Link to a figure's source.
pub const SOURCE: &str = "source";
/// Link to a criterion's explanation.
pub const ABOUT: &str = "about";
/// Said at a slider without a published figure.
pub const NOT_PUBLISHED: &str = "no figure: you judge";
/// Legend of the conditions.
pub const CONDITIONS: &str = "Conditions attached";
/// Legend of the risk panel.
pub const RISK: &str = "Misuse risk";
/// Whose estimate it is.
pub const RISK_MODEL: &str = "by our illustrative estimate";
/// Whose estimate it is.
pub const RISK_OWN: &str = "by your own estimate";
/// A switch.
pub const USE_OWN: &str = "Use my own estimate";
/// Label of a slider.
pub const OWN_ESTIMATE: &str = "My own estimate";
/// An end of a slider.
pub const REMOTE: &str = "remote";
/// An end of a slider.
pub const CERTAIN: &str = "certain";
/// A switch.
pub const KNOWLEDGE: &str = "The abuse is documented knowledge";

/// Heading of the rows.
pub const UNDER_EACH: &str = "Under each policy";
/// A band.
pub const AXIS_AGAINST: &str = "weighs against";
/// A band.
pub const AXIS_OPEN: &str = "left open";
/// A band.
pub const AXIS_FAVOUR: &str = "weighs in favour";
/// A switch.
pub const SHOW_COMPARATORS: &str = "Compare with the EU, the Arms Trade Treaty and the UK";
/// A button.
pub const WHY: &str = "Why?";
/// In the row of the gap.
pub const NO_POLICY: &str = "No policy";
/// Title of the gates' scale.
pub const GATE_TITLE: &str = "Is misuse too likely?";
/// Folded table.
pub const AS_TABLE: &str = "The same as a table";
/// Columns of the table.
pub const TABLE_HEADS: [&str; 7] = [
    "Policy",
    "Balance",
    "On published figures",
    "Misuse risk",
    "Gate",
    "What follows",
    "Readings that agree",
];
/// In the table.
pub const NOT_SCORED: &str = "No policy in force: statutes only, no score";

/// In a source card.
pub const MISSING: &str =
    "No open figure exists. The slider starts at 50 with a wide error, and it is for you to judge.";
/// A switch in a source card.
pub const EXACT: &str = "Take this value as exact: no reading moves it";
/// In a source card.
pub const PROXY: &str = "A near figure stands in for what is meant.";
/// In a source card.
pub const STATUS: &str = "A fact of law or membership, put on the scale by our ladder.";
/// In a source card.
pub const NO_FIGURE: &str = "no figure for this country.";
/// In a source card.
pub const SE_PUBLISHED: &str = "The error is the published one.";

/// Said where the host sends a part of the app as something else.
#[must_use]
pub fn wrong_kind(file: &str, kind: &str) -> String {
    let kind = if kind.is_empty() { "nothing" } else { kind };
    format!(
        "This part of the app could not be loaded: the host of this page sends {file} as “{kind}” and must send it as “application/wasm”. Nothing that you set is lost."
    )
}

/// The balance with its change since the published figures: "Balance 49, down 3".
#[must_use]
pub fn balance(balance: i64, change: i64) -> String {
    match moved_by(change).as_str() {
        "" => format!("Balance {balance}"),
        change => format!("Balance {balance}, {change}"),
    }
}

/// The later policy's balance against the earlier one's: "9 below 2018".
#[must_use]
pub fn against(difference: i64) -> String {
    match difference {
        0 => "as in 2018".to_owned(),
        1.. => format!("{difference} above 2018"),
        _ => format!("{} below 2018", -difference),
    }
}

/// The name of a band of the axis.
#[must_use]
pub const fn axis(band: Band) -> &'static str {
    match band {
        Band::Against => AXIS_AGAINST,
        Band::Open => AXIS_OPEN,
        Band::Favour => AXIS_FAVOUR,
    }
}

/// A disposition for the dock, where room is scarce.
#[must_use]
pub fn disposition_short(disposition: Disposition) -> &'static str {
    match disposition {
        Disposition::Barred => "Barred by its gate",
        other => sentence::disposition(other),
    }
}

/// A change since the published figures, at the balance of a row; empty where there is none: "down 3".
#[must_use]
pub fn moved_by(change: i64) -> String {
    match change {
        0 => String::new(),
        1.. => format!("up {change}"),
        _ => format!("down {}", -change),
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
    match policy.kind {
        Kind::Gap => format!("{}, no policy", policy.year),
        _ => format!("{}, {}, {}", policy.year, policy.issuer, policy.short),
    }
}

/// Name of the button that opens a text's reasons.
#[must_use]
pub fn why_of(policy: &Policy) -> String {
    format!("Why? {}", full_name(policy))
}

/// The gap in a sentence.
#[must_use]
pub fn gap(from: &str, until: &str) -> String {
    format!(
        "{from} to {until}: no arms-transfer policy was in force. Statutes only, so nothing to weigh and no score."
    )
}

/// The flags' first words.
#[must_use]
pub fn flagged(place: &str) -> String {
    format!("Flagged by US law under every policy, {place}:")
}

/// Where a gate of the scale stands, and why: ": just over 1 in 2 is not actual knowledge".
#[must_use]
pub fn gate_line(risk: &str, standard: Standard, state: GateState) -> String {
    let words = sentence::standard(standard);
    match (state, standard) {
        (GateState::None, _) => String::new(),
        (GateState::ShutByKnowledge, _) => ": the abuse is documented knowledge".to_owned(),
        (GateState::Open, Standard::ClearRisk | Standard::OverridingRisk) => {
            format!(": {risk} is no {words}")
        }
        (GateState::Open, _) => format!(": {risk} is not {words}"),
        (GateState::ShutByRisk, Standard::ActualKnowledge) => format!(": {risk} counts as {words}"),
        (GateState::ShutByRisk, Standard::MoreLikelyThanNot) => format!(": {risk} is {words}"),
        (GateState::ShutByRisk, _) => format!(": {risk} is a {words}"),
    }
}

/// Name of a reset button.
#[must_use]
pub fn reset_of(name: &str, own: bool) -> String {
    if own {
        format!("Reset {name} to 50")
    } else {
        format!("Reset {name} to the published figure")
    }
}

/// Name of a numeric entry.
#[must_use]
pub fn entry_of(name: &str) -> String {
    format!("{name}, value from 0 to 100")
}

/// Name of a source button.
#[must_use]
pub fn source_of(name: &str) -> String {
    format!("Source of {name}")
}

/// A slider's value as a screen reader says it.
#[must_use]
pub fn spoken(value: i64, published: Option<i64>) -> String {
    match published {
        Some(published) if published != value => format!("{value} of 100, published {published}"),
        Some(_) => format!("{value} of 100, as published"),
        None => format!("{value} of 100"),
    }
}

/// A slider's question and ends, for a screen reader.
#[must_use]
pub fn ends(factor: &Factor) -> String {
    format!(
        "{} From 0, {}, to 100, {}.",
        factor.question, factor.low, factor.high
    )
}

/// The published value and its error.
#[must_use]
pub fn published_at(value: i64, error: i64) -> String {
    format!(
        "The published figures put the slider at {value}, give or take {} (one standard error).",
        points(error)
    )
}

/// Whether a status cell says no.
#[must_use]
pub fn is_no(cell: &str) -> bool {
    matches!(cell, "" | "0" | "not_party")
}

/// A figure as published, with its error and year.
#[must_use]
pub fn figure(cell: &Cell, indicator: &Indicator) -> String {
    let mut text = match (cell.number, cell.text) {
        (Some(_), "1") if indicator.direction == "status" => "yes".to_owned(),
        (_, text) => text.replace('_', " ").replace('-', "−"),
    };
    if let Some(se) = cell.se {
        text.push_str(&format!(", standard error {}", decimal(se, 4)));
    }
    match cell.year {
        Some(year) => text.push_str(&format!(", {year}.")),
        None => text.push_str(&format!(", as of {}.", day(indicator.years))),
    }
    text
}

/// How to read an indicator.
#[must_use]
pub fn direction(indicator: &Indicator) -> String {
    match indicator.direction {
        "status" | "context" => String::new(),
        direction => format!("Scale: {}; {direction}.", indicator.unit.replace('-', "−")),
    }
}

/// A preset rule in words.
#[must_use]
pub fn rule(words: &str) -> String {
    format!("On the slider: {}. ", words.trim_end_matches('.'))
}

/// An assumed error.
#[must_use]
pub fn se_assumed(assumed: f64) -> String {
    format!(
        "No error is published; we assume {}.",
        points(crate::messages::number::rounded(assumed))
    )
}
