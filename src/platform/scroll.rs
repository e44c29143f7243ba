//! Bringing an element into view.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, ScrollToOptions,
};

use super::timer::after;

/// Milliseconds after which a change is on the screen.
const DRAWN: u32 = 50;

/// Scrolls as little as needed for the element with this id to be seen.
pub fn into_nearest_view(id: &str) {
    if let Some(element) = element(id) {
        nearest(&element);
    }
}

fn nearest(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Moves focus to the main part of the page.
pub fn to_main() {
    focus("main");
}

/// Shows the screen from its top and moves focus to its heading, or to the main part where it has none.
pub fn to_heading() {
    let Some(window) = web_sys::window() else {
        return;
    };
    // At once, whatever the styles say: another screen does not glide past, and what is pointed at stays where it is.
    let top = ScrollToOptions::new();
    top.set_top(0.0);
    top.set_behavior(ScrollBehavior::Instant);
    window.scroll_to_with_scroll_to_options(&top);
    match first("main h1") {
        Some(heading) => {
            heading.set_tab_index(-1);
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            drop(heading.focus_with_options(&options));
        }
        None => to_main(),
    }
}

/// Moves focus to the element with this id.
pub fn focus(id: &str) {
    let element = element(id).and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // An element that refuses focus leaves the reader where they were.
        drop(element.focus());
    }
}

/// Moves focus to the first element of the page that a selector finds.
pub fn focus_first(selector: &str) {
    if let Some(found) = first(selector) {
        drop(found.focus());
    }
}

fn first(selector: &str) -> Option<web_sys::HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.query_selector(selector).ok()??.dyn_into().ok()
}

/// Shows the middle of an element that is wider than its place.
pub fn to_middle(element: &Element) {
    element.set_scroll_left((element.scroll_width() - element.client_width()) / 2);
}

/// Moves focus to the element with this id once what was just asked for is there.
pub fn focus_soon(id: String) {
    after(DRAWN, move || focus(&id)).forget();
}

/// Scrolls the part of the page around a row of a list, where that part scrolls by itself, until the row is at its top. The page
/// stays where it is if the row's first part is then in sight.
pub fn to_top_of_its_list(row: &Element) {
    let Ok(Some(around)) = row.closest("section") else {
        return;
    };
    let by = row.get_bounding_client_rect().top() - around.get_bounding_client_rect().top();
    around.set_scroll_top(around.scroll_top() + by.ceil() as i32);
    if let Some(part) = row.first_element_child() {
        nearest(&part);
    }
}

fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}
