//! What the browser keeps for this page on the device: texts under names, and the stored copy of the app.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Array;
use web_sys::{DomException, ServiceWorkerRegistration, Storage};

/// Why something is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The browser keeps nothing for this page: by a setting, in a private window, or from a disk.
    Blocked,
    /// There is no room left.
    Full,
}

/// The text under a name.
///
/// # Errors
///
/// Where the browser keeps nothing for this page.
pub fn read(name: &str) -> Result<Option<String>, Refused> {
    storage()?.get_item(name).map_err(|_| Refused::Blocked)
}

/// Puts a text under a name.
///
/// # Errors
///
/// Where it is not kept; what was there stays.
pub fn write(name: &str, text: &str) -> Result<(), Refused> {
    storage()?.set_item(name, text).map_err(|why| {
        let why = why.dyn_into::<DomException>().ok();
        match why.map(|why| why.name()).as_deref() {
            Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Refused::Full,
            _ => Refused::Blocked,
        }
    })
}

/// Removes every text under a name that begins so.
pub fn forget(prefix: &str) {
    let Ok(storage) = storage() else { return };
    let names = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok()?);
    let ours: Vec<String> = names.filter(|name| name.starts_with(prefix)).collect();
    for name in ours {
        // Where the browser refuses to remove, it keeps nothing either.
        drop(storage.remove_item(&name));
    }
}

/// Calls back when another window of the same site has changed what is kept, or may have while this page rested in the history, for
/// as long as the listeners are kept.
#[must_use]
pub fn on_change(run: impl Fn() + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    Some(["storage", "pageshow"].map(|name| {
        let run = run.clone();
        EventListener::new(&window, name, move |_| run())
    }))
}

/// Removes the copy of the app with which it opens without a network, and tells once that is done whether it is gone. Another copy of
/// the site on the same host keeps its own.
pub fn forget_app(prefix: &'static str, told: impl FnOnce(bool) + 'static) {
    spawn_local(async move { told(forget_copies(prefix).await.is_some()) });
}

/// `None` where the browser refuses. A page that may have no copy, as one that came over plain HTTP, has nothing to remove.
async fn forget_copies(prefix: &str) -> Option<()> {
    let window = web_sys::window()?;
    let workers = window.navigator().service_worker();
    if !AsRef::<JsValue>::as_ref(&workers).is_object() {
        return Some(());
    }
    let registration = JsFuture::from(workers.get_registration()).await.ok()?;
    let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else {
        return Some(());
    };
    let scope = registration.scope();
    JsFuture::from(registration.unregister().ok()?).await.ok()?;
    let stores = window.caches().ok()?;
    let names: Array = JsFuture::from(stores.keys()).await.ok()?.dyn_into().ok()?;
    let ours = names.iter().filter_map(|name| name.as_string());
    for name in ours.filter(|name| name.starts_with(prefix) && name.ends_with(&scope)) {
        JsFuture::from(stores.delete(&name)).await.ok()?;
    }
    Some(())
}

fn storage() -> Result<Storage, Refused> {
    let window = web_sys::window().ok_or(Refused::Blocked)?;
    window
        .local_storage()
        .ok()
        .flatten()
        .ok_or(Refused::Blocked)
}
