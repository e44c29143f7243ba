//! After a panic: the calm message that stands ready in the page, with the same link to load again.

use std::panic;

/// Id of the message in `index.html`.
const MESSAGE: &str = "fault";

/// Shows the message when the app panics. The browser's console gets the technical text.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        let message = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id(MESSAGE));
        if let Some(message) = message {
            drop(message.remove_attribute("hidden"));
            message.scroll_into_view();
        }
    }));
}
