//! Fetches the edition and mounts the app, nothing else.

use counterweigh::edition;
use counterweigh::platform::{fault, page};
use counterweigh::ui::app::App;
use counterweigh::ui::embed::Embed;

fn main() {
    fault::install();
    let newest = edition::EDITIONS - 1;
    page::fetch(edition::FILES[newest], move |text| {
        if text.is_some_and(|text| edition::install(newest, text)) {
            mount();
        } else {
            fault::show(fault::NOT_STARTED);
        }
    });
}

fn mount() {
    let document = web_sys::window().and_then(|window| window.document());
    match document.and_then(|document| document.get_element_by_id("app")) {
        Some(root) if page::is_embedded() => drop(yew::Renderer::<Embed>::with_root(root).render()),
        Some(root) => drop(yew::Renderer::<App>::with_root(root).render()),
        None => drop(yew::Renderer::<App>::new().render()),
    }
}
