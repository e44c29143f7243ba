//! Reading codes by the camera. What does it is a script of its own, `static/camera.js`, which is fetched when it is asked for.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MessageEvent};

use super::address::is_private;
use super::page::published;

/// The script, and the element that it defines.
const SCRIPT: &str = "camera.js";
const ELEMENT: &str = "code-camera";

thread_local! {
    /// Whether the script has run.
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
}

/// What the camera tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// It gives a picture.
    On,
    /// A QR code came into sight, with this text.
    Code(String),
    /// It is off.
    Off(Fault),
}

/// Why the camera is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The reader, the browser or the page around this one does not allow it.
    Refused,
    /// There is none.
    Missing,
    /// It gives no picture.
    Busy,
    /// The browser gives none to pages that come unprotected.
    Insecure,
    /// The page is a file of the reader's own, which holds no such script.
    FromDisk,
    /// The script could not be fetched.
    NotFetched,
    /// The page was out of sight.
    Hidden,
    /// It was unplugged, or ended from outside the page.
    Ended,
}

impl Fault {
    /// By the name that browsers give an error, or the script.
    fn of(name: &str) -> Self {
        match name {
            "NotAllowedError" | "SecurityError" => Self::Refused,
            "NotFoundError" | "OverconstrainedError" => Self::Missing,
            "insecure" => Self::Insecure,
            "worker" => Self::NotFetched,
            "hidden" => Self::Hidden,
            "ended" => Self::Ended,
            _ => Self::Busy,
        }
    }
}

/// Listens to a camera; the camera itself is off when its place is gone from the page.
#[derive(Debug)]
pub struct Camera {
    _heard: [EventListener; 3],
}

impl Camera {
    /// Switches the camera on and shows its picture in an empty place; `None` where that is impossible, which is told too.
    #[must_use]
    pub fn start(place: &Element, told: Rc<dyn Fn(Told)>) -> Option<Self> {
        if is_private() {
            told(Told::Off(Fault::FromDisk));
            return None;
        }
        let document = web_sys::window()?.document()?;
        let element = document.create_element(ELEMENT).ok()?;
        let script = document.create_element("script").ok()?;
        let heard = {
            let told = Rc::clone(&told);
            EventListener::new(&element, "message", move |event: &Event| {
                let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                if let Some(data) = data.and_then(|data| data.as_string()) {
                    told(read(&data));
                }
            })
        };
        let here = EventListener::new(&script, "load", |_| IS_HERE.set(true));
        let failed = EventListener::new(&script, "error", move |_| {
            told(Told::Off(Fault::NotFetched));
        });
        // Neither refuses what belongs to no document yet.
        drop(place.insert_before(&element, None));
        if !IS_HERE.get() {
            let file = published(SCRIPT);
            drop(script.set_attribute("src", file.as_deref().unwrap_or(SCRIPT)));
            drop(place.insert_before(&script, None));
        }
        Some(Self {
            _heard: [heard, here, failed],
        })
    }
}

fn read(data: &str) -> Told {
    match data.split_once(' ') {
        Some(("code", text)) => Told::Code(text.to_owned()),
        Some((_, name)) => Told::Off(Fault::of(name)),
        None => Told::On,
    }
}
