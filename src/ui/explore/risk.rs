//! Misuse risk: the model's illustrative estimate, the reader's own, and documented knowledge.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::state::Action;
use crate::text::number::{chance, whole};
use crate::text::page;
use crate::ui::parts::slider::Slider;
use crate::ui::store::use_dispatch;

/// Props of [`RiskPanel`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The misuse risk, 0 to 1.
    pub(super) risk: f64,
    /// The reader's own estimate in thousandths.
    pub(super) own_estimate: Option<u16>,
    /// Whether abuse is documented knowledge.
    pub(super) knowledge: bool,
}

/// The panel.
#[component]
pub(super) fn RiskPanel(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let on_move = use_callback(
        dispatch.clone(),
        |(value, gesture): (f64, u32), dispatch| {
            if let Some(dispatch) = dispatch {
                dispatch.send(Action::Estimate {
                    permille: Some((value.clamp(0.0, 100.0) * 10.0) as u16),
                    gesture,
                });
            }
        },
    );
    let on_own = use_callback(
        (dispatch.clone(), props.risk),
        |event: Event, (dispatch, risk)| {
            if let (Some(dispatch), Some(input)) =
                (dispatch, event.target_dyn_into::<HtmlInputElement>())
            {
                let permille = input.checked().then(|| (whole(risk * 100.0) * 10) as u16);
                dispatch.send(Action::Estimate {
                    permille,
                    gesture: 0,
                });
            }
        },
    );
    let on_knowledge = use_callback(dispatch, |event: Event, dispatch| {
        if let (Some(dispatch), Some(input)) =
            (dispatch, event.target_dyn_into::<HtmlInputElement>())
        {
            dispatch.send(Action::Knowledge(input.checked()));
        }
    });
    let own = props.own_estimate.is_some();
    html! {
        <fieldset class="risk-panel">
            <legend>{ page::RISK }</legend>
            <p class="risk-now"><strong>{ chance(props.risk) }</strong>{ " " }{ if own { page::RISK_OWN } else { page::RISK_MODEL } }</p>
            <label class="check"><input type="checkbox" checked={own} onchange={on_own} />{ page::USE_OWN }</label>
            <div class="slider">
                <label for="own-estimate" class={(!own).then_some("faint")}>{ page::OWN_ESTIMATE }</label>
                <Slider id="own-estimate" value={props.risk * 100.0} disabled={!own} spoken={chance(props.risk)} {on_move} />
                <div class="ends"><span>{ page::REMOTE }</span><span>{ page::CERTAIN }</span></div>
            </div>
            <label class="check"><input type="checkbox" checked={props.knowledge} onchange={on_knowledge} />{ page::KNOWLEDGE }</label>
        </fieldset>
    }
}
