//! The page of a country: what the first screen of the app says of its published figures.

use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::{Results, flags};
use counterweigh::findings::robustness::{ReadingSampler, Robustness};
use counterweigh::messages::number::rounded;
use counterweigh::messages::{card as words, page as labels, sentence, settled};
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
    let headline = sentence::headline(scenario, &picture, false);
    let second = sentence::explanation(&picture);
    let head = Head {
        name,
        title: &title,
        description: &format!("{headline} {second}"),
        alt: &words::country_alt(&headline),
    };
    let body = format!(
        "<h1>{}</h1>\n{}{}{}{}{}",
        escaped(&headline),
        page::paragraph(&second),
        page::paragraph(&settled::of_pair(scenario, &picture, &settled)),
        page::open(&encode(scenario), words::open()),
        page::section(
            labels::under_each(),
            &format!(
                "{}{}",
                table(scenario, &picture, &settled),
                page::paragraph(words::balance())
            )
        ),
        law(scenario)
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
                    sentence::gate(glance.gate),
                    sentence::standard(gate.standard)
                ),
                None => sentence::gate(glance.gate).to_owned(),
            };
            let look = settled.summary(number, glance.disposition);
            [
                labels::full_name(policy),
                sentence::disposition(glance.disposition).to_owned(),
                rounded(glance.balance).to_string(),
                gate,
                look.as_ref().map(settled::cell).unwrap_or_default(),
            ]
            .map(|cell| escaped(&cell))
        });
    page::table(labels::under_each(), &words::country_heads(), rows)
}

/// What US law says of the country; nothing where it says nothing.
fn law(scenario: &Scenario) -> String {
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
