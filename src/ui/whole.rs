//! The change from the first module to the whole app, seen from both sides.

use std::rc::Rc;

use yew::prelude::*;

use crate::WHOLE;
use crate::messages::page;
use crate::platform::whole::{self, Handed};
use crate::state::{Action, State};

use super::store::Dispatch;

/// What became of the whole app that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetching {
    /// It was not asked for, or is on its way.
    NoFault,
    /// It could not be had.
    Failed,
}

/// In the first module: asks for the whole app as soon as the state `needs` it, and hands the state over when it is there.
///
/// Besides what became of it, a callback that asks once more.
#[hook]
pub fn use_whole(state: &State) -> (Fetching, Callback<MouseEvent>) {
    let fetching = use_state_eq(|| Fetching::NoFault);
    let needs = state.needs_whole();
    use_effect_with((needs, *fetching), {
        let fetching = fetching.setter();
        move |&(needs, now)| {
            if !needs {
                fetching.set(Fetching::NoFault);
            }
            let asked = (needs && now == Fetching::NoFault)
                .then(|| whole::ask(move || fetching.set(Fetching::Failed)));
            move || drop(asked)
        }
    });
    let latest = use_mut_ref(|| None::<State>);
    if !WHOLE {
        *latest.borrow_mut() = Some(state.clone());
    }
    use_effect_with((), move |()| {
        let listener = (!WHOLE).then(|| {
            whole::on_hand_over(move || {
                let state = latest.borrow();
                state.as_ref().map(State::handed_over).unwrap_or_default()
            })
        });
        move || drop(listener)
    });
    let again = {
        let fetching = fetching.setter();
        use_memo((), move |()| {
            Callback::from(move |_: MouseEvent| fetching.set(Fetching::NoFault))
        })
    };
    (*fetching, (*again).clone())
}

/// In the whole app: gives focus back to where it was in the first module. `false` until that is done, so that a dialog that
/// opens then knows where focus came from.
#[hook]
pub fn use_focus_back(handed: Option<Rc<Handed>>) -> bool {
    let focus = handed.and_then(|handed| handed.focus);
    let done = use_state_eq(|| focus.is_none());
    use_effect_with((), {
        let done = done.setter();
        move |()| {
            if let Some(place) = focus {
                whole::focus(place);
            }
            done.set(true);
        }
    });
    *done
}

/// In the first module, while the whole app is on its way: says so, or says that it could not be had.
pub fn arriving(fetching: Fetching, again: &Callback<MouseEvent>, dispatch: &Dispatch) -> Html {
    if fetching == Fetching::NoFault {
        return html! { <p class="arriving" role="status">{ page::ARRIVING }</p> };
    }
    let stay = dispatch.on(|_: MouseEvent| Some(Action::Stay));
    html! {
        <div class="arriving" role="alert">
            <p>{ page::NOT_ARRIVED }</p>
            <div class="acts">
                <button type="button" class="solid" onclick={again.clone()}>{ page::AGAIN }</button>
                <button type="button" onclick={stay}>{ page::STAY }</button>
            </div>
        </div>
    }
}
