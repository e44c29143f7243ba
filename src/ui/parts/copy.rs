//! Copying a text, and what became of it.

use yew::prelude::*;

use crate::messages::header;
use crate::platform::clipboard;
use crate::platform::timer::after;
use crate::ui::effect::use_effect_on;

use super::said::said;

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
    use_effect_on((*copied).clone(), {
        let setter = copied.setter();
        move |now| {
            let waiting =
                (*now == Copied::Yes).then(|| after(CONFIRMED, move || setter.set(Copied::No)));
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

/// Props of [`CopyButton`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// What is copied.
    pub text: AttrValue,
    /// The button.
    pub copy: &'static str,
    /// Said after copying.
    pub copied: &'static str,
    /// Said above the text where the browser does not copy.
    pub by_hand: &'static str,
}

/// A button that copies a text; where the browser refuses, the text stands below it.
#[component]
pub fn CopyButton(props: &Props) -> Html {
    let (copied, write) = use_copy();
    let onclick = {
        let text = props.text.clone();
        Callback::from(move |_: MouseEvent| write.emit(text.to_string()))
    };
    let done = *copied == Copied::Yes;
    html! {
        <>
            <button type="button" {onclick}>{ said(if done { header::copied() } else { props.copy }) }</button>
            <span class="hidden" role="status">{ said(if done { props.copied } else { "" }) }</span>
            if let Copied::Refused(text) = &*copied {
                <label class="by-hand">{ said(props.by_hand) }<textarea readonly=true rows="4" value={text.clone()} /></label>
            }
        </>
    }
}
