//! The settings of a lesson: what becomes of each criterion, what opens the result, and how it is told. The link follows at once.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::props;

use crate::edition::id::{FactorId, ItemId, PolicyId};
use crate::edition::{AskedWhen, Lessons, Question};
use crate::findings::compare::choices;
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::findings::engine::{Engine, place_of};
use crate::findings::results::pair;
use crate::messages::{classroom as words, lesson as of_lesson, page, stage};
use crate::scenario::Place;
use crate::scenario::lesson::{
    Handling, Lesson, OwnQuestion, QuestionId, Reveal, RevealWord, Slot, Step,
};
use crate::state::Action;
use crate::ui::hosted::hosted_at;
use crate::ui::parts::said::said;
use crate::ui::parts::select::{self, Select};
use crate::ui::parts::switch::checked;
use crate::ui::store::{Dispatch, Shared};

/// What becomes of a criterion, in the order of the list.
const HANDLINGS: [Handling; 3] = [Handling::Free, Handling::Fixed, Handling::Hidden];

/// What becomes of a lesson when something is chosen, by the place of the choice.
type Change = Rc<dyn Fn(&mut Lesson, usize)>;

/// Says a name.
type Name = fn() -> &'static str;

/// The steps that can be left out, in their order, with their names.
const STEPS: [(Step, Name); 6] = [
    (Step::Predict, stage::name_predict),
    (Step::Criterion, of_lesson::criterion_heading),
    (Step::Sureness, of_lesson::sure),
    (Step::Change, stage::name_change),
    (Step::Discuss, stage::name_discuss),
    (Step::Exit, stage::name_exit),
];

/// The country, the item and the two policies that the lesson starts from.
fn start(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let edition = engine.edition;
    let edit = |make: Rc<dyn Fn(usize) -> Option<Edit>>| {
        let dispatch = dispatch.clone();
        Callback::from(move |place: usize| {
            if let Some(edit) = make(place) {
                dispatch.send(edit.into());
            }
        })
    };
    let mut countries: Vec<(Place, &'static str)> = edition
        .countries
        .iter()
        .filter_map(|country| Some((place_of(country.iso3)?, country.name)))
        .collect();
    countries.push((Place::Own, page::own_country()));
    let at = countries
        .iter()
        .position(|(place, _)| *place == scenario.place);
    let names = countries
        .iter()
        .map(|(_, name)| (*name).to_owned())
        .collect();
    let to_country = edit(Rc::new(move |place| {
        Some(Edit::Choose(countries.get(place)?.0))
    }));
    let items: Vec<ItemId> = ItemId::all().collect();
    let item_names = items
        .iter()
        .map(|item| edition.item(*item).name.to_owned())
        .collect();
    let to_item = edit(Rc::new(move |place| Some(Edit::Item(*items.get(place)?))));
    let texts: Vec<PolicyId> = choices(engine).collect();
    let pair = pair(scenario);
    let text = |position: usize, id: &'static str, label: &'static str| {
        let other = pair[1 - position];
        let texts: Vec<PolicyId> = texts
            .iter()
            .copied()
            .filter(|text| *text != other)
            .collect();
        let names = texts
            .iter()
            .map(|text| page::full_name(edition.policy(*text)).to_string())
            .collect();
        let chosen = texts
            .iter()
            .position(|text| *text == pair[position])
            .unwrap_or_default();
        let choose = edit(Rc::new(move |place| {
            let mut both = [*texts.get(place)?, other];
            both.sort_unstable();
            Some(Edit::Pair(both))
        }));
        select::field(id, label, names, chosen, choose)
    };
    html! {
        <div class="settings-row">
            { select::field("lesson-country", words::country(), names, at.unwrap_or_default(), to_country) }
            { select::field("lesson-start-item", words::item(), item_names, scenario.item.index(), to_item) }
            { text(0, "lesson-earlier", words::earlier()) }
            { text(1, "lesson-later", words::later()) }
        </div>
    }
}

/// The question of the bank for one place.
fn bank(slot: Slot, lesson: &Lesson, with: &impl Fn(Change) -> Callback<usize>) -> Html {
    let (id, label, when) = match slot {
        Slot::Predict => ("ask-before", words::ask_before(), AskedWhen::Predict),
        Slot::FirstDiscussion => ("ask-first", words::ask_first(), AskedWhen::Discuss),
        Slot::SecondDiscussion => ("ask-second", words::ask_second(), AskedWhen::Discuss),
        Slot::Exit => ("ask-last", words::ask_last(), AskedWhen::Exit),
    };
    let all = Lessons::installed().map_or(&[][..], |lessons| lessons.questions);
    let fitting: Vec<&Question> = all.iter().filter(|asked| asked.when == when).collect();
    let asked = lesson.questions[slot as usize].map(|asked| usize::from(asked.number()));
    let at = fitting
        .iter()
        .position(|question| Some(question.number) == asked);
    let mut options = vec![words::no_question().to_owned()];
    options.extend(fitting.iter().map(|question| question.text.to_owned()));
    let numbers: Vec<usize> = fitting.iter().map(|question| question.number).collect();
    let choose = with(Rc::new(move |lesson: &mut Lesson, place: usize| {
        let number = place.checked_sub(1).and_then(|place| numbers.get(place));
        lesson.questions[slot as usize] =
            number.and_then(|number| QuestionId::new(u32::try_from(*number).ok()?));
    }));
    select::field(id, label, options, at.map_or(0, |at| at + 1), choose)
}

/// A lesson and where to send what becomes of it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with the lesson.
    pub(super) shown: Shared<Derived>,
    /// The lesson.
    pub(super) lesson: Rc<Lesson>,
    /// The door to the app's state.
    pub(super) dispatch: Dispatch,
}

/// The section.
#[component]
pub(super) fn Settings(props: &Props) -> Html {
    let Props {
        shown,
        lesson,
        dispatch,
    } = props;
    let edition = Engine::of(&shown.scenario).edition;
    let is_cut = use_state_eq(|| false);
    // A pupil's page is written only for whoever looks at it.
    let is_open = use_state_eq(|| false);
    let ontoggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            let fold = event.target_dyn_into::<web_sys::Element>();
            is_open.set(fold.is_some_and(|fold| fold.has_attribute("open")));
        })
    };
    let with = |change: Change| {
        let (lesson, dispatch) = (Rc::clone(lesson), dispatch.clone());
        Callback::from(move |place: usize| {
            let mut next = (*lesson).clone();
            change(&mut next, place);
            dispatch.send(Action::Lesson(Some(next.carried())));
        })
    };
    let options = || {
        vec![
            words::free().to_owned(),
            words::fixed().to_owned(),
            words::hidden().to_owned(),
        ]
    };
    let reveal = match lesson.reveal {
        Reveal::OwnAnswer => 0,
        Reveal::Word(_) => 1,
        Reveal::Teacher => 2,
    };
    let on_reveal = with(Rc::new(|lesson, place| {
        lesson.reveal = match (place, RevealWord::of(words::by_word())) {
            (0, _) => Reveal::OwnAnswer,
            (1, Some(word)) => Reveal::Word(word),
            _ => Reveal::Teacher,
        };
    }));
    let switch = |is_on: bool, label: &'static str, set: fn(&mut Lesson, bool)| {
        let change = with(Rc::new(move |lesson, place| set(lesson, place == 1)));
        let onchange = Callback::from(move |event: Event| {
            change.emit(checked(&event).unwrap_or_default().into());
        });
        html! { <label class="check"><input type="checkbox" checked={is_on} {onchange} />{ label }</label> }
    };
    let text_of = |event: &Event| {
        event
            .target_dyn_into::<HtmlInputElement>()
            .map(|field| field.value())
    };
    let on_word = {
        let (lesson, dispatch) = (Rc::clone(lesson), dispatch.clone());
        Callback::from(move |event: Event| {
            if let Some(word) = text_of(&event).and_then(|word| RevealWord::of(&word)) {
                let next = Lesson {
                    reveal: Reveal::Word(word),
                    ..(*lesson).clone()
                };
                dispatch.send(Action::Lesson(Some(next.carried())));
            }
        })
    };
    let own = lesson
        .own_question
        .as_ref()
        .map_or("", |(_, own)| own.as_str());
    let on_question = {
        let (lesson, dispatch, is_cut) = (Rc::clone(lesson), dispatch.clone(), is_cut.setter());
        Callback::from(move |event: Event| {
            let taken = text_of(&event).and_then(|text| OwnQuestion::taken(&text));
            is_cut.set(taken.as_ref().is_some_and(|(_, cut)| *cut));
            let next = Lesson {
                own_question: taken.map(|(question, _)| (Slot::FirstDiscussion, question)),
                ..(*lesson).clone()
            };
            dispatch.send(Action::Lesson(Some(next.carried())));
        })
    };
    html! {
        <details class="lesson-settings" {ontoggle}>
            <summary>{ words::settings() }</summary>
            <div class="lesson-builder"><div>
            { start(shown, dispatch) }
            <div class="settings-row">
                { select::field("lesson-reveal", words::reveal(), vec![words::by_answer().to_owned(), words::by_word().to_owned(), words::by_teacher().to_owned()], reveal, on_reveal) }
                if reveal == 1 {
                    <label class="field"><span>{ words::new_word() }</span><input type="text" autocomplete="off" spellcheck="false" onchange={on_word} /></label>
                }
                { switch(lesson.plain, words::plain(), |lesson, is| lesson.plain = is) }
                { switch(lesson.large, words::large(), |lesson, is| lesson.large = is) }
            </div>
            <fieldset class="settings-steps">
                <legend>{ words::steps() }</legend>
                { for STEPS.into_iter().map(|(step, name)| {
                    let change = with(Rc::new(move |lesson: &mut Lesson, place| match place {
                        0 => lesson.steps &= !step.bit(),
                        _ => lesson.steps |= step.bit(),
                    }));
                    let onchange = Callback::from(move |event: Event| change.emit(checked(&event).unwrap_or_default().into()));
                    html! { <label key={step as usize} class="check"><input type="checkbox" checked={lesson.has(step)} {onchange} />{ name() }</label> }
                }) }
            </fieldset>
            <h3>{ words::bank() }</h3>
            { for Slot::ALL.into_iter().map(|slot| bank(slot, lesson, &with)) }
            <label class="field wide"><span>{ words::own_question() }</span><input type="text" maxlength="120" value={own.to_owned()} onchange={on_question} /></label>
            <p role="status">{ said(if *is_cut { words::question_cut() } else { "" }) }</p>
            <h3>{ words::criteria() }</h3>
            <p class="faint">{ words::hidden_is_not_secret() }</p>
            <ul class="handlings">
                { for FactorId::all().map(|factor| {
                    let id = format!("handling-{}", factor.index());
                    let chosen = HANDLINGS.iter().position(|one| *one == lesson.criterion(factor)).unwrap_or_default();
                    let on_choose = with(Rc::new(move |lesson: &mut Lesson, place: usize| {
                        lesson.criteria[factor.index()] = HANDLINGS.get(place).copied().unwrap_or(Handling::Hidden);
                    }));
                    html! {
                        <li key={factor.index()} class="field">
                            <label for={id.clone()}>{ said(edition.factor(factor).short) }</label>
                            { hosted_at::<Select>(factor.index(), props!(select::Props { id, options: options(), chosen, on_choose })) }
                        </li>
                    }
                }) }
            </ul>
            </div>
            <section class="lesson-preview" aria-label={words::preview()}>
                <h3>{ words::preview() }</h3>
                <p class="faint">{ words::preview_how() }</p>
                if *is_open { { super::super::pupil::preview(shown, lesson) } }
            </section>
            </div>
        </details>
    }
}
