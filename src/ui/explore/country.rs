//! The panel at the left: country, item, sliders in their groups, conditions and misuse risk.

use yew::prelude::*;

use crate::edition::Group;
use crate::edition::id::{FactorId, GroupId, PolicyId};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::Row;
use crate::findings::tipping_points::{TippingPoints, in_focus};
use crate::findings::verdict::Verdict;
use crate::messages::{marks as mark_words, page, sentence, settings};
use crate::scenario::{Place, SliderValue};
use crate::ui::hosted::{hosted, hosted_at};
use crate::ui::later::Table;
use crate::ui::parts::arriving::waits;
use crate::ui::parts::said::said;
use crate::ui::store::Dispatch;

use super::criteria::Criteria;
use super::dock::dock;
use super::group::{self, GroupPanel};
use super::picker::{self, PlacePicker, item_picker};
use super::turns::{Turns, turn_mark};

/// Groups that are seen at first: the three of the mission.
const FIRST: usize = 3;

/// The country and what would be sold to it.
pub(super) fn pick(shown: &Derived, dispatch: &Dispatch) -> Html {
    let scenario = &shown.scenario;
    html! {
        <div class="pick">
            { hosted::<PlacePicker>(picker::PlaceProps { place: scenario.place, edition: scenario.edition, later: Table::now() }) }
            { item_picker(scenario, dispatch) }
        </div>
    }
}

/// The sliders, and below them the conditions and the risk; on a phone the results of the pair stay at the foot of them.
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
        terms: shown
            .picture
            .row(focus)
            .and_then(Row::glance)
            .map_or(Verdict::LeftOpen, |row| row.terms),
        places: marks,
    };
    let own = scenario.place == Place::Own;
    let group = |(id, group): (GroupId, &Group)| {
        let members = engine.members(id);
        let values = members.iter().map(|&member| scenario.value(member));
        let mean = shown.group_mean(id);
        let glance = shown.picture.row(focus).and_then(Row::glance);
        let turn = shown.group_tipping_points(focus).and_then(|groups| {
            groups
                .get(id.index())?
                .nearest(SliderValue::from_score(mean))
        });
        let turns_at = glance.map(|glance| mark_words::of_group(turn, glance.disposition, text));
        let criteria = Criteria {
            group: id,
            edition: scenario.edition,
            values: values.collect(),
            published: shown.published,
            source,
            place: scenario.place,
            exact: scenario.exact,
        };
        hosted_at::<GroupPanel>(
            group.id,
            group::Props {
                criteria,
                mean,
                turns_at: AttrValue::from(turns_at.unwrap_or_default()),
                later: Table::now(),
            },
        )
    };
    let groups = || engine.edition.numbered_groups();
    let is_more = |factor| {
        groups()
            .skip(FIRST)
            .any(|(id, _)| engine.members(id).contains(&factor))
    };
    html! {
        <section class="country" aria-labelledby="country-title">
            <h2 id="country-title" class="hidden">{ page::describe() }</h2>
            <ContextProvider<Turns> context={turns}>
            { for groups().take(FIRST).map(group) }
            { fold(page::more_criteria(), String::new(), source.is_some_and(is_more), html! {
                <>
                    if let Some(figures) = sentence::figures(scenario) { <p class="hint">{ said(figures) }</p> }
                    { for groups().skip(FIRST).map(group) }
                </>
            }) }
            </ContextProvider<Turns>>
            { fold(page::fold_conditions(), settings::conditions_and_risk(scenario), false, Table::now().0.map_or_else(waits, |later| (later.conditions_and_risk)(shown, dispatch))) }
            <p class="hint">
                if own { { said(page::hint_own()) } } else {
                    <svg class="tick" aria-hidden="true" viewBox="0 0 4 12"><path d="M2 0v12" /></svg>{ said(" ") }{ said(page::hint()) }
                }
            </p>
            <p class="hint turns"><svg class="turn-key" aria-hidden="true" viewBox="-5 4 10 8">{ turn_mark() }</svg>{ said(" ") }{ said(mark_words::legend(text, marks.iter().any(|turns| *turns != TippingPoints::default()))) }</p>
            { dock(shown) }
        </section>
    }
}

/// A part of the panel in a fold, whose line says what is set in it.
fn fold(name: &'static str, now: String, open: bool, inside: Html) -> Html {
    html! {
        <details class="panel-fold" {open}>
            <summary><h3>{ name }</h3><span class="now">{ said(now) }</span></summary>
            { inside }
        </details>
    }
}
