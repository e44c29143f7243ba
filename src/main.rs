//! Mounts the app.

use yew::prelude::*;

/// The app.
#[component]
fn App() -> Html {
    html! {
        <main>
            <h1>{ "Counterweigh" }</h1>
            <p>{ "What each United States Conventional Arms Transfer policy would weigh." }</p>
        </main>
    }
}

fn main() {
    let document = web_sys::window().and_then(|window| window.document());
    match document.and_then(|document| document.get_element_by_id("app")) {
        Some(root) => yew::Renderer::<App>::with_root(root).render(),
        None => yew::Renderer::<App>::new().render(),
    };
}
