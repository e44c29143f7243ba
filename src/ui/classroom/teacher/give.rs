//! What pupils are given: the link, its code, and the word that opens the result.

use yew::prelude::*;
use yew::props;

use crate::export::chart::qr::Code;
use crate::messages::classroom as words;
use crate::platform::address::is_private;
use crate::scenario::lesson::Reveal;
use crate::ui::hosted::hosted;
use crate::ui::parts::copy::{self, CopyButton};
use crate::ui::parts::said::said;

/// The most modules of a code that scans from the back of a room, its quiet edge included.
const MOST: usize = 57 + 8;

/// What is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The link of the lesson.
    pub(super) link: AttrValue,
    /// The word that opens the result, where it is known.
    pub(super) word: Option<&'static str>,
    /// What opens the result.
    pub(super) reveal: Reveal,
}

/// The section.
#[component]
pub(super) fn Give(props: &Props) -> Html {
    let link = &props.link;
    let from_disk = is_private();
    let code = use_memo(link.clone(), |link| Code::for_a_room(link));
    let drawn = code
        .as_ref()
        .as_ref()
        .filter(|code| !from_disk && code.modules <= MOST);
    html! {
        <section class="give">
            <h2>{ words::give() }</h2>
            <label class="link-field">{ words::link() }<input type="text" readonly=true value={link.clone()} translate="no" /></label>
            { hosted::<CopyButton>(props!(copy::Props { text: link.to_string(), copy: words::copy(), copied: words::copied(), by_hand: words::by_hand() })) }
            if let Some(code) = drawn {
                <svg class="qr" role="img" aria-label={words::qr_alt()} viewBox={format!("0 0 {0} {0}", code.modules)} shape-rendering="crispEdges">
                    <rect width="100%" height="100%" fill="#ffffff" />
                    <path d={code.path.clone()} fill="#000000" />
                </svg>
                <p class="faint">{ said({ let [_, room, hall] = code.widths(); words::qr_size(room, hall) }) }</p>
            } else if from_disk {
                <p>{ words::from_disk() }</p>
            } else {
                <p>{ words::qr_too_long() }</p>
            }
            if let Reveal::Word(_) = props.reveal {
                <h3>{ words::word() }</h3>
                <p class="faint">{ words::word_how() }</p>
                if let Some(word) = props.word {
                    <p class="wall-word" translate="no">{ said(word) }</p>
                } else {
                    <p class="faint">{ words::word_unknown() }</p>
                }
            }
        </section>
    }
}
