//! The page itself, and reading another page of the same site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Response};

/// Whether this page is the one that stands inside a page of others.
#[must_use]
pub fn is_embedded() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let root = document.and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-embed"))
}

/// Tells browsers and screen readers the language of the page and where its lines begin.
pub fn set_language(code: &str, direction: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.document_element()) {
        // The names are valid, and an element refuses no others.
        drop(root.set_attribute("lang", code));
        drop(root.set_attribute("dir", direction));
    }
}

/// Names the page, in its tab and in the history.
pub fn set_title(title: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document {
        document.set_title(title);
    }
}

/// Whether this page stands inside another one, which may forbid it what a page by itself may do.
#[must_use]
pub fn is_framed() -> bool {
    web_sys::window().is_some_and(|window| {
        window
            .parent()
            .ok()
            .flatten()
            .is_none_or(|parent| parent != window)
    })
}

/// The element that the app is mounted in.
#[must_use]
pub fn root() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("app")
}

/// Fetches a page that lies beside this one and tells its text; `None` where it cannot be had.
///
/// The one-file edition holds its pages itself. A network that is down and a host without the page count as not to be had.
pub fn fetch(address: &'static str, told: impl FnOnce(Option<String>) + 'static) {
    fetch_boxed(address, Box::new(told));
}

/// The same for every caller: what waits is large, and stands in the program once.
fn fetch_boxed(address: &'static str, told: Box<dyn FnOnce(Option<String>)>) {
    match held(address) {
        Some(text) => told(Some(text)),
        None => wasm_bindgen_futures::spawn_local(async move { told(text(address).await) }),
    }
}

/// The text that [`fetch`] tells, for those who wait for it.
pub async fn fetched(address: &str) -> Option<String> {
    match held(address) {
        Some(text) => Some(text),
        None => text(address).await,
    }
}

/// The name of a file of this build: what a file is called in code, and by what it holds, stand on the script element of a
/// published page.
pub(super) fn published(address: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let script = document.query_selector("script[data-files]").ok()??;
    let names = script.get_attribute("data-files")?;
    let mut pairs = names
        .split_whitespace()
        .filter_map(|pair| pair.split_once('='));
    pairs.find_map(|(name, file)| (name == address).then(|| file.to_owned()))
}

/// The text of a page that stands in this one, with its escapes turned back.
fn held(address: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let block = document
        .query_selector(&format!("script[data-file=\"{address}\"]"))
        .ok()??;
    let escaped = block.text_content()?;
    let mut text = String::with_capacity(escaped.len());
    let mut characters = escaped.chars();
    while let Some(character) = characters.next() {
        text.extend(if character == '\\' {
            characters.next()
        } else {
            Some(character)
        });
    }
    Some(text)
}

async fn text(address: &str) -> Option<String> {
    let file = published(address);
    let address = file.as_deref().unwrap_or(address);
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(address))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
