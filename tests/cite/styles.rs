//! Citations as each style wants them, with the titles that readers think of.

use counterweigh::edition::id::EditionId;
use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::citation::{day_by, printed, seal};
use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::Results;
use counterweigh::findings::robustness::Robustness;
use counterweigh::messages::cite::{Style, citation, file_name, full_title, title, wrong_clock};
use counterweigh::messages::headline::Subject;
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
    let results = Results::of(&scenario);
    let subject = Subject {
        scenario: &scenario,
        results: &results,
        readings: &Robustness::default(),
        setter: Setter::Link,
    };
    (citation(style, &subject, &seal, LINK), printed(&seal))
}

#[test]
fn each_style_says_what_it_has_to() {
    let name = "Azerbaijan under the US arms transfer policies, 1977 to 2026";
    let (_, digest) = made(Style::Apa, "");
    let edition = Engine::newest().edition.id;
    let said = "With Azerbaijan’s published figures, the 2018 policy points neither way. On our risk estimate the 2023 policy would stop a sale.";
    let covered = "Published figures cover 16 of 20 criteria, 7 of them by stand-ins (proxies).";
    let figures = "Figures: World Bank, CC BY 4.0; V-Dem Institute, CC BY-SA 4.0; US Central Intelligence Agency, public domain; \
                   Uppsala Conflict Data Program and PRIO, CC BY 4.0; US Department of Defense, Defense Manpower Data Center, public domain; \
                   lists of law and membership. Codings and scores: Counterweigh (CC BY-SA 4.0).";
    let note = format!("{said} {covered} {figures}");
    for (style, expected) in [
        (
            Style::Sentence,
            format!(
                "“{said}” (Counterweigh, edition {edition}, made on 25 November 2026, UTC; a reading of policies, not a decision.) The link opens these numbers again and checks them against the check code {digest}: {LINK} {figures}"
            ),
        ),
        (
            Style::Apa,
            format!(
                "Counterweigh. (2026, November 25). {name} (Edition {edition}; check code {digest}) [Web application]. {LINK} Note: {note}"
            ),
        ),
        (
            Style::ChicagoNote,
            format!(
                "Counterweigh, “{name},” edition {edition}, November 25, 2026, check code {digest}, {LINK}. Note: {note}"
            ),
        ),
        (
            Style::ChicagoEntry,
            format!(
                "Counterweigh. “{name}.” Edition {edition}. November 25, 2026. Check code {digest}. {LINK}. Note: {note}"
            ),
        ),
        (
            Style::BibTex,
            format!(
                "@misc{{counterweigh-aze-{digest},\n  author = {{{{Counterweigh}}}},\n  title = {{{{{name}}}}},\n  year = {{2026}},\n  month = nov,\n  day = {{25}},\n  howpublished = {{\\url{{{LINK}}}}},\n  urldate = {{2026-11-25}},\n  note = {{{note} Edition {edition}, check code {digest}. What a policy says is not always what is done: this is a reading of policies, not a decision.}}\n}}\n"
            ),
        ),
    ] {
        assert_eq!(made(style, "").0, expected);
    }
}

#[test]
fn a_title_that_a_reader_gave_is_quoted_and_never_that_of_a_work_of_ours() {
    let given = "The “overlay” of {2023} bars 50 %";
    for style in Style::ALL {
        let (cited, _) = made(style, given);
        let (untitled, _) = made(style, "");
        assert!(cited.contains("A reader’s title: "), "{cited}");
        let kept = match style {
            Style::BibTex => untitled.lines().nth(2),
            _ => untitled.split(" Note: ").next(),
        };
        if style == Style::Sentence {
            assert!(
                cited.contains(
                    "A reader’s title: ‘The ‘overlay’ of {2023} bars 50 %’.” (Counterweigh,"
                ),
                "{cited}"
            );
        } else {
            assert!(cited.contains(kept.unwrap()), "{cited}");
        }
    }
    let (entry, _) = made(Style::BibTex, given);
    assert!(
        entry.contains(
            r" (proxies). A reader’s title: “The “overlay” of \textbraceleft{}2023\textbraceright{} bars 50 \%”. Figures: World Bank"
        ),
        "{entry}"
    );
    let scenario = Scenario {
        title: Title::new("What changed?"),
        ..State::first().scenario
    };
    assert_eq!(
        full_title(&scenario),
        "Azerbaijan under the US arms transfer policies, 1977 to 2026. A reader’s title: “What changed?”"
    );
}

#[test]
fn a_clock_that_cannot_be_right_is_said() {
    let released = Engine::newest().edition.released;
    let day = day_by(released).unwrap();
    assert_eq!(day_by(&format!("{released}T23:59:59.999Z")), Ok(day));
    for wrong in [
        "2020-05-03T10:00:00.000Z",
        "2250-12-31T10:00:00.000Z",
        "+012250-12-31T10:00:00.000Z",
        "",
    ] {
        assert_eq!(day_by(wrong), Err(day), "{wrong}");
    }
    let next: i32 = released[..4].parse().unwrap();
    assert!(day_by(&format!("{}-06-01", next + 19)).is_ok());
    assert!(day_by(&format!("{}-06-01", next + 21)).is_err());
    assert!(
        wrong_clock("2020-05-03").starts_with("The clock of this device says 3 May 2020, which")
    );
}

#[test]
fn a_made_title_says_what_is_not_ours() {
    let first = State::first().scenario;
    let mut moved = first.clone();
    moved.values[0] = counterweigh::scenario::SliderValue::from_tenths(1);
    assert!(title(&moved).starts_with("Azerbaijan, as set by a reader, under"));
    let mut reading = first.clone();
    reading.reading = Reading {
        ratio: 150,
        ..Reading::standard(EditionId::NEWEST)
    };
    assert!(title(&reading).starts_with("Azerbaijan, as set by a reader, under"));
    let mut documented = first.clone();
    documented.documented_knowledge = true;
    assert!(title(&documented).starts_with("Azerbaijan, as set by a reader, under"));
    let own = Scenario {
        place: Place::Own,
        ..first.clone()
    };
    assert!(title(&own).starts_with("A country made up by a reader, under"));
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
        let line = entry.lines().nth(8).unwrap();
        let bare = line.replace("\\%", "").replace("\\_", "").replace("\\#", "").replace("\\&", "").replace("\\$", "");
        prop_assert!(!bare.contains(['%', '_', '#', '&', '$', '~', '^']), "{}", line);
    }
}
