//! The written rules and every table of the edition, fetched when the screen is opened.

use yew::prelude::*;

use crate::messages::method as words;
use crate::platform::page;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

/// What is there of the article.
enum Fetched {
    /// Nothing yet.
    Loading,
    /// The article.
    There(AttrValue),
    /// It cannot be had.
    Failed,
}

/// The article, or a line on its way, or a link to its own page.
#[component]
pub(super) fn Article() -> Html {
    let fetched = use_state(|| Fetched::Loading);
    use_effect_on((), {
        let fetched = fetched.setter();
        move |()| {
            page::fetch(words::PAGE, move |text| {
                let article = text.as_deref().and_then(words::article);
                fetched.set(article.map_or(Fetched::Failed, |article| {
                    Fetched::There(AttrValue::from(article.to_owned()))
                }));
            });
        }
    });
    match &*fetched {
        Fetched::Loading => html! { <p role="status">{ said(words::loading()) }</p> },
        Fetched::There(article) => Html::from_html_unchecked(article.clone()),
        Fetched::Failed => {
            html! { <p role="alert">{ said(words::not_loaded()) }<a href={words::PAGE}>{ words::title() }</a></p> }
        }
    }
}
