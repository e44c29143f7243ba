//! The scenarios saved on this device: saving what is open, opening, renaming, deleting, a file, and forgetting it all.

mod device;
mod file;
mod forget;
mod item;
mod save;
mod thumbnail;
mod unreadable_notice;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::export::saved_scenarios::{Change, Entry, Link, MOST_ENTRIES, Moment, SavedStore};
use crate::messages::{header, saved as words};
use crate::platform::{clock, scroll, storage};
use crate::scenario::{Scenario, Title};
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::{hosted, hosted_at};
use crate::ui::parts::said::said;

use device::Browser;
use file::FilePanel;
use forget::Forget;
use item::Item;
use save::Save;
use unreadable_notice::aside;

/// Id of the button that takes a deletion back.
const UNDO: &str = "undo-delete";

#[derive(Debug, PartialEq, Properties)]
struct Props {
    /// What is open.
    scenario: Scenario,
    /// The link to be saved of it.
    link: AttrValue,
}

/// The desk as the reducer keeps it: every change goes to the browser's storage first, and shows what became of it.
#[derive(Debug, PartialEq)]
struct Kept {
    desk: SavedStore,
    /// The entry that was deleted last; until the next change it can be taken back.
    deleted: Option<Entry>,
    /// Everything was forgotten: all of it, or all but the copy of the app.
    forgotten: Option<bool>,
}

thread_local! {
    /// The desk while another screen is shown: what could not be stored stays at hand until the page is closed.
    static DESK: RefCell<Option<SavedStore>> = const { RefCell::new(None) };
}

/// What the device keeps and what is at hand, which is stored where there is room for it by now.
fn desk() -> SavedStore {
    let desk = DESK.with(RefCell::take);
    desk.map_or_else(|| SavedStore::open(&Browser), |desk| desk.again(&Browser))
}

/// What happens to the desk.
enum Deed {
    Change(Change),
    /// Another window changed what is kept.
    Again,
    DiscardAside,
    /// All is forgotten; whether the copy of the app is too, where that was asked for.
    Forget(bool),
}

impl Reducible for Kept {
    type Action = Deed;

    fn reduce(self: Rc<Self>, deed: Deed) -> Rc<Self> {
        let deleted = match &deed {
            Deed::Change(Change::Remove(entry)) => Some(entry.clone()),
            Deed::Again => self.deleted.clone(),
            _ => None,
        };
        let forgotten = match deed {
            Deed::Forget(all) => Some(all),
            _ => None,
        };
        let desk = match deed {
            Deed::Change(change) => self.desk.change(&Browser, &change),
            Deed::Again => self.desk.again(&Browser),
            Deed::DiscardAside => self.desk.discard_aside(&Browser),
            Deed::Forget(_) => SavedStore::forget(&Browser),
        };
        DESK.set(Some(desk.clone()));
        Rc::new(Self {
            desk,
            deleted,
            forgotten,
        })
    }
}

/// What became of something that another screen keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is on the device.
    Kept,
    /// It stays at hand until the page is closed: the device refuses.
    AtHand,
    /// There is no room for it.
    NoRoom,
}

/// Keeps a link under a name, as the form of the screen does.
pub fn put(name: &str, link: &str) -> Put {
    let (Some(saved), Some(link)) = (Moment::new(&clock::now()), Link::new(link)) else {
        return Put::NoRoom;
    };
    let entry = Entry {
        name: Title::new(name),
        saved,
        link,
    };
    let desk = desk().change(&Browser, &Change::Put(entry.clone()));
    let became = match (desk.is_unstored(&entry), desk.shelf.has(&entry)) {
        (true, _) => Put::AtHand,
        (false, true) => Put::Kept,
        (false, false) => Put::NoRoom,
    };
    DESK.set(Some(desk));
    became
}

/// The screen, with what is open and the link to be saved of it.
pub fn saved(scenario: &Scenario, link: AttrValue) -> Html {
    hosted::<Saved>(Props {
        scenario: scenario.clone(),
        link,
    })
}

/// The screen.
#[component]
fn Saved(props: &Props) -> Html {
    let kept = use_reducer(|| Kept {
        desk: desk(),
        deleted: None,
        forgotten: None,
    });
    use_effect_on((), {
        let dispatcher = kept.dispatcher();
        move |()| {
            let listener = storage::on_change(move || dispatcher.dispatch(Deed::Again));
            move || drop(listener)
        }
    });
    use_effect_on(kept.deleted.clone(), |deleted| {
        if deleted.is_some() {
            scroll::focus(UNDO);
        }
    });
    let on_change = use_callback((), {
        let dispatcher = kept.dispatcher();
        move |change: Change, ()| dispatcher.dispatch(Deed::Change(change))
    });
    let deed = |make: fn() -> Deed| {
        let dispatcher = kept.dispatcher();
        Callback::from(move |()| dispatcher.dispatch(make()))
    };
    let on_forget = {
        let dispatcher = kept.dispatcher();
        Callback::from(move |all| dispatcher.dispatch(Deed::Forget(all)))
    };
    let desk = &kept.desk;
    let back = kept.deleted.clone().map(|entry| {
        let on_change = on_change.clone();
        let deleted = words::deleted(words::name(&entry.name));
        (
            deleted,
            Callback::from(move |_: MouseEvent| on_change.emit(Change::Put(entry.clone()))),
        )
    });
    html! {
        <div class="saved">
            <header>
                <h1>{ words::title() }</h1>
                <p class="lead">{ words::lead() }</p>
            </header>
            if let Some(refusal) = desk.refusal { <p class="refused" role="alert">{ said(words::refusal(refusal)) }</p> }
            if desk.full { <p class="refused" role="alert">{ said(words::full(MOST_ENTRIES as i64)) }</p> }
            if let Some(text) = &desk.aside { { aside(text, deed(|| Deed::DiscardAside)) } }
            { hosted::<Save>(save::Props {
                scenario: props.scenario.clone(), link: props.link.clone(), desk: desk.clone(), on_change: on_change.clone(),
            }) }
            <section class="shelf" aria-labelledby="shelf-title">
                <h2 id="shelf-title">{ words::list() }</h2>
                <div class="undo" role="status">
                    if let Some((deleted, onclick)) = back { <p>{ said(deleted) }{ said(" ") }<button type="button" id={UNDO} {onclick}>{ header::undo() }</button></p> }
                    if let Some(all) = kept.forgotten { <p>{ said(if all { words::forgotten_said() } else { words::forgotten_but_app() }) }</p> }
                </div>
                if desk.shelf.entries().is_empty() {
                    <p>{ said(if desk.refusal.is_some() { words::empty_at_hand() } else { words::empty() }) }</p>
                } else {
                    <p class="shelf-legend">{ words::legend() }</p>
                    <ul class="entries">
                        { for desk.shelf.entries().iter().map(|entry| {
                            let place = format!("{} {}", entry.link.as_str(), entry.name.as_str());
                            let stored = !desk.is_unstored(entry);
                            hosted_at::<Item>(place, item::Props { entry: entry.clone(), stored, on_change: on_change.clone() })
                        }) }
                    </ul>
                }
            </section>
            { hosted::<FilePanel>(file::Props { shelf: desk.shelf.clone(), on_change: on_change.clone() }) }
            { hosted::<Forget>(forget::Props {
                entries: desk.shelf.entries().len(), aside: desk.aside.is_some(), on_forget,
            }) }
        </div>
    }
}
