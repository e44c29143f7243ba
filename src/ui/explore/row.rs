//! One text's row: who and when, the chart, and the result in words. It opens into its reasons.

use web_sys::Element;
use yew::prelude::*;

use crate::edition::id::{EditionId, PolicyId};
use crate::edition::{Policy, edition};
use crate::findings::results::RowSummary;
use crate::findings::robustness::RobustnessSummary;
use crate::findings::row_chart::RowChart;
use crate::messages::number::{day, percent};
use crate::messages::{page, sentence, settled};
use crate::model::disposition::Disposition;
use crate::platform::scroll;
use crate::state::Action;
use crate::ui::effect::use_effect_on;
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::said::said;
use crate::ui::store::use_dispatch;

use super::chart::chart;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The text.
    pub(super) policy: PolicyId,
    pub(super) edition: EditionId,
    /// What the row shows.
    pub(super) glance: RowSummary,
    /// What its readings say; `None` until the first of them are there.
    pub(super) look: Option<RobustnessSummary>,
    /// Its chart.
    pub(super) chart: RowChart,
    /// Whether it is one of the two policies set against each other.
    pub(super) hot: bool,
    /// Whether its reasons are open.
    pub(super) open: bool,
    /// The reasons.
    #[prop_or_default]
    pub(super) children: Html,
}

/// The row of a scored text. Outside the app, where nothing can be opened, it has no button.
#[component]
pub(super) fn PolicyRow(props: &Props) -> Html {
    let (id, open) = (props.policy, props.open);
    let row = use_node_ref();
    use_effect_on(open, {
        let row = row.clone();
        move |open| {
            if let Some(row) = row.cast::<Element>().filter(|_| *open) {
                scroll::to_top_of_its_list(&row);
            }
        }
    });
    let toggle = use_dispatch()
        .map(|dispatch| dispatch.on(move |_: MouseEvent| Some(Action::Why((!open).then_some(id)))));
    let policies = edition(props.edition);
    let policy = policies.policy(id);
    let glance = props.glance;
    let shut = glance.gate.is_shut();
    let result = match glance.disposition {
        Disposition::Barred | Disposition::WeighsAgainst => "result against",
        Disposition::LeftOpen => "result open",
        Disposition::WeighsInFavour => "result favour",
    };
    let against = props.chart.against();
    let against = against.map(|(earlier, by)| page::against(policies.policy(earlier), by));
    let agree = props.look.as_ref();
    let agree = agree.map(|look| settled::row(look, glance.terms));
    let why = format!("why-{}", policy.id);
    html! {
        <li ref={row} class={classes!("row", props.hot.then_some("hot"), shut.then_some("shut"), props.open.then_some("opened"))}>
            <div class="who" title={policy.line}>
                <h3><span class="year">{ said(policy.year) }</span>{ said(" ") }<span class="issuer">{ said(policy.issuer) }</span>{ said(" ") }
                    <span class="short">{ said(policy.short) }</span></h3>
                <p class="line">{ said(policy.line) }</p>
            </div>
            { chart(&props.chart) }
            <div class={result}>
                if shut { { gate_glyph(glance.gate) } }
                <div class="words">
                    <strong>{ said(sentence::verdict(glance.verdict)) }</strong>
                    <span class="sure" aria-hidden="true">
                        if let Some(look) = &props.look {
                            <svg class="share" focusable="false"><rect class="whole" width="100%" height="100%" /><rect width={percent(look.agree * 100.0)} height="100%" /></svg>
                            <span class="of-100">{ said(settled::cell(look)) }</span>
                        }
                    </span>
                    <span class="hidden">{ said(sentence::gate_of(&glance)) }
                        if let Some(gate) = &policy.gate { { said(": ") }{ said(sentence::asks_for(gate.standard, glance.moved_threshold)) } }{ said(". ") }
                        if let Some((word, rest)) = &agree { { said(*word) }{ said(": ") }{ said(rest) }{ said(". ") } }
                        { said(page::balance(glance.shown, glance.change)) }
                        if let Some(against) = &against { { said(format!("; {against}")) } }
                    </span>
                </div>
            </div>
            if let Some(onclick) = toggle.clone() {
                <button type="button" class="why-button" aria-expanded={props.open.to_string()} aria-controls={why.clone()}
                    aria-label={page::why_of(policy)} {onclick}><span aria-hidden="true">{ said("›") }</span></button>
            }
            if toggle.is_some() { <div class="why" id={why} hidden={!props.open}>{ props.children.clone() }</div> }
        </li>
    }
}

/// The time without a policy: said, not scored.
pub(super) fn gap_row(policy: &'static Policy) -> Html {
    html! {
        <li key={policy.id} class="row gap">
            <div class="who"><h3><span class="year">{ said(policy.year) }</span>{ said(" ") }<span class="issuer">{ page::no_policy() }</span></h3></div>
            <p class="line">{ said(page::gap(&day(policy.from), &day(policy.until))) }</p>
        </li>
    }
}
