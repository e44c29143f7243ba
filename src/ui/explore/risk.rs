//! Misuse risk: the model's illustrative estimate, the reader's own, and documented knowledge.

use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use yew::prelude::*;
use yew::props;

use crate::messages::number::{chance, rounded};
use crate::messages::page;
use crate::state::Action;
use crate::ui::parts::slider::{self, Slider};
use crate::ui::parts::switch::checked;
use crate::ui::store::Dispatch;

pub(super) fn risk_panel(shown: &Derived, dispatch: &Dispatch) -> Html {
    let risk = shown.picture.risk;
    let own = shown.scenario.own_estimate.is_some();
    let on_move = dispatch.on(move |(value, gesture): (f64, u32)| {
        let permille = Some((value.clamp(0.0, 100.0) * 10.0) as u16);
        Some(Action::Edit(Edit::Estimate { permille, gesture }))
    });
    let on_own = dispatch.on(move |event: Event| {
        let permille = checked(&event)?.then(|| (rounded(risk * 100.0) * 10) as u16);
        Some(Action::Edit(Edit::Estimate {
            permille,
            gesture: 0,
        }))
    });
    let on_knowledge = dispatch
        .on(|event: Event| checked(&event).map(|known| Action::Edit(Edit::Knowledge(known))));
    html! {
        <fieldset class="risk-panel">
            <legend>{ page::risk() }</legend>
            <p class="risk-now"><strong>{ said(chance(risk)) }</strong>{ said(" ") }{ said(if own { page::risk_own() } else { page::risk_model() }) }</p>
            <label class="check"><input type="checkbox" checked={own} onchange={on_own} />{ page::use_own() }</label>
            <div class="slider">
                <label for="own-estimate" class={(!own).then_some("faint")}>{ page::own_estimate() }</label>
                { hosted::<Slider>(props!(slider::Props { id: "own-estimate", value: risk * 100.0, disabled: !own, spoken: chance(risk), on_move })) }
                <div class="ends"><span>{ page::remote() }</span><span>{ page::certain() }</span></div>
            </div>
            <label class="check"><input type="checkbox" checked={shown.scenario.documented_knowledge} onchange={on_knowledge} />{ page::knowledge() }</label>
        </fieldset>
    }
}
