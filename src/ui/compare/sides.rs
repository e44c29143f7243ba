//! Both texts side by side: what follows, the balance, and the gate with its standard and threshold.

use yew::prelude::*;

use crate::edition::Annotations;
use crate::findings::compare::{Comparison, Side};
use crate::messages::number::{chance, rounded};
use crate::messages::{compare as words, page, sentence, why};
use crate::ui::parts::gate_glyph::gate_glyph;

/// The table.
pub(super) fn sides(comparison: &Comparison, clauses: Option<&Annotations>) -> Html {
    let sides = &comparison.sides;
    let row = |name: &'static str, cell: &dyn Fn(&Side) -> Html| {
        html! { <tr><th scope="row">{ name }</th>{ for sides.iter().map(|side| html! { <td>{ cell(side) }</td> }) }</tr> }
    };
    html! {
        <section>
            <h2>{ words::SIDES }</h2>
            <table class="sides">
                <thead><tr><td></td>{ for sides.iter().map(|side| html! { <th scope="col">{ words::head(side.policy) }</th> }) }</tr></thead>
                <tbody>
                    { row(words::FOLLOWS, &|side| html! { <strong>{ sentence::disposition(side.evaluation.disposition) }</strong> }) }
                    { row(words::BALANCE, &|side| html! { { rounded(side.evaluation.balance) } }) }
                    { row(page::risk(), &|side| html! { { chance(side.evaluation.risk.probability) } }) }
                    { row(words::GATE, &|side| html! { <span class="gate-cell">{ gate_glyph(side.evaluation.gate) }{ sentence::gate(side.evaluation.gate) }</span> }) }
                    { row(words::STANDARD, &|side| html! { { words::standard_of(side.text.gate) } }) }
                    { row(words::SHUTS_ABOVE, &|side| html! { { words::shuts_above(side.text.gate) } }) }
                    { row(words::BREADTH, &|side| html! { { words::breadth(side.text.gate) } }) }
                    { row(words::CLAUSE, &|side| clause(side, clauses)) }
                </tbody>
            </table>
            if let Some(difference) = words::risk_difference(comparison) { <p class="faint">{ difference }</p> }
        </section>
    }
}

/// What the bar says, with where it stands.
fn clause(side: &Side, clauses: Option<&Annotations>) -> Html {
    let bar = clauses.and_then(|clauses| clauses.notes_on(side.policy.id)?.gate.as_ref());
    match bar {
        Some(bar) => html! {
            <span class="clause">{ format!("{} ", why::bar(&bar.bar)) }<a href={bar.url} rel="noreferrer">{ bar.reference }</a></span>
        },
        None if side.policy.gate.is_some() => {
            html! { <span class="clause">{ why::no_clause(false) }</span> }
        }
        None => html! { { words::NONE } },
    }
}
