//! The answers of a class: pasted, read by camera or counted by hand, shown as bars, and beside the result once that is shown. In memory alone.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::edition::Edition;
use crate::export::answers_table::{ANSWERS_CSV, answers_table};
use crate::findings::classroom::answers;
use crate::findings::classroom::pool::{Added, Pool};
use crate::findings::classroom::seen::Seen;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::results::pair;
use crate::messages::number::decimal;
use crate::messages::{classroom as words, lesson as of_lesson};
use crate::platform::file;
use crate::scenario::lesson::{Guess, Lesson, Slot};
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

use super::camera::{self, ByCamera};

/// Whose answers they are.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with the lesson.
    pub(super) shown: Shared<Derived>,
    /// The lesson.
    pub(super) lesson: Rc<Lesson>,
    /// The answers.
    pub(super) class: UseReducerHandle<Class>,
}

/// What a teacher does.
pub(super) enum Act {
    Paste(String, u8),
    /// The camera has read the text of a QR code; without one it is switched on.
    See(Option<String>, u8),
    Hands(usize, Guess, i16),
    Show(bool),
    Clear,
    /// What was cleared last comes back.
    PutBack,
}

thread_local! {
    /// The answers of the last class, for when its teacher comes back from another screen: they go when the page is closed or loaded again.
    static LAST: RefCell<Option<Class>> = const { RefCell::new(None) };
}

/// The answers of the class with a tag, as they were left.
pub(super) fn class_of(tag: u16) -> Class {
    let last = LAST.with_borrow(Clone::clone);
    last.filter(|class| class.tag == tag)
        .unwrap_or_else(|| Class::new(tag))
}

/// The answers, what the last paste and the camera brought, and whether the result is shown beside them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Class {
    tag: u16,
    /// The answers.
    pub(super) pool: Pool,
    added: Option<Added>,
    seen: Seen,
    is_shown: bool,
    /// The answers that were cleared last, until others come in.
    cleared: Option<Pool>,
}

impl Class {
    /// Nobody has answered.
    fn new(tag: u16) -> Self {
        Self {
            tag,
            pool: Pool::default(),
            added: None,
            seen: Seen::default(),
            is_shown: false,
            cleared: None,
        }
    }
}

impl Reducible for Class {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut next = (*self).clone();
        match act {
            Act::Paste(text, tag) => next.added = Some(next.pool.add(&text, tag)),
            Act::See(Some(text), tag) => next.seen.see(&mut next.pool, &text, tag),
            Act::See(None, _) => next.seen = Seen::default(),
            Act::Hands(policy, guess, by) => next.pool.count_hands(policy, guess, by),
            Act::Show(is_shown) => next.is_shown = is_shown,
            Act::Clear => {
                next = Self {
                    cleared: Some(next.pool),
                    ..Self::new(self.tag)
                };
            }
            Act::PutBack => next.pool = next.cleared.take().unwrap_or_default(),
        }
        if !next.pool.is_empty() {
            next.cleared = None;
        }
        LAST.set(Some(next.clone()));
        Rc::new(next)
    }
}

/// The section.
#[component]
pub(super) fn Answers(props: &Props) -> Html {
    let Props {
        shown,
        lesson,
        class,
    } = props;
    let field = use_node_ref();
    let edition = Engine::of(&shown.scenario).edition;
    let send = {
        let class = class.dispatcher();
        Callback::from(move |act: Act| class.dispatch(act))
    };
    let add = {
        let (field, send, tag) = (field.clone(), send.clone(), lesson.short_tag());
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                send.emit(Act::Paste(field.value(), tag));
                field.set_value("");
            }
        })
    };
    let tag = lesson.short_tag();
    let see = send.reform(move |text| Act::See(text, tag));
    let pool = &class.pool;
    let is_shown = class.is_shown;
    let show = send.reform(move |_: MouseEvent| Act::Show(!is_shown));
    let clear = send.reform(|_: MouseEvent| Act::Clear);
    let put_back = send.reform(|_: MouseEvent| Act::PutBack);
    let save = {
        let table = answers_table(pool, edition);
        Callback::from(move |_: MouseEvent| file::save(ANSWERS_CSV, "text/csv", &table))
    };
    let texts = pair(&shown.scenario);
    let truth = answers(shown);
    html! {
        <section class="class-answers">
            <h2>{ words::answers() }</h2>
            <p>{ words::paste() }</p>
            <label class="hidden" for="class-paste">{ words::paste_label() }</label>
            <textarea id="class-paste" ref={field} rows="3" spellcheck="false" translate="no" />
            <p class="classroom-acts"><button type="button" class="solid" onclick={add}>{ words::add() }</button>
                <span role="status">{ said(class.added.map(words::brought).unwrap_or_default()) }</span></p>
            { hosted::<ByCamera>(camera::Props { seen: class.seen.clone(), see }) }
            <p class="faint">{ words::hands_how() }</p>
            { for texts.into_iter().enumerate().map(|(place, text)| {
                let answer = truth.get(place).map(|text| text.answer).filter(|_| is_shown);
                let onkeydown = by_key(place, &send);
                html! {
                    <section key={text.index()} class="class-bars" tabindex="0" aria-label={of_lesson::policy(edition, text)} {onkeydown}>
                        <h3>{ said(of_lesson::policy(edition, text)) }</h3>
                        { bars(pool, place, &of_lesson::policy(edition, text), answer, lesson.plain, &send) }
                    </section>
                }
            }) }
            <p class="classroom-acts">
                <button type="button" onclick={show}>{ said(if is_shown { words::cover() } else { words::reveal_now() }) }</button>
                <button type="button" disabled={pool.is_empty()} onclick={save}>{ words::save() }</button>
                if class.cleared.is_some() {
                    <button type="button" onclick={put_back}>{ words::put_back() }</button>
                } else {
                    <button type="button" disabled={pool.is_empty()} onclick={clear}>{ words::clear() }</button>
                }
            </p>
            if is_shown && pool.calibration(&truth).iter().any(|one| one.of > 0) {
                <h3>{ words::sure() }</h3>
                <ul class="plain-list">
                    { for pool.calibration(&truth).into_iter().filter(|one| one.of > 0).map(|one| html! {
                        <li>{ said(words::calibration(one.sureness.of_hundred().into(), one.right as i64, one.of as i64)) }</li>
                    }) }
                </ul>
            }
            { named(pool, edition) }
            { exits(pool, lesson) }
            { dots(pool, edition) }
        </section>
    }
}

/// Counts hands with the keys 1 to 4, by the place of the key: what Shift makes of a digit differs from keyboard to keyboard.
fn by_key(policy: usize, send: &Callback<Act>) -> Callback<KeyboardEvent> {
    let send = send.clone();
    Callback::from(move |event: KeyboardEvent| {
        let code = event.code();
        let digit = code.strip_prefix("Digit").or(code.strip_prefix("Numpad"));
        let place = digit.and_then(|digit| digit.parse::<usize>().ok()?.checked_sub(1));
        let guess = place.and_then(|place| Guess::ALL.get(place));
        let is_alone = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
        if let Some(guess) = guess.filter(|_| is_alone) {
            event.prevent_default();
            let by = if event.shift_key() { -1 } else { 1 };
            send.emit(Act::Hands(policy, *guess, by));
        }
    })
}

/// Four bars for a policy, with the buttons that count hands.
fn bars(
    pool: &Pool,
    policy: usize,
    policy_name: &str,
    answer: Option<Guess>,
    plain: bool,
    send: &Callback<Act>,
) -> Html {
    let (counts, without) = pool.guesses(policy);
    let all = counts.iter().sum::<usize>().max(1);
    html! {
        <>
            <ul class="bars">
                { for Guess::ALL.into_iter().zip(counts).map(|(guess, count)| {
                    let name = of_lesson::guess(guess, plain);
                    let by = |by: i16| send.reform(move |_: MouseEvent| Act::Hands(policy, guess, by));
                    let width = format!("{}%", 100 * count / all);
                    html! {
                        <li key={guess as usize} class={classes!((answer == Some(guess)).then_some("given"))}>
                            <span class="bar-name">{ said(words::bar(count as i64, name)) }
                                if answer == Some(guess) { <b>{ said(" ● ") }{ of_lesson::the_result() }</b> }</span>
                            <svg class="count-bar" aria-hidden="true" focusable="false"><rect width={width} height="100%" /></svg>
                            <span class="hands">
                                <button type="button" aria-label={words::one_less(name, policy_name)} onclick={by(-1)}>{ said("−") }</button>
                                <button type="button" aria-label={words::one_more(name, policy_name)} onclick={by(1)}>{ said("+") }</button>
                            </span>
                        </li>
                    }
                }) }
            </ul>
            if without > 0 { <p class="faint">{ said(words::without(without as i64)) }</p> }
        </>
    }
}

/// What the class takes for deciding.
fn named(pool: &Pool, edition: &'static Edition) -> Html {
    let ranked = pool.criteria();
    html! {
        if !ranked.is_empty() {
            <h3>{ words::decides() }</h3>
            <ol class="plain-list">
                { for ranked.into_iter().map(|(one, count)| html! { <li>{ said(words::named(of_lesson::criterion(edition, one), count as i64)) }</li> }) }
            </ol>
        }
    }
}

/// The answers to the last question, and how many reached the goal.
fn exits(pool: &Pool, lesson: &Lesson) -> Html {
    let question = super::super::question(lesson, Slot::Exit);
    let choices = question.map_or(&[][..], |question| question.choices);
    let answered = pool.exits(choices.len());
    let (reached, of) = pool.reached();
    html! {
        if pool.closings().next().is_some() {
            <h3>{ words::exits() }</h3>
            <ul class="plain-list">
                { for choices.iter().zip(answered.counts).map(|(choice, count)| html! { <li>{ said(words::named(choice, count as i64)) }</li> }) }
            </ul>
            if answered.without > 0 { <p class="faint">{ said(words::not_answered(answered.without as i64)) }</p> }
            if question.is_some() && answered.strange > 0 { <p class="faint">{ said(words::strange(answered.strange as i64)) }</p> }
            if of > 0 { <p>{ said(words::reached(reached as i64, of as i64)) }</p> }
        }
    }
}

/// The pasted scenarios: a dot for each on the track of each criterion, with the median.
fn dots(pool: &Pool, edition: &'static Edition) -> Html {
    let all = pool.dots();
    html! {
        if !all.is_empty() {
            <h3>{ words::dots() }</h3>
            <ul class="class-dots">
                { for all.iter().map(|dots| html! {
                    <li key={dots.factor.index()}>
                        <span>{ said(words::median(edition.factor(dots.factor).short, &decimal(dots.median, 1))) }</span>
                        <svg aria-hidden="true" focusable="false">
                            <line x1="0" x2="100%" y1="50%" y2="50%" />
                            { for dots.values.iter().map(|(value, _)| html! {
                                <circle cx={format!("{value}%")} cy="50%" r="4" class={classes!(dots.is_apart(*value).then_some("apart"))} />
                            }) }
                        </svg>
                    </li>
                }) }
            </ul>
        }
    }
}
