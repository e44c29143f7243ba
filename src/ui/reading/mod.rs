//! Your reading: every choice of a reading in one place, each with ours beside it and one step back to it.

mod differs;
mod extreme_readings;
mod file;
mod policy;
mod rule;
mod stances;
mod strip;

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::ui::hosted::hosted;
use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::{header, your_reading as words};
use crate::scenario::Reading;
use crate::state::Action;

use super::parts::law::whole_law;
use super::store::{Dispatch, Shared};

use differs::differs;
use extreme_readings::StrongestCase;
use file::FilePanel;
use policy::policy_panel;
use rule::rule_panel;
use strip::Strip;

/// The screen; `policy` is the text that is looked into.
pub fn reading(shown: &Shared<Derived>, policy: Option<PolicyId>, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(&shown.scenario);
    let has_text = |policy: &PolicyId| engine.coded(*policy).is_some();
    let policy = policy.filter(has_text).unwrap_or(pair(&shown.scenario)[1]);
    html! {
        <div class="your-reading">
            <header>
                <h1>{ header::your_reading() }</h1>
                <p class="lead">{ words::lead() }</p>
            </header>
            { whole_law(shown) }
            { differs(shown, dispatch) }
            { hosted::<Strip>(strip::Props { shown: shown.clone() }) }
            { rule_panel(shown, dispatch) }
            { policy_panel(shown, policy, dispatch) }
            { hosted::<StrongestCase>(extreme_readings::Props { shown: shown.clone(), policy }) }
            { hosted::<FilePanel>(file::Props { shown: shown.clone(), ready: Engine::of(&shown.scenario).annotations().is_some() }) }
        </div>
    }
}

/// A callback that puts another reading in place, in one step of undo.
fn choose<E>(
    shown: &Shared<Derived>,
    dispatch: &Dispatch,
    make: impl Fn(&Reading, E) -> Option<Reading> + 'static,
) -> Callback<E> {
    let shown = shown.clone();
    dispatch.on(move |event: E| {
        let reading = make(&shown.scenario.reading, event)?;
        Some(Action::Edit(Edit::Reading(Box::new(reading))))
    })
}

/// A callback of a slider: all moves of one drag are one step of undo.
fn adjust(
    shown: &Shared<Derived>,
    dispatch: &Dispatch,
    make: impl Fn(&Reading, f64) -> Reading + 'static,
) -> Callback<(f64, u32)> {
    let shown = shown.clone();
    dispatch.on(move |(value, gesture): (f64, u32)| {
        let reading = Box::new(make(&shown.scenario.reading, value));
        Some(Action::Edit(Edit::AdjustReading { reading, gesture }))
    })
}

/// A button that takes a choice back to ours: there only where the choice is another.
fn back(is_changed: bool, what: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="plain back" disabled={!is_changed} aria-label={words::back_of(what)} {onclick}>{ words::back() }</button>
    }
}
