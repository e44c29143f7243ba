//! Where the difference of two scenarios under one policy comes from: bars, each starting where the one above ends, with their numbers.

use yew::prelude::*;
use yew::props;

use crate::edition::id::PolicyId;
use crate::findings::engine::Engine;
use crate::findings::scenarios::Change;
use crate::findings::waterfall::{Step, Waterfall};
use crate::messages::number::signed;
use crate::messages::{page, scenarios as words, why};
use crate::scenario::Scenario;
use crate::state::Action;
use crate::ui::hosted::hosted;
use crate::ui::parts::bars::step_bar;
use crate::ui::parts::said::said;
use crate::ui::parts::select::{self, Select};
use crate::ui::store::Dispatch;

/// Parts shown one by one; the others are summed, and listed in a fold.
const NAMED: usize = 7;

/// The choice of the policy, what changed under it, and the bars.
pub(super) fn split(
    places: [usize; 2],
    two: [&Scenario; 2],
    changes: &[Change],
    change: Option<&Change>,
    dispatch: &Dispatch,
) -> Html {
    let Some(change) = change else {
        return html! { <p>{ words::nothing() }</p> };
    };
    let policies: Vec<PolicyId> = changes.iter().map(|change| change.policy).collect();
    let chosen = policies.iter().position(|policy| *policy == change.policy);
    let engine = Engine::of(two[1]);
    let names = policies.iter().map(|policy| engine.edition.policy(*policy));
    let options: Vec<String> = names.map(page::full_name).collect();
    let on_choose = dispatch.on(move |place: usize| Some(Action::Why(Some(*policies.get(place)?))));
    html! {
        <section aria-labelledby="split-title">
            <h2 id="split-title">{ said(words::split_heading(places)) }</h2>
            <div class="field split-policy">
                <label for="split-policy">{ words::policy_label() }</label>
                { hosted::<Select>(props!(select::Props { id: "split-policy", options, chosen: chosen.unwrap_or(0), on_choose })) }
            </div>
            <p class="say">{ said(words::under_one(places, two, change)) }</p>
            { bars(places, two, change) }
        </section>
    }
}

fn bars(places: [usize; 2], two: [&Scenario; 2], change: &Change) -> Html {
    let points = change.rounded_causes();
    let [from, to] = change.rounded_balances();
    let named = NAMED.min(change.causes.len());
    let (first, rest) = change.causes.split_at(named);
    let others: f64 = rest.iter().map(|(_, points)| points).sum();
    let parts = first.iter().map(|(_, points)| *points);
    let sizes: Vec<f64> = parts.chain((!rest.is_empty()).then_some(others)).collect();
    let steps = Waterfall::of_points(change.sides[0].balance, &sizes);
    let name = |position: usize| words::cause(change.causes[position].0, two[1]);
    let moved = |position: usize| words::moved(change.causes[position].0, two[0], two[1]);
    let row = |name: String, moved: String, points: i64, step: &Step| {
        html! {
            <tr>
                <th scope="row"><span class="reason-name">{ said(name) }</span><span class="reason-weight">{ said(moved) }</span></th>
                <td class="bar-cell">if step.to != step.from { { step_bar(step) } }</td>
                <td class="number">{ said(signed(points)) }</td>
            </tr>
        }
    };
    html! {
        <>
            <table class="reasons">
                <caption>{ words::split_caption() }</caption>
                <thead class="hidden"><tr><th scope="col">{ words::cause_label() }</th><th scope="col">{ why::column_bar() }</th><th scope="col">{ why::column_points() }</th></tr></thead>
                <tbody>
                    <tr><th scope="row">{ said(words::balance_in(places[0])) }</th><td></td><td class="number">{ said(from) }</td></tr>
                    { for (0..named).map(|position| row(name(position).to_owned(), moved(position), points[position], &steps.step(position))) }
                    if !rest.is_empty() {
                        { row(words::others(rest.len() as i64), String::new(), points[named..].iter().sum(), &steps.step(named)) }
                    }
                </tbody>
                <tfoot><tr><th scope="row">{ said(words::balance_in(places[1])) }</th><td></td><td class="number">{ said(to) }</td></tr></tfoot>
            </table>
            if !rest.is_empty() {
                <details class="fold">
                    <summary>{ said(words::one_by_one(rest.len() as i64)) }</summary>
                    <table>
                        <thead class="hidden"><tr><th scope="col">{ words::cause_label() }</th><th scope="col">{ words::where_in_both() }</th><th scope="col">{ why::column_points() }</th></tr></thead>
                        <tbody>{ for (named..points.len()).map(|position| html! {
                            <tr><th scope="row">{ said(name(position)) }</th><td>{ said(moved(position)) }</td><td class="number">{ said(signed(points[position])) }</td></tr>
                        }) }</tbody>
                    </table>
                </details>
            }
        </>
    }
}
