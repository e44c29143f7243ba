//! What a reader should know about a link that was opened, and what they can do about it.

use yew::prelude::*;

use crate::edition::id::EditionId;
use crate::findings::engine::Engine;
use crate::messages::link::Subject;
use crate::messages::{arriving, editions, link as words, notice as buttons, page};
use crate::platform::address;
use crate::state::{Action, Notice, Remark};
use crate::ui::parts::said::said;

use super::super::store::Dispatch;

/// The notice above the screen.
pub fn notice_box(notice: &Notice, dispatch: &Dispatch) -> Html {
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(action.clone()))
    };
    let withheld = notice.withholds();
    let edition = Engine::newest().edition;
    let names = words::Names {
        factor: &|factor| edition.factor(factor).short,
        text: &|text| edition.policy(text).short,
    };
    if let Notice::NeedsEdition {
        link,
        edition,
        failed,
    } = notice
    {
        let [again, stay] = [Action::Open(link.clone()), Action::Dismiss].map(send);
        let shown = needs_edition(*edition, *failed, again, stay, withheld);
        return match withheld {
            true => html! { <main id="main" class="lesson" tabindex="-1">{ shown }</main> },
            false => shown,
        };
    }
    if withheld {
        let readable = send(Action::OpenWhatWasRead);
        return no_lesson(notice, &names, readable, send(Action::Dismiss));
    }
    let title = if notice.is_failure() {
        page::link_failed()
    } else {
        page::link_changed()
    };
    let (text, notes) = match notice {
        Notice::NeedsEdition { .. } => (None, Vec::new()),
        Notice::Opened { error, notes } => (
            error
                .as_ref()
                .map(|error| words::error(error, &names, Subject::LINK)),
            words::sentences(notes, &names, Subject::LINK),
        ),
        Notice::Failed { error } => {
            let notes = error.readable().map(|opened| opened.notes.as_slice());
            (
                Some(words::error(error, &names, Subject::LINK)),
                words::sentences(notes.unwrap_or_default(), &names, Subject::LINK),
            )
        }
        Notice::Several { remarks, opened } => {
            let of_one = |remark: &Remark| -> Vec<String> {
                let subject = Subject::scenario(remark.place, *opened);
                let error = remark.error.as_ref();
                let error = error.map(|error| words::error(error, &names, subject));
                let notes = words::sentences(&remark.notes, &names, subject);
                error.into_iter().chain(notes).collect()
            };
            (None, remarks.iter().flat_map(of_one).collect())
        }
    };
    html! {
        <section class="notice" role="alert" aria-label={title}>
            <h2>{ said(title) }</h2>
            if let Some(text) = text { <p>{ said(text) }</p> }
            if !notes.is_empty() {
                <ul>{ for notes.into_iter().map(|note| html! { <li>{ said(note) }</li> }) }</ul>
            }
            <div class="acts">
                if notice.offers() {
                    <button type="button" class="solid" onclick={send(Action::OpenWhatWasRead)}>{ said(buttons::open_readable()) }</button>
                }
                if notice.is_newer() {
                    <button type="button" onclick={Callback::from(|_: MouseEvent| address::reload())}>{ said(buttons::reload()) }</button>
                }
                <button type="button" onclick={send(Action::Dismiss)}>
                    { said(if notice.is_failure() { arriving::stay() } else { buttons::got_it() }) }
                </button>
            </div>
        </section>
    }
}

/// In place of everything, what is said of a lesson whose link does not open.
fn no_lesson(
    notice: &Notice,
    names: &words::Names<'_>,
    readable: Callback<MouseEvent>,
    leave: Callback<MouseEvent>,
) -> Html {
    let error = match notice {
        Notice::Failed { error } => Some(words::error(error, names, Subject::LINK)),
        _ => None,
    };
    html! {
        <main id="main" class="lesson" tabindex="-1">
            <h1 tabindex="-1">{ buttons::lesson_damaged() }</h1>
            <p role="alert">{ buttons::ask_for_lesson() }</p>
            if notice.offers() {
                <p>{ said(error.unwrap_or_default()) }</p>
            }
            <p class="lesson-acts">
                if notice.offers() {
                    <button type="button" class="solid" onclick={readable}>{ buttons::open_readable() }</button>
                }
                <button type="button" onclick={leave}>{ buttons::without_lesson() }</button>
            </p>
        </main>
    }
}

/// The notice of a link that waits for its edition, or does not get it.
fn needs_edition(
    edition: EditionId,
    failed: bool,
    again: Callback<MouseEvent>,
    stay: Callback<MouseEvent>,
    withheld: bool,
) -> Html {
    let title = editions::needed(edition, failed);
    html! {
        <section class="notice" role="alert" aria-label={title.clone()}>
            <h2>{ said(title) }</h2>
            <p>{ said(editions::needed_long(edition, failed)) }</p>
            if failed {
                <div class="acts">
                    <button type="button" class="solid" onclick={again}>{ said(editions::try_again()) }</button>
                    <button type="button" onclick={stay}>{ said(if withheld { buttons::without_lesson() } else { arriving::stay() }) }</button>
                </div>
            }
        </section>
    }
}
