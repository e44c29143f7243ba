//! The panel at the left: country, item, sliders in their groups, conditions and misuse risk.

use yew::prelude::*;

use crate::edition::id::{FactorId, PolicyId};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::tipping_points::{TippingPoints, in_focus};
use crate::messages::{marks as mark_words, page};
use crate::scenario::Place;
use crate::ui::parts::said::said;
use crate::ui::store::Dispatch;

use super::conditions::conditions;
use super::group::GroupPanel;
use super::picker::{PlacePicker, item_picker};
use super::risk::risk_panel;
use super::turns::{Turns, turn_mark};

/// Groups that are open at first: the three of the mission.
const OPEN: usize = 3;

pub(super) fn country_panel(
    shown: &Derived,
    why: Option<PolicyId>,
    source: Option<FactorId>,
    dispatch: &Dispatch,
) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let focus = in_focus(scenario, why);
    let marks = shown.tipping_points(focus).copied().unwrap_or_default();
    let text = engine.edition.policy(focus);
    let turns = Turns {
        edition: scenario.edition,
        focus,
        places: marks,
    };
    html! {
        <section class="country" aria-labelledby="country-title">
            <h2 id="country-title" class="hidden">{ page::describe() }</h2>
            <div class="pick">
                <PlacePicker place={scenario.place} edition={scenario.edition} />
                { item_picker(scenario, dispatch) }
            </div>
            <p class="hint">
                if scenario.place == Place::Own { { said(page::hint_own()) } } else {
                    <svg class="tick" aria-hidden="true" viewBox="0 0 4 12"><path d="M2 0v12" /></svg>{ said(" ") }{ said(page::hint()) }
                }
            </p>
            <p class="hint turns"><svg class="turn-key" aria-hidden="true" viewBox="-5 4 10 8">{ turn_mark() }</svg>{ said(" ") }{ said(mark_words::legend(text, marks.iter().any(|turns| *turns != TippingPoints::default()))) }</p>
            <ContextProvider<Turns> context={turns}>
            { for engine.edition.numbered_groups().map(|(id, group)| {
                let members = engine.members(id);
                let values = members.iter().map(|&member| scenario.value(member)).collect::<Vec<_>>();
                html! {
                    <GroupPanel key={group.id} group={id} edition={scenario.edition} {values} mean={shown.group_mean(id)} published={shown.published}
                        own={scenario.place == Place::Own} open={id.index() < OPEN} source={source}
                        place={scenario.place} exact={scenario.exact} />
                }
            }) }
            </ContextProvider<Turns>>
            { conditions(scenario, dispatch) }
            { risk_panel(shown, dispatch) }
        </section>
    }
}
