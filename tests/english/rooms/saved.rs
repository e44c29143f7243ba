//! Saved scenarios, and files of them.

use counterweigh::export::saved_scenarios::{
    Entry, Fault, Imported, Link, MOST_ENTRIES, Moment, Problem, Refusal, Refused, SavedScenarios,
    import,
};
use counterweigh::messages::saved as words;
use counterweigh::scenario::Title;

use crate::dump::Said;
use crate::sweep::Case;

/// A link as edition 2026.1 made it; no line holds it.
const TOKEN: &str = "BAA-AAYe5dpZXP-R1mkSwTyWPpw30aldz6PoyD6PoAAAAAAAB_gAABD_9IP";

/// What is said of entries, files and faults.
pub(crate) fn fixed(said: &mut Said) {
    for name in ["", "Norway, small arms", "</title>"] {
        let Some((saved, link)) = Moment::new("2026-11-25T12:00:00Z").zip(Link::new(TOKEN)) else {
            continue;
        };
        let entry = Entry {
            name: Title::new(name),
            saved,
            link,
        };
        said.say("saved::name", words::name(&entry.name));
        said.say("saved::saved_on", words::saved_on(entry.saved.day()));
        said.say("saved::of", words::open_entry(words::name(&entry.name)));
        said.say("saved::new_name", words::new_name(words::name(&entry.name)));
        said.say("saved::deleted", words::deleted(words::name(&entry.name)));
    }
    said.list(
        "saved::refusal",
        &[Refusal::Full, Refusal::Blocked].map(words::refusal),
    );
    said.say("saved::full", words::full(MOST_ENTRIES as i64));
    let refused = [Refused::TooLarge, Refused::NotRead, Refused::Foreign];
    said.list("saved::refused", &refused.map(words::refused));
    for count in [0, 1, 2, 100] {
        for there in [0, 1, 3] {
            let imported = Imported {
                shelf: SavedScenarios::default(),
                new: count,
                there,
                faults: Vec::new(),
            };
            said.say(
                "saved::imported",
                words::imported(imported.new as i64, imported.there as i64),
            );
        }
        for aside in [false, true] {
            said.list("saved::forgotten", &words::forgotten(count, aside));
        }
    }
    let problems = [
        Problem::Cells,
        Problem::Moment,
        Problem::Link,
        Problem::Full,
    ];
    for text in ["nothing", "a\tb\tNorway"] {
        let faults = problems.map(|problem| Fault {
            line: 3,
            text: text.to_owned(),
            name: text.split('\t').nth(2).map(Title::new),
            problem,
        });
        said.list("saved::faults", &words::faults(&faults));
    }
    files(said);
}

/// Files that are read in, whole and faulty.
fn files(said: &mut Said) {
    let line = format!("2026-11-25T12:00:00Z\t{TOKEN}\tNorway");
    let texts = [
        format!("counterweigh-saved 1\n{line}\n"),
        format!("counterweigh-saved 9\n{line}\tmore\n"),
        format!(
            "counterweigh-saved 1\n{line}\n{line}\nnothing\nyesterday\t{TOKEN}\tA\n2026-11-25T12:00:00Z\t???\tB\n"
        ),
        format!("counterweigh-saved 1\n{}", "x\n".repeat(20)),
        "another file".to_owned(),
        String::new(),
    ];
    for text in texts {
        match import(&text, &SavedScenarios::default()) {
            Ok(imported) => {
                said.say(
                    "saved::imported",
                    words::imported(imported.new as i64, imported.there as i64),
                );
                said.list("saved::faults", &words::faults(&imported.faults));
            }
            Err(found) => said.say("saved::refused", words::refused(found)),
        }
    }
}

/// What is said of a scenario when it is saved.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let scenario = case.scenario();
    said.say("saved::default_name", words::default_name(scenario));
    said.say("saved::described", words::described(scenario));
    said.say("saved::picture", words::picture(scenario, &case.picture));
}
