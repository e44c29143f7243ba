//! Handing over a text as a file, and reading a file that the reader chose. Both stay in the browser.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

use super::timer::after;

/// Offers `text` as a file of that name and media type; a browser that refuses offers nothing.
pub fn save(name: &str, media_type: &str, text: &str) {
    // Where any step is refused, nothing has happened and there is nothing to take back.
    let _: Option<()> = offer(name, media_type, text);
}

fn offer(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = JsValue::from(vec![JsValue::from_str(text)]);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    hand_over(name, &blob)
}

/// Offers bytes as a file of that name; `None` where the browser refuses.
pub(super) fn hand_over(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = web_sys::window()?.document()?;
    let anchor = document.create_element("a").ok()?;
    let anchor: HtmlAnchorElement = anchor.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    // The download has taken hold of the bytes by the time that the browser is idle again.
    after(10_000, move || drop(Url::revoke_object_url(&address))).forget();
    Some(())
}

/// Reads a file as UTF-8 and tells its text; `None` where it cannot be read. Bytes that are no UTF-8 become U+FFFD.
pub fn read(file: &File, told: impl FnOnce(Option<String>) + 'static) {
    let reading = file.text();
    wasm_bindgen_futures::spawn_local(async move {
        let text = JsFuture::from(reading).await.ok();
        told(text.and_then(|text| text.as_string()));
    });
}
