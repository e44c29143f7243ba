//! The second part of the program, as the page knows it: the moment for it, and why it cannot be had.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::Reflect;

use super::timer::after;

/// Milliseconds until a browser that does not tell when it is idle counts as idle.
const SOON: u32 = 500;

/// Why the second part cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection broke, or the host could not answer.
    Broken,
    /// The host has no such file any more: the page is of another build.
    Gone,
    /// The host sends the file as something that it is not.
    WrongKind {
        /// The file.
        file: String,
        /// What it is sent as; empty where the host does not say.
        kind: String,
    },
}

/// Calls back when the browser has nothing else to do, after what is on its way to the screen.
pub fn when_idle(run: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let tells = Reflect::has(window.as_ref(), &JsValue::from_str("requestIdleCallback"));
    if tells.unwrap_or(false) {
        let run = Closure::once_into_js(run);
        // Refused in a page that is going away.
        drop(window.request_idle_callback(run.unchecked_ref()));
    } else {
        after(SOON, run).forget();
    }
}

/// Why the second part could not be had the last time, as `static/later.js` has written it down.
#[must_use]
pub fn fault() -> Fault {
    let document = web_sys::window().and_then(|window| window.document());
    let root = document.and_then(|document| document.document_element());
    let written = root.and_then(|root| root.get_attribute("data-later-fault"));
    let written = written.unwrap_or_default();
    let mut words = written.splitn(3, ' ');
    let mut word = || words.next().unwrap_or_default().to_owned();
    match word().as_str() {
        "gone" => Fault::Gone,
        "kind" => Fault::WrongKind {
            file: word(),
            kind: word(),
        },
        _ => Fault::Broken,
    }
}
