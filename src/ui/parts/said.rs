//! A text in an element of its own.
//!
//! A browser's translator puts an element with words of its own in the place of each text node. Yew would go on to change the
//! node that it put there itself, which nobody sees any more, and could put nothing before it. An element stays where it is,
//! and its key makes another text another element.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

/// The text, or nothing where it is empty.
///
/// It goes around whatever can change, and around a text beside which something can come or go.
pub fn said(text: impl ToString) -> Html {
    element(text.to_string())
}

/// The same for every kind of text, so that it stands in the program once.
fn element(text: String) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    let text = Rc::<str>::from(text);
    let key = Key::from(Rc::clone(&text));
    // A list of one, because two texts that stand side by side may be equal, and keys in one list may not.
    html! { <><span {key}>{ AttrValue::from(text) }</span></> }
}
