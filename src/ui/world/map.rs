//! The map of all countries: one text, another, or what changes between the two. Its outlines are fetched when it is first shown.
//!
//! It is one list to a keyboard and to a screen reader, with one stop of the tab key; the table of the screen says the same.

use std::cell::RefCell;

use web_sys::Element;
use yew::prelude::*;
use yew::props;

use crate::edition::id::PolicyId;
use crate::edition::{MAP, Outlines, install_outlines, outlines};
use crate::export::chart::Scheme;
use crate::export::chart::map::{MapOf, Meaning, WorldMap};
use crate::export::chart::world::Foot;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::world::{World, WorldReadings};
use crate::findings::world_map::{Direction, neighbour};
use crate::messages::world_map as words;
use crate::platform::{address, scroll};
use crate::scenario::Place;
use crate::ui::effect::use_effect_on;
use crate::ui::files::{in_its_place, use_file};
use crate::ui::hosted::hosted;
use crate::ui::kept::use_kept;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

use super::take::{self, Take};

/// What begins the ids of the map's countries and tiles.
const ID: &str = "map";

thread_local! {
    /// Which map is shown.
    static CHOSEN: RefCell<usize> = const { RefCell::new(0) };
}

/// Props of [`Map`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario.
    pub(super) shown: Shared<Derived>,
    /// All countries.
    pub(super) world: Shared<World>,
    /// Their readings, as soon as they are there.
    pub(super) readings: Option<Shared<WorldReadings>>,
    /// The two texts that are set against each other.
    pub(super) pair: [PolicyId; 2],
    /// Told which country is opened.
    pub(super) on_open: Callback<Place>,
}

/// The map with its legend.
#[component]
pub(super) fn Map(props: &Props) -> Html {
    let file = use_file(MAP, || outlines().is_some(), install_outlines);
    let chosen = use_kept(&CHOSEN);
    let [first, second] = props.pair;
    let ways = [
        MapOf::Changes(props.pair),
        MapOf::Results(first),
        MapOf::Results(second),
    ];
    let of = ways[*chosen];
    let edition = Engine::of(&props.shown.scenario).edition;
    let map = use_memo(
        (props.world.clone(), props.readings.clone(), of),
        |(world, readings, of)| WorldMap::of(edition, world, readings.as_deref(), *of),
    );
    let names = ways.map(|way| match way {
        MapOf::Changes(pair) => words::changes_title(edition, pair),
        MapOf::Results(text) => words::map_title(edition, text),
    });
    let switch = names.into_iter().enumerate().map(|(place, name)| {
        let (is_shown, chosen) = (place == *chosen, chosen.setter());
        let onclick = Callback::from(move |_: MouseEvent| chosen.set(place));
        html! { <button type="button" aria-pressed={is_shown.to_string()} {onclick}>{ said(name) }</button> }
    });
    let body = match outlines() {
        None => in_its_place(&file, words::loading(), words::failed()),
        Some(outlines) => {
            let (shown, drawn) = (props.shown.clone(), map.clone());
            let draw = Callback::from(move |()| {
                let foot = Foot {
                    scenario: &shown.scenario,
                    link: &address::href().unwrap_or_default(),
                };
                drawn.draw(outlines, &foot, Scheme::Light)
            });
            let name = take::file_name(edition, of);
            let is_waiting = props.readings.is_none() && matches!(of, MapOf::Results(_));
            html! {
                <>
                    { hosted::<Drawn>(props!(DrawnProps { map: Shared(map.clone()), outlines, world: props.world.clone(), start: props.shown.scenario.place, on_open: props.on_open.clone() })) }
                    <ul class="map-legend">{ for map.legend.iter().map(meaning) }</ul>
                    if is_waiting { <p class="hint">{ said(words::dotted_later()) }</p> }
                    <p class="hint">{ said(words::borders()) }</p>
                    { hosted::<Take>(props!(take::Props { name, draw })) }
                </>
            }
        }
    };
    html! {
        <section class="world-map">
            <div class="ways" role="group" aria-label={words::maps()}>{ for switch }</div>
            <h2>{ said(map.title.clone()) }</h2>
            { body }
        </section>
    }
}

/// A line of the legend.
fn meaning(line: &Meaning) -> Html {
    let sample = WorldMap::sample(line.look, ID);
    let dashes = sample.is_dashed.then_some("2.5 2.5");
    html! {
        <li>
            <svg viewBox="-1 -1 54 20" aria-hidden="true" focusable="false">
                <rect class="l-edge" width="30" height="18" fill={sample.area} />
                <path class="l-ink" d={sample.shape} transform="translate(44 9)" fill={sample.point} stroke-dasharray={dashes} />
            </svg>
            <span><b>{ said(line.count) }</b>{ said(" ") }{ said(line.words.clone()) }</span>
        </li>
    }
}

#[derive(Debug, PartialEq, Properties)]
struct DrawnProps {
    map: Shared<WorldMap>,
    outlines: &'static Outlines,
    world: Shared<World>,
    /// The country that a keyboard begins with.
    start: Place,
    on_open: Callback<Place>,
}

/// The map itself: what is pointed at or reached by keys is told below it, and opened by a click or by Enter.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let at = use_state_eq(|| None::<usize>);
    let boxed = use_node_ref();
    use_effect_on((), {
        let boxed = boxed.clone();
        move |()| {
            if let Some(boxed) = boxed.cast::<Element>() {
                scroll::to_middle(&boxed);
            }
        }
    });
    let svg = use_memo((props.map.clone(), props.outlines), |(map, outlines)| {
        AttrValue::from(map.on_screen(outlines, ID))
    });
    let [onmouseover, onclick] = pointed(&at, &props.world, &props.on_open);
    let onkeydown = {
        let (world, on_open, outlines) =
            (props.world.clone(), props.on_open.clone(), props.outlines);
        let (now, at, start) = (*at, at.setter(), props.start);
        Callback::from(move |event: KeyboardEvent| {
            let key = event.key();
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let begun = now.or_else(|| {
                let mut countries = world.countries.iter();
                countries.position(|country| country.place == start)
            });
            let next = if matches!(key.as_str(), "Enter" | " ") {
                open(&world, now, &on_open);
                now
            } else if now.is_none() && key.starts_with("Arrow") {
                begun.or(Some(0))
            } else {
                reached(&world, outlines, begun.unwrap_or_default(), &key)
            };
            if let Some(next) = next {
                event.prevent_default();
                scroll::into_nearest_view(&format!("{ID}{next}"));
                at.set(Some(next));
            }
        })
    };
    let country = at.and_then(|place| props.map.countries.get(place));
    let over = country.and_then(|country| props.outlines.of(country.iso3));
    let over = over.map(|outline| {
        if outline.is_small {
            let [x, y] = [outline.at.0, outline.at.1].map(|along| along.to_string());
            html! { <circle class="at" cx={x} cy={y} r="14" /> }
        } else {
            html! { <path class="at" d={outline.path} /> }
        }
    });
    let Outlines { width, height, .. } = props.outlines;
    let says = country.map_or_else(|| words::how().to_owned(), |country| country.says.clone());
    html! {
        <>
            <p id="map-twin" class="hidden">{ said(words::twin()) }</p>
            <div ref={boxed} class="map-box" role="listbox" tabindex="0" aria-label={props.map.title.clone()} aria-describedby="map-twin"
                aria-activedescendant={at.map(|place| format!("{ID}{place}"))} {onmouseover} {onclick} {onkeydown}>
                <div class="map-sheet">
                    { Html::from_html_unchecked((*svg).clone()) }
                    <svg class="map-over" viewBox={format!("0 0 {width} {height}")} aria-hidden="true" focusable="false">{ for over }</svg>
                </div>
            </div>
            <p class="map-says" aria-hidden="true">{ said(says) }</p>
        </>
    }
}

/// What tells the country that is pointed at, and what opens the one that is clicked.
pub(super) fn pointed(
    at: &UseStateHandle<Option<usize>>,
    world: &Shared<World>,
    on_open: &Callback<Place>,
) -> [Callback<MouseEvent>; 2] {
    let (at, world, on_open) = (at.setter(), world.clone(), on_open.clone());
    [
        Callback::from(move |event: MouseEvent| at.set(place_of(&event))),
        Callback::from(move |event: MouseEvent| open(&world, place_of(&event), &on_open)),
    ]
}

/// The place of the country that an event points at.
fn place_of(event: &MouseEvent) -> Option<usize> {
    let target = event.target_dyn_into::<Element>()?;
    let country = target.closest("[data-at]").ok()??;
    country.get_attribute("data-at")?.parse().ok()
}

/// Opens the country at a place.
fn open(world: &World, place: Option<usize>, on_open: &Callback<Place>) {
    if let Some(country) = place.and_then(|place| world.countries.get(place)) {
        on_open.emit(country.place);
    }
}

/// The place of the country that a key leads to.
fn reached(world: &World, outlines: &Outlines, from: usize, key: &str) -> Option<usize> {
    let last = world.countries.len().checked_sub(1)?;
    let direction = match key {
        "ArrowLeft" => Direction::West,
        "ArrowRight" => Direction::East,
        "ArrowUp" => Direction::North,
        "ArrowDown" => Direction::South,
        "Home" => return Some(0),
        "End" => return Some(last),
        letter => {
            let letter = letter.to_lowercase();
            let starts = |place: &usize| {
                let country = world.countries.get(*place);
                country.is_some_and(|country| country.name.to_lowercase().starts_with(&letter))
            };
            let around = (from + 1..=last).chain(0..=from);
            return (letter.chars().count() == 1)
                .then_some(around)?
                .find(|place| starts(place));
        }
    };
    let points = world.countries.iter();
    let points: Vec<(f64, f64)> = points
        .map(|country| {
            outlines
                .of(country.iso3)
                .map_or((0.0, 0.0), |outline| outline.at)
        })
        .collect();
    neighbour(&points, from, direction).or(Some(from))
}
