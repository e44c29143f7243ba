//! What a teacher needs in the lesson: the plan by the minute, the questions, the four corners, and likely wrong ideas.

use yew::prelude::*;

use crate::edition::ReadyLesson;
use crate::messages::{classroom as words, lesson_sheet as of_sheet};
use crate::scenario::lesson::{Lesson, Slot};
use crate::state::{Action, LessonSheet, OpenPanel, Sheet};
use crate::ui::parts::said::said;
use crate::ui::store::Dispatch;

/// The sheets, each a print job of its own.
pub(super) fn sheets(dispatch: &Dispatch) -> Html {
    let sheets = [
        (LessonSheet::Pupil, of_sheet::pupil()),
        (LessonSheet::Teacher, of_sheet::teacher()),
        (LessonSheet::Cards, of_sheet::cards()),
    ];
    html! {
        <section>
            <h2>{ of_sheet::heading() }</h2>
            <p>{ of_sheet::how() }</p>
            <p class="classroom-acts">
                { for sheets.into_iter().map(|(sheet, name)| {
                    let onclick = dispatch.on(move |_: MouseEvent| Some(Action::OpenPanel(Some(OpenPanel::Sheet(Sheet::Lesson(sheet))))));
                    html! { <button key={name} type="button" {onclick}>{ name }</button> }
                }) }
            </p>
        </section>
    }
}

/// The sections; without a ready lesson the questions alone.
pub(super) fn plan(lesson: &Lesson, ready: Option<&'static ReadyLesson>) -> Html {
    let asked: Vec<String> = Slot::ALL
        .into_iter()
        .filter_map(|slot| super::super::asked(lesson, slot))
        .collect();
    html! {
        <div class="classroom-columns">
            if let Some(ready) = ready {
                <section>
                    <h2>{ words::plan() }</h2>
                    <ol class="lesson-plan">
                        { for ready.plan.iter().map(|step| html! {
                            <li key={step.from}><span class="when">{ said(words::minutes(step.from as i64, step.to as i64)) }</span><span>{ said(step.text) }</span></li>
                        }) }
                    </ol>
                </section>
            }
            <section>
                <h2>{ words::questions() }</h2>
                <ul class="plain-list">{ for asked.into_iter().map(|text| html! { <li>{ said(text) }</li> }) }</ul>
                if let Some(ready) = ready {
                    <h3>{ words::corners() }</h3>
                    <p>{ said(ready.corners) }</p>
                    <ol class="corners">{ for ready.corner.iter().map(|corner| html! { <li>{ said(*corner) }</li> }) }</ol>
                    <h3>{ words::ideas() }</h3>
                    <dl class="ideas">
                        { for ready.ideas.iter().map(|idea| html! { <div><dt>{ said(idea.idea) }</dt><dd>{ said(idea.answer) }</dd></div> }) }
                    </dl>
                }
            </section>
        </div>
    }
}
