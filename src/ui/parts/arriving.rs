//! Said while a part of the program is on its way, and where it cannot be had.

use yew::prelude::*;

use crate::messages::arriving as words;
use crate::platform::address;
use crate::platform::later::{Fault, fault};
use crate::state::Action;
use crate::ui::parts::said::said;

use super::super::later::Arrival;
use super::super::store::Dispatch;

/// Said in the place of what is on its way.
pub fn waits() -> Html {
    html! { <p class="arriving" role="status">{ words::arriving() }</p> }
}

/// What a reader should know of a part that was asked for.
pub fn arriving(arrival: &UseStateHandle<Arrival>, dispatch: &Dispatch) -> Html {
    match **arrival {
        Arrival::NotAsked | Arrival::OnItsWay => {
            return waits();
        }
        Arrival::Here | Arrival::GivenUp => return html! {},
        Arrival::Failed => {}
    }
    let stay = {
        let (arrival, dispatch) = (arrival.setter(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            arrival.set(Arrival::GivenUp);
            dispatch.send(Action::Stay);
        })
    };
    let again = {
        let arrival = arrival.setter();
        Callback::from(move |_: MouseEvent| arrival.set(Arrival::NotAsked))
    };
    let reload = Callback::from(|_: MouseEvent| address::reload());
    let (words, name, act) = match fault() {
        Fault::Broken => (words::not_arrived().to_owned(), words::again(), again),
        Fault::Gone => (words::gone().to_owned(), words::load_again(), reload),
        Fault::WrongKind { file, kind } => (words::wrong_kind(&file, &kind), words::again(), again),
    };
    html! {
        <div class="arriving" role="alert">
            <p>{ said(words) }</p>
            <div class="acts">
                <button type="button" class="solid" onclick={act}>{ said(name) }</button>
                <button type="button" onclick={stay}>{ said(words::stay()) }</button>
            </div>
        </div>
    }
}
