//! Keys that work anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

/// Calls back on undo (`false`) and redo (`true`) keys, for as long as the listener is kept.
///
/// In a text field the browser's own undo of typing stands.
#[must_use]
pub fn on_undo_redo(run: impl Fn(bool) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        &window,
        "keydown",
        options,
        move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || is_typing(event) {
                return;
            }
            let redo = match event.key().to_ascii_lowercase().as_str() {
                "z" => event.shift_key(),
                "y" => true,
                _ => return,
            };
            event.prevent_default();
            run(redo);
        },
    ))
}

fn is_typing(event: &KeyboardEvent) -> bool {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| matches!(input.type_().as_str(), "text" | "number" | "search"))
}
