//! What a value is made of: its parts, its rules in words, and the figures and facts behind it with their sources.

use yew::prelude::*;

use crate::edition::id::{EditionId, FactorId};
use crate::edition::{Finished, Makings, RuleInWords, install_annotations};
use crate::findings::engine::Engine;
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
pub(super) fn MadeOf(props: &Props) -> Html {
    let engine = Engine::of_edition(props.edition);
    let fetched = use_words(props.edition, true, Some(install_annotations));
    let value = engine.finished(props.place, props.factor);
    let Some(words) = engine.annotations() else {
        let waiting = match fetched {
            Fetched::NoFault => source::making(),
            Fetched::Failed => source::making_failed(),
        };
        return html! { <>{ stands_at(value) }<p>{ said(waiting) }</p></> };
    };
    let Some(country) = engine.position(props.place) else {
        return stands_at(value);
    };
    let makings = &words.makings;
    let rules = makings.rules_of(props.factor);
    let (whole, single): (Vec<_>, Vec<_>) = rules.partition(|rule| !rule.parts.is_empty());
    html! {
        <>
            { stands_at(value) }
            { for whole.into_iter().map(|rule| html! {
                <>
                    { parts(engine, rule, country) }
                    <p class="rule">{ said(source::rule(rule, value.as_ref())) }</p>
                    <p>{ said(source::figures()) }</p>
                    <ul class="figures">{ for figures(makings, rule, country).map(|figure| html! { <li>{ figure }</li> }) }</ul>
                </>
            }) }
            if !single.is_empty() {
                <ul class="figures">{ for single.into_iter().map(|rule| html! {
                    <li>
                        { for figures(makings, rule, country).map(|figure| html! { <p>{ figure }</p> }) }
                        <p class="rule">{ said(source::rule(rule, value.as_ref())) }</p>
                    </li>
                }) }</ul>
            }
        </>
    }
}

/// Where the figures put the slider, or that there are none.
fn stands_at(value: Option<Finished>) -> Html {
    match value {
        Some(value) => html! { <p>{ said(source::stands_at(&value)) }</p> },
        None => html! { <p class="missing">{ said(source::missing()) }</p> },
    }
}

/// The parts of a value.
fn parts(engine: &Engine, rule: &RuleInWords, country: usize) -> Html {
    let name = |code: &&str| {
        let known = engine.edition.country_number(code);
        let known = known.and_then(|number| engine.edition.countries.get(number));
        known.map_or_else(
            || source::spoken_of(code),
            |country| country.name.to_owned(),
        )
    };
    html! {
        <ul class="figures">{ for rule.parts_of(country).map(|part| {
            let names: Vec<String> = part.of.iter().map(name).collect();
            html! { <li>{ said(source::part(&part, &names)) }</li> }
        }) }</ul>
    }
}

/// The figures and facts that a rule reads of a country.
fn figures<'a>(
    makings: &'a Makings,
    rule: &'static RuleInWords,
    country: usize,
) -> impl Iterator<Item = Html> + 'a {
    let read = rule.indicators.iter();
    read.filter_map(move |number| figure(makings, country, *number, rule.names_all))
}

/// One figure or fact with its source; where not all are named, nothing of a list on which the country is not.
fn figure(makings: &Makings, country: usize, number: usize, names_all: bool) -> Option<Html> {
    let indicator = makings.indicators.get(number)?;
    let cell = makings.cell(country, number);
    if !names_all && cell.is_none_or(|cell| cell.says_no()) {
        return None;
    }
    let origin = makings.source_of(number)?;
    // What a list of countries says stands among the parts, with their names.
    let is_list =
        indicator.direction == "context" && cell.is_some_and(|cell| cell.number.is_none());
    let published = cell.map_or_else(
        || source::no_figure().to_owned(),
        |cell| source::figure(&cell, indicator),
    );
    Some(html! {
        <>
            <strong>{ said(indicator.label) }</strong>{ said(": ") }
            if !is_list { { said(published) }{ said(" ") } }
            <a href={origin.url} rel="noreferrer">{ said(origin.producer) }</a>{ said(format!(", {}. ", indicator.licence)) }
            if !is_list { { said(source::direction(indicator)) } }
        </>
    })
}
