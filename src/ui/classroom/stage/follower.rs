//! The window of the room: it shows what the teacher's window tells it, and sends back the keys of a clicker that is plugged in there.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::messages::stage as words;
use crate::platform::keys;
use crate::platform::room::{Wire, fill_screen};
use crate::platform::timer::Waiting;
use crate::scenario::lesson::Lesson;
use crate::state::stage::{ClassCounts, Listening, RoomMessage, Stage, of_key};
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

use super::StageView;

/// How often it asks what is on, in milliseconds.
const ASKS: u32 = 3000;

/// What it is shown of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(in super::super) struct Props {
    /// The scenario with the lesson.
    pub(in super::super) shown: Shared<Derived>,
    /// The lesson.
    pub(in super::super) lesson: Rc<Lesson>,
    /// The link that pupils are given.
    pub(in super::super) link: AttrValue,
}

/// What the teacher's window has told.
#[derive(Clone, Debug, PartialEq)]
enum Told {
    Nothing,
    Show(Stage, ClassCounts),
    Over,
}

/// The window.
#[component]
pub(in super::super) fn Follower(props: &Props) -> Html {
    let told = use_state_eq(|| Told::Nothing);
    let is_alone = use_state_eq(|| false);
    use_effect_on(props.lesson.class_tag, {
        let (told, is_alone) = (told.setter(), is_alone.setter());
        move |tag| {
            let listening = Rc::new(Cell::new(Listening::default()));
            let hearing = Rc::clone(&listening);
            let wire = Wire::new(*tag, move |text| {
                let message = RoomMessage::read(&text);
                if let Some(message) = &message {
                    let mut now = hearing.get();
                    now.hear(message);
                    hearing.set(now);
                }
                match message {
                    Some(RoomMessage::Show(stage, counts)) => told.set(Told::Show(stage, counts)),
                    Some(RoomMessage::Over) => told.set(Told::Over),
                    Some(RoomMessage::Hello | RoomMessage::Key(_)) | None => {}
                }
                None
            });
            wire.say(&RoomMessage::Hello.write());
            let keys = keys::on_key({
                let wire = wire.clone();
                move |key| {
                    if matches!(key, "f" | "F") {
                        fill_screen(true);
                        return true;
                    }
                    let is_ours = of_key(key, 0.0, 0).is_some();
                    if is_ours {
                        wire.say(&RoomMessage::Key(key.to_owned()).write());
                    }
                    is_ours
                }
            });
            let waiting = Waiting::default();
            ask(&waiting, wire.clone(), listening, is_alone);
            move || {
                waiting.end();
                drop((wire, keys));
            }
        }
    });
    let alone = html! {
        <p class="stage-alone" role="status">{ said(if *is_alone { words::alone() } else { "" }) }</p>
    };
    let (stage, counts) = match &*told {
        Told::Nothing => return waiting(words::waiting(), alone),
        Told::Over => return waiting(words::over(), alone),
        Told::Show(stage, counts) => (*stage, counts.clone()),
    };
    html! {
        <div class="stage-over">
            <h1 class="hidden" tabindex="-1">{ words::stage() }</h1>
            { hosted::<StageView>(super::Props {
                shown: props.shown.clone(),
                lesson: Rc::clone(&props.lesson),
                stage, counts,
                link: props.link.clone(),
            }) }
            { alone }
        </div>
    }
}

/// Asks what is on, again and again, and tells whether nobody answers.
fn ask(
    waiting: &Waiting,
    wire: Wire,
    listening: Rc<Cell<Listening>>,
    is_alone: UseStateSetter<bool>,
) {
    waiting.after(ASKS, move |waiting| {
        let mut now = listening.get();
        is_alone.set(now.is_alone());
        if let Some(message) = now.ask() {
            wire.say(&message.write());
        }
        listening.set(now);
        ask(waiting, wire, listening, is_alone);
    });
}

fn waiting(text: &'static str, alone: Html) -> Html {
    html! {
        <div class="stage-over">
            <div class="stage-frame"><section class="stage size-4" aria-label={words::stage()}>
                <div class="stage-step"><h1 tabindex="-1" role="status">{ said(text) }</h1></div>
            </section></div>
            { alone }
        </div>
    }
}
