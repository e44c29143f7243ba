//! On a phone: the two policies' results at the bottom of the screen, in view while a thumb drags.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::PAIR;
use crate::messages::page;
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::said::said;

/// The dock. Hidden from screen readers: the same is in the rows, and moves are announced.
pub(super) fn dock(shown: &Derived) -> Html {
    let engine = Engine::of(&shown.scenario);
    html! {
        <div class="dock" aria-hidden="true">
            { for PAIR.into_iter().filter_map(|id| {
                let policy = engine.edition.policy(id);
                let glance = shown.picture.row(id)?.glance()?;
                Some(html! {
                    <div class={classes!("dock-cell", glance.gate.is_shut().then_some("shut"))} key={policy.id}>
                        <span class="year">{ said(policy.year) }</span>
                        <span class="number">{ said(glance.shown) }<small>{ said(page::change(glance.change)) }</small></span>
                        { gate_glyph(glance.gate) }
                        <strong>{ said(page::verdict_short(glance.verdict)) }</strong>
                    </div>
                })
            }) }
        </div>
    }
}
