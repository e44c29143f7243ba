//! Words of the sheets that are printed: the result, and a sheet for the classroom with its answers.

use crate::edition::{Edition, Kind, Policy};
use crate::findings::engine::Engine;
use crate::model::disposition::Disposition;
use crate::scenario::{Place, Scenario};

use crate::messages::number::{chance, upper_first};
use crate::messages::{page, sentence};

/// What the preview is.
pub const PREVIEW: &str =
    "You see the pages first. They read well in black and white, on A4 and on Letter.";
/// Label of the bar over a preview.
pub const BAR: &str = "Preview of the sheet";
/// A button.
pub const PRINT: &str = "Print";
/// A button.
pub const BACK: &str = "Back";
/// At the top of each sheet.
pub const SUBJECT: &str = "US arms-transfer policies, 1977 to today";
/// Heading of the sliders.
pub const SLIDERS: &str = "The country on sliders";
/// Columns of the sliders.
pub const SLIDER_HEADS: [&str; 3] = ["0 to 100", "Set to", "Published"];
/// In place of a figure that nobody publishes.
pub const NOT_PUBLISHED: &str = "none";
/// Heading of the results.
pub const RESULTS: &str = "Under each policy";
/// Columns of the results.
pub const RESULT_HEADS: [&str; 6] = [
    "Policy",
    "0 to 100",
    "Balance",
    "What follows",
    "Gate",
    "Readings",
];
/// Legend of the chart.
pub const LEGEND: &str = "Balance: 0 weighs wholly against a transfer, 50 is neutral, 100 wholly in favour. The upright lines mark where \
     “left open” begins and ends. Dot: our reading; cross: the gate is shut. The line spans 9 in 10 readings. Readings: how many \
     of 100 end as ours does.";
/// Heading of the reasons.
pub const REASONS: &str = "The largest reasons, in points of the balance";
/// Heading of the space at the end.
pub const NOTES: &str = "Notes";
/// What the code is.
pub const CODE: &str = "Scan to open exactly this on the sliders";
/// What the link is.
pub const LINK: &str = "Or type the link:";
/// Where the sources stand.
pub const SOURCES: &str = "Source, year and licence of every figure and the clause behind every coding stand on the page “Method and \
     sources”.";
/// Line for the name of a student.
pub const STUDENT: &str = "Name";
/// Line for the day.
pub const DATE: &str = "Date";
/// What the students do.
pub const TASK: &str = "Your task";
/// The steps of the task.
pub const STEPS: [&str; 3] = [
    "Read how the country stands on the sliders, then what each policy says.",
    "For each policy, put a mark on the line where you expect the balance, and tick what follows.",
    "Give the one reason that decides for you, in a few words.",
];
/// Heading of the predictions.
pub const PREDICT: &str = "What do you expect?";
/// Where the student writes.
pub const BECAUSE: &str = "Because";
/// Ends of the empty line.
pub const ENDS: [&str; 3] = ["0 against", "50 neutral", "100 in favour"];
/// Heading of the answers.
pub const ANSWERS: &str = "Answers, for the teacher";
/// What to say to a class.
pub const ANSWERS_LEAD: &str = "These follow from one reading of each text, and the readings column says how firmly. An answer that differs \
     and gives a clause for it is a good answer.";
/// What may follow, to be ticked.
pub const CHOICES: [Disposition; 4] = [
    Disposition::WeighsAgainst,
    Disposition::LeftOpen,
    Disposition::WeighsInFavour,
    Disposition::Barred,
];

/// Name of the sheet with the results.
pub const RESULT: &str = "Result sheet";
/// Name of the sheet for the classroom.
pub const CLASSROOM: &str = "Classroom sheet";

/// A policy after its year, where room is scarce: a comparator names its issuer itself.
#[must_use]
pub fn name(policy: &Policy) -> String {
    match policy.kind {
        Kind::Comparator => policy.short.to_owned(),
        _ => format!("{}, {}", policy.issuer, policy.short),
    }
}

/// What the sheet with the results holds.
pub const RESULT_HOLDS: &str = "The scenario, what follows under each policy, the reasons with their clauses, a QR code, and space for notes.";
/// What the sheet for the classroom holds.
pub const CLASSROOM_HOLDS: &str = "The scenario with the results hidden: students predict first. The answers follow on a page of their own.";

/// Heading of a sheet: the scenario's title, or its country.
#[must_use]
pub fn heading(scenario: &Scenario) -> String {
    match scenario.title.as_str() {
        "" => upper_first(sentence::place_name(scenario)),
        title => title.to_owned(),
    }
}

/// What the scenario is, fact by fact: name and value; the misuse risk only where it is to be shown.
#[must_use]
pub fn facts(scenario: &Scenario, risk: Option<f64>) -> Vec<(&'static str, String)> {
    let edition = Engine::of(scenario).edition;
    let item = edition.items.get(usize::from(scenario.item));
    let attached = edition.mitigations.iter().enumerate();
    let attached: Vec<&str> = attached
        .filter(|(number, _)| scenario.mitigations >> number & 1 == 1)
        .map(|(_, condition)| condition.name)
        .collect();
    let conditions = if attached.is_empty() {
        "none".to_owned()
    } else {
        attached.join("; ")
    };
    let mut facts = vec![
        (page::COUNTRY, upper_first(sentence::place_name(scenario))),
        (page::ITEM, item.map_or("", |item| item.name).to_owned()),
        (page::CONDITIONS, conditions),
    ];
    if let Some(risk) = risk {
        let whose = match scenario.own_estimate {
            Some(_) => page::RISK_OWN,
            None => page::RISK_MODEL,
        };
        facts.push((page::RISK, format!("{}, {whose}", chance(risk))));
    }
    if scenario.documented_knowledge {
        facts.push((page::KNOWLEDGE, "yes".to_owned()));
    }
    facts
}

/// Above the sliders: what the published column is.
#[must_use]
pub fn sliders_caption(scenario: &Scenario) -> &'static str {
    match scenario.place {
        Place::Own => "A country of one’s own: nothing is published.",
        Place::Country(_) => "Bold: set otherwise than published.",
    }
}

/// The edition and what the sheet is: at its foot.
#[must_use]
pub fn foot(edition: &Edition) -> String {
    format!(
        "{} {} {SOURCES}",
        page::NOT_A_DECISION,
        crate::messages::card::edition(edition)
    )
}

/// The gate of a policy as a student needs it: "Gate on misuse, standard: “more likely than not”".
#[must_use]
pub fn gate(policy: &Policy) -> String {
    policy.gate.as_ref().map_or_else(
        || sentence::gate(crate::model::risk::GateState::None).to_owned(),
        |gate| {
            format!(
                "Gate on misuse, standard: “{}”",
                sentence::standard(gate.standard)
            )
        },
    )
}
