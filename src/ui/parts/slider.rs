//! A slider: a native range input over a drawn track, so that keyboard, touch and screen readers work as everywhere.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::messages::number::{percent, rounded};

use super::frame::{Gestures, use_frame};

/// Props of [`Slider`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// Id of the input, for its label.
    pub id: AttrValue,
    /// The value, between the ends.
    pub value: f64,
    /// The left end.
    #[prop_or(0.0)]
    pub min: f64,
    /// The right end.
    #[prop_or(100.0)]
    pub max: f64,
    /// What the value means, for a screen reader.
    pub spoken: AttrValue,
    /// Id of the element that describes the ends.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// The published value, marked on the track.
    #[prop_or_default]
    pub mark: Option<f64>,
    /// Standard error around the published value, drawn as a faint band.
    #[prop_or_default]
    pub error: f64,
    /// What is drawn over the track, whose width is 100%.
    #[prop_or_default]
    pub children: Html,
    /// Whether the slider can be moved.
    #[prop_or_default]
    pub disabled: bool,
    /// Told the new value and the number of the gesture, at most once per frame.
    pub on_move: Callback<(f64, u32)>,
}

/// The slider.
#[component]
pub fn Slider(props: &Props) -> Html {
    let gestures = use_mut_ref(Gestures::default);
    let on_move = props.on_move.clone();
    let moved = use_frame(move |value: (f64, u32)| on_move.emit(value));
    let oninput = {
        let gestures = gestures.clone();
        Callback::from(move |event: InputEvent| {
            let gesture = gestures.borrow_mut().at(event.time_stamp());
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                moved.emit((input.value_as_number(), gesture));
            }
        })
    };
    let pointer = |down: bool| {
        let gestures = gestures.clone();
        Callback::from(move |_: PointerEvent| gestures.borrow_mut().pointer(down))
    };
    let place = |value: f64| (value - props.min) / (props.max - props.min) * 100.0;
    let band = props.mark.filter(|_| props.error > 0.0).map(|mark| {
        let (low, high) = (
            (mark - props.error).max(props.min),
            (mark + props.error).min(props.max),
        );
        (percent(place(low)), percent(place(high) - place(low)))
    });
    html! {
        <div class="track">
            <svg aria-hidden="true" focusable="false">
                <rect class="rail" x="0" y="50%" width="100%" height="4" rx="2" />
                if let Some((x, width)) = band { <rect class="error" {x} {width} y="50%" height="4" /> }
                if let Some(mark) = props.mark {
                    <line class="published" x1={percent(place(mark))} x2={percent(place(mark))} y1="0" y2="100%" />
                }
                { props.children.clone() }
            </svg>
            <input type="range" id={props.id.clone()} min={rounded(props.min).to_string()} max={rounded(props.max).to_string()} step="1"
                value={rounded(props.value).to_string()} disabled={props.disabled}
                aria-valuetext={props.spoken.clone()} aria-describedby={props.described_by.clone()}
                {oninput} onpointerdown={pointer(true)} onpointerup={pointer(false)} onpointercancel={pointer(false)} />
        </div>
    }
}
