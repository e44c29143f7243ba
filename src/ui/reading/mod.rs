//! Your reading: every choice of a reading in one place, each with our value beside it.

use yew::prelude::*;

use crate::text::page;
use crate::ui::store::{Dispatch, Shown};

/// The screen.
pub fn reading(_shown: &Shown, _dispatch: &Dispatch) -> Html {
    html! { <h1>{ page::YOUR_READING }</h1> }
}
