//! The page of a country: what the first screen of the app says of its published figures.

use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::law::Law;
use counterweigh::findings::results::{Results, flags};
use counterweigh::findings::robustness::{ReadingSampler, Robustness};
use counterweigh::messages::{card as words, headline, law, page as labels, sentence, settled};
use counterweigh::model::readings::READINGS;
use counterweigh::scenario::Scenario;
use counterweigh::scenario::link::encode;
use edition_compiler::escaped;

use crate::page::{self, Head};
use crate::picture::Painter;
use crate::{Card, Outcome};

/// The page of a scenario's country, under that name.
pub(crate) fn card(
    scenario: &Scenario,
    name: &str,
    site: Option<&str>,
    painter: &Painter,
) -> Outcome<Card> {
    let picture = Results::of(scenario);
    let settled = ReadingSampler::default().sample(scenario, READINGS);
    let title = words::country_title(sentence::place_name(scenario));
    let headline = headline::headline(&headline::Subject {
        scenario,
        results: &picture,
        readings: &settled,
        setter: Setter::Link,
    });
    let second = sentence::explanation(scenario, &picture);
    let head = Head {
        name,
        title: &title,
        description: &format!("{headline} {second}"),
        alt: &words::country_alt(&headline),
    };
    let body = format!(
        "<h1>{}</h1>\n{}{}{}{}{}{}",
        escaped(&headline),
        law_first(scenario, &picture),
        page::paragraph(&second),
        page::paragraph(&settled::of_pair(scenario, &picture, &settled)),
        page::open(&encode(scenario), words::open()),
        page::section(
            heading(&picture),
            &format!(
                "{}{}",
                table(scenario, &picture, &settled),
                page::paragraph(words::balance())
            )
        ),
        flagged(scenario)
    );
    Ok(Card {
        name: name.to_owned(),
        html: page::page(&head, site, &body),
        picture: painter.country(scenario, &picture, &headline)?,
        title,
    })
}

/// One row per policy.
fn table(scenario: &Scenario, picture: &Results, settled: &Robustness) -> String {
    let rows = picture
        .scored(Engine::of(scenario))
        .map(|(number, policy, glance)| {
            let gate = match &policy.gate {
                Some(gate) => format!(
                    "{} ({})",
                    sentence::gate_of(&glance),
                    sentence::standard(gate.standard)
                ),
                None => sentence::gate_of(&glance).to_owned(),
            };
            let look = settled.summary(number, glance.disposition);
            [
                labels::full_name(policy),
                sentence::verdict(glance.verdict).to_owned(),
                glance.shown.to_string(),
                gate,
                look.as_ref().map(settled::cell).unwrap_or_default(),
            ]
            .map(|cell| escaped(&cell))
        });
    page::table(labels::under_each(), &words::country_heads(), rows)
}

/// The heading of the results, which says where they are those of the texts alone.
fn heading(picture: &Results) -> &'static str {
    if picture.law.as_ref().is_some_and(Law::forbids) {
        law::alone_heading()
    } else {
        labels::under_each()
    }
}

/// Every flag of the law with who can lift it; nothing in an edition whose flags have no class.
fn law_first(scenario: &Scenario, picture: &Results) -> String {
    let law = picture.law.as_ref();
    law.map_or_else(String::new, |law| {
        page::paragraph(&law::line(scenario, law))
    })
}

/// What US law says of the country; nothing where it says nothing.
fn flagged(scenario: &Scenario) -> String {
    let flags = flags(scenario);
    if flags.is_empty() {
        return String::new();
    }
    let links = flags.iter().map(|flag| page::link(flag.bar.url, flag.name));
    format!(
        "<section class=\"law\">\n{}{}</section>\n",
        page::paragraph(&labels::flagged(sentence::place_name(scenario))),
        page::list(links)
    )
}
