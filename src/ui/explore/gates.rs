//! The gates on one scale: misuse risk as a bar that grows towards the standards of proof.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::number::{chance, percent};
use crate::messages::{page, sentence};
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::said::said;

/// The two policies' gates against the misuse risk each of them sees.
pub(super) fn gate_scale(shown: &Derived) -> Html {
    let engine = Engine::of(&shown.scenario);
    html! {
        <section class="gate-scale" aria-labelledby="gates-title">
            <h2 id="gates-title">{ page::gate_title() }</h2>
            <ul>
                { for pair(&shown.scenario).into_iter().filter_map(|id| {
                    let policy = engine.edition.policy(id);
                    let outcome = shown.picture.row(id)?.result.as_ref()?;
                    let gate = outcome.gate?;
                    let glance = outcome.glance();
                    let state = outcome.evaluation.gate;
                    let shut = state.is_shut();
                    let at = |share: f64| percent(share * 100.0);
                    let risk = outcome.evaluation.risk.probability;
                    Some(html! {
                        <li key={policy.id} class={classes!("gate-line", shut.then_some("shut"))}>
                            <span class="year">{ said(sentence::tag(policy)) }</span>
                            <svg class="risk-track" aria-hidden="true" focusable="false">
                                <rect class="rail" x="0" y="13" width="100%" height="10" rx="2" />
                                <rect class="risk" x="0" y="13" width={at(risk)} height="10" rx="2" />
                                if gate.threshold.is_finite() { <line class="post" x1={at(gate.threshold)} x2={at(gate.threshold)} y1="4" y2="32" /> }
                            </svg>
                            { gate_glyph(state) }
                            <span class="gate-words"><strong>{ said(sentence::gate_of(&glance)) }</strong>
                                { said(page::gate_line(&chance(risk), gate.standard, &glance)) }</span>
                        </li>
                    })
                }) }
            </ul>
        </section>
    }
}
