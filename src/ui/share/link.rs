//! The link: to copy, as a QR code, for the system's share sheet, and in an e-mail.

use yew::prelude::*;

use crate::export::address::mail_address;
use crate::export::chart::address;
use crate::export::chart::qr::Code;
use crate::messages::{header, page, sentence, share as words};
use crate::platform::{file, raster, share as sheet};
use crate::ui::parts::said::said;

use super::Taken;
use super::field::Field;

/// Pixels from edge to edge of a code on the screen, about.
const ON_SCREEN: usize = 264;

/// Pixels from edge to edge of a code in a file.
const IN_FILE: u32 = 1200;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is taken.
    pub(super) taken: Taken,
}

/// The link and what it holds.
#[component]
pub(super) fn Link(props: &Props) -> Html {
    let taken = &props.taken;
    let link = AttrValue::from(taken.link());
    let code = use_memo(link.clone(), |link| Code::of(link));
    let headline = taken.headline();
    let scenario = &taken.shown.scenario;
    let subject = words::mail_subject(sentence::place_name(scenario));
    let explanation = sentence::explanation(&taken.shown.picture);
    let text = AttrValue::from(words::mail_text(
        &headline,
        &explanation,
        page::not_a_decision(),
        &link,
    ));
    let mail = mail_address(&subject, &text);
    let share = {
        let (link, headline) = (link.clone(), headline.clone());
        Callback::from(move |_: MouseEvent| sheet::open(page::name(), &headline, &link))
    };
    html! {
        <div class="take">
            <section>
                <Field id="shared-link" label={words::link()} text={link} copy={header::copy_link()} copied={header::copied_long()} />
                <p class="hint">{ words::link_holds() }</p>
            </section>
            <section class="take-code" aria-labelledby="code-title">
                <h3 id="code-title">{ words::qr() }</h3>
                if let Some(code) = &*code { { qr(code) } } else { <p>{ said(words::qr_too_long()) }</p> }
            </section>
            <section class="take-send" aria-labelledby="send-title">
                <h3 id="send-title">{ words::send() }</h3>
                <Field id="shared-text" label={words::mail_text_label()} {text} lines={10} copy={words::copy_text()} copied={words::copied_text()} />
                <div class="take-acts">
                    if sheet::is_there() { <button type="button" onclick={share}>{ words::system() }</button> }
                    <a class="like-button" href={mail}>{ words::mail() }</a>
                </div>
            </section>
        </div>
    }
}

/// The code, whole pixels to each of its modules, with its files.
fn qr(code: &Code) -> Html {
    let modules = code.modules;
    let [hand, room, hall] = code.widths();
    let width = (modules * (ON_SCREEN / modules).max(2)).to_string();
    let drawing = code.file(IN_FILE);
    let svg = {
        let drawing = drawing.clone();
        let name = format!("{}.svg", words::qr_file());
        Callback::from(move |_: MouseEvent| file::save(&name, "image/svg+xml", &drawing))
    };
    let png = Callback::from(move |_: MouseEvent| {
        let name = format!("{}.png", words::qr_file());
        // A browser that makes no PNG still has the SVG beside it.
        raster::save_png(name, &address(&drawing), (IN_FILE, IN_FILE), drop);
    });
    html! {
        <>
            <svg class="qr" role="img" aria-label={words::qr_alt()} viewBox={format!("0 0 {modules} {modules}")} width={width.clone()} height={width} shape-rendering="crispEdges">
                <rect width="100%" height="100%" fill="#ffffff" />
                <path d={code.path.clone()} fill="#000000" />
            </svg>
            <p class="hint">{ said(words::qr_size(hand, room, hall)) }</p>
            <div class="take-acts">
                <button type="button" onclick={svg}>{ words::qr_svg() }</button>
                <button type="button" onclick={png}>{ words::qr_png() }</button>
            </div>
        </>
    }
}
