//! Files of numbers.

use counterweigh::export::record::{About, record};
use counterweigh::export::table as words;
use counterweigh::export::table::OnScreen;
use counterweigh::scenario::link::Seal;

use super::LINK;
use super::cite::masked;
use crate::dump::Said;
use crate::sweep::Case;

/// Names of files and buttons.
pub(crate) fn names(said: &mut Said, case: &Case) {
    for everything in [false, true] {
        for ending in ["csv", "json"] {
            said.say(
                "table::file_name",
                words::file_name(case.scenario(), everything, ending),
            );
        }
    }
    said.list("table::words", &words::words(case.scenario()));
}

/// All four files.
pub(crate) fn of(said: &mut Said, case: &Case, seal: &Seal) {
    let scenario = case.scenario();
    let about = || About::of(scenario, seal, words::words(scenario), LINK.to_owned());
    let on_screen = OnScreen::of(scenario, about());
    let everything = record(scenario, about());
    let files = [
        ("table::on_screen_csv", on_screen.csv()),
        ("table::on_screen_json", words::json(&on_screen)),
        ("table::everything_csv", words::everything(&everything)),
        ("table::everything_json", words::json(&everything)),
    ];
    for (key, file) in files {
        for line in masked(&file, seal).lines() {
            said.say(key, line);
        }
    }
}
