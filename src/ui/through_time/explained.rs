//! What stands below the charts: texts with their days, breaks in the sources, decisions, and the same numbers as a table.

use web_sys::Element;
use yew::prelude::*;

use crate::edition::history::History;
use crate::findings::engine::Engine;
use crate::findings::through_time::in_force::spans;
use crate::findings::through_time::{Break, Line, Point, Year};
use crate::messages::{page, sentence, through_time as words};
use crate::scenario::{SLIDERS, registry};
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

use super::{Lines, tag};

/// Texts, breaks and decisions.
pub(super) fn explained(history: &History, line: &Line) -> Html {
    let events: Vec<_> = history.events_of(registry::code(line.country)).collect();
    html! {
        <div class="explained">
            <section aria-labelledby="years-events">
                <h3 id="years-events">{ words::events() }</h3>
                if events.is_empty() { <p>{ words::no_events() }</p> } else {
                    <ol class="numbered">
                        { for events.iter().map(|event| html! {
                            <li key={event.date}>{ said(words::event_of(event)) }{ said(" ") }
                                <a href={event.url} rel="noopener" aria-label={words::event_source_of(event)}>{ words::event_source() }</a></li>
                        }) }
                    </ol>
                }
                <p class="hint">{ words::events_say() }</p>
            </section>
            <section aria-labelledby="years-breaks">
                <h3 id="years-breaks">{ words::breaks() }</h3>
                <p>{ words::breaks_say() }</p>
                <ul>{ for Break::ALL.into_iter().map(|found| html! { <li>{ said(words::break_of(found)) }</li> }) }</ul>
                <p class="hint">{ words::not_todays() }</p>
            </section>
            <section aria-labelledby="years-days">
                <h3 id="years-days">{ words::days() }</h3>
                <ul>{ for spans(Engine::newest().edition).iter().map(|span| html! { <li>{ said(words::span_of(span)) }</li> }) }</ul>
                <p class="hint">{ words::exempt() }</p>
            </section>
        </div>
    }
}

#[derive(Debug, PartialEq, Properties)]
pub(super) struct TableProps {
    pub(super) lines: Shared<Lines>,
}

/// The numbers of the charts, in a fold; nothing of it is made until it is unfolded.
#[component]
pub(super) fn Table(props: &TableProps) -> Html {
    let is_open = use_state_eq(|| false);
    let ontoggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            let fold = event.target_dyn_into::<Element>();
            is_open.set(fold.is_some_and(|fold| fold.has_attribute("open")));
        })
    };
    html! {
        <details class="fold" open={*is_open} {ontoggle}>
            <summary>{ words::table() }</summary>
            if let (true, Some(line)) = (*is_open, &props.lines.country) { { rows(line) } }
        </details>
    }
}

fn rows(line: &Line) -> Html {
    let held = tag(line.held);
    let heads = [
        words::column_year().to_owned(),
        words::column_text().to_owned(),
        words::column_score().to_owned(),
        words::column_result().to_owned(),
        words::column_score_held(&held),
        words::column_result_held(&held),
        words::column_risk().to_owned(),
        words::column_figures().to_owned(),
    ];
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={words::table_caption(words::name(line.country))}>
            <table>
                <caption class="hidden">{ said(words::table_caption(words::name(line.country))) }</caption>
                <thead><tr>{ for heads.into_iter().map(|head| html! { <th scope="col">{ said(head) }</th> }) }</tr></thead>
                <tbody>{ for line.years.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row(year: &Year) -> Html {
    let edition = Engine::newest().edition;
    let text = year.text.map(|text| page::full_name(edition.policy(text)));
    let score = |point: Option<Point>| {
        point.map(|point| {
            let [low, high] = words::ends(&point);
            words::score_cell(point.shown, low, high)
        })
    };
    let result =
        |point: Option<Point>| point.map(|point| sentence::verdict(point.verdict).to_owned());
    let risk = year.then.map(|point| words::in_100(point.risk));
    let figures = year
        .figures
        .map(|figures| words::figures_cell(figures as i64, SLIDERS as i64));
    let cells = [
        text,
        score(year.then),
        result(year.then),
        score(year.held),
        result(year.held),
        risk,
        figures,
    ];
    html! {
        <tr key={year.year}>
            <th scope="row">{ said(year.year) }</th>
            { for cells.into_iter().map(|cell| html! { <td>{ said(cell.unwrap_or_else(|| words::no_figure().to_owned())) }</td> }) }
        </tr>
    }
}
