//! Both texts side by side: what follows, the balance, and the gate with its standard and threshold.

use yew::prelude::*;

use crate::edition::Annotations;
use crate::edition::id::PolicyId;
use crate::findings::compare::{Comparison, Side, breadth};
use crate::findings::derived::Derived;
use crate::findings::rounding::shown;
use crate::messages::number::chance;
use crate::messages::{compare as words, page, sentence, why};
use crate::ui::hosted::hosted_at;
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::said::said;
use crate::ui::parts::stop_rule::{self, StopRuleFirmness};
use crate::ui::store::Shared;

/// The table.
pub(super) fn sides(
    derived: &Shared<Derived>,
    pair: [PolicyId; 2],
    comparison: &Comparison,
) -> Html {
    let clauses = derived.input.engine.annotations();
    let sides = &comparison.sides;
    let row = |name: &'static str, cell: &dyn Fn(&Side) -> Html| {
        html! { <tr><th scope="row">{ name }</th>{ for sides.iter().map(|side| html! { <td>{ cell(side) }</td> }) }</tr> }
    };
    html! {
        <section>
            <h2>{ words::sides() }</h2>
            <table class="sides">
                <thead><tr><td></td>{ for sides.iter().map(|side| html! { <th scope="col">{ said(words::head(side.policy)) }</th> }) }</tr></thead>
                <tbody>
                    { row(words::row_follows(), &|side| html! { <strong>{ said(sentence::verdict(side.verdict)) }</strong> }) }
                    { row(words::row_balance(), &|side| html! { { said(shown(side.evaluation.decides, &side.evaluation.edges)) } }) }
                    { row(page::risk(), &|side| html! { { said(chance(side.evaluation.risk.probability)) } }) }
                    { row(words::row_gate(), &|side| html! { <span class="gate-cell">{ gate_glyph(side.evaluation.gate) }{ said(words::gate_of(side)) }</span> }) }
                    { row(words::row_standard(), &|side| html! { { said(words::standard_of(side.text.gate)) } }) }
                    { row(words::row_shuts_above(), &|side| html! { { said(words::shuts_above(side.text.gate)) } }) }
                    // In an edition in which every policy is held to one event nothing is said of how broad that is.
                    if sides.iter().any(|side| side.text.gate.as_ref().and_then(breadth).is_some()) {
                        { row(words::row_breadth(), &|side| html! { { said(words::breadth(side.text.gate)) } }) }
                    }
                    { row(words::row_clause(), &|side| clause(side, clauses)) }
                </tbody>
            </table>
            if let Some(difference) = words::risk_difference(comparison) { <p class="faint">{ said(difference) }</p> }
            { for pair.into_iter().map(|policy| hosted_at::<StopRuleFirmness>(policy.index(), stop_rule::Props { shown: derived.clone(), policy, on_screen: true })) }
        </section>
    }
}

/// What the bar says, with where it stands.
fn clause(side: &Side, clauses: Option<&Annotations>) -> Html {
    let bar = clauses.and_then(|clauses| clauses.notes_on(side.policy.id)?.gate.as_ref());
    match bar {
        Some(bar) => html! {
            <span class="clause">{ said(format!("{} ", why::bar(&bar.bar))) }<a href={bar.url} rel="noreferrer">{ said(bar.reference) }</a></span>
        },
        None if side.policy.gate.is_some() => {
            html! { <span class="clause">{ said(why::no_clause(false)) }</span> }
        }
        None => html! { { said(words::none()) } },
    }
}
