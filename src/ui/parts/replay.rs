//! Shows the last move again: how it was before, for a moment, then how it is now.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::platform::timer::after;
use crate::ui::effect::use_effect_on;
use crate::ui::store::Shared;

/// Milliseconds for which the state before the move stands.
const BEFORE: u32 = 1100;

/// Milliseconds for which what follows is still part of the replay, so that it moves instead of jumping.
const AFTER: u32 = 900;

/// A replay, under way or not.
#[derive(Clone, Debug)]
pub struct Replay {
    /// Whether what was before the move is to be shown.
    pub shows_before: bool,
    /// Whether a replay is under way.
    pub runs: bool,
    /// Starts one.
    pub start: Callback<MouseEvent>,
}

/// Where a replay is.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Over,
    Before,
    After,
}

/// A replay of the last move; a further move ends it.
#[hook]
pub fn use_replay(now: &Shared<Derived>) -> Replay {
    let phase = use_state_eq(|| Phase::Over);
    use_effect_on(now.clone(), {
        let setter = phase.setter();
        move |_| setter.set(Phase::Over)
    });
    use_effect_on(*phase, {
        let setter = phase.setter();
        move |now| {
            let waiting = match now {
                Phase::Over => None,
                Phase::Before => Some((BEFORE, Phase::After)),
                Phase::After => Some((AFTER, Phase::Over)),
            };
            let waiting = waiting.map(|(time, next)| after(time, move || setter.set(next)));
            move || drop(waiting)
        }
    });
    let setter = phase.setter();
    let start = use_callback((), move |_: MouseEvent, ()| setter.set(Phase::Before));
    Replay {
        shows_before: *phase == Phase::Before,
        runs: *phase != Phase::Over,
        start,
    }
}
