//! Every country at its score under two texts, below a sentence that says what tells them apart.

use yew::prelude::*;
use yew::props;

use crate::edition::id::PolicyId;
use crate::export::chart::Scheme;
use crate::export::chart::strip::Strip;
use crate::export::chart::world::Foot;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::world::World;
use crate::messages::world_map as words;
use crate::platform::address;
use crate::scenario::Place;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

use super::map::pointed;
use super::take::{self, Take};

/// Props of [`ScoreStrip`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario.
    pub(super) shown: Shared<Derived>,
    /// All countries.
    pub(super) world: Shared<World>,
    /// The two texts that are set against each other.
    pub(super) pair: [PolicyId; 2],
    /// Told which country is opened.
    pub(super) on_open: Callback<Place>,
}

/// The strip with its legend.
#[component]
pub(super) fn ScoreStrip(props: &Props) -> Html {
    let edition = Engine::of(&props.shown.scenario).edition;
    let at = use_state_eq(|| None::<usize>);
    let strip = use_memo((props.world.clone(), props.pair), |(world, pair)| {
        let strip = Strip::of(edition, world, *pair);
        let svg = AttrValue::from(strip.on_screen("strip"));
        (strip, svg)
    });
    let [onmouseover, onclick] = pointed(&at, &props.world, &props.on_open);
    let draw = {
        let (shown, strip) = (props.shown.clone(), strip.clone());
        Callback::from(move |()| {
            let foot = Foot {
                scenario: &shown.scenario,
                link: &address::href().unwrap_or_default(),
            };
            strip.0.draw(&foot, Scheme::Light)
        })
    };
    let (strip, svg) = &*strip;
    let says = at.and_then(|place| strip.says.get(place).cloned());
    let name = take::strip_file_name(edition, props.pair);
    html! {
        <section class="world-strip">
            <h2>{ said(strip.title.clone()) }</h2>
            <p class="strip-sentence">{ said(strip.sentence.clone()) }</p>
            <div class="strip-box" role="group" tabindex="0" aria-label={strip.title.clone()} {onmouseover} {onclick}><div class="map-sheet">{ Html::from_html_unchecked(svg.clone()) }</div></div>
            <p class="map-says" aria-hidden="true">{ said(says.unwrap_or_else(|| words::strip_how().to_owned())) }</p>
            <ul class="strip-legend">{ for strip.legend.into_iter().map(|line| html! { <li>{ said(line) }</li> }) }</ul>
            { hosted::<Take>(props!(take::Props { name, draw })) }
        </section>
    }
}
