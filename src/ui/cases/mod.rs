//! What was really decided: one decision as a card, how often text and decision agree, and a table of all.

mod back_test;
mod card;
mod table;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::props;

use crate::edition::{DECISIONS_FILE, decisions, install_decisions};
use crate::findings::decisions::case::{Case, cases as found, reading_of};
use crate::findings::derived::Derived;
use crate::messages::cases as words;
use crate::platform::scroll;
use crate::scenario::{Reading, Screen};
use crate::ui::files::{Arrived, in_its_place, use_file};
use crate::ui::hosted::hosted;
use crate::ui::kept::use_kept;
use crate::ui::parts::said::said;
use crate::ui::parts::screen_tabs::world_tabs;
use crate::ui::store::{Dispatch, Shared};

use back_test::back_test;
use card::Card;
use table::Table;

/// Id of the card's heading, to which the focus goes when a decision is chosen in the table.
const CARD: &str = "decision-card";

thread_local! {
    /// The place of the decision that is open.
    static CHOSEN: RefCell<usize> = const { RefCell::new(0) };
}

/// The screen.
pub fn cases(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    let reading = reading_of(&shown.scenario);
    html! {
        <article class="cases">
            <header>
                { world_tabs(Screen::Cases, dispatch) }
                <h1>{ words::title() }</h1>
                <p class="lead">{ words::lead() }</p>
                <p class="faint">{ words::only_text() }</p>
                if reading != Reading::standard(crate::edition::id::EditionId::NEWEST) { <p class="faint">{ said(words::own_reading()) }</p> }
            </header>
            { hosted::<Decisions>(Props { reading }) }
        </article>
    }
}

#[derive(Debug, PartialEq, Properties)]
struct Props {
    reading: Reading,
}

/// Everything that rests on the decisions, which are fetched when this is first shown.
#[component]
fn Decisions(props: &Props) -> Html {
    let file = use_file(DECISIONS_FILE, || decisions().is_some(), install_decisions);
    let all = use_memo(
        (props.reading.clone(), file == Arrived::Here),
        |(reading, _)| Shared(Rc::<Vec<Case>>::new(found(reading))),
    );
    let chosen = use_kept(&CHOSEN);
    let choose = {
        let setter = chosen.setter();
        Callback::from(move |place: usize| setter.set(place))
    };
    if all.is_empty() {
        return in_its_place(&file, words::waiting(), words::failed());
    }
    let from_table = choose.reform(|place: usize| {
        scroll::focus(CARD);
        place
    });
    html! {
        <>
            { hosted::<Card>(props!(card::Props { all: (*all).clone(), chosen: *chosen, on_choose: choose })) }
            { back_test(&all) }
            { hosted::<Table>(props!(table::Props { all: (*all).clone(), on_choose: from_table })) }
        </>
    }
}
