//! The switch between the parts of a screen, each of which has an address of its own.

use yew::prelude::*;

use crate::messages::{header, scenarios, world};
use crate::scenario::Screen;
use crate::state::Action;
use crate::ui::store::Dispatch;

/// The two ways of comparing: two policies on one scenario, or scenarios under all policies.
pub fn compare_tabs(shown: Screen, dispatch: &Dispatch) -> Html {
    let ways = [
        (Screen::Compare, scenarios::two_policies()),
        (Screen::Scenarios, scenarios::scenarios()),
    ];
    tabs(scenarios::ways(), &ways, shown, dispatch)
}

/// The three ways of looking at many countries or years: today's figures, one country from 1977 on, and what was really decided.
pub fn world_tabs(shown: Screen, dispatch: &Dispatch) -> Html {
    let ways = [
        (Screen::World, world::today()),
        (Screen::ThroughTime, header::through_time()),
        (Screen::Cases, header::cases()),
    ];
    tabs(world::ways(), &ways, shown, dispatch)
}

fn tabs(
    label: &'static str,
    ways: &[(Screen, &'static str)],
    shown: Screen,
    dispatch: &Dispatch,
) -> Html {
    let way = |&(screen, name): &(Screen, &'static str)| {
        let onclick = dispatch.on(move |_: MouseEvent| Some(Action::Go(screen)));
        let current = (screen == shown).then_some("page");
        html! { <button type="button" aria-current={current} {onclick}>{ name }</button> }
    };
    html! {
        <nav class="ways" aria-label={label}>{ for ways.iter().map(way) }</nav>
    }
}
