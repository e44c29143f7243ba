//! The stances of one text, criterion by criterion: the reader's, ours with its range, and the clause.

use yew::prelude::*;
use yew::props;

use crate::edition::Policy;
use crate::edition::id::{FactorId, PolicyId};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::reading_setting::ReadingSetting;
use crate::messages::{method, why, your_reading as words};
use crate::model::weights::HIGHEST_STANCE;
use crate::scenario::Reading;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::parts::select::{self, Select};
use crate::ui::store::{Dispatch, Shared};

use super::{back, choose};

/// The criteria in their groups.
pub(super) fn stance_list(
    shown: &Shared<Derived>,
    id: PolicyId,
    policy: &'static Policy,
    dispatch: &Dispatch,
) -> Html {
    let engine = Engine::of(&shown.scenario);
    let explained = words::explained(ReadingSetting::Stances(id));
    html! {
        <>
            <h3>{ said(explained.heading) }</h3>
            <p>{ said(explained.sentence) }</p>
            { for engine.edition.numbered_groups().map(|(group_id, group)| html! {
                <section key={group.id} class="stances">
                    <h4>{ said(group.name) }</h4>
                    <ul>{ for engine.members(group_id).into_iter().map(|factor| stance(shown, id, policy, factor, dispatch)) }</ul>
                </section>
            }) }
        </>
    }
}

/// One criterion in one line.
fn stance(
    shown: &Shared<Derived>,
    id: PolicyId,
    policy: &'static Policy,
    factor: FactorId,
    dispatch: &Dispatch,
) -> Html {
    let edition = Engine::of(&shown.scenario).edition;
    let Some(coding) = policy.coding(factor) else {
        return html! {};
    };
    let entry = edition.factor(factor);
    let change = shown.scenario.reading.stances_of(id)[factor.index()];
    let chosen = change.unwrap_or(coding.stance);
    let outside = !(coding.low..=coding.high).contains(&chosen);
    let with = move |reading: &Reading, stance: Option<u8>| {
        let mut reading = reading.clone();
        reading.stances[id.index()][factor.index()] = stance;
        Some(reading)
    };
    let on_choose = choose(shown, dispatch, move |reading, place: usize| {
        // Our own stance chosen by hand is ours, with its range.
        let stance = place as u8;
        with(reading, (stance != coding.stance).then_some(stance))
    });
    let onclick = choose(shown, dispatch, move |reading, _| with(reading, None));
    let clauses = Engine::of(&shown.scenario).annotations();
    let passage = clauses.and_then(|clauses| clauses.clause(policy.id, factor));
    let (control, ours) = (format!("stance-{}", entry.id), format!("ours-{}", entry.id));
    html! {
        <li key={entry.id} class={classes!(change.is_some().then_some("changed"))}>
            <label for={control.clone()} title={clauses.and_then(|clauses| clauses.notes_on_factor(factor)).map(|notes| notes.definition)}>{ said(entry.short) }</label>
            { hosted::<Select>(props!(select::Props {
                id: control, described_by: AttrValue::from(ours.clone()), chosen: usize::from(chosen), on_choose,
                options: (0..=HIGHEST_STANCE).map(method::stance).collect::<Vec<_>>(),
            })) }
            <span class="ours" id={ours}>{ said(words::coding(coding)) }
                if outside { <em>{ said(", ") }{ said(words::outside()) }</em> }
            </span>
            <span class="clause">
                if let Some(passage) = passage {
                    <a href={passage.url} rel="noreferrer" title={passage.paraphrase}>{ said(passage.section) }<span class="hidden">{ said(format!(", {}", entry.short)) }</span></a>
                } else {
                    { said(why::no_clause(clauses.is_some())) }
                }
            </span>
            { back(change.is_some(), entry.short, onclick) }
        </li>
    }
}
