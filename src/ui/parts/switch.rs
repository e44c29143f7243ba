//! What a checkbox says.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Whether the checkbox of a change event is now checked.
pub fn checked(event: &Event) -> Option<bool> {
    Some(event.target_dyn_into::<HtmlInputElement>()?.checked())
}
