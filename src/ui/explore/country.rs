//! The panel at the left: country, item, sliders in their groups, conditions and misuse risk.

use yew::prelude::*;

use crate::scenario::{Place, Scenario};
use crate::state::engine::Engine;
use crate::state::picture::published;
use crate::text::page;
use crate::ui::store::Shared;

use super::conditions::Conditions;
use super::group::GroupPanel;
use super::picker::{ItemPicker, PlacePicker};
use super::risk::RiskPanel;

/// Props of [`CountryPanel`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario.
    pub(super) scenario: Scenario,
    /// The misuse risk.
    pub(super) risk: f64,
    /// The factor whose source is open.
    pub(super) source: Option<u8>,
}

/// Groups that are open at first: the three of the mission.
const OPEN: usize = 3;

/// The panel.
#[component]
pub(super) fn CountryPanel(props: &Props) -> Html {
    let scenario = &props.scenario;
    let engine = Engine::of(scenario);
    let figures = use_memo((scenario.place, scenario.edition), |_| published(scenario));
    let figures = Shared(figures);
    html! {
        <section class="country" aria-labelledby="country-title">
            <h2 id="country-title" class="hidden">{ page::DESCRIBE }</h2>
            <div class="pick">
                <PlacePicker place={scenario.place} edition={scenario.edition} />
                <ItemPicker item={scenario.item} edition={scenario.edition} />
            </div>
            <p class="hint">
                if scenario.place == Place::Own { { page::HINT_OWN } } else {
                    <svg class="tick" aria-hidden="true" viewBox="0 0 4 12"><path d="M2 0v12" /></svg>{ " " }{ page::HINT }
                }
            </p>
            { for engine.edition.groups.iter().enumerate().map(|(number, group)| {
                let values = engine.members(number).into_iter().map(|member| scenario.values[member]).collect::<Vec<_>>();
                html! {
                    <GroupPanel key={group.id} group={number as u8} edition={scenario.edition} {values} figures={figures.clone()}
                        own={scenario.place == Place::Own} open={number < OPEN} source={props.source}
                        place={scenario.place} />
                }
            }) }
            <Conditions mitigations={scenario.mitigations} edition={scenario.edition} />
            <RiskPanel risk={props.risk} own_estimate={scenario.own_estimate} knowledge={scenario.documented_knowledge} />
        </section>
    }
}

/// The published figures of the place, shared by the groups.
pub(super) type Figures = Shared<Vec<crate::state::engine::Published>>;
