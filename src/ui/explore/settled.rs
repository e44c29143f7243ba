//! How sure a policy's result is, in its reasons: shares of readings, by rule, of all weightings, and what drives the spread.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::Disposition;
use crate::findings::results::Outcome;
use crate::findings::robustness::{BANDS, RESULTS};
use crate::findings::rounding::of_100;
use crate::findings::verdict::Verdict;
use crate::messages::{robustness as words, sentence, settled};
use crate::scenario::Scenario;
use crate::ui::parts::said::said;
use crate::ui::readings::{IdleResults, RobustnessView};

/// All shares in a sentence; nothing until the first readings are there.
pub(super) fn settled_sentence(
    scenario: &Scenario,
    read: &RobustnessView,
    policy: PolicyId,
    outcome: &Outcome,
) -> Html {
    match read.settled.of(policy) {
        Some(readings) => {
            html! { <p>{ said(settled::kept(scenario, words::shares(scenario, readings, outcome.terms))) }</p> }
        }
        None => html! {},
    }
}

/// The section; nothing until the first readings are there.
pub(super) fn settled_section(read: &RobustnessView, policy: PolicyId, outcome: &Outcome) -> Html {
    let Some(readings) = read.settled.of(policy) else {
        return html! {};
    };
    let columns = columns(&RESULTS, outcome.terms);
    html! {
        <section class="settled">
            <h4>{ words::title() }</h4>
            <p>{ settled::what_is_a_reading() }</p>
            <table class="shares">
                <caption><strong>{ words::by_rule() }</strong>{ said(". ") }{ said(words::by_rule_caption()) }</caption>
                { heads(words::rule_column(), &columns) }
                <tbody>
                    { for readings.by_rule.iter().map(|rule| html! {
                        <tr>
                            <th scope="row">{ said(words::rule(rule)) }</th>
                            { for of_100(&rule.dispositions).into_iter().take(columns.len()).map(|share| html! { <td class="number">{ said(share) }</td> }) }
                        </tr>
                    }) }
                </tbody>
            </table>
            <div class="rested">
                if let Some(at_rest) = &read.at_rest { { rested(at_rest, outcome) } } else { <p class="faint">{ said(words::at_rest()) }</p> }
            </div>
        </section>
    }
}

/// What takes longer: the drivers in a sentence, the weightings as a table, which leaves out a security case.
fn rested(at_rest: &IdleResults, outcome: &Outcome) -> Html {
    let security_case = outcome.evaluation.security_case.is_some();
    let columns = columns(&BANDS, outcome.terms);
    let drivers = at_rest.drivers.as_ref();
    let drivers = drivers.and_then(|drivers| words::drivers(&drivers.disposition));
    html! {
        <>
            { for drivers.map(|sentence| html! { <p>{ said(sentence) }</p> }) }
            if let Some(shares) = &at_rest.weightings {
                <table class="shares">
                    <caption><strong>{ words::weightings_title() }</strong>{ said(". ") }{ said(words::weightings_caption()) }
                        if security_case { { said(" ") }{ said(words::weightings_without_case()) } }</caption>
                    { heads(words::weighting(), &columns) }
                    <tbody>
                        { for words::weightings(shares).into_iter().map(|(what, bands)| html! {
                            <tr><th scope="row">{ said(what) }</th>{ for bands.into_iter().take(columns.len()).map(|share| html! { <td class="number">{ said(share) }</td> }) }</tr>
                        }) }
                    </tbody>
                </table>
            }
        </>
    }
}

/// What the columns of a table are called: a policy that only says when to refuse has none for a sale that it favours, which is the last.
fn columns(results: &[Disposition], terms: Verdict) -> Vec<&'static str> {
    let mut verdicts: Vec<Verdict> = results
        .iter()
        .map(|result| terms.of_same_text(*result))
        .collect();
    verdicts.dedup();
    verdicts.into_iter().map(sentence::verdict).collect()
}

fn heads(first: &'static str, results: &[&'static str]) -> Html {
    html! {
        <thead><tr>
            <th scope="col">{ first }</th>
            { for results.iter().map(|result| html! { <th scope="col" class="number">{ said(*result) }</th> }) }
        </tr></thead>
    }
}
