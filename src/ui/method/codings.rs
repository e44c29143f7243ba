//! All codings: one table of stances with their ranges, and every passage behind them.

use yew::prelude::*;

use crate::edition::{Coding, Edition, Kind, Policy, Sign};
use crate::text::{method as words, page};

/// The codings.
pub(super) fn codings(edition: &Edition) -> Html {
    let coded = || {
        edition
            .policies
            .iter()
            .filter(|policy| policy.kind != Kind::Gap)
    };
    html! {
        <section>
            <h2>{ words::CODINGS }</h2>
            <p>{ words::CODINGS_LEAD }</p>
            <div class="scrolls" tabindex="0" role="region" aria-label={words::CODINGS_TABLE}>
                <table class="codings">
                    <caption>{ words::CODINGS_TABLE }</caption>
                    <thead><tr><th scope="col">{ words::CRITERION }</th>
                        { for coded().map(|policy| html! { <th scope="col">{ policy.year }<br />{ policy.short }</th> }) }
                    </tr></thead>
                    <tbody>
                        { for edition.factors.iter().enumerate().map(|(number, factor)| html! {
                            <tr key={factor.id}>
                                <th scope="row" title={factor.definition}>{ factor.short }</th>
                                { for coded().map(|policy| policy.stances.get(number).map_or_else(|| html! { <td></td> }, cell)) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            { for coded().map(|policy| passages(edition, policy)) }
            <p><a href="editions/2026.1/codings.csv" download="">{ words::DOWNLOAD_CODINGS }</a></p>
        </section>
    }
}

/// One stance with its range and sign; evidence on hover and in the passages.
fn cell(coding: &Coding) -> Html {
    let sign = match coding.sign {
        Sign::Minus => " (−)",
        Sign::Mixed => " (±)",
        Sign::Absent | Sign::Plus => "",
    };
    let weak = (coding.low < coding.stance).then_some("weak");
    html! { <td class={classes!("stance", weak)} title={words::evidence(coding.evidence)}>
        <b>{ coding.stance }</b>{ format!(" [{}–{}]{sign}", coding.low, coding.high) }
    </td> }
}

/// The passages of one text, folded.
fn passages(edition: &Edition, policy: &Policy) -> Html {
    let title = words::passages_of(&page::full_name(policy), policy.passages.len());
    html! {
        <details class="fold">
            <summary>{ title.clone() }</summary>
                <p>{ policy.read }</p>
                <div class="scrolls" tabindex="0" role="region" aria-label={title}>
                    <table class="passages">
                        <thead><tr>{ for words::PASSAGE_HEADS.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                        <tbody>{ for policy.passages.iter().map(|passage| html! {
                            <tr>
                                <th scope="row">{ passage.factor.and_then(|factor| edition.factors.get(factor)).map_or(words::GATE_VARIABLE, |factor| factor.short) }</th>
                                <td><a href={passage.url} rel="noreferrer">{ passage.section }</a></td>
                                <td>{ passage.paraphrase }</td>
                                { cell(&passage.coding) }
                                <td>{ words::evidence(passage.coding.evidence) }</td>
                                <td>{ passage.note }</td>
                            </tr>
                        }) }</tbody>
                    </table>
                </div>
        </details>
    }
}
