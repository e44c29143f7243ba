//! Method and sources: how a score is made, with the numbers of the scenario on screen; codings; figures; limits.

mod codings;
mod figures;
mod worked;

use yew::prelude::*;

use crate::state::engine::Engine;
use crate::text::method as words;
use crate::ui::store::{Shared, Shown};

use codings::Codings;
use figures::Figures;
use worked::Worked;

/// Props of [`Method`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// The scenario with its picture.
    pub shown: Shared<Shown>,
}

/// The screen.
#[component]
pub fn Method(props: &Props) -> Html {
    let edition = Engine::of(&props.shown.scenario).edition;
    html! {
        <article class="method">
            <h1>{ words::TITLE }</h1>
            <Article />
            <Worked shown={props.shown.clone()} />
            <Codings edition={props.shown.scenario.edition} />
            <Figures edition={props.shown.scenario.edition} />
            <section>
                <h2>{ words::EDITION }</h2>
                <p>{ words::edition(edition.id, edition.released) }</p>
            </section>
        </article>
    }
}

/// The part of the method that needs no numbers: the same text as the page that works without WebAssembly.
#[component]
fn Article() -> Html {
    Html::from_html_unchecked(AttrValue::Static(words::article()))
}
