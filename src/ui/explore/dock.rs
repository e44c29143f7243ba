//! On a phone: the two policies' results at the bottom of the screen, in view while a thumb drags.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::{law, page, sentence};
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::law::forbids;
use crate::ui::parts::said::said;

/// The dock, which opens into all rows: the style sheet lays them over the sliders while it is open.
pub(super) fn dock(shown: &Derived) -> Html {
    let engine = Engine::of(&shown.scenario);
    html! {
        <details class="dock">
            <summary>
                <span class="hidden">{ page::all_results() }</span>
                if forbids(shown) { <span class="dock-law">{ law::dock() }</span> }
                { for pair(&shown.scenario).into_iter().filter_map(|id| {
                    let policy = engine.edition.policy(id);
                    let glance = shown.picture.row(id)?.glance()?;
                    Some(html! {
                        <span class={classes!("dock-cell", glance.gate.is_shut().then_some("shut"))} key={policy.id}>
                            <span class="year">{ said(sentence::tag(policy)) }</span>
                            <span class="number">{ said(glance.shown) }<small>{ said(page::change(glance.change)) }</small></span>
                            { gate_glyph(glance.gate) }
                            <strong>{ said(sentence::verdict(glance.verdict)) }</strong>
                        </span>
                    })
                }) }
                <span class="dock-open" aria-hidden="true">{ said("⌃") }</span>
            </summary>
        </details>
    }
}
