//! All codings: one table of stances with their ranges, and every passage behind them.

use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::edition::{Coding, Kind, Policy, Sign};
use crate::state::engine::Engine;
use crate::text::{method as words, page};

/// Props of [`Codings`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// Registry number of the edition.
    pub(super) edition: u8,
}

/// The codings.
#[component]
pub(super) fn Codings(props: &Props) -> Html {
    let edition = Engine::numbered(props.edition).edition;
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
            { for coded().map(|policy| html! { <Passages key={policy.id} policy={Coded(policy)} /> }) }
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

/// A text compared by its key.
#[derive(Clone, Copy, Debug)]
struct Coded(&'static Policy);

impl PartialEq for Coded {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

/// Props of [`Passages`].
#[derive(Debug, PartialEq, Properties)]
struct PassagesProps {
    policy: Coded,
}

/// The passages of one text, made when they are unfolded.
#[component]
fn Passages(props: &PassagesProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let setter = open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
                setter.set(details.open());
            }
        })
    };
    let Coded(policy) = props.policy;
    let factors = Engine::newest().edition.factors;
    html! {
        <details class="fold" {ontoggle}>
            <summary>{ words::passages_of(&page::full_name(policy), policy.passages.len()) }</summary>
            if *open {
                <p>{ policy.read }</p>
                <div class="scrolls" tabindex="0" role="region" aria-label={words::passages_of(&page::full_name(policy), policy.passages.len())}>
                    <table class="passages">
                        <thead><tr>{ for words::PASSAGE_HEADS.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                        <tbody>{ for policy.passages.iter().map(|passage| html! {
                            <tr>
                                <th scope="row">{ passage.factor.and_then(|factor| factors.get(factor)).map_or(words::GATE_VARIABLE, |factor| factor.short) }</th>
                                <td><a href={passage.url} rel="noreferrer">{ passage.section }</a></td>
                                <td>{ passage.paraphrase }</td>
                                { cell(&passage.coding) }
                                <td>{ words::evidence(passage.coding.evidence) }</td>
                                <td>{ passage.note }</td>
                            </tr>
                        }) }</tbody>
                    </table>
                </div>
            }
        </details>
    }
}
