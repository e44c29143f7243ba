//! Copying a text, and what became of it.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::platform::clipboard;

/// Milliseconds for which a copy is confirmed.
const CONFIRMED: u32 = 4000;

/// What became of the last copy.
#[derive(Clone, Debug, PartialEq)]
pub enum Copied {
    /// There was none, or it was confirmed long enough.
    No,
    /// The text is on the clipboard.
    Yes,
    /// The browser refused; the text is there to be copied by hand.
    Refused(String),
}

/// What became of the last copy, and a callback that copies a text.
#[hook]
pub fn use_copy() -> (UseStateHandle<Copied>, Callback<String>) {
    let copied = use_state_eq(|| Copied::No);
    use_effect_with((*copied).clone(), {
        let setter = copied.setter();
        move |now| {
            let waiting = (*now == Copied::Yes)
                .then(|| Timeout::new(CONFIRMED, move || setter.set(Copied::No)));
            move || drop(waiting)
        }
    });
    let setter = copied.setter();
    let copy = Callback::from(move |text: String| {
        let copied = setter.clone();
        clipboard::write(&text.clone(), move |written| {
            copied.set(if written {
                Copied::Yes
            } else {
                Copied::Refused(text)
            });
        });
    });
    (copied, copy)
}
