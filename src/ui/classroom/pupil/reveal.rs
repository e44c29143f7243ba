//! The result: what keeps it covered, and once it is open one's own answers beside it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::findings::classroom::answers;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::{headline, law, lesson as words, sentence, settled};
use crate::scenario::lesson::{Lesson, Prediction, Reveal};
use crate::state::pupil::PupilAction;
use crate::ui::hosted::hosted;
use crate::ui::parts::law::silence;
use crate::ui::parts::said::said;
use crate::ui::readings::use_readings;
use crate::ui::store::Shared;

/// Id of the field for the word.
const WORD: &str = "reveal-word";

/// What opens the result.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What opens it.
    pub(super) reveal: Reveal,
    /// Told what the pupil does.
    pub(super) act: Callback<PupilAction>,
}

/// The result before it is open.
#[component]
pub(super) fn Covered(props: &Props) -> Html {
    let wrong = use_state_eq(|| false);
    let field = use_node_ref();
    let open = props.act.reform(|_: MouseEvent| PupilAction::Reveal);
    let how = match props.reveal {
        Reveal::OwnAnswer => {
            html! { <button type="button" class="solid" onclick={open}>{ words::open() }</button> }
        }
        Reveal::Word(word) => {
            let onsubmit = {
                let (field, act, wrong) = (field.clone(), props.act.clone(), wrong.setter());
                Callback::from(move |event: SubmitEvent| {
                    event.prevent_default();
                    let written = field.cast::<HtmlInputElement>().map(|field| field.value());
                    if written.is_some_and(|written| word.is(&written)) {
                        act.emit(PupilAction::Reveal);
                    } else {
                        wrong.set(true);
                    }
                })
            };
            html! {
                <form class="reveal-word" {onsubmit}>
                    <p>{ words::by_word() }</p>
                    <label for={WORD}>{ words::word() }</label>
                    <input id={WORD} ref={field} type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" translate="no" />
                    <button type="submit" class="solid">{ words::open() }</button>
                    <p role="alert">{ said(if *wrong { words::wrong_word() } else { "" }) }</p>
                </form>
            }
        }
        Reveal::Teacher => {
            html! { <><p>{ words::by_teacher() }</p><button type="button" class="solid" onclick={open}>{ words::seen() }</button></> }
        }
    };
    html! { <section class="lesson-page"><h1 tabindex="-1">{ words::reveal() }</h1>{ how }</section> }
}

/// What the result is shown of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct ResultProps {
    pub(super) shown: Shared<Derived>,
    pub(super) lesson: Rc<Lesson>,
    pub(super) prediction: Prediction,
}

/// The result.
#[component]
pub(super) fn Result(props: &ResultProps) -> Html {
    let shown = &props.shown;
    let scenario = &shown.scenario;
    let read = use_readings(shown, true, None);
    let edition = Engine::of(scenario).edition;
    let answers = answers(shown);
    let plain = props.lesson.plain;
    let beside = answers.iter().zip(props.prediction.guesses);
    let rights: Vec<bool> = beside
        .clone()
        .filter_map(|(text, guessed)| Some(guessed? == text.answer))
        .collect();
    let sure = props.prediction.sureness;
    let sure = sure.and_then(|sure| words::sure_beside(sure, &rights));
    let later = answers
        .last()
        .and_then(|text| Some((text.policy, text.decides?)));
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ words::reveal() }</h1>
            if let Some(law) = &shown.picture.law { <p class="flags">{ said(law::line(scenario, law)) }</p> } else { { silence(shown) } }
            <p class="marks-key">{ words::marks() }</p>
            { super::super::grid::grid(edition, &answers, props.prediction.guesses, plain) }
            <ul class="plain-list">
                { for beside.map(|(text, guessed)| html! { <li>{ said(words::beside(scenario, text.policy, guessed, text.answer, plain)) }</li> }) }
            </ul>
            if let Some(sure) = sure { <p>{ said(sure) }</p> }
            <p class="say">{ said(headline::headline(&headline::Subject::for_others(shown, &read.settled))) }</p>
            <p>{ said(sentence::explanation(scenario, &shown.picture)) }{ said(" ") }{ said(settled::of_pair(scenario, &shown.picture, &read.settled)) }</p>
            if let Some((policy, decides)) = later {
                <p>{ said({
                    let whole = words::decides(&sentence::policy_name(edition.policy(policy)), words::criterion(edition, decides));
                    match props.prediction.criterion {
                        Some(guessed) => words::decides_beside(words::criterion(edition, guessed), &whole),
                        None => whole,
                    }
                }) }</p>
            }
            if let Some(ready) = super::super::ready_of(&props.lesson).filter(|ready| !ready.cases.is_empty()) {
                { hosted::<super::decided::Decided>(super::decided::Props { ids: ready.cases }) }
            }
        </section>
    }
}
