//! A lesson on paper: a page for pupils that shows no result, one for the teacher with the answers, and cards for a class without
//! devices. Each is a print job of its own.

use yew::prelude::*;

use crate::edition::id::{FactorId, PolicyId};
use crate::edition::{Question, ReadyLesson};
use crate::findings::classroom::answers;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::number::{chance, percent};
use crate::messages::{
    classroom, law, lesson as of_lesson, lesson_sheet as words, page, settled, sheet, stage,
};
use crate::scenario::lesson::{Guess, Handling, Lesson, Slot, Step, Sureness};
use crate::state::LessonSheet;
use crate::ui::classroom::{asked, pupils_link, question, ready_of, task, title, wall_word};
use crate::ui::parts::law::silence;
use crate::ui::parts::said::said;
use crate::ui::readings::RobustnessView;

use super::foot::link_on_paper;
use super::{Printed, ruled};

/// A lesson with what it is shown of.
struct OnPaper<'a> {
    shown: &'a Derived,
    read: &'a RobustnessView,
    lesson: Lesson,
    ready: Option<&'static ReadyLesson>,
}

/// A sheet of the lesson that the scenario carries; nothing where it carries none that can be read.
pub(super) fn of_lesson(printed: Printed<'_>, sheet: LessonSheet) -> Html {
    let lesson = printed.shown.scenario.lesson.as_ref();
    let Some(lesson) = lesson.and_then(|lesson| lesson.read().ok()) else {
        return html! {};
    };
    let on = OnPaper {
        shown: printed.shown,
        read: printed.read,
        ready: ready_of(&lesson),
        lesson,
    };
    match sheet {
        LessonSheet::Pupil => pupil(&on),
        LessonSheet::Teacher => teacher(&on),
        LessonSheet::Cards => cards(&on),
    }
}

/// The page of a pupil.
fn pupil(on: &OnPaper<'_>) -> Html {
    let OnPaper {
        shown,
        lesson,
        ready,
        ..
    } = on;
    let scenario = &shown.scenario;
    let edition = Engine::of(scenario).edition;
    let seen = FactorId::all().filter(|factor| lesson.criterion(*factor) != Handling::Hidden);
    let exit = question(lesson, Slot::Exit);
    html! {
        <article class="sheet lesson-sheet">
            <header>
                <p class="sheet-subject"><span>{ page::name() }</span><span>{ said(of_lesson::on(scenario)) }</span></p>
                <h1>{ said(title(*ready)) }</h1>
            </header>
            <p class="sheet-lines"><span>{ words::group() }</span><span>{ sheet::date() }</span></p>
            if let Some(ready) = ready {
                <ul class="sheet-stories">{ for ready.stories.iter().map(|story| html! {
                    <li>{ said(story.told(lesson.plain)) }{ said(format!(" ({})", story.source)) }</li>
                }) }</ul>
            }
            <h2>{ of_lesson::figures() } <small>{ of_lesson::figures_note() }</small></h2>
            <dl class="sheet-figures">{ for seen.map(|factor| html! {
                <div><dt>{ said(edition.factor(factor).short) }</dt><dd>{ said(format!("{:.0}", scenario.value(factor).score())) }</dd></div>
            }) }</dl>
            { marks(on) }
            <h2>{ said(asked(lesson, Slot::Predict).unwrap_or_else(|| of_lesson::predict().to_owned())) }</h2>
            <div class="halves">{ for pair(scenario).into_iter().map(|text| html! {
                <section key={text.index()}>
                    <h3>{ said(of_lesson::policy(edition, text)) }</h3>
                    <p>{ said(sheet::gate(edition.policy(text))) }</p>
                    <ul class="sheet-ticks">{ for Guess::ALL.into_iter().zip(of_lesson::LETTERS).map(|(guess, letter)| html! {
                        <li>{ said(format!("□ {letter}  {}", of_lesson::guess(guess, lesson.plain))) }</li>
                    }) }</ul>
                </section>
            }) }</div>
            <h3>{ words::because() }</h3>
            { ruled(if exit.is_some() { 2 } else { 3 }) }
            <p class="sheet-sure"><b>{ of_lesson::sure() }</b>{ said(" ") }{ of_lesson::sure_how() }
                { for Sureness::ALL.into_iter().map(|sure| html! { <span>{ said(format!("□ {}", of_lesson::of_hundred(sure.of_hundred().into()))) }</span> }) }</p>
            if lesson.has(Step::Change) {
                <h3>{ said(task(*ready)) }</h3>
                { ruled(2) }
            }
            if lesson.has(Step::Exit) {
                <h3>{ said(asked(lesson, Slot::Exit).unwrap_or_else(|| of_lesson::exit().to_owned())) }</h3>
                <ul class="sheet-ticks two">{ for exit.map_or(&[][..], |exit| exit.choices).iter().map(|choice| html! { <li>{ said(format!("□ {choice}")) }</li> }) }</ul>
            }
            { foot(on) }
        </article>
    }
}

/// The risk of misuse on a line, with where the stop rules begin.
fn marks(on: &OnPaper<'_>) -> Html {
    let shown = on.shown;
    let scenario = &shown.scenario;
    let edition = Engine::of(scenario).edition;
    let risk = shown.picture.risk;
    let lines = pair(scenario).map(|text| (text, threshold(shown, text)));
    html! {
        <section class="sheet-risk">
            <p>{ said(of_lesson::risk(&chance(risk))) }</p>
            <svg aria-hidden="true" focusable="false">
                <line class="axis-line" x1="0" x2="100%" y1="60%" y2="60%" />
                { for lines.iter().filter_map(|(_, line)| *line).map(|line| {
                    let at = percent(100.0 * line);
                    html! { <line class="edge-line" x1={at.clone()} x2={at} y1="20%" y2="100%" /> }
                }) }
                <circle cx={percent(100.0 * risk)} cy="60%" r="5" />
            </svg>
            <p class="prediction-ends"><span>{ words::never() }</span><span>{ words::certain() }</span></p>
            <ul class="sheet-marks">{ for lines.into_iter().map(|(text, line)| {
                let name = of_lesson::policy(edition, text);
                html! { <li key={text.index()}>{ said(match line {
                    Some(line) => words::line_at(&name, &format!("{:.0}", 100.0 * line)),
                    None => words::no_line(&name),
                }) }</li> }
            }) }</ul>
        </section>
    }
}

/// The risk from which a policy's stop rule stops a sale, 0 to 1; `None` where it has none or asks for knowledge.
fn threshold(shown: &Derived, text: PolicyId) -> Option<f64> {
    let text = shown.input.text(text)?;
    let line = text.gate?.threshold;
    (line <= 1.0).then_some(line)
}

/// The link to the lesson, which shows no result either.
fn foot(on: &OnPaper<'_>) -> Html {
    let scenario = &on.shown.scenario;
    let beside = html! { { words::lesson_here() } };
    let edition = Engine::of(scenario).edition;
    link_on_paper(pupils_link(scenario), classroom::qr_alt(), beside, edition)
}

/// The page of the teacher.
fn teacher(on: &OnPaper<'_>) -> Html {
    let OnPaper {
        shown,
        read,
        lesson,
        ready,
    } = on;
    let scenario = &shown.scenario;
    let edition = Engine::of(scenario).edition;
    let truth = answers(shown);
    html! {
        <article class="sheet lesson-sheet">
            <header>
                <p class="sheet-subject"><span>{ page::name() }</span><span>{ words::for_teachers() }</span></p>
                <h1>{ said(title(*ready)) }</h1>
                <p>{ said(of_lesson::on(scenario)) }{ said(". ") }{ said(ready.map_or("", |ready| ready.goal)) }</p>
                if let Some(ready) = ready { <p>{ said(classroom::facts(ready.minutes as i64, ready.ages, ready.subjects)) }</p> }
            </header>
            <h2>{ sheet::answers() }</h2>
            if let Some(law) = &shown.picture.law { <p>{ said(law::line(scenario, law)) }</p> } else { { silence(shown) } }
            <ul class="sheet-stories">{ for truth.iter().map(|text| {
                let letter = of_lesson::LETTERS[text.answer as usize];
                let decides = text.decides.map(|decides| stage::because(stage::decides_most(), of_lesson::criterion(edition, decides)));
                html! {
                    <li key={text.policy.index()}><b>{ said(of_lesson::policy(edition, text.policy)) }{ said(": ") }{ said(letter) }</b>{ said(format!("  {}. ", of_lesson::guess(text.answer, lesson.plain))) }{ said(decides.unwrap_or_default()) }</li>
                }
            }) }</ul>
            <p>{ said(settled::of_pair(scenario, &shown.picture, &read.settled)) }</p>
            { last(question(lesson, Slot::Exit), lesson) }
            if let Some(word) = wall_word(lesson) { <p><b>{ classroom::word() }{ said(": ") }</b><span translate="no">{ said(word) }</span></p> }
            if let Some(ready) = ready {
                <h2>{ classroom::plan() }</h2>
                <table class="sheet-plan"><tbody>{ for ready.plan.iter().map(|step| html! {
                    <tr><th scope="row">{ said(classroom::minutes(step.from as i64, step.to as i64)) }</th><td>{ said(step.text) }</td></tr>
                }) }</tbody></table>
                <h2>{ classroom::ideas() }</h2>
                <dl class="ideas">{ for ready.ideas.iter().map(|idea| html! { <div><dt>{ said(idea.idea) }</dt><dd>{ said(idea.answer) }</dd></div> }) }</dl>
                <h2>{ classroom::corners() }</h2>
                <p>{ said(ready.corners) }</p>
                <ol class="corners">{ for ready.corner.iter().map(|corner| html! { <li>{ said(*corner) }</li> }) }</ol>
            }
            <h2>{ classroom::questions() }</h2>
            <ul class="sheet-stories">{ for [Slot::FirstDiscussion, Slot::SecondDiscussion].into_iter().filter_map(|slot| asked(lesson, slot)).map(|text| html! { <li>{ said(text) }</li> }) }</ul>
            <h2>{ stage::keys() }</h2>
            <p>{ stage::keys_turn() }{ said(" ") }{ stage::keys_more() }</p>
        </article>
    }
}

/// The last question with the answer that is right.
fn last(exit: Option<&'static Question>, lesson: &Lesson) -> Html {
    let Some(right) = exit.and_then(|exit| exit.choices.get(exit.right?)) else {
        return html! {};
    };
    html! { <p><b>{ said(asked(lesson, Slot::Exit).unwrap_or_default()) }</b>{ said(" ") }{ said(*right) }{ said(".") }</p> }
}

/// Four cards to hold up, for a class without devices.
fn cards(on: &OnPaper<'_>) -> Html {
    // The words are the lesson's own, so that a card says what its button says.
    let plain = on.lesson.plain;
    html! {
        <article class="sheet answer-cards">
            <h1 class="hidden">{ words::cards() }</h1>
            { for Guess::ALL.into_iter().zip(of_lesson::LETTERS).map(|(guess, letter)| html! {
                <section key={letter}><p class="card-letter">{ said(letter) }</p><p>{ said(of_lesson::guess(guess, plain)) }</p></section>
            }) }
        </article>
    }
}
