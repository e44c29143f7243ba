//! What stands above a screen: what is to be known of the link, the citation and the edition, and what was undone out of sight.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::state::State;

use super::editions::older;
use super::parts::cited::cited;
use super::parts::notice::notice_box;
use super::parts::undone::undone;
use super::store::{Dispatch, Shared};

/// All of it, of the scenario that is `now` open; `shown` is the one on the screen, which is another while a change is shown again.
pub fn above(
    state: &State,
    shown: &Shared<Derived>,
    now: &Shared<Derived>,
    dispatch: &Dispatch,
) -> Html {
    html! {
        <>
            if let Some(notice) = &state.notice { { notice_box(notice, dispatch) } }
            if let Some(seal) = &state.cited { { cited(seal, now) } }
            { older(shown) }
            { undone(state, now) }
        </>
    }
}
