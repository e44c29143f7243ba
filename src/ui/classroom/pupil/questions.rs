//! The pages that ask: what the policies say, what decides, how sure, what to talk about, and the last question.

use yew::prelude::*;

use crate::edition::id::FactorId;
use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::lesson as words;
use crate::scenario::lesson::{DecidingCriterion, Guess, Handling, Slot, Sureness};
use crate::state::pupil::PupilAction;
use crate::ui::parts::said::said;

use super::{OnPage, heading};

/// A choice: a radio button that is as wide as a finger wants it, with the letter by which a room calls it.
fn choice(
    name: &str,
    place: usize,
    letter: Option<&'static str>,
    text: &str,
    chosen: bool,
    disabled: bool,
    choose: Callback<Event>,
) -> Html {
    html! {
        <label key={place} class={classes!("lesson-choice", chosen.then_some("chosen"))}>
            <input type="radio" name={name.to_owned()} checked={chosen} {disabled} onchange={choose} />
            if let Some(letter) = letter { <b translate="no">{ said(letter) }</b> }
            <span>{ said(text.to_owned()) }</span>
        </label>
    }
}

/// Keys 1 to 9 choose among the choices of a question.
fn keys(count: usize, choose: impl Fn(usize) + 'static) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let modified = event.ctrl_key() || event.alt_key() || event.meta_key();
        let number = event
            .key()
            .parse::<usize>()
            .ok()
            .and_then(|key| key.checked_sub(1));
        if let Some(number) = number.filter(|number| !modified && *number < count) {
            event.prevent_default();
            choose(number);
        }
    })
}

/// What do the two policies say?
pub(super) fn predict(on: &OnPage<'_>) -> Html {
    let OnPage {
        shown,
        lesson,
        progress,
        act,
    } = on;
    let edition = Engine::of(&shown.scenario).edition;
    let closed = progress.is_closed();
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ said(heading(lesson, Slot::Predict, words::predict())) }</h1>
            <p class="faint">{ words::predict_how() }</p>
            <div class="two-choices">
                { for pair(&shown.scenario).into_iter().enumerate().map(|(place, text)| {
                    let onkeydown = keys(Guess::ALL.len(), { let act = (*act).clone(); move |number| act.emit(PupilAction::Guess(place, Guess::ALL[number])) });
                    html! {
                        <fieldset key={text.index()} {onkeydown}>
                            <legend>{ said(words::policy(edition, text)) }</legend>
                            { for Guess::ALL.into_iter().zip(words::LETTERS).map(|(guess, letter)| {
                                let choose = act.reform(move |_: Event| PupilAction::Guess(place, guess));
                                let chosen = progress.prediction.guesses[place] == Some(guess);
                                choice(&format!("guess-{place}"), super::super::key(guess), Some(letter), words::guess(guess, lesson.plain), chosen, closed, choose)
                            }) }
                        </fieldset>
                    }
                }) }
            </div>
        </section>
    }
}

/// What decides?
pub(super) fn criterion(on: &OnPage<'_>) -> Html {
    let OnPage {
        shown,
        lesson,
        progress,
        act,
    } = on;
    let edition = Engine::of(&shown.scenario).edition;
    let closed = progress.is_closed();
    let seen = FactorId::all().filter(|factor| lesson.criterion(*factor) != Handling::Hidden);
    let all: Vec<DecidingCriterion> = std::iter::once(DecidingCriterion::StopRule)
        .chain(seen.map(DecidingCriterion::Factor))
        .collect();
    let [_, later] = pair(&shown.scenario);
    let onkeydown = keys(all.len().min(9), {
        let (act, all) = ((*act).clone(), all.clone());
        move |number| act.emit(PupilAction::Criterion(all[number]))
    });
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ words::criterion_heading() }</h1>
            <fieldset {onkeydown}>
                <legend>{ said(words::criterion_of(&crate::messages::sentence::policy_name(edition.policy(later)))) }</legend>
                { for all.iter().enumerate().map(|(place, &one)| {
                    let choose = act.reform(move |_: Event| PupilAction::Criterion(one));
                    choice("criterion", place, None, words::criterion(edition, one), progress.prediction.criterion == Some(one), closed, choose)
                }) }
            </fieldset>
        </section>
    }
}

/// How sure?
pub(super) fn sureness(on: &OnPage<'_>) -> Html {
    let OnPage { progress, act, .. } = on;
    let closed = progress.is_closed();
    let onkeydown = keys(Sureness::ALL.len(), {
        let act = (*act).clone();
        move |number| act.emit(PupilAction::Sure(Sureness::ALL[number]))
    });
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ words::sure() }</h1>
            <fieldset {onkeydown}>
                <legend>{ words::sure_how() }</legend>
                { for Sureness::ALL.into_iter().enumerate().map(|(place, sure)| {
                    let choose = act.reform(move |_: Event| PupilAction::Sure(sure));
                    let text = words::of_hundred(sure.of_hundred().into());
                    choice("sure", place, None, &text, progress.prediction.sureness == Some(sure), closed, choose)
                }) }
            </fieldset>
        </section>
    }
}

/// What to talk about.
pub(super) fn discuss(on: &OnPage<'_>) -> Html {
    let slots = [Slot::FirstDiscussion, Slot::SecondDiscussion];
    let asked = slots
        .into_iter()
        .filter_map(|slot| super::super::asked(on.lesson, slot));
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ words::discuss() }</h1>
            <ul class="stories">{ for asked.map(|text| html! { <li><p class="asked">{ said(text) }</p></li> }) }</ul>
        </section>
    }
}

/// The last question, and once it is answered what the app shows.
pub(super) fn exit(on: &OnPage<'_>) -> Html {
    let OnPage {
        lesson,
        progress,
        act,
        ..
    } = on;
    let question = super::super::question(lesson, Slot::Exit);
    let choices = question.map_or(&[][..], |question| question.choices);
    let onkeydown = keys(choices.len(), {
        let act = (*act).clone();
        move |number| act.emit(PupilAction::Exit(number as u8))
    });
    let answer = progress.exit.map(usize::from);
    let right = question.and_then(|question| question.right);
    let verdict = match (answer, right) {
        (Some(answer), Some(right)) if answer == right => words::right().to_owned(),
        (Some(_), Some(right)) => words::not_right(choices.get(right).copied().unwrap_or_default()),
        _ => String::new(),
    };
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ said(heading(lesson, Slot::Exit, words::exit())) }</h1>
            <fieldset {onkeydown}>
                <legend class="hidden">{ words::exit() }</legend>
                { for choices.iter().enumerate().map(|(place, text)| {
                    let choose = act.reform(move |_: Event| PupilAction::Exit(place as u8));
                    let letter = words::LETTERS.get(place).copied();
                    choice("exit", place, letter, text, answer == Some(place), answer.is_some(), choose)
                }) }
            </fieldset>
            <p role="status">{ said(verdict) }</p>
        </section>
    }
}
