//! Conditions attached to a transfer, as switches.

use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::messages::page;
use crate::scenario::Scenario;
use crate::state::Action;
use crate::ui::parts::switch::checked;
use crate::ui::store::Dispatch;

/// The switches.
pub(super) fn conditions(scenario: &Scenario, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(scenario);
    html! {
        <fieldset class="conditions">
            <legend>{ page::conditions() }</legend>
            { for engine.edition.numbered_conditions().map(|(id, condition)| {
                let onchange = dispatch.on(move |event: Event| {
                    Some(Action::Edit(Edit::Condition { condition: id, attached: checked(&event)? }))
                });
                html! {
                    <label class="check" title={condition.description}>
                        <input type="checkbox" checked={scenario.attaches(id)} {onchange} />{ said(condition.name) }
                    </label>
                }
            }) }
        </fieldset>
    }
}
