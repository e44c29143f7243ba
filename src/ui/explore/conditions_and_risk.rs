//! What stands in the fold of conditions and risk. In the second part of the program, which is there soon after the first screen.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::ui::store::Dispatch;

use super::conditions::conditions;
use super::gates::gate_scale;
use super::risk::risk_panel;

/// The conditions, the stop rules on one scale, and the reader's own estimate.
pub fn conditions_and_risk(shown: &Derived, dispatch: &Dispatch) -> Html {
    html! { <>{ conditions(&shown.scenario, dispatch) }{ gate_scale(shown) }{ risk_panel(shown, dispatch) }</> }
}
