//! The difference of the balances as steps from the first to the second; the table carries the numbers of the bars.

use yew::prelude::*;

use crate::state::compare::Comparison;
use crate::text::number::signed;
use crate::text::{compare as words, why};
use crate::ui::parts::bars::{Step, step_bar};

/// The steps.
pub(super) fn split(comparison: &Comparison) -> Html {
    let parts = comparison.difference.balance;
    let [before, after] = comparison
        .sides
        .each_ref()
        .map(|side| side.evaluation.balance);
    let [from, to] = words::balances(comparison);
    let steps = [parts.weights, parts.rule, parts.item];
    let ends: Vec<f64> = steps
        .iter()
        .scan(before, |sum, step| {
            *sum += step;
            Some(*sum)
        })
        .collect();
    let low = ends.iter().copied().fold(before.min(after), f64::min) - 1.5;
    let high = ends.iter().copied().fold(before.max(after), f64::max) + 1.5;
    let names = [words::WEIGHTS, words::OVERLAY, words::ITEM];
    let points = words::split(comparison);
    let starts = std::iter::once(before).chain(ends.iter().copied());
    let rows = names.into_iter().zip(points).zip(starts).zip(&ends);
    html! {
        <section>
            <h2>{ words::SPLIT }</h2>
            <p class="say">{ words::split_title(comparison) }</p>
            <table class="reasons">
                <caption>{ words::SPLIT_CAPTION }</caption>
                <thead class="hidden"><tr><th scope="col">{ words::PART }</th><th scope="col">{ why::BAR }</th><th scope="col">{ why::POINTS }</th></tr></thead>
                <tbody>
                    <tr><th scope="row">{ words::balance_under(comparison.sides[0].policy) }</th><td></td><td class="number">{ from }</td></tr>
                    { for rows.map(|(((name, points), start), &end)| html! {
                        <tr>
                            <th scope="row"><span class="reason-name">{ name }</span>
                                if name == words::ITEM { <span class="reason-weight">{ words::SAME_ITEM }</span> }
                            </th>
                            <td class="bar-cell">if end != start { { step_bar(&Step { from: start, to: end, low, high, mark: before, rising_is_against: false }) } }</td>
                            <td class="number">{ signed(points) }</td>
                        </tr>
                    }) }
                </tbody>
                <tfoot><tr><th scope="row">{ words::balance_under(comparison.sides[1].policy) }</th><td></td><td class="number">{ to }</td></tr></tfoot>
            </table>
        </section>
    }
}
