//! One of a few things to choose, all in view.

use yew::prelude::*;

/// The choice, by the places of its options; `name` tells it from other choices of the page.
pub(super) fn choice(
    name: &'static str,
    label: &'static str,
    options: &[&'static str],
    chosen: usize,
    on_choose: &Callback<usize>,
) -> Html {
    html! {
        <fieldset class="few">
            <legend>{ label }</legend>
            { for options.iter().enumerate().map(|(place, option)| {
                let onchange = on_choose.reform(move |_: Event| place);
                html! { <label class="check"><input type="radio" {name} checked={place == chosen} {onchange} />{ *option }</label> }
            }) }
        </fieldset>
    }
}
