//! How settled a text's result is, in its reasons: shares of readings, by rule, of all weightings, and what drives the spread.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::Disposition;
use crate::findings::robustness::{BANDS, RESULTS};
use crate::findings::rounding::of_100;
use crate::messages::{robustness as words, settled};
use crate::model::evaluate::Evaluation;
use crate::ui::parts::said::said;
use crate::ui::readings::{IdleResults, RobustnessView};

/// All shares in a sentence; nothing until the first readings are there.
pub(super) fn settled_sentence(read: &RobustnessView, policy: PolicyId) -> Html {
    match read.settled.of(policy) {
        Some(readings) => html! { <p>{ said(words::shares(readings)) }</p> },
        None => html! {},
    }
}

/// The section; nothing until the first readings are there.
pub(super) fn settled_section(
    read: &RobustnessView,
    policy: PolicyId,
    evaluation: &Evaluation,
) -> Html {
    let Some(readings) = read.settled.of(policy) else {
        return html! {};
    };
    html! {
        <section class="settled">
            <h4>{ words::title() }</h4>
            <p>{ settled::what_is_a_reading() }</p>
            <table class="shares">
                <caption><strong>{ words::by_rule() }</strong>{ said(". ") }{ said(words::by_rule_caption()) }</caption>
                { heads(words::rule_column(), &RESULTS) }
                <tbody>
                    { for readings.by_rule.iter().map(|rule| html! {
                        <tr>
                            <th scope="row">{ said(words::rule(rule)) }</th>
                            { for of_100(&rule.dispositions).into_iter().map(|share| html! { <td class="number">{ said(share) }</td> }) }
                        </tr>
                    }) }
                </tbody>
            </table>
            <div class="rested">
                if let Some(at_rest) = &read.at_rest { { rested(at_rest, evaluation.security_case.is_some()) } } else { <p class="faint">{ said(words::at_rest()) }</p> }
            </div>
        </section>
    }
}

/// What takes longer: the drivers in a sentence, the weightings as a table, which leaves out a security case.
fn rested(at_rest: &IdleResults, security_case: bool) -> Html {
    let drivers = at_rest.drivers.as_ref();
    let drivers = drivers.and_then(|drivers| words::drivers(&drivers.disposition));
    html! {
        <>
            { for drivers.map(|sentence| html! { <p>{ said(sentence) }</p> }) }
            if let Some(shares) = &at_rest.weightings {
                <table class="shares">
                    <caption><strong>{ words::weightings_title() }</strong>{ said(". ") }{ said(words::weightings_caption()) }
                        if security_case { { said(" ") }{ said(words::weightings_without_case()) } }</caption>
                    { heads(words::weighting(), &BANDS) }
                    <tbody>
                        { for words::weightings(shares).into_iter().map(|(what, bands)| html! {
                            <tr><th scope="row">{ said(what) }</th>{ for bands.into_iter().map(|share| html! { <td class="number">{ said(share) }</td> }) }</tr>
                        }) }
                    </tbody>
                </table>
            }
        </>
    }
}

fn heads(first: &'static str, results: &[Disposition]) -> Html {
    html! {
        <thead><tr>
            <th scope="col">{ first }</th>
            { for results.iter().map(|result| html! { <th scope="col" class="number">{ said(words::column(*result)) }</th> }) }
        </tr></thead>
    }
}
