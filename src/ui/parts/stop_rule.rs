//! How firm a text's stop rule is: a sentence, three groups of countries, a slider that moves its line, and what was done under it.
//!
//! The countries are counted once for the page, one after the other while the scenario rests.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::props;

use crate::edition::id::{EditionId, PolicyId};
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::stop_rule::{ReadingsPast, StopRule, StopRuleGroups};
use crate::messages::number::rounded;
use crate::messages::stop_rule as words;
use crate::platform::timer::Waiting;
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted;
use crate::ui::store::Shared;

use super::rest::REST;
use super::said::said;
use super::slider::{self, Slider};

/// Steps of the slider on each side of our line, which together are one standard deviation.
const STEPS: f64 = 10.0;

/// What was counted of one text of one edition.
type Counted = ((EditionId, PolicyId), Shared<StopRuleGroups>);

thread_local! {
    /// What was counted since the page was opened: it does not follow the sliders.
    static COUNTED: RefCell<Vec<Counted>> = const { RefCell::new(Vec::new()) };
}

/// Props of [`StopRuleFirmness`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// What the page shows: its edition counts, and nothing is counted while it changes.
    pub shown: Shared<Derived>,
    /// The text.
    pub policy: PolicyId,
    /// Whether it is a part of the screen, not of what is folded in it: its heading follows that.
    pub on_screen: bool,
}

/// The panel; nothing for a text without a stop rule that figures can meet.
///
/// Keyed by its text where another one can take its place.
#[component]
pub fn StopRuleFirmness(props: &Props) -> Html {
    let (edition, policy) = (props.shown.scenario.edition, props.policy);
    let rule = use_memo((edition, policy), |(edition, policy)| {
        StopRule::of(*edition, *policy).map(|rule| Shared(Rc::new(rule)))
    });
    let groups = use_groups(&props.shown, rule.as_ref().as_ref());
    match rule.as_ref() {
        Some(rule) => {
            let has_notes = Engine::of_edition(edition).annotations().is_some();
            hosted::<Panel>(PanelProps {
                rule: rule.clone(),
                groups,
                has_notes,
                on_screen: props.on_screen,
            })
        }
        None => html! {},
    }
}

/// The groups of a stop rule once they are counted.
#[hook]
fn use_groups(
    shown: &Shared<Derived>,
    rule: Option<&Shared<StopRule>>,
) -> Option<Shared<StopRuleGroups>> {
    let of = rule.map(|rule| (rule.edition, rule.policy));
    let counting = use_mut_ref(|| None::<ReadingsPast>);
    let ready = use_force_update();
    let found = of.and_then(kept);
    use_effect_on((shown.clone(), of, found.is_some()), {
        let rule = rule.cloned();
        move |(_, _, is_found)| {
            let waiting = Waiting::default();
            if let (Some(rule), false) = (rule, *is_found) {
                let begun = counting.take().filter(|begun| begun.are_of(&rule));
                counting.replace(begun.or_else(|| ReadingsPast::new(&rule)));
                let count = Count {
                    rule,
                    counting,
                    ready: Callback::from(move |()| ready.force_update()),
                };
                count.go_on(REST, &waiting);
            }
            move || waiting.end()
        }
    });
    found
}

fn kept(of: (EditionId, PolicyId)) -> Option<Shared<StopRuleGroups>> {
    COUNTED.with_borrow(|counted| {
        let kept = counted.iter().find(|(other, _)| *other == of);
        kept.map(|(_, groups)| groups.clone())
    })
}

/// The countries still to be counted.
struct Count {
    rule: Shared<StopRule>,
    counting: Rc<RefCell<Option<ReadingsPast>>>,
    ready: Callback<()>,
}

impl Count {
    /// One country more, after so many milliseconds.
    fn go_on(self, milliseconds: u32, waiting: &Waiting) {
        waiting.after(milliseconds, move |waiting| {
            let more = match &mut *self.counting.borrow_mut() {
                Some(counting) => counting.step(&self.rule),
                None => return,
            };
            if more {
                self.go_on(0, waiting);
                return;
            }
            if let Some(counting) = self.counting.take() {
                let of = (self.rule.edition, self.rule.policy);
                let groups = Shared(Rc::new(counting.groups()));
                COUNTED.with_borrow_mut(|counted| counted.push((of, groups)));
            }
            self.ready.emit(());
        });
    }
}

#[derive(Debug, PartialEq, Properties)]
struct PanelProps {
    rule: Shared<StopRule>,
    /// Nothing until they are counted.
    groups: Option<Shared<StopRuleGroups>>,
    /// Whether the annotations are here, which have what was done.
    has_notes: bool,
    on_screen: bool,
}

/// What is shown; not rendered again while the sliders of the country move.
#[component]
fn Panel(props: &PanelProps) -> Html {
    let rule = &props.rule;
    let title = said(words::title(rule));
    html! {
        <div class="stop-rule">
            { if props.on_screen { html! { <h3>{ title }</h3> } } else { html! { <h5>{ title }</h5> } } }
            if let Some(groups) = &props.groups { { sentences(rule, groups) } } else { <p class="faint">{ said(words::counting(rule)) }</p> }
            { what_was_done(rule) }
            <details class="fold">
                <summary>{ words::which() }</summary>
                if let Some(groups) = &props.groups { { three_groups(rule, groups) } }
                { hosted::<Line>(LineProps { rule: rule.clone() }) }
            </details>
            <p class="faint">{ words::basis() }</p>
        </div>
    }
}

/// How many countries are past the line, and in how many readings.
fn sentences(rule: &StopRule, groups: &StopRuleGroups) -> Html {
    html! {
        <>
            <p class="say">{ for words::sentences(rule, groups).into_iter().map(|sentence| html! { <>{ said(sentence) }{ said(" ") }</> }) }</p>
            <p>{ said(words::groups(rule, groups).0) }</p>
        </>
    }
}

/// The groups, each of which unfolds to its countries.
fn three_groups(rule: &StopRule, groups: &StopRuleGroups) -> Html {
    let groups_in_words = words::groups(rule, groups).1;
    html! {
        <>
            { for groups_in_words.into_iter().map(|(label, names)| html! {
                <details class="fold"><summary>{ said(label) }</summary><p>{ said(names) }</p></details>
            }) }
        </>
    }
}

#[derive(Debug, PartialEq, Properties)]
struct LineProps {
    rule: Shared<StopRule>,
}

/// The slider that moves the line, and who is past it there. Nothing of it is kept.
#[component]
fn Line(props: &LineProps) -> Html {
    let rule = &props.rule;
    let steps = use_state_eq(|| 0.0_f64);
    let on_move = {
        let setter = steps.setter();
        Callback::from(move |(value, _): (f64, u32)| setter.set(value))
    };
    let deviations = *steps / STEPS;
    let id = AttrValue::from(format!("line-of-{}", rule.policy.index()));
    let ends = AttrValue::from(format!("{id}-ends"));
    let end = |deviations: f64| rounded(rule.line_at(deviations));
    let [sentence, changed] = two(words::moved(rule, deviations));
    html! {
        <>
            <div class="slider">
                <div class="slider-head">
                    <label for={id.clone()}>{ words::move_line() }</label>
                    <output for={id.clone()}>{ said(words::line(rule, deviations)) }</output>
                </div>
                { hosted::<Slider>(props!(slider::Props {
                    id, value: *steps, min: -STEPS, max: STEPS, mark: 0.0, described_by: ends.clone(),
                    spoken: words::spoken(rule, deviations), on_move,
                })) }
                <div class="ends" id={ends}><span>{ said(words::lowest(end(-1.0))) }</span><span>{ said(words::highest(end(1.0))) }</span></div>
            </div>
            <p>{ said(sentence) }{ said(" ") }{ said(changed) }</p>
            <details class="fold"><summary>{ words::who() }</summary><p>{ said(words::all_past(rule, deviations)) }</p></details>
        </>
    }
}

/// A sentence, and what may follow it.
fn two(sentences: Vec<String>) -> [String; 2] {
    let mut sentences = sentences.into_iter();
    [(); 2].map(|()| sentences.next().unwrap_or_default())
}

/// What was done while the text was in force, each with its source.
fn what_was_done(rule: &StopRule) -> Html {
    let done = rule.done();
    if done.is_empty() {
        return html! {};
    }
    html! {
        <>
            <p><strong>{ words::done() }</strong></p>
            <ul class="plain-list">{ for done.iter().map(|done| {
                let (sentence, source) = words::done_in_words(rule, done);
                html! { <li>{ said(sentence) }{ said(" ") }<a href={done.row.url} rel="noreferrer">{ said(source) }</a></li> }
            }) }</ul>
        </>
    }
}
