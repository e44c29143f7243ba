//! The line above the numbers of an older edition: what today's would say, what changed and why, and a button to take it over.

use crate::edition::id::EditionId;
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::edition::{Change, install_annotations};
use crate::findings::edition_upgrade::{EditionUpgrade, Reason};
use crate::findings::engine::Engine;
use crate::messages::editions as words;
use crate::scenario::Scenario;
use crate::state::Action;

use super::super::store::{Shared, use_dispatch};
use super::super::words::{Fetched, use_words};

/// The line, where a scenario is not of the newest edition.
pub fn older(shown: &Shared<Derived>) -> Html {
    if shown.scenario.edition == EditionId::NEWEST {
        return Html::default();
    }
    hosted::<Older>(Props {
        shown: shown.clone(),
    })
}

#[derive(Debug, PartialEq, Properties)]
struct Props {
    /// The scenario on screen.
    shown: Shared<Derived>,
}

/// The line with its fold.
#[component]
fn Older(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let is_open = use_state_eq(|| false);
    let fetched = use_words(EditionId::NEWEST, *is_open, Some(install_annotations));
    let scenario = &props.shown.scenario;
    let todays = use_memo(props.shown.clone(), |shown| {
        EditionUpgrade::of(&shown.scenario)
    });
    let (Some(todays), Some(dispatch)) = (&*todays, dispatch) else {
        return Html::default();
    };
    let recompute = dispatch.on(|_: MouseEvent| Some(Action::Edit(Edit::Recompute)));
    let ontoggle = {
        let is_open = is_open.setter();
        Callback::from(move |_: Event| is_open.set(true))
    };
    html! {
        <section class="older" aria-label={words::label()}>
            <p>
                { said(words::made_with(scenario.edition)) }{ said(" ") }
                <strong>{ said(words::with_todays(todays)) }</strong>
            </p>
            if !todays.reasons.is_empty() {
                <details {ontoggle}>
                    <summary>{ words::why() }</summary>
                    <ol>{ for todays.reasons.iter().map(|reason| entry(scenario, reason)) }</ol>
                    if todays.reasons.len() > 1 { <p class="hint">{ words::parts() }</p> }
                    if fetched == Fetched::Failed { <p role="alert">{ words::no_reasons() }</p> }
                    <div class="wide" tabindex="0" role="region" aria-label={words::table()}>{ table(scenario, todays) }</div>
                </details>
            }
            <button type="button" onclick={recompute}>{ words::recompute() }</button>
        </section>
    }
}

/// One reason: what differs, and what the change log says of it.
fn entry(scenario: &Scenario, reason: &Reason) -> Html {
    let changes: Vec<&Change> = Engine::newest()
        .annotations()
        .map_or_else(Vec::new, |words| reason.changes(scenario, words));
    html! {
        <li>
            { said(words::reason(reason)) }{ said(".") }
            { for changes.into_iter().map(|change| html! {
                <span class="reason">
                    { said(" ") }{ said(change.reason) }{ said(". ") }
                    <a href={change.source} rel="noreferrer">{ said(words::source()) }</a>
                </span>
            }) }
        </li>
    }
}

/// Every balance under both editions.
fn table(scenario: &Scenario, todays: &EditionUpgrade) -> Html {
    let newest = Engine::newest();
    let rows = todays.rows.iter().map(|row| {
        let text = newest.edition.policy(row.policy);
        html! {
            <tr>
                <th scope="row">{ said(text.year) }{ said(", ") }{ said(text.short) }</th>
                <td>{ said(words::side(&row.before)) }</td>
                <td>{ said(words::side(&row.now)) }</td>
                <td>{ said(words::moves(row)) }</td>
            </tr>
        }
    });
    html! {
        <table>
            <caption class="hidden">{ words::table() }</caption>
            <thead><tr>
                <th scope="col">{ words::text() }</th>
                <th scope="col">{ said(Engine::of(scenario).edition.id) }</th>
                <th scope="col">{ said(newest.edition.id) }</th>
                <th scope="col">{ words::moved_by() }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
