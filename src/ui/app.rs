//! The app: state, what is derived from it, and the frame around the screens.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::edition::id::EditionId;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::engine::first_view;
use crate::messages::{clauses, headline, page, sentence};
use crate::scenario::{Scenario, Screen, View};
use crate::state::{Action, Notice, OpenPanel};
use crate::ui::effect::use_effect_on;
use crate::ui::parts::said::said;

use super::editions::use_editions;
use super::explore::{First, explore};
use super::later::{Arrival, Wanted, later, use_later};
use super::links::{first_state, use_links, use_unread};
use super::navigation::{use_link_in_address, use_screen};
use super::paper::use_on_paper;
use super::parts::announcer::use_announcer;
use super::parts::arriving::{arriving, waits};
use super::parts::header::{Header, header};
use super::parts::replay::use_replay;
use super::parts::toast::toast;
use super::readings::use_readings;
use super::share::Taken;
use super::sheet::Printed;
use super::store::{Dispatch, Shared, Store};
use super::words::{Fetched, use_words};

/// The app.
#[component]
pub fn App() -> Html {
    let store = use_reducer(|| Store(first_state()));
    let dispatch = use_memo((), {
        let dispatcher = store.dispatcher();
        move |()| Dispatch::new(dispatcher)
    });
    let state = &store.0;

    let numbers = Scenario {
        view: first_view(),
        ..state.scenario.clone()
    };
    let now = Shared(use_memo(numbers, Derived::of));
    let before = use_memo(state.moved.clone(), |moved| {
        moved
            .as_ref()
            .map(|moved| Shared(Rc::new(Derived::of(&moved.before))))
    });
    let replay = use_replay(&now);
    let shown = match &*before {
        Some(before) if replay.shows_before => before.clone(),
        _ => now.clone(),
    };

    let unread = use_unread();
    let withheld = later().is_some_and(|later| state.notice.as_ref().is_some_and(later.withholds));
    let undecided = withheld
        || unread.is_some()
        || state.notice.as_ref().is_some_and(|notice| {
            matches!(notice, Notice::NeedsEdition { .. })
                || notice.is_failure() && !state.can_undo()
        });
    let link = AttrValue::from(state.link());
    use_link_in_address(link.clone(), state.scenario.view.screen, undecided);
    use_undo_keys((*dispatch).clone());
    use_editions(state.notice.as_ref(), &dispatch);

    let second = match (&state.moved, &*before) {
        (Some(moved), Some(before)) => sentence::moved(moved.what, before, &now),
        _ => sentence::reason(&now.scenario, &now.picture),
    };
    let announcer = use_announcer(AttrValue::from(match state.moved {
        Some(_) => second.clone(),
        None => String::new(),
    }));
    // The fragment is the link's: the jump is made by hand, so that the address stays what it is.
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        crate::platform::scroll::to_main();
    });
    let View {
        screen,
        policy,
        other,
        factor,
    } = state.scenario.view;
    let header = header(
        Header {
            screen,
            undo: state.can_undo(),
            redo: state.can_redo(),
            replay: state.moved.is_some() && screen == Screen::Explore,
            on_replay: replay.start,
            changed: now.is_changed,
        },
        &dispatch,
    );
    // A text that is set against another one is not opened: it is the first of a pair.
    let why = policy.filter(|_| other.is_none());
    let printed = match state.aside {
        Some(OpenPanel::Sheet(printed)) => Some(printed),
        Some(OpenPanel::Share(_)) | None => None,
    };
    let table_open = use_state_eq(|| false);
    let wanted = Wanted {
        link: unread.is_some(),
        screen: screen != Screen::Explore,
        aside: state.aside.is_some(),
        inside: why.is_some() || factor.is_some() || *table_open,
        covered: state.scenario.is_covered(),
        above: state.notice.is_some()
            || state.cited.is_some()
            || shown.scenario.edition != EditionId::NEWEST,
    };
    let arrival = use_later(wanted);
    use_links(&unread, *arrival, &dispatch);
    let later = later();
    use_screen(
        &state.scenario,
        screen == Screen::Explore || later.is_some(),
    );
    let on_paper = use_on_paper(link.clone());
    let look_into = why.zip(later).map(|(why, later)| (why, later.look_into));
    let read = use_readings(
        &shown,
        screen == Screen::Explore || state.aside.is_some(),
        look_into,
    );
    // What is taken away has who made the figures, and a file of numbers what stands behind the law.
    let is_taken = matches!(state.aside, Some(OpenPanel::Share(_)));
    let asked = why.is_some()
        || printed.is_some()
        || is_taken
        || state.scenario.lesson.is_some()
        || matches!(screen, Screen::Compare | Screen::Reading);
    let fetched = use_words(
        shown.scenario.edition,
        asked,
        later.map(|later| later.install_words),
    );
    if let (Some(printed), Some(later)) = (printed, later) {
        let pages = Printed {
            shown: &shown,
            read: &read,
            why,
            token: &link,
        };
        return html! { <main id="main" tabindex="-1">{ (later.sheet)(printed, pages, &dispatch) }</main> };
    }
    // Whoever opens a link sees no other scenario first: it may be a lesson.
    let awaited = *arrival != Arrival::Failed
        && (unread.as_ref().is_some_and(|unread| unread.is_first)
            || later.is_none() && state.notice.is_some());
    if awaited || withheld || state.scenario.is_covered() {
        return html! {
            <ContextProvider<Dispatch> context={(*dispatch).clone()}>
                if let Some(later) = later.filter(|_| !awaited) {
                    if let Some(notice) = &state.notice { { (later.notice)(notice, &dispatch) } }
                    if !withheld { { (later.lesson)(&now, &dispatch) } }
                } else {
                    <main id="main" tabindex="-1">{ if awaited { waits() } else { arriving(&arrival, &dispatch) } }</main>
                }
            </ContextProvider<Dispatch>>
        };
    }
    let reasons = |policy| {
        let panel = later.map(|later| (later.reasons)(&shown, &read, policy, &dispatch));
        (policy, panel.unwrap_or_default())
    };
    let on_screen = match (screen, later) {
        (Screen::Explore, _) => {
            let first = First {
                shown: &shown,
                read: &read,
                headline: headline::on_screen(&shown, &read.settled, state.setter()),
                second,
                why: why.map(reasons),
                source: factor,
                table: fold(&table_open, || {
                    later
                        .map(|later| (later.table)(&shown, &read))
                        .unwrap_or_default()
                }),
                beside: &state.beside,
            };
            explore(first, &dispatch)
        }
        (_, None) => html! {},
        (Screen::Compare, Some(later)) => (later.compare)(&shown, state.scenario.view, &dispatch),
        (Screen::Scenarios, Some(later)) => (later.scenarios)(state),
        (Screen::Reading, Some(later)) => (later.reading)(&shown, policy, &dispatch),
        (Screen::Saved, Some(later)) => {
            (later.saved)(&state.scenario, AttrValue::from(state.link_to_save()))
        }
        (Screen::Method, Some(later)) => (later.method)(&shown, why),
        (Screen::World, Some(later)) => (later.world)(&shown, &dispatch),
        (Screen::ThroughTime, Some(later)) => (later.through_time)(&shown, &dispatch),
        (Screen::Cases, Some(later)) => (later.cases)(&shown, &dispatch),
        (Screen::Classroom, Some(later)) => (later.classroom)(&shown, &dispatch),
    };
    html! {
        <ContextProvider<Dispatch> context={(*dispatch).clone()}>
            <a class="skip" href="#main" onclick={skip}>{ page::skip() }</a>
            { header }
            if let Some(later) = later {
                { (later.above)(state, &shown, &now, &dispatch) }
            }
            if fetched == Fetched::Failed && asked { <p class="notice" role="alert">{ said(clauses::not_fetched()) }</p> }
            <main id="main" tabindex="-1" class={replay.runs.then_some("replaying")}>
                // A screen never becomes another one.
                <><key={screen as u8}>{ on_screen }</></>
            </main>
            if wanted != Wanted::default() { { arriving(&arrival, &dispatch) } }
            if let (Some(later), true) = (later, on_paper) {
                { (later.on_paper)(Printed { shown: &shown, read: &read, why, token: &link }) }
            }
            <footer class="foot"><p>{ said(page::foot(Engine::of(&shown.scenario).edition.id)) }</p></footer>
            if screen == Screen::Explore { { toast(state.moved.as_ref(), &now, &dispatch) } }
            if let (Some(later), Some(OpenPanel::Share(part))) = (later, state.aside) { { (later.share)(part, Taken { shown: now, readings: read.settled.clone(), view: state.scenario.view, with_words: Engine::of(&shown.scenario).annotations().is_some(), token: link }, &dispatch) } }
            { announcer }
        </ContextProvider<Dispatch>>
    }
}

/// The table of the results, in a fold; nothing of it is made until it is unfolded.
fn fold(is_open: &UseStateHandle<bool>, table: impl FnOnce() -> Html) -> Html {
    let (open, setter) = (**is_open, is_open.setter());
    let made = if open { table() } else { Html::default() };
    let ontoggle = Callback::from(move |event: Event| {
        let fold = event.target_dyn_into::<Element>();
        setter.set(fold.is_some_and(|fold| fold.has_attribute("open")));
    });
    html! {
        <details class="fold" {open} {ontoggle}>
            <summary>{ page::as_table() }</summary>
            { made }
        </details>
    }
}

/// Ctrl or Cmd with Z undoes, with Shift or Y it does again; inside a text field the browser's own undo stands.
#[hook]
fn use_undo_keys(dispatch: Dispatch) {
    use_effect_on((), move |()| {
        let listener = crate::platform::keys::on_undo_redo(move |redo| {
            dispatch.send(if redo { Action::Redo } else { Action::Undo });
        });
        move || drop(listener)
    });
}
