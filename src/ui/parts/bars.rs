//! Bars that begin where the last one ended, from neutral to the balance.

use yew::prelude::*;

use crate::findings::waterfall::Step;
use crate::messages::number::percent;

/// Draws a bar. Decoration: the table cell beside it carries the number.
pub fn step_bar(step: &Step) -> Html {
    let class = if step.is_against() {
        "against"
    } else {
        "favour"
    };
    let (mark, (x, width)) = (step.mark_place().map(percent), step.extent());
    html! {
        <svg class="step-bar" aria-hidden="true" focusable="false">
            if let Some(mark) = mark { <line class="mark-line" x1={mark.clone()} x2={mark} y1="0" y2="100%" /> }
            <rect {class} x={percent(x)} width={percent(width)} y="4" height="10" rx="1" />
        </svg>
    }
}
