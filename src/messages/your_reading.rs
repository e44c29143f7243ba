//! Words of the screen on which a reader makes every choice of a reading.

use crate::edition::{Coding, Edition, Policy};
use crate::export::codings::{Fault, Problem, Refused};
use crate::findings::extreme_readings::Made;
use crate::findings::reading_parameter::ReadingParameter;
use crate::findings::reading_setting::ReadingSetting;
use crate::model::disposition::Disposition;
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::model::risk::GateState;
use crate::scenario::Reading;

use crate::messages::number::{chance, decimal, lower_first, upper_first};
use crate::messages::page::{disposition_short, full_name};
use crate::messages::{method, reading, sentence};

/// First words.
pub const LEAD: &str = "No policy says how much each criterion counts. We had to choose, and here you can choose otherwise. \
     The results change at once, and your link carries your choices.";
/// Heading of what differs.
pub const DIFFERS: &str = "What you read otherwise than we do";
/// Said of our own reading.
pub const NOTHING_DIFFERS: &str = "Nothing so far: this is our reading.";
/// A button that takes one choice back.
pub const BACK: &str = "Back to ours";
/// Heading of the results.
pub const RESULTS: &str = "What follows";
/// Heading of the common choices.
pub const RULE: &str = "For every policy";
/// Heading of the choices on one text.
pub const ONE_POLICY: &str = "For one policy";
/// Label of the list of texts.
pub const POLICY: &str = "Policy";
/// Label of the threshold.
pub const THRESHOLD: &str = "The gate shuts above";
/// Said of a stance beyond our range.
pub const OUTSIDE: &str = "outside our range";
/// Heading of the strongest case.
pub const STRONGEST: &str = "The strongest honest case";
/// A side.
pub const MOST_IN_FAVOUR: &str = "Most in favour";
/// A side.
pub const MOST_AGAINST: &str = "Most against";
/// Before what a case assumes.
pub const ASSUMES: &str = "To get there, one has to assume:";
/// Said where a case assumes nothing.
pub const ASSUMES_NOTHING: &str = "Our own reading already gives this.";
/// A button that puts a case in place.
pub const READ_IT_SO: &str = "Read it so";
/// The button where the case is in place.
pub const IS_READ_SO: &str = "You read it so now";
/// What the button does besides.
pub const REST_IS_OURS: &str =
    "“Read it so” puts that reading in place of yours. Undo brings yours back.";
/// Said where a gate may be read as covering more or less.
pub const BREADTH: &str =
    "How much the bar covers is open too: here it shows as a higher or lower threshold.";
/// Heading of the file.
pub const FILE: &str = "Your codings as a file";
/// What the file is for.
pub const FILE_LEAD: &str = "Download every coding as a table, write your own into the column “yours” with any spreadsheet, and \
     read the file in again. The file stays on your device.";
/// A button.
pub const DOWNLOAD: &str = "Download the codings (CSV)";
/// Label of the file field.
pub const CHOOSE: &str = "Read in a file of codings";
/// Name of the file.
pub const FILE_NAME: &str = "counterweigh-codings.csv";
/// Before the faults of a file.
pub const NOT_TAKEN: &str = "This file was not taken. Nothing has changed.";

/// Faults of a file that are named one by one.
const NAMED: usize = 6;

/// A heading with one sentence of explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The heading.
    pub heading: &'static str,
    /// The sentence.
    pub sentence: &'static str,
}

/// Heading and explanation of a choice.
#[must_use]
pub fn explained(choice: ReadingSetting) -> Explained {
    let (heading, sentence) = match choice {
        ReadingSetting::Ratio => (
            "The scale",
            "Each step of emphasis, from mentioned to weighed to emphasised to overriding, counts this many times as much as \
             the one below.",
        ),
        ReadingSetting::Count => (
            "What is counted",
            "There are four criteria on governance and two on the economy: counted by group, the number of criteria lends no \
             weight.",
        ),
        ReadingSetting::Mean => (
            "How scores are averaged",
            "The mean decides whether a good score on one criterion can make up for a bad one on another.",
        ),
        ReadingSetting::Overlay => (
            "Governance as the overlay",
            "Where governance is the overlay, weak governance takes something off all the rest.",
        ),
        ReadingSetting::Discount => (
            "How much it takes off",
            "The overlay begins below this level of governance, and takes off more the lower governance stands.",
        ),
        ReadingSetting::Edges => (
            "Against, open, in favour",
            "No policy draws these lines: below the first a balance weighs against, from the second on in favour.",
        ),
        ReadingSetting::Risk => (
            "How likely misuse is",
            "No data say how often arms are misused, so our estimate rests on two guesses: one where harm stands at 10, one \
             where it stands at 90.",
        ),
        ReadingSetting::Threshold(_) => (
            "Its gate",
            "Where misuse is likelier than this, the policy bars the transfer, whatever the balance.",
        ),
        ReadingSetting::Stances(_) => (
            "How strongly it speaks of each criterion",
            "0 means that the policy does not name the criterion, 4 that it lets the criterion override all others. Beside each \
             stand our coding, how far it could be read otherwise, and the clause.",
        ),
    };
    Explained { heading, sentence }
}

/// Label of a slider.
#[must_use]
pub fn dial(dial: ReadingParameter) -> &'static str {
    match dial {
        ReadingParameter::Ratio => "Each step counts",
        ReadingParameter::OverlayStrength => "At most it takes off",
        ReadingParameter::OverlayReference => "It begins below",
        ReadingParameter::AgainstBelow => "Weighs against below",
        ReadingParameter::FavourFrom => "Weighs in favour from",
        ReadingParameter::RiskLow => "Where harm is low (10)",
        ReadingParameter::RiskHigh => "Where harm is high (90)",
    }
}

/// Where a slider stands.
#[must_use]
pub fn value(dial: ReadingParameter, value: u16) -> String {
    match dial {
        ReadingParameter::Ratio => format!("{} times", decimal(f64::from(value) / 100.0, 2)),
        ReadingParameter::OverlayStrength => format!("{value} per cent"),
        ReadingParameter::OverlayReference
        | ReadingParameter::AgainstBelow
        | ReadingParameter::FavourFrom => value.to_string(),
        ReadingParameter::RiskLow | ReadingParameter::RiskHigh => risk(value),
    }
}

/// A share per thousand as a chance and as a percentage.
#[must_use]
pub fn risk(permille: u16) -> String {
    let share = f64::from(permille) / 1000.0;
    format!("{} ({} %)", chance(share), decimal(share * 100.0, 1))
}

/// Our own value beside the reader's: "ours: 2 times".
#[must_use]
pub fn ours(value: &str) -> String {
    format!("ours: {value}")
}

/// Where a slider stands and where ours does, for a screen reader.
#[must_use]
pub fn spoken(value: &str, our: &str) -> String {
    if value == our {
        format!("{value}, as ours")
    } else {
        format!("{value}, {}", ours(our))
    }
}

/// A way to count.
#[must_use]
pub fn count(count: Count) -> &'static str {
    match count {
        Count::ByFactor => "Each criterion by itself",
        Count::ByGroup => "Each group once, by its strongest criterion",
    }
}

/// A way to average.
#[must_use]
pub fn mean(mean: Mean) -> &'static str {
    match mean {
        Mean::Arithmetic => "Arithmetic: strong points make up for weak ones",
        Mean::Geometric => "Geometric: weak points drag",
    }
}

/// Which texts are read with the overlay.
#[must_use]
pub fn overlay(overlay: OverlayUse) -> &'static str {
    match overlay {
        OverlayUse::AsTheTextSays => "Where the policy says so",
        OverlayUse::Never => "Under no policy",
        OverlayUse::Always => "Under every policy",
    }
}

/// Name of a button that takes a choice back, such as "Back to ours: the mean is geometric".
#[must_use]
pub fn back_of(what: &str) -> String {
    format!("{BACK}: {what}")
}

/// One entry of what differs, as a sentence.
#[must_use]
pub fn differs(choice: ReadingSetting, read: &Reading, edition: &Edition) -> String {
    format!("{}.", upper_first(&reading::change(choice, read, edition)))
}

/// A text in the list, marked where it is read otherwise.
#[must_use]
pub fn policy(policy: &Policy, changed: bool) -> String {
    let mark = if changed { " (changed)" } else { "" };
    format!("{}{mark}", full_name(policy))
}

/// How a balance compares with ours: "ours 54", "as ours".
#[must_use]
pub fn balance(now: i64, our: i64) -> String {
    if now == our {
        "as ours".to_owned()
    } else {
        format!("ours {our}")
    }
}

/// What follows now, and as we read where that is something else.
#[must_use]
pub fn disposition(now: Disposition, our: Disposition) -> String {
    let words = disposition_short(now);
    if now == our {
        words.to_owned()
    } else {
        format!("{words} ({})", ours(&lower_first(disposition_short(our))))
    }
}

/// Our coding of one criterion and its range.
#[must_use]
pub fn coding(coding: Coding) -> String {
    let range = if coding.low == coding.high {
        "and no other".to_owned()
    } else {
        format!("could be {} to {}", coding.low, coding.high)
    };
    format!("ours {}, {range}", coding.stance)
}

/// What the strongest case is about.
#[must_use]
pub fn strongest_lead(place: &str, policy: &Policy) -> String {
    format!(
        "How far can {} be pushed for {place} without leaving our ranges? Every stance may go to either end of its range, a step \
         may count 1.25 to 3 times, both counts and both means are allowed, and an overlay may be read or not.",
        sentence::policy_name(policy)
    )
}

/// How far a balance reaches.
#[must_use]
pub fn reach(low: i64, high: i64) -> String {
    if low == high {
        format!("Every reading within our ranges gives {low}.")
    } else {
        format!(
            "At most {high}, at least {low}: between these lies every reading within our ranges."
        )
    }
}

/// Where our own reading and the reader's lie, and the band edges.
#[must_use]
pub fn lies(our: i64, yours: i64, against_below: u8, favour_from: u8) -> String {
    let readings = if our == yours {
        format!("Our reading gives {our}, and so does yours.")
    } else {
        format!("Our reading gives {our}, yours {yours}.")
    };
    format!(
        "{readings} Below {against_below} the policy weighs against, from {favour_from} on in favour."
    )
}

/// What follows in a case: "58: left open, gate shut".
#[must_use]
pub fn made(balance: i64, disposition: Disposition, gate: GateState) -> String {
    let mut text = format!(
        "{balance}: {}",
        lower_first(sentence::disposition(disposition))
    );
    if disposition != Disposition::Barred && gate != GateState::None {
        text.push_str(&format!(", {}", lower_first(sentence::gate(gate))));
    }
    text
}

/// What a case assumes: its rule, then the stances that it reads more strongly and those that it reads more weakly.
#[must_use]
pub fn assumptions(made: &Made, edition: &Edition) -> Vec<String> {
    let stances = |choice: &ReadingSetting| matches!(choice, ReadingSetting::Stances(_));
    let mut lines: Vec<String> = ReadingSetting::differing(&made.reading, edition)
        .into_iter()
        .filter(|choice| !stances(choice))
        .map(|choice| differs(choice, &made.reading, edition))
        .collect();
    for (side, stances) in [("strongly", &made.stronger), ("weakly", &made.weaker)] {
        if !stances.is_empty() {
            lines.push(format!(
                "Read more {side}: {}.",
                named(stances, edition).join(", ")
            ));
        }
    }
    lines
}

fn named(stances: &[(usize, u8)], edition: &Edition) -> Vec<String> {
    let entries = stances.iter().filter_map(|(factor, stance)| {
        let factor = edition.factors.get(*factor)?;
        Some(format!("{} ({})", factor.short, method::stance(*stance)))
    });
    entries.collect()
}

/// Name of a button that puts a case in place.
#[must_use]
pub fn read_it_so(side: &str) -> String {
    format!("{READ_IT_SO}: {}", lower_first(side))
}

/// Said after a file was read in, with the number of choices that are not ours.
#[must_use]
pub fn taken(choices: usize) -> String {
    match choices {
        0 => "The file is read in. It reads everything as we do.".to_owned(),
        1 => "The file is read in. In one point it reads otherwise than we do.".to_owned(),
        many => format!("The file is read in. In {many} points it reads otherwise than we do."),
    }
}

/// Why a file was not taken, fault by fault.
#[must_use]
pub fn refused(refused: &Refused) -> Vec<String> {
    match refused {
        Refused::TooLarge => {
            vec!["It is larger than 200 kB, far larger than any table of ours.".to_owned()]
        }
        Refused::NotText => {
            vec!["It is not a text. Save the table as CSV and try again.".to_owned()]
        }
        Refused::Columns(missing) => vec![format!(
            "Its first row must name the columns. Missing: {}.",
            missing.join(", ")
        )],
        Refused::Rows(faults) => {
            let mut lines: Vec<String> = faults.iter().take(NAMED).map(fault).collect();
            if faults.len() > NAMED {
                lines.push(format!("And {} more.", faults.len() - NAMED));
            }
            lines
        }
    }
}

fn fault(fault: &Fault) -> String {
    let problem = match &fault.problem {
        Problem::OpenQuote => "a quotation mark is opened and never closed".to_owned(),
        Problem::Kind(found) => format!(
            "the kind is “{}”; it must be edition, rule, threshold or stance",
            shortened(found)
        ),
        Problem::Policy(found) => format!("there is no policy “{}”", shortened(found)),
        Problem::Gap => "no policy was in force then, so there is nothing to read".to_owned(),
        Problem::Key(found) => format!("there is no criterion or choice “{}”", shortened(found)),
        Problem::Number { found, least, most } => format!(
            "“{}” is not a whole number from {least} to {most}",
            shortened(found)
        ),
        Problem::Word { found, words } => {
            format!("“{}” is not one of: {}", shortened(found), words.join(", "))
        }
        Problem::Twice { first } => format!("row {first} already makes this choice"),
        Problem::Edition(found) => {
            format!(
                "the file belongs to “{}”, not to this one",
                shortened(found)
            )
        }
        Problem::Edges => "“in favour” must not begin below where “against” ends".to_owned(),
        Problem::Risks => {
            "the risk where harm is high must be above the one where it is low".to_owned()
        }
    };
    format!("Row {}: {problem}.", fault.row)
}

/// As much of what stands in a cell as a sentence bears.
fn shortened(found: &str) -> String {
    const LONGEST: usize = 30;
    if found.chars().count() <= LONGEST {
        return found.to_owned();
    }
    found.chars().take(LONGEST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_faults_are_named_and_the_rest_counted() {
        let faults = (2..12).map(|row| Fault {
            row,
            problem: Problem::Kind("x".repeat(50)),
        });
        let lines = refused(&Refused::Rows(faults.collect()));
        assert_eq!(lines.len(), NAMED + 1);
        assert_eq!(
            lines[0],
            format!(
                "Row 2: the kind is “{}…”; it must be edition, rule, threshold or stance.",
                "x".repeat(30)
            )
        );
        assert_eq!(lines[NAMED], "And 4 more.");
    }

    #[test]
    fn what_is_ours_is_said_once() {
        assert_eq!(spoken("2 times", "2 times"), "2 times, as ours");
        assert_eq!(spoken("3 times", "2 times"), "3 times, ours: 2 times");
        assert_eq!(value(ReadingParameter::RiskLow, 20), "about 1 in 50 (2 %)");
    }
}
