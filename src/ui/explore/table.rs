//! The rows as a table: the chart's twin.

use yew::prelude::*;

use crate::state::engine::Engine;
use crate::state::picture::policy;
use crate::text::number::{chance, whole};
use crate::text::{page, sentence};
use crate::ui::store::{Shared, Shown};

/// Props of [`ResultTable`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with its picture.
    pub(super) shown: Shared<Shown>,
}

/// The table, folded until it is wanted.
#[component]
pub(super) fn ResultTable(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let setter = open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target_dyn_into::<web_sys::HtmlDetailsElement>() {
                setter.set(details.open());
            }
        })
    };
    let engine = Engine::of(&props.shown.scenario);
    html! {
        <details class="fold" {ontoggle}>
            <summary>{ page::AS_TABLE }</summary>
            if *open {
                <div class="scrolls" tabindex="0" role="region" aria-label={page::AS_TABLE}>
                <table>
                    <thead><tr>{ for page::TABLE_HEADS.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                    <tbody>
                        { for props.shown.picture.rows.iter().filter_map(|row| {
                            let policy = policy(engine, row.policy)?;
                            let name = page::full_name(policy);
                            Some(match &row.result {
                                None => html! { <tr><th scope="row">{ name }</th><td colspan="5">{ page::NOT_SCORED }</td></tr> },
                                Some(outcome) => {
                                    let evaluation = &outcome.evaluation;
                                    html! {
                                        <tr>
                                            <th scope="row">{ name }</th>
                                            <td class="number">{ whole(evaluation.balance) }</td>
                                            <td class="number">{ whole(outcome.published_balance) }</td>
                                            <td>{ chance(evaluation.risk.probability) }</td>
                                            <td>{ sentence::gate(evaluation.gate) }
                                                if let Some(gate) = outcome.gate { { " (" }{ sentence::standard(gate.standard) }{ ")" } }</td>
                                            <td>{ sentence::disposition(evaluation.disposition) }</td>
                                        </tr>
                                    }
                                }
                            })
                        }) }
                    </tbody>
                </table>
                </div>
            }
        </details>
    }
}
