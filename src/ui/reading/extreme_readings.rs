//! How far one text can be pushed in favour and against within our ranges: both cases, and where our reading and the reader's lie.

use crate::edition::id::PolicyId;
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use yew::prelude::*;

use crate::findings::engine::Engine;
use crate::findings::extreme_readings::{Made, Reach};
use crate::findings::results::Results;
use crate::messages::number::percent;
use crate::messages::{sentence, your_reading as words};
use crate::scenario::{Reading, Scenario};
use crate::state::Action;
use crate::ui::store::{Dispatch, Shared, use_dispatch};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with its picture.
    pub(super) shown: Shared<Derived>,
    /// The text.
    pub(super) policy: PolicyId,
}

/// Both cases. They depend on the country, the item and the conditions, not on the reading, and are sought only when those change.
#[component]
pub(super) fn StrongestCase(props: &Props) -> Html {
    let scenario = &props.shown.scenario;
    let policy = props.policy;
    let ours = Scenario {
        reading: Reading::standard(scenario.edition),
        ..scenario.clone()
    };
    let reach = use_memo((ours, policy), |(ours, policy)| Reach::of(ours, *policy));
    let yours = use_memo((props.shown.clone(), policy), |(shown, policy)| {
        let one = Scenario {
            shown: policy.bit(),
            ..shown.scenario.clone()
        };
        Results::of(&one).row(*policy).and_then(|row| row.glance())
    });
    let engine = Engine::of(scenario);
    let (Some(dispatch), Some(reach), Some(yours)) = (use_dispatch(), &*reach, *yours) else {
        return html! {};
    };
    let text = engine.edition.policy(policy);
    let [low, high, our, your] = [
        reach.against.glance.balance,
        reach.in_favour.glance.balance,
        reach.ours.balance,
        yours.balance,
    ];
    let edges = (scenario.reading.against_below, scenario.reading.favour_from);
    html! {
        <section class="strongest" aria-labelledby="strongest-title">
            <h2 id="strongest-title">{ words::strongest() }</h2>
            <p>{ said(words::strongest_lead(sentence::place_name(scenario), text)) }
                if text.gate.as_ref().is_some_and(|gate| gate.breadth_range.0 < gate.breadth_range.1) { { said(" ") }{ said(words::breadth()) } }
            </p>
            <p class="say">{ said(words::reach(reach.against.glance.shown, reach.in_favour.glance.shown)) }</p>
            { span([low, high, our, your], [reach.against.glance.shown, reach.in_favour.glance.shown], edges) }
            <p>{ said(words::lies(reach.ours.shown, yours.shown, edges, reach.presumption.read(scenario.reading.burden))) }</p>
            <div class="extremes">
                { side([words::most_in_favour(), words::side_in_favour()], &reach.in_favour, scenario, &dispatch) }
                { side([words::most_against(), words::side_against()], &reach.against, scenario, &dispatch) }
            </div>
            <p class="hint">{ words::rest_is_ours() }</p>
        </section>
    }
}

/// The bands, the span of all readings, ours as a line and the reader's as a dot. Decoration: the words around say the same.
fn span([low, high, our, your]: [f64; 4], ends: [i64; 2], edges: (u8, u8)) -> Html {
    let (against, favour) = (f64::from(edges.0), f64::from(edges.1));
    html! {
        <svg class="span" aria-hidden="true" focusable="false">
            <rect class="band against" x="0" width={percent(against)} height="100%" />
            <rect class="band open" x={percent(against)} width={percent(favour - against)} height="100%" />
            <rect class="band favour" x={percent(favour)} width={percent(100.0 - favour)} height="100%" />
            <rect class="reach" x={percent(low)} width={percent((high - low).max(0.4))} y="40%" height="20%" />
            <line class="our-mark" x1={percent(our)} x2={percent(our)} y1="15%" y2="85%" />
            <circle class="your-mark" cx={percent(your)} cy="50%" r="6" />
            <text x={percent(low)} y="50%" dx="-6" dy="5" text-anchor="end">{ ends[0] }</text>
            <text x={percent(high)} y="50%" dx="6" dy="5">{ ends[1] }</text>
        </svg>
    }
}

/// One case: what follows, what has to be assumed, and a button that puts it in place. Its name is a heading, and stands within the
/// name of the button.
fn side(
    [name, within]: [&'static str; 2],
    made: &Made,
    scenario: &Scenario,
    dispatch: &Dispatch,
) -> Html {
    let glance = made.glance;
    let assumptions = words::assumptions(made, Engine::of(scenario).edition);
    let in_place = scenario.reading == made.reading;
    let reading = made.reading.clone();
    let onclick = dispatch
        .on(move |_: MouseEvent| Some(Action::Edit(Edit::Reading(Box::new(reading.clone())))));
    html! {
        <section class="side">
            <h3>{ name }</h3>
            <p class="outcome">{ said(words::made(&glance)) }</p>
            if assumptions.is_empty() {
                <p>{ said(words::assumes_nothing()) }</p>
            } else {
                <p>{ said(words::assumes()) }</p>
                <ul class="plain-list">{ for assumptions.into_iter().map(|line| html! { <li>{ said(line) }</li> }) }</ul>
            }
            <button type="button" disabled={in_place} aria-label={words::read_it_so_for(within)} {onclick}>
                { said(if in_place { words::is_read_so() } else { words::read_it_so() }) }
            </button>
        </section>
    }
}
