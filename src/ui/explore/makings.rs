//! What a finished value is made of: its parts, the rule in words, and the figures and facts behind it with their sources.

use yew::prelude::*;

use crate::edition::id::{EditionId, FactorId};
use crate::edition::{Basis, Finished, Makings, RuleInWords, install_annotations};
use crate::findings::engine::Engine;
use crate::messages::number::rounded;
use crate::messages::source;
use crate::scenario::Place;
use crate::ui::parts::said::said;

use super::super::words::{Fetched, use_words};

#[derive(Clone, Copy, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The edition.
    pub(super) edition: EditionId,
    /// The country.
    pub(super) place: Place,
    /// The factor.
    pub(super) factor: FactorId,
}

/// Fetches what the value is made of, and says it.
#[component]
pub(super) fn FinishedFigures(props: &Props) -> Html {
    let engine = Engine::of_edition(props.edition);
    let fetched = use_words(props.edition, true, Some(install_annotations));
    let value = engine.finished(props.place, props.factor);
    let Some(words) = engine.annotations() else {
        let waiting = match fetched {
            Fetched::NoFault => source::making(),
            Fetched::Failed => source::making_failed(),
        };
        return html! { <>{ finished_at(value) }<p>{ said(waiting) }</p></> };
    };
    let makings = &words.makings;
    html! {
        <>
            { finished_at(value) }
            if let (Some(rule), Some(country)) = (makings.rule(props.factor), engine.position(props.place)) {
                { parts(engine, rule, country, value) }
                <p>{ said(source::figures()) }</p>
                <ul class="figures">{ for rule.indicators.iter().filter_map(|number| figure(makings, country, *number)) }</ul>
            }
        </>
    }
}

/// Where the figures put the slider; nothing where there are none.
fn finished_at(value: Option<Finished>) -> Html {
    match value {
        Some(value) => html! {
            <p>{ said(source::finished_at(rounded(value.value), rounded(value.se), value.year.into())) }</p>
        },
        None => html! { <p class="missing">{ said(source::missing()) }</p> },
    }
}

/// The parts, then the rule.
fn parts(engine: &Engine, rule: &RuleInWords, country: usize, value: Option<Finished>) -> Html {
    let name = |code: &&str| {
        let known = engine.edition.country_number(code);
        let known = known.and_then(|number| engine.edition.countries.get(number));
        known.map_or_else(
            || source::spoken_of(code),
            |country| country.name.to_owned(),
        )
    };
    let basis = value.and_then(|value| match value.basis {
        Basis::Measured => None,
        Basis::Proxy => Some(source::proxy()),
        Basis::Status => Some(source::status()),
    });
    html! {
        <>
            <ul class="figures">{ for rule.parts_of(country).map(|part| {
                let names: Vec<String> = part.of.iter().map(name).collect();
                html! { <li>{ said(source::part(&part, &names)) }</li> }
            }) }</ul>
            <p class="rule">{ said(rule.words) }{ said(" ") }{ said(rule.error) }
                if let Some(basis) = basis { { said(" ") }{ said(basis) } }
                if !rule.note.is_empty() { { said(" ") }{ said(rule.note) } }
            </p>
        </>
    }
}

/// One figure or fact with its source; nothing where a list does not name the country.
fn figure(makings: &Makings, country: usize, number: usize) -> Option<Html> {
    let indicator = makings.indicators.get(number)?;
    let cell = makings
        .cell(country, number)
        .filter(|cell| !cell.says_no())?;
    let origin = makings.source_of(number)?;
    // What a list of countries says stands among the parts, with their names.
    let is_list = indicator.direction == "context" && cell.number.is_none();
    Some(html! {
        <li>
            <strong>{ said(indicator.label) }</strong>{ said(": ") }
            if !is_list { { said(source::figure(&cell, indicator)) }{ said(" ") } }
            <a href={origin.url} rel="noreferrer">{ said(origin.producer) }</a>{ said(format!(", {}. ", indicator.licence)) }
            if !is_list { { said(source::direction(indicator)) } }
        </li>
    })
}
