//! The chart of one row on the screen.

use yew::prelude::*;

use crate::findings::row_chart::{Band, Mark, RowChart, Value};
use crate::messages::number::percent;
use crate::messages::page::moved_by;

use super::dots::dots;

/// The chart of a row. Decoration: the row's words and the table carry the same numbers.
pub(super) fn chart(chart: &RowChart) -> Html {
    html! {
        <svg class={classes!("chart", chart.barred.then_some("barred"))} aria-hidden="true" focusable="false">
            { for chart.marks.iter().map(|mark| draw(mark, chart.balance())) }
        </svg>
    }
}

fn draw(mark: &Mark, balance: f64) -> Html {
    match mark {
        Mark::Band { band, from, to } => {
            let class = match band {
                Band::Against => "band against",
                Band::Open => "band open",
                Band::Favour => "band favour",
            };
            html! { <rect {class} x={percent(*from)} width={percent(to - from)} height="100%" /> }
        }
        Mark::Dots(places) => dots(places),
        Mark::Step {
            from,
            to,
            below,
            between,
        } => {
            let class = if *between { "step between" } else { "step" };
            let y = if *below { "100%" } else { "0" };
            html! { <line {class} x1={percent(*from)} y1={y} x2={percent(*to)} y2={y} /> }
        }
        Mark::Ghost(at) => {
            html! { <line class="ghost" x1={percent(*at)} x2={percent(*at)} y1="0" y2="100%" /> }
        }
        Mark::Balance(at) => {
            html! { <line class="balance" x1={percent(*at)} x2={percent(*at)} y1="0" y2="100%" /> }
        }
        Mark::Value(value) => words(*value, &percent(balance)),
        // The style sheet draws the bars; the dots say more than their span.
        Mark::Bars | Mark::Span { .. } => html! {},
    }
}

/// The balance beside its line, with how far it has moved.
fn words(value: Value, at: &str) -> Html {
    let (dx, anchor) = if value.at_left {
        ("-8", "end")
    } else {
        ("8", "start")
    };
    html! {
        <text class="value" x={at.to_owned()} y="1.05em" {dx} text-anchor={anchor}>{ value.balance }
            <tspan class="note" dx="6">{ moved_by(value.change) }</tspan></text>
    }
}
