//! The results on paper: a row for every policy, with a chart that needs no colour.

use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::findings::results::{Glance, policy};
use crate::findings::robustness::Look;
use crate::messages::number::{percent, whole};
use crate::messages::{page, sentence, settled, sheet as words};

use super::Printed;

/// The first and the last of the dots between which 9 in 10 readings lie: each stands for 2 in 100.
const SPAN: (usize, usize) = (2, 47);

/// The table.
pub(super) fn results(printed: Printed<'_>) -> Html {
    let Printed { shown, read, .. } = printed;
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let edges = [scenario.reading.against_below, scenario.reading.favour_from];
    html! {
        <section class="sheet-results">
            <h2>{ words::RESULTS }</h2>
            <div class="scrolls" tabindex="0" role="region" aria-label={words::RESULTS}>
            <table>
                <thead><tr>{ for words::RESULT_HEADS.iter().enumerate().map(|(column, head)| html! {
                    <th scope="col" class={(column == 2).then_some("number")}>{ *head }</th>
                }) }</tr></thead>
                <tbody>{ for shown.picture.rows.iter().filter_map(|row| {
                    let policy = policy(engine, row.policy)?;
                    let name = html! { <th scope="row"><b>{ policy.year }</b>{ " " }{ words::name(policy) }</th> };
                    let Some(glance) = row.glance() else {
                        return Some(html! { <tr>{ name }<td colspan="5">{ page::NOT_SCORED }</td></tr> });
                    };
                    let look = read.settled.look(row.policy, glance.disposition);
                    Some(html! {
                        <tr>
                            { name }
                            <td class="sheet-chart">{ chart(glance, look.as_ref(), edges) }</td>
                            <td class="number"><b>{ whole(glance.balance) }</b></td>
                            <td><b>{ page::disposition_short(glance.disposition) }</b></td>
                            <td>{ sentence::gate(glance.gate) }</td>
                            <td>{ look.map(|look| settled::cell(&look)) }</td>
                        </tr>
                    })
                }) }</tbody>
            </table>
            </div>
            <p class="sheet-legend">{ words::LEGEND }</p>
        </section>
    }
}

/// The chart of a row. Decoration: the cells beside it say the same.
fn chart(glance: Glance, look: Option<&Look>, edges: [u8; 2]) -> Html {
    let at = percent(glance.balance);
    html! {
        <svg aria-hidden="true" focusable="false">
            <line class="axis-line" x1="0" x2="100%" y1="50%" y2="50%" />
            { for edges.map(|edge| html! { <line class="edge-line" x1={format!("{edge}%")} x2={format!("{edge}%")} y1="0" y2="100%" /> }) }
            if let Some(look) = look {
                <line class="span-line" x1={percent(look.dots[SPAN.0])} x2={percent(look.dots[SPAN.1])} y1="50%" y2="50%" />
            }
            <svg x={at} y="50%" overflow="visible">
                if glance.gate.is_shut() { <path class="cross" d="M-5-5l10 10m0-10l-10 10" /> } else { <circle r="4.5" /> }
            </svg>
        </svg>
    }
}
