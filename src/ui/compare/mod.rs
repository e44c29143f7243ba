//! Why two policies differ: the sentence, the difference in points, split, the gates, and clause by clause.

mod choice;
mod claims;
mod factors;
pub mod say;
mod sides;
mod split;

use yew::prelude::*;

use crate::findings::compare::chosen;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::compare as words;
use crate::scenario::{Screen, View};
use crate::ui::parts::compare_tabs::compare_tabs;
use crate::ui::store::{Dispatch, Shared};

use choice::choice;
use claims::Claims;
use factors::factors;
use say::Say;
use sides::sides;
use split::split;

/// The screen for the two texts of the view.
pub fn compare(shown: &Shared<Derived>, view: View, dispatch: &Dispatch) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let pair = chosen(engine, view);
    let Some(comparison) = shown.comparison(pair) else {
        return html! { <article class="compare">{ compare_tabs(Screen::Compare, dispatch) }<h1>{ words::title() }</h1><p>{ words::nothing() }</p></article> };
    };
    let sentence = words::sentence(scenario, &comparison, shown.is_changed);
    html! {
        <article class="compare">
            { compare_tabs(Screen::Compare, dispatch) }
            <h1>{ words::title() }</h1>
            { choice(engine, pair, dispatch) }
            <Say text={AttrValue::from(sentence)} />
            <div class="halves">
                { sides(&comparison, Engine::of(&shown.scenario).annotations()) }
                { split(&comparison) }
            </div>
            { factors(engine, scenario, &comparison) }
            if Engine::of(&shown.scenario).annotations().is_some() { <Claims shown={shown.clone()} {pair} /> }
        </article>
    }
}
