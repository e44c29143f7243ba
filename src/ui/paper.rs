//! What a screen has below it on paper. It stands in the page, unseen, before anybody prints: a browser does not wait for it.

use yew::prelude::*;

use crate::ui::parts::rest::use_rested;

/// Milliseconds without a change after which it is written.
const REST: u32 = 900;

/// Whether it is to stand there now: once what the link carries rests.
#[hook]
pub fn use_on_paper(token: AttrValue) -> bool {
    use_rested(REST, token, |_| ()).is_some()
}
