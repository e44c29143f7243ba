//! One decision: what was decided and when, what each text says on the figures of that time, and, if the reader likes, a guess first.

use std::cell::RefCell;

use yew::prelude::*;

use crate::edition::Confidence;
use crate::findings::decisions::case::{Case, Pointing};
use crate::findings::engine::Engine;
use crate::messages::number::{day, decimal};
use crate::messages::{cases as words, header, page, sentence};
use crate::platform::address;
use crate::scenario::Scenario;
use crate::scenario::link::encode;
use crate::state::Action;
use crate::ui::hosted::hosted;
use crate::ui::kept::use_kept;
use crate::ui::parts::copy::{Copied, use_copy};
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::said::said;
use crate::ui::parts::select::field;
use crate::ui::parts::switch::checked;
use crate::ui::store::{Shared, use_dispatch};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// All decisions.
    pub(super) all: Shared<Vec<Case>>,
    /// The place of the one that is shown.
    pub(super) chosen: usize,
    /// Told the place of another one.
    pub(super) on_choose: Callback<usize>,
}

/// How far the reader is with a decision; kept for as long as the page is open, and nowhere else.
#[derive(Clone, Copy, PartialEq)]
enum Guess {
    /// Nothing is asked.
    NotAsked,
    /// A guess is asked for.
    Asked,
    /// This was guessed, or nothing, of the decision at this place.
    Given(usize, Option<Pointing>),
}

thread_local! {
    /// How far the reader was last, for when the reader comes back from another screen: what was not guessed yet is not told then.
    static GUESS: RefCell<Guess> = const { RefCell::new(Guess::NotAsked) };
}

/// The card, with the ways to the other decisions.
#[component]
pub(super) fn Card(props: &Props) -> Html {
    let guess = use_kept(&GUESS);
    let place = props.chosen.min(props.all.len() - 1);
    let case = &props.all[place];
    let is_hidden = match *guess {
        Guess::NotAsked => false,
        Guess::Asked => case.in_force().is_some(),
        Guess::Given(of, _) => of != place && case.in_force().is_some(),
    };
    let asks = {
        let guess = guess.setter();
        Callback::from(move |event: Event| {
            guess.set(match checked(&event) {
                Some(true) => Guess::Asked,
                _ => Guess::NotAsked,
            });
        })
    };
    let given = |answer: Option<Pointing>| {
        let guess = guess.setter();
        Callback::from(move |_: MouseEvent| guess.set(Guess::Given(place, answer)))
    };
    let go = |to: Option<usize>, name: &'static str| {
        let onclick = props
            .on_choose
            .reform(move |_: MouseEvent| to.unwrap_or_default());
        html! { <button type="button" disabled={to.is_none()} {onclick}>{ name }</button> }
    };
    let later = (place + 1 < props.all.len()).then_some(place + 1);
    let options: Vec<String> = props.all.iter().map(words::entry).collect();
    html! {
        <section aria-labelledby="one-decision">
            <h2 id="one-decision">{ words::one() }</h2>
            <div class="choose-decision">
                { field("decision", words::choose(), options, place, props.on_choose.clone()) }
                { go(place.checked_sub(1), words::previous()) }
                { go(later, words::next()) }
                <label class="check"><input type="checkbox" checked={*guess != Guess::NotAsked} onchange={asks} />{ words::guess_first() }</label>
            </div>
            <div class="decision-card">
                <h3 id={super::CARD} tabindex="-1">{ said(words::entry(case)) }</h3>
                { facts(case, is_hidden) }
                <div>{ for words::figures(case).into_iter().map(|sentence| html! { <p class="faint">{ said(sentence) }</p> }) }</div>
                if case.scenario.is_some() { { all_figures(case) } }
                if is_hidden {
                    <fieldset class="guess">
                        <legend>{ said(words::question(case)) }</legend>
                        { for Pointing::ALL.iter().map(|answer| html! { <button type="button" onclick={given(Some(*answer))}>{ said(words::answer(*answer)) }</button> }) }
                        <button type="button" class="plain" onclick={given(None)}>{ words::show() }</button>
                    </fieldset>
                } else {
                    <p class="guess-said" role="status">{ match *guess {
                        Guess::Given(of, Some(guess)) if of == place => said(answered(case, guess)),
                        _ => html! {},
                    } }</p>
                    { texts(case) }
                }
                if let (Some(scenario), false) = (&case.scenario, is_hidden) { { hosted::<Ways>(WaysProps { scenario: scenario.clone() }) } }
            </div>
        </section>
    }
}

/// What is said of a guess.
fn answered(case: &Case, guess: Pointing) -> String {
    match case.in_force().map(|row| Pointing::of(row.verdict)) {
        Some(says) if says == guess => words::guessed().to_owned(),
        Some(says) => words::not_guessed(guess, says),
        None => String::new(),
    }
}

/// What is known of a decision; what was decided only where it is not to be guessed first.
fn facts(case: &Case, is_hidden: bool) -> Html {
    let decision = case.decision;
    let policy = Engine::newest().edition.policy(decision.policy);
    let fact = |label: &'static str, text: String| html! { <><dt>{ label }</dt><dd>{ said(text) }</dd></> };
    html! {
        <dl class="facts">
            { fact(words::date(), day(decision.date)) }
            { fact(words::item(), words::item_and_kind(case)) }
            { fact(words::in_force(), page::full_name(policy)) }
            if !is_hidden {
                <dt>{ words::decision() }</dt><dd class="done">{ said(words::decided(case)) }</dd>
                { fact(words::reason(), words::reason_from(case)) }
                if !decision.note.is_empty() { { fact(words::remark(), decision.note.to_owned()) } }
                <dt>{ words::source() }</dt>
                <dd><a href={decision.url} rel="noreferrer">{ said(words::site(case)) }</a>
                    if decision.confidence == Confidence::Medium { { said(" ") }{ said(words::less_sure()) } }</dd>
            }
        </dl>
    }
}

/// What each text says.
fn texts(case: &Case) -> Html {
    let edition = Engine::newest().edition;
    let Some(fit) = case.fit(case.decision.policy) else {
        return html! {};
    };
    html! {
        <div>
            <h4 id="texts-say">{ words::texts() }</h4>
            <div class="scrolls" tabindex="0" role="region" aria-labelledby="texts-say">
                <table class="texts-say">
                    <thead><tr>
                        <th scope="col">{ words::column_policy() }</th><th scope="col" class="number">{ words::column_score() }</th>
                        <th scope="col">{ words::column_stop_rule() }</th><th scope="col">{ words::column_result() }</th>
                    </tr></thead>
                    <tbody>{ for case.rows.iter().map(|(policy, row)| {
                        let was_in_force = *policy == case.decision.policy;
                        html! {
                            <tr key={policy.index()} class={was_in_force.then_some("of-the-day")}>
                                <th scope="row">{ said(page::full_name(edition.policy(*policy))) }
                                    if was_in_force { <b>{ said(words::was_in_force()) }</b> }</th>
                                <td class="number">{ said(row.shown) }</td>
                                <td>{ gate_glyph(row.gate) }{ said(sentence::gate_of(row)) }</td>
                                <td class={pointing(Pointing::of(row.verdict))}>{ said(sentence::verdict(row.verdict)) }</td>
                            </tr>
                        }
                    }) }</tbody>
                </table>
            </div>
            <p class="fit">{ said(words::fit(fit)) }</p>
        </div>
    }
}

/// All figures, in a fold.
fn all_figures(case: &Case) -> Html {
    let edition = Engine::newest().edition;
    html! {
        <details class="fold">
            <summary>{ words::all_figures() }</summary>
            <div class="scrolls" tabindex="0" role="region" aria-label={words::all_figures()}>
                <table>
                    <thead><tr><th scope="col">{ words::column_criterion() }</th><th scope="col" class="number">{ words::column_figure() }</th><th scope="col">{ words::column_year() }</th></tr></thead>
                    <tbody>{ for case.figures().map(|figure| {
                        let value = figure.value.map(|value| decimal(value, 0));
                        let year = if figure.before { words::year_before() } else { case.decision.year };
                        html! {
                            <tr key={figure.factor.index()}>
                                <th scope="row">{ said(edition.factor(figure.factor).short) }</th>
                                <td class="number">{ said(value.as_deref().unwrap_or(words::no_figure())) }</td>
                                <td>{ said(if value.is_some() { year } else { "" }) }</td>
                            </tr>
                        }
                    }) }</tbody>
                </table>
            </div>
        </details>
    }
}

#[derive(Debug, PartialEq, Properties)]
struct WaysProps {
    scenario: Scenario,
}

/// The scenario of a decision: opened in Explore, and as a link.
#[component]
fn Ways(props: &WaysProps) -> Html {
    let (copied, write) = use_copy();
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let token = encode(&props.scenario);
    let link = address::link(&token);
    let open = dispatch.on(move |_: MouseEvent| Some(Action::open(&token)));
    let teach = {
        let lesson = crate::ui::classroom::lesson_of(&props.scenario);
        dispatch.on(move |_: MouseEvent| Some(Action::open(encode(&lesson).as_str())))
    };
    let copy = Callback::from(move |_: MouseEvent| write.emit(link.clone()));
    let done = *copied == Copied::Yes;
    html! {
        <div class="decision-ways">
            <button type="button" class="solid" onclick={open}>{ words::explore() }</button>
            <button type="button" onclick={teach}>{ words::make_lesson() }</button>
            <button type="button" onclick={copy}>{ said(if done { header::copied() } else { header::copy_link() }) }</button>
            <span class="faint">{ words::explore_says() }</span>
            <span class="hidden" role="status">{ said(if done { header::copied() } else { "" }) }</span>
            if let Copied::Refused(link) = &*copied { <input type="text" readonly=true aria-label={header::copy_link()} value={link.clone()} /> }
        </div>
    }
}

/// The class that colours a result.
fn pointing(pointing: Pointing) -> Option<&'static str> {
    match pointing {
        Pointing::Against => Some("points-against"),
        Pointing::NeitherWay => None,
        Pointing::InFavour => Some("points-in-favour"),
    }
}
