//! A scenario inside a page of others: the headline and the rows, nothing to set, and the way to the whole app.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::{card, embedded as words, headline, page, sentence, settings, settled};
use crate::platform::address;
use crate::scenario::link::{DecodedLink, FoundLink};
use crate::state::State;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

use super::explore::rows;
use super::links::{found, of_page, once_told};
use super::parts::law::{heading_of_rows, law_line};
use super::readings::use_readings;
use super::store::Shared;

/// The page inside others. It follows its address, which the page around it may change.
#[component]
pub fn Embed() -> Html {
    let opened = use_state(|| state(of_page()));
    use_effect_on((), {
        let setter = opened.setter();
        move |()| {
            let listener = address::on_change(move |href| {
                let setter = setter.clone();
                once_told(&found(&href), move || match of_page() {
                    // Another edition is fetched as on opening the page.
                    FoundLink::Told(link) if Engine::missing(&link).is_some() => address::reload(),
                    found => setter.set(state(found)),
                });
            });
            move || drop(listener)
        }
    });
    let is_read = opened.is_some();
    let state = (*opened).clone().unwrap_or_else(State::first);
    let shown = Shared(use_memo(state.scenario.clone(), Derived::of));
    let read = use_readings(&shown, true, None);
    let scenario = &shown.scenario;
    let (failed, remark) = match &state.notice {
        None => (!is_read, None),
        // A page of others shows no numbers that nobody can check.
        Some(notice) if notice.is_failure() || notice.is_unchecked() || notice.waits() => {
            (true, None)
        }
        Some(_) => (false, Some(page::link_changed())),
    };
    // What is wrong with a link is for the whole app to say, with the link as it came.
    let link = if is_read && state.notice.is_none() {
        format!("#{}", state.link())
    } else if is_read {
        let link = of_page().link();
        format!("#{}", link.as_ref().map_or("", DecodedLink::text))
    } else {
        address::behind_path()
    };
    let open = html! {
        <a href={format!("./{link}")} target="_blank" rel="noopener">{ words::open() }</a>
    };
    if failed {
        return html! { <main id="main" class="embed"><h1>{ said(page::link_failed()) }</h1><p class="embed-foot">{ open }</p></main> };
    }
    let title = scenario.title.as_str();
    html! {
        <main id="main" class="embed">
            <div class="lede">
                <h1>{ said(headline::headline(&headline::Subject::for_others(&shown, &read.settled))) }</h1>
                if !title.is_empty() { <p class="title">{ said(headline::title(title)) }</p> }
                { law_line(&shown, true) }
                <p class="second">{ said(sentence::explanation(scenario, &shown.picture)) }</p>
                { law_line(&shown, false) }
                <p class="how-settled">{ said(settled::of_pair(scenario, &shown.picture, &read.settled)) }</p>
                if let Some(remark) = remark { <p class="embed-remark">{ said(remark) }{ said(".") }</p> }
            </div>
            { heading_of_rows(&shown, None) }
            { rows(&shown, &read, None) }
            <p class="what">{ settled::what_is_a_reading() }</p>
            <p class="what">{ said(settings::of(scenario).join(" ")) }</p>
            <p class="embed-foot"><strong>{ page::not_a_decision() }</strong>{ said(" ") }{ said(card::edition(Engine::of(scenario).edition)) }{ said(" ") }{ open }</p>
        </main>
    }
}

/// The state for what an address holds; `None` where that cannot be told.
fn state(found: FoundLink) -> Option<State> {
    match found {
        FoundLink::Told(link) => Some(State::opened(link)),
        FoundLink::Nothing => Some(State::first()),
        FoundLink::Unclear => None,
    }
}
