//! Fetches the messages and the edition and mounts the app, nothing else.

use std::rc::Rc;

use counterweigh::WHOLE;
use counterweigh::platform::{address, fault, page, whole};
use counterweigh::scenario::link::find_token;
use counterweigh::state::handover::opens_in_first;
use counterweigh::ui::app::{App, Props};
use counterweigh::ui::editions;
use counterweigh::ui::embed::Embed;

fn main() {
    fault::install();
    editions::fetch_first(|is_here| {
        if is_here {
            start();
        } else {
            fault::show(fault::NOT_STARTED);
        }
    });
}

/// Mounts the app; the first module leaves a link that it does not open by itself to the whole app.
fn start() {
    let token = address::href().and_then(|href| find_token(&href));
    if !WHOLE && token.is_some_and(|token| opens_in_first(&token).is_none()) {
        let listener = whole::ask(|| fault::show(fault::NOT_STARTED));
        listener.into_iter().for_each(|listener| listener.forget());
    } else {
        mount();
    }
}

fn mount() {
    let Some((root, handed)) = whole::take_place() else {
        fault::show(fault::NOT_STARTED);
        return;
    };
    if page::is_embedded() {
        drop(yew::Renderer::<Embed>::with_root(root).render());
        return;
    }
    let props = Props {
        handed: handed.map(Rc::new),
    };
    let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    if !WHOLE {
        whole::on_leave(move || app.destroy());
    }
}
