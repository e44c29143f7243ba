//! Where one slider's value comes from: figures, errors, years, sources, licences, and how to read them.

use yew::prelude::*;

use crate::edition::id::FactorId;
use crate::edition::{Basis, Factor, Method, PresetRule, SeRule};
use crate::findings::engine::Engine;
use crate::messages::number::{rounded, upper_first};
use crate::messages::source;
use crate::scenario::Place;
use crate::ui::parts::said::said;

use super::makings::FinishedFigures;

/// The card under a slider.
pub fn source_card(engine: &Engine, place: Place, id: FactorId) -> Html {
    let factor = engine.edition.factor(id);
    if engine.edition.is_finished() {
        return html! {
            <div class="source">
                { meaning(factor) }
                if place != Place::Own { <FinishedFigures edition={engine.id} {place} factor={id} /> }
            </div>
        };
    }
    let preset = engine.preset(place, id);
    let rules: Vec<&PresetRule> = engine.edition.presets_of(id).collect();
    let is_country = place != Place::Own;
    html! {
        <div class="source">
            { meaning(factor) }
            if is_country {
                if preset.missing {
                    <p class="missing">{ said(source::missing()) }</p>
                } else {
                    <p>{ said(source::published_at(rounded(preset.value), rounded(preset.se))) }</p>
                }
                if !rules.is_empty() { <ul class="figures">{ for rules.iter().map(|rule| figure(engine, place, rule)) }</ul> }
            }
        </div>
    }
}

/// What the slider asks, and what its ends mean.
fn meaning(factor: &Factor) -> Html {
    html! {
        <>
            <p class="say">{ said(factor.question) }</p>
            <p>{ said(factor.definition) }</p>
            <p><strong>{ said("0") }</strong>{ said(format!(" {}. ", factor.low_long)) }<strong>{ said("100") }</strong>{ said(format!(" {}.", factor.high_long)) }</p>
        </>
    }
}

/// One rule's figures with their sources.
fn figure(engine: &Engine, place: Place, rule: &PresetRule) -> Html {
    let basis = match rule.basis {
        Basis::Measured => None,
        Basis::Proxy => Some(source::proxy()),
        Basis::Status => Some(source::status()),
    };
    html! {
        <li>
            { for rule.indicators().into_iter().filter_map(|number| {
                let indicator = engine.edition.indicators.get(number)?;
                let cell = engine.cell(place, number);
                if matches!(rule.method, Method::Ladder { .. }) && cell.is_none_or(|cell| cell.says_no()) {
                    return None;
                }
                let source = engine.edition.sources.get(indicator.source);
                Some(html! {
                    <p>
                        <strong>{ said(indicator.label) }</strong>{ said(": ") }
                        { said(match cell {
                            Some(cell) => source::figure(&cell, indicator),
                            None => source::no_figure().to_owned(),
                        }) }
                        if let Some(source) = source {
                            { said(" ") }<a href={source.url} rel="noreferrer">{ said(source.producer) }</a>{ said(format!(", {}. ", indicator.licence)) }
                        }
                        { said(source::direction(indicator)) }
                    </p>
                })
            }) }
            <p class="rule">{ said(source::rule(rule.words)) }
                { said(match rule.se { SeRule::Published => source::se_published().to_owned(), SeRule::Assumed(points) => source::se_assumed(points) }) }
                if let Some(basis) = basis { { said(" ") }{ said(basis) } }
                if !rule.note.is_empty() { { said(format!(" {}.", upper_first(rule.note.trim_end_matches('.')))) } }
            </p>
        </li>
    }
}
