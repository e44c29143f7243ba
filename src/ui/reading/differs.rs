//! What the reader reads otherwise than we do, in words, each with a way back.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::reading_setting::ReadingSetting;
use crate::messages::{page, your_reading as words};
use crate::scenario::Reading;
use crate::ui::parts::said::said;
use crate::ui::store::{Dispatch, Shared};

use super::{back, choose};

/// The list, with one button for all of it.
pub(super) fn differs(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    let reading = &shown.scenario.reading;
    let edition = Engine::of(&shown.scenario).edition;
    let standard = Reading::standard(shown.scenario.edition);
    let differing = ReadingSetting::differing(reading, edition);
    let ours = choose(shown, dispatch, move |_, _: MouseEvent| {
        Some(standard.clone())
    });
    html! {
        <section class="differs" aria-labelledby="differs-title">
            <h2 id="differs-title">{ words::what_differs() }</h2>
            if differing.is_empty() {
                <p>{ words::nothing_differs() }</p>
            } else {
                <ul>
                    { for differing.into_iter().map(|choice| {
                        let text = words::differs(choice, reading, edition);
                        let onclick = choose(shown, dispatch, move |reading, _| Some(choice.restored(reading, edition)));
                        html! { <li><span>{ said(&text) }</span>{ back(true, &text, onclick) }</li> }
                    }) }
                </ul>
                <button type="button" class="solid" onclick={ours}>{ page::our_reading() }</button>
            }
        </section>
    }
}
