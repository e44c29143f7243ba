//! The settings of a lesson: what becomes of each criterion, what opens the result, and how it is told. The link follows at once.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::props;

use crate::edition::id::FactorId;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::classroom as words;
use crate::scenario::lesson::{Handling, Lesson, OwnQuestion, Reveal, RevealWord, Slot};
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
        <details class="lesson-settings">
            <summary>{ words::settings() }</summary>
            <div class="settings-row">
                { select::field("lesson-reveal", words::reveal(), vec![words::by_answer().to_owned(), words::by_word().to_owned(), words::by_teacher().to_owned()], reveal, on_reveal) }
                if reveal == 1 {
                    <label class="field"><span>{ words::new_word() }</span><input type="text" autocomplete="off" spellcheck="false" onchange={on_word} /></label>
                }
                { switch(lesson.plain, words::plain(), |lesson, is| lesson.plain = is) }
                { switch(lesson.large, words::large(), |lesson, is| lesson.large = is) }
            </div>
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
                        <li key={factor.index()}>
                            <label for={id.clone()}>{ said(edition.factor(factor).short) }</label>
                            { hosted_at::<Select>(factor.index(), props!(select::Props { id, options: options(), chosen, on_choose })) }
                        </li>
                    }
                }) }
            </ul>
        </details>
    }
}
