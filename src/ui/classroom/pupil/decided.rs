//! What was really decided, in a lesson that asks what a text has to do with it.

use yew::prelude::*;

use crate::edition::id::EditionId;
use crate::edition::{DECISIONS_FILE, decisions, install_decisions};
use crate::findings::decisions::case::cases;
use crate::messages::{cases as of_cases, lesson as words};
use crate::scenario::Reading;
use crate::ui::files::{in_its_place, use_file};
use crate::ui::parts::said::said;

/// Which decisions.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// Their ids, in the order in which they are shown.
    pub(super) ids: &'static [&'static str],
}

/// The decisions, each with what was decided, the reason that was given and its source.
#[component]
pub(super) fn Decided(props: &Props) -> Html {
    let file = use_file(DECISIONS_FILE, || decisions().is_some(), install_decisions);
    let all = cases(&Reading::standard(EditionId::NEWEST));
    let shown = props
        .ids
        .iter()
        .filter_map(|id| all.iter().find(|case| case.decision.id == *id));
    html! {
        <>
            <h2>{ words::really() }</h2>
            { in_its_place(&file, words::waiting(), words::failed()) }
            <ul class="stories">{ for shown.map(|case| html! {
                <li key={case.decision.id}>
                    <p><b>{ said(of_cases::entry(case)) }</b></p>
                    <p>{ said(of_cases::decided(case)) }{ said(" ") }{ said(of_cases::reason_from(case)) }</p>
                    <p class="faint"><a href={case.decision.url} target="_blank" rel="noopener">{ said(of_cases::site(case)) }</a></p>
                </li>
            }) }</ul>
        </>
    }
}
