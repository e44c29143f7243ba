//! One update per animation frame: input events that come faster are folded into the last one.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use gloo::render::{AnimationFrame, request_animation_frame};
use yew::prelude::*;

use crate::platform::clock;

/// What is run on the frame.
type Run<T> = Box<dyn Fn(T)>;

struct Pending<T> {
    value: Option<T>,
    frame: Option<AnimationFrame>,
}

thread_local! {
    /// When a value was last given, in milliseconds since a fixed day.
    static LAST: Cell<f64> = const { Cell::new(0.0) };
}

/// Whether a value was given less than so many milliseconds ago, drawn or not: a slow page draws late.
pub fn is_moving(rest: u32) -> bool {
    clock::milliseconds() - LAST.get() < f64::from(rest)
}

/// A callback that keeps the last value it is given and runs `run` with it on the next animation frame.
#[hook]
pub fn use_frame<T: 'static>(run: impl Fn(T) + 'static) -> Callback<T> {
    let pending = use_mut_ref(|| Pending {
        value: None,
        frame: None,
    });
    let latest: Rc<RefCell<Run<T>>> = use_mut_ref(|| Box::new(|_| {}) as Run<T>);
    *latest.borrow_mut() = Box::new(run);
    let callback = use_memo((), move |()| {
        Callback::from(move |value: T| {
            let mut waiting = pending.borrow_mut();
            waiting.value = Some(value);
            LAST.set(clock::milliseconds());
            if waiting.frame.is_some() {
                return;
            }
            let (pending, latest) = (Rc::clone(&pending), Rc::clone(&latest));
            waiting.frame = Some(request_animation_frame(move |_| {
                let value = {
                    let mut waiting = pending.borrow_mut();
                    waiting.frame = None;
                    waiting.value.take()
                };
                if let Some(value) = value {
                    latest.borrow()(value);
                }
            }));
        })
    });
    (*callback).clone()
}

/// Milliseconds without an event after which a run of key presses is a new step for undo.
const PAUSE: f64 = 1000.0;

/// Numbers the gestures of one control: a drag, or a run of key presses.
#[derive(Debug, Default)]
pub struct Gestures {
    number: u32,
    last: f64,
    dragging: bool,
}

static NUMBERS: AtomicU32 = AtomicU32::new(1);

impl Gestures {
    /// A pointer went down, which begins a gesture, or was let go.
    pub fn pointer(&mut self, down: bool) {
        if down {
            self.number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        }
        self.dragging = down;
    }

    /// The number of the gesture that an input event at `time` milliseconds belongs to.
    pub fn at(&mut self, time: f64) -> u32 {
        if self.number == 0 || (!self.dragging && time - self.last > PAUSE) {
            self.number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        }
        self.last = time;
        self.number
    }
}
