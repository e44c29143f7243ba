//! The link, to be copied.

use yew::prelude::*;

use crate::platform::address;
use crate::text::{page, share as words};

use super::super::parts::copy::{Copied, use_copy};

/// Props of [`Link`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The link's token.
    pub(super) token: AttrValue,
}

/// The link and what it holds.
#[component]
pub(super) fn Link(props: &Props) -> Html {
    let (copied, write) = use_copy();
    let address = address::link(&props.token);
    let onclick = {
        let address = address.clone();
        Callback::from(move |_: MouseEvent| write.emit(address.clone()))
    };
    html! {
        <section class="take">
            <label for="shared-link">{ words::LINK }</label>
            <div class="one-line">
                <input id="shared-link" type="text" readonly=true value={address} />
                <button type="button" class="solid" {onclick}>
                    { if *copied == Copied::Yes { page::COPIED } else { page::COPY_LINK } }
                </button>
            </div>
            <p class="hint">{ words::LINK_HOLDS }</p>
            <p class="hidden" role="status">{ if *copied == Copied::Yes { page::COPIED_LONG } else { "" } }</p>
            if matches!(&*copied, Copied::Refused(_)) { <p role="alert">{ page::COPY_BY_HAND }</p> }
        </section>
    }
}
