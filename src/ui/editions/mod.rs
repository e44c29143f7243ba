//! Editions in the browser: fetched before a link that needs one opens, and today's beside an older one.
//!
//! Only the newest is fetched with the page; the address, a pasted link or a kept one may name others.

mod older;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::edition::id::EditionId;
use crate::edition::{self, FILES};
use crate::platform::page;
use crate::scenario::link::DecodedLink;
use crate::state::{Action, Notice};
use crate::ui::effect::use_effect_on;

use super::languages;
use super::store::Dispatch;

pub use older::older;

/// Fetches the messages, the newest edition and those that a link names, then tells whether the messages and the newest edition
/// are here.
pub fn fetch_first(link: Option<&DecodedLink>, told: impl FnOnce(bool) + 'static) {
    let mut wanted = vec![EditionId::NEWEST];
    wanted.extend(link.into_iter().flat_map(DecodedLink::editions));
    let are_said = Rc::new(Cell::new(false));
    let answered = all_of(wanted, {
        let are_said = Rc::clone(&are_said);
        Box::new(move || told(are_said.get() && edition::is_here(EditionId::NEWEST)))
    });
    languages::fetch_first(move |are_here| {
        are_said.set(are_here);
        answered();
    });
}

/// Fetches the editions that a link names, as far as the app has them, then tells that there was an answer for each.
pub fn fetch_named(link: &DecodedLink, told: impl FnOnce() + 'static) {
    all_of(link.editions().collect(), Box::new(told))();
}

/// Fetches those of some editions that are not here, and tells it once there was an answer for each and for one thing more: the
/// caller calls what this yields when that is there.
fn all_of(mut wanted: Vec<EditionId>, told: Box<dyn FnOnce()>) -> impl Fn() {
    wanted.dedup();
    wanted.retain(|&edition| !edition::is_here(edition));
    let waiting = Rc::new(Cell::new(wanted.len() + 1));
    let told = Rc::new(RefCell::new(Some(told)));
    let answered = move || {
        waiting.set(waiting.get() - 1);
        if waiting.get() == 0
            && let Some(told) = told.borrow_mut().take()
        {
            told();
        }
    };
    for edition in wanted {
        fetch(edition, answered.clone());
    }
    answered
}

/// Fetches the edition that a link waits for, each time that it is asked for.
#[hook]
pub fn use_editions(notice: Option<&Notice>, dispatch: &Dispatch) {
    let wanted = match notice {
        Some(Notice::NeedsEdition {
            edition,
            failed: false,
            ..
        }) => Some(*edition),
        _ => None,
    };
    use_effect_on(wanted, {
        let dispatch = dispatch.clone();
        move |wanted| {
            if let Some(edition) = *wanted {
                fetch(edition, move || dispatch.send(Action::EditionAnswered));
            }
        }
    });
}

/// Asks for the file of an edition and tells that there was an answer.
fn fetch(edition: EditionId, answered: impl FnOnce() + 'static) {
    page::fetch(FILES[edition.index()], move |text| {
        // Whether it was taken is asked of the edition itself, which a second answer leaves as it is.
        let _taken = text.is_some_and(|text| edition::install(edition, text));
        answered();
    });
}
