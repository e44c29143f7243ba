//! The sentence that stands alone, and the button that copies it.

use yew::prelude::*;

use crate::messages::{compare as words, header};
use crate::ui::parts::copy::{Copied, use_copy};
use crate::ui::parts::said::said;

/// Props of [`Say`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// The sentence.
    pub text: AttrValue,
}

/// The sentence, large.
#[component]
pub fn Say(props: &Props) -> Html {
    let (copied, write) = use_copy();
    let copy = {
        let text = props.text.clone();
        Callback::from(move |_: MouseEvent| write.emit(text.to_string()))
    };
    html! {
        <section class="sentence" aria-label={words::result()}>
            <p class="say">{ said(props.text.clone()) }</p>
            <button type="button" onclick={copy}>
                { said(if *copied == Copied::Yes { header::copied() } else { words::copy() }) }
            </button>
            <span class="hidden" role="status">{ said(if *copied == Copied::Yes { words::copied() } else { "" }) }</span>
            if let Copied::Refused(text) = &*copied {
                <label class="by-hand">{ words::copy_by_hand() }<textarea readonly=true rows="4" value={text.clone()} /></label>
            }
        </section>
    }
}
