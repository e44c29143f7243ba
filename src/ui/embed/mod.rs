//! A scenario inside a page of others: the headline and the rows, nothing to set, and the way to the whole app.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::{card, embedded as words, page, sentence, settings, settled};
use crate::platform::address;
use crate::scenario::link::DecodedLink;
use crate::state::{Notice, State};

use super::explore::rows;
use super::readings::use_readings;
use super::store::Shared;

/// The page inside others. It follows its address, which the page around it may change.
#[component]
pub fn Embed() -> Html {
    let state = use_state(|| opened(address::href()));
    use_effect_with((), {
        let setter = state.setter();
        move |()| {
            let listener = address::on_change(move |href| {
                // Another edition is fetched as on opening the page.
                match DecodedLink::in_address(&href) {
                    Some(link) if Engine::missing(&link).is_some() => address::reload(),
                    _ => setter.set(opened(Some(href))),
                }
            });
            move || drop(listener)
        }
    });
    let shown = Shared(use_memo(state.scenario.clone(), Derived::of));
    let read = use_readings(&shown, true, None);
    let scenario = &shown.scenario;
    let (failed, remark) = match &state.notice {
        None => (false, None),
        Some(notice) if notice.is_failure() || matches!(notice, Notice::NeedsEdition { .. }) => {
            (true, None)
        }
        Some(_) => (false, Some(page::link_changed())),
    };
    // What is wrong with a link is for the whole app to say, with the link as it came.
    let token = if state.notice.is_none() {
        state.link()
    } else {
        address::href()
            .and_then(|href| DecodedLink::in_address(&href))
            .map(|link| link.text().to_owned())
            .unwrap_or_default()
    };
    let open = html! {
        <a href={format!("./#{token}")} target="_blank" rel="noopener">{ words::open() }</a>
    };
    if failed {
        return html! { <main id="main" class="embed"><h1>{ page::link_failed() }</h1><p class="embed-foot">{ open }</p></main> };
    }
    let title = scenario.title.as_str();
    html! {
        <main id="main" class="embed">
            <div class="lede">
                if !title.is_empty() { <p class="title">{ title }</p> }
                <h1>{ sentence::headline(scenario, &shown.picture, shown.is_changed) }</h1>
                <p class="second">{ sentence::explanation(scenario, &shown.picture) }</p>
                <p class="how-settled">{ settled::of_pair(scenario, &shown.picture, &read.settled) }</p>
                if let Some(remark) = remark { <p class="embed-remark">{ remark }{ "." }</p> }
            </div>
            <h2 class="hidden">{ page::under_each() }</h2>
            { rows(&shown, &read, None) }
            <p class="what">{ settled::what_is_a_reading() }</p>
            <p class="what">{ settings::of(scenario).join(" ") }</p>
            <p class="embed-foot"><strong>{ page::not_a_decision() }</strong>{ " " }{ card::edition(Engine::of(scenario).edition) }{ " " }{ open }</p>
        </main>
    }
}

/// The state for an address.
fn opened(href: Option<String>) -> State {
    href.and_then(|href| DecodedLink::in_address(&href))
        .map_or_else(State::first, State::opened)
}
