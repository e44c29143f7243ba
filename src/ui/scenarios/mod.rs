//! Scenarios side by side: what each is and what can be done with it, what it gives under every policy, and what sets two of them
//! apart, in a sentence and split exactly.

mod cards;
mod pair;
mod rows;
mod split;

use std::rc::Rc;

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::law::Law;
use crate::findings::scenarios::{Change, chosen_policy, rows};
use crate::messages::{law, scenarios as words};
use crate::scenario::{Scenario, Screen, View};
use crate::state::State;
use crate::ui::compare::say::say;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::parts::screen_tabs::compare_tabs;
use crate::ui::store::{Dispatch, use_dispatch};

use cards::cards;
use pair::pair;
use split::split;

/// Two scenarios that are compared, by their places.
type Pair = [u8; 2];

/// The screen.
pub fn side_by_side(state: &State) -> Html {
    let all: Rc<[Scenario]> = state.scenarios().cloned().collect();
    hosted::<SideBySide>(Props {
        all,
        policy: state.scenario.view.policy,
    })
}

#[derive(Debug, PartialEq, Properties)]
struct Props {
    /// All scenarios, in their order.
    all: Rc<[Scenario]>,
    /// The text that the view names.
    policy: Option<PolicyId>,
}

/// The screen for some scenarios; which two are compared is a matter of looking, and no link carries it.
#[component]
fn SideBySide(props: &Props) -> Html {
    let chosen = use_state(|| [0, 1]);
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let all: Vec<&Scenario> = props.all.iter().collect();
    let exists = |place: &u8| usize::from(*place) < all.len();
    let places: Pair = if chosen.iter().all(exists) {
        *chosen
    } else {
        [0, 1]
    };
    let choose = {
        let setter = chosen.setter();
        Callback::from(move |pair: Pair| setter.set(pair))
    };
    let base = usize::from(places[0]);
    html! {
        <article class="compare side-by-side">
            { compare_tabs(Screen::Scenarios, &dispatch) }
            <header>
                <h1>{ words::title() }</h1>
                <p class="faint">{ words::lead() }</p>
            </header>
            { cards(&all, base, &dispatch) }
            if all.len() > 1 { { compared(&all, places, &choose, props, &dispatch) } }
        </article>
    }
}

/// What there is to see of two or more.
fn compared(
    all: &[&Scenario],
    places: Pair,
    choose: &Callback<Pair>,
    props: &Props,
    dispatch: &Dispatch,
) -> Html {
    let ends = places.map(usize::from);
    let two = ends.map(|place| all[place]);
    let found = rows(all);
    let changes: Vec<Change> = found
        .iter()
        .filter_map(|row| Change::between(two[0], two[1], row.policy))
        .collect();
    let view = View {
        policy: props.policy,
        ..two[0].view
    };
    let policy = chosen_policy(two[0], view);
    let change = changes.iter().find(|change| change.policy == policy);
    html! {
        <>
            <section aria-labelledby="changed-title">
                <h2 id="changed-title">{ said(words::heading(ends)) }</h2>
                { pair(all, places, choose) }
                { say(law::before_all(&two, &two.map(Law::of), words::overall(ends, two, &changes))) }
            </section>
            { rows::results(all, ends[0], &found) }
            { split(ends, two, &changes, change.or(changes.first()), dispatch) }
        </>
    }
}
