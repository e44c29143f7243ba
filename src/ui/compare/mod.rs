//! Why two policies differ: the sentence, the difference in points, split, the gates, and clause by clause.

mod choice;
mod claims;
mod examined;
mod factors;
pub mod say;
mod sides;
mod split;

use yew::prelude::*;

use crate::findings::compare::chosen;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::{compare as words, law};
use crate::scenario::{Screen, View};
use crate::ui::hosted::hosted;
use crate::ui::parts::law::silence;
use crate::ui::parts::said::said;
use crate::ui::parts::screen_tabs::compare_tabs;
use crate::ui::store::{Dispatch, Shared};

use choice::choice;
use claims::Claims;
use factors::factors;
use say::say;
use sides::sides;
use split::split;

/// The screen for the two texts of the view.
pub fn compare(shown: &Shared<Derived>, view: View, dispatch: &Dispatch) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let pair = chosen(scenario, view);
    let Some(comparison) = shown.comparison(pair) else {
        return html! { <article class="compare">{ compare_tabs(Screen::Compare, dispatch) }<h1>{ words::title() }</h1><p>{ words::nothing() }</p></article> };
    };
    let law = shown.picture.law.as_ref();
    let sentence = words::sentence(scenario, law, &comparison);
    let sentence = law::before(scenario, law, sentence);
    html! {
        <article class="compare">
            { compare_tabs(Screen::Compare, dispatch) }
            <h1>{ words::title() }</h1>
            { choice(engine, pair, dispatch) }
            { say(sentence) }
            if let Some(law) = law { <p class="flags">{ said(law::line(scenario, law)) }</p> } else { { silence(shown) } }
            <div class="halves">
                { sides(shown, pair, &comparison) }
                { split(&comparison) }
            </div>
            { factors(engine, scenario, &comparison) }
            if Engine::of(&shown.scenario).annotations().is_some() { { hosted::<Claims>(claims::Props { shown: shown.clone(), pair }) } }
        </article>
    }
}
