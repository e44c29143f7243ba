//! What officials, auditors and analysts say changed: those about the two texts first, each with what the codings say to it.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::edition::{Check, Claim, Edition};
use crate::findings::claims::{Finding, Outcome, Tally, is_about};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::claims as words;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

use super::examined::{Examined, use_examined};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario, whose edition and reading count.
    pub(super) shown: Shared<Derived>,
    /// The two texts.
    pub(super) pair: [PolicyId; 2],
}

/// A claim with what came of it, once that is known.
type Entry<'a> = (&'static Claim, Option<&'a Examined>);

/// All claims.
#[component]
pub(super) fn Claims(props: &Props) -> Html {
    let scenario = &props.shown.scenario;
    let engine = Engine::of(scenario);
    let examined = use_examined(scenario.edition, &scenario.reading);
    let claims = engine.annotations().map(|words| words.claims);
    let claims = claims.unwrap_or_default();
    let of = |place: usize| examined.as_ref().and_then(|examined| examined.get(place));
    let entries = claims.iter().enumerate();
    let entries = entries.map(|(place, claim)| (claim, of(place)));
    let (about, others): (Vec<Entry<'_>>, Vec<Entry<'_>>) =
        entries.partition(|(claim, _)| is_about(claim, props.pair));
    let list = |entries: &[Entry<'_>]| {
        let entries = entries.iter().map(|entry| item(*entry, engine.edition));
        html! { <ul class="claims">{ for entries }</ul> }
    };
    let is_strict = claims
        .iter()
        .flat_map(|claim| claim.checks)
        .any(is_stricter);
    html! {
        <section>
            <h2>{ words::title() }</h2>
            <p>{ words::lead() }if is_strict { { said(" ") }{ said(words::strictness()) } }</p>
            if about.is_empty() { <p class="faint">{ said(words::no_claim()) }</p> } else { { list(&about) } }
            if !others.is_empty() {
                <details class="fold"><summary>{ said(words::others(others.len() as i64)) }</summary>{ list(&others) }</details>
            }
            if let Some(examined) = &examined {
                <p class="faint">{ said(words::tally(&Tally::of(examined.iter().map(|examined| Outcome::of(&examined.ours))))) }</p>
            }
        </section>
    }
}

/// Whether a check asks for a change that is large enough.
fn is_stricter(check: &Check) -> bool {
    matches!(check, Check::Share { .. } | Check::Counts { .. })
}

/// One claim.
fn item((claim, examined): Entry<'_>, edition: &'static Edition) -> Html {
    let (about, criteria) = (
        words::about(claim, edition),
        words::criteria(claim, edition),
    );
    let about = if criteria.is_empty() {
        about
    } else {
        words::about_and_criteria(&about, &criteria)
    };
    html! {
        <li key={claim.id} class="claim">
            <p class="faint">{ said(about) }</p>
            <p class="says">{ said(claim.says) }</p>
            <p class="faint">if claim.url.is_empty() { { said(claim.source) } } else { <a href={claim.url} rel="noreferrer">{ said(claim.source) }</a> }</p>
            { answer(claim, examined, edition) }
        </li>
    }
}

/// What came of a claim, and why, or of what part, nothing can.
fn answer(claim: &Claim, examined: Option<&Examined>, edition: &'static Edition) -> Html {
    if claim.checks.is_empty() {
        return html! { <p>{ said(words::not_checked(claim.reason)) }</p> };
    }
    let Some(examined) = examined else {
        return html! { <p class="faint">{ said(words::checking()) }</p> };
    };
    let ours = |outcome| words::verdict(claim, outcome);
    html! {
        <>
            { verdict(&examined.ours, claim, edition, &ours) }
            if let Some(yours) = &examined.yours { { verdict(yours, claim, edition, &words::your_verdict) } }
            if !claim.reason.is_empty() { <p>{ said(words::left_out(claim.reason)) }</p> }
        </>
    }
}

/// What all checks come to, in the words of `says`, and the numbers that show it.
fn verdict(
    findings: &[Finding],
    claim: &Claim,
    edition: &'static Edition,
    says: &dyn Fn(Outcome) -> String,
) -> Html {
    let Some(outcome) = Outcome::of(findings) else {
        return Html::default();
    };
    html! {
        <p><strong>{ said(says(outcome)) }</strong>
            { for findings.iter().map(|finding| html! { <>{ said(" ") }{ said(words::evidence(finding, claim, edition)) }</> }) }</p>
    }
}
