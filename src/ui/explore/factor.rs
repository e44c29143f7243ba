//! One criterion's slider: name, anchors, value, published mark, numeric entry, reset and source.

use crate::edition::id::{EditionId, FactorId};
use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::messages::number::rounded;
use crate::messages::{page, source};
use crate::scenario::{Place, SliderValue};
use crate::state::Action;
use crate::ui::later::Table;
use crate::ui::parts::frame::Gestures;
use crate::ui::parts::slider::Slider;
use crate::ui::parts::switch::checked;
use crate::ui::store::use_dispatch;

use super::turns::TurnsOf;

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
    /// Whether its source is open.
    pub(super) open: bool,
}

#[component]
pub(super) fn FactorSlider(props: &Props) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let later = use_context::<Table>().and_then(|table| table.0);
    let gestures = use_mut_ref(Gestures::default);
    let (id, open, stands) = (props.factor, props.open, props.value);
    let on_move = dispatch.on(move |(value, gesture): (f64, u32)| {
        Some(Action::Edit(Edit::Slide {
            factor: id,
            to: SliderValue::from_score(value),
            gesture,
        }))
    });
    let on_entry = dispatch.on(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>()?;
        let value = input.value_as_number();
        // What is no number leaves the value that stands, and the field says so again.
        let to = if value.is_nan() {
            stands
        } else {
            SliderValue::from_score(value)
        };
        input.set_value(&rounded(to.score()).to_string());
        let mut gestures = gestures.borrow_mut();
        gestures.pointer(true);
        let gesture = gestures.at(event.time_stamp());
        gestures.pointer(false);
        Some(Action::Edit(Edit::Slide {
            factor: id,
            to,
            gesture,
        }))
    });
    let on_reset = dispatch.on(move |_: MouseEvent| Some(Action::Edit(Edit::ResetFactor(id))));
    let on_exact = dispatch.on(move |event: Event| {
        let exact = checked(&event)?;
        Some(Action::Edit(Edit::Exact { factor: id, exact }))
    });
    let on_source = dispatch.on(move |_: MouseEvent| Some(Action::Source((!open).then_some(id))));
    let engine = Engine::of_edition(props.edition);
    let factor = engine.edition.factor(id);
    let id = format!("slider-{}", factor.id);
    let ends = format!("ends-{}", factor.id);
    let source = format!("source-{}", factor.id);
    let value = rounded(props.value.score());
    let changed = props.value != props.published;
    html! {
        <div class="slider">
            <div class="slider-head">
                <label for={id.clone()} title={factor.question}>{ said(factor.short) }</label>
                <button type="button" class="reset" disabled={!changed} aria-label={page::reset_of(factor.short, props.own)}
                    title={page::reset_of(factor.short, props.own)} onclick={on_reset}>
                    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8a5 5 0 1 0 1.6-3.7M3 2v3h3" /></svg>
                </button>
                <input class="entry" type="number" inputmode="numeric" min="0" max="100" step="1" value={value.to_string()}
                    aria-label={page::entry_of(factor.short)} onchange={on_entry} />
            </div>
            <Slider {id} value={props.value.score()} mark={props.mark} error={if props.exact { 0.0 } else { props.error }} described_by={AttrValue::from(ends.clone())}
                spoken={page::spoken(value, props.mark.map(rounded))} {on_move}><TurnsOf factor={props.factor} /></Slider>
            <div class="ends">
                <span>{ said(factor.low) }</span>
                <button type="button" class="source-button" aria-expanded={props.open.to_string()} aria-controls={source.clone()}
                    aria-label={page::source_of(factor.short)} onclick={on_source}>
                    { said(if props.own { page::about() } else if props.mark.is_none() { page::not_published() } else { page::source() }) }
                </button>
                <span>{ said(factor.high) }</span>
            </div>
            <p class="hidden" id={ends}>{ said(page::ends(factor)) }{ said(" ") }<TurnsOf factor={props.factor} in_words=true /></p>
            <div id={source} hidden={!props.open}>
                if let (true, Some(later)) = (props.open, later) {
                    { (later.source)(engine, props.place, props.factor) }
                    if !props.own {
                        <label class="check exact"><input type="checkbox" checked={props.exact} onchange={on_exact} />{ source::exact() }</label>
                    }
                }
            </div>
        </div>
    }
}
