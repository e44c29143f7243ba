//! The sheets that are printed: pages of paper in black and white, shown before they go to the printer.

mod classroom;
mod foot;
mod lesson;
mod reasons;
mod results;
mod scenario;

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::lists::list_separate;
use crate::messages::{
    headline, law, lesson_sheet, page, reading, sentence, settled, sheet as words,
};
use crate::platform;
use crate::scenario::Scenario;
use crate::state::{Action, LessonSheet, Sheet};
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted;
use crate::ui::parts::law::silence;
use crate::ui::parts::said::said;

use super::readings::RobustnessView;
use super::store::Dispatch;

/// What a sheet shows.
#[derive(Clone, Copy, Debug)]
pub struct Printed<'a> {
    /// The scenario with its picture.
    pub shown: &'a Derived,
    /// What its readings say.
    pub read: &'a RobustnessView,
    /// The text whose reasons are open.
    pub why: Option<PolicyId>,
    /// What stands in the address bar.
    pub token: &'a str,
}

/// A sheet in place of the screen.
pub fn sheet(sheet: Sheet, printed: Printed<'_>, dispatch: &Dispatch) -> Html {
    let print = Callback::from(|_: MouseEvent| platform::print::print());
    let back = dispatch.on(|_: MouseEvent| Some(Action::OpenPanel(None)));
    html! {
        <div class="sheets">
            <div class="sheet-bar" role="region" aria-label={words::bar()}>
                <button type="button" class="solid" onclick={print}>{ words::print() }</button>
                <button type="button" onclick={back}>{ words::back() }</button>
                <p>{ said(name(sheet)) }</p>
            </div>
            { match sheet {
                Sheet::Result => result(printed),
                Sheet::Classroom => classroom::classroom(printed),
                Sheet::Answers => classroom::answers(printed),
                Sheet::Lesson(sheet) => lesson::of_lesson(printed, sheet),
            } }
            { hosted::<Arrived>(()) }
        </div>
    }
}

/// What a screen on paper lacks by itself: what every slider is set to, and the link with which to come back to it.
pub fn on_paper(printed: Printed<'_>) -> Html {
    let scenario = &printed.shown.scenario;
    html! {
        <aside class="sheet on-paper">
            <h2>{ said(words::heading(scenario)) }</h2>
            { scenario::facts(scenario, Some(printed.shown.picture.risk)) }
            { scenario::sliders(printed.shown) }
            { foot::way_back(printed) }
        </aside>
    }
}

/// Brings the reader to the top of a sheet once it is there.
#[component]
fn Arrived() -> Html {
    use_effect_on((), |()| platform::scroll::to_main());
    html! {}
}

/// The scenario, its results, their reasons, and where to find all of it.
fn result(printed: Printed<'_>) -> Html {
    let scenario = &printed.shown.scenario;
    html! {
        <>
            <article class="sheet">
                { head(scenario) }
                { scenario::facts(scenario, Some(printed.shown.picture.risk)) }
                { answer(printed) }
                { results::results(printed) }
                { scenario::sliders(printed.shown) }
            </article>
            <article class="sheet">
                { reasons::reasons(printed) }
                { foot::foot(printed) }
            </article>
        </>
    }
}

/// Name of the app and of what is described.
fn head(scenario: &Scenario) -> Html {
    let title = scenario.title.as_str();
    html! {
        <header>
            <p class="sheet-subject"><span>{ page::name() }</span><span>{ words::subject() }</span></p>
            <h1>{ said(words::heading(scenario)) }</h1>
            if !title.is_empty() { <p class="title">{ said(headline::title(title)) }</p> }
        </header>
    }
}

/// The result in a few sentences.
fn answer(printed: Printed<'_>) -> Html {
    let Printed { shown, read, .. } = printed;
    let scenario = &shown.scenario;
    let otherwise = reading::changes(&scenario.reading, Engine::of(scenario).edition);
    html! {
        <div class="sheet-answer">
            <p class="say">{ said(headline::headline(&headline::Subject::for_others(shown, &read.settled))) }</p>
            if let Some(law) = &shown.picture.law { <p>{ said(law::line(scenario, law)) }</p> } else { { silence(shown) } }
            <p>{ said(sentence::explanation(scenario, &shown.picture)) }{ said(" ") }{ said(settled::of_pair(scenario, &shown.picture, &read.settled)) }</p>
            if !otherwise.is_empty() { <p><strong>{ said(page::read_otherwise()) }</strong>{ said(": ") }{ said(list_separate(&otherwise)) }{ said(".") }</p> }
        </div>
    }
}

/// Height of a line to write on, in millimetres.
const LINE: u8 = 8;

/// So many lines to write on.
fn ruled(lines: u8) -> Html {
    html! {
        <svg class="ruled" aria-hidden="true" focusable="false" height={format!("{}mm", lines * LINE)}>
            { for (1..=lines).map(|line| {
                let y = format!("{}mm", line * LINE);
                html! { <line x1="0" x2="100%" y1={y.clone()} y2={y} /> }
            }) }
        </svg>
    }
}

/// The name of a sheet.
pub(super) fn name(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Result => words::result(),
        Sheet::Classroom => words::classroom(),
        Sheet::Answers => words::answer_sheet(),
        Sheet::Lesson(LessonSheet::Pupil) => lesson_sheet::pupil(),
        Sheet::Lesson(LessonSheet::Teacher) => lesson_sheet::teacher(),
        Sheet::Lesson(LessonSheet::Cards) => lesson_sheet::cards(),
    }
}
