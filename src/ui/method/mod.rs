//! Method and sources: how a score is made, with the numbers of the scenario on screen; codings; figures; limits.

mod codings;
mod figures;
mod worked;

use yew::prelude::*;

use crate::state::engine::Engine;
use crate::text::method as words;
use crate::ui::store::Shown;

use codings::codings;
use figures::figures;
use worked::worked;

/// The screen.
pub fn method(shown: &Shown) -> Html {
    let engine = Engine::of(&shown.scenario);
    html! {
        <article class="method">
            <h1>{ words::TITLE }</h1>
            { Html::from_html_unchecked(AttrValue::Static(words::article())) }
            { worked(shown) }
            { codings(engine.edition) }
            { figures(engine) }
            <section>
                <h2>{ words::EDITION }</h2>
                <p>{ words::edition(engine.edition.id, engine.edition.released) }</p>
            </section>
        </article>
    }
}
