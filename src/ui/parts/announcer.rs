//! Tells a screen reader what a move did, once movement has stopped.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::ui::parts::said::said;

/// Milliseconds of rest before a move is announced.
const REST: u32 = 700;

/// Props of [`Announcer`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// The sentence.
    pub text: AttrValue,
}

/// A polite live region that follows `text` with a delay.
#[component]
pub fn Announcer(props: &Props) -> Html {
    let announced = use_state(AttrValue::default);
    use_effect_with(props.text.clone(), {
        let setter = announced.setter();
        move |text| {
            let text = text.clone();
            let waiting = Timeout::new(REST, move || setter.set(text));
            move || drop(waiting)
        }
    });
    html! { <p class="hidden" role="status" aria-live="polite">{ said((*announced).clone()) }</p> }
}
