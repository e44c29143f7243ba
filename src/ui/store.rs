//! The reducer as Yew sees it, and the door through which components send actions.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::{Action, State};

/// The app's state behind Yew's reducer. An action that changes nothing keeps the same pointer, so nothing renders.
#[derive(Debug, PartialEq)]
pub struct Store(pub State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.reduce(action) {
            Some(next) => Rc::new(Self(next)),
            None => self,
        }
    }
}

/// Sends actions; the same for the life of the app, so that passing it on renders nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispatch(UseReducerDispatcher<Store>);

impl Dispatch {
    /// The door to a reducer.
    #[must_use]
    pub fn new(dispatcher: UseReducerDispatcher<Store>) -> Self {
        Self(dispatcher)
    }

    /// A callback that sends the action that `make` makes of an event, if it makes one.
    pub fn on<E>(&self, make: impl Fn(E) -> Option<Action> + 'static) -> Callback<E> {
        let dispatch = self.clone();
        Callback::from(move |event| {
            if let Some(action) = make(event) {
                dispatch.send(action);
            }
        })
    }

    /// Sends an action.
    pub fn send(&self, action: Action) {
        self.0.dispatch(action);
    }
}

/// The door of the app around this component.
///
/// Outside the app there is none; the hook then yields `None` and the component shows nothing.
#[hook]
pub fn use_dispatch() -> Option<Dispatch> {
    use_context::<Dispatch>()
}

/// A shared value that is compared by pointer: equal only if it is the very same one.
#[derive(Debug)]
pub struct Shared<T>(pub Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
