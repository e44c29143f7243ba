//! The end of a sheet: the link as a code and in print, the edition, and space for notes.

use yew::prelude::*;

use crate::edition::Edition;
use crate::export::chart::qr::Code;
use crate::findings::engine::Engine;
use crate::messages::{share, sheet as words};
use crate::platform::address;
use crate::ui::parts::said::said;

use super::{Printed, ruled};

/// Lines for notes.
const NOTES: u8 = 5;

/// The end of the result sheet.
pub(super) fn foot(printed: Printed<'_>) -> Html {
    html! {
        <>
            <section class="sheet-notes"><h2>{ words::notes() }</h2>{ ruled(NOTES) }</section>
            { way_back(printed) }
        </>
    }
}

/// The link to what the sheet shows, and what it rests on.
pub(super) fn way_back(printed: Printed<'_>) -> Html {
    let beside = html! { <><b>{ said(words::code()) }{ said(". ") }</b>{ said(words::link()) }</> };
    let edition = Engine::of(&printed.shown.scenario).edition;
    link_on_paper(address::link(printed.token), words::code(), beside, edition)
}

/// A link as a code with a name and in print, with what stands `beside` it, and what the sheet rests on.
pub(super) fn link_on_paper(
    link: String,
    name: &'static str,
    beside: Html,
    edition: &'static Edition,
) -> Html {
    let from_disk = address::is_private();
    html! {
        <footer>
            if let Some(code) = Code::of(&link).filter(|_| !from_disk) {
                <svg class="sheet-code" role="img" aria-label={name} viewBox={format!("0 0 {0} {0}", code.modules)}><path d={code.path} /></svg>
            }
            <div>
                if from_disk {
                    <p class="sheet-link">{ said(share::paste_behind(&link)) }</p>
                } else {
                    <p>{ beside }</p>
                    <p class="sheet-link">{ said(link) }</p>
                }
                <p>{ said(words::foot(edition)) }</p>
            </div>
        </footer>
    }
}
