//! A slider: a native range input over a drawn track, so that keyboard, touch and screen readers work as everywhere.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::messages::number::{percent, rounded};

use super::finger::Finger;
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
    /// Id of the element that names it, where no label does.
    #[prop_or_default]
    pub labelled_by: Option<AttrValue>,
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

/// How far from the middle of the thumb, in CSS pixels, a finger takes it.
const REACH: f64 = 26.0;

/// Milliseconds after a finger was lifted in which a browser may still make a click of it.
const SETTLES: f64 = 600.0;

/// A finger on a slider. Whoever scrolls the page with a finger that happens to be on a track changes nothing: the value moves only
/// where the thumb was taken, or once the finger goes sideways.
#[derive(Debug)]
struct Touch {
    finger: Finger,
    /// The value before, as the input has it.
    value: String,
    /// Until when, in milliseconds of the page, what the browser makes of the finger is undone.
    until: f64,
}

impl Touch {
    /// The finger that went down on a track whose thumb stands at a part of its length; `None` for a mouse or a pen, which mean what they press.
    fn begun(event: &PointerEvent, value: String, part: f64) -> Option<Self> {
        let mut finger = Finger::of(event)?;
        let input = event.target_dyn_into::<HtmlInputElement>()?;
        // At both ends the thumb stays on the track.
        let track = f64::from(input.client_width()) - REACH;
        let middle = REACH / 2.0 + part * track;
        let at = f64::from(event.offset_x());
        finger.means_it = (at - middle).abs() <= REACH;
        Some(Self {
            finger,
            value,
            until: f64::INFINITY,
        })
    }

    fn holds(&self, time: f64) -> bool {
        !self.finger.means_it && time < self.until
    }
}

/// The slider.
#[component]
pub fn Slider(props: &Props) -> Html {
    let gestures = use_mut_ref(Gestures::default);
    let touch = use_mut_ref(|| None::<Touch>);
    let on_move = props.on_move.clone();
    let moved = use_frame(move |value: (f64, u32)| on_move.emit(value));
    let oninput = {
        let (gestures, touch, moved) = (gestures.clone(), touch.clone(), moved.clone());
        Callback::from(move |event: InputEvent| {
            let time = event.time_stamp();
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            match &*touch.borrow() {
                Some(touch) if touch.holds(time) => input.set_value(&touch.value),
                _ => moved.emit((input.value_as_number(), gestures.borrow_mut().at(time))),
            }
        })
    };
    // One listener for all that a pointer does: each of its own would cost as much again.
    let on_pointer = {
        let value = rounded(props.value).to_string();
        let part = (props.value - props.min) / (props.max - props.min);
        Callback::from(move |event: PointerEvent| {
            let kind = event.type_();
            let mut touch = touch.borrow_mut();
            match kind.as_str() {
                "pointerdown" => {
                    *touch = Touch::begun(&event, value.clone(), part);
                    gestures.borrow_mut().pointer(true);
                }
                "pointermove" => {
                    if let Some(touch) = touch.as_mut() {
                        touch.finger.moved(&event);
                    }
                }
                _ => {
                    gestures.borrow_mut().pointer(false);
                    let (Some(ended), Some(input)) =
                        (touch.as_mut(), event.target_dyn_into::<HtmlInputElement>())
                    else {
                        return;
                    };
                    // The browser took the finger for a scroll.
                    if kind == "pointercancel" && !ended.holds(event.time_stamp()) {
                        input.set_value(&ended.value);
                        let number = gestures.borrow_mut().at(event.time_stamp());
                        moved.emit((input.value_as_number(), number));
                    }
                    ended.until = event.time_stamp() + SETTLES;
                }
            }
        })
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
                aria-valuetext={props.spoken.clone()} aria-labelledby={props.labelled_by.clone()} aria-describedby={props.described_by.clone()}
                {oninput} onpointerdown={on_pointer.clone()} onpointermove={on_pointer.clone()} onpointerup={on_pointer.clone()} onpointercancel={on_pointer} />
        </div>
    }
}
