//! Mounts the app.

use counterweigh::platform::fault;
use counterweigh::ui::app::App;

fn main() {
    fault::install();
    let document = web_sys::window().and_then(|window| window.document());
    match document.and_then(|document| document.get_element_by_id("app")) {
        Some(root) => yew::Renderer::<App>::with_root(root).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}
