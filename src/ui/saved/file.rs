//! The shelf as one file: handed over, and read in.

use yew::prelude::*;

use crate::export::saved_scenarios::{
    Change, Imported, MOST_BYTES, Refused, SavedScenarios, import, write,
};
use crate::messages::saved as words;
use crate::platform::file;
use crate::ui::parts::file_field::{Chosen, file_field};
use crate::ui::parts::said::said;

/// Media type of the file.
pub(super) const TEXT: &str = "text/plain;charset=utf-8";

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is there.
    pub(super) shelf: SavedScenarios,
    /// Told what a file adds.
    pub(super) on_change: Callback<Change>,
}

#[component]
pub(super) fn FilePanel(props: &Props) -> Html {
    let last = use_state_eq(|| None::<Result<Imported, Refused>>);
    let save = {
        let shelf = props.shelf.clone();
        Callback::from(move |_: MouseEvent| file::save(words::file_name(), TEXT, &write(&shelf)))
    };
    let take = {
        let (last, shelf) = (last.setter(), props.shelf.clone());
        let on_change = props.on_change.clone();
        Callback::from(move |chosen: Chosen| {
            let text = match chosen {
                Chosen::Text(text) => Ok(text),
                Chosen::TooLarge => Err(Refused::TooLarge),
                Chosen::NotRead => Err(Refused::NotRead),
            };
            let read = text.and_then(|text| import(&text, &shelf));
            if let Ok(imported) = &read {
                on_change.emit(Change::PutAll(imported.shelf.clone()));
            }
            last.set(Some(read));
        })
    };
    html! {
        <section class="shelf-file" aria-labelledby="shelf-file-title">
            <h2 id="shelf-file-title">{ words::file() }</h2>
            <p>{ words::file_lead() }</p>
            <div class="file-acts">
                <button type="button" disabled={props.shelf.entries().is_empty()} onclick={save}>{ words::export() }</button>
                { file_field(words::import(), ".txt,text/plain", MOST_BYTES, take) }
            </div>
            <div role="status">
                { match &*last {
                    None => html! {},
                    Some(Ok(imported)) => html! {
                        <>
                            <p>{ said(words::imported(imported.new as i64, imported.there as i64)) }</p>
                            if !imported.faults.is_empty() {
                                <ul class="faults">{ for words::faults(&imported.faults).into_iter().map(|line| html! { <li>{ said(line) }</li> }) }</ul>
                            }
                        </>
                    },
                    Some(Err(refused)) => html! { <p><strong>{ said(words::not_taken()) }</strong>{ said(" ") }{ said(words::refused(*refused)) }</p> },
                } }
            </div>
        </section>
    }
}
