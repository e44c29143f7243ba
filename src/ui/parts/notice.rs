//! What a reader should know about a link that was opened, and what they can do about it.

use yew::prelude::*;

use crate::platform::address;
use crate::scenario::link::LinkError;
use crate::state::engine::Engine;
use crate::state::{Action, Notice};
use crate::text::{editions, link as words, page};

use super::super::store::Dispatch;

/// The notice above the screen.
pub fn notice_box(notice: &Notice, dispatch: &Dispatch) -> Html {
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(action.clone()))
    };
    let edition = Engine::newest().edition;
    let names = words::Names {
        factor: &|number| {
            edition
                .factors
                .get(usize::from(number))
                .map_or_else(String::new, |factor| factor.short.to_owned())
        },
        text: &|number| {
            edition
                .policies
                .get(usize::from(number))
                .map_or_else(String::new, |policy| policy.short.to_owned())
        },
    };
    let (title, error, notes) = match notice {
        Notice::Opened { error, notes } => (page::LINK_CHANGED, error.as_ref(), notes.as_slice()),
        Notice::NeedsEdition {
            token,
            edition,
            failed,
        } => {
            let [again, stay] = [Action::Open(token.clone()), Action::Dismiss].map(send);
            return needs_edition(*edition, *failed, again, stay);
        }
        Notice::Failed { error } => {
            let notes = error.readable().map(|opened| opened.notes.as_slice());
            (page::LINK_FAILED, Some(error), notes.unwrap_or_default())
        }
    };
    let text = error.map(|error| words::error(error, &names));
    let notes = words::sentences(notes, &names);
    let failed = matches!(notice, Notice::Failed { .. });
    let offered = failed
        && error.is_some_and(|error| {
            error
                .readable()
                .is_some_and(|opened| opened.sliders_read() != 0)
        });
    html! {
        <section class="notice" role="alert" aria-label={title}>
            <h2>{ title }</h2>
            if let Some(text) = text { <p>{ text }</p> }
            if !notes.is_empty() {
                <ul>{ for notes.into_iter().map(|note| html! { <li>{ note }</li> }) }</ul>
            }
            <div class="acts">
                if offered {
                    <button type="button" class="solid" onclick={send(Action::OpenWhatWasRead)}>{ page::OPEN_READABLE }</button>
                }
                if error.is_some_and(LinkError::is_newer) {
                    <button type="button" onclick={Callback::from(|_: MouseEvent| address::reload())}>{ page::RELOAD }</button>
                }
                <button type="button" onclick={send(Action::Dismiss)}>
                    { if failed { page::STAY } else { page::GOT_IT } }
                </button>
            </div>
        </section>
    }
}

/// The notice of a link that waits for its edition, or does not get it.
fn needs_edition(
    edition: usize,
    failed: bool,
    again: Callback<MouseEvent>,
    stay: Callback<MouseEvent>,
) -> Html {
    let title = editions::needed(edition, failed);
    html! {
        <section class="notice" role="alert" aria-label={title.clone()}>
            <h2>{ title }</h2>
            <p>{ editions::needed_long(edition, failed) }</p>
            if failed {
                <div class="acts">
                    <button type="button" class="solid" onclick={again}>{ editions::TRY_AGAIN }</button>
                    <button type="button" onclick={stay}>{ page::STAY }</button>
                </div>
            }
        </section>
    }
}
