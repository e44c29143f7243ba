//! Reading another page of the same site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Fetches a page that lies beside this one and tells its text; `None` where it cannot be had.
///
/// A file that is opened from a disk, a network that is down and a host without the page count as not to be had.
pub fn fetch(address: &'static str, told: impl FnOnce(Option<String>) + 'static) {
    wasm_bindgen_futures::spawn_local(async move { told(text(address).await) });
}

async fn text(address: &str) -> Option<String> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(address))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
