//! Saving what is open, under a name.

use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::props;

use crate::export::saved_scenarios::{Change, Entry, Link, Moment, SavedStore};
use crate::messages::saved as words;
use crate::platform::clock;
use crate::scenario::{GivenTitle, Scenario, Title};
use crate::ui::hosted::hosted;
use crate::ui::parts::name_field::{self, NameField};
use crate::ui::parts::said::said;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is open.
    pub(super) scenario: Scenario,
    /// The link to be saved of it.
    pub(super) link: AttrValue,
    /// What is there.
    pub(super) desk: SavedStore,
    /// Told the entry to be put on the shelf.
    pub(super) on_change: Callback<Change>,
}

/// What was done last.
#[derive(PartialEq)]
enum Last {
    Nothing,
    /// The same was there.
    There,
    /// An entry was put on the shelf; what became of it is for the desk to tell.
    Put(Entry),
}

/// The form.
#[component]
pub(super) fn Save(props: &Props) -> Html {
    let field = use_node_ref();
    let last = use_state_eq(|| Last::Nothing);
    let offered = words::default_name(&props.scenario);
    let onsubmit = {
        let (field, last, offered) = (field.clone(), last.setter(), offered.clone());
        let (link, desk) = (props.link.clone(), props.desk.clone());
        let on_change = props.on_change.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let written = field.cast::<HtmlInputElement>().map(|field| field.value());
            let name = match Title::taken(&written.unwrap_or_default()) {
                // The field says so.
                GivenTitle::Unseen => {
                    last.set(Last::Nothing);
                    return;
                }
                GivenTitle::Whole(empty) if empty.as_str().is_empty() => Title::new(&offered),
                GivenTitle::Whole(name) | GivenTitle::Cut(name) => name,
            };
            if let (Some(saved), Some(link)) = (Moment::new(&clock::now()), Link::new(&link)) {
                let entry = Entry { name, saved, link };
                let is_there = desk.shelf.has(&entry) && !desk.is_unstored(&entry);
                last.set(if is_there {
                    Last::There
                } else {
                    Last::Put(entry.clone())
                });
                on_change.emit(Change::Put(entry));
            }
        })
    };
    let answer = match &*last {
        Last::There => words::saved_already(),
        Last::Put(entry) if props.desk.is_unstored(entry) => words::at_hand_said(),
        Last::Put(entry) if props.desk.shelf.has(entry) => words::saved_said(),
        // Why there is no room is said above, and of one that was taken away nothing.
        Last::Put(_) | Last::Nothing => "",
    };
    html! {
        <section class="save" aria-labelledby="save-title">
            <h2 id="save-title">{ words::save_open() }</h2>
            <p class="soft">{ said(words::described(&props.scenario)) }</p>
            <form {onsubmit}>
                <label for="save-name">{ words::name_label() }</label>
                { hosted::<NameField>(props!(name_field::Props { id: "save-name", field, value: offered })) }
                <button type="submit" class="solid">{ words::save() }</button>
            </form>
            <p class="soft" role="status">{ said(answer) }</p>
        </section>
    }
}
