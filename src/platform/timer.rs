//! Timers.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// Calls back once after so many milliseconds; dropping what it yields calls it off.
pub fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timeout {
    after_boxed(milliseconds, Box::new(run))
}

/// The same for every caller: what binds a closure to the browser stands in the program once.
fn after_boxed(milliseconds: u32, run: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(milliseconds, run)
}

/// The slice of some work that waits for its turn, where each slice sets off the next.
#[derive(Clone, Debug, Default)]
pub struct Waiting(Rc<RefCell<Option<Timeout>>>);

impl Waiting {
    /// Works on after so many milliseconds, in place of what waited before.
    pub fn after(&self, milliseconds: u32, work: impl FnOnce(&Self) + 'static) {
        let later = self.clone();
        let timeout = after(milliseconds, move || work(&later));
        *self.0.borrow_mut() = Some(timeout);
    }

    /// Calls off what waits, which ends the work.
    pub fn end(&self) {
        self.0.borrow_mut().take();
    }
}
