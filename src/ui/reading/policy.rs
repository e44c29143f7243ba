//! The choices on one text: which text, the threshold of its gate, and its stances.

use yew::prelude::*;
use yew::props;

use crate::edition::Policy;
use crate::edition::id::PolicyId;
use crate::findings::compare::choices;
use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::findings::reading_setting::ReadingSetting;
use crate::messages::{page, why, your_reading as words};
use crate::state::Action;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::parts::select::field;
use crate::ui::parts::slider::{self, Slider};
use crate::ui::store::{Dispatch, Shared};

use super::stances::stance_list;
use super::{adjust, back, choose};

pub(super) fn policy_panel(shown: &Shared<Derived>, id: PolicyId, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(&shown.scenario);
    let text = engine.edition.policy(id);
    html! {
        <section class="one-policy" aria-labelledby="policy-title">
            <h2 id="policy-title">{ words::one_policy() }</h2>
            { policy_list(shown, engine, id, dispatch) }
            { threshold(shown, id, text, dispatch) }
            { stance_list(shown, id, text, dispatch) }
        </section>
    }
}

/// Every text that can be read, those that are read otherwise marked.
fn policy_list(shown: &Derived, engine: &Engine, chosen: PolicyId, dispatch: &Dispatch) -> Html {
    let differing = ReadingSetting::differing(&shown.scenario.reading, engine.edition);
    let readable: Vec<PolicyId> = choices(engine).collect();
    let name = |policy: &PolicyId| {
        let choices = [
            ReadingSetting::Threshold(*policy),
            ReadingSetting::Stances(*policy),
        ];
        let changed = choices.iter().any(|choice| differing.contains(choice));
        words::policy(engine.edition.policy(*policy), changed)
    };
    let options: Vec<String> = readable.iter().map(name).collect();
    let chosen = readable.iter().position(|policy| *policy == chosen);
    let on_choose = dispatch.on(move |place: usize| Some(Action::Why(Some(*readable.get(place)?))));
    field(
        "policy",
        words::policy_label(),
        options,
        chosen.unwrap_or(0),
        on_choose,
    )
}

/// The threshold of the text's gate, where it has one.
fn threshold(
    shown: &Shared<Derived>,
    id: PolicyId,
    policy: &'static Policy,
    dispatch: &Dispatch,
) -> Html {
    let Some(gate) = &policy.gate else {
        return html! { <p class="no-gate">{ said(why::no_gate()) }</p> };
    };
    let choice = ReadingSetting::Threshold(id);
    let explained = words::explained(choice);
    // No estimate is above certainty, where a bar on knowledge stands.
    let our = (gate.threshold.min(1.0) * 1000.0).round() as u16;
    let changed = shown.scenario.reading.threshold(id);
    let value = changed.unwrap_or(our);
    let by_knowledge = !gate.threshold.is_finite();
    let said_of = |value: u16| {
        if by_knowledge && value == our {
            words::by_knowledge().to_owned()
        } else {
            words::risk(value)
        }
    };
    let (text, our_text) = (said_of(value), said_of(our));
    let on_move = adjust(shown, dispatch, move |reading, value| {
        let mut reading = reading.clone();
        reading.thresholds[id.index()] = (value as u16 != our).then_some(value as u16);
        reading
    });
    let edition = Engine::of(&shown.scenario).edition;
    let onclick = choose(shown, dispatch, move |reading, _| {
        Some(choice.restored(reading, edition))
    });
    let clauses = Engine::of(&shown.scenario).annotations();
    let bar = clauses.and_then(|clauses| clauses.notes_on(policy.id)?.gate.as_ref());
    html! {
        <fieldset class={classes!("choice", changed.is_some().then_some("changed"))}>
            <legend>{ said(explained.heading) }</legend>
            { back(changed.is_some(), words::threshold(), onclick) }
            <p>{ said(explained.sentence) }{ said(" ") }{ said(why::threshold(gate.standard, gate.threshold)) }{ said(" ") }
                if let Some(bar) = bar {
                    <a href={bar.url} rel="noreferrer">{ said(bar.reference) }<span class="hidden">{ said(format!(", {}", page::full_name(policy))) }</span></a>
                }</p>
            <div class="slider">
                <div class="slider-head">
                    <label for="threshold">{ words::threshold() }</label>
                    <output for="threshold">{ said(&text) }
                        if value != our { <small>{ said(" ") }{ said(words::ours(&our_text)) }</small> }
                    </output>
                </div>
                { hosted::<Slider>(props!(slider::Props {
                    id: "threshold", value: f64::from(value), max: 1000.0, mark: f64::from(our),
                    spoken: words::spoken(&text, &our_text), on_move,
                })) }
            </div>
        </fieldset>
    }
}
