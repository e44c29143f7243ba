//! The timer of a stage, which counts down by itself.

use yew::prelude::*;

use crate::messages::stage as words;
use crate::platform::clock;
use crate::platform::timer::after;
use crate::state::stage::Stage;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

/// How often it looks, in milliseconds: often enough for every second to be seen.
const LOOK: u32 = 250;

/// Whose timer it is.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) stage: Stage,
}

/// What is left, as minutes and seconds.
#[component]
pub(super) fn Clock(props: &Props) -> Html {
    let looks = use_state_eq(|| 0_u32);
    let left = props
        .stage
        .seconds_left(clock::milliseconds())
        .unwrap_or_default();
    use_effect_on((*looks, props.stage.timer_ends), {
        let (setter, next) = (looks.setter(), *looks + 1);
        move |_| {
            let waiting = after(LOOK, move || setter.set(next));
            move || drop(waiting)
        }
    });
    let time = format!("{}:{:02}", left / 60, left % 60);
    html! {
        <span class={classes!("stage-clock", (left == 0).then_some("ended"))} role="timer">
            <span class="hidden">{ said(words::left(&time)) }</span><span aria-hidden="true">{ said(time.clone()) }</span>
        </span>
    }
}
