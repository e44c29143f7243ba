//! Whether the page works without a network: what it has loaded is looked for in the copy that the browser keeps.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CacheQueryOptions, Performance, PerformanceEntry};

use super::address::{href, is_private};

/// What is known of the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Everything that the page has loaded is in the copy, and the page is served from it.
    Ready,
    /// The page is a file of the reader's own, which holds everything.
    File,
    /// So many files are not in the copy.
    Missing(usize),
    /// This browser keeps no copy, or has not begun to serve from it.
    NoCopy,
}

/// Looks, and tells what was found.
pub fn look(told: impl FnOnce(Offline) + 'static) {
    if is_private() {
        told(Offline::File);
        return;
    }
    spawn_local(async move { told(looked().await.unwrap_or(Offline::NoCopy)) });
}

/// `None` where the browser refuses.
async fn looked() -> Option<Offline> {
    let window = web_sys::window()?;
    let workers = window.navigator().service_worker();
    if !AsRef::<JsValue>::as_ref(&workers).is_object() {
        return Some(Offline::NoCopy);
    }
    workers.controller()?;
    let copies = window.caches().ok()?;
    let page = href()?;
    let page = page.split(['#', '?']).next()?.to_owned();
    let origin = window.location().origin().ok()?;
    let mut files = vec![page];
    files.extend(loaded(&window.performance()?, &origin));
    let options = CacheQueryOptions::new();
    options.set_ignore_search(true);
    let mut missing = 0;
    for file in files {
        let found = copies.match_with_str_and_options(&file, &options);
        let found = JsFuture::from(found).await.ok()?;
        // A folder is kept under the name of the page in it.
        let is_there = !found.is_undefined()
            || file.ends_with('/') && {
                let index =
                    copies.match_with_str_and_options(&format!("{file}index.html"), &options);
                !JsFuture::from(index).await.ok()?.is_undefined()
            };
        missing += usize::from(!is_there);
    }
    Some(match missing {
        0 => Offline::Ready,
        missing => Offline::Missing(missing),
    })
}

/// The files of this site that the page has loaded.
fn loaded(performance: &Performance, origin: &str) -> Vec<String> {
    let entries = performance.get_entries_by_type("resource");
    let names = entries.iter().filter_map(|entry| {
        let entry: PerformanceEntry = entry.dyn_into().ok()?;
        Some(entry.name())
    });
    let ours = names.filter(|name| name.starts_with(origin));
    let mut ours: Vec<String> = ours
        .filter_map(|name| name.split(['#', '?']).next().map(str::to_owned))
        .filter(|name| !name.ends_with("/sw.js"))
        .collect();
    ours.sort();
    ours.dedup();
    ours
}
