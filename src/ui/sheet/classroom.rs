//! The classroom sheet: the scenario and the policies with an empty place for each prediction; and the answers, a sheet of their own, so
//! that both never come out of one print job.

use yew::prelude::*;

use crate::edition::Policy;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::verdict::Verdict;
use crate::messages::number::percent;
use crate::messages::{method, page, sentence, sheet as words, why};
use crate::ui::parts::said::said;

use super::foot::way_back;
use super::results::results;
use super::scenario::{facts, sliders};
use super::{Printed, answer, head, ruled};

/// Criteria of a policy that are named; fewer where the comparators are shown too, so that all of it stays on two pages.
const NAMED: usize = 2;
const NAMED_OF_MANY: usize = 1;

/// More policies than these are many.
const FEW: usize = 7;

/// The page for students.
pub(super) fn classroom(printed: Printed<'_>) -> Html {
    let shown = printed.shown;
    let scenario = &shown.scenario;
    html! {
            <article class="sheet">
                { head(scenario) }
                <p class="sheet-lines"><span>{ words::student() }</span><span>{ words::date() }</span></p>
                { facts(scenario, None) }
                <h2>{ words::task() }</h2>
                <ol class="sheet-steps">{ for words::steps().map(|step| html! { <li>{ step }</li> }) }</ol>
                { sliders(shown) }
                <h2>{ words::predict() }</h2>
                { predictions(shown) }
            </article>
    }
}

/// The answers.
pub(super) fn answers(printed: Printed<'_>) -> Html {
    let scenario = &printed.shown.scenario;
    html! {
            <article class="sheet">
                <header>
                    <p class="sheet-subject"><span>{ page::name() }</span><span>{ said(words::heading(scenario)) }</span></p>
                    <h2>{ words::answers() }</h2>
                </header>
                { answer(printed) }
                <p>{ words::answers_lead() }</p>
                { results(printed) }
                { way_back(printed) }
            </article>
    }
}

/// One block for each policy that is scored.
fn predictions(shown: &Derived) -> Html {
    let engine = Engine::of(&shown.scenario);
    let edges = [
        shown.scenario.reading.against_below,
        shown.scenario.reading.favour_from,
    ];
    let choices = |id| {
        let text = shown.input.text(id);
        text.map_or_else(Vec::new, |text| Verdict::possible(&text, &shown.input.rule))
    };
    let named = match shown.picture.scored(engine).count() {
        ..=FEW => NAMED,
        _ => NAMED_OF_MANY,
    };
    html! {
        <ol class="predictions">{ for shown.picture.scored(engine).map(|(id, policy, _)| html! {
            <li>
                <div class="prediction-text">
                    <h3>{ said(page::full_name(policy)) }</h3>
                    { says(engine, policy, named) }
                </div>
                <div class="prediction">
                    <svg aria-hidden="true" focusable="false">
                        <line class="axis-line" x1="0" x2="100%" y1="60%" y2="60%" />
                        { for edges.map(|edge| html! { <line class="edge-line" x1={percent(f64::from(edge))} x2={percent(f64::from(edge))} y1="25%" y2="95%" /> }) }
                    </svg>
                    <p class="prediction-ends">{ for words::ends().map(|end| html! { <span>{ end }</span> }) }</p>
                    <p class="ticks">{ for choices(id).into_iter().map(|choice| html! { <span>{ said("□ ") }{ said(sentence::verdict(choice)) }</span> }) }</p>
                    <div class="because"><p>{ words::because() }</p>{ ruled(1) }</div>
                </div>
            </li>
        }) }</ol>
    }
}

/// What a policy says on so many of the criteria that it emphasises most, and its gate.
fn says(engine: &Engine, policy: &Policy, named: usize) -> Html {
    let clauses = engine.annotations();
    let chapter = clauses.and_then(|clauses| clauses.notes_on(policy.id));
    let emphasised = policy.emphasised();
    html! {
        <>
            <p>{ said(chapter.map_or(why::no_clause(clauses.is_some()), |chapter| chapter.summary)) }</p>
            <ul>
                { for emphasised.iter().take(named).map(|&(factor, stance)| {
                    let passage = clauses.and_then(|clauses| clauses.clause(policy.id, factor));
                    html! {
                        <li><b>{ said(engine.edition.factor(factor).short) }</b>{ said(format!(" ({}). ", method::stance_word(stance))) }
                            if let Some(passage) = passage { { said(format!("{}: {}", passage.section, passage.paraphrase)) } }</li>
                    }
                }) }
                <li><b>{ said(words::gate(policy)) }</b></li>
            </ul>
        </>
    }
}
