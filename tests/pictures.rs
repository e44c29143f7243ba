//! Pictures of charts: well-formed, with all that an article needs, and nothing of a reader's text gets out of its element.

#![cfg(not(target_arch = "wasm32"))]

use counterweigh::edition::id::{ItemId, PolicyId};
use counterweigh::export::chart::{Chart, Drawing, Scheme, Subject, draw};
use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::engine::first_view;
use counterweigh::findings::reasons::Reasons;
use counterweigh::findings::results::{PAIR, Results};
use counterweigh::findings::robustness::{ReadingSampler, Robustness};
use counterweigh::messages::{card, compare, headline, page, sentence, settings, settled, why};
use counterweigh::model::framework::OverlayUse;
use counterweigh::scenario::link::encode;
use counterweigh::scenario::{Place, Scenario, Screen, SliderValue, Title, View};
use counterweigh::state::State;
use roxmltree::{Document, Node};

/// Everything of a scenario that a picture is made of.
struct Whole {
    scenario: Scenario,
    picture: Results,
    settled: Robustness,
    link: String,
}

impl Whole {
    fn of(scenario: Scenario) -> Self {
        Self {
            picture: Results::of(&scenario),
            settled: ReadingSampler::default().sample(&scenario, 4096),
            link: format!("https://example.org/app/#{}", encode(&scenario)),
            scenario,
        }
    }

    fn subject(&self) -> Subject<'_> {
        Subject {
            scenario: &self.scenario,
            picture: &self.picture,
            settled: &self.settled,
            link: &self.link,
        }
    }

    fn charts(&self) -> Vec<Chart> {
        Chart::all(&self.scenario, &self.picture, self.scenario.view)
    }

    fn draw(&self, chart: Chart, scheme: Scheme) -> Option<Drawing> {
        draw(chart, &self.subject(), scheme)
    }
}

/// A scenario in which nearly everything is set.
fn rich() -> Scenario {
    let mut scenario = State::first().scenario;
    for (position, value) in scenario.values.iter_mut().enumerate() {
        *value = SliderValue::from_tenths(37 + 48 * position as u16);
    }
    scenario.item = ItemId::new(7).unwrap_or(scenario.item);
    scenario.mitigations = 0b0101;
    scenario.exact = 0b11;
    scenario.documented_knowledge = true;
    scenario.reading.overlay = OverlayUse::Never;
    scenario.reading.stances[2][4] = Some(4);
    scenario.shown = 0b111_1111_1111;
    scenario.title = Title::new("</title><script>alert(\"1\")</script> & more");
    scenario
}

/// All text of a picture that is seen, with single spaces.
fn seen(document: &Document<'_>) -> String {
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    let words: Vec<&str> = texts
        .flat_map(|text| text.text().unwrap_or_default().split_whitespace())
        .collect();
    words.join(" ")
}

fn first<'a>(document: &'a Document<'_>, name: &str) -> Option<Node<'a, 'a>> {
    document
        .descendants()
        .find(|node| node.tag_name().name() == name)
}

#[test]
fn every_chart_of_every_scenario_is_well_formed_and_says_what_it_rests_on() {
    for scenario in [State::first().scenario, rich(), Scenario::blank()] {
        let whole = Whole::of(scenario);
        let charts = whole.charts();
        let scored = whole.picture.scored(Engine::of(&whole.scenario)).count();
        assert_eq!(charts.len(), scored + 2);
        for chart in charts {
            for scheme in Scheme::ALL {
                let drawing = whole.draw(chart, scheme).unwrap();
                let document = Document::parse(&drawing.svg).unwrap();
                let root = document.root_element();
                assert_eq!(root.attribute("width"), Some("1200"));
                assert_eq!(
                    root.attribute("height"),
                    Some(drawing.height.to_string().as_str())
                );
                let words = seen(&document);
                for part in [
                    page::name(),
                    page::not_a_decision(),
                    &card::edition(Engine::of(&whole.scenario).edition),
                    match whole.scenario.place {
                        Place::Own => "Country: made up.",
                        Place::Country(_) => sentence::place_name(&whole.scenario),
                    },
                ] {
                    assert!(words.contains(part), "{chart:?} lacks {part}: {words}");
                }
                for setting in settings::of(&whole.scenario) {
                    assert!(words.contains(&setting), "{chart:?} lacks {setting}");
                }
                // A link is broken into lines wherever it must be, and leads where it says.
                assert!(
                    words.replace(' ', "").contains(&whole.link),
                    "{chart:?} lacks its link: {words}"
                );
                assert_eq!(
                    first(&document, "a").unwrap().attribute("href"),
                    Some(whole.link.as_str())
                );
                assert_eq!(
                    first(&document, "desc").unwrap().text(),
                    Some(drawing.alt.as_str())
                );
                assert!(!drawing.svg.contains("<script"));
                assert!(!drawing.svg.contains("http://www.w3.org/1999/xlink"));
            }
        }
    }
}

#[test]
fn the_rows_say_what_the_first_screen_says() {
    let whole = Whole::of(State::first().scenario);
    let drawing = whole.draw(Chart::Policies, Scheme::Light).unwrap();
    let document = Document::parse(&drawing.svg).unwrap();
    let words = seen(&document);
    let headline = headline::headline(&headline::Subject {
        scenario: &whole.scenario,
        results: &whole.picture,
        readings: &whole.settled,
        setter: Setter::Link,
    });
    assert_eq!(
        first(&document, "title").unwrap().text(),
        Some(headline.as_str())
    );
    for part in [
        headline,
        sentence::explanation(&whole.scenario, &whole.picture),
        settled::of_pair(&whole.scenario, &whole.picture, &whole.settled),
        "Country: Azerbaijan. What is transferred: not specified. Conditions of the sale: none."
            .to_owned(),
    ] {
        assert!(words.contains(&part), "no {part} in {words}");
    }
    let engine = Engine::of(&whole.scenario);
    for (number, policy, glance) in whole.picture.scored(engine) {
        let look = whole.settled.summary(number, glance.disposition).unwrap();
        let (word, rest) = settled::row(&look, glance.terms);
        for part in [
            format!("{}, {}", policy.issuer, policy.short),
            sentence::verdict(glance.verdict).to_owned(),
            format!("{word}: {rest}"),
        ] {
            assert!(words.contains(&part), "no {part} in {words}");
        }
        assert!(drawing.alt.contains(&page::full_name(policy)));
    }
    let discs = document
        .descendants()
        .filter(|node| node.has_tag_name("circle"));
    let scored = whole.picture.scored(engine).count();
    assert_eq!(discs.count(), 50 * scored + 1);
}

#[test]
fn reasons_and_differences_carry_their_sums() {
    let whole = Whole::of(State::first().scenario);
    let [earlier, later] = PAIR;
    let outcome = whole.picture.row(later).unwrap().result.as_ref().unwrap();
    let reasons = Reasons::of(&outcome.evaluation);
    assert_eq!(
        reasons.points.iter().sum::<i64>(),
        reasons.balance - reasons.neutral
    );
    let drawing = whole.draw(Chart::Reasons(later), Scheme::Light).unwrap();
    let words = seen(&Document::parse(&drawing.svg).unwrap());
    for part in [
        "the 2023 policy",
        &why::others(reasons.others),
        why::sum(),
        why::risk_sum(),
        "more likely than not",
    ] {
        assert!(words.contains(part), "no {part} in {words}");
    }
    let drawing = whole
        .draw(Chart::Difference([earlier, later]), Scheme::Light)
        .unwrap();
    let words = seen(&Document::parse(&drawing.svg).unwrap());
    for part in [compare::weights(), compare::overlay(), "How sure? 2018"] {
        assert!(words.contains(part), "no {part} in {words}");
    }
    assert!(
        draw(
            Chart::Reasons(PolicyId::GAP),
            &whole.subject(),
            Scheme::Light
        )
        .is_none()
    );
}

#[test]
fn the_chart_offered_first_is_the_one_looked_at() {
    let scenario = State::first().scenario;
    let view = |screen, policy, other| View {
        screen,
        policy,
        other,
        ..first_view()
    };
    let [earlier, later] = PAIR;
    for (seen, chart) in [
        (view(Screen::Explore, None, None), Chart::Policies),
        (
            view(Screen::Explore, Some(earlier), None),
            Chart::Reasons(earlier),
        ),
        (
            view(Screen::Explore, Some(earlier), Some(later)),
            Chart::Policies,
        ),
        (
            view(Screen::Compare, Some(earlier), Some(later)),
            Chart::Difference(PAIR),
        ),
        (view(Screen::Method, None, None), Chart::Policies),
    ] {
        assert_eq!(Chart::of(&scenario, seen), chart, "{seen:?}");
    }
}

#[test]
fn files_are_named_by_country_and_chart() {
    let scenario = State::first().scenario;
    let [earlier, later] = PAIR;
    for (chart, name) in [
        (Chart::Policies, "counterweigh-aze-policies"),
        (Chart::Reasons(later), "counterweigh-aze-nsm-18"),
        (
            Chart::Difference([earlier, later]),
            "counterweigh-aze-nspm-10-nsm-18",
        ),
    ] {
        assert_eq!(chart.file_name(&scenario), name);
    }
    let own = Scenario {
        place: Place::Own,
        ..scenario
    };
    assert_eq!(Chart::Policies.file_name(&own), "counterweigh-own-policies");
}
