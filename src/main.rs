//! Fetches the messages and the edition and mounts the app, nothing else.

use counterweigh::platform::{fault, page};
use counterweigh::ui::app::App;
use counterweigh::ui::editions;
use counterweigh::ui::embed::Embed;

fn main() {
    fault::install();
    editions::fetch_first(|is_here| match page::root() {
        Some(root) if is_here && page::is_embedded() => {
            yew::Renderer::<Embed>::with_root(root).render();
        }
        Some(root) if is_here => {
            yew::Renderer::<App>::with_root(root).render();
        }
        _ => fault::not_started(),
    });
}
