//! What the law says of the country, on the screens: before the results of the policies.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::law::Law;
use crate::messages::{law, page};
use crate::ui::parts::said::said;

/// Whether the law forbids a sale, so that the policies are read alone.
pub fn forbids(shown: &Derived) -> bool {
    shown.picture.law.as_ref().is_some_and(Law::forbids)
}

/// The flags in a line: where arms are denied, it stands right below the headline, and where they are limited only, further down;
/// `denies` says which of the two places this is.
pub fn law_line(shown: &Derived, denies: bool) -> Html {
    match &shown.picture.law {
        Some(law) if law.denies() == denies => {
            html! { <p class="flags">{ said(law::line(&shown.scenario, law)) }</p> }
        }
        None if !denies => silence(shown),
        _ => html! {},
    }
}

/// The same on a screen without a headline, whatever the class, after what the law says in a sentence.
pub fn whole_law(shown: &Derived) -> Html {
    match &shown.picture.law {
        Some(law) => {
            html! { <p class="flags">{ said(law::line_of_all(&shown.scenario, law)) }</p> }
        }
        None => silence(shown),
    }
}

/// In place of the law: that none in the table speaks of the country alone.
pub fn silence(shown: &Derived) -> Html {
    match law::silence(&shown.scenario) {
        Some(said_of_none) => html! { <p class="flags">{ said(said_of_none) }</p> },
        None => html! {},
    }
}

/// The heading of the results; where the law forbids a sale, it is seen, and says that they are those of the texts alone.
pub fn heading_of_rows(shown: &Derived, id: Option<&'static str>) -> Html {
    if forbids(shown) {
        html! { <h2 {id}>{ law::alone_heading() }</h2> }
    } else {
        html! { <h2 {id} class="hidden">{ page::under_each() }</h2> }
    }
}
