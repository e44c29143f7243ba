//! What takes too long for a frame of a drag, computed once nothing has changed for a while.

use yew::prelude::*;

use crate::platform::timer::after;
use crate::ui::effect::use_effect_on;

/// Milliseconds without a change after which a scenario rests.
pub const REST: u32 = 150;

/// What `work` makes of some things once they rest; `None` until then, and again while they change.
#[hook]
pub fn use_at_rest<A, B>(of: A, work: fn(&A) -> B) -> Option<B>
where
    A: Clone + PartialEq + 'static,
    B: Clone + 'static,
{
    use_rested(REST, of, work)
}

/// The same for things that rest after so many milliseconds.
#[hook]
pub fn use_rested<A, B>(milliseconds: u32, of: A, work: fn(&A) -> B) -> Option<B>
where
    A: Clone + PartialEq + 'static,
    B: Clone + 'static,
{
    let rested = use_state(|| None::<(A, B)>);
    use_effect_on(of.clone(), {
        let setter = rested.setter();
        move |of| {
            let of = of.clone();
            let waiting = after(milliseconds, move || {
                let made = work(&of);
                setter.set(Some((of, made)));
            });
            move || drop(waiting)
        }
    });
    match &*rested {
        Some((rested, made)) if *rested == of => Some(made.clone()),
        _ => None,
    }
}
