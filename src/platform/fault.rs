//! When something goes wrong: the calm messages that stand ready in the page, with the same link to load again.

use std::panic;

use web_sys::Event;

/// Id of the message after a panic, in `index.html`.
const PANICKED: &str = "fault";

/// Id of the message for an app that could not start, in `index.html`.
const NOT_STARTED: &str = "not-started";

/// What tells `boot.js` that the app could not start; it looks why.
const TELL: &str = "counterweigh-not-started";

/// Shows the message when the app panics. The browser's console gets the technical text.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        show(PANICKED);
    }));
}

/// Shows the message for an app that could not start.
pub fn not_started() {
    show(NOT_STARTED);
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(TELL)) {
        // Nobody prevents this event.
        let _: Result<bool, _> = window.dispatch_event(&event);
    }
}

/// Shows the message with this id.
fn show(id: &str) {
    let message = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    if let Some(message) = message {
        drop(message.remove_attribute("hidden"));
        message.scroll_into_view();
    }
}
