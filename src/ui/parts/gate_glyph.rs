//! A gate as a small drawing: two posts, and rails that slide across when it shuts.

use yew::prelude::*;

use crate::findings::row_chart::GATE_RAILS;
use crate::messages::number::fixed;
use crate::model::risk::GateState;

/// The gate in `state`. Decoration: the words beside it say the same.
pub fn gate_glyph(state: GateState) -> Html {
    let class = match state {
        GateState::None => "gate-glyph none",
        GateState::Open => "gate-glyph open",
        GateState::ShutByRisk | GateState::ShutByKnowledge => "gate-glyph shut",
    };
    html! {
        <svg {class} viewBox="0 0 36 30" aria-hidden="true" focusable="false">
            <path class="post" d="M4 2v26M32 2v26" />
            <path class="rails" d={GATE_RAILS.map(|rail| format!("M4 {}h28", fixed(2.0 + 26.0 * rail, 0))).concat()} />
        </svg>
    }
}
