//! Citations in all styles, and what is said where numbers are no longer those cited.

use counterweigh::findings::citation::{Verdict, check, printed, seal};
use counterweigh::findings::robustness::Robustness;
use counterweigh::messages::cite as words;
use counterweigh::messages::cite::Style;
use counterweigh::scenario::link::Seal;

use super::{DAY, LINK, subject_of};
use crate::dump::Said;
use crate::sweep::Case;

/// The names of the styles, and sentences of numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    said.list("cite::Style::name", &Style::ALL.map(Style::name));
    for clock in ["2020-05-03", "2250-12-31"] {
        said.say("cite::wrong_clock", words::wrong_clock(clock));
    }
    said.list("cite::how_many", &[0, 1, 2, 11].map(words::how_many));
}

/// A text without its digest, which changes with the link format.
pub(crate) fn masked(text: &str, seal: &Seal) -> String {
    text.replace(&printed(seal), "⟨check code⟩")
}

/// The seal of a scenario on a day.
pub(crate) fn sealed(case: &Case) -> Seal {
    seal(case.scenario(), DAY)
}

/// The citations of a sealed scenario.
pub(crate) fn of(said: &mut Said, case: &Case, seal: &Seal) {
    let scenario = case.scenario();
    let readings = Robustness::default();
    for style in Style::ALL {
        let citation = words::citation(style, &subject_of(case, &readings), seal, LINK);
        said.say("cite::citation", masked(&citation, seal));
    }
    said.say("cite::title", words::title(scenario));
    said.say("cite::full_title", words::full_title(scenario));
    said.say(
        "cite::file_name",
        masked(&words::file_name(scenario, seal), seal),
    );
    said.say("cite::same", words::same(seal, scenario));
}

/// The seal of one scenario on another, whose own is `own`: what differs, and by turns why else.
pub(crate) fn differs(said: &mut Said, seal: &Seal, case: &Case, own: &Seal, turn: usize) {
    let scenario = case.scenario();
    said.say("cite::differs", words::differs(seal));
    let older = Seal {
        model: seal.model.wrapping_sub(1),
        ..seal.clone()
    };
    let unknown = Seal {
        results: own.results ^ 1,
        ..own.clone()
    };
    // Each check tries all readings again.
    let rarer = [&older, &unknown, own].into_iter();
    let rarer = rarer.filter(|_| turn.is_multiple_of(16));
    for cited in [seal].into_iter().chain(rarer) {
        match check(cited, scenario) {
            Verdict::Same => said.say("cite::check", "same"),
            Verdict::Differs(difference) => {
                said.say("cite::why", words::why(&difference));
                said.say(
                    "cite::how_many",
                    words::how_many(difference.texts.len() as i64),
                );
                for change in &difference.texts {
                    said.say("cite::change", words::change(change, scenario));
                }
            }
        }
    }
}
