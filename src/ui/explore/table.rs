//! The rows as a table: the chart's twin.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::number::chance;
use crate::messages::{page, sentence, settled};
use crate::ui::parts::said::said;
use crate::ui::readings::RobustnessView;

/// The table, for whoever unfolds it: a drag would otherwise write all of it for nobody.
pub fn result_table(shown: &Derived, read: &RobustnessView) -> Html {
    let engine = Engine::of(&shown.scenario);
    html! {
        <div class="scrolls" tabindex="0" role="region" aria-label={page::as_table()}>
        <table>
            <thead><tr>{ for page::table_heads().iter().enumerate().map(|(column, head)| html! { <th scope="col" class={matches!(column, 1 | 2).then_some("number")}>{ *head }</th> }) }</tr></thead>
            <tbody>
                { for shown.picture.rows.iter().map(|row| {
                    let policy = engine.edition.policy(row.policy);
                    let name = page::full_name(policy);
                    match &row.result {
                        None => html! { <tr><th scope="row">{ said(name) }</th><td colspan="6">{ said(page::not_scored()) }</td></tr> },
                        Some(outcome) => {
                            let (evaluation, glance) = (&outcome.evaluation, outcome.glance());
                            html! {
                                <tr>
                                    <th scope="row">{ said(name) }</th>
                                    <td class="number">{ said(glance.shown) }</td>
                                    <td class="number">{ said(glance.shown - glance.change) }</td>
                                    <td>{ said(chance(evaluation.risk.probability)) }</td>
                                    <td>{ said(sentence::gate_of(&glance)) }
                                        if let Some(gate) = outcome.gate { { said(" (") }{ said(sentence::standard_in_use(gate.standard, glance.moved_threshold)) }{ said(")") } }</td>
                                    <td>{ said(sentence::verdict(glance.verdict)) }</td>
                                    <td>{ read.settled.summary(row.policy, glance.disposition).map(|look| said(settled::cell(&look))) }</td>
                                </tr>
                            }
                        }
                    }
                }) }
            </tbody>
        </table>
        </div>
    }
}
