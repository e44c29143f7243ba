//! A checkbox's change as a yes or no.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Calls `run` with whether the checkbox is now checked.
pub fn switch(run: impl Fn(bool) + 'static) -> Callback<Event> {
    Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            run(input.checked());
        }
    })
}
