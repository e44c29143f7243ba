//! Twelve countries beside each other on the same axes, each of which can be exchanged for another.

use yew::prelude::*;
use yew::props;

use crate::edition::id::CountryId;
use crate::findings::edit::Edit;
use crate::findings::through_time::drawing::{Frame, Mark};
use crate::findings::through_time::{Break, Line, countries};
use crate::messages::{sentence, through_time as words};
use crate::scenario::Place;
use crate::state::Action;
use crate::ui::hosted::{hosted, hosted_at};
use crate::ui::parts::said::said;
use crate::ui::parts::select::{self, Select};
use crate::ui::store::{Dispatch, Shared, use_dispatch};

use super::Lines;
use super::charts::class_of;

/// A small chart, drawn as one.
const FRAME: Frame = Frame {
    width: 2500.0,
    height: 1000.0,
    most: 100.0,
    mark: 26.0,
};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) lines: Shared<Lines>,
    pub(super) chosen: UseStateSetter<Option<Vec<CountryId>>>,
}

/// The charts, and how one is exchanged.
#[component]
pub(super) fn Small(props: &Props) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let beside = &props.lines.beside;
    let countries: Vec<CountryId> = beside.iter().map(|line| line.country).collect();
    html! {
        <section class="twelve" aria-labelledby="years-twelve">
            <h2 id="years-twelve">{ words::twelve() }</h2>
            <p>{ words::twelve_why() }</p>
            { hosted::<Exchange>(ExchangeProps { countries, chosen: props.chosen.clone() }) }
            <ul class="grid">{ for beside.iter().map(|line| one(line, &dispatch)) }</ul>
        </section>
    }
}

fn one(line: &Line, dispatch: &Dispatch) -> Html {
    let country = line.country;
    let name = words::name(country);
    let choose =
        dispatch.on(move |_: MouseEvent| Some(Action::Edit(Edit::Choose(Place::Country(country)))));
    let last = line.years.last();
    let last = last.and_then(|year| {
        let point = year.then?;
        Some(words::small(
            year.year.into(),
            sentence::verdict(point.verdict),
            point.shown,
        ))
    });
    let since = line.years.iter().find(|year| year.figures.is_some());
    let since = since.filter(|year| Some(year.year) != line.years.first().map(|year| year.year));
    let marks = Mark::ALL.into_iter().map(|mark| {
        let path = FRAME.marks(line, mark, |year| year.then);
        html! { <path class={class_of(mark)} d={path} /> }
    });
    html! {
        <li key={name}>
            <button type="button" class="name" aria-label={words::choose(name)} onclick={choose}>{ name }</button>
            if let Some(since) = since { <span class="hint">{ said(words::small_since(since.year.into())) }</span> }
            <svg viewBox="-30 -30 2560 1060" aria-hidden="true">
                <path class="grid" d={format!("M0 0H2500M0 {0}H2500M0 1000H2500", FRAME.y(50.0))} />
                { for Break::ALL.into_iter().map(|found| {
                    let x = FRAME.x(found.year().into());
                    html! { <path class="break" d={format!("M{x} 0V1000")} /> }
                }) }
                <path class="ground then" d={FRAME.ground(line, |year| Some(year.then?.score_range))} />
                <path class="then" d={FRAME.line(line, |year| Some(year.then?.score))} />
                { for marks }
            </svg>
            <p class="hint">{ said(last.unwrap_or_default()) }</p>
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct ExchangeProps {
    countries: Vec<CountryId>,
    chosen: UseStateSetter<Option<Vec<CountryId>>>,
}

/// Two lists and a button: which country comes in, and which goes out.
#[component]
fn Exchange(props: &ExchangeProps) -> Html {
    let coming = use_state_eq(|| 0_usize);
    let going = use_state_eq(|| 0_usize);
    let mut others = countries();
    others.retain(|country| !props.countries.contains(country));
    let names = |countries: &[CountryId]| -> Vec<String> {
        let names = countries
            .iter()
            .map(|country| words::name(*country).to_owned());
        names.collect()
    };
    let set = |state: &UseStateHandle<usize>| {
        let state = state.setter();
        Callback::from(move |place: usize| state.set(place))
    };
    let exchange = {
        let (countries, chosen) = (props.countries.clone(), props.chosen.clone());
        let (comes, goes) = (others.get(*coming).copied(), *going);
        Callback::from(move |_: MouseEvent| {
            if let (Some(comes), Some(place)) = (comes, countries.get(goes).and(Some(goes))) {
                let mut changed = countries.clone();
                changed.splice(place..=place, [comes]);
                chosen.set(Some(changed));
            }
        })
    };
    html! {
        <div class="exchange">
            <label for="years-in">{ words::show() }</label>
            { hosted_at::<Select>("in", props!(select::Props { id: "years-in", options: names(&others), chosen: *coming, on_choose: set(&coming) })) }
            <label for="years-out">{ words::instead_of() }</label>
            { hosted_at::<Select>("out", props!(select::Props { id: "years-out", options: names(&props.countries), chosen: *going, on_choose: set(&going) })) }
            <button type="button" onclick={exchange}>{ words::exchange() }</button>
        </div>
    }
}
