//! The chart of one row: bands, the readings as dots, the balance of our own reading, where the published figures put it, and
//! the step to the rows around it.

use yew::prelude::*;

use crate::findings::results::Glance;
use crate::findings::robustness::Look;
use crate::messages::number::{percent, whole};
use crate::messages::page::moved_by;
use crate::model::disposition::Disposition;

use super::dots::dots;

/// Balances of the rows above and below, where the line leads on to them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Neighbours {
    /// The row above.
    pub(super) before: Option<f64>,
    /// The row below.
    pub(super) after: Option<f64>,
    /// Which of the two steps leads between the two policies set against each other.
    pub(super) between: Between,
}

/// The step between the two policies set against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Between {
    /// Neither step of this row.
    Neither,
    /// The one from the row above: this is the later policy.
    Before,
    /// The one to the row below: this is the earlier policy.
    After,
}

/// The chart of a row, with the band edges, and how it differs from the earlier policy in words. Decoration: the row's words and the table carry the same numbers.
pub(super) fn chart(
    glance: Glance,
    look: Option<&Look>,
    edges: (f64, f64),
    neighbours: Neighbours,
    against: Option<&str>,
) -> Html {
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
    let (dx, anchor) = if balance > 75.0 {
        ("-8", "end")
    } else {
        ("8", "start")
    };
    let step = |line: Between| {
        if neighbours.between == line {
            "step between"
        } else {
            "step"
        }
    };
    html! {
        <svg class={classes!("chart", barred.then_some("barred"))} aria-hidden="true" focusable="false">
            <rect class="band against" x="0" width={percent(low)} height="100%" />
            <rect class="band open" x={percent(low)} width={percent(high - low)} height="100%" />
            <rect class="band favour" x={percent(high)} width={percent(100.0 - high)} height="100%" />
            if let Some(look) = look { { dots(&look.dots) } }
            if let Some(before) = neighbours.before {
                <line class={step(Between::Before)} x1={half_way(before)} y1="0" x2={percent(balance)} y2="0" />
            }
            if let Some(after) = neighbours.after {
                <line class={step(Between::After)} x1={percent(balance)} y1="100%" x2={half_way(after)} y2="100%" />
            }
            if moved {
                <line class="ghost" x1={percent(published)} x2={percent(published)} y1="0" y2="100%" />
            }
            <line class="balance" x1={percent(balance)} x2={percent(balance)} y1="0" y2="100%" />
            <text class="value" x={percent(balance)} y="20" {dx} text-anchor={anchor}>{ whole(balance) }
                <tspan class="note" dx="6">{ moved_by(whole(balance) - whole(published)) }</tspan></text>
            if let Some(against) = against {
                <text class="note" x={percent(balance)} y="35" {dx} text-anchor={anchor}>{ against }</text>
            }
        </svg>
    }
}
