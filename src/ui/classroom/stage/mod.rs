//! What a room sees of a lesson: one step at a time, few words, in type that is measured by the height of the room's picture.

mod clock;
pub(super) mod follower;

use std::rc::Rc;

use yew::prelude::*;

use crate::edition::id::FactorId;
use crate::export::chart::qr::Code;
use crate::findings::classroom::{TextAnswer, answers};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::number::chance;
use crate::messages::{classroom, lesson as of_lesson, sentence, settled, sheet, stage as words};
use crate::model::risk::GateState;
use crate::platform::address::is_private;
use crate::scenario::lesson::{Guess, Handling, Lesson, Slot};
use crate::state::stage::{ClassCounts, Stage, StagePage, stage_pages};
use crate::ui::hosted::hosted;
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::said::said;
use crate::ui::readings::use_readings;
use crate::ui::store::Shared;

/// As many figures of a country as a room takes in at once.
const FIGURES: usize = 5;

/// What is shown.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with the lesson.
    pub(super) shown: Shared<Derived>,
    /// The lesson.
    pub(super) lesson: Rc<Lesson>,
    /// The step on view, and what lies over it.
    pub(super) stage: Stage,
    /// The answers of the class.
    pub(super) counts: ClassCounts,
    /// The link that pupils are given.
    pub(super) link: AttrValue,
}

/// The name of a step.
pub(super) fn name(page: StagePage) -> &'static str {
    match page {
        StagePage::Join => words::name_join(),
        StagePage::Said => of_lesson::said_by(),
        StagePage::Country => words::name_country(),
        StagePage::Clauses => words::name_clauses(),
        StagePage::Predict => words::name_predict(),
        StagePage::Class => words::name_class(),
        StagePage::Word => words::name_word(),
        StagePage::Reveal => words::name_reveal(),
        StagePage::Why => words::name_why(),
        StagePage::Change => words::name_change(),
        StagePage::Discuss => words::name_discuss(),
        StagePage::Corners => classroom::corners(),
        StagePage::Exit => words::name_exit(),
        StagePage::End => words::name_end(),
    }
}

/// The stage.
#[component]
pub(super) fn StageView(props: &Props) -> Html {
    let Props {
        shown,
        lesson,
        stage,
        counts,
        link,
    } = props;
    let read = use_readings(shown, true, None);
    let scenario = &shown.scenario;
    let ready = super::ready_of(lesson);
    let size = format!("size-{}", stage.larger.clamp(-3, 5) + 4);
    if stage.is_black {
        return html! { <div class="stage-frame"><section class={classes!("stage", "black")} aria-label={words::stage()}></section></div> };
    }
    let truth = answers(shown);
    let step = match stage.page {
        _ if stage.is_code => code(link),
        StagePage::Join => join(super::title(ready), link),
        StagePage::Said => html! {
            <>
                <h2>{ said(of_lesson::said_by()) }</h2>
                { for ready.map_or(&[][..], |ready| ready.stories).iter().map(|story| html! { <p>{ said(story.told(lesson.plain)) }</p> }) }
            </>
        },
        StagePage::Country => country(shown, lesson),
        StagePage::Clauses => clauses(shown),
        StagePage::Predict => predict(lesson),
        StagePage::Class => bars(shown, lesson, counts, stage.is_revealed.then_some(&truth)),
        StagePage::Word => html! {
            <>
                <h2>{ said(words::name_word()) }</h2>
                <p class="stage-wall-word" translate="no">{ said(super::wall_word(lesson).unwrap_or_else(|| classroom::word_unknown())) }</p>
            </>
        },
        StagePage::Reveal => result(shown, lesson, &truth),
        StagePage::Why => why(
            shown,
            &truth,
            &settled::of_pair(scenario, &shown.picture, &read.settled),
        ),
        StagePage::Change => html! {
            <>
                <h2>{ said(words::name_change()) }</h2>
                <p class="stage-question">{ said(super::task(ready)) }</p>
            </>
        },
        StagePage::Discuss => discuss(lesson),
        StagePage::Corners => html! {
            <>
                <h2>{ said(ready.map_or("", |ready| ready.corners)) }</h2>
                <ol class="stage-choices">{ for ready.map_or(&[][..], |ready| &ready.corner[..]).iter().map(|corner| html! { <li>{ said(*corner) }</li> }) }</ol>
            </>
        },
        StagePage::Exit => exit(lesson, counts),
        StagePage::End => join(words::thanks(), link),
    };
    let pages = stage_pages(lesson);
    let at = pages.iter().position(|page| *page == stage.page);
    html! {
        <div class="stage-frame">
        <section class={classes!("stage", size)} aria-label={words::stage()}>
            <header class="stage-top">
                <span>{ said(of_lesson::on(scenario)) }</span>
                if stage.timer_ends.is_some() { { hosted::<clock::Clock>(clock::Props { stage: *stage }) } }
                <span aria-hidden="true">{ said(format!("{} / {}", at.unwrap_or_default() + 1, pages.len())) }</span>
            </header>
            <><div key={stage.page as usize} class={classes!("stage-step", stage.is_code.then_some("only-code"))}>{ step }</div></>
        </section>
        </div>
    }
}

/// The code of the link, with a heading beside it.
fn join(heading: &'static str, link: &str) -> Html {
    let how = if is_private() { "" } else { words::scan() };
    html! {
        <div class="stage-join">
            { code(link) }
            <div><h2>{ said(heading) }</h2><p>{ said(how) }</p></div>
        </div>
    }
}

/// The code of the link, or what there is to do without one.
fn code(link: &str) -> Html {
    match Code::for_a_room(link).filter(|_| !is_private()) {
        Some(code) => html! {
            <svg class="stage-code" role="img" aria-label={classroom::qr_alt()} viewBox={format!("0 0 {0} {0}", code.modules)} shape-rendering="crispEdges">
                <rect width="100%" height="100%" fill="#ffffff" />
                <path d={code.path.clone()} fill="#000000" />
            </svg>
        },
        None => html! { <p class="stage-question">{ said(words::send()) }</p> },
    }
}

fn country(shown: &Derived, lesson: &Lesson) -> Html {
    let scenario = &shown.scenario;
    let edition = Engine::of(scenario).edition;
    let seen = FactorId::all().filter(|factor| lesson.criterion(*factor) != Handling::Hidden);
    html! {
        <>
            <h2>{ said(words::sale_to(sentence::place_name(scenario))) }</h2>
            <dl class="stage-figures">
                { for seen.take(FIGURES).map(|factor| html! {
                    <div key={factor.index()}>
                        <dd>{ said(format!("{:.0}", scenario.value(factor).score())) }</dd>
                        <dt>{ said(edition.factor(factor).short) }</dt>
                    </div>
                }) }
            </dl>
            <p>{ said(of_lesson::figures_note()) }{ said(" ") }{ said(of_lesson::risk(&chance(shown.picture.risk))) }</p>
        </>
    }
}

fn clauses(shown: &Derived) -> Html {
    let scenario = &shown.scenario;
    let edition = Engine::of(scenario).edition;
    html! {
        <div class="stage-two">
            { for pair(scenario).into_iter().map(|text| html! {
                <div key={text.index()}>
                    <h2>{ said(of_lesson::policy(edition, text)) }</h2>
                    <p class="stage-question">{ said(sheet::gate(edition.policy(text))) }</p>
                </div>
            }) }
        </div>
    }
}

fn predict(lesson: &Lesson) -> Html {
    let asked = super::asked(lesson, Slot::Predict);
    html! {
        <>
            <h2>{ said(asked.unwrap_or_else(|| of_lesson::predict().to_owned())) }</h2>
            <ol class="stage-choices">
                { for Guess::ALL.into_iter().map(|guess| html! { <li key={guess as usize}>{ said(of_lesson::guess(guess, lesson.plain)) }</li> }) }
            </ol>
        </>
    }
}

/// The bars of the class; beside them the result once the room has seen it.
fn bars(
    shown: &Derived,
    lesson: &Lesson,
    counts: &ClassCounts,
    truth: Option<&Vec<TextAnswer>>,
) -> Html {
    let scenario = &shown.scenario;
    let edition = Engine::of(scenario).edition;
    html! {
        <div class="stage-two">
            { for pair(scenario).into_iter().zip(counts.guesses).map(|(text, counts)| {
                let answer = truth.and_then(|truth| truth.iter().find(|one| one.policy == text)).map(|one| one.answer);
                let all: u32 = counts.iter().copied().map(u32::from).sum();
                html! {
                    <div key={text.index()}>
                        <h2>{ said(of_lesson::policy(edition, text)) }</h2>
                        <ul class="stage-bars">
                            { for Guess::ALL.into_iter().zip(counts).map(|(guess, count)| {
                                let is_given = answer == Some(guess);
                                let width = format!("{}%", 100 * u32::from(count) / all.max(1));
                                html! {
                                    <li key={guess as usize} class={classes!(is_given.then_some("given"))}>
                                        <span>{ said(words::counted(i64::from(count), of_lesson::guess(guess, lesson.plain))) }
                                            if is_given { <b>{ said(" ● ") }{ said(of_lesson::the_result()) }</b> }</span>
                                        <svg aria-hidden="true" focusable="false"><rect {width} height="100%" /></svg>
                                    </li>
                                }
                            }) }
                        </ul>
                        <p>{ said(words::answered(i64::from(all))) }</p>
                    </div>
                }
            }) }
        </div>
    }
}

fn result(shown: &Derived, lesson: &Lesson, truth: &[TextAnswer]) -> Html {
    let edition = Engine::of(&shown.scenario).edition;
    html! {
        <>
            <div class="stage-two">
                { for truth.iter().map(|text| {
                    let stops = text.answer == Guess::Stops;
                    let gate = match edition.policy(text.policy).gate {
                        None => GateState::None,
                        Some(_) if stops => GateState::ShutByRisk,
                        Some(_) => GateState::Open,
                    };
                    html! {
                        <div key={text.policy.index()} class={classes!("stage-result", stops.then_some("stop"))}>
                            <h2>{ said(of_lesson::policy(edition, text.policy)) }</h2>
                            { gate_glyph(gate) }
                            <p class="stage-verdict">{ said(of_lesson::guess(text.answer, lesson.plain)) }</p>
                        </div>
                    }
                }) }
            </div>
        </>
    }
}

/// Why, in three lines.
fn why(shown: &Derived, truth: &[TextAnswer], readings: &str) -> Html {
    let edition = Engine::of(&shown.scenario).edition;
    html! {
        <>
            <h2>{ said(words::decides_most()) }</h2>
            <ul class="stage-lines">
                { for truth.iter().filter_map(|text| Some((text.policy, text.decides?))).map(|(policy, decides)| html! {
                    <li key={policy.index()}>{ said(words::because(&of_lesson::policy(edition, policy), of_lesson::criterion(edition, decides))) }</li>
                }) }
            </ul>
            <p>{ said(readings) }</p>
        </>
    }
}

fn discuss(lesson: &Lesson) -> Html {
    let slots = [Slot::FirstDiscussion, Slot::SecondDiscussion];
    let asked = slots
        .into_iter()
        .filter_map(|slot| super::asked(lesson, slot));
    html! {
        <>
            <h2>{ said(words::name_discuss()) }</h2>
            { for asked.map(|text| html! { <p class="stage-question">{ said(text) }</p> }) }
        </>
    }
}

fn exit(lesson: &Lesson, counts: &ClassCounts) -> Html {
    let question = super::question(lesson, Slot::Exit);
    let choices = question.map_or(&[][..], |question| question.choices);
    let asked = super::asked(lesson, Slot::Exit);
    let mut counted = counts.exits.iter().take(choices.len());
    let any = counted.any(|count| *count > 0);
    html! {
        <>
            <h2>{ said(asked.unwrap_or_else(|| of_lesson::exit().to_owned())) }</h2>
            <ol class="stage-choices">
                { for choices.iter().zip(counts.exits).enumerate().map(|(place, (choice, count))| html! {
                    <li key={place}>{ said(if any { words::counted(i64::from(count), choice) } else { (*choice).to_owned() }) }</li>
                }) }
            </ol>
        </>
    }
}
