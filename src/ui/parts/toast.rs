//! After a move with a finger: what was set, and a button that takes it back. The style sheet shows it for some seconds, and only where
//! a finger is what one points with.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::moved::Moved;
use crate::messages::{header, page};
use crate::state::Action;
use crate::ui::store::Dispatch;

use super::said::said;

/// The line, while there is a move that can be taken back.
pub fn toast(moved: Option<&Moved>, now: &Derived, dispatch: &Dispatch) -> Html {
    let Some(done) = moved.and_then(|moved| page::just_done(moved.what, now)) else {
        return html! {};
    };
    let onclick = dispatch.on(|_: MouseEvent| Some(Action::Undo));
    // A key of its own for each text: another text is another line, which is seen anew.
    html! {
        <><p key={done.clone()} class="toast">{ said(done) }<button type="button" class="plain" {onclick}>{ header::undo() }</button></p></>
    }
}
