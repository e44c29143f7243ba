//! What undo or redo has changed, said on every screen but the first, which shows the sliders itself.

use std::rc::Rc;

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::moved::{Moved, What};
use crate::messages::{header, undone as words};
use crate::scenario::Screen;
use crate::state::{Action, State};
use crate::ui::hosted::hosted_at;
use crate::ui::store::{Shared, use_dispatch};

use super::said::said;

#[derive(Debug, PartialEq, Properties)]
struct Props {
    moved: Option<Moved>,
    now: Shared<Derived>,
}

/// The line, on the screens that need it.
pub fn undone(state: &State, now: &Shared<Derived>) -> Html {
    let screen = state.scenario.view.screen;
    if screen == Screen::Explore {
        return Html::default();
    }
    let props = Props {
        moved: state.moved.clone(),
        now: now.clone(),
    };
    hosted_at::<Undone>(screen as u8, props)
}

/// What was undone or done again since this screen was opened, with the button for the other way. The style sheet shows it for some
/// seconds.
#[component]
fn Undone(props: &Props) -> Html {
    let before_screen = use_mut_ref(|| props.moved.clone());
    let dispatch = use_dispatch();
    let step = |moved: &Option<Moved>| moved.as_ref().map(|moved| Rc::as_ptr(&moved.before));
    let is_new = step(&props.moved) != step(&before_screen.borrow());
    let line = props.moved.as_ref().filter(|_| is_new).and_then(|moved| {
        let (back, name) = match moved.what {
            What::Undo => (Action::Redo, header::redo()),
            What::Redo => (Action::Undo, header::undo()),
            _ => return None,
        };
        let onclick = dispatch?.on(move |_: MouseEvent| Some(back.clone()));
        let said_of_it = words::said(moved, &props.now.scenario);
        // A key of its own for each step: another step is another line, which is seen anew.
        let key = Rc::as_ptr(&moved.before) as usize;
        Some(html! { <p {key} class="undone">{ said(said_of_it) }<button type="button" class="plain" {onclick}>{ name }</button></p> })
    });
    html! { <div role="status">{ for line }</div> }
}
