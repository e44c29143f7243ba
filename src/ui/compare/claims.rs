//! What commentators say changed: those about the two texts first, each with what the codings say to it.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::edition::{Claim, Edition};
use crate::findings::claims::{Examiner, Finding, is_about};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::claims as words;
use crate::scenario::Reading;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario, whose edition and reading count.
    pub(super) shown: Shared<Derived>,
    /// The two texts.
    pub(super) pair: [PolicyId; 2],
}

/// A claim with what our codings say to it, and what they say on the reader's reading where that is another.
struct Examined {
    claim: &'static Claim,
    ours: Vec<Finding>,
    yours: Option<Vec<Finding>>,
}

/// All claims.
#[component]
pub(super) fn Claims(props: &Props) -> Html {
    let scenario = &props.shown.scenario;
    let edition = Engine::of(scenario).edition;
    let asked = (scenario.edition, scenario.reading.clone());
    let examined = use_memo(asked, |(edition, reading)| {
        let standard = Reading::standard(*edition);
        let ours = Examiner::new(*edition, &standard);
        let yours = (*reading != standard).then(|| Examiner::new(*edition, reading));
        let claims = Engine::of_edition(*edition).annotations();
        let claims = claims.map(|words| words.claims).unwrap_or_default();
        let examined = claims.iter().map(|claim| Examined {
            claim,
            ours: ours.findings(claim),
            yours: yours.as_ref().map(|yours| yours.findings(claim)),
        });
        examined.collect::<Vec<_>>()
    });
    let (about, others): (Vec<&Examined>, Vec<&Examined>) = examined
        .iter()
        .partition(|examined| is_about(examined.claim, props.pair));
    let list = |examined: &[&Examined]| {
        html! { <ul class="claims">{ for examined.iter().map(|examined| entry(examined, edition)) }</ul> }
    };
    html! {
        <section>
            <h2>{ words::title() }</h2>
            <p>{ words::lead() }</p>
            if about.is_empty() { <p class="faint">{ said(words::no_claim()) }</p> } else { { list(&about) } }
            if !others.is_empty() {
                <details class="fold"><summary>{ said(words::others(others.len() as i64)) }</summary>{ list(&others) }</details>
            }
        </section>
    }
}

/// One claim.
fn entry(examined: &Examined, edition: &'static Edition) -> Html {
    let claim = examined.claim;
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
            if claim.checks.is_empty() {
                <p>{ said(words::not_checked(claim.reason)) }</p>
            } else {
                { verdict(&examined.ours, claim, edition, [words::disagree(), words::agree()]) }
                if let Some(yours) = &examined.yours { { verdict(yours, claim, edition, [words::yours_disagrees(), words::yours_agrees()]) } }
            }
        </li>
    }
}

/// Whether all checks agree, and the numbers that show it; `answers` are what is said where one does not, and where all do.
fn verdict(
    findings: &[Finding],
    claim: &Claim,
    edition: &'static Edition,
    answers: [&'static str; 2],
) -> Html {
    let agrees = findings.iter().all(|finding| finding.agrees);
    html! {
        <p><strong>{ said(answers[usize::from(agrees)]) }</strong>
            { for findings.iter().map(|finding| html! { <>{ said(" ") }{ said(words::evidence(finding, claim, edition)) }</> }) }</p>
    }
}
