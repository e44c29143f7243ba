//! One thing is changed toward a goal: another result of the later policy. Both results stay in sight.

use std::rc::Rc;

use yew::prelude::*;
use yew::props;

use crate::edition::id::{FactorId, ItemId};
use crate::findings::assumptions::Setter;
use crate::findings::classroom::answers;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::number::chance;
use crate::messages::{headline, lesson as words, page, settled};
use crate::scenario::SliderValue;
use crate::scenario::lesson::{Handling, Lesson, LessonPart};
use crate::state::pupil::{Progress, PupilAction};
use crate::ui::hosted::hosted_at;
use crate::ui::parts::said::said;
use crate::ui::parts::select;
use crate::ui::parts::slider::{self, Slider};
use crate::ui::readings::use_readings;
use crate::ui::store::Shared;

use super::later;

/// What is changed.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shared<Derived>,
    pub(super) lesson: Rc<Lesson>,
    pub(super) progress: Progress,
    pub(super) act: Callback<PupilAction>,
}

/// Whether the later policy gives another result than at the start.
pub(super) fn reached(start: &Derived, lesson: &Lesson, progress: &Progress) -> bool {
    let now = Derived::of(&progress.changed(&start.scenario, lesson));
    later(start).map(|text| text.answer) != later(&now).map(|text| text.answer)
}

/// The page.
#[component]
pub(super) fn Change(props: &Props) -> Html {
    let Props {
        shown: start,
        lesson,
        progress,
        act,
    } = props;
    let now = Shared(use_memo(
        progress.changed(&start.scenario, lesson),
        Derived::of,
    ));
    let read = use_readings(&now, true, None);
    let scenario = &now.scenario;
    let engine = Engine::of(scenario);
    let edition = engine.edition;
    let answers = answers(&now);
    let was = later(start).map(|text| text.answer);
    let goal = answers.last().map(|text| {
        let (name, answer) = (
            words::policy(edition, text.policy),
            words::guess(text.answer, lesson.plain),
        );
        match was == Some(text.answer) {
            true => words::still(&name, answer),
            false => words::turned(&name, answer),
        }
    });
    let free: Vec<FactorId> = FactorId::all()
        .filter(|factor| lesson.criterion(*factor) == Handling::Free)
        .collect();
    let task = super::super::task(super::super::ready_of(lesson));
    let items: Vec<ItemId> = ItemId::all().collect();
    let choose_item = {
        let (act, items) = (act.clone(), items.clone());
        Callback::from(move |place: usize| {
            if let Some(item) = items.get(place) {
                act.emit(PupilAction::Item(*item));
            }
        })
    };
    let names = items
        .iter()
        .map(|item| edition.item(*item).name.to_owned())
        .collect();
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ words::change() }</h1>
            <p>{ said(task) }</p>
            <div class="lesson-result">
                { super::super::grid::grid(edition, &answers, [None; 2], lesson.plain) }
                <p class="say" role="status">{ said(goal.unwrap_or_default()) }</p>
                <p>{ said(words::risk(&chance(now.picture.risk))) }</p>
                // Our reading may turn where most readings do not.
                <p>{ said(headline::on_screen(&now, &read.settled, Setter::Reader)) }</p>
                <p class="faint">{ said(settled::of_pair(scenario, &now.picture, &read.settled)) }</p>
            </div>
            <div class="lesson-sliders">
                { for free.iter().map(|&factor| {
                    let value = scenario.value(factor).score();
                    let id = format!("lesson-slider-{}", factor.index());
                    let on_move = act.reform(move |(to, _): (f64, u32)| PupilAction::Slide(factor, SliderValue::from_score(to.round())));
                    html! {
                        <div class="lesson-slider" key={factor.index()}>
                            <label for={id.clone()}>{ said(edition.factor(factor).short) }</label>
                            <output>{ said(format!("{value:.0}")) }</output>
                            { hosted_at::<Slider>(factor.index(), props!(slider::Props {
                                id, value, spoken: page::spoken(value.round() as i64, None),
                                mark: Some(start.scenario.value(factor).score()), on_move,
                            })) }
                        </div>
                    }
                }) }
                if lesson.part(LessonPart::Item) == Handling::Free {
                    { select::field("lesson-item", words::item(), names, scenario.item.index(), choose_item) }
                }
                if lesson.part(LessonPart::Conditions) == Handling::Free {
                    <fieldset class="lesson-conditions">
                        <legend>{ words::conditions() }</legend>
                        { for edition.numbered_conditions().map(|(id, condition)| {
                            let before = start.scenario.mitigations;
                            let onchange = act.reform(move |_: Event| PupilAction::Condition(id, before));
                            html! {
                                <label class="check" title={condition.description}>
                                    <input type="checkbox" checked={scenario.attaches(id)} {onchange} />{ said(condition.name) }
                                </label>
                            }
                        }) }
                    </fieldset>
                }
            </div>
        </section>
    }
}
