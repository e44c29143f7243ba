//! The whole app as a module of its own: how the first module asks for it, and how it takes the first one's place in the page.
//!
//! The two modules share nothing but the page. They speak through events on the window; `boot.js` loads what is asked for.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, Window};

/// The first module asks for the whole app; `boot.js` loads it.
const ASKED: &str = "counterweigh-asked";

/// `boot.js` could not load it.
const FAILED: &str = "counterweigh-failed";

/// The whole app is there and asks for the state.
const HAND_OVER: &str = "counterweigh-hand-over";

/// The first module is to end.
const LEAVE: &str = "counterweigh-leave";

/// The attribute of the root on which the state is handed over.
const HANDED: &str = "data-handed";

/// Id of the element that the app is mounted in.
const ROOT: &str = "app";

/// What focus can be on.
const FOCUSABLE: &str = "a, button, input, select, summary, textarea, [tabindex]";

/// What the first module hands over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// The state.
    pub state: String,
    /// Where focus was, among everything that can have it.
    pub focus: Option<usize>,
}

/// Asks for the whole app; calls back if it cannot be had, for as long as the listener is kept.
pub fn ask(failed: impl FnOnce() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let listener = EventListener::once(&window, FAILED, move |_| failed());
    tell(&window, ASKED);
    Some(listener)
}

/// Hands over the state that `state` tells when the whole app asks for it, for as long as the listener is kept.
#[must_use]
pub fn on_hand_over(state: impl Fn() -> String + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, HAND_OVER, move |_| {
        if let Some(root) = root() {
            // Without the attribute the whole app starts from the address.
            drop(root.set_attribute(HANDED, &state()));
        }
    }))
}

/// Calls back once when the whole app has taken the place.
pub fn on_leave(run: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::once(&window, LEAVE, move |_| run()).forget();
    }
}

/// The element to mount the app in, and what was handed over with it.
///
/// Where the first module is there, its element leaves the page and another takes its place, so that neither touches what the
/// other made.
#[must_use]
pub fn take_place() -> Option<(Element, Option<Handed>)> {
    let window = web_sys::window()?;
    let before = root()?;
    tell(&window, HAND_OVER);
    let Some(state) = before.get_attribute(HANDED) else {
        return Some((before, None));
    };
    let focus = focused(&window);
    let after = window.document()?.create_element("div").ok()?;
    after.set_id(ROOT);
    before.replace_with_with_node_1(&after).ok()?;
    tell(&window, LEAVE);
    Some((after, Some(Handed { state, focus })))
}

/// Gives focus back to where it was.
pub fn focus(place: usize) {
    let list = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all(FOCUSABLE).ok());
    let element = list
        .and_then(|list| list.item(place as u32))
        .and_then(|node| node.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        // An element that refuses focus leaves the reader where they were.
        drop(element.focus());
    }
}

fn focused(window: &Window) -> Option<usize> {
    let document = window.document()?;
    let active = document.active_element()?;
    let list = document.query_selector_all(FOCUSABLE).ok()?;
    (0..list.length())
        .find(|&place| {
            list.item(place)
                .is_some_and(|node| node.is_same_node(Some(&active)))
        })
        .map(|place| place as usize)
}

fn root() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(ROOT)
}

fn tell(window: &Window, what: &str) {
    if let Ok(event) = Event::new(what) {
        // Nobody prevents these events.
        let _: Result<bool, _> = window.dispatch_event(&event);
    }
}
