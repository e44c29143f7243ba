//! Sharing: links, codes, e-mails, frames.

use counterweigh::export::address::mail_address;
use counterweigh::export::chart::qr::Code;
use counterweigh::export::embed_code::{self, Theme};
use counterweigh::findings::robustness::Robustness;
use counterweigh::messages::{embed, page, sentence, share};

use super::{LINK, headline_of};
use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    said.list(
        "share::part",
        &[
            share::part_link(),
            share::part_picture(),
            share::part_numbers(),
            share::part_cite(),
            share::part_print(),
            share::part_embed(),
        ],
    );
    for length in [1, 60, 90, 200, 400, 900, 2000] {
        let Some(code) = Code::of(&"x".repeat(length)) else {
            continue;
        };
        let [hand, room, hall] = code.widths();
        said.say("share::qr_size", share::qr_size(hand, room, hall));
        said.say("share::qr_file", code.file(512));
    }
    said.say("embed::HEIGHT", embed_code::HEIGHT);
    for theme in Theme::ALL {
        said.say("embed::Theme::key", theme.key());
        said.say(
            "embed::Theme::name",
            match theme {
                Theme::Auto => embed::theme_auto(),
                Theme::Light => embed::theme_light(),
                Theme::Dark => embed::theme_dark(),
            },
        );
        said.say("embed::address", embed_code::address(LINK, theme));
    }
    for link in [LINK, "file:///home/reader/counterweigh.html#⟨token⟩", ""] {
        said.some("embed::origin", embed_code::origin(link));
    }
}

/// What is sent of a scenario.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    let headline = headline_of(case);
    let explanation = sentence::explanation(scenario, picture);
    let subject = share::mail_subject(sentence::place_name(scenario));
    let text = share::mail_text(&headline, &explanation, page::not_a_decision(), LINK);
    said.say("share::mail_address", mail_address(&subject, &text));
    said.say("share::mail_subject", subject);
    said.say("share::mail_text", text);
    let caption = embed_code::Caption {
        scenario,
        picture,
        settled: &Robustness::default(),
        headline: &headline,
        link: LINK,
    };
    // The colours are in the address alone.
    said.say("embed::code", embed_code::code(&caption, Theme::Auto));
}
