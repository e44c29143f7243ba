//! Cards of shared pages, and sheets for paper.

use counterweigh::messages::{card, sentence, sheet};

use crate::dump::Said;
use crate::sweep::Case;

use super::headline_of;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    said.list("card::and_more", &[0, 1, 2, 9].map(card::and_more));
    said.say("card::window_title", card::window_title("Norway"));
    said.list(
        "sheet::title",
        &[sheet::result(), sheet::classroom(), sheet::answer_sheet()],
    );
    said.list(
        "sheet::what",
        &[
            sheet::result_holds(),
            sheet::classroom_holds(),
            sheet::answers_hold(),
        ],
    );
}

/// Cards of the policies of an edition.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    let edition = case.engine().edition;
    said.say("card::edition", card::edition(edition));
    said.say("card::edition_short", card::edition_short(edition));
    said.say("sheet::foot", sheet::foot(edition));
    for policy in edition.policies {
        said.say("card::policy_title", card::policy_title(policy));
        said.say("card::in_force", card::in_force(policy));
        said.say("card::gate", card::gate(policy));
        said.say("card::policy_alt", card::policy_alt(policy));
        said.say("sheet::name", sheet::name(policy));
        said.say("sheet::gate", sheet::gate(policy));
    }
}

/// The card and the sheets of a scenario.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    let place = sentence::place_name(scenario);
    let headline = headline_of(case);
    said.say("card::country_title", card::country_title(place));
    said.say("card::country_alt", card::country_alt(&headline));
    for policy in case.engine().edition.policies {
        said.say("card::reasons_of", card::reasons_of(policy, place));
    }
    said.say("sheet::heading", sheet::heading(scenario));
    said.say("sheet::sliders_caption", sheet::sliders_caption(scenario));
    for risk in [None, Some(picture.risk)] {
        for (name, value) in sheet::facts(scenario, risk) {
            said.say("sheet::facts", format!("{name}: {value}"));
        }
    }
}
