//! A second window of the same page, for a room to look at, and what the two windows tell each other. A browser that opens no second
//! window says so by yielding none.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Function, Promise, Reflect};
use web_sys::{BroadcastChannel, MessageEvent, Window};

use super::address::is_private;

/// The name of the window; a browser keeps it when the window loads its page again.
const NAME: &str = "counterweigh-room";

/// Whether this window is the room's.
#[must_use]
pub fn is_room() -> bool {
    web_sys::window()
        .and_then(|window| window.name().ok())
        .as_deref()
        == Some(NAME)
}

/// What leads from one window to the other: a channel of the browser's, or between two windows of a file of the reader's own, which
/// share no channel, the windows themselves.
#[derive(Clone)]
pub struct Wire {
    sender: Sender,
    /// Ends with the last of the clones, and with it the listening.
    _heard: Rc<Heard>,
}

/// What sends to the other window.
#[derive(Clone)]
struct Sender {
    channel: Option<BroadcastChannel>,
    other: Rc<RefCell<Option<Window>>>,
}

struct Heard {
    channel: Option<BroadcastChannel>,
    _listener: Option<EventListener>,
}

impl Drop for Heard {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

impl Wire {
    /// Listens to the other window of the class with this tag, for as long as it is kept; what `heard` yields is sent back.
    #[must_use]
    pub fn new(tag: u16, heard: impl Fn(String) -> Option<String> + 'static) -> Self {
        let is_file = is_private();
        let channel = if is_file {
            None
        } else {
            BroadcastChannel::new(&format!("counterweigh-{tag}")).ok()
        };
        let opener = web_sys::window().and_then(|window| window.opener().ok());
        // A window of a file is of another origin than the one that it was opened from: it is no `Window` of this one's.
        let opener = opener.filter(JsValue::is_object);
        let opener = opener.map(JsCast::unchecked_into::<Window>);
        let other = Rc::new(RefCell::new(opener.filter(|_| is_file && is_room())));
        let sender = Sender { channel, other };
        let answering = sender.clone();
        let on_message = move |event: &web_sys::Event| {
            let Some(event) = event.dyn_ref::<MessageEvent>() else {
                return;
            };
            // Any page may send something to a window: what does not come from the other one is nothing to it.
            let is_ours = !is_file
                || answering.other.borrow().as_ref().is_some_and(|other| {
                    event.source().is_some_and(|source| {
                        let (source, other): (&JsValue, &JsValue) =
                            (source.as_ref(), other.as_ref());
                        source == other
                    })
                });
            let text = event.data().as_string().filter(|_| is_ours);
            if let Some(answer) = text.and_then(&heard) {
                answering.send(&answer);
            }
        };
        let listener = match &sender.channel {
            Some(channel) => Some(EventListener::new(channel, "message", on_message)),
            None => {
                web_sys::window().map(|window| EventListener::new(&window, "message", on_message))
            }
        };
        let heard = Heard {
            channel: sender.channel.clone(),
            _listener: listener,
        };
        Self {
            sender,
            _heard: Rc::new(heard),
        }
    }

    /// Opens the room's window with the link of the lesson's teacher, or comes back to it; `false` where the browser does not. The
    /// address of this page may not have that link yet.
    #[must_use]
    pub fn open(&self, token: &str) -> bool {
        let address = format!("#{token}");
        let opened = web_sys::window().and_then(|window| {
            window
                .open_with_url_and_target_and_features(
                    &address,
                    NAME,
                    "popup,width=1280,height=720",
                )
                .ok()
                .flatten()
        });
        let is_open = opened.is_some();
        self.sender.other.replace(opened);
        is_open
    }

    /// Closes the room's window.
    pub fn close(&self) {
        if let Some(other) = self.sender.other.take() {
            // One that is closed already refuses.
            drop(other.close());
        }
    }

    /// Tells the other window something; where there is none, nobody hears it.
    pub fn say(&self, text: &str) {
        self.sender.send(text);
    }
}

impl Sender {
    fn send(&self, text: &str) {
        let text = JsValue::from_str(text);
        if let Some(channel) = &self.channel {
            drop(channel.post_message(&text));
        } else if let Some(other) = &*self.other.borrow() {
            // A page from a file has no origin that could be named.
            drop(other.post_message(&text, "*"));
        }
    }
}

/// Fills the screen with the page, or gives the screen back; where a browser refuses, the window stays as large as it is.
pub fn fill_screen(fills: bool) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    if !fills {
        if document.fullscreen_element().is_some() {
            quietly(&document, "exitFullscreen");
        }
    } else if let Some(root) = document
        .document_element()
        .filter(|_| document.fullscreen_enabled())
    {
        quietly(&root, "requestFullscreen");
    }
}

/// Asks for something that a browser may refuse, at once or later, and nothing depends on; a refusal is dropped either way.
fn quietly(asked: &JsValue, method: &str) {
    let method = Reflect::get(asked, &method.into()).and_then(JsCast::dyn_into::<Function>);
    let promised = method.and_then(|method| method.call0(asked));
    if let Ok(promise) = promised.and_then(JsCast::dyn_into::<Promise>) {
        spawn_local(async move { drop(JsFuture::from(promise).await) });
    }
}

/// A step of the browser's history for what has taken the place of the page: Back leads to the page, not away from it.
pub struct Over {
    is_there: Rc<Cell<bool>>,
    _listener: EventListener,
}

impl Over {
    /// Adds the step, and calls back once when the reader goes back from it.
    #[must_use]
    pub fn new(back: impl Fn() + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let history = window.history().ok()?;
        history.push_state(&JsValue::NULL, "").ok()?;
        let is_there = Rc::new(Cell::new(true));
        let left = Rc::clone(&is_there);
        let listener = EventListener::new(&window, "popstate", move |_| {
            if left.replace(false) {
                back();
            }
        });
        Some(Self {
            is_there,
            _listener: listener,
        })
    }

    /// Takes the step away, where the reader has not gone back from it.
    pub fn end(&self) {
        let history = web_sys::window().and_then(|window| window.history().ok());
        if let Some(history) = history.filter(|_| self.is_there.replace(false)) {
            drop(history.back());
        }
    }
}

/// Calls back when the screen that the page had filled is given back, as on Escape, which a page does not hear then.
#[must_use]
pub fn on_screen_given_back(run: impl Fn() + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let filled = document.clone();
    Some(EventListener::new(
        &document,
        "fullscreenchange",
        move |_| {
            if filled.fullscreen_element().is_none() {
                run();
            }
        },
    ))
}
