//! The dialog in which a scenario is taken away, part by part.

mod link;
mod print;

use yew::prelude::*;

use crate::state::{Action, Aside, Part};
use crate::text::share as words;

use super::parts::modal::Modal;
use super::store::Dispatch;

/// The dialog at one of its parts; `token` is what stands in the address bar.
pub fn share(part: Part, token: &AttrValue, dispatch: &Dispatch) -> Html {
    let close = dispatch.on(|()| Some(Action::Aside(None)));
    html! {
        <Modal title={words::TITLE} on_close={close}>
            <nav class="parts" aria-label={words::PARTS}>
                { for Part::ALL.into_iter().map(|other| {
                    let onclick = dispatch.on(move |_: MouseEvent| Some(Action::Aside(Some(Aside::Share(other)))));
                    let current = (other == part).then_some("true");
                    html! { <button type="button" aria-current={current} {onclick}>{ words::part(other) }</button> }
                }) }
            </nav>
            { match part {
                Part::Link => html! { <link::Link token={token.clone()} /> },
                Part::Print => print::print(dispatch),
            } }
        </Modal>
    }
}
