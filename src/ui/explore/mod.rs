//! The first screen: a country on sliders at the left, every policy at the right.

mod changes;
mod chart;
mod conditions;
mod conditions_and_risk;
mod country;
mod country_list;
mod criteria;
mod dock;
mod dots;
mod factor;
mod gates;
mod group;
mod makings;
mod most_readings;
mod pair;
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
use crate::ui::hosted::hosted_at;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::findings::results::{comparators, pair};
use crate::findings::row_chart::{RowChart, bands};
use crate::findings::tipping_points::{deciding, in_focus};
use crate::messages::lists::list_separate;
use crate::messages::number::percent;
use crate::messages::{headline, marks, page, reading, scenarios, sentence, settled as words};
use crate::platform::scroll;
use crate::scenario::{Reading, Screen};
use crate::state::{Action, ScenarioList};

use super::parts::law::{heading_of_rows, law_line};
use super::parts::switch::checked;
use super::readings::RobustnessView;
use super::store::{Dispatch, Shared};

use country::{country_panel, pick};
use pair::why_they_differ;
use row::{PolicyRow, gap_row};

pub use conditions_and_risk::conditions_and_risk;
pub use country_list::{COUNTRY_LIST, CountryList};
pub use criteria::{Criteria, criteria};

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
    let why = first.why.as_ref().map(|(policy, _)| *policy);
    let scored = shown.picture.rows.iter().filter(|row| row.result.is_some());
    // The style sheet shares out the height; a page that allows no style of its own cannot tell it the number.
    let rows = match scored.count() {
        ..=5 => "few",
        6..=8 => "",
        _ => "many",
    };
    html! {
        <div class={classes!("explore", rows)}>
            <section class="lede" aria-label={page::result()}>
                if first.beside.count() > 1 {
                    { which_of_several(shown, first.beside, dispatch) }
                }
                <h1 class={size_of(&first.headline)}>{ said(first.headline) }</h1>
                if first.beside.count() <= 1 && !title.is_empty() { <p class="title">{ said(headline::title(title)) }</p> }
                { law_line(shown, true) }
                <p class="second">{ said(first.second) }{ said(" ") }{ why_they_differ(shown, dispatch) }{ said(" ") }{ what_would_change(shown, why, dispatch) }</p>
                { law_line(shown, false) }
                if !changes.is_empty() {
                    <p class="otherwise">{ said(page::read_otherwise()) }{ said(": ") }{ said(list_separate(&changes)) }{ said(". ") }
                        <button type="button" class="plain" onclick={ours}>{ page::our_reading() }</button></p>
                }
            </section>
            { pick(shown, dispatch) }
            { policies(shown, first.read, first.why) }
            { country_panel(shown, why, first.source, dispatch) }
            { below(shown, first.read, first.table, dispatch) }
        </div>
    }
}

/// How large the sentence on top is set: the longer, the smaller, so that what is below it stays where it is.
fn size_of(headline: &str) -> &'static str {
    match headline.chars().count() {
        ..=170 => "",
        171..=250 => "long",
        251..=360 => "longer",
        _ => "longest",
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

/// The button that opens the one criterion whose own change turns the result in focus with the least movement.
fn what_would_change(shown: &Derived, why: Option<PolicyId>, dispatch: &Dispatch) -> Html {
    let focus = in_focus(&shown.scenario, why);
    let found = shown.tipping_points(focus);
    let Some(factor) = found.and_then(|found| deciding(&shown.scenario.values, found)) else {
        return html! {};
    };
    let engine = Engine::of(&shown.scenario);
    let slider = format!("slider-{}", engine.edition.factor(factor).id);
    let on_open = dispatch.on(move |_: MouseEvent| Some(Action::Source(Some(factor))));
    let onclick = Callback::from(move |event: MouseEvent| {
        on_open.emit(event);
        scroll::focus_soon(slider.clone());
    });
    html! { <button type="button" class="plain deciding" {onclick}>{ said(marks::what_would_change(&sentence::tag(engine.edition.policy(focus)))) }</button> }
}

/// The rows, in sight while anything is moved, for as long as the panel beside them: what is sticky stays within the box around it,
/// which an area of a grid is not.
fn policies(shown: &Derived, read: &RobustnessView, why: Option<(PolicyId, Html)>) -> Html {
    html! {
        <div class="beside">
            <section class="policies" aria-labelledby="policies-title">
                { heading_of_rows(shown, Some("policies-title")) }
                { rows(shown, read, why) }
            </section>
        </div>
    }
}

/// What belongs to the rows and need not be in sight: what a reading is, further texts, the flags of the law, and the same numbers as
/// a table.
fn below(shown: &Derived, read: &RobustnessView, table: Html, dispatch: &Dispatch) -> Html {
    let on_compare = dispatch.on(|event: Event| checked(&event).map(Action::Compare));
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let compared = comparators(engine).any(|policy| scenario.shows(policy));
    let flags = &shown.flags;
    html! {
        <div class="below">
            <p class="how-settled">{ said(words::of_pair(scenario, &shown.picture, &read.settled)) }</p>
            { hidden(shown, dispatch) }
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
        </div>
    }
}

/// The way back to all policies, where a link shows only some or none.
fn hidden(shown: &Derived, dispatch: &Dispatch) -> Html {
    let scenario = &shown.scenario;
    if Engine::of(scenario).shown_at_first() & !scenario.shown == 0 {
        return html! {};
    }
    let onclick = dispatch.on(|_: MouseEvent| Some(Action::ShowAll));
    html! {
        <p class="hidden-policies">{ said(page::policies_hidden(i64::from(scenario.shown.count_ones()))) }{ said(" ") }
            <button type="button" class="plain" {onclick}>{ page::show_all() }</button></p>
    }
}

/// One row per text on a common axis; the reasons of one may be open in it.
pub fn rows(shown: &Derived, read: &RobustnessView, open: Option<(PolicyId, Html)>) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let rows = &shown.picture.rows;
    let charts = RowChart::of_rows(scenario, rows, &read.settled);
    let pair = pair(scenario);
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
                    let is_hot = pair.contains(&id);
                    let reasons = open.as_ref().filter(|(open, _)| *open == id);
                    hosted_at::<PolicyRow>(policy.id, row::Props {
                        policy: id, edition: scenario.edition, glance, chart,
                        look: read.settled.summary(id, glance.disposition), hot: is_hot, open: reasons.is_some(),
                        children: reasons.map(|(_, reasons)| reasons.clone()).unwrap_or_default(),
                    })
                }) }
            </ol>
        </>
    }
}
