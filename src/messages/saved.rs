//! Words of the screen with the scenarios that are saved on the device.

use crate::export::saved_scenarios::{
    Entry, Fault, Imported, MOST_ENTRIES, Problem, Refusal, Refused,
};
use crate::findings::engine::Engine;
use crate::findings::results::Results;
use crate::scenario::Scenario;

use crate::messages::number::{day, rounded, upper_first};
use crate::messages::sentence::place_name;

/// Heading of the screen.
pub const TITLE: &str = "Saved on this device";
/// First words.
pub const LEAD: &str = "What you save here stays in this browser, on this device. Nothing is sent anywhere, and nobody else sees \
     it. A browser may clear it one day: download what you want to keep.";
/// Heading of the form.
pub const SAVE_OPEN: &str = "Save what is open";
/// Label of the name.
pub const NAME: &str = "Name";
/// A button.
pub const SAVE: &str = "Save";
/// Heading of the list.
pub const LIST: &str = "Your scenarios";
/// Said of an empty list.
pub const EMPTY: &str = "Nothing is saved yet. Give what is open a name and save it: it then waits here, also after you close \
     the browser.";
/// What the small pictures show.
pub const LEGEND: &str = "One row for each policy, the earliest on top. The further to the right, the more it weighs in favour; \
     the lines mark where “left open” begins and ends. A cross in place of the dot: the gate is shut.";
/// A button.
pub const OPEN: &str = "Open";
/// A button.
pub const RENAME: &str = "Rename";
/// A button.
pub const DELETE: &str = "Delete";
/// A button.
pub const KEEP_NAME: &str = "Save the name";
/// A button.
pub const CANCEL: &str = "Cancel";
/// Said of an entry that was not stored.
pub const AT_HAND: &str = "Not stored: on this page only";
/// Said of an entry without a name.
pub const NAMELESS: &str = "Without a name";
/// Said of a link that this app does not read.
pub const NOT_SHOWN: &str =
    "This cannot be shown here. A newer version of the app may read it; it is kept as it is:";
/// Said of a link of another edition.
pub const OTHER_EDITION: &str = "Made with another edition of the figures. Open it to see it.";
/// Said of a link that holds more than one scenario.
pub const AND_MORE: &str = "and more in the same link";
/// Said after saving.
pub const SAVED: &str = "Saved.";
/// Said where the same is there.
pub const SAVED_ALREADY: &str = "This is saved already under that name.";
/// Heading of the file.
pub const FILE: &str = "As a file";
/// What the file is for.
pub const FILE_LEAD: &str = "One file holds all of it: to keep it safe, to move it to another device, or to give it to a class. Reading \
     a file in only adds; it never takes anything away.";
/// A button.
pub const EXPORT: &str = "Download all as a file";
/// Label of the file field.
pub const IMPORT: &str = "Read in such a file";
/// Name of the file.
pub const FILE_NAME: &str = "counterweigh-saved.txt";
/// Name of the file with what could not be read.
pub const ASIDE_NAME: &str = "counterweigh-unread.txt";
/// Title of a notice.
pub const ASIDE: &str = "Part of what was saved here could not be read";
/// What can be done about it.
pub const ASIDE_LEAD: &str = "It is kept as it was, apart from the rest, and nothing else is lost. Download it if you want to look into it \
     or pass it on.";
/// A button.
pub const ASIDE_EXPORT: &str = "Download what could not be read";
/// A button.
pub const ASIDE_DISCARD: &str = "Remove what could not be read";
/// Heading of the last part, its button, and title of its dialog.
pub const FORGET: &str = "Forget everything here";
/// What the button does.
pub const FORGET_LEAD: &str = "For a shared computer: the next person finds nothing of yours here.";
/// Before what is removed.
pub const FORGET_ASKS: &str = "This removes from this browser, for good:";
/// A switch.
pub const FORGET_APP: &str = "Also remove the copy of the app itself, with which it opens without a network. It comes back at your next \
     visit.";
/// What is not touched.
pub const FORGET_KEEPS: &str = "Not touched: files that you downloaded, links that you passed on, and the list of visited pages that \
     the browser itself keeps.";
/// A button.
pub const FORGET_NOW: &str = "Remove it all";
/// Said afterwards.
pub const FORGOTTEN: &str = "Everything here is forgotten.";

/// Faults of a file that are named one by one.
const NAMED: usize = 6;

/// The name that is offered for a scenario: its title, or its country and what is transferred.
#[must_use]
pub fn default_name(scenario: &Scenario) -> String {
    match scenario.title.as_str() {
        "" => described(scenario),
        title => title.to_owned(),
    }
}

/// Country and what is transferred: "Azerbaijan, small arms".
#[must_use]
pub fn described(scenario: &Scenario) -> String {
    let place = upper_first(place_name(scenario));
    let items = &Engine::of(scenario).edition.items;
    match items.get(usize::from(scenario.item)) {
        Some(item) if scenario.item > 0 => format!("{place}, {}", item.name),
        _ => place,
    }
}

/// The name of an entry.
#[must_use]
pub fn name(entry: &Entry) -> &str {
    match entry.name.as_str() {
        "" => NAMELESS,
        name => name,
    }
}

/// When an entry was saved.
#[must_use]
pub fn saved_on(entry: &Entry) -> String {
    format!("saved on {}", day(entry.saved.day()))
}

/// A button of an entry, for those who hear it alone.
#[must_use]
pub fn of(button: &str, entry: &Entry) -> String {
    format!("{button} {}", name(entry))
}

/// Label of the field for another name.
#[must_use]
pub fn new_name(entry: &Entry) -> String {
    format!("Another name for {}", name(entry))
}

/// Said after deleting.
#[must_use]
pub fn deleted(entry: &Entry) -> String {
    format!("Deleted: {}.", name(entry))
}

/// The small picture in words: "Balances: 1977 46; 2018 49; 2023 40, gate shut."
#[must_use]
pub fn picture(scenario: &Scenario, picture: &Results) -> String {
    let engine = Engine::of(scenario);
    let balances = picture.scored(engine).map(|(_, policy, glance)| {
        let shut = if glance.gate.is_shut() {
            ", gate shut"
        } else {
            ""
        };
        format!("{} {}{shut}", policy.year, rounded(glance.balance))
    });
    format!("Balances: {}.", balances.collect::<Vec<_>>().join("; "))
}

/// Why the last change is at hand only, and what to do.
#[must_use]
pub const fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Full => {
            "Your browser has no room left for this page. What you see is all there, but not stored: download it as a file, then \
             delete some of it."
        }
        Refusal::Blocked => {
            "Your browser stores nothing for this page, by a setting or because the window is private. What you save stands here \
             only until you leave this screen: download it as a file."
        }
    }
}

/// Said where the shelf is full.
#[must_use]
pub fn full() -> String {
    format!(
        "There is room for {MOST_ENTRIES} scenarios, and all of it is taken. Download them as a file, then delete some."
    )
}

/// What a file brought: how many are new, how many were there.
#[must_use]
pub fn imported(imported: &Imported) -> String {
    let scenarios = |count: usize| match count {
        1 => "1 scenario".to_owned(),
        count => format!("{count} scenarios"),
    };
    let there = match imported.there {
        0 => String::new(),
        1 => " 1 was here already.".to_owned(),
        count => format!(" {count} were here already."),
    };
    match imported.new {
        0 => format!("The file is read in. It adds nothing.{there}"),
        new => format!("The file is read in. It adds {}.{there}", scenarios(new)),
    }
}

/// The lines of a file that could not be read, one by one.
#[must_use]
pub fn faults(faults: &[Fault]) -> Vec<String> {
    let mut lines: Vec<String> = faults.iter().take(NAMED).map(fault).collect();
    if faults.len() > NAMED {
        lines.push(format!("And {} more lines.", faults.len() - NAMED));
    }
    lines
}

fn fault(fault: &Fault) -> String {
    let name = fault.name();
    let name = name.map_or_else(String::new, |name| format!(" (“{}”)", name.as_str()));
    let problem = match fault.problem {
        Problem::Cells => "it is not a time, a link and a name with tabs between them",
        Problem::Moment => "its time is none",
        Problem::Link => "its link holds what no link of ours does",
        Problem::Full => "there is no room for more",
    };
    format!("Line {}{name} was left out: {problem}.", fault.line)
}

/// Why a file was not taken.
#[must_use]
pub const fn refused(refused: Refused) -> &'static str {
    match refused {
        Refused::TooLarge => "It is larger than 1 MB, larger than any file of ours.",
        Refused::NotRead => "The browser could not read it.",
        Refused::Foreign => "It is not a file of saved scenarios.",
    }
}

/// Before the reason.
pub const NOT_TAKEN: &str = "This file was not taken. Nothing has changed.";

/// What is removed, item by item.
#[must_use]
pub fn forgotten(entries: usize, aside: bool) -> Vec<String> {
    let mut lines = Vec::new();
    match entries {
        0 => {}
        1 => lines.push("the 1 scenario saved here".to_owned()),
        count => lines.push(format!("the {count} scenarios saved here")),
    }
    if aside {
        lines.push("what was saved here and could not be read".to_owned());
    }
    lines.push("whatever else the app keeps in this browser".to_owned());
    lines
}
