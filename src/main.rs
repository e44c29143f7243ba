//! Fetches the messages and the edition and mounts the app, nothing else.

use counterweigh::platform::{fault, page};
use counterweigh::ui::app::App;
use counterweigh::ui::embed::Embed;
use counterweigh::ui::{editions, links};

fn main() {
    fault::install();
    links::first(|link| editions::fetch_first(link.as_ref(), mount));
}

/// Mounts the app where the messages and the edition are here.
fn mount(is_here: bool) {
    match page::root() {
        Some(root) if is_here && page::is_embedded() => {
            yew::Renderer::<Embed>::with_root(root).render();
        }
        Some(root) if is_here => {
            yew::Renderer::<App>::with_root(root).render();
        }
        _ => fault::not_started(),
    }
}
