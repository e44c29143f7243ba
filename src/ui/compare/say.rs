//! The sentence that stands alone, and the button that copies it.

use yew::prelude::*;

use crate::messages::compare as words;
use crate::ui::hosted::hosted;
use crate::ui::parts::copy::{self, CopyButton};
use crate::ui::parts::said::said;

/// The sentence, large.
pub fn say(text: String) -> Html {
    let text = AttrValue::from(text);
    html! {
        <section class="sentence" aria-label={words::result()}>
            <p class="say">{ said(text.clone()) }</p>
            { hosted::<CopyButton>(copy::Props { text, copy: words::copy(), copied: words::copied(), by_hand: words::copy_by_hand() }) }
        </section>
    }
}
