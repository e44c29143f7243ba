//! The band of texts in force, the pins of decisions, and the charts of score and risk, all on one axis of time, with the year that is
//! read.

use std::rc::Rc;

use web_sys::{Element, HtmlInputElement, PointerEvent};
use yew::prelude::*;

use crate::edition::history::History;
use crate::findings::engine::Engine;
use crate::findings::through_time::drawing::{ENDS, Frame, Mark, shape};
use crate::findings::through_time::in_force::{Span, days_between, moment, spans};
use crate::findings::through_time::{Break, Line, Point, Year};
use crate::messages::number::percent;
use crate::messages::{sentence, through_time as words};
use crate::model::framework::Gate;
use crate::scenario::registry;
use crate::ui::hosted::{hosted, hosted_at};
use crate::ui::parts::finger::Finger;
use crate::ui::parts::said::said;

/// What is drawn, and which year is read.
pub(super) struct Charts<'a> {
    pub(super) history: &'static History,
    pub(super) line: &'a Line,
    pub(super) year: u16,
    pub(super) on_year: Callback<u16>,
}

/// A drawing that is stretched to the size of its chart; marks stand over it.
const SCORE: Frame = Frame {
    width: 5000.0,
    height: 1000.0,
    most: 100.0,
    mark: 0.0,
};

/// The same for the risk.
const RISK: Frame = Frame { most: 1.0, ..SCORE };

/// Half the size of the marks under the text in force, and under the one held fixed, in pixels.
const MARKS: [i64; 2] = [5, 4];

/// Years with a number below the axis.
const TICKS: [u16; 5] = [1980, 1990, 2000, 2010, 2020];

/// All charts with the control of the year and the sentence.
pub(super) fn charts(shown: &Charts<'_>) -> Html {
    let line = shown.line;
    let year = line.years.iter().find(|year| year.year == shown.year);
    let said_of_year = year.map_or_else(String::new, |year| {
        words::year_of(shown.history, line, year)
    });
    let edition = Engine::newest().edition;
    let held = sentence::policy_name(edition.policy(line.held));
    let ends = [shown.history.first, shown.history.last];
    let threshold = edition.policy(line.held).gate.as_ref();
    let threshold = threshold
        .map(|gate| gate.threshold)
        .filter(|threshold| *threshold != Gate::KNOWLEDGE_ONLY);
    let same_risk = line.years.iter().all(|year| {
        let risk = |point: Option<Point>| point.map(|point| words::in_100(point.risk));
        risk(year.then) == risk(year.held)
    });
    html! {
        <>
            <p class="say" id="years-say">{ said(&said_of_year) }</p>
            { hosted_at::<Pointed>("score", PointedProps { on_year: shown.on_year.clone(), ends, children: html! {
                <>
                    <h3 class="hidden">{ words::band() }</h3>
                    { band(edition_spans()) }
                    { pins(shown) }
                    <h3>{ words::score() }</h3>
                    { score(shown) }
                </>
            } }) }
            <div class="of-year">
                <label for="years-year">{ words::year() }</label>
                <p class="hint">{ words::year_hint() }</p>
                { hosted::<YearField>(YearProps { year: shown.year, ends, says: said_of_year.into(), on_year: shown.on_year.clone() }) }
            </div>
            { hosted_at::<Pointed>("risk", PointedProps { on_year: shown.on_year.clone(), ends, children: html! {
                <>
                    <h3>{ words::risk() }</h3>
                    { risk(shown, threshold) }
                </>
            } }) }
            <ul class="key">
                <li><svg class="sample" aria-hidden="true"><line class="then" x1="0" x2="100%" y1="50%" y2="50%" /></svg>{ words::line_then() }</li>
                <li><svg class="sample" aria-hidden="true"><line class="held" x1="0" x2="100%" y1="50%" y2="50%" /></svg>{ said(words::line_held(&held)) }</li>
                <li><svg class="sample" aria-hidden="true"><line class="break" x1="0" x2="100%" y1="50%" y2="50%" /></svg>{ words::line_break() }</li>
                { for Mark::ALL.into_iter().map(|mark| html! {
                    <li><svg class="sample mark" aria-hidden="true" viewBox="-7 -7 14 14"><path class={class_of(mark)} d={shape(mark, 0, 0, MARKS[0])} /></svg>{ said(words::mark(mark)) }</li>
                }) }
            </ul>
            <p class="hint">{ words::ranges() }
                if same_risk { { said(" ") }{ said(words::risk_same()) } }
                if threshold.is_some() { { said(" ") }{ said(words::stop_line(&held)) } }
            </p>
        </>
    }
}

fn edition_spans() -> Vec<Span> {
    spans(Engine::newest().edition)
}

/// Where a moment lies across, in per cent.
fn across(moment: f64) -> String {
    percent((moment - ENDS.0) / (ENDS.1 - ENDS.0) * 100.0)
}

/// Where a value lies down, in per cent.
fn down(value: f64, most: f64) -> String {
    percent((1.0 - value / most) * 100.0)
}

/// The shape and the colour of a mark.
pub(super) const fn class_of(mark: Mark) -> &'static str {
    match mark {
        Mark::Stopped => "stopped",
        Mark::Against => "against",
        Mark::Neither => "neither",
        Mark::Favour => "favour",
    }
}

/// The texts in force by their days, and the time without one.
fn band(spans: Vec<Span>) -> Html {
    let edition = Engine::newest().edition;
    let rect = |span: &Span| {
        let (from, until) = (moment(span.from)?, moment(span.until).unwrap_or(ENDS.1));
        let policy = edition.policy(span.policy);
        let (x, width) = (
            across(from),
            percent((until - from) / (ENDS.1 - ENDS.0) * 100.0),
        );
        if span.is_gap {
            let days = days_between(span.from, span.until)?;
            return Some(html! {
                <g key={policy.id} class="gap">
                    <line x1={x.clone()} x2={x.clone()} y1="0" y2="40" />
                    <text x={x} y="52" text-anchor="end">{ words::gap(days) }</text>
                </g>
            });
        }
        let length = until - from;
        let class = if length < 3.0 { "short" } else { "bare" };
        Some(html! {
            <svg key={policy.id} x={x} y="4" width={width} height="30">
                <rect width="100%" height="100%" />
                if length > 1.9 { <text {class} x="5" y="20">{ policy.year }</text> }
                if length > 3.0 { <text class="who" x="5" y="20">{ words::band_label(policy.year.into(), policy.issuer) }</text> }
            </svg>
        })
    };
    html! { <svg class="band" role="img" aria-label={words::band_says()}>{ for spans.iter().filter_map(rect) }</svg> }
}

/// The decisions, numbered as in the list below.
fn pins(shown: &Charts<'_>) -> Html {
    let code = registry::code(shown.line.country);
    let pins: Vec<Html> = shown
        .history
        .events_of(code)
        .enumerate()
        .filter_map(|(place, event)| {
            Some(html! {
                <svg key={place} x={across(moment(event.date)?)} y="9" overflow="visible">
                    <circle r="8" /><text y="4" text-anchor="middle">{ place + 1 }</text>
                </svg>
            })
        })
        .collect();
    if pins.is_empty() {
        return html! {};
    }
    html! { <svg class="pins" aria-hidden="true">{ for pins }</svg> }
}

/// A line with its ground, under one of the two texts.
fn drawn(
    line: &Line,
    frame: &Frame,
    class: &'static str,
    point: fn(&Year) -> Option<Point>,
    value: fn(&Point) -> (f64, (f64, f64)),
) -> Html {
    let ground = frame.ground(line, |year| Some(value(&point(year)?).1));
    let path = frame.line(line, |year| Some(value(&point(year)?).0));
    html! { <><path class={classes!("ground", class)} d={ground} /><path class={class} d={path} /></> }
}

/// The lines of the grid, of the breaks and of the year that is read.
fn grid(shown: &Charts<'_>, most: f64, steps: [(f64, &'static str); 3]) -> Html {
    html! {
        <>
            { for steps.into_iter().map(|(value, _)| html! { <line class="grid" x1="0" x2="100%" y1={down(value, most)} y2={down(value, most)} /> }) }
            { for TICKS.into_iter().map(|tick| html! { <line class="grid" x1={across(tick.into())} x2={across(tick.into())} y1="0" y2="100%" /> }) }
            { for Break::ALL.into_iter().map(|found| {
                let x = across(found.year().into());
                html! { <><line class="break" x1={x.clone()} x2={x.clone()} y1="0" y2="100%" /><text class="break-year" x={x} dx="3" y="11">{ found.year() }</text></> }
            }) }
            <line class="cursor" x1={across(f64::from(shown.year) + 0.5)} x2={across(f64::from(shown.year) + 0.5)} y1="0" y2="100%" />
        </>
    }
}

/// The numbers of the grid, over everything.
fn numbers(most: f64, steps: [(f64, &'static str); 3]) -> Html {
    html! {
        <>
            { for steps.into_iter().map(|(value, name)| html! { <text class="scale" x="100%" dx="-3" text-anchor="end" y={down(value, most)} dy={if value > 0.0 { "12" } else { "-3" }}>{ name }</text> }) }
            { for TICKS.into_iter().map(|tick| html! { <text class="tick" x={across(tick.into())} y="100%" dy="15" text-anchor="middle">{ tick }</text> }) }
        </>
    }
}

fn then(year: &Year) -> Option<Point> {
    year.then
}

fn held(year: &Year) -> Option<Point> {
    year.held
}

fn score(shown: &Charts<'_>) -> Html {
    let line = shown.line;
    let steps = [(100.0, "100"), (50.0, "50"), (0.0, "0")];
    let value = |point: &Point| (point.score, point.score_range);
    let marks = |place: usize, point: fn(&Year) -> Option<Point>| {
        let marked = line.years.iter().filter_map(move |year| {
            let point = point(year)?;
            let mark = Mark::of(point.disposition);
            let name = class_of(mark);
            Some(html! {
                <svg key={format!("{place} {}", year.year)} x={across(f64::from(year.year) + 0.5)} y={down(point.score, 100.0)} overflow="visible">
                    <path class={name} d={shape(mark, 0, 0, MARKS[place])} />
                </svg>
            })
        });
        marked.collect::<Vec<Html>>()
    };
    html! {
        <svg class="years" aria-hidden="true">
            { grid(shown, 100.0, steps) }
            <svg viewBox="0 0 5000 1000" preserveAspectRatio="none" width="100%" height="100%">
                { drawn(line, &SCORE, "held", held, value) }
                { drawn(line, &SCORE, "then", then, value) }
            </svg>
            <g class="marks light">{ for marks(1, held) }</g>
            <g class="marks">{ for marks(0, then) }</g>
            { numbers(100.0, steps) }
        </svg>
    }
}

fn risk(shown: &Charts<'_>, threshold: Option<f64>) -> Html {
    let steps = [(1.0, "100"), (0.5, "50"), (0.0, "0")];
    let value = |point: &Point| (point.risk, point.risk_range);
    html! {
        <svg class="years low" aria-hidden="true">
            { grid(shown, 1.0, steps) }
            <svg viewBox="0 0 5000 1000" preserveAspectRatio="none" width="100%" height="100%">
                { drawn(shown.line, &RISK, "held", held, value) }
                { drawn(shown.line, &RISK, "then", then, value) }
            </svg>
            if let Some(threshold) = threshold {
                <line class="stop" x1="0" x2="100%" y1={down(threshold, 1.0)} y2={down(threshold, 1.0)} />
            }
            { numbers(1.0, steps) }
        </svg>
    }
}

#[derive(PartialEq, Properties)]
struct YearProps {
    year: u16,
    ends: [u16; 2],
    says: AttrValue,
    on_year: Callback<u16>,
}

/// The knob by which a year is chosen, under the charts' axis of time.
#[component]
fn YearField(props: &YearProps) -> Html {
    let on_year = props.on_year.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        if let Some(year) = field.and_then(|field| field.value().parse().ok()) {
            on_year.emit(year);
        }
    });
    let [first, last] = props.ends;
    html! {
        <input id="years-year" type="range" min={first.to_string()} max={last.to_string()} step="1"
            value={props.year.to_string()} aria-valuetext={props.says.clone()} {oninput} />
    }
}

#[derive(PartialEq, Properties)]
struct PointedProps {
    ends: [u16; 2],
    on_year: Callback<u16>,
    children: Html,
}

/// What is under the axis of time, and tells the year that a pointer is at.
#[component]
fn Pointed(props: &PointedProps) -> Html {
    let node = use_node_ref();
    let finger = use_mut_ref(|| None::<Finger>);
    let read = {
        let (node, on_year, [first, last]) = (node.clone(), props.on_year.clone(), props.ends);
        Callback::from(move |event: PointerEvent| {
            let Some(place) = node.cast::<Element>() else {
                return;
            };
            let place = place.get_bounding_client_rect();
            let share = (f64::from(event.client_x()) - place.left()) / place.width();
            let year = (ENDS.0 + share * (ENDS.1 - ENDS.0)).floor();
            if year.is_finite() {
                on_year.emit((year as u16).clamp(first, last));
            }
        })
    };
    let onpointerdown = {
        let (finger, read) = (Rc::clone(&finger), read.clone());
        Callback::from(move |event: PointerEvent| {
            *finger.borrow_mut() = Finger::of(&event);
            if finger.borrow().is_none() {
                read.emit(event);
            }
        })
    };
    let onpointermove = {
        let (finger, read) = (Rc::clone(&finger), read.clone());
        Callback::from(move |event: PointerEvent| {
            let means_it = match &mut *finger.borrow_mut() {
                Some(finger) => {
                    finger.moved(&event);
                    finger.means_it
                }
                // A mouse reads the year that it is over; a finger that is not followed has ended.
                None => Finger::of(&event).is_none(),
            };
            if means_it {
                read.emit(event);
            }
        })
    };
    let onpointerup = {
        let finger = Rc::clone(&finger);
        Callback::from(move |event: PointerEvent| {
            let taken = finger.borrow_mut().take();
            if taken.is_some_and(|finger| finger.is_tap(&event)) {
                read.emit(event);
            }
        })
    };
    let onpointercancel = Callback::from(move |_: PointerEvent| {
        finger.borrow_mut().take();
    });
    html! { <div class="plots" ref={node} {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}>{ props.children.clone() }</div> }
}
