//! The chart of one row: bands, the balance, where the published figures put it, and the line to the rows around it.

use yew::prelude::*;

use crate::model::disposition::Disposition;
use crate::state::picture::Glance;
use crate::text::number::whole;

/// Balances of the rows above and below, where a line leads to them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Neighbours {
    /// The row above.
    pub(super) before: Option<f64>,
    /// The row below.
    pub(super) after: Option<f64>,
}

/// Props of [`Chart`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What the row shows.
    pub(super) glance: Glance,
    /// The band edges.
    pub(super) edges: (f64, f64),
    /// The rows around.
    pub(super) neighbours: Neighbours,
}

/// The chart. Decoration: the row's words and the table carry the same numbers.
#[component]
pub(super) fn Chart(props: &Props) -> Html {
    let Glance {
        balance,
        published,
        disposition,
        ..
    } = props.glance;
    let (low, high) = props.edges;
    let barred = disposition == Disposition::Barred;
    let at = |value: f64| format!("{value:.2}%");
    let half_way = |other: f64| at((balance + other) / 2.0);
    let moved = whole(balance) != whole(published);
    let (dx, anchor) = if balance > 90.0 {
        ("-14", "end")
    } else {
        ("14", "start")
    };
    html! {
        <svg class={classes!("chart", barred.then_some("barred"))} aria-hidden="true" focusable="false">
            <rect class="band against" x="0" width={at(low)} height="100%" />
            <rect class="band open" x={at(low)} width={at(high - low)} height="100%" />
            <rect class="band favour" x={at(high)} width={at(100.0 - high)} height="100%" />
            if let Some(before) = props.neighbours.before {
                <line class="trend" x1={half_way(before)} y1="0" x2={at(balance)} y2="50%" />
            }
            if let Some(after) = props.neighbours.after {
                <line class="trend" x1={at(balance)} y1="50%" x2={half_way(after)} y2="100%" />
            }
            if moved {
                <line class="change" x1={at(published)} x2={at(balance)} y1="50%" y2="50%" />
                <circle class="ghost" cx={at(published)} cy="50%" r="5" />
            }
            <circle class="balance" cx={at(balance)} cy="50%" r="8" />
            <text class="value" x={at(balance)} y="50%" {dx} dy="-8" text-anchor={anchor}>{ whole(balance) }</text>
        </svg>
    }
}
