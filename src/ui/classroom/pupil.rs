//! A lesson as a pupil sees it: predict, then reveal.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::messages::header;
use crate::ui::store::Shared;

/// What it is shown of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario of the lesson.
    pub(super) shown: Shared<Derived>,
}

/// The screen.
#[component]
pub(super) fn Pupil(props: &Props) -> Html {
    let _ = &props.shown;
    html! { <main id="main" tabindex="-1"><h1 tabindex="-1">{ header::classroom() }</h1></main> }
}
