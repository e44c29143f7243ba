//! What was stored and could not be read: kept as it was, to be downloaded or given up.

use yew::prelude::*;

use crate::messages::saved as words;
use crate::platform::file;

use super::file::TEXT;

/// The notice.
pub(super) fn aside(text: &str, on_discard: Callback<()>) -> Html {
    let save = {
        let text = text.to_owned();
        Callback::from(move |_: MouseEvent| file::save(words::aside_name(), TEXT, &text))
    };
    let discard = on_discard.reform(|_: MouseEvent| ());
    html! {
        <section class="refused" role="alert" aria-label={words::aside()}>
            <h2>{ words::aside() }</h2>
            <p>{ words::aside_lead() }</p>
            <div class="shelf-acts">
                <button type="button" class="solid" onclick={save}>{ words::aside_export() }</button>
                <button type="button" onclick={discard}>{ words::aside_discard() }</button>
            </div>
        </section>
    }
}
