//! The first screen: a country on sliders at the left, every policy at the right.

mod chart;
mod conditions;
mod country;
mod dock;
mod factor;
mod gates;
mod group;
mod picker;
mod risk;
mod row;
mod source;
mod table;
mod why;

use yew::prelude::*;

use crate::state::Action;
use crate::state::engine::Engine;
use crate::state::picture::{Glance, comparators, flags, pair, policy};
use crate::text::{page, sentence};

use super::store::{Shared, Shown, use_dispatch};

use chart::Neighbours;
use country::CountryPanel;
use dock::Dock;
use gates::GateScale;
use row::{GapRow, PolicyRow};
use table::ResultTable;
use why::WhyPanel;

/// Props of [`Explore`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// The scenario with its picture.
    pub shown: Shared<Shown>,
    /// What the picture is.
    pub headline: AttrValue,
    /// What the last move did, or why the two policies differ.
    pub second: AttrValue,
    /// The text whose reasons are open.
    pub why: Option<u8>,
    /// The factor whose source is open.
    pub source: Option<u8>,
}

/// The first screen.
#[component]
pub fn Explore(props: &Props) -> Html {
    let shown = &props.shown;
    html! {
        <div class="explore">
            <section class="lede" aria-label={page::RESULT}>
                <h1>{ props.headline.clone() }</h1>
                <p class="second">{ props.second.clone() }</p>
            </section>
            <GateScale shown={shown.clone()} />
            <CountryPanel scenario={shown.scenario.clone()} risk={shown.picture.risk} source={props.source} />
            <Policies shown={shown.clone()} why={props.why} />
            <Dock shown={shown.clone()} />
        </div>
    }
}

/// Props of [`Policies`].
#[derive(Debug, PartialEq, Properties)]
struct PoliciesProps {
    shown: Shared<Shown>,
    why: Option<u8>,
}

/// One row per text on a common axis, the flags of the law, and the same numbers as a table.
#[component]
fn Policies(props: &PoliciesProps) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let on_why = use_callback((), {
        let dispatch = dispatch.clone();
        move |policy: Option<u8>, ()| dispatch.send(Action::Why(policy))
    });
    let on_compare = use_callback(props.shown.clone(), {
        let dispatch = dispatch.clone();
        move |event: Event, shown: &Shared<Shown>| {
            if let Some(input) = event.target_dyn_into::<web_sys::HtmlInputElement>() {
                for (policy, _) in comparators(Engine::of(&shown.scenario)) {
                    dispatch.send(Action::Show {
                        policy,
                        shown: input.checked(),
                    });
                }
            }
        }
    });
    let scenario = &props.shown.scenario;
    let engine = Engine::of(scenario);
    let rows = &props.shown.picture.rows;
    let glances: Vec<Option<Glance>> = rows.iter().map(|row| row.glance()).collect();
    let hot = pair(engine);
    let edges = (
        f64::from(scenario.reading.against_below),
        f64::from(scenario.reading.favour_from),
    );
    let compared = comparators(engine).any(|(number, _)| scenario.shown >> number & 1 == 1);
    let flags = flags(scenario);
    html! {
        <section class="policies" aria-labelledby="policies-title">
            <h2 id="policies-title" class="hidden">{ page::UNDER_EACH }</h2>
            <div class="axis" aria-hidden="true">
                <svg>
                    { for [(edges.0 / 2.0, page::AXIS_AGAINST), ((edges.0 + edges.1) / 2.0, page::AXIS_OPEN), ((edges.1 + 100.0) / 2.0, page::AXIS_FAVOUR)]
                        .into_iter().map(|(at, words)| html! { <text x={format!("{at}%")} y="13" text-anchor="middle">{ words }</text> }) }
                </svg>
            </div>
            <ol class="rows">
                { for rows.iter().enumerate().map(|(position, row)| {
                    let number = row.policy;
                    let Some(policy) = policy(engine, number) else { return html! {} };
                    let Some(glance) = glances[position] else {
                        return html! { <GapRow key={policy.id} policy={number} edition={scenario.edition} /> };
                    };
                    let before = glances[..position].iter().rev().flatten().next();
                    let after = glances[position + 1..].iter().flatten().next();
                    let is_hot = hot.contains(&Some(number));
                    let neighbours = Neighbours {
                        before: before.filter(|_| !is_comparator(policy)).map(|glance| glance.balance),
                        after: after.filter(|_| !is_last(engine, number)).map(|glance| glance.balance),
                    };
                    let open = props.why == Some(number);
                    html! {
                        <PolicyRow key={policy.id} policy={number} edition={scenario.edition} {glance} {edges} {neighbours}
                            hot={is_hot} leads={hot[1] == Some(number)} {open} on_why={on_why.clone()}>
                            if open { <WhyPanel shown={props.shown.clone()} policy={number} /> }
                        </PolicyRow>
                    }
                }) }
            </ol>
            <label class="check"><input type="checkbox" checked={compared} onchange={on_compare} />{ page::SHOW_COMPARATORS }</label>
            if !flags.is_empty() {
                <p class="flags"><strong>{ page::flagged(sentence::place_name(scenario)) }</strong>
                    { for flags.iter().enumerate().map(|(position, flag)| html! {
                        <>{ if position > 0 { "; " } else { " " } }<a href={flag.bar.url} rel="noreferrer">{ flag.name }</a></>
                    }) }{ "." }
                </p>
            }
            <ResultTable shown={props.shown.clone()} />
        </section>
    }
}

fn is_comparator(policy: &crate::edition::Policy) -> bool {
    policy.kind == crate::edition::Kind::Comparator
}

/// Whether a text is the last in time: no line leads on from it to the comparators.
fn is_last(engine: &Engine, number: u8) -> bool {
    policy(engine, number).is_some_and(|policy| policy.until.is_empty() || is_comparator(policy))
}
