//! A file that a screen fetches when it is first shown, such as the outlines of the map.

use std::rc::Rc;

use yew::prelude::*;

use crate::messages::arriving;
use crate::platform::page;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

/// How far fetching a file has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrived {
    /// It is on its way.
    OnItsWay,
    /// It is there.
    Here,
    /// It could not be had; calling tries again.
    Failed(Callback<MouseEvent>),
}

/// Fetches a file unless it `is_here`, and `install`s it; what shows it is rendered again when fetching ends.
#[hook]
pub fn use_file(name: &'static str, is_here: fn() -> bool, install: fn(String) -> bool) -> Arrived {
    use_file_of(name, Rc::new(is_here), Rc::new(install))
}

/// The same of a file that may be another one on another rendering, as that of an edition.
#[hook]
pub fn use_file_of(
    name: &'static str,
    is_here: Rc<dyn Fn() -> bool>,
    install: Rc<dyn Fn(String) -> bool>,
) -> Arrived {
    let tries = use_state_eq(|| 0_u32);
    let ended = use_state_eq(|| None::<(&'static str, u32)>);
    use_effect_on((name, *tries), {
        let (ended, is_here) = (ended.setter(), Rc::clone(&is_here));
        move |tried| {
            let tried = *tried;
            if !is_here() {
                page::fetch(name, move |text| {
                    // Somebody else may have been quicker: whether it is here is asked of it itself.
                    if let Some(text) = text.filter(|_| !is_here()) {
                        install(text);
                    }
                    ended.set(Some(tried));
                });
            }
        }
    });
    if is_here() {
        Arrived::Here
    } else if *ended == Some((name, *tries)) {
        let (tries, next) = (tries.setter(), *tries + 1);
        Arrived::Failed(Callback::from(move |_| tries.set(next)))
    } else {
        Arrived::OnItsWay
    }
}

/// What stands in the place of a file until it is there; nothing where it is.
pub fn in_its_place(arrived: &Arrived, waiting: &'static str, failed: &'static str) -> Html {
    match arrived {
        Arrived::OnItsWay => html! { <p role="status">{ said(waiting) }</p> },
        Arrived::Here => html! {},
        Arrived::Failed(again) => html! {
            <p role="alert">{ said(failed) }{ said(" ") }<button type="button" onclick={again.clone()}>{ arriving::again() }</button></p>
        },
    }
}
