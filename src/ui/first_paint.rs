//! The first screen as the app shows it at first: of the first scenario, before any reading has been counted.
//!
//! It is written into the page where that is built. The app draws the same over it, so that nothing moves when it comes.

use std::rc::Rc;

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::robustness::Robustness;
use crate::messages::{headline, sentence};
use crate::scenario::Screen;
use crate::state::State;

use super::explore::{First, explore};
use super::parts::header::{Header, header};
use super::readings::RobustnessView;
use super::store::{Dispatch, Shared, Store};

/// The screen with its header. Nothing on it answers yet.
#[component]
pub fn FirstPaint() -> Html {
    let store = use_reducer(|| Store(State::first()));
    let dispatch = Dispatch::new(store.dispatcher());
    let state = &store.0;
    let shown = Shared(Rc::new(Derived::of(&state.scenario)));
    let read = RobustnessView {
        settled: Shared(Rc::new(Robustness::default())),
        at_rest: None,
    };
    let now = Header {
        screen: Screen::Explore,
        undo: false,
        redo: false,
        replay: false,
        on_replay: Callback::noop(),
        changed: false,
    };
    let first = First {
        shown: &shown,
        read: &read,
        headline: headline::on_screen(&shown, &read.settled, state.setter()),
        second: sentence::reason(&shown.scenario, &shown.picture),
        why: None,
        source: None,
        table: Html::default(),
        beside: &state.beside,
    };
    html! {
        <ContextProvider<Dispatch> context={dispatch.clone()}>
            { header(now, &dispatch) }
            <main>{ explore(first, &dispatch) }</main>
        </ContextProvider<Dispatch>>
    }
}
