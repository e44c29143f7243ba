//! The chart of one row: bands, the balance, where the published figures put it, and the line to the rows around it.

use yew::prelude::*;

use crate::model::disposition::Disposition;
use crate::state::picture::Glance;
use crate::text::number::{percent, whole};

/// Balances of the rows above and below, where a line leads to them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Neighbours {
    /// The row above.
    pub(super) before: Option<f64>,
    /// The row below.
    pub(super) after: Option<f64>,
    /// Which of the two lines leads between the two policies set against each other.
    pub(super) between: Between,
}

/// The line between the two policies set against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Between {
    /// Neither line of this row.
    Neither,
    /// The one from the row above: this is the later policy.
    Before,
    /// The one to the row below: this is the earlier policy.
    After,
}

/// The chart of a row, with the band edges. Decoration: the row's words and the table carry the same numbers.
pub(super) fn chart(glance: Glance, edges: (f64, f64), neighbours: Neighbours) -> Html {
    let Glance {
        balance,
        published,
        disposition,
        ..
    } = glance;
    let (low, high) = edges;
    let barred = disposition == Disposition::Barred;
    let half_way = |other: f64| percent((balance + other) / 2.0);
    let moved = whole(balance) != whole(published);
    let (dx, anchor) = if balance > 90.0 {
        ("-14", "end")
    } else {
        ("14", "start")
    };
    let trend = |line: Between| {
        if neighbours.between == line {
            "trend between"
        } else {
            "trend"
        }
    };
    html! {
        <svg class={classes!("chart", barred.then_some("barred"))} aria-hidden="true" focusable="false">
            <rect class="band against" x="0" width={percent(low)} height="100%" />
            <rect class="band open" x={percent(low)} width={percent(high - low)} height="100%" />
            <rect class="band favour" x={percent(high)} width={percent(100.0 - high)} height="100%" />
            if let Some(before) = neighbours.before {
                <line class={trend(Between::Before)} x1={half_way(before)} y1="0" x2={percent(balance)} y2="50%" />
            }
            if let Some(after) = neighbours.after {
                <line class={trend(Between::After)} x1={percent(balance)} y1="50%" x2={half_way(after)} y2="100%" />
            }
            if moved {
                <line class="change" x1={percent(published)} x2={percent(balance)} y1="50%" y2="50%" />
                <circle class="ghost" cx={percent(published)} cy="50%" r="5" />
            }
            <circle class="balance" cx={percent(balance)} cy="50%" r="8" />
            <text class="value" x={percent(balance)} y="50%" {dx} dy="-8" text-anchor={anchor}>{ whole(balance) }</text>
        </svg>
    }
}
