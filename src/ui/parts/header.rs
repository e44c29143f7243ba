//! The header: name, screens, the menu of everything that is wanted less often, and sharing.

use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::messages::{header, page};
use crate::scenario::Screen;
use crate::state::{Action, OpenPanel, Part};

use super::super::store::Dispatch;

/// Id of the menu, by which the buttons open and close it without any code of ours.
const MENU: &str = "menu";

/// What the header shows.
#[derive(Debug)]
pub struct Header {
    /// The screen on view.
    pub screen: Screen,
    /// Whether there is something to undo.
    pub undo: bool,
    /// Whether there is something to redo.
    pub redo: bool,
    /// Whether there is a last move to replay.
    pub replay: bool,
    /// Replays the last move.
    pub on_replay: Callback<MouseEvent>,
    /// Whether there is something to reset.
    pub changed: bool,
}

/// The header.
pub fn header(now: Header, dispatch: &Dispatch) -> Html {
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(action.clone()))
    };
    let current = |screen: Screen| {
        (now.screen == screen || parent(now.screen) == Some(screen)).then_some("page")
    };
    let tab = |screen: Screen, name: &'static str, more: &'static str| {
        html! { <button type="button" aria-current={current(screen)} onclick={send(Action::Go(screen))}>{ name }<span class="more">{ more }</span></button> }
    };
    // What leads elsewhere closes the menu; what can be wanted twice leaves it open.
    let leave = |screen: Screen, name: &'static str| {
        html! { <button type="button" aria-current={current(screen)} popovertarget={MENU} popovertargetaction="hide" onclick={send(Action::Go(screen))}>{ name }</button> }
    };
    let act = |sign: &'static str,
               name: &'static str,
               enabled: bool,
               onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="act" disabled={!enabled} {onclick}><span class="sign" aria-hidden="true">{ sign }</span>{ name }</button> }
    };
    html! {
        <header class="bar">
            <span class="mark">
                <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3v17M7 20h10M4 8h16M4 8l-2.5 6h5zM20 8l-2.5 6h5z" /></svg>
                <span>{ page::name() }<small>{ header::about() }</small></span>
            </span>
            <nav aria-label={header::screens()}>
                { tab(Screen::Explore, header::explore(), "") }
                { tab(Screen::World, header::world(), "") }
                { tab(Screen::Compare, header::compare(), "") }
                { tab(Screen::Method, header::method(), header::and_sources()) }
                { tab(Screen::Classroom, header::classroom(), "") }
            </nav>
            <div class="acts">
                <button type="button" class="menu-button" popovertarget={MENU} aria-label={header::menu()} title={header::menu()}><span aria-hidden="true">{ said("⋯") }</span></button>
                <button type="button" class="solid" onclick={send(Action::OpenPanel(Some(OpenPanel::Share(Part::Link))))}>{ header::share() }</button>
            </div>
            <div id={MENU} class="menu" popover="auto" role="group" aria-label={header::menu()}>
                <div class="screens">
                    { leave(Screen::Explore, header::explore()) }
                    { leave(Screen::World, header::world()) }
                    { leave(Screen::Compare, header::compare()) }
                    { leave(Screen::Method, header::method()) }
                </div>
                { act("↶", header::undo(), now.undo, send(Action::Undo)) }
                { act("↷", header::redo(), now.redo, send(Action::Redo)) }
                { act("▷", header::replay(), now.replay, now.on_replay.clone()) }
                { act("⟲", header::reset(), now.changed, send(Action::Edit(Edit::Reset))) }
                { leave(Screen::Saved, header::saved()) }
                { leave(Screen::Reading, header::your_reading()) }
                { leave(Screen::Classroom, header::classroom()) }
            </div>
        </header>
    }
}

/// The screen of whose tab another one is a part.
const fn parent(screen: Screen) -> Option<Screen> {
    match screen {
        Screen::Scenarios => Some(Screen::Compare),
        Screen::ThroughTime | Screen::Cases => Some(Screen::World),
        _ => None,
    }
}
