//! What a teacher sees: the lessons; and of one of them what pupils are given, the plan, the settings and the answers.

mod answers;
mod camera;
mod give;
mod keep;
mod plan;
mod present;
mod settings;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::edition::{LESSONS_FILE, Lessons, ReadyLesson};
use crate::findings::classroom::answers as answers_of;
use crate::findings::classroom::start::start;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::{classroom as words, lesson as of_lesson};
use crate::platform::{lot, room};
use crate::scenario::lesson::Lesson;
use crate::scenario::link::encode;
use crate::scenario::{Scenario, Screen, View};
use crate::state::Action;
use crate::ui::effect::use_effect_on;
use crate::ui::files::{in_its_place, use_file};
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::store::{Dispatch, Shared};

use super::stage::follower::{self, Follower};
use present::{OnStage, Place};

/// What it is shown of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario, which may carry a lesson.
    pub(super) shown: Shared<Derived>,
    /// The door to the app's state.
    pub(super) dispatch: Dispatch,
}

/// The lessons, or the one that is open.
#[component]
pub(super) fn Classroom(props: &Props) -> Html {
    let Props { shown, dispatch } = props;
    let file = use_file(LESSONS_FILE, Lessons::is_here, Lessons::install);
    let carried = shown.scenario.lesson.as_ref().map(|lesson| lesson.read());
    html! {
        <article class="classroom">
            { match carried {
                Some(Ok(lesson)) => hosted::<One>(OneProps { shown: shown.clone(), lesson: Rc::new(lesson), dispatch: dispatch.clone(), has_words: Lessons::is_here() }),
                Some(Err(fault)) => html! { <><h1>{ words::title() }</h1><p role="alert">{ said(of_lesson::fault(fault)) }</p><p>{ all_lessons(dispatch) }</p></> },
                None => all(shown, dispatch),
            } }
            { in_its_place(&file, words::waiting(), words::failed()) }
        </article>
    }
}

thread_local! {
    /// The lesson that was open last: the tag of its class, its title, and what opens it.
    static LAST: RefCell<Option<(u16, &'static str, AttrValue)>> = const { RefCell::new(None) };
}

/// The way back to a class whose answers are in this window.
fn running(dispatch: &Dispatch) -> Html {
    let last = LAST.with_borrow(Clone::clone);
    let answered = |tag: u16| !answers::class_of(tag).pool.is_empty();
    let Some((_, title, token)) = last.filter(|(tag, ..)| answered(*tag)) else {
        return html! {};
    };
    let onclick = dispatch.on(move |_: MouseEvent| Some(Action::open(token.as_str())));
    html! { <p class="flags">{ said(words::running(title)) }{ said(" ") }<button type="button" {onclick}>{ words::go_on() }</button></p> }
}

/// The button that leads back to all lessons.
fn all_lessons(dispatch: &Dispatch) -> Html {
    let onclick = dispatch.on(|_: MouseEvent| Some(Action::Lesson(None)));
    html! { <button type="button" {onclick}>{ words::other() }</button> }
}

/// What it is about, and the lessons.
fn all(shown: &Shared<Derived>, dispatch: &Dispatch) -> Html {
    let ready = Lessons::installed().map_or(&[][..], |lessons| lessons.ready);
    let make =
        dispatch.on(|_: MouseEvent| Some(Action::Lesson(Some(super::new_lesson().carried()))));
    html! {
        <>
            <header>
                <h1>{ words::title() }</h1>
                <p class="lead">{ words::lead() }</p>
            </header>
            { running(dispatch) }
            <section>
                <h2>{ words::ready() }</h2>
                <ul class="lesson-cards">{ for ready.iter().map(|ready| card(ready, dispatch)) }</ul>
            </section>
            <section>
                <h2>{ words::own() }</h2>
                <p>{ words::own_how() }</p>
                <p><button type="button" onclick={make}>{ words::make() }</button>{ said(" ") }<span class="faint">{ said(crate::messages::sentence::place_name(&shown.scenario)) }</span></p>
            </section>
            <section class="classroom-notes">
                <p>{ words::needs() }</p>
                <p>{ words::privacy() }</p>
                <p>{ words::offline() }</p>
            </section>
        </>
    }
}

/// A ready lesson.
fn card(ready: &'static ReadyLesson, dispatch: &Dispatch) -> Html {
    let open = dispatch.on(move |_: MouseEvent| {
        let scenario = start(ready, lot::draw(Lesson::CLASS_TAGS));
        let scenario = Scenario {
            view: View {
                screen: Screen::Classroom,
                ..scenario.view
            },
            ..scenario
        };
        Some(Action::open(encode(&scenario).as_str()))
    });
    html! {
        <li key={ready.number} class="lesson-card">
            <h3>{ said(ready.title) }</h3>
            <p>{ said(ready.goal) }</p>
            <p class="faint">{ said(words::facts(ready.minutes as i64, ready.ages, ready.subjects)) }</p>
            <p><button type="button" class="solid" aria-label={words::start_of(ready.title)} onclick={open}>{ words::start() }</button></p>
        </li>
    }
}

/// Says where a ready lesson no longer has the results that its words were written for.
fn otherwise(shown: &Derived, ready: Option<&'static ReadyLesson>) -> Html {
    let Some(ready) = ready else {
        return html! {};
    };
    let now = answers_of(shown);
    let is_as_written = now.iter().map(|text| text.answer as usize).eq(ready.expect);
    let edition = Engine::of(&shown.scenario).edition;
    let each: Vec<String> = now
        .iter()
        .map(|text| {
            let guess = of_lesson::guess(text.answer, false);
            of_lesson::gives(guess, &of_lesson::policy(edition, text.policy))
        })
        .collect();
    html! {
        if !is_as_written { <p class="flags" role="status">{ said(words::otherwise(&each.join("; "))) }</p> }
    }
}

/// One lesson.
#[derive(Clone, Debug, PartialEq, Properties)]
struct OneProps {
    shown: Shared<Derived>,
    lesson: Rc<Lesson>,
    dispatch: Dispatch,
    /// Whether the words of the lessons are here.
    has_words: bool,
}

/// One lesson, with the answers of its class and what the room sees of it; in the room's window that alone.
#[component]
fn One(props: &OneProps) -> Html {
    let OneProps {
        shown,
        lesson,
        dispatch,
        has_words,
    } = props;
    let links = use_memo(shown.scenario.clone(), |scenario| {
        let token = super::token_on(Screen::Classroom, scenario);
        [super::pupils_link(scenario), token].map(AttrValue::from)
    });
    let [link, token] = &*links;
    let tag = lesson.class_tag;
    let class = use_reducer(|| answers::class_of(tag));
    let place = use_state_eq(|| Place::Nowhere);
    let stage = use_reducer(|| OnStage::of(tag));
    let ready = super::ready_of(lesson).filter(|_| *has_words);
    use_effect_on((tag, super::title(ready), token.clone()), |last| {
        LAST.set(Some(last.clone()));
    });
    if room::is_room() {
        return hosted::<Follower>(follower::Props {
            shown: shown.clone(),
            lesson: Rc::clone(lesson),
            link: link.clone(),
        });
    }
    let presented = hosted::<present::Present>(present::Props {
        shown: shown.clone(),
        lesson: Rc::clone(lesson),
        counts: present::counts(&class.pool),
        link: link.clone(),
        token: token.clone(),
        place: place.clone(),
        stage,
    });
    if *place == Place::Here {
        return presented;
    }
    let pupil = dispatch.on(|_: MouseEvent| Some(Action::SeeAsPupil));
    html! {
        <>
            <header>
                <h1>{ said(super::title(ready)) }</h1>
                <p class="lead">{ said(of_lesson::on(&shown.scenario)) }{ said(". ") }{ said(ready.map_or("", |ready| ready.goal)) }</p>
                <p class="classroom-acts">
                    <button type="button" class="solid" onclick={pupil}>{ words::r#try() }</button>
                    { all_lessons(dispatch) }
                </p>
            </header>
            { otherwise(shown, ready) }
            { presented }
            <div class="classroom-columns">
                { hosted::<give::Give>(give::Props { link: link.clone(), word: super::wall_word(lesson), reveal: lesson.reveal }) }
                { hosted::<answers::Answers>(answers::Props { shown: shown.clone(), lesson: Rc::clone(lesson), class }) }
            </div>
            { plan::plan(lesson, ready) }
            { plan::sheets(dispatch) }
            { hosted::<settings::Settings>(settings::Props { shown: shown.clone(), lesson: Rc::clone(lesson), dispatch: dispatch.clone() }) }
            { hosted::<keep::Keep>(keep::Props { name: keep::name(&shown.scenario, ready), token: AttrValue::from(encode(&shown.scenario).to_string()) }) }
        </>
    }
}
