//! From published figures to sliders, what an item changes, and every source with its licence.

use yew::prelude::*;

use crate::edition::SeRule;
use crate::state::engine::Engine;
use crate::text::number::whole;
use crate::text::{method as words, page};

/// The tables.
pub(super) fn figures(engine: &Engine) -> Html {
    let edition = engine.edition;
    html! {
        <>
            <section>
                <h2>{ words::FIGURES }</h2>
                <p>{ words::FIGURES_LEAD }</p>
                <div class="scrolls" tabindex="0" role="region" aria-label={words::FIGURES}>
                    <table>
                        <thead><tr>{ for words::FIGURE_HEADS.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                        <tbody>{ for edition.factors.iter().enumerate().map(|(number, factor)| {
                            let rules: Vec<_> = engine.edition.presets_of(number).collect();
                            html! {
                                <tr key={factor.id}>
                                    <th scope="row">{ factor.short }</th>
                                    <td>
                                        if rules.is_empty() { { words::NO_FIGURE } }
                                        { for rules.iter().map(|rule| html! { <p>{ rule.words }
                                            if !rule.note.is_empty() { <span class="faint">{ format!(" ({})", rule.note) }</span> }</p> }) }
                                    </td>
                                    <td>{ for rules.iter().map(|rule| html! { <p>{ match rule.se {
                                        SeRule::Published => words::PUBLISHED.to_owned(),
                                        SeRule::Assumed(points) => words::assumed(whole(points)),
                                    } }</p> }) }</td>
                                </tr>
                            }
                        }) }</tbody>
                    </table>
                </div>
                <p><a href="editions/2026.1/countries.csv" download="">{ words::DOWNLOAD_COUNTRIES }</a></p>
            </section>
            <section>
                <h2>{ words::ITEMS }</h2>
                <p>{ words::ITEMS_LEAD }</p>
                <div class="scrolls" tabindex="0" role="region" aria-label={words::ITEMS}>
                    <table class="items">
                        <thead><tr><th scope="col">{ words::ITEM }</th><th scope="col">{ words::ITEM_SHIFT }</th><th scope="col">{ words::ITEM_LESS }</th></tr></thead>
                        <tbody>{ for edition.items.iter().map(|item| html! {
                            <tr key={item.id}>
                                <th scope="row">{ item.name }<br /><span class="faint">{ item.examples }</span></th>
                                <td class="number">{ words::shift(item.log_odds_shift) }</td>
                                <td>{ words::less_relevant(edition.factors.iter().zip(item.relevance).filter(|(_, relevance)| **relevance < 1.0).map(|(factor, relevance)| (factor.short, *relevance))) }</td>
                            </tr>
                        }) }</tbody>
                    </table>
                </div>
            </section>
            <section>
                <h2>{ words::CONDITIONS }</h2>
                <ul class="plain-list">{ for edition.mitigations.iter().map(|condition| html! {
                    <li><strong>{ condition.name }</strong>{ format!(": {} ({} on the log-odds of misuse).", condition.description.trim_end_matches('.'), words::shift(condition.log_odds_shift)) }</li>
                }) }</ul>
            </section>
            <section>
                <h2>{ words::SOURCES }</h2>
                <p>{ words::LICENCE }</p>
                <ul class="plain-list">{ for edition.sources.iter().map(|source| html! {
                    <li key={source.id}><a href={source.url} rel="noreferrer">{ source.producer }</a>{ words::source(source) }</li>
                }) }</ul>
                <p class="faint">{ page::NOT_A_DECISION }</p>
            </section>
        </>
    }
}
