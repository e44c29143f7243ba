//! One group of sliders: a slider that moves its criteria together, which opens into them.

use crate::findings::edit::Edit;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use yew::prelude::*;
use yew::props;

use crate::findings::engine::Engine;
use crate::findings::results::published_mean;
use crate::messages::number::rounded;
use crate::messages::page;
use crate::scenario::SliderValue;
use crate::state::Action;
use crate::ui::later::Table;
use crate::ui::parts::arriving::waits;
use crate::ui::parts::slider::{self, Slider};
use crate::ui::store::use_dispatch;

use super::criteria::Criteria;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The group and its sliders.
    pub(super) criteria: Criteria,
    /// Their mean, 0 to 100.
    pub(super) mean: f64,
    /// Where the mean would turn what follows of the text in focus, in words.
    pub(super) turns_at: AttrValue,
    /// What shows the criteria, once it is there.
    pub(super) later: Table,
}

#[component]
pub(super) fn GroupPanel(props: &Props) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let shown = &props.criteria;
    let id = shown.group;
    let on_move = dispatch.on(move |(value, gesture): (f64, u32)| {
        Some(Action::Edit(Edit::SlideGroup {
            group: id,
            to: SliderValue::from_score(value),
            gesture,
        }))
    });
    let opened = use_state_eq(|| false);
    let engine = Engine::of_edition(shown.edition);
    let group = engine.edition.group(id);
    let members = engine.members(id);
    // A criterion that is asked for is seen, whoever asks.
    let open = *opened || shown.source.is_some_and(|factor| members.contains(&factor));
    let on_open = {
        let opened = opened.clone();
        let close = dispatch.on(|_: MouseEvent| Some(Action::Source(None)));
        let asked = shown.source.is_some();
        Callback::from(move |event: MouseEvent| {
            opened.set(!open);
            if open && asked {
                close.emit(event);
            }
        })
    };
    let mean = props.mean;
    let id = format!("group-{}", group.id);
    let criteria = format!("criteria-{}", group.id);
    let turns = format!("turns-{}", group.id);
    let published = published_mean(engine, shown.place, &members);
    html! {
        <section class={classes!("group", open.then_some("open"))}>
            <div class="master">
                <label for={id.clone()}>{ said(group.name) }</label>
                <small id={turns.clone()}>{ said(&props.turns_at) }</small>
                { hosted::<Slider>(props!(slider::Props {
                    id, value: mean, mark: published.map(|(mean, _)| mean), error: published.map_or(0.0, |(_, error)| error),
                    described_by: AttrValue::from(turns), spoken: page::mean_of_group(rounded(mean), members.len() as i64), on_move,
                })) }
                <output aria-hidden="true">{ said(rounded(mean)) }</output>
                <button type="button" class="unfold" aria-expanded={open.to_string()} aria-controls={criteria.clone()}
                    aria-label={page::criteria_of(group.name)} title={page::criteria_of(group.name)} onclick={on_open}><span aria-hidden="true">{ said("›") }</span></button>
            </div>
            <div class="criteria" id={criteria} hidden={!open}>
                if open { { props.later.0.map_or_else(waits, |later| (later.criteria)(shown)) } }
            </div>
        </section>
    }
}
