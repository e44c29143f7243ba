//! Criterion by criterion, the largest difference first: points, both stances, and both clauses side by side.

use yew::prelude::*;

use crate::edition::id::FactorId;
use crate::edition::{Annotations, Factor};
use crate::findings::compare::{Comparison, Side};
use crate::findings::engine::Engine;
use crate::messages::number::{rounded, signed};
use crate::messages::{compare as words, why};
use crate::scenario::Scenario;
use crate::ui::parts::said::said;

/// Criteria shown at once; the others are folded.
const SHOWN: usize = 5;

/// All criteria.
pub(super) fn factors(engine: &Engine, scenario: &Scenario, comparison: &Comparison) -> Html {
    let points = comparison.points();
    let entry = |position: usize| {
        let id = comparison.order[position];
        let factor = engine.edition.factor(id);
        let value = scenario.value(id).score();
        html! {
            <li key={factor.id} class="contrast">
                <h3>{ said(factor.short) }<span class="reason-weight">{ said(words::stands_at(rounded(value))) }</span>
                    <span class="number">{ said(signed(points[position])) }</span></h3>
                { for comparison.sides.iter().map(|side| clause(side, id, factor, engine.annotations())) }
            </li>
        }
    };
    let count = comparison.order.len();
    let shown = SHOWN.min(count);
    let rest: i64 = points[shown..count].iter().sum();
    html! {
        <section>
            <h2>{ words::factors() }</h2>
            <p>{ words::factors_lead() }</p>
            <ol class="contrasts">{ for (0..shown).map(entry) }</ol>
            <details class="fold">
                <summary>{ said(words::others(count - shown, rest)) }</summary>
                <ol class="contrasts">{ for (shown..count).map(entry) }</ol>
            </details>
            <dl class="sum">
                if points[count] != 0 { <div><dt>{ words::neutral_points() }</dt><dd>{ said(signed(points[count])) }</dd></div> }
                if let Some(points) = points.get(count + 1) { <div><dt>{ words::security_points() }</dt><dd>{ said(signed(*points)) }</dd></div> }
                <div><dt>{ words::sum() }</dt><dd>{ said(signed(points.iter().sum())) }</dd></div>
            </dl>
        </section>
    }
}

/// What one text says of a factor.
fn clause(side: &Side, id: FactorId, factor: &Factor, clauses: Option<&Annotations>) -> Html {
    let passage = clauses.and_then(|clauses| clauses.clause(side.policy.id, id));
    let weight = side.evaluation.weights[id.index()];
    html! {
        <div class="one-side">
            <p class="stance"><b>{ said(words::head(side.policy)) }</b>{ said(" ") }{ said(words::stance(side, id)) }
                <span class="reason-weight">{ said(words::weight(weight)) }</span></p>
            if side.text.reversed[id.index()] { <p class="clause">{ said(words::reversed()) }</p> }
            if let Some(passage) = passage {
                <p class="clause"><b>{ said(passage.section) }</b>{ said(format!(": {} ", passage.paraphrase)) }
                    <a href={passage.url} rel="noreferrer">{ said(why::passage_link()) }<span class="hidden">{ said(format!(", {}, {}", factor.short, passage.section)) }</span></a>
                    if let Some(remark) = why::evidence(passage) { <em>{ said(" ") }{ said(remark) }</em> }
                </p>
            } else {
                <p class="clause">{ said(why::no_clause(clauses.is_some())) }</p>
            }
        </div>
    }
}
