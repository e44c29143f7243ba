//! The small picture of a saved scenario: a dot for each policy on the axis of the balance, a cross where its gate is shut.

use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::findings::results::{Glance, Picture};
use crate::messages::number::fixed;
use crate::messages::saved as words;
use crate::scenario::Scenario;

/// Height of a row.
const ROW: f64 = 8.0;

/// The picture.
pub(super) fn thumbnail(scenario: &Scenario, picture: &Picture) -> Html {
    let rows = picture.scored(Engine::of(scenario));
    let glances: Vec<Glance> = rows.map(|(_, _, glance)| glance).collect();
    let height = fixed((glances.len() as f64 + 1.0) * ROW, 0);
    let edges = [scenario.reading.against_below, scenario.reading.favour_from];
    html! {
        <svg class="thumbnail" role="img" aria-label={words::picture(scenario, picture)} viewBox={format!("-4 0 108 {height}")}>
            { for edges.map(|edge| html! { <line class="edge" x1={edge.to_string()} x2={edge.to_string()} y1="0" y2={height.clone()} /> }) }
            { for glances.iter().zip(1_u8..).map(|(glance, row)| {
                let (x, y) = (fixed(glance.balance, 1), fixed(f64::from(row) * ROW, 0));
                html! {
                    <svg x={x} y={y} class="dot" overflow="visible">
                        if glance.gate.is_shut() { <path d="M-2.6-2.6l5.2 5.2m0-5.2l-5.2 5.2" /> } else { <circle r="2.7" /> }
                    </svg>
                }
            }) }
        </svg>
    }
}
