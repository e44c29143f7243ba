//! The two texts, each to be chosen, and a button that exchanges them.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::compare::{choices, with};
use crate::findings::engine::Engine;
use crate::messages::{compare as words, page};
use crate::state::Action;
use crate::ui::store::Dispatch;

/// Both choices and the button between them.
pub(super) fn choice(engine: &'static Engine, pair: [PolicyId; 2], dispatch: &Dispatch) -> Html {
    let swap = dispatch.on(move |_: MouseEvent| Some(Action::Contrast([pair[1], pair[0]])));
    html! {
        <div class="pair">
            { select(engine, pair, 0, words::first(), dispatch) }
            <button type="button" class="swap" onclick={swap}>{ words::swap() }</button>
            { select(engine, pair, 1, words::second(), dispatch) }
        </div>
    }
}

/// The choice of the text at a position.
fn select(
    engine: &'static Engine,
    pair: [PolicyId; 2],
    position: usize,
    label: &'static str,
    dispatch: &Dispatch,
) -> Html {
    let onchange = dispatch.on(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>()?;
        let chosen = PolicyId::new(select.value().parse().ok()?)?;
        Some(Action::Contrast(with(pair, position, chosen)))
    });
    let id = if position == 0 {
        "first-text"
    } else {
        "second-text"
    };
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} {onchange} ~value={pair[position].index().to_string()}>
                { for choices(engine).map(|id| (id, engine.edition.policy(id))).map(|(id, policy)| html! {
                    <option key={format!("{} {}", policy.id, page::full_name(policy))} value={id.index().to_string()} selected={id == pair[position]}>{ page::full_name(policy) }</option>
                }) }
            </select>
        </div>
    }
}
