//! The question as a sentence with lists to choose from in it.

use yew::prelude::*;
use yew::props;

use crate::edition::id::{ItemId, PolicyId};
use crate::findings::compare::choices;
use crate::findings::edit::Edit;
use crate::findings::engine::Engine;
use crate::messages::{sentence, world as words};
use crate::scenario::{Asked, Question, Scenario};
use crate::state::Action;
use crate::ui::hosted::hosted_at;
use crate::ui::parts::said::said;
use crate::ui::parts::select::{self, Select};
use crate::ui::parts::switch::checked;
use crate::ui::store::Dispatch;

/// The sentence.
pub(super) fn question(scenario: &Scenario, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(scenario);
    let edition = engine.edition;
    let asked = scenario.question;
    let texts: Vec<PolicyId> = choices(engine).collect();
    let name = |text: &PolicyId| sentence::policy_name(edition.policy(*text));
    let place = |text: PolicyId| texts.iter().position(|other| *other == text);
    let to = |question: Question| Some(Action::from(Edit::Question(question)));
    let under = {
        let texts = texts.clone();
        dispatch.on(move |chosen: usize| to(asked.with_under(*texts.get(chosen)?)))
    };
    let result = dispatch.on(move |chosen: usize| {
        let what = *Asked::ALL.get(chosen)?;
        to(Question {
            asked: what,
            ..asked
        })
    });
    let others = texts.iter().map(|text| words::and_not(&name(text)));
    let others = others.chain([words::and_any().to_owned()]).collect();
    let other = {
        let texts = texts.clone();
        dispatch.on(move |chosen: usize| to(asked.with_not_under(texts.get(chosen).copied())))
    };
    let items = ItemId::all().take(edition.items.len());
    let items = items
        .map(|item| words::item_within(edition, item))
        .collect();
    let item = dispatch.on(|chosen: usize| Some(Edit::Item(ItemId::new(chosen)?).into()));
    let no_other = texts.len();
    html! {
        <section class="question" aria-label={words::question()}>
            <div class="ask">
                <span>{ words::which() }</span>
                { choice("world-policy", words::choose_policy(), texts.iter().map(name).collect(), place(asked.under).unwrap_or(0), under) }
                { choice("world-asked", words::choose_asked(), Asked::ALL.map(|asked| words::asked(asked).to_string()).to_vec(), asked.asked as usize, result) }
                { choice("world-other", words::choose_other(), others, asked.not_under.and_then(place).unwrap_or(no_other), other) }
                <span>{ words::for_item() }</span>
                { choice("world-item", words::choose_item(), items, scenario.item.index(), item) }
                <span>{ words::with_conditions() }</span>
                { conditions(scenario, dispatch) }
                <span>{ words::question_end() }</span>
            </div>
        </section>
    }
}

/// A list within the sentence.
fn choice(
    id: &'static str,
    label: &'static str,
    options: Vec<String>,
    chosen: usize,
    on_choose: Callback<usize>,
) -> Html {
    html! {
        <span class="ask-list">
            <label class="hidden" for={id}>{ label }</label>
            { hosted_at::<Select>(id, props!(select::Props { id, options, chosen, on_choose })) }
        </span>
    }
}

/// The conditions, which unfold from what is attached.
fn conditions(scenario: &Scenario, dispatch: &Dispatch) -> Html {
    let edition = Engine::of(scenario).edition;
    html! {
        <details class="attached">
            <summary>{ said(words::conditions_within(scenario)) }</summary>
            <div>
                { for edition.numbered_conditions().map(|(id, condition)| {
                    let onchange = dispatch.on(move |event: Event| {
                        Some(Edit::Condition { condition: id, attached: checked(&event)? }.into())
                    });
                    html! {
                        <label class="check">
                            <input type="checkbox" checked={scenario.attaches(id)} {onchange} />{ said(condition.name) }
                        </label>
                    }
                }) }
            </div>
        </details>
    }
}
