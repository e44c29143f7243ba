//! A lesson as a pupil sees it: one thing a page, predict, then reveal. Nothing before the reveal tells a result.

mod change;
mod decided;
mod questions;
mod read;
mod reveal;

use std::rc::Rc;

use yew::prelude::*;
use yew::props;

use crate::edition::{LESSONS_FILE, Lessons};
use crate::export::chart::qr::Code;
use crate::findings::classroom::answers;
use crate::findings::derived::Derived;
use crate::messages::lesson as words;
use crate::platform::{lot, scroll, storage};
use crate::scenario::Screen;
use crate::scenario::lesson::{Lesson, Reveal, Slot};
use crate::scenario::link::encode;
use crate::state::Action;
use crate::state::pupil::{Page, Progress, PupilAction, pages};
use crate::ui::effect::use_effect_on;
use crate::ui::files::{in_its_place, use_file};
use crate::ui::hosted::hosted;
use crate::ui::parts::copy::{self, CopyButton};
use crate::ui::parts::said::said;
use crate::ui::store::{Dispatch, Shared};

/// How many lots there are for a pupil.
const LOTS: u16 = 1 << 15;

/// What it is shown of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario of the lesson, which carries it.
    pub(super) shown: Shared<Derived>,
    /// The door to the app's state.
    pub(super) dispatch: Dispatch,
    /// Whether the words of the policies are here, which may come after the first page is shown.
    pub(super) has_clauses: bool,
}

/// The lesson, or why there is none.
#[component]
pub(super) fn Pupil(props: &Props) -> Html {
    let scenario = &props.shown.scenario;
    let lesson = scenario.lesson.as_ref().map(|lesson| lesson.read());
    let leave = props
        .dispatch
        .on(|_: MouseEvent| Some(Action::Lesson(None)));
    match lesson {
        Some(Ok(lesson)) => hosted::<InSteps>(InStepsProps {
            shown: props.shown.clone(),
            lesson: Rc::new(lesson),
            leave,
            has_clauses: props.has_clauses,
            teach: Some(
                props
                    .dispatch
                    .on(|_: MouseEvent| Some(Action::Go(Screen::Classroom))),
            ),
        }),
        Some(Err(fault)) => html! {
            <main id="main" class="lesson" tabindex="-1">
                <h1 tabindex="-1">{ said(words::on(scenario)) }</h1>
                <p role="alert">{ said(words::fault(fault)) }</p>
                <p><button type="button" class="solid" onclick={leave}>{ words::leave() }</button></p>
            </main>
        },
        None => html! {},
    }
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct InStepsProps {
    shown: Shared<Derived>,
    lesson: Rc<Lesson>,
    leave: Callback<MouseEvent>,
    has_clauses: bool,
    /// Leads a teacher to the lesson's own page; none in a preview, of which nothing is kept.
    teach: Option<Callback<MouseEvent>>,
}

/// The pages of a pupil beside the settings of their lesson.
pub(super) fn preview(shown: &Shared<Derived>, lesson: &Rc<Lesson>) -> Html {
    hosted::<InSteps>(InStepsProps {
        shown: shown.clone(),
        lesson: Rc::clone(lesson),
        leave: Callback::noop(),
        has_clauses: true,
        teach: None,
    })
}

/// The progress behind Yew's reducer.
struct Kept(Progress);

impl Reducible for Kept {
    type Action = PupilAction;

    fn reduce(self: Rc<Self>, action: PupilAction) -> Rc<Self> {
        let next = self.0.after(action);
        if next == self.0 {
            self
        } else {
            Rc::new(Self(next))
        }
    }
}

/// What a page needs.
struct OnPage<'a> {
    shown: &'a Shared<Derived>,
    lesson: &'a Lesson,
    progress: &'a Progress,
    act: &'a Callback<PupilAction>,
}

/// The lesson, page after page.
#[component]
fn InSteps(props: &InStepsProps) -> Html {
    let InStepsProps {
        shown,
        lesson,
        leave,
        teach,
        has_clauses: _,
    } = props;
    let is_preview = teach.is_none();
    let scenario = &shown.scenario;
    let file = use_file(LESSONS_FILE, Lessons::is_here, Lessons::install);
    // The link tells one lesson from another, and the class from another.
    let name = use_memo(scenario.clone(), |scenario| {
        let token = encode(scenario);
        let digest: String = token.chars().rev().take(8).collect();
        format!("lesson {} {digest}", lesson.class_tag)
    });
    let kept = use_reducer(|| {
        let read = storage::read(&name).ok().flatten();
        let read = read
            .filter(|_| !is_preview)
            .and_then(|text| Progress::of_kept(&text, lesson));
        Kept(read.unwrap_or_else(|| Progress::first(lot::draw(LOTS))))
    });
    let is_kept = use_state_eq(|| true);
    use_effect_on((kept.0.clone(), Rc::clone(lesson)), {
        let (name, is_kept) = (Rc::clone(&name), is_kept.setter());
        move |(progress, lesson)| {
            if !is_preview {
                is_kept.set(storage::write(&name, &progress.kept(lesson)).is_ok());
            }
        }
    });
    let page = kept.0.page;
    let seen = use_mut_ref(|| page);
    use_effect_on(page, move |page| {
        if seen.replace(*page) != *page && !is_preview {
            scroll::to_heading();
        }
    });
    let act = {
        let kept = kept.dispatcher();
        Callback::from(move |action| kept.dispatch(action))
    };
    let pages = pages(lesson);
    let at = pages
        .iter()
        .position(|one| *one == page)
        .unwrap_or_default();
    let turn = |to: Option<&Page>| {
        let (act, to) = (act.clone(), to.copied());
        to.map(|to| Callback::from(move |_: MouseEvent| act.emit(PupilAction::Turn(to))))
    };
    let (back, next) = (
        turn(at.checked_sub(1).and_then(|before| pages.get(before))),
        turn(pages.get(at + 1)),
    );
    let show = act.reform(|_: MouseEvent| PupilAction::Reveal);
    let on = OnPage {
        shown,
        lesson,
        progress: &kept.0,
        act: &act,
    };
    // What waits for the reveal has no way on but through it.
    let is_covered = page == Page::Reveal && !kept.0.is_revealed;
    // Where a word or the teacher opens the result nothing else does; where nobody asks for it, one may see it at once.
    let may_skip = match lesson.reveal {
        Reveal::OwnAnswer => page < Page::Code && !kept.0.is_revealed,
        Reveal::Word(_) | Reveal::Teacher => false,
    };
    let its_step = match page {
        Page::Read => read::read(&on),
        Page::Predict => questions::predict(&on),
        Page::Criterion => questions::criterion(&on),
        Page::Sureness => questions::sureness(&on),
        Page::Code => code(words::code(), words::code_how(), &kept.0.code(lesson)),
        Page::Reveal if is_covered => hosted::<reveal::Covered>(reveal::Props {
            reveal: lesson.reveal,
            act: act.clone(),
        }),
        Page::Reveal => hosted::<reveal::Result>(reveal::ResultProps {
            shown: shown.clone(),
            lesson: Rc::clone(lesson),
            prediction: kept.0.prediction,
        }),
        Page::Change => hosted::<change::Change>(change::Props {
            shown: shown.clone(),
            lesson: Rc::clone(lesson),
            progress: kept.0.clone(),
            act: act.clone(),
        }),
        Page::Discuss => questions::discuss(&on),
        Page::Exit => questions::exit(&on),
        Page::End => end(&on),
    };
    let class = classes!("lesson", lesson.large.then_some("large"));
    let inside = html! {
        <>
            <div class="lesson-head">
                <p class="lesson-subject">{ said(words::on(scenario)) }</p>
                <ol class="lesson-steps" aria-label={words::steps()}>
                    { for pages.iter().enumerate().map(|(place, other)| html! {
                        <li key={*other as usize} class={classes!((place <= at).then_some("done"))} aria-current={(place == at).then_some("step")}>
                            <span class="hidden">{ said(words::step_of(place as i64 + 1, pages.len() as i64)) }</span>
                        </li>
                    }) }
                </ol>
            </div>
            if !*is_kept { <p class="faint" role="status">{ words::not_kept() }</p> }
            if !Lessons::is_here() { { in_its_place(&file, words::waiting(), words::failed()) } }
            <><key={page as usize}>{ its_step }</></>
            <nav class="lesson-acts" aria-label={words::steps()}>
                <button type="button" disabled={back.is_none()} onclick={back.unwrap_or_default()}>{ words::back() }</button>
                if let Some(next) = next.filter(|_| !is_covered) {
                    <button type="button" class="solid" onclick={lock_on(page, next, &act)}>{ words::next() }</button>
                }
                if may_skip {
                    <button type="button" class="quiet" onclick={show}>{ words::show_me() }</button>
                }
                if kept.0.is_revealed && !is_preview { <button type="button" class="quiet" onclick={leave.clone()}>{ words::leave() }</button> }
                if let Some(teach) = teach.clone().filter(|_| page == Page::Read) { <button type="button" class="quiet" onclick={teach}>{ words::teach() }</button> }
            </nav>
        </>
    };
    if is_preview {
        html! { <div {class}>{ inside }</div> }
    } else {
        html! { <main id="main" {class} tabindex="-1">{ inside }</main> }
    }
}

/// Whoever goes on from the code has handed it in.
fn lock_on(
    page: Page,
    next: Callback<MouseEvent>,
    act: &Callback<PupilAction>,
) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        if page == Page::Code {
            act.emit(PupilAction::Lock);
        }
        next.emit(event);
    })
}

/// A code, large, to copy and as a picture for a camera.
fn code(heading: &'static str, how: &'static str, code: &str) -> Html {
    let drawn = Code::of(code);
    // A screen reader says letters one by one where they stand apart.
    let spelled: String = code.chars().flat_map(|letter| [letter, ' ']).collect();
    html! {
        <section class="lesson-page">
            <h1 tabindex="-1">{ said(heading) }</h1>
            <p class="answer-code" translate="no"><span aria-hidden="true">{ said(code.to_owned()) }</span><span class="hidden">{ said(spelled) }</span></p>
            <p>{ said(how) }</p>
            <p>{ hosted::<CopyButton>(props!(copy::Props {
                text: code.to_owned(), copy: words::copy(), copied: words::copied(), by_hand: words::by_hand(),
            })) }</p>
            if let Some(drawn) = drawn {
                <svg class="qr" role="img" aria-label={words::code_alt()} viewBox={format!("0 0 {0} {0}", drawn.modules)} width="174" height="174" shape-rendering="crispEdges">
                    <rect width="100%" height="100%" fill="#ffffff" />
                    <path d={drawn.path.clone()} fill="#000000" />
                </svg>
            }
        </section>
    }
}

/// The code of the end.
fn end(on: &OnPage<'_>) -> Html {
    let reached = change::reached(on.shown, on.lesson, on.progress);
    code(
        words::end(),
        words::end_how(),
        &on.progress.closing_code(on.lesson, reached),
    )
}

/// The later of the two policies, and what both give at the start.
fn later(shown: &Derived) -> Option<crate::findings::classroom::TextAnswer> {
    answers(shown).last().copied()
}

/// The heading of a page: what the lesson asks there, or its name.
fn heading(lesson: &Lesson, slot: Slot, name: &'static str) -> String {
    super::asked(lesson, slot).unwrap_or_else(|| name.to_owned())
}
