//! The reasons on paper: the largest with their clauses, how settled the result is, and what would change it.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::engine::Engine;
use crate::findings::reasons::Reasons;
use crate::findings::results::pair;
use crate::messages::number::{rounded, signed};
use crate::messages::{changes as change_words, page, robustness, sentence, sheet as words, why};
use crate::ui::parts::said::said;

use super::Printed;

/// Reasons named one by one on paper; the others are summed.
const NAMED: usize = 5;

/// The reasons of the text that is open, or of the two of the headline.
pub(super) fn reasons(printed: Printed<'_>) -> Html {
    let pair = pair(&printed.shown.scenario);
    let texts = match &printed.why {
        Some(open) => std::slice::from_ref(open),
        None => pair.as_slice(),
    };
    html! {
        <section class="sheet-reasons">
            <h2>{ words::reasons() }</h2>
            <div class={(texts.len() > 1).then_some("halves")}>{ for texts.iter().map(|text| of(printed, *text)) }</div>
        </section>
    }
}

fn of(printed: Printed<'_>, id: PolicyId) -> Html {
    let Printed { shown, read, .. } = printed;
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let outcome = shown.picture.row(id).and_then(|row| row.result.as_ref());
    let Some(outcome) = outcome else {
        return html! {};
    };
    let policy = engine.edition.policy(id);
    let evaluation = &outcome.evaluation;
    let reasons = Reasons::of(evaluation);
    let named = reasons.named.len().min(NAMED);
    let others: i64 = reasons.points[named..].iter().sum();
    let count = reasons.others + reasons.named.len() - named;
    let clauses = engine.annotations();
    let turns = shown.changes(id).map(change_words::lead);
    html! {
        <section>
            <h3>{ said(page::full_name(policy)) }</h3>
            <p><b>{ said(sentence::verdict(outcome.verdict)) }{ said(". ") }</b>{ said(why::reasons_title(reasons.balance, reasons.neutral, evaluation.gate)) }{ said(".") }
                if let Some(gate) = outcome.gate { { said(" ") }{ said(why::title_of_gate(outcome, gate.standard)) }{ said(".") } }</p>
            <table>
                <tbody>
                    { for reasons.named[..named].iter().zip(&reasons.points).map(|(&factor, points)| html! {
                        <tr>
                            <td class="number"><b>{ said(signed(*points)) }</b></td>
                            <th scope="row">
                                <b>{ said(engine.edition.factor(factor).short) }</b>{ said(format!(" ({}). ", rounded(scenario.value(factor).score()))) }
                                { match clauses.and_then(|clauses| clauses.clause(policy.id, factor)) {
                                    Some(passage) => html! { <>{ said(format!("{}: {}", passage.section, passage.paraphrase)) }
                                        if let Some(remark) = why::evidence(passage) { { said(" ") }{ said(remark) } }</> },
                                    None => html! { { said(why::no_clause(clauses.is_some())) } },
                                } }
                            </th>
                        </tr>
                    }) }
                    if count > 0 { <tr><td class="number"><b>{ said(signed(others)) }</b></td><th scope="row">{ said(why::others(count)) }</th></tr> }
                </tbody>
            </table>
            if let Some(case) = reasons.security_case { <p>{ said(why::security_case(case, reasons.decides)) }</p> }
            if let Some(readings) = read.settled.of(id) { <p>{ said(robustness::shares(scenario, readings, outcome.terms)) }</p> }
            if let Some(turns) = turns { <p><b>{ said(change_words::title()) }{ said(": ") }</b>{ said(turns) }</p> }
        </section>
    }
}
