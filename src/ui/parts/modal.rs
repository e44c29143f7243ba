//! A dialog over the page: a native one, so that focus stays inside, Escape closes it and focus returns to where it was.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::messages::share as words;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

/// Props of [`Modal`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// The dialog's title.
    pub title: AttrValue,
    /// Told when the reader closes it.
    pub on_close: Callback<()>,
    /// What it shows.
    pub children: Html,
}

/// The dialog; open for as long as it is rendered.
#[component]
pub fn Modal(props: &Props) -> Html {
    let dialog = use_node_ref();
    use_effect_on((), {
        let dialog = dialog.clone();
        move |()| {
            let shown = dialog.cast::<HtmlDialogElement>();
            if let Some(shown) = &shown {
                // A dialog that cannot be shown over the page stands in it.
                drop(shown.show_modal());
            }
            // Closing gives focus back to where it was before.
            move || {
                if let Some(shown) = shown {
                    shown.close();
                }
            }
        }
    });
    let close = props.on_close.reform(|_: MouseEvent| ());
    let cancelled = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={dialog} class="modal" aria-labelledby="modal-title" oncancel={cancelled}>
            <header>
                <h2 id="modal-title">{ said(props.title.clone()) }</h2>
                <button type="button" onclick={close}>{ words::close() }</button>
            </header>
            { props.children.clone() }
        </dialog>
    }
}
