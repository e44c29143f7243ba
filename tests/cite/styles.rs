//! Citations as each style wants them, with the titles that readers think of.

use counterweigh::edition::id::EditionId;
use counterweigh::findings::citation::{printed, seal};
use counterweigh::findings::engine::Engine;
use counterweigh::messages::cite::{Style, citation, file_name, title};
use counterweigh::scenario::{Place, Reading, Scenario, Title};
use counterweigh::state::State;
use proptest::prelude::*;

use crate::DAY;

const LINK: &str = "https://example.org/counterweigh/#BABo_x-Bseal";

fn made(style: Style, title: &str) -> (String, String) {
    let scenario = Scenario {
        title: Title::new(title),
        ..State::first().scenario
    };
    let seal = seal(&scenario, DAY);
    (citation(style, &scenario, &seal, LINK), printed(&seal))
}

#[test]
fn each_style_says_what_it_has_to() {
    let name =
        "Azerbaijan under the US arms transfer policies, 1977 to 2026, as read by Counterweigh";
    let (_, digest) = made(Style::Apa, "");
    let edition = Engine::newest().edition.id;
    for (style, expected) in [
        (
            Style::Sentence,
            format!(
                "These numbers are a reading of policy texts, not a decision: “{name}” by Counterweigh, edition {edition}, made on 25 November 2026. The link opens them again and checks them against the digest {digest}: {LINK}"
            ),
        ),
        (
            Style::Apa,
            format!(
                "Counterweigh. (2026, November 25). {name} (Edition {edition}; digest {digest}) [Web application]. {LINK}"
            ),
        ),
        (
            Style::ChicagoNote,
            format!(
                "Counterweigh, “{name},” edition {edition}, November 25, 2026, digest {digest}, {LINK}."
            ),
        ),
        (
            Style::ChicagoEntry,
            format!(
                "Counterweigh. “{name}.” Edition {edition}. November 25, 2026. Digest {digest}. {LINK}."
            ),
        ),
        (
            Style::BibTex,
            format!(
                "@misc{{counterweigh-aze-{digest},\n  author = {{{{Counterweigh}}}},\n  title = {{{{{name}}}}},\n  year = {{2026}},\n  month = nov,\n  day = {{25}},\n  howpublished = {{\\url{{{LINK}}}}},\n  urldate = {{2026-11-25}},\n  note = {{Edition {edition}, digest {digest}. Text is not practice: this is a reading of a text, not a decision.}}\n}}\n"
            ),
        ),
    ] {
        assert_eq!(made(style, "").0, expected);
    }
}

#[test]
fn titles_keep_the_form_of_a_style() {
    let chicago = |title| {
        [
            made(Style::ChicagoNote, title).0,
            made(Style::ChicagoEntry, title).0,
        ]
    };
    let [note, entry] = chicago("What changed in 2023?");
    assert!(
        note.starts_with("Counterweigh, “What changed in 2023?” edition"),
        "{note}"
    );
    assert!(
        entry.starts_with("Counterweigh. “What changed in 2023?” Edition"),
        "{entry}"
    );
    let [note, entry] = chicago("The “overlay” of \"2023\"");
    assert!(
        note.contains("“The ‘overlay’ of '2023',” edition"),
        "{note}"
    );
    assert!(
        entry.contains("“The ‘overlay’ of '2023'.” Edition"),
        "{entry}"
    );
    let (entry, _) = made(Style::BibTex, r"50 % of {A} & B_1 #2 $ ~ ^ \");
    assert!(
        entry.contains(r"title = {{50 \% of \textbraceleft{}A\textbraceright{} \& B\_1 \#2 \$ \textasciitilde{} \textasciicircum{} \textbackslash{}}},"),
        "{entry}"
    );
}

#[test]
fn a_made_title_says_what_is_not_ours() {
    let first = State::first().scenario;
    let mut moved = first.clone();
    moved.values[0] = counterweigh::scenario::SliderValue::from_tenths(1);
    assert!(title(&moved).starts_with("Azerbaijan, with changed figures, under"));
    let mut reading = first.clone();
    reading.reading = Reading {
        ratio: 150,
        ..Reading::standard(EditionId::NEWEST)
    };
    assert!(title(&reading).ends_with("in a reading of one’s own with Counterweigh"));
    let own = Scenario {
        place: Place::Own,
        ..first.clone()
    };
    assert!(title(&own).starts_with("A country of one’s own under"));
    let dutch = Scenario {
        place: counterweigh::findings::engine::place_of("NLD").unwrap(),
        ..first.clone()
    };
    assert!(title(&dutch).starts_with("The Netherlands"));
    let seal = seal(&own, DAY);
    assert_eq!(
        file_name(&own, &seal),
        format!("counterweigh-own-country-{}.bib", printed(&seal))
    );
    assert!(file_name(&own, &seal).is_ascii());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_title_breaks_an_entry(title in "[{}\\\\%_#&$~^\"'“”\\PC ]{0,30}") {
        let (entry, _) = made(Style::BibTex, &title);
        let mut depth = 0_i32;
        for character in entry.chars() {
            depth += match character { '{' => 1, '}' => -1, _ => 0 };
            prop_assert!(depth >= 0);
        }
        prop_assert_eq!(depth, 0);
        prop_assert_eq!(entry.lines().count(), 10);
        let line = entry.lines().nth(2).unwrap();
        let bare = line.replace("\\%", "").replace("\\_", "").replace("\\#", "").replace("\\&", "").replace("\\$", "");
        prop_assert!(!bare.contains(['%', '_', '#', '&', '$', '~', '^']), "{}", line);
    }
}
