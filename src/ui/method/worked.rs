//! The worked example: one text, the scenario's own numbers, step by step.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::reasons::Reasons;
use crate::findings::results::{Row, pair};
use crate::messages::number::{chance, decimal, fixed, odds_factor};
use crate::messages::{method as words, sentence, why};
use crate::model::framework::Standard;
use crate::model::weights::emphasis;
use crate::ui::parts::law::whole_law;
use crate::ui::parts::said::said;

/// The example: the text `why`, whose reasons are open, or the later of the pair.
pub(super) fn worked(shown: &Derived, why: Option<PolicyId>) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let scored = |row: &&Row| row.result.is_some();
    let chosen = [why, Some(pair(scenario)[1])].into_iter().flatten();
    let mut chosen = chosen.filter_map(|policy| shown.picture.row(policy).filter(scored));
    let chosen = chosen
        .next()
        .or_else(|| shown.picture.rows.iter().find(scored));
    let Some((id, outcome)) = chosen.and_then(|row| Some((row.policy, row.result.as_ref()?)))
    else {
        return html! { <section><h2>{ words::worked() }</h2><p>{ said(words::nothing_scored()) }</p></section> };
    };
    let policy = engine.edition.policy(id);
    let evaluation = &outcome.evaluation;
    let reasons = Reasons::of(evaluation);
    let rule = shown.input.rule;
    let text = shown.input.text(id);
    let stances = text.as_ref().map_or(&[][..], |text| &text.stances);
    let item = engine.edition.item(scenario.item);
    let relevance = |factor: usize| item.relevance.get(factor).copied().unwrap_or(1.0);
    html! {
        <section>
            <h2>{ words::worked() }</h2>
            { whole_law(shown) }
            <p>{ said(words::worked_lead(sentence::place_name(scenario), &sentence::policy_name(policy), item.name)) }</p>
            <div class="scrolls" tabindex="0" role="region" aria-label={words::worked_table()}>
                <table class="worked">
                    <caption>{ words::worked_table() }</caption>
                    <thead><tr>{ for words::worked_heads().into_iter().enumerate().map(|(column, head)| html! { <th scope="col" class={(column > 1).then_some("number")}>{ head }</th> }) }</tr></thead>
                    <tbody>
                        { for engine.edition.factors.iter().enumerate().filter(|(number, _)| evaluation.weights[*number] > 0.0).map(|(number, factor)| {
                            let stance = stances.get(number).copied().unwrap_or(0);
                            let (weight, score) = (evaluation.weights[number], evaluation.scores[number]);
                            html! {
                                <tr key={factor.id}>
                                    <th scope="row">{ said(factor.short) }</th>
                                    <td>{ said(words::stance(stance)) }</td>
                                    <td class="number">{ said(decimal(emphasis(stance, rule.ratio), 2)) }</td>
                                    <td class="number">{ said(decimal(relevance(number), 2)) }</td>
                                    <td class="number">{ said(words::weight(&fixed(weight * 100.0, 1))) }</td>
                                    <td class="number">{ said(decimal(score, 1)) }</td>
                                    <td class="number">{ said(fixed(weight * score, 2)) }</td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
            <ol class="steps">
                <li>{ said(words::step_mean(rule.mean, rule.count, evaluation.mean)) }</li>
                <li>{ said(words::step_overlay(evaluation.multiplier, rule.overlay_strength, rule.overlay_reference)) }</li>
                <li>{ said(words::step_balance(evaluation.mean, evaluation.multiplier, evaluation.balance)) }
                    if let Some(case) = reasons.security_case { { said(" ") }{ said(why::security_case(case, reasons.decides)) } }
                    { said(" ") }{ said(words::step_edges(evaluation.edges.against_below, evaluation.edges.favour_from)) }</li>
                <li>
                    if evaluation.risk.own_estimate { { said(words::step_own_risk(&chance(evaluation.risk.probability))) } }
                    else {
                        { said(words::step_risk(evaluation.risk.base, evaluation.risk.log_odds, &odds_factor(crate::model::math::exp(evaluation.risk.log_odds)), &chance(evaluation.risk.probability))) }
                    }
                </li>
                <li>{ said(match outcome.gate {
                    None => words::step_no_gate().to_owned(),
                    Some(gate) => words::step_gate(sentence::standard(gate.standard), gate.threshold, gate.standard == Standard::ActualKnowledge, evaluation.gate),
                }) }</li>
                <li>{ said(words::step_result(outcome.verdict)) }</li>
            </ol>
        </section>
    }
}
