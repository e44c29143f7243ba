//! Editions in the browser: fetched before a link that needs one opens, and today's beside an older one.
//!
//! Only the newest is fetched with the page; the address, a pasted link or a kept one may name others.

mod older;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::edition::{self, EDITIONS, FILES};
use crate::platform::{address, page};
use crate::scenario::link::DecodedLink;
use crate::state::{Action, Notice};

use super::languages;
use super::store::Dispatch;

pub use older::older;

/// Fetches the messages, the newest edition and those that the link in the address names, then tells whether the messages and the
/// newest edition are here.
pub fn fetch_first(told: impl FnOnce(bool) + 'static) {
    let newest = EDITIONS - 1;
    let link = address::href().and_then(|href| DecodedLink::in_address(&href));
    let mut wanted = vec![newest];
    let named = link.iter().flat_map(DecodedLink::editions);
    wanted.extend(named.filter(|&number| number < newest));
    wanted.dedup();
    // The messages are one thing more to wait for.
    let waiting = Rc::new(Cell::new(wanted.len() + 1));
    let are_said = Rc::new(Cell::new(false));
    let told = Rc::new(RefCell::new(Some(told)));
    let answered = {
        let are_said = Rc::clone(&are_said);
        move || {
            waiting.set(waiting.get() - 1);
            if waiting.get() == 0
                && let Some(told) = told.borrow_mut().take()
            {
                told(are_said.get() && edition::is_here(newest));
            }
        }
    };
    for number in wanted {
        fetch(number, answered.clone());
    }
    languages::fetch_first(move |are_here| {
        are_said.set(are_here);
        answered();
    });
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
    use_effect_with(wanted, {
        let dispatch = dispatch.clone();
        move |wanted| {
            if let Some(number) = *wanted {
                fetch(number, move || dispatch.send(Action::EditionAnswered));
            }
        }
    });
}

/// Asks for the file of an edition and tells that there was an answer.
fn fetch(number: usize, answered: impl FnOnce() + 'static) {
    let file = FILES.get(number).copied().unwrap_or_default();
    page::fetch(file, move |text| {
        // Whether it was taken is asked of the edition itself, which a second answer leaves as it is.
        let _taken = text.is_some_and(|text| edition::install(number, text));
        answered();
    });
}
