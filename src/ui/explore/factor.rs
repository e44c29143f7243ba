//! One criterion in a line: name, slider and value. Its name opens its card: what it asks, its ends, a field for the number, the
//! published figure and where that comes from.

use crate::edition::id::{EditionId, FactorId};
use crate::findings::edit::Edit;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use yew::prelude::*;
use yew::props;

use crate::findings::engine::Engine;
use crate::messages::number::rounded;
use crate::messages::{page, source};
use crate::scenario::{Place, SliderValue};
use crate::state::Action;
use crate::ui::parts::number_field::{self, NumberField};
use crate::ui::parts::slider::{self, Slider};
use crate::ui::parts::switch::checked;
use crate::ui::store::use_dispatch;

use super::source::source_card;
use super::turns::{self, TurnsOf};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) factor: FactorId,
    pub(super) edition: EditionId,
    /// The slider's value.
    pub(super) value: SliderValue,
    /// Where the published figure puts it.
    pub(super) published: SliderValue,
    /// The published value, where there is one to mark.
    pub(super) mark: Option<f64>,
    /// Its standard error in points.
    pub(super) error: f64,
    /// Whether the value is exact, without an error.
    pub(super) exact: bool,
    /// Whether it is a country of one's own.
    pub(super) own: bool,
    pub(super) place: Place,
    /// Whether its card is open.
    pub(super) open: bool,
}

#[component]
pub(super) fn FactorSlider(props: &Props) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let (id, open) = (props.factor, props.open);
    let on_move = dispatch.on(move |(value, gesture): (f64, u32)| {
        Some(Action::Edit(Edit::Slide {
            factor: id,
            to: SliderValue::from_score(value),
            gesture,
        }))
    });
    let on_set = on_move.clone();
    let on_reset = dispatch.on(move |_: MouseEvent| Some(Action::Edit(Edit::ResetFactor(id))));
    let on_exact = dispatch.on(move |event: Event| {
        let exact = checked(&event)?;
        Some(Action::Edit(Edit::Exact { factor: id, exact }))
    });
    let on_source = dispatch.on(move |_: MouseEvent| Some(Action::Source((!open).then_some(id))));
    let engine = Engine::of_edition(props.edition);
    let factor = engine.edition.factor(id);
    let id = format!("slider-{}", factor.id);
    let name = format!("name-{}", factor.id);
    let ends = format!("ends-{}", factor.id);
    let source = format!("source-{}", factor.id);
    let value = rounded(props.value.score());
    let changed = props.value != props.published;
    let old = engine
        .finished(props.place, props.factor)
        .and_then(|value| value.old_year(engine.edition.parameters.reference_year));
    // Beside the name, which is that of the slider too.
    let aside = match (props.mark, old) {
        _ if props.own => String::new(),
        (None, _) => page::not_published().to_owned(),
        (Some(_), Some(year)) => page::data_of(i64::from(year)),
        (Some(_), None) => String::new(),
    };
    html! {
        <div class={classes!("criterion", changed.then_some("changed"))}>
            <span class="named">
                <button type="button" id={name.clone()} aria-expanded={open.to_string()} aria-controls={source.clone()}
                    title={factor.question} onclick={on_source}>{ said(factor.short) }</button>
                <small>{ said(aside) }</small>
            </span>
            { hosted::<Slider>(props!(slider::Props {
                id, value: props.value.score(), mark: props.mark, error: if props.exact { 0.0 } else { props.error },
                labelled_by: AttrValue::from(name), described_by: AttrValue::from(ends.clone()), spoken: page::spoken(value, props.mark.map(rounded)), on_move,
                children: hosted::<TurnsOf>(turns::Props { factor: props.factor, in_words: false }),
            })) }
            <output aria-hidden="true">{ said(value) }</output>
            <p class="hidden" id={ends}>{ said(page::ends(factor)) }{ said(" ") }{ hosted::<TurnsOf>(turns::Props { factor: props.factor, in_words: true }) }</p>
            <div class="card" id={source} hidden={!open}>
                if open {
                    <p class="turns-words">{ hosted::<TurnsOf>(turns::Props { factor: props.factor, in_words: true }) }</p>
                    <div class="set">
                        <span>{ said(factor.low) }</span>
                        { hosted::<NumberField>(props!(number_field::Props {
                            id: format!("typed-{}", factor.id), value, least: 0i64, most: 100i64, label: page::entry_of(factor.short),
                            on_set,
                        })) }
                        <span>{ said(factor.high) }</span>
                        <button type="button" class="reset" disabled={!changed} onclick={on_reset}>{ said(page::reset_of(factor.short, props.own)) }</button>
                    </div>
                    { source_card(engine, props.place, props.factor) }
                    if !props.own {
                        <label class="check exact"><input type="checkbox" checked={props.exact} onchange={on_exact} />{ source::exact() }</label>
                    }
                }
            </div>
        </div>
    }
}
