//! Tells a screen reader what a move did, once movement has stopped.

use yew::prelude::*;

use crate::platform::timer::after;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

/// Milliseconds of rest before a move is announced.
const REST: u32 = 700;

/// A polite live region that follows a text with a delay.
#[hook]
pub fn use_announcer(text: AttrValue) -> Html {
    let announced = use_state(AttrValue::default);
    use_effect_on(text, {
        let setter = announced.setter();
        move |text| {
            let text = text.clone();
            let waiting = after(REST, move || setter.set(text));
            move || drop(waiting)
        }
    });
    html! { <p class="hidden" role="status" aria-live="polite">{ said((*announced).clone()) }</p> }
}
