//! The switch between the two ways of comparing: two policies on one scenario, or scenarios under all policies.

use yew::prelude::*;

use crate::messages::scenarios as words;
use crate::scenario::Screen;
use crate::state::Action;
use crate::ui::store::Dispatch;

/// The switch, on the way that is shown.
pub fn compare_tabs(shown: Screen, dispatch: &Dispatch) -> Html {
    let way = |screen: Screen, name: &'static str| {
        let onclick = dispatch.on(move |_: MouseEvent| Some(Action::Go(screen)));
        let current = (screen == shown).then_some("page");
        html! { <button type="button" aria-current={current} {onclick}>{ name }</button> }
    };
    html! {
        <nav class="ways" aria-label={words::ways()}>
            { way(Screen::Compare, words::two_policies()) }
            { way(Screen::Scenarios, words::scenarios()) }
        </nav>
    }
}
