//! A text to take away: shown whole, with the button that copies it.

use yew::prelude::*;

use crate::messages::{header, share as words};
use crate::ui::parts::said::said;

use super::super::parts::copy::{Copied, use_copy};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// Id of the field, for its label.
    pub(super) id: &'static str,
    /// Its label.
    pub(super) label: &'static str,
    pub(super) text: AttrValue,
    /// Lines to show it in; one is a line to read, more are a block.
    #[prop_or(1)]
    pub(super) lines: u32,
    /// Whether it is code.
    #[prop_or_default]
    pub(super) code: bool,
    /// The button.
    pub(super) copy: &'static str,
    /// Said after copying.
    pub(super) copied: &'static str,
}

/// The field. Where the browser refuses to copy, the text is there to be marked.
#[component]
pub(super) fn Field(props: &Props) -> Html {
    let (copied, write) = use_copy();
    let onclick = {
        let text = props.text.clone();
        Callback::from(move |_: MouseEvent| write.emit(text.to_string()))
    };
    let Props {
        id, label, lines, ..
    } = *props;
    let done = *copied == Copied::Yes;
    html! {
        <div class={if lines == 1 { "field-line" } else { "field-block" }}>
            <label for={id}>{ said(label) }</label>
            if lines == 1 {
                <input {id} type="text" readonly=true value={props.text.clone()} />
            } else {
                <textarea {id} readonly=true rows={lines.to_string()} class={props.code.then_some("code")} spellcheck="false" value={props.text.clone()} />
            }
            <button type="button" class="solid" {onclick}>{ said(if done { header::copied() } else { props.copy }) }</button>
            <p class="hidden" role="status">{ said(if done { props.copied } else { "" }) }</p>
            if matches!(&*copied, Copied::Refused(_)) { <p class="refused" role="alert">{ words::copy_by_hand() }</p> }
        </div>
    }
}
