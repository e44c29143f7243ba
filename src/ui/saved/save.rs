//! Saving what is open, under a name.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::export::saved_scenarios::{Change, Entry, Link, Moment, SavedScenarios};
use crate::messages::saved as words;
use crate::platform::clock;
use crate::scenario::{Scenario, Title};
use crate::ui::parts::said::said;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is open.
    pub(super) scenario: Scenario,
    /// The link to be saved of it.
    pub(super) link: AttrValue,
    /// What is there.
    pub(super) shelf: SavedScenarios,
    /// Told the entry to be put on the shelf.
    pub(super) on_change: Callback<Change>,
}

/// The form.
#[component]
pub(super) fn Save(props: &Props) -> Html {
    let field = use_node_ref();
    let answer = use_state_eq(|| "");
    let offered = words::default_name(&props.scenario);
    let onsubmit = {
        let (field, answer, offered) = (field.clone(), answer.setter(), offered.clone());
        let (link, shelf) = (props.link.clone(), props.shelf.clone());
        let on_change = props.on_change.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let written = field.cast::<HtmlInputElement>().map(|field| field.value());
            let name = match Title::new(&written.unwrap_or_default()) {
                empty if empty.as_str().is_empty() => Title::new(&offered),
                name => name,
            };
            if let (Some(saved), Some(link)) = (Moment::new(&clock::now()), Link::new(&link)) {
                let entry = Entry { name, saved, link };
                answer.set(if shelf.has(&entry) {
                    words::saved_already()
                } else {
                    words::saved_said()
                });
                on_change.emit(Change::Put(entry));
            }
        })
    };
    html! {
        <section class="save" aria-labelledby="save-title">
            <h2 id="save-title">{ words::save_open() }</h2>
            <p class="soft">{ said(words::described(&props.scenario)) }</p>
            <form {onsubmit}>
                <label for="save-name">{ words::name_label() }</label>
                <input ref={field} id="save-name" type="text" autocomplete="off" maxlength={Title::MAX_BYTES.to_string()} value={offered} />
                <button type="submit" class="solid">{ words::save() }</button>
            </form>
            <p class="soft" role="status">{ said(*answer) }</p>
        </section>
    }
}
