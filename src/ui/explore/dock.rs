//! On a phone: the two policies' results at the bottom of the screen, in view while a thumb drags.

use yew::prelude::*;

use crate::state::engine::Engine;
use crate::state::picture::{pair, policy};
use crate::text::number::whole;
use crate::text::{page, sentence};
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::store::{Shared, Shown};

/// Props of [`Dock`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with its picture.
    pub(super) shown: Shared<Shown>,
}

/// The dock. Hidden from screen readers: the same is in the rows, and moves are announced.
#[component]
pub(super) fn Dock(props: &Props) -> Html {
    let shown = &props.shown;
    let engine = Engine::of(&shown.scenario);
    html! {
        <div class="dock" aria-hidden="true">
            { for pair(engine).into_iter().flatten().filter_map(|number| {
                let policy = policy(engine, number)?;
                let glance = shown.picture.row(number)?.glance()?;
                let change = whole(glance.balance) - whole(glance.published);
                Some(html! {
                    <div class={classes!("dock-cell", glance.gate.is_shut().then_some("shut"))} key={policy.id}>
                        <span class="year">{ policy.year }</span>
                        <span class="number">{ whole(glance.balance) }<small>{ page::change(change) }</small></span>
                        { gate_glyph(glance.gate) }
                        <strong>{ sentence::disposition(glance.disposition) }</strong>
                    </div>
                })
            }) }
        </div>
    }
}
