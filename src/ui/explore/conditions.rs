//! Conditions attached to a transfer, as switches.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::state::Action;
use crate::state::engine::Engine;
use crate::text::page;
use crate::ui::store::use_dispatch;

/// Props of [`Conditions`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// Conditions attached, bit per condition.
    pub(super) mitigations: u8,
    /// Registry number of the edition.
    pub(super) edition: u8,
}

/// The switches.
#[component]
pub(super) fn Conditions(props: &Props) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let engine = Engine::numbered(props.edition);
    html! {
        <fieldset class="conditions">
            <legend>{ page::CONDITIONS }</legend>
            { for engine.edition.mitigations.iter().enumerate().map(|(number, condition)| {
                let dispatch = dispatch.clone();
                let onchange = Callback::from(move |event: Event| {
                    if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                        dispatch.send(Action::Condition { condition: number as u8, attached: input.checked() });
                    }
                });
                html! {
                    <label class="check" title={condition.description}>
                        <input type="checkbox" checked={props.mitigations >> number & 1 == 1} {onchange} />{ condition.name }
                    </label>
                }
            }) }
        </fieldset>
    }
}
