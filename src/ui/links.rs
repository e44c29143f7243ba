//! The link in the address: opened at once where it opens without a remark, else as soon as the part of the program is here that
//! reads damaged and older links, several scenarios and seals.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::{address, page};
use crate::scenario::link::{DecodedLink, FoundLink};
use crate::state::{Action, State};
use crate::ui::effect::use_effect_on;

use super::editions;
use super::later::{Arrival, fetch, later};
use super::store::Dispatch;

/// An address with a link that waits to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    href: String,
    /// Whether the page was opened with it.
    pub is_first: bool,
}

/// What an address holds, as far as it can be told by now.
#[must_use]
pub fn found(href: &str) -> FoundLink {
    match (FoundLink::at_once(href), later()) {
        (FoundLink::Unclear, Some(later)) => {
            (later.link_in)(href).map_or(FoundLink::Nothing, FoundLink::Told)
        }
        (found, _) => found,
    }
}

/// What the address of the page holds, as far as it can be told by now.
#[must_use]
pub fn of_page() -> FoundLink {
    address::href().map_or(FoundLink::Nothing, |href| found(&href))
}

/// Calls back once it can be told what an address holds, or once it is known that what tells it cannot be had.
pub fn once_told(found: &FoundLink, then: impl FnOnce() + 'static) {
    if *found == FoundLink::Unclear {
        // Whether it can be told now is asked again of the part itself.
        fetch(move |_| then());
    } else {
        then();
    }
}

/// Tells the link of the page before anything is shown, where it can be told by then.
///
/// The app stands without it meanwhile. A page inside others shows nothing but its link, and waits.
pub fn first(told: impl FnOnce(Option<DecodedLink>) + 'static) {
    let found = of_page();
    if page::is_embedded() {
        once_told(&found, || told(of_page().link()));
    } else {
        told(found.link());
    }
}

/// The state on opening the page: that of its link, or the first one where there is none or none can be told by now.
#[must_use]
pub fn first_state() -> State {
    of_page().link().map_or_else(State::first, State::opened)
}

/// The link that waits: the one that the page was opened with, or the latest that was pasted into its address since.
#[hook]
pub fn use_unread() -> UseStateHandle<Option<Unread>> {
    use_state(|| {
        let href = address::href().filter(|href| found(href) == FoundLink::Unclear)?;
        Some(Unread {
            href,
            is_first: true,
        })
    })
}

/// Opens a link that is pasted into the address bar of the open page, and the one that waits once it can be read.
#[hook]
pub fn use_links(unread: &UseStateHandle<Option<Unread>>, arrival: Arrival, dispatch: &Dispatch) {
    use_effect_on((), {
        let (unread, dispatch) = (unread.setter(), dispatch.clone());
        move |()| {
            let listener = address::on_change(move |href| match found(&href) {
                FoundLink::Told(link) => {
                    dispatch.send(Action::open(link));
                    unread.set(None);
                }
                FoundLink::Nothing => {}
                FoundLink::Unclear => unread.set(Some(Unread {
                    href,
                    is_first: false,
                })),
            });
            move || drop(listener)
        }
    });
    use_effect_on(((**unread).clone(), arrival), {
        let (setter, dispatch) = (unread.setter(), dispatch.clone());
        move |(unread, arrival)| {
            let still_waits = Rc::new(Cell::new(true));
            match (unread, later()) {
                (Some(unread), Some(later)) => match (later.link_in)(&unread.href) {
                    Some(link) if unread.is_first => {
                        let still_waits = Rc::clone(&still_waits);
                        editions::fetch_named(&link.clone(), move || {
                            if still_waits.get() {
                                dispatch.send(Action::OpenedWith(Box::new(link)));
                                setter.set(None);
                            }
                        });
                    }
                    link => {
                        if let Some(link) = link {
                            dispatch.send(Action::open(link));
                        }
                        setter.set(None);
                    }
                },
                // Whoever goes on without what reads it lets the link go, as with one that is damaged.
                (Some(_), None) if *arrival == Arrival::GivenUp => setter.set(None),
                _ => {}
            }
            move || still_waits.set(false)
        }
    });
}
