//! The scenarios as cards: name, country, item, what sets each apart, and what can be done with it.

use yew::prelude::*;
use yew::props;

use crate::findings::scenarios::title_of_copy;
use crate::messages::number::upper_first;
use crate::messages::{law, scenarios as words, sentence};
use crate::platform::scroll;
use crate::scenario::link::MOST_SCENARIOS;
use crate::scenario::{Scenario, Title};
use crate::state::{Action, ListAction};
use crate::ui::hosted::hosted;
use crate::ui::parts::name_field::{self, NameField};
use crate::ui::parts::said::said;
use crate::ui::store::Dispatch;

/// Id of the heading, to which the focus goes when a card is gone.
const HEADING: &str = "scenario-cards";

/// All cards; the others are held against the one at `base`.
pub(super) fn cards(all: &[&Scenario], base: usize, dispatch: &Dispatch) -> Html {
    let last = all.len() - 1;
    html! {
        <section aria-labelledby={HEADING}>
            <h2 id={HEADING} class="hidden" tabindex="-1">{ words::cards() }</h2>
            <ol class={format!("scenario-cards of-{}", all.len())}>
                { for all.iter().enumerate().map(|(place, _)| card(all, place, base, dispatch)) }
            </ol>
            <div class="scenario-add">
                if all.len() < MOST_SCENARIOS {
                    { act(words::add(), None, false, copy(all, last, dispatch)) }
                } else {
                    <p class="faint">{ words::full() }</p>
                }
                if all.len() == 1 { <p>{ words::only_one() }</p> }
            </div>
        </section>
    }
}

fn card(all: &[&Scenario], place: usize, base: usize, dispatch: &Dispatch) -> Html {
    let scenario = all[place];
    let rename = dispatch.on(move |name: Title| {
        let name = name.as_str().to_owned();
        Some(Action::ListAction(ListAction::Rename { place, name }))
    });
    html! {
        <li key={place} class="scenario-card">
            <div class="scenario-name">
                <b class="letter" aria-hidden="true">{ said(words::letter(place)) }</b>
                { hosted::<NameField>(props!(name_field::Props {
                    id: format!("scenario-name-{place}"), label: AttrValue::from(words::name_of(place)),
                    value: scenario.title.as_str().to_owned(), placeholder: AttrValue::from(words::name(scenario)), on_change: Some(rename),
                })) }
            </div>
            <p><strong>{ said(sentence::place_heading(scenario)) }</strong><br />{ said(words::transferred(scenario)) }</p>
            if let Some(line) = law::line_or_silence(scenario) { <p>{ said(line) }</p> }
            if all.len() > 1 { { differs(all, place, base) } }
            { acts(all, place, dispatch) }
        </li>
    }
}

/// What sets a scenario apart from the one that all are held against.
fn differs(all: &[&Scenario], place: usize, base: usize) -> Html {
    if place == base {
        return html! { <p class="faint">{ said(words::compared_with()) }</p> };
    }
    let differs = words::inputs(all[base], all[place]);
    if differs.is_empty() {
        return html! { <p class="faint">{ said(words::same_as(base)) }</p> };
    }
    html! {
        <div>
            <p class="faint">{ said(words::other_than(base)) }</p>
            <ul class="other-than">{ for differs.iter().map(|words| html! { <li>{ said(upper_first(words)) }</li> }) }</ul>
        </div>
    }
}

/// What can be done with a scenario.
fn acts(all: &[&Scenario], place: usize, dispatch: &Dispatch) -> Html {
    let (scenario, last) = (all[place], all.len() - 1);
    let send = |change: ListAction| {
        dispatch.on(move |_: MouseEvent| Some(Action::ListAction(change.clone())))
    };
    let remove = dispatch.on(move |_: MouseEvent| {
        scroll::focus(HEADING);
        Some(Action::ListAction(ListAction::Remove(place)))
    });
    let labelled = words::labelled(place, scenario);
    let named = |button: fn(&str) -> String| Some(button(&labelled));
    let step = |to_left: bool| Some(words::move_of(to_left, place, scenario));
    html! {
        <div class="scenario-acts">
            { act(words::edit(), named(words::edit_one), false, send(ListAction::Open(place))) }
            { act(words::duplicate(), named(words::duplicate_one), all.len() == MOST_SCENARIOS, copy(all, place, dispatch)) }
            if all.len() > 1 {
                { act("←", step(true), place == 0, send(ListAction::Exchange(place, place.saturating_sub(1)))) }
                { act("→", step(false), place == last, send(ListAction::Exchange(place, place + 1))) }
                { act(words::remove(), named(words::remove_one), false, remove) }
            }
        </div>
    }
}

fn act(
    name: &'static str,
    label: Option<String>,
    disabled: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! { <button type="button" aria-label={label} {disabled} {onclick}>{ name }</button> }
}

/// Puts a copy with a name of its own behind a scenario.
fn copy(all: &[&Scenario], place: usize, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let name = title_of_copy(all[place], all);
    dispatch.on(move |_: MouseEvent| {
        let name = name.clone();
        Some(Action::ListAction(ListAction::Duplicate { place, name }))
    })
}
