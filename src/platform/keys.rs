//! Keys that work anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

/// Calls back on undo (`false`) and redo (`true`) keys, for as long as the listener is kept.
///
/// In a text field the browser's own undo of typing stands, and behind a dialog or what a room sees nothing changes.
#[must_use]
pub fn on_undo_redo(run: impl Fn(bool) + 'static) -> Option<EventListener> {
    on_key_down(move |event| {
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        let redo = match event.key().to_ascii_lowercase().as_str() {
            "z" => event.shift_key(),
            "y" => true,
            _ => return,
        };
        if is_typing(event) || is_there("dialog[open], .stage-over") {
            return;
        }
        event.prevent_default();
        run(redo);
    })
}

/// Calls back on every key that goes down anywhere; whoever is called may keep the browser from doing what the key does.
fn on_key_down(run: impl Fn(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        &window,
        "keydown",
        options,
        move |event| {
            if let Some(event) = event.dyn_ref() {
                run(event);
            }
        },
    ))
}

/// Calls back on a key anywhere, for as long as the listener is kept, with its name; a key for which it yields `true` does nothing else.
///
/// Not where somebody writes, nor where the key belongs to what has the focus: a slider's arrows, a button's space; nor behind a dialog.
#[must_use]
pub fn on_key(run: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    on_key_down(move |event| {
        let with_others = event.ctrl_key() || event.meta_key() || event.alt_key();
        if with_others || event.default_prevented() || is_there("dialog[open]") {
            return;
        }
        let key = event.key();
        if !belongs_to_focus(event, &key) && run(&key) {
            event.prevent_default();
        }
    })
}

/// Whether what has the focus does something with a key by itself.
fn belongs_to_focus(event: &Event, key: &str) -> bool {
    let target = event.target();
    let Some(target) = target.and_then(|target| target.dyn_into::<Element>().ok()) else {
        return false;
    };
    let pages = matches!(key, "PageDown" | "PageUp" | "Escape");
    match target.tag_name().as_str() {
        _ if is_typing(event) => true,
        "INPUT" | "SELECT" => !pages,
        "BUTTON" | "SUMMARY" | "A" => matches!(key, " " | "Enter"),
        _ => false,
    }
}

/// Calls back on Escape, for as long as the listener is kept; not where the key closes something else: a dialog, a menu, a list.
#[must_use]
pub fn on_escape(run: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "keydown", move |event| {
        let escapes = event
            .dyn_ref::<KeyboardEvent>()
            .is_some_and(|event| event.key() == "Escape" && !event.default_prevented());
        if escapes && !is_typing(event) && !is_there("dialog[open], :popover-open") {
            run();
        }
    }))
}

fn is_typing(event: &Event) -> bool {
    let target = event.target();
    let area = target
        .as_ref()
        .and_then(|target| target.dyn_ref::<Element>());
    if area.is_some_and(|area| area.tag_name() == "TEXTAREA") {
        return true;
    }
    let input = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| matches!(input.type_().as_str(), "text" | "number" | "search"))
}

fn is_there(selector: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector(selector).ok()?);
    found.is_some()
}
