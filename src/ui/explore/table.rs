//! The rows as a table: the chart's twin.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::policy;
use crate::messages::number::{chance, rounded};
use crate::messages::{page, sentence, settled};
use crate::ui::readings::RobustnessView;

/// The table, folded until it is wanted.
pub(super) fn result_table(shown: &Derived, read: &RobustnessView) -> Html {
    let engine = Engine::of(&shown.scenario);
    html! {
        <details class="fold">
            <summary>{ page::as_table() }</summary>
                <div class="scrolls" tabindex="0" role="region" aria-label={page::as_table()}>
                <table>
                    <thead><tr>{ for page::table_heads().iter().enumerate().map(|(column, head)| html! { <th scope="col" class={matches!(column, 1 | 2).then_some("number")}>{ *head }</th> }) }</tr></thead>
                    <tbody>
                        { for shown.picture.rows.iter().filter_map(|row| {
                            let policy = policy(engine, row.policy)?;
                            let name = page::full_name(policy);
                            Some(match &row.result {
                                None => html! { <tr><th scope="row">{ name }</th><td colspan="6">{ page::not_scored() }</td></tr> },
                                Some(outcome) => {
                                    let evaluation = &outcome.evaluation;
                                    html! {
                                        <tr>
                                            <th scope="row">{ name }</th>
                                            <td class="number">{ rounded(evaluation.balance) }</td>
                                            <td class="number">{ rounded(outcome.published_balance) }</td>
                                            <td>{ chance(evaluation.risk.probability) }</td>
                                            <td>{ sentence::gate(evaluation.gate) }
                                                if let Some(gate) = outcome.gate { { " (" }{ sentence::standard(gate.standard) }{ ")" } }</td>
                                            <td>{ sentence::disposition(evaluation.disposition) }</td>
                                            <td>{ read.settled.summary(row.policy, evaluation.disposition).map(|look| settled::cell(&look)) }</td>
                                        </tr>
                                    }
                                }
                            })
                        }) }
                    </tbody>
                </table>
                </div>
        </details>
    }
}
