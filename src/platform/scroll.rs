//! Bringing an element into view.

use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Scrolls as little as needed for the element with this id to be seen.
pub fn into_nearest_view(id: &str) {
    let Some(element) = element(id) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Moves focus to the main part of the page.
pub fn to_main() {
    focus("main");
}

/// Moves focus to the element with this id.
pub fn focus(id: &str) {
    let element = element(id).and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // An element that refuses focus leaves the reader where they were.
        drop(element.focus());
    }
}

fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}
