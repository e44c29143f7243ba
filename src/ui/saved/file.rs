//! The shelf as one file: handed over, and read in.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::platform::file;
use crate::state::shelf::{Change, Imported, MOST_BYTES, Refused, Shelf, import, write};
use crate::text::saved as words;

/// Media type of the file.
pub(super) const TEXT: &str = "text/plain;charset=utf-8";

/// Props of [`FilePanel`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is there.
    pub(super) shelf: Shelf,
    /// Told what a file adds.
    pub(super) on_change: Callback<Change>,
}

/// The panel.
#[component]
pub(super) fn FilePanel(props: &Props) -> Html {
    let last = use_state_eq(|| None::<Result<Imported, Refused>>);
    let save = {
        let shelf = props.shelf.clone();
        Callback::from(move |_: MouseEvent| file::save(words::FILE_NAME, TEXT, &write(&shelf)))
    };
    let take = {
        let (last, shelf) = (last.setter(), props.shelf.clone());
        let on_change = props.on_change.clone();
        Callback::from(move |text: Result<String, Refused>| {
            let read = text.and_then(|text| import(&text, &shelf));
            if let Ok(imported) = &read {
                on_change.emit(Change::PutAll(imported.shelf.clone()));
            }
            last.set(Some(read));
        })
    };
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let Some(chosen) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        if chosen.size() > MOST_BYTES as f64 {
            take.emit(Err(Refused::TooLarge));
        } else {
            let take = take.clone();
            file::read(&chosen, move |text| take.emit(text.ok_or(Refused::NotRead)));
        }
        // So that the same file can be chosen once more.
        input.set_value("");
    });
    html! {
        <section class="shelf-file" aria-labelledby="shelf-file-title">
            <h2 id="shelf-file-title">{ words::FILE }</h2>
            <p>{ words::FILE_LEAD }</p>
            <div class="file-acts">
                <button type="button" disabled={props.shelf.entries().is_empty()} onclick={save}>{ words::EXPORT }</button>
                <label>{ words::IMPORT }<input type="file" accept=".txt,text/plain" {onchange} /></label>
            </div>
            <div role="status">
                { match &*last {
                    None => html! {},
                    Some(Ok(imported)) => html! {
                        <>
                            <p>{ words::imported(imported) }</p>
                            if !imported.faults.is_empty() {
                                <ul class="faults">{ for words::faults(&imported.faults).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                            }
                        </>
                    },
                    Some(Err(refused)) => html! { <p><strong>{ words::NOT_TAKEN }</strong>{ " " }{ words::refused(*refused) }</p> },
                } }
            </div>
        </section>
    }
}
