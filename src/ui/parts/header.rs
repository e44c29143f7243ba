//! The header: name, screens, undo, redo, reset and the link.

use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::messages::{header, page};
use crate::platform::address;
use crate::scenario::Screen;
use crate::state::{Action, OpenPanel, Part};

use super::super::store::use_dispatch;
use super::copy::{Copied, use_copy};

/// Props of [`Header`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
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
    /// The link's token.
    pub link: AttrValue,
}

/// The header.
#[component]
pub fn Header(props: &Props) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let (copied, write) = use_copy();
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.send(action.clone()))
    };
    let copy = {
        let token = props.link.clone();
        Callback::from(move |_: MouseEvent| {
            address::replace_token(&token);
            write.emit(address::link(&token));
        })
    };
    let tab = |screen: Screen, name: &'static str, more: &'static str| {
        let is_other_way = screen == Screen::Compare && props.screen == Screen::Scenarios;
        let current = (props.screen == screen || is_other_way).then_some("page");
        html! { <button type="button" aria-current={current} onclick={send(Action::Go(screen))}>{ name }<span class="more">{ more }</span></button> }
    };
    // On a phone the sign stands for the word, which a screen reader still hears.
    let act = |sign: &'static str,
               name: &'static str,
               enabled: bool,
               onclick: Callback<MouseEvent>| {
        html! {
            <button type="button" class="act" disabled={!enabled} {onclick}>
                <span class="sign" aria-hidden="true">{ sign }</span><span class="name">{ name }</span>
            </button>
        }
    };
    html! {
        <>
            <header class="bar">
                <span class="mark">
                    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3v17M7 20h10M4 8h16M4 8l-2.5 6h5zM20 8l-2.5 6h5z" /></svg>
                    { page::name() }
                </span>
                <nav aria-label={header::screens()}>
                    { tab(Screen::Explore, header::explore(), "") }
                    { tab(Screen::Compare, header::compare(), "") }
                    { tab(Screen::Reading, header::your_reading(), "") }
                    { tab(Screen::Saved, header::saved(), "") }
                    { tab(Screen::Method, header::method(), header::and_sources()) }
                </nav>
                <div class="acts">
                    { act("↶", header::undo(), props.undo, send(Action::Undo)) }
                    { act("↷", header::redo(), props.redo, send(Action::Redo)) }
                    { act("▷", header::replay(), props.replay, props.on_replay.clone()) }
                    { act("⟲", header::reset(), props.changed, send(Action::Edit(Edit::Reset))) }
                    { act("⇪", header::share(), true, send(Action::OpenPanel(Some(OpenPanel::Share(Part::Link))))) }
                    <button type="button" class="solid copy" onclick={copy}>
                        { said(if *copied == Copied::Yes { header::copied() } else { header::copy_link() }) }
                    </button>
                    <span class="hidden" role="status">{ said(if *copied == Copied::Yes { header::copied_long() } else { "" }) }</span>
                </div>
            </header>
            if let Copied::Refused(link) = &*copied {
                <section class="notice" aria-label={header::copy_by_hand()}>
                    <label>{ header::copy_by_hand() }<input readonly=true value={link.clone()} /></label>
                </section>
            }
        </>
    }
}
