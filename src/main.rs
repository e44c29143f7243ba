//! Fetches the edition and mounts the app, nothing else.

use counterweigh::platform::fault;
use counterweigh::ui::app::App;
use counterweigh::ui::editions;

fn main() {
    fault::install();
    editions::fetch_first(|is_here| {
        if is_here {
            mount();
        } else {
            fault::show(fault::NOT_STARTED);
        }
    });
}

fn mount() {
    let document = web_sys::window().and_then(|window| window.document());
    match document.and_then(|document| document.get_element_by_id("app")) {
        Some(root) => yew::Renderer::<App>::with_root(root).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}
