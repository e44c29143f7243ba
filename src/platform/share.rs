//! The system's own way to share, where there is one.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;
use web_sys::js_sys::Reflect;

/// Whether the browser can open the system's share sheet.
#[must_use]
pub fn is_there() -> bool {
    web_sys::window().is_some_and(|window| {
        let navigator = window.navigator();
        Reflect::has(navigator.as_ref(), &JsValue::from_str("share")).unwrap_or(false)
    })
}

/// Opens the system's share sheet with a title, a text and a link.
///
/// A reader who closes it, and a system that refuses, have shared nothing; that is no error.
pub fn open(title: &str, text: &str, link: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    data.set_url(link);
    let shared = window.navigator().share_with_data(&data);
    wasm_bindgen_futures::spawn_local(async move {
        drop(JsFuture::from(shared).await);
    });
}
