//! A gate as a small drawing: two posts, and rails that slide across when it shuts.

use yew::prelude::*;

use crate::model::risk::GateState;

/// Props of [`GateGlyph`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// Where the gate stands.
    pub state: GateState,
}

/// The gate. Decoration: the words beside it say the same.
#[component]
pub fn GateGlyph(props: &Props) -> Html {
    let class = match props.state {
        GateState::None => "gate-glyph none",
        GateState::Open => "gate-glyph open",
        GateState::ShutByRisk | GateState::ShutByKnowledge => "gate-glyph shut",
    };
    html! {
        <svg {class} viewBox="0 0 36 30" aria-hidden="true" focusable="false">
            <path class="post" d="M4 2v26M32 2v26" />
            <path class="rails" d="M4 9h28M4 16h28M4 23h28" />
        </svg>
    }
}
