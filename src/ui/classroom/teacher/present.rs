//! The lesson for the room: on this screen, or in a window of its own on the projector, which this one steers.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::findings::classroom::pool::Pool;
use crate::findings::derived::Derived;
use crate::messages::stage as words;
use crate::platform::offline::{self, Offline};
use crate::platform::room::{Over, Wire, fill_screen, on_screen_given_back};
use crate::platform::timer::Waiting;
use crate::platform::{clock, keys, scroll};
use crate::scenario::lesson::{Guess, Lesson};
use crate::state::stage::{
    ClassCounts, RoomMessage, Stage, StageAction, StagePage, of_key, stage_pages,
};
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

use super::super::stage::{self, StageView};

/// Minutes that a timer runs where the lesson has no plan.
const MINUTES: u32 = 3;

/// Milliseconds after which the address is that of the lesson, so that Back leads to its page.
const AT_REST: u32 = 700;

/// What is presented.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with the lesson.
    pub(super) shown: Shared<Derived>,
    /// The lesson.
    pub(super) lesson: Rc<Lesson>,
    /// The answers of the class.
    pub(super) counts: ClassCounts,
    /// The link that pupils are given.
    pub(super) link: AttrValue,
    /// What opens the lesson as its teacher sees it.
    pub(super) token: AttrValue,
    /// Where it is presented.
    pub(super) place: UseStateHandle<Place>,
    /// What is on the stage.
    pub(super) stage: UseReducerHandle<OnStage>,
}

/// Where the lesson is presented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere.
    Nowhere,
    /// In place of the teacher's page.
    Here,
    /// In a window of its own.
    Window,
}

thread_local! {
    /// What was last on the stage, and of which class, for when its teacher comes back from another screen.
    static LAST: Cell<Option<(u16, Stage)>> = const { Cell::new(None) };
}

/// What is on the stage, behind Yew's reducer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct OnStage(Stage);

impl OnStage {
    /// The stage of the class with a tag, as it was left.
    pub(super) fn of(tag: u16) -> Self {
        let last = LAST.get().filter(|(of, _)| *of == tag);
        Self(last.map(|(_, stage)| stage).unwrap_or_default())
    }
}

impl Reducible for OnStage {
    /// What is done, in which lesson.
    type Action = (StageAction, Rc<Lesson>);

    fn reduce(self: Rc<Self>, (action, lesson): Self::Action) -> Rc<Self> {
        let next = self.0.after(action, &lesson);
        LAST.set(Some((lesson.class_tag, next)));
        Rc::new(Self(next))
    }
}

/// The answers of a class as a room sees them.
pub(super) fn counts(pool: &Pool) -> ClassCounts {
    let small = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let guesses = [0, 1].map(|policy| {
        let (counts, _) = pool.guesses(policy);
        Guess::ALL.map(|guess| small(counts[guess as usize]))
    });
    let mut exits = ClassCounts::default().exits;
    let answered = pool.exits(exits.len()).counts;
    for (exit, count) in exits.iter_mut().zip(answered) {
        *exit = small(count);
    }
    ClassCounts { guesses, exits }
}

/// How long the timer runs on a step: as long as the plan gives the minutes in which it falls.
fn minutes(lesson: &Lesson, page: StagePage) -> u32 {
    let Some(ready) = super::super::ready_of(lesson) else {
        return MINUTES;
    };
    // The plan names what happens, not the steps: the steps of a lesson fall into its rows in their order.
    let row = match page {
        StagePage::Join | StagePage::Said | StagePage::Country | StagePage::Clauses => 0,
        StagePage::Predict => 1,
        StagePage::Class => 2,
        StagePage::Word | StagePage::Reveal | StagePage::Why => 3,
        StagePage::Change => 4,
        StagePage::Discuss | StagePage::Corners => ready.plan.len().saturating_sub(2),
        StagePage::Exit | StagePage::End => ready.plan.len().saturating_sub(1),
    };
    let row = ready.plan.get(row);
    row.map_or(MINUTES, |row| (row.to - row.from) as u32)
}

/// The section, or in its place the stage.
#[component]
pub(super) fn Present(props: &Props) -> Html {
    let Props {
        shown,
        lesson,
        counts,
        link,
        token,
        place,
        stage: on_stage,
    } = props;
    let stage = on_stage.0;
    let refused = use_state_eq(|| false);
    let copy = use_state_eq(|| None::<Offline>);
    let wire = use_mut_ref(|| None::<Wire>);
    let over = use_mut_ref(|| None::<Over>);
    let act = {
        let (dispatcher, lesson) = (on_stage.dispatcher(), Rc::clone(lesson));
        Callback::from(move |action| dispatcher.dispatch((action, Rc::clone(&lesson))))
    };
    // Keys are heard with what is on at that moment.
    let latest = use_mut_ref(|| (stage, counts.clone()));
    *latest.borrow_mut() = (stage, counts.clone());
    let on_key = {
        let (act, lesson, latest) = (act.clone(), Rc::clone(lesson), latest.clone());
        Callback::from(move |key: String| {
            let page = latest.borrow().0.page;
            if let Some(action) = of_key(&key, clock::milliseconds(), minutes(&lesson, page)) {
                act.emit(action);
            }
        })
    };
    let end = {
        let (place, wire, over) = (place.setter(), wire.clone(), over.clone());
        let (act, latest) = (act.clone(), latest.clone());
        Callback::from(move |()| {
            // Who has come to the last step begins anew; who breaks off goes on there.
            if latest.borrow().0.page == StagePage::End {
                act.emit(StageAction::Begin);
            }
            if let Some(over) = &*over.borrow() {
                over.end();
            }
            if let Some(wire) = &*wire.borrow() {
                wire.say(&RoomMessage::Over.write());
                wire.close();
            }
            fill_screen(false);
            place.set(Place::Nowhere);
        })
    };
    use_effect_on(**place, {
        let (on_key, end, over) = (on_key.clone(), end.clone(), over.clone());
        move |place| {
            let is_on = *place != Place::Nowhere;
            let waiting = Waiting::default();
            if *place == Place::Here {
                let (end, over) = (end.clone(), over.clone());
                waiting.after(AT_REST, move |_| {
                    // Back ends it, as Escape does.
                    over.replace(Over::new(move || end.emit(())));
                });
            }
            let heard = is_on.then(|| {
                let end = end.clone();
                keys::on_key({
                    let on_key = on_key.clone();
                    move |key| {
                        let is_ours = of_key(key, 0.0, 0).is_some();
                        if key == "Escape" {
                            end.emit(());
                        } else if is_ours {
                            on_key.emit(key.to_owned());
                        }
                        is_ours || key == "Escape"
                    }
                })
            });
            if *place == Place::Here {
                scroll::to_heading();
            }
            let given_back = (*place == Place::Here).then(|| {
                let end = end.clone();
                on_screen_given_back(move || end.emit(()))
            });
            move || {
                waiting.end();
                over.take();
                drop((heard, given_back));
            }
        }
    });
    use_effect_on((**place, stage, counts.clone()), {
        let wire = wire.clone();
        move |(place, stage, counts)| {
            if let (Place::Window, Some(wire)) = (place, &*wire.borrow()) {
                wire.say(&RoomMessage::Show(*stage, counts.clone()).write());
            }
        }
    });
    // Where the answers of a class are cleared, another one begins.
    let had_answers = use_mut_ref(|| false);
    use_effect_on(*counts != ClassCounts::default(), {
        let (act, had_answers) = (act.clone(), had_answers.clone());
        move |has| {
            if had_answers.replace(*has) && !has {
                act.emit(StageAction::Begin);
            }
        }
    });
    let here = {
        let place = place.setter();
        Callback::from(move |_: MouseEvent| {
            fill_screen(true);
            place.set(Place::Here);
        })
    };
    let window = {
        let (place, wire, refused) = (place.setter(), wire.clone(), refused.setter());
        let (on_key, latest, tag) = (on_key.clone(), latest.clone(), lesson.class_tag);
        let token = token.clone();
        Callback::from(move |_: MouseEvent| {
            let opened = {
                let mut wire = wire.borrow_mut();
                wire.get_or_insert_with(|| line(tag, &on_key, &latest))
                    .open(&token)
            };
            refused.set(!opened);
            if opened {
                place.set(Place::Window);
            }
        })
    };
    let look = {
        let copy = copy.setter();
        Callback::from(move |_: MouseEvent| {
            let copy = copy.clone();
            offline::look(move |found| copy.set(Some(found)));
        })
    };
    let controls = controls(lesson, stage, &act, end.reform(|_: MouseEvent| ()));
    let view = || {
        hosted::<StageView>(stage::Props {
            shown: shown.clone(),
            lesson: Rc::clone(lesson),
            stage,
            counts: counts.clone(),
            link: link.clone(),
        })
    };
    match **place {
        Place::Here => html! {
            <div class="stage-over">
                <h1 class="hidden" tabindex="-1">{ words::stage() }</h1>
                { view() }
                { controls }
            </div>
        },
        Place::Window => html! {
            <section class="presenting">
                <h2>{ words::present() }</h2>
                <p class="faint">{ words::window_open() }</p>
                <div class="stage-preview" aria-hidden="true">{ view() }</div>
                { controls }
                <p class="classroom-acts"><button type="button" onclick={window}>{ words::again() }</button></p>
                { keys_of_it() }
            </section>
        },
        Place::Nowhere => html! {
            <section class="presenting">
                <h2>{ words::present() }</h2>
                <p>{ words::present_how() }</p>
                <p class="classroom-acts">
                    <button type="button" class="solid" onclick={here}>{ words::on_this_screen() }</button>
                    <button type="button" onclick={window}>{ words::second_window() }</button>
                    <button type="button" onclick={look}>{ words::look_offline() }</button>
                </p>
                <p role="status">{ said(if *refused { words::no_window().to_owned() } else { copy.map(offline_line).unwrap_or_default() }) }</p>
                { keys_of_it() }
            </section>
        },
    }
}

/// The line to the room's window, which is answered when it asks what is on.
fn line(tag: u16, on_key: &Callback<String>, latest: &Rc<RefCell<(Stage, ClassCounts)>>) -> Wire {
    let (on_key, latest) = (on_key.clone(), Rc::clone(latest));
    Wire::new(tag, move |text| match RoomMessage::read(&text)? {
        RoomMessage::Key(key) => {
            on_key.emit(key);
            None
        }
        RoomMessage::Hello => {
            let (stage, counts) = latest.borrow().clone();
            Some(RoomMessage::Show(stage, counts).write())
        }
        RoomMessage::Show(..) | RoomMessage::Over => None,
    })
}

/// What is known of the copy, in a line.
fn offline_line(found: Offline) -> String {
    match found {
        Offline::Ready => format!("{} {}", words::offline_ready(), words::offline_ready_how()),
        Offline::File => words::offline_file().to_owned(),
        Offline::Missing(count) => words::offline_missing(count as i64),
        Offline::NoCopy => words::offline_none().to_owned(),
    }
}

/// The keys.
fn keys_of_it() -> Html {
    html! {
        <details class="stage-keys">
            <summary>{ words::keys() }</summary>
            <p>{ words::keys_turn() }</p>
            <p>{ words::keys_more() }</p>
        </details>
    }
}

/// The buttons below the stage, with the step and what comes next.
fn controls(
    lesson: &Lesson,
    stage: Stage,
    act: &Callback<StageAction>,
    end: Callback<MouseEvent>,
) -> Html {
    let pages = stage_pages(lesson);
    let at = pages.iter().position(|page| *page == stage.page);
    let at = at.unwrap_or_default() as i64 + 1;
    let button = |label: String,
                  class: &'static str,
                  pressed: Option<bool>,
                  make: fn(u32) -> StageAction,
                  minutes: u32| {
        let onclick = act.reform(move |_: MouseEvent| make(minutes));
        html! { <button key={label.clone()} type="button" {class} aria-pressed={pressed.map(|is| is.to_string())} {onclick}>{ said(label.clone()) }</button> }
    };
    let its_minutes = minutes(lesson, stage.page);
    let timer = match stage.timer_ends {
        Some(_) => words::no_timer().to_owned(),
        None => words::timer(i64::from(its_minutes)),
    };
    let coming = stage.next_page(lesson);
    html! {
        <div class="stage-controls" role="group" aria-label={words::controls()}>
            <p><b>{ said(words::step(at, pages.len() as i64, stage::name(stage.page))) }</b>
                if let Some(coming) = coming { <span class="faint">{ said(words::coming(stage::name(coming))) }</span> }</p>
            <p class="classroom-acts">
                { button(words::back().to_owned(), "", None, |_| StageAction::Back, 0) }
                { button(words::next().to_owned(), "solid", None, |_| StageAction::Next, 0) }
                { button(words::black().to_owned(), "", Some(stage.is_black), |_| StageAction::Black, 0) }
                { button(words::code().to_owned(), "", Some(stage.is_code), |_| StageAction::Code, 0) }
                { button(timer, "", None, |minutes| StageAction::Timer(clock::milliseconds(), minutes), its_minutes) }
                { button(words::smaller().to_owned(), "", None, |_| StageAction::Smaller, 0) }
                { button(words::larger().to_owned(), "", None, |_| StageAction::Larger, 0) }
                <button type="button" onclick={end}>{ said(words::end()) }</button>
            </p>
        </div>
    }
}
