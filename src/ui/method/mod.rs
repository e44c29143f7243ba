//! Method and sources: how a score is made with the numbers of the scenario on screen, then the article of the page that
//! also works without WebAssembly.

mod article;
mod worked;

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::messages::method as words;
use crate::ui::hosted::hosted;

use article::Article;
use worked::worked;

/// The screen, with the text `why` worked through, or the 2023 policy.
pub fn method(shown: &Derived, why: Option<PolicyId>) -> Html {
    html! {
        <article class="method">
            <h1>{ words::title() }</h1>
            <p>{ words::lead() }</p>
            { worked(shown, why) }
            { hosted::<Article>(()) }
        </article>
    }
}
