//! The choices that hold for every text: scale, count, mean, overlay, burden, band edges and the anchors of the misuse estimate.

use yew::prelude::*;
use yew::props;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::reading_parameter::ReadingParameter;
use crate::findings::reading_setting::ReadingSetting;
use crate::messages::your_reading as words;
use crate::model::framework::{Count, Mean, OverlayUse};
use crate::model::presumption::BurdenUse;
use crate::scenario::Reading;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::parts::slider::{self, Slider};
use crate::ui::store::{Dispatch, Shared};

use super::{adjust, back, choose};

pub(super) fn rule_panel(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    let reading = &shown.scenario.reading;
    let has_burdens = Engine::of(&shown.scenario).edition.parameters.model > 1
        || reading.burden != BurdenUse::AsTheTextSays;
    let dial = |dial: ReadingParameter| dial_slider(shown, dial, dispatch);
    html! {
        <section class="rule" aria-labelledby="rule-title">
            <h2 id="rule-title">{ words::rule() }</h2>
            { part(shown, ReadingSetting::Ratio, dispatch, dial(ReadingParameter::Ratio)) }
            { part(shown, ReadingSetting::Count, dispatch, html! {
                { for [Count::ByFactor, Count::ByGroup].map(|count| radio(
                    shown, dispatch, "count", words::count(count), reading.count == count,
                    move |reading| Reading { count, ..reading.clone() })) }
            }) }
            { part(shown, ReadingSetting::Mean, dispatch, html! {
                { for [Mean::Arithmetic, Mean::Geometric].map(|mean| radio(
                    shown, dispatch, "mean", words::mean(mean), reading.mean == mean,
                    move |reading| Reading { mean, ..reading.clone() })) }
            }) }
            { part(shown, ReadingSetting::Overlay, dispatch, html! {
                { for [OverlayUse::AsTheTextSays, OverlayUse::Never, OverlayUse::Always].map(|overlay| radio(
                    shown, dispatch, "overlay", words::overlay(overlay), reading.overlay == overlay,
                    move |reading| Reading { overlay, ..reading.clone() })) }
            }) }
            { part(shown, ReadingSetting::Discount, dispatch, html! { <>{ dial(ReadingParameter::OverlayStrength) }{ dial(ReadingParameter::OverlayReference) }</> }) }
            if has_burdens {
                { part(shown, ReadingSetting::Burden, dispatch, html! {
                    { for [BurdenUse::AsTheTextSays, BurdenUse::Never, BurdenUse::Always].map(|burden| radio(
                        shown, dispatch, "burden", words::burden_of(burden), reading.burden == burden,
                        move |reading| Reading { burden, ..reading.clone() })) }
                }) }
            }
            { part(shown, ReadingSetting::Edges, dispatch, html! { <>{ dial(ReadingParameter::AgainstBelow) }{ dial(ReadingParameter::FavourFrom) }</> }) }
            { part(shown, ReadingSetting::Risk, dispatch, html! { <>{ dial(ReadingParameter::RiskLow) }{ dial(ReadingParameter::RiskHigh) }</> }) }
        </section>
    }
}

/// One choice: its heading, one sentence, its controls, and the way back.
fn part(
    shown: &Shared<Derived>,
    choice: ReadingSetting,
    dispatch: &Dispatch,
    controls: Html,
) -> Html {
    let explained = words::explained(choice);
    let reading = &shown.scenario.reading;
    let edition = Engine::of(&shown.scenario).edition;
    let changed = choice.restored(reading, edition) != *reading;
    let onclick = choose(shown, dispatch, move |reading, _| {
        Some(choice.restored(reading, edition))
    });
    html! {
        <fieldset class={classes!("choice", changed.then_some("changed"))}>
            <legend>{ said(explained.heading) }</legend>
            { back(changed, explained.heading, onclick) }
            <p>{ said(explained.sentence) }</p>
            { controls }
        </fieldset>
    }
}

/// One of a few ways.
fn radio(
    shown: &Shared<Derived>,
    dispatch: &Dispatch,
    group: &'static str,
    label: &'static str,
    checked: bool,
    make: impl Fn(&Reading) -> Reading + 'static,
) -> Html {
    let onchange = choose(shown, dispatch, move |reading, _: Event| {
        Some(make(reading))
    });
    html! { <label class="check"><input type="radio" name={group} {checked} {onchange} />{ label }</label> }
}

/// A number of the rule as a slider with our own marked on its track.
fn dial_slider(shown: &Shared<Derived>, dial: ReadingParameter, dispatch: &Dispatch) -> Html {
    let (value, our) = (
        dial.get(&shown.scenario.reading),
        dial.get(&Reading::standard(shown.scenario.edition)),
    );
    let (least, most) = dial.bounds();
    let (text, our_text) = (words::value(dial, value), words::value(dial, our));
    let id = format!("dial-{}", dial as u8);
    let on_move = adjust(shown, dispatch, move |reading, value| {
        dial.turned(reading, value as u16)
    });
    html! {
        <div class="slider">
            <div class="slider-head">
                <label for={id.clone()}>{ said(words::dial(dial)) }</label>
                <output for={id.clone()}>{ said(&text) }
                    if value != our { <small>{ said(" ") }{ said(words::ours(&our_text)) }</small> }
                </output>
            </div>
            { hosted::<Slider>(props!(slider::Props {
                id, value: f64::from(value), min: f64::from(least), max: f64::from(most),
                mark: f64::from(our), spoken: words::spoken(&text, &our_text), on_move,
            })) }
        </div>
    }
}
