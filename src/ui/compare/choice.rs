//! The two texts, each to be chosen, and a button that exchanges them.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::findings::compare::{choices, with};
use crate::findings::engine::Engine;
use crate::findings::results::policy;
use crate::messages::{compare as words, page};
use crate::state::Action;
use crate::ui::store::Dispatch;

/// Both choices and the button between them.
pub(super) fn choice(engine: &'static Engine, pair: [u8; 2], dispatch: &Dispatch) -> Html {
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
    pair: [u8; 2],
    position: usize,
    label: &'static str,
    dispatch: &Dispatch,
) -> Html {
    let onchange = dispatch.on(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>()?;
        let number = select.value().parse().ok()?;
        Some(Action::Contrast(with(pair, position, number)))
    });
    let id = if position == 0 {
        "first-text"
    } else {
        "second-text"
    };
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} {onchange} ~value={pair[position].to_string()}>
                { for choices(engine).filter_map(|number| Some((number, policy(engine, number)?))).map(|(number, policy)| html! {
                    <option key={format!("{} {}", policy.id, page::full_name(policy))} value={number.to_string()} selected={number == pair[position]}>{ page::full_name(policy) }</option>
                }) }
            </select>
        </div>
    }
}
