//! Every country under the same policies: a question, its answer, and the table of all countries.

mod answer;
mod map;
mod pictures;
mod question;
mod readings;
mod strip;
mod table;
mod take;

use std::rc::Rc;

use yew::prelude::*;

use crate::edition::{ANNOTATIONS, annotations, install_annotations};
use crate::findings::derived::Derived;
use crate::findings::world::{World, WorldReadings, basis};
use crate::messages::world as words;
use crate::scenario::Screen;
use crate::ui::files::{Arrived, use_file_of};
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::parts::screen_tabs::world_tabs;
use crate::ui::store::{Dispatch, Shared};

use answer::{Answered, answer};
use pictures::pictures;
use question::question;
use readings::use_world_readings;
use table::Table;

/// The screen.
pub fn world(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    html! {
        <article class="world">
            { world_tabs(Screen::World, dispatch) }
            <h1>{ words::title() }</h1>
            <p class="lead">{ words::lead() }</p>
            { hosted::<Countries>(Props { shown: shown.clone(), dispatch: dispatch.clone() }) }
        </article>
    }
}

#[derive(Debug, PartialEq, Properties)]
struct Props {
    shown: Shared<Derived>,
    dispatch: Dispatch,
}

/// What is shown of all countries. They are computed anew only where what they rest on has changed.
#[component]
fn Countries(props: &Props) -> Html {
    let Props { shown, dispatch } = props;
    let scenario = &shown.scenario;
    let edition = scenario.edition;
    let notes = use_file_of(
        ANNOTATIONS[edition.index()],
        Rc::new(move || annotations(edition).is_some()),
        Rc::new(move |text| install_annotations(edition, text)),
    );
    let has_notes = notes == Arrived::Here;
    let basis = use_memo(basis(scenario), Clone::clone);
    let world = use_memo((Shared(Rc::clone(&basis)), has_notes), |(basis, _)| {
        Shared(Rc::new(World::of(basis)))
    });
    let world = (*world).clone();
    let (readings, done) = use_world_readings(&Shared(basis), &world);
    let asked = scenario.question;
    let answer = use_memo(
        (world.clone(), readings.clone(), asked),
        |(world, readings, asked)| {
            let readings = readings.as_ref().map(|readings| &**readings);
            Shared(Rc::new(answer(world, readings, *asked)))
        },
    );
    let progress = words::progress(done as i64, world.countries.len() as i64);
    let drawn = Drawn {
        shown: shown.clone(),
        world: world.clone(),
        readings: readings.clone(),
        dispatch: dispatch.clone(),
    };
    html! {
        <>
            { question(scenario, dispatch) }
            { hosted::<Answered>(answer::Props { shown: shown.clone(), world: world.clone(), answer: (*answer).clone() }) }
            if readings.is_none() { <p class="faint">{ said(progress) }</p> }
            { hosted::<Pictures>(drawn) }
            { hosted::<Table>(table::Props { shown: shown.clone(), dispatch: dispatch.clone(), world, readings, notes, answer: (*answer).clone() }) }
            { take::table(scenario.edition) }
        </>
    }
}

#[derive(Debug, PartialEq, Properties)]
struct Drawn {
    shown: Shared<Derived>,
    world: Shared<World>,
    readings: Option<Shared<WorldReadings>>,
    dispatch: Dispatch,
}

/// The map and the strip, which are not drawn again while the readings are counted.
#[component]
fn Pictures(props: &Drawn) -> Html {
    let Drawn {
        shown,
        world,
        readings,
        dispatch,
    } = props;
    pictures(shown, world, readings.as_ref(), dispatch)
}
