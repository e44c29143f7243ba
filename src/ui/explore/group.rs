//! One group of sliders, with a master slider that moves its members together.

use crate::edition::id::{EditionId, FactorId, GroupId};
use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::findings::engine::{Engine, Published};
use crate::messages::number::rounded;
use crate::messages::page;
use crate::scenario::{Place, SliderValue};
use crate::state::Action;
use crate::ui::parts::slider::Slider;
use crate::ui::store::use_dispatch;

use super::factor::FactorSlider;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) group: GroupId,
    pub(super) edition: EditionId,
    /// Slider values of its members.
    pub(super) values: Vec<SliderValue>,
    /// Their mean, 0 to 100.
    pub(super) mean: f64,
    /// The published figures, by factor.
    pub(super) published: &'static [Published],
    pub(super) place: Place,
    /// Whether it is a country of one's own, without published figures.
    pub(super) own: bool,
    /// Whether the group is open at first.
    pub(super) open: bool,
    /// Sliders whose value is exact, each as its bit.
    pub(super) exact: u32,
    /// The factor whose source is open.
    pub(super) source: Option<FactorId>,
}

#[component]
pub(super) fn GroupPanel(props: &Props) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let id = props.group;
    let on_move = dispatch.on(move |(value, gesture): (f64, u32)| {
        Some(Action::Edit(Edit::SlideGroup {
            group: id,
            to: SliderValue::from_score(value),
            gesture,
        }))
    });
    let engine = Engine::of_edition(props.edition);
    let group = engine.edition.group(id);
    let members = engine.members(id);
    let mean = props.mean;
    let id = format!("group-{}", group.id);
    html! {
        <details class="group" open={props.open}>
            <summary><h3>{ said(group.name) }</h3><span class="mean" aria-hidden="true">{ said(rounded(mean)) }</span></summary>
            <div class="slider master">
                <label for={id.clone()}>{ page::all_of() }<span class="hidden">{ said(format!(" {}", group.name)) }</span></label>
                <Slider {id} value={mean} spoken={page::mean_of_group(rounded(mean), members.len() as i64)} {on_move} />
            </div>
            { for members.iter().zip(&props.values).map(|(&factor, &value)| {
                let Some(figure) = props.published.get(factor.index()) else { return html! {} };
                let mark = (!props.own && !figure.missing).then(|| figure.value.score());
                html! {
                    <FactorSlider key={factor.index()} {factor} edition={props.edition} {value} {mark} error={figure.error}
                        published={figure.value} own={props.own} place={props.place} exact={props.exact & factor.bit() != 0} open={props.source == Some(factor)} />
                }
            }) }
        </details>
    }
}
