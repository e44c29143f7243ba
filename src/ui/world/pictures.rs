//! The map of all countries and the strip of their scores, of the two texts that the question sets against each other.

use yew::prelude::*;
use yew::props;

use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::findings::world::{World, WorldReadings};
use crate::findings::world_map::texts;
use crate::scenario::Screen;
use crate::state::Action;
use crate::ui::hosted::hosted;
use crate::ui::store::{Dispatch, Shared};

use super::map::{self, Map};
use super::strip::{self, ScoreStrip};

/// Both; nothing in a world of fewer than two texts.
pub(super) fn pictures(
    shown: &Shared<Derived>,
    world: &Shared<World>,
    readings: Option<&Shared<WorldReadings>>,
    dispatch: &Dispatch,
) -> Html {
    let Some(pair) = texts(&shown.scenario, world) else {
        return Html::default();
    };
    let on_open = {
        let dispatch = dispatch.clone();
        Callback::from(move |place| {
            dispatch.send(Edit::Choose(place).into());
            dispatch.send(Action::Go(Screen::Explore));
        })
    };
    let (shown, world) = (shown.clone(), world.clone());
    html! {
        <>
            { hosted::<Map>(props!(map::Props { shown: shown.clone(), world: world.clone(), readings: readings.cloned(), pair, on_open: on_open.clone() })) }
            { hosted::<ScoreStrip>(props!(strip::Props { shown, world, pair, on_open })) }
        </>
    }
}
