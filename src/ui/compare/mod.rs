//! Why two policies differ: the difference in points, split, and clause by clause.

use yew::prelude::*;

use crate::scenario::View;
use crate::text::page;
use crate::ui::store::{Dispatch, Shown};

/// The screen for the two texts of the view.
pub fn compare(_shown: &Shown, _view: View, _dispatch: &Dispatch) -> Html {
    html! { <h1>{ page::COMPARE }</h1> }
}
