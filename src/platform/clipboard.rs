//! Copying text.

use wasm_bindgen::JsValue;

/// Writes `text` to the clipboard and tells whether it was taken.
///
/// Browsers without a clipboard (insecure origins) and readers who refuse count as not taken.
pub fn write(text: &str, told: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    let Some(clipboard) =
        clipboard.filter(|clipboard| AsRef::<JsValue>::as_ref(clipboard).is_object())
    else {
        told(false);
        return;
    };
    let promise = clipboard.write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        told(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
    });
}
