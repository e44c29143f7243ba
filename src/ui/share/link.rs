//! The link: to copy, as a QR code, for the system's share sheet, and in an e-mail.

use yew::prelude::*;
use yew::props;

use crate::export::address::mail_address;
use crate::export::chart::address;
use crate::export::chart::qr::Code;
use crate::messages::{cite, header, headline, law, page, sentence, share as words};
use crate::platform::address::is_private;
use crate::platform::{file, raster, share as sheet};
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;

use super::Taken;
use super::field::{self, Field};

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
    let from_disk = is_private();
    let whole = super::holds_all(taken.view.screen);
    let code = use_memo(link.clone(), |link| Code::of(link));
    let said_on_top = taken.headline();
    let scenario = &taken.shown.scenario;
    let subject = words::mail_subject(sentence::place_name(scenario));
    let picture = &taken.shown.picture;
    let explanation = law::line_before(
        scenario,
        picture.law.as_ref(),
        sentence::explanation(scenario, picture),
    );
    let figures = cite::figures_by(scenario);
    let text = AttrValue::from(words::mail_text(
        &said_on_top,
        &explanation,
        &figures.map_or_else(
            || page::not_a_decision().to_owned(),
            |figures| headline::then(page::not_a_decision(), &figures),
        ),
        &if from_disk {
            words::paste_behind(&link)
        } else {
            link.to_string()
        },
    ));
    let mail = mail_address(&subject, &text);
    let share = {
        let (link, said_on_top) = (link.clone(), said_on_top.clone());
        Callback::from(move |_: MouseEvent| sheet::open(page::name(), &said_on_top, &link))
    };
    html! {
        <div class="take">
            <section>
                { hosted::<Field>(props!(field::Props {
                    id: "shared-link", text: link, copy: header::copy_link(),
                    label: if whole { words::link() } else { words::link_to_screen() },
                    copied: if whole { header::copied_long() } else { header::copied() },
                })) }
                <p class="hint">{ said(if from_disk { words::link_from_disk() } else { words::link_holds() }) }</p>
            </section>
            // A camera would find no address in it.
            if !from_disk {
                <section class="take-code" aria-labelledby="code-title">
                    <h3 id="code-title">{ words::qr() }</h3>
                    if let Some(code) = &*code { { qr(code) } } else { <p>{ said(words::qr_too_long()) }</p> }
                </section>
            }
            <section class="take-send" aria-labelledby="send-title">
                <h3 id="send-title">{ words::send() }</h3>
                { hosted::<Field>(props!(field::Props {
                    id: "shared-text", label: words::mail_text_label(), text, lines: 10u32, copy: words::copy_text(), copied: words::copied_text(),
                })) }
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
