//! The results on paper: a row for every policy, with a chart that needs no colour.

use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::findings::row_chart::{Mark, RowChart};
use crate::messages::number::percent;
use crate::messages::{law, page, sentence, settled, sheet as words};
use crate::ui::parts::law::forbids;
use crate::ui::parts::said::said;

use super::Printed;

/// The table.
pub(super) fn results(printed: Printed<'_>) -> Html {
    let Printed { shown, read, .. } = printed;
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let charts = RowChart::of_rows(scenario, &shown.picture.rows, &read.settled);
    html! {
        <section class="sheet-results">
            <h2>{ words::results() }</h2>
            if forbids(shown) { <p><b>{ law::alone_heading() }</b></p> }
            <div class="scrolls" tabindex="0" role="region" aria-label={words::results()}>
            <table>
                <thead><tr>{ for words::result_heads().iter().enumerate().map(|(column, head)| html! {
                    <th scope="col" class={(column == 2).then_some("number")}>{ *head }</th>
                }) }</tr></thead>
                <tbody>{ for shown.picture.rows.iter().zip(&charts).map(|(row, chart)| {
                    let policy = engine.edition.policy(row.policy);
                    let name = html! { <th scope="row"><b>{ said(policy.year) }</b>{ said(" ") }{ said(words::name(policy)) }</th> };
                    let (Some(glance), Some(chart)) = (row.glance(), chart) else {
                        return html! { <tr>{ name }<td colspan="5">{ said(page::not_scored()) }</td></tr> };
                    };
                    let look = read.settled.summary(row.policy, glance.disposition);
                    html! {
                        <tr>
                            { name }
                            <td class="sheet-chart">{ draw(chart) }</td>
                            <td class="number"><b>{ said(glance.shown) }</b></td>
                            <td><b>{ said(sentence::verdict(glance.verdict)) }</b></td>
                            <td>{ said(sentence::gate_of(&glance)) }</td>
                            <td>{ look.map(|look| said(settled::cell(&look))) }</td>
                        </tr>
                    }
                }) }</tbody>
            </table>
            </div>
            <p class="sheet-legend">{ words::legend() }</p>
        </section>
    }
}

/// The chart of a row, as a line that needs no colour. Decoration: the cells beside it say the same.
fn draw(chart: &RowChart) -> Html {
    html! {
        <svg aria-hidden="true" focusable="false">
            <line class="axis-line" x1="0" x2="100%" y1="50%" y2="50%" />
            { for chart.edges().map(|edge| html! { <line class="edge-line" x1={percent(edge)} x2={percent(edge)} y1="0" y2="100%" /> }) }
            { for chart.marks.iter().map(|mark| match mark {
                Mark::Span { from, to } => html! { <line class="span-line" x1={percent(*from)} x2={percent(*to)} y1="50%" y2="50%" /> },
                Mark::Balance(at) => html! {
                    <svg x={percent(*at)} y="50%" overflow="visible">
                        if chart.barred { <path class="cross" d="M-5-5l10 10m0-10l-10 10" /> } else { <circle r="4.5" /> }
                    </svg>
                },
                // Too much for a line.
                Mark::Band { .. } | Mark::Bars | Mark::Dots(_) | Mark::Step { .. } | Mark::Ghost(_) | Mark::Value(_) => html! {},
            }) }
        </svg>
    }
}
