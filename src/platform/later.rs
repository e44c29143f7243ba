//! The second part of the program, as the page knows it: its styles, the moment for it, and why it cannot be had.
//!
//! The script element of the page names the files of this build. Where it names none, the program is in one part; the page made
//! of one file has no such element, and its styles stand in it.

use gloo::timers::callback::Timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Promise, Reflect};
use web_sys::{HtmlLinkElement, Response};

/// Where the page names the styles.
const STYLE: &str = "data-later-style";

/// Where the page names the second part itself.
const PART: &str = "data-later-wasm";

/// What the second part must be sent as, or no browser takes it while it arrives.
const KIND: &str = "application/wasm";

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
        Timeout::new(SOON, run).forget();
    }
}

/// Fetches the styles of the second part, unless they are in the page; whether they are there.
pub async fn style() -> bool {
    let Some(file) = named(STYLE) else {
        return true;
    };
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return false;
    };
    let there = document.query_selector(&format!("link[href=\"{file}\"]"));
    if there.is_ok_and(|link| link.is_some()) {
        return true;
    }
    let link = document.create_element("link");
    let Some(link) = link
        .ok()
        .and_then(|link| link.dyn_into::<HtmlLinkElement>().ok())
    else {
        return false;
    };
    link.set_rel("stylesheet");
    link.set_href(&file);
    let loaded = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
        if let Some(head) = document.head() {
            drop(head.append_child(&link));
        }
    });
    let loaded = JsFuture::from(loaded).await.is_ok();
    if !loaded {
        link.remove();
    }
    loaded
}

/// Why the second part could not be had, as asking for its files once more tells.
pub async fn fault() -> Fault {
    for file in [named(STYLE), named(PART)].into_iter().flatten() {
        let Some(answer) = answer(&file).await else {
            return Fault::Broken;
        };
        if matches!(answer.status(), 404 | 410) {
            return Fault::Gone;
        }
        let kind = answer.headers().get("Content-Type").ok().flatten();
        let kind = kind.unwrap_or_default();
        if answer.ok() && file.ends_with(".wasm") && !kind.starts_with(KIND) {
            return Fault::WrongKind { file, kind };
        }
    }
    Fault::Broken
}

async fn answer(file: &str) -> Option<Response> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(file))
        .await
        .ok()?;
    answer.dyn_into().ok()
}

/// The file that the script element of the page names so.
fn named(attribute: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let script = document
        .query_selector(&format!("script[{attribute}]"))
        .ok()??;
    script.get_attribute(attribute)
}
