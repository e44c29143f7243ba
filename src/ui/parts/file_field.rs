//! A field for a file: what the reader chooses is read as text, in the browser.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::platform::file;

/// What became of a file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Its text.
    Text(String),
    /// It is larger than was allowed, and was not read.
    TooLarge,
    /// The browser could not read it.
    NotRead,
}

/// The field with its label, for files with these endings or media types and of at most so many bytes.
pub fn file_field(
    label: &'static str,
    accept: &'static str,
    most_bytes: usize,
    told: Callback<Chosen>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        let Some(chosen) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        if chosen.size() > most_bytes as f64 {
            told.emit(Chosen::TooLarge);
        } else {
            let told = told.clone();
            file::read(&chosen, move |text| {
                told.emit(text.map_or(Chosen::NotRead, Chosen::Text));
            });
        }
        // So that the same file can be chosen once more.
        input.set_value("");
    });
    html! { <label>{ label }<input type="file" {accept} {onchange} /></label> }
}
