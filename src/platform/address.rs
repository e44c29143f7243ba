//! The address bar: reading the link that the page was opened with, and following the scenario.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HashChangeEvent;

/// The page's full address; `None` outside a browser window.
#[must_use]
pub fn href() -> Option<String> {
    web_sys::window()?.location().href().ok()
}

/// What the address asks for under a name in its query, such as `en` in `?lang=en`.
#[must_use]
pub fn query(name: &str) -> Option<String> {
    let query = web_sys::window()?.location().search().ok()?;
    let mut pairs = query.trim_start_matches('?').split('&');
    let value = pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    value.map(str::to_owned)
}

/// The full link for a token: the page's own address with the token as its fragment, without a query.
#[must_use]
pub fn link(token: &str) -> String {
    let address = href().unwrap_or_default();
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    let clean = plain.split("%23").next().unwrap_or_default();
    format!("{clean}#{token}")
}

/// Puts a token into the address bar in place of the entry that is there, so that Back leaves the page.
///
/// A browser that refuses (too many changes, a local file) leaves the address as it was; the Copy button is not affected.
pub fn replace_token(token: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // The refusal is deliberately dropped: the address bar is a convenience.
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{token}"))));
    }
}

/// Calls back with the full address when its fragment is changed by hand or by a link, for as long as the listener is kept.
#[must_use]
pub fn on_change(run: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |event| {
        // The event's own address: the address bar may have been written to since.
        if let Some(event) = event.dyn_ref::<HashChangeEvent>() {
            run(event.new_url());
        }
    }))
}

/// Loads the page again with the same link.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        drop(window.location().reload());
    }
}
