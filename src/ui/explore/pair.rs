//! The two policies of the headline: the buttons that put another one there, set the two against each other, and lead back.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::findings::engine::Engine;
use crate::findings::results::{PAIR, pair, pair_with};
use crate::messages::{differ, sentence, why};
use crate::platform::scroll;
use crate::scenario::Scenario;
use crate::state::Action;
use crate::ui::parts::said::said;
use crate::ui::store::Dispatch;

/// The button that leads to the two policies of the headline, set against each other, and where they are others than at first, the
/// one that leads back to those.
pub(super) fn why_they_differ(shown: &Derived, dispatch: &Dispatch) -> Html {
    let edition = Engine::of(&shown.scenario).edition;
    let pair = pair(&shown.scenario);
    let tags = |pair: [PolicyId; 2]| pair.map(|text| sentence::tag(edition.policy(text)));
    let [first, second] = tags(pair);
    let verdict = |text| Some(shown.picture.row(text)?.result.as_ref()?.verdict);
    let why = if verdict(pair[0]) == verdict(pair[1]) {
        differ::why_alike(&first, &second)
    } else {
        differ::why(&first, &second)
    };
    let onclick = dispatch.on(move |_: MouseEvent| Some(Action::Contrast(pair)));
    let back = (pair != PAIR).then(|| {
        let [first, second] = tags(PAIR);
        html! { <>{ said(" ") }{ button(PAIR, differ::back(&first, &second), dispatch) }</> }
    });
    html! {
        <>
            <button type="button" id={DIFFER} class="plain differ" {onclick}>{ said(why) }</button>
            { back.unwrap_or_default() }
        </>
    }
}

/// The buttons that put a text in the headline, in place of one of the two that are there; none for those two.
pub(super) fn put_in_headline(scenario: &Scenario, id: PolicyId, dispatch: &Dispatch) -> Html {
    let edition = Engine::of(scenario).edition;
    let pair = pair(scenario);
    if pair.contains(&id) {
        return html! {};
    }
    html! {
        <p>{ for pair.into_iter().map(|other| {
            let words = why::put_in_headline(&sentence::tag(edition.policy(other)));
            html! { <>{ button(pair_with(scenario, id, other), words, dispatch) }{ said(" ") }</> }
        }) }</p>
    }
}

/// Id of the button behind the headline, where the keyboard goes on when the button that was pressed is no longer there.
const DIFFER: &str = "why-they-differ";

/// A button that puts a pair in the headline.
fn button(pair: [PolicyId; 2], words: String, dispatch: &Dispatch) -> Html {
    let put = dispatch.on(move |_: MouseEvent| Some(Edit::Pair(pair).into()));
    let onclick = Callback::from(move |event: MouseEvent| {
        put.emit(event);
        scroll::focus_soon(DIFFER.to_owned());
    });
    html! { <button type="button" class="plain" {onclick}>{ said(words) }</button> }
}
