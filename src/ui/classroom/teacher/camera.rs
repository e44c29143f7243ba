//! Answer codes read by the camera: its picture, what was read last, and why it is off. It is off when it is stopped, when this goes
//! from the screen, and when the page is hidden.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::findings::classroom::seen::Seen;
use crate::messages::camera as words;
use crate::messages::classroom::brought;
use crate::platform::camera::{Camera, Fault, Told};
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

/// What becomes of what is read.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What was read since the camera was switched on.
    pub(super) seen: Seen,
    /// Takes the text of a QR code, and nothing where the camera is switched on.
    pub(super) see: Callback<Option<String>>,
}

/// How far the camera is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Light {
    Off(Option<Fault>),
    Starting,
    On,
}

/// The button, and below it the picture.
#[component]
pub(super) fn ByCamera(props: &Props) -> Html {
    let Props { seen, see } = props;
    let light = use_state_eq(|| Light::Off(None));
    let place = use_node_ref();
    let is_off = matches!(*light, Light::Off(_));
    use_effect_on(is_off, {
        let (light, place, see) = (light.setter(), place.clone(), see.clone());
        move |is_off| {
            let place = place.cast::<Element>().filter(|_| !is_off);
            let camera = place.and_then(|place| {
                let told = move |told| match told {
                    Told::On => light.set(Light::On),
                    Told::Code(text) => see.emit(Some(text)),
                    Told::Off(fault) => light.set(Light::Off(Some(fault))),
                };
                Camera::start(&place, Rc::new(told))
            });
            move || drop(camera)
        }
    });
    let onclick = {
        let (light, see) = (light.setter(), see.clone());
        Callback::from(move |_: MouseEvent| {
            if is_off {
                see.emit(None);
            }
            light.set(match is_off {
                true => Light::Starting,
                false => Light::Off(None),
            });
        })
    };
    let last = seen.last.as_ref();
    let last = last.map(|(what, code)| words::last(*what, code));
    html! {
        <section class="by-camera">
            <p class="classroom-acts"><button type="button" {onclick}>{ said(if is_off { words::start() } else { words::stop() }) }</button>
                <span role="status">{ said(match *light {
                    Light::Off(fault) => fault.map_or("", why),
                    Light::Starting => words::starting(),
                    Light::On => "",
                }) }</span></p>
            if !is_off {
                <p class="faint">{ words::how() }</p>
                <div class="camera-picture" role="img" aria-label={words::picture()} ref={place} />
            }
            <p class="camera-last" role="status">{ said(last.unwrap_or_default()) }</p>
            if seen.last.is_some() { <p class="faint">{ said(words::all(&brought(seen.all))) }</p> }
        </section>
    }
}

/// Why the camera is off.
fn why(fault: Fault) -> &'static str {
    match fault {
        Fault::Refused => words::refused(),
        Fault::Missing => words::missing(),
        Fault::Busy => words::busy(),
        Fault::Insecure => words::insecure(),
        Fault::FromDisk => words::from_disk(),
        Fault::NotFetched => words::not_fetched(),
        Fault::Hidden => words::hidden(),
        Fault::Ended => words::ended(),
    }
}
