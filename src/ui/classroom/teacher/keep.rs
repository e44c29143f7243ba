//! Keeps a lesson on this device, among the saved scenarios.

use yew::prelude::*;

use crate::edition::ReadyLesson;
use crate::messages::{classroom as words, sentence};
use crate::scenario::Scenario;
use crate::ui::parts::said::said;
use crate::ui::saved::{self, Put};

/// What is kept.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// Its name in the list.
    pub(super) name: String,
    /// The link.
    pub(super) token: AttrValue,
}

/// The name of a lesson in the list.
pub(super) fn name(scenario: &Scenario, ready: Option<&'static ReadyLesson>) -> String {
    words::kept_name(sentence::place_name(scenario), super::super::title(ready))
}

/// The button, and what became of it.
#[component]
pub(super) fn Keep(props: &Props) -> Html {
    let done = use_state_eq(|| None::<(AttrValue, Put)>);
    let keep = {
        let (done, name, token) = (done.setter(), props.name.clone(), props.token.clone());
        Callback::from(move |_: MouseEvent| {
            done.set(Some((token.clone(), saved::put(&name, &token))));
        })
    };
    let became = done.as_ref().filter(|(token, _)| *token == props.token);
    html! {
        <p class="classroom-acts">
            <button type="button" onclick={keep}>{ words::keep() }</button>
            <span role="status">{ said(match became.map(|(_, became)| became) {
                None => "",
                Some(Put::Kept) => words::kept(),
                Some(Put::AtHand) => words::kept_at_hand(),
                Some(Put::NoRoom) => words::kept_no_room(),
            }) }</span>
        </p>
    }
}
