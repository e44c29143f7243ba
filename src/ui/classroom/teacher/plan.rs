//! What a teacher needs in the lesson: the plan by the minute, the questions, the four corners, and likely wrong ideas.

use yew::prelude::*;

use crate::edition::ReadyLesson;
use crate::messages::classroom as words;
use crate::scenario::lesson::{Lesson, Slot};
use crate::ui::parts::said::said;

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
