//! The small picture of a saved scenario: a dot for each policy on the axis of the balance, a cross where its gate is shut.

use yew::prelude::*;

use crate::findings::results::Results;
use crate::findings::robustness::Robustness;
use crate::findings::row_chart::RowChart;
use crate::messages::number::fixed;
use crate::messages::saved as words;
use crate::scenario::Scenario;

/// Height of a row.
const ROW: f64 = 8.0;

/// The picture.
pub(super) fn thumbnail(scenario: &Scenario, picture: &Results) -> Html {
    let charts = RowChart::of_rows(scenario, &picture.rows, &Robustness::default());
    let charts: Vec<RowChart> = charts.into_iter().flatten().collect();
    let height = fixed((charts.len() as f64 + 1.0) * ROW, 0);
    let edges = charts.first().into_iter().flat_map(RowChart::edges);
    html! {
        <svg class="thumbnail" role="img" aria-label={words::picture(scenario, picture)} viewBox={format!("-4 0 108 {height}")}>
            { for edges.map(|edge| html! { <line class="edge" x1={fixed(edge, 0)} x2={fixed(edge, 0)} y1="0" y2={height.clone()} /> }) }
            { for charts.iter().zip(1_u8..).map(|(chart, row)| {
                let (x, y) = (fixed(chart.balance(), 1), fixed(f64::from(row) * ROW, 0));
                html! {
                    <svg x={x} y={y} class="dot" overflow="visible">
                        if chart.barred { <path d="M-2.6-2.6l5.2 5.2m0-5.2l-5.2 5.2" /> } else { <circle r="2.7" /> }
                    </svg>
                }
            }) }
        </svg>
    }
}
