//! The first screen: a country on sliders at the left, every policy at the right.

mod changes;
mod chart;
mod conditions;
mod country;
mod dock;
mod dots;
mod factor;
mod gates;
mod group;
mod picker;
mod risk;
mod row;
mod settled;
mod source;
mod table;
mod turns;
mod why;

use crate::edition::id::{FactorId, PolicyId};
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::findings::results::{PAIR, comparators};
use crate::findings::row_chart::{RowChart, bands};
use crate::messages::lists::list_separate;
use crate::messages::number::percent;
use crate::messages::{differ, page, reading, scenarios, sentence, settled as words};
use crate::scenario::{Reading, Screen};
use crate::state::{Action, ScenarioList};

use super::parts::switch::checked;
use super::readings::RobustnessView;
use super::store::{Dispatch, Shared};

use country::country_panel;
use dock::dock;
use gates::gate_scale;
use row::{PolicyRow, gap_row};

pub use source::source_card;
pub use table::result_table;
pub use why::why_panel;

/// What the first screen shows.
#[derive(Debug)]
pub struct First<'a> {
    /// The scenario with its picture.
    pub shown: &'a Shared<Derived>,
    /// What its readings say.
    pub read: &'a RobustnessView,
    /// What the picture is.
    pub headline: String,
    /// What the last move did, or why the two policies differ.
    pub second: String,
    /// The text whose reasons are open, with the reasons.
    pub why: Option<(PolicyId, Html)>,
    /// The factor whose source is open.
    pub source: Option<FactorId>,
    /// The same numbers as a table, in a fold.
    pub table: Html,
    /// The scenarios beside it.
    pub beside: &'a ScenarioList,
}

/// The first screen.
pub fn explore(first: First<'_>, dispatch: &Dispatch) -> Html {
    let shown = first.shown;
    let title = shown.scenario.title.as_str();
    let changes = reading::changes(&shown.scenario.reading, Engine::of(&shown.scenario).edition);
    let number = shown.scenario.edition;
    let ours = dispatch.on(move |_: MouseEvent| {
        Some(Action::Edit(Edit::Reading(Box::new(Reading::standard(
            number,
        )))))
    });
    html! {
        <div class="explore">
            <section class="lede" aria-label={page::result()}>
                if first.beside.count() > 1 {
                    { which_of_several(shown, first.beside, dispatch) }
                } else if !title.is_empty() {
                    <p class="title">{ said(title) }</p>
                }
                <h1>{ said(first.headline) }</h1>
                <p class="second">{ said(first.second) }</p>
                <p class="how-settled">{ said(words::of_pair(&shown.scenario, &shown.picture, &first.read.settled)) }</p>
                { why_they_differ(shown, dispatch) }
                if !changes.is_empty() {
                    <p class="otherwise">{ said(page::read_otherwise()) }{ said(": ") }{ said(list_separate(&changes)) }{ said(". ") }
                        <button type="button" class="plain" onclick={ours}>{ page::our_reading() }</button></p>
                }
            </section>
            { gate_scale(shown) }
            { country_panel(shown, first.why.as_ref().map(|(policy, _)| *policy), first.source, dispatch) }
            { policies(shown, first.read, first.why, first.table, dispatch) }
            { dock(shown) }
        </div>
    }
}

/// Which of the scenarios side by side is on the sliders, and the button that leads to all of them.
fn which_of_several(shown: &Derived, beside: &ScenarioList, dispatch: &Dispatch) -> Html {
    let onclick = dispatch.on(|_: MouseEvent| Some(Action::Go(Screen::Scenarios)));
    html! {
        <p class="title">{ said(scenarios::edited(beside.place(), beside.count(), &shown.scenario)) }{ said(" ") }
            <button type="button" class="plain" {onclick}>{ scenarios::side_by_side() }</button></p>
    }
}

/// The button that leads to the two policies of the headline, set against each other.
fn why_they_differ(shown: &Derived, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(&shown.scenario);
    let [first, second] = PAIR.map(|policy| i64::from(engine.edition.policy(policy).year));
    let onclick = dispatch.on(|_: MouseEvent| Some(Action::Contrast(PAIR)));
    html! { <button type="button" class="plain differ" {onclick}>{ said(differ::why(first, second)) }</button> }
}

/// The rows, the flags of the law, and the same numbers as a table.
fn policies(
    shown: &Derived,
    read: &RobustnessView,
    why: Option<(PolicyId, Html)>,
    table: Html,
    dispatch: &Dispatch,
) -> Html {
    let on_compare = dispatch.on(|event: Event| checked(&event).map(Action::Compare));
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let compared = comparators(engine).any(|policy| scenario.shows(policy));
    let flags = &shown.flags;
    html! {
        <section class="policies" aria-labelledby="policies-title">
            <h2 id="policies-title" class="hidden">{ page::under_each() }</h2>
            { rows(shown, read, why) }
            <p class="what">{ words::what_is_a_reading() }</p>
            <label class="check"><input type="checkbox" checked={compared} onchange={on_compare} />{ page::show_comparators() }</label>
            if !flags.is_empty() {
                <p class="flags"><strong>{ said(page::flagged(sentence::place_name(scenario))) }</strong>
                    { for flags.iter().enumerate().map(|(position, flag)| html! {
                        <>{ said(if position > 0 { "; " } else { " " }) }<a href={flag.bar.url} rel="noreferrer">{ said(flag.name) }</a></>
                    }) }{ said(".") }
                </p>
            }
            { table }
        </section>
    }
}

/// One row per text on a common axis; the reasons of one may be open in it.
pub fn rows(shown: &Derived, read: &RobustnessView, open: Option<(PolicyId, Html)>) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let rows = &shown.picture.rows;
    let charts = RowChart::of_rows(scenario, rows, &read.settled);
    html! {
        <>
            <div class="axis" aria-hidden="true">
                <p class="legend">
                    <svg class="key" viewBox="0 0 10 10"><circle cx="5" cy="5" r="3" /></svg>{ words::legend_dot() }
                    <svg class="key" viewBox="0 0 10 10"><path d="M5 0v10" /></svg>{ words::legend_line() }
                </p>
                <svg class="bands">
                    { for bands(scenario).into_iter().map(|(band, from, to)| html! { <text x={percent((from + to) / 2.0)} y="13" text-anchor="middle">{ page::axis(band) }</text> }) }
                </svg>
            </div>
            <ol class="rows">
                { for rows.iter().zip(charts).map(|(row, chart)| {
                    let id = row.policy;
                    let policy = engine.edition.policy(id);
                    let (Some(glance), Some(chart)) = (row.glance(), chart) else {
                        return gap_row(policy);
                    };
                    let is_hot = PAIR.contains(&id);
                    let reasons = open.as_ref().filter(|(open, _)| *open == id);
                    html! {
                        <PolicyRow key={policy.id} policy={id} edition={scenario.edition} {glance} {chart}
                            look={read.settled.summary(id, glance.disposition)} hot={is_hot} open={reasons.is_some()}>
                            if let Some((_, reasons)) = reasons { { reasons.clone() } }
                        </PolicyRow>
                    }
                }) }
            </ol>
        </>
    }
}
