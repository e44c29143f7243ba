//! What a pupil reads first: what was said, some figures of the country, and what the two policies say. No result.

use yew::prelude::*;

use crate::edition::id::FactorId;
use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::number::{chance, day};
use crate::messages::{lesson as words, sheet};
use crate::scenario::lesson::Handling;
use crate::ui::parts::said::said;

use super::OnPage;

/// The page.
pub(super) fn read(on: &OnPage<'_>) -> Html {
    let OnPage { shown, lesson, .. } = on;
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let ready = super::super::ready_of(lesson);
    let seen = FactorId::all().filter(|factor| lesson.criterion(*factor) != Handling::Hidden);
    let seen: Vec<FactorId> = seen.collect();
    let hides = FactorId::all().any(|factor| lesson.criterion(factor) == Handling::Hidden);
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ said(ready.map_or(words::read(), |ready| ready.title)) }</h1>
            if let Some(ready) = ready {
                <ul class="stories">
                    { for ready.stories.iter().map(|story| html! {
                        <li>
                            <p>{ said(story.told(lesson.plain)) }</p>
                            <p class="faint">
                                if story.url.is_empty() { { said(story.source) } } else { <a href={story.url} target="_blank" rel="noopener">{ said(story.source) }</a> }
                                { said(format!(", {}", day(story.date))) }
                            </p>
                        </li>
                    }) }
                </ul>
            }
            <h2>{ words::figures() }</h2>
            <dl class="lesson-figures">
                { for seen.iter().map(|factor| html! {
                    <div key={factor.index()}>
                        <dt>{ said(engine.edition.factor(*factor).short) }</dt>
                        <dd>{ said(format!("{:.0}", scenario.value(*factor).score())) }</dd>
                    </div>
                }) }
            </dl>
            <p class="faint">{ words::figures_note() }{ said(" ") }if hides { { words::folded() } }</p>
            <p>{ said(words::risk(&chance(shown.picture.risk))) }</p>
            <h2>{ words::clauses() }</h2>
            <div class="lesson-clauses">
                { for pair(scenario).into_iter().map(|text| {
                    let policy = engine.edition.policy(text);
                    let notes = engine.annotations().and_then(|clauses| clauses.notes_on(policy.id));
                    html! {
                        <section key={text.index()}>
                            <h3>{ said(words::policy(engine.edition, text)) }</h3>
                            if let Some(notes) = notes.filter(|_| !lesson.plain) { <p>{ said(notes.summary) }</p> }
                            <p><b>{ said(sheet::gate(policy)) }</b></p>
                        </section>
                    }
                }) }
            </div>
        </section>
    }
}
