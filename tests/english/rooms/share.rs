//! Sharing: links, codes, e-mails, frames.

use counterweigh::state::Part;
use counterweigh::text::embed::{self, Theme};
use counterweigh::text::picture::qr::Code;
use counterweigh::text::{sentence, share};

use super::LINK;
use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    said.list("share::part", &Part::ALL.map(share::part));
    for length in [1, 60, 90, 200, 400, 900, 2000] {
        let Some(code) = Code::of(&"x".repeat(length)) else {
            continue;
        };
        said.say("share::qr_size", share::qr_size(&code));
        said.say("share::qr_file", code.file(512));
    }
    said.say("embed::HEIGHT", embed::HEIGHT);
    for theme in Theme::ALL {
        said.say("embed::Theme::key", theme.key());
        said.say("embed::Theme::name", theme.name());
        said.say("embed::address", embed::address(LINK, theme));
    }
    for link in [LINK, "file:///home/reader/counterweigh.html#⟨token⟩", ""] {
        said.some("embed::origin", embed::origin(link));
    }
}

/// What is sent of a scenario.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    let headline = sentence::headline(scenario, picture, case.state.is_changed());
    let explanation = sentence::explanation(scenario, picture);
    let subject = share::mail_subject(sentence::place_name(scenario));
    let text = share::mail_text(&headline, &explanation, LINK);
    said.say("share::mail_address", share::mail_address(&subject, &text));
    said.say("share::mail_subject", subject);
    said.say("share::mail_text", text);
    for theme in Theme::ALL {
        said.say("embed::code", embed::code(&headline, LINK, theme));
    }
}
