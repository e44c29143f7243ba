//! A field for a whole number beside its slider: it says how it read what was typed, and never shows another number than that.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::messages::number_field as words;
use crate::state::typed_number::{TypedNumber, read};

use super::frame::Gestures;
use super::said::said;

/// Props of [`NumberField`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// Id of what is said of the number.
    pub id: AttrValue,
    /// The number that stands.
    pub value: i64,
    /// The least that is possible.
    pub least: i64,
    /// The most that is possible.
    pub most: i64,
    /// Name of the field.
    pub label: AttrValue,
    /// Told the new number and the number of the gesture, as [`Slider`](super::slider::Slider) tells it.
    pub on_set: Callback<(f64, u32)>,
}

/// What is said of what was typed last.
#[derive(PartialEq)]
struct Answer {
    text: String,
    /// Whether nothing was changed.
    refused: bool,
    /// The number for which it holds.
    value: i64,
}

/// The field.
#[component]
pub fn NumberField(props: &Props) -> Html {
    let Props {
        value, least, most, ..
    } = *props;
    let answer = use_state_eq(|| None::<Answer>);
    // What is being typed: Yew writes the value of a field at every drawing, and would write over it.
    let written = use_state_eq(|| None::<AttrValue>);
    let gestures = use_mut_ref(Gestures::default);
    let oninput = {
        let written = written.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                written.set(Some(input.value().into()));
            }
        })
    };
    let set = {
        let (on_set, written) = (props.on_set.clone(), written.setter());
        move |input: &HtmlInputElement, number: i64, gesture: u32| {
            written.set(None);
            input.set_value(&number.to_string());
            on_set.emit((number as f64, gesture));
        }
    };
    let onchange = {
        let (answer, gestures, set) = (answer.setter(), gestures.clone(), set.clone());
        let written = written.setter();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let typed = shortened(&input.value());
            let read = read(&input.value(), least, most);
            let stands = match read {
                TypedNumber::Number { value, .. } => value,
                TypedNumber::TooLarge => most,
                TypedNumber::TooSmall => least,
                TypedNumber::Nothing | TypedNumber::NoNumber => value,
            };
            let text = match read {
                TypedNumber::Number { rounded: false, .. } => String::new(),
                TypedNumber::Number { .. } => words::rounded(&typed, stands),
                TypedNumber::Nothing => words::nothing(stands),
                TypedNumber::NoNumber => words::no_number(&typed, least, most, stands),
                TypedNumber::TooLarge => words::too_large(&typed, most),
                TypedNumber::TooSmall => words::too_small(&typed, least),
            };
            let refused = matches!(read, TypedNumber::Nothing | TypedNumber::NoNumber);
            answer.set((!text.is_empty()).then_some(Answer {
                text,
                refused,
                value: stands,
            }));
            if refused {
                written.set(None);
                input.set_value(&stands.to_string());
            } else {
                // What is typed is a step of its own.
                let mut gestures = gestures.borrow_mut();
                gestures.pointer(true);
                gestures.pointer(false);
                set(&input, stands, gestures.at(event.time_stamp()));
            }
        })
    };
    let onkeydown = {
        let answer = answer.setter();
        Callback::from(move |event: KeyboardEvent| {
            let step = match event.key().as_str() {
                "ArrowUp" => 1,
                "ArrowDown" => -1,
                _ => return,
            };
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            event.prevent_default();
            let from = match read(&input.value(), least, most) {
                TypedNumber::Number { value, .. } => value,
                _ => value,
            };
            answer.set(None);
            let gesture = gestures.borrow_mut().at(event.time_stamp());
            set(&input, (from + step).clamp(least, most), gesture);
        })
    };
    let answer = (*answer).as_ref().filter(|answer| answer.value == value);
    html! {
        <span class="number-field">
            <input class="entry" type="text" role="spinbutton" inputmode="decimal" autocomplete="off"
                value={written.as_deref().map_or_else(|| value.to_string(), str::to_owned)}
                aria-label={props.label.clone()} aria-valuenow={value.to_string()} aria-valuemin={least.to_string()}
                aria-valuemax={most.to_string()} aria-describedby={answer.map(|_| props.id.clone())}
                aria-invalid={answer.is_some_and(|answer| answer.refused).then_some("true")} {oninput} {onchange} {onkeydown} />
            <span class="typed-as" id={props.id.clone()} role="status">
                if let Some(answer) = answer { { said(&answer.text) } }
            </span>
        </span>
    }
}

/// As much of what was typed as a sentence bears.
fn shortened(typed: &str) -> String {
    const LONGEST: usize = 20;
    let typed = typed.trim();
    if typed.chars().count() <= LONGEST {
        return typed.to_owned();
    }
    typed.chars().take(LONGEST).chain(['…']).collect()
}
