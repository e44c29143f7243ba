//! The difference of the balances as steps from the first to the second; the table carries the numbers of the bars.

use yew::prelude::*;

use crate::findings::compare::Comparison;
use crate::messages::number::signed;
use crate::messages::{compare as words, why};
use crate::ui::parts::bars::step_bar;
use crate::ui::parts::said::said;

/// The steps.
pub(super) fn split(comparison: &Comparison) -> Html {
    let [from, to] = comparison.balances();
    let steps = comparison.steps();
    let names = words::parts();
    let points = comparison.split();
    let rows = names.into_iter().zip(points).enumerate();
    html! {
        <section>
            <h2>{ words::split() }</h2>
            <p class="say">{ said(words::split_title(comparison)) }</p>
            <table class="reasons">
                <caption>{ words::split_caption() }</caption>
                <thead class="hidden"><tr><th scope="col">{ words::part() }</th><th scope="col">{ why::column_bar() }</th><th scope="col">{ why::column_points() }</th></tr></thead>
                <tbody>
                    <tr><th scope="row">{ said(words::balance_under(comparison.sides[0].policy)) }</th><td></td><td class="number">{ said(from) }</td></tr>
                    { for rows.map(|(position, (name, points))| {
                        let step = steps.step(position);
                        html! {
                        <tr>
                            <th scope="row"><span class="reason-name">{ said(name) }</span>
                                if name == words::item() { <span class="reason-weight">{ words::same_item() }</span> }
                            </th>
                            <td class="bar-cell">if step.to != step.from { { step_bar(&step) } }</td>
                            <td class="number">{ said(signed(points)) }</td>
                        </tr>
                    } }) }
                </tbody>
                <tfoot><tr><th scope="row">{ said(words::balance_under(comparison.sides[1].policy)) }</th><td></td><td class="number">{ said(to) }</td></tr></tfoot>
            </table>
        </section>
    }
}
