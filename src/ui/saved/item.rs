//! One saved scenario: its thumbnail, what it is, and what can be done with it.

use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::props;

use crate::export::saved_scenarios::{Change, Entry, PreviewError, glimpse};
use crate::messages::saved as words;
use crate::platform::scroll;
use crate::scenario::{GivenTitle, Screen, Title};
use crate::state::{Action, State};
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted;
use crate::ui::parts::name_field::{self, NameField};
use crate::ui::parts::said::said;
use crate::ui::store::use_dispatch;

use super::thumbnail::thumbnail;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) entry: Entry,
    /// Whether the device keeps it.
    pub(super) stored: bool,
    /// Told what is to be changed.
    pub(super) on_change: Callback<Change>,
}

/// Id of the field for another name.
const FIELD: &str = "another-name";

/// The entry.
#[component]
pub(super) fn Item(props: &Props) -> Html {
    let renaming = use_state_eq(|| false);
    let field = use_node_ref();
    use_effect_on(*renaming, |renaming| {
        if *renaming {
            scroll::focus(FIELD);
        }
    });
    let seen = use_memo(props.entry.link.clone(), |link| glimpse(link.as_str()));
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let entry = &props.entry;
    let name = words::name(&entry.name);
    let open = {
        let link = entry.link.clone();
        let to = dispatch.clone();
        dispatch.on(move |_: MouseEvent| {
            let opened = Action::open(link.as_str());
            let is_lesson = State::opened(link.as_str()).scenario.lesson.is_some();
            if is_lesson {
                // Whoever keeps lessons teaches them.
                to.send(opened);
                return Some(Action::Go(Screen::Classroom));
            }
            Some(opened)
        })
    };
    let remove = {
        let entry = entry.clone();
        props
            .on_change
            .reform(move |_: MouseEvent| Change::Remove(entry.clone()))
    };
    let rename = |renames: bool| {
        let renaming = renaming.setter();
        Callback::from(move |_: MouseEvent| renaming.set(renames))
    };
    let onsubmit = {
        let (entry, field, renaming) = (entry.clone(), field.clone(), renaming.setter());
        let on_change = props.on_change.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let written = field.cast::<HtmlInputElement>().map(|field| field.value());
            // Of one that nobody sees the field says so, and waits.
            let (GivenTitle::Whole(name) | GivenTitle::Cut(name)) =
                Title::taken(&written.unwrap_or_default())
            else {
                return;
            };
            renaming.set(false);
            if !name.as_str().is_empty() && name != entry.name {
                on_change.emit(Change::Rename(entry.clone(), name));
            }
        })
    };
    html! {
        <li class="saved-entry">
            { match &*seen {
                Ok(seen) => thumbnail(&seen.scenario, &seen.picture),
                Err(_) => html! { <div class="thumbnail unseen" aria-hidden="true">{ said("?") }</div> },
            } }
            <div class="entry-words">
                if *renaming {
                    <form {onsubmit}>
                        <label for={FIELD} class="hidden">{ said(words::new_name(name)) }</label>
                        { hosted::<NameField>(props!(name_field::Props { id: FIELD, field, value: entry.name.as_str().to_owned() })) }
                        <button type="submit" class="solid">{ words::keep_name() }</button>
                        <button type="button" onclick={rename(false)}>{ words::cancel() }</button>
                    </form>
                } else {
                    <h3>{ said(name.to_owned()) }</h3>
                }
                <p class="soft">
                    if let Ok(seen) = &*seen {
                        { said(words::described(&seen.scenario)) }{ said(", ") }
                        if seen.more { { said(words::and_more()) }{ said(", ") } }
                    }
                    { said(words::saved_on(entry.saved.day())) }
                </p>
                if !props.stored { <p class="at-hand">{ said(words::at_hand()) }</p> }
                { match &*seen {
                    Ok(_) => html! {},
                    Err(PreviewError::Edition) => html! { <p>{ said(words::other_edition()) }</p> },
                    Err(PreviewError::Link) => html! { <p>{ said(words::not_shown()) }{ said(" ") }<code>{ said(entry.link.as_str().to_owned()) }</code></p> },
                } }
            </div>
            <div class="shelf-acts">
                <button type="button" class="solid" aria-label={words::open_entry(name)} onclick={open}>{ words::open() }</button>
                <button type="button" aria-label={words::rename_entry(name)} onclick={rename(true)}>{ words::rename() }</button>
                <button type="button" aria-label={words::delete_entry(name)} onclick={remove}>{ words::delete() }</button>
            </div>
        </li>
    }
}
