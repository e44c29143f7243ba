//! State that outlives its screen.

use std::cell::RefCell;
use std::thread::LocalKey;

use yew::prelude::*;

/// State that is there again when the reader comes back from another screen, and gone when the page is closed or loaded again. No
/// two components that are there at once keep theirs in one place.
#[hook]
pub fn use_kept<T: Clone + PartialEq + 'static>(
    kept: &'static LocalKey<RefCell<T>>,
) -> UseStateHandle<T> {
    let state = use_state_eq(|| kept.with_borrow(Clone::clone));
    kept.set((*state).clone());
    state
}
