//! The codings as a file: handed over, and read in again.

use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::export::codings::{MOST_BYTES, Refused, export, import};
use crate::findings::engine::Engine;
use crate::findings::reading_setting::ReadingSetting;
use crate::messages::your_reading as words;
use crate::platform;
use crate::state::Action;
use crate::ui::parts::file_field::{Chosen, file_field};
use crate::ui::store::{Shared, use_dispatch};

/// Media type of the file.
const CSV: &str = "text/csv;charset=utf-8";

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with its picture.
    pub(super) shown: Shared<Derived>,
    /// Whether the clauses that the file quotes are there.
    pub(super) ready: bool,
}

/// What became of the last file.
#[derive(Clone, PartialEq)]
enum Last {
    None,
    /// Taken, with so many choices that are not ours.
    Taken(usize),
    Refused(Refused),
}

#[component]
pub(super) fn FilePanel(props: &Props) -> Html {
    let last = use_state_eq(|| Last::None);
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let edition = Engine::of(&props.shown.scenario).edition;
    let save = {
        let shown = props.shown.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(clauses) = Engine::of(&shown.scenario).annotations() {
                let table = export(&shown.scenario.reading, edition, clauses);
                platform::file::save(words::file_name(), CSV, &table);
            }
        })
    };
    let take = {
        let last = last.setter();
        Callback::from(move |chosen: Chosen| {
            let text = match chosen {
                Chosen::Text(text) => Ok(text),
                Chosen::TooLarge => Err(Refused::TooLarge),
                Chosen::NotRead => Err(Refused::NotText),
            };
            match text.and_then(|text| import(&text, edition)) {
                Ok(reading) => {
                    last.set(Last::Taken(ReadingSetting::count_differing(
                        &reading, edition,
                    )));
                    dispatch.send(Action::Edit(Edit::Reading(Box::new(reading))));
                }
                Err(refused) => last.set(Last::Refused(refused)),
            }
        })
    };
    html! {
        <section class="codings-file" aria-labelledby="file-title">
            <h2 id="file-title">{ words::file() }</h2>
            <p>{ words::file_lead() }</p>
            <div class="file-acts">
                <button type="button" disabled={!props.ready} onclick={save}>{ words::download() }</button>
                { file_field(words::choose(), ".csv,.tsv,.txt,text/csv,text/plain", MOST_BYTES, take) }
            </div>
            <div role="status">
                { match &*last {
                    Last::None => html! {},
                    Last::Taken(choices) => html! { <p>{ said(words::taken(*choices)) }</p> },
                    Last::Refused(refused) => html! {
                        <div class="refused">
                            <p><strong>{ words::not_taken() }</strong></p>
                            <ul class="plain-list">{ for words::refused(refused).into_iter().map(|line| html! { <li>{ said(line) }</li> }) }</ul>
                        </div>
                    },
                } }
            </div>
        </section>
    }
}
