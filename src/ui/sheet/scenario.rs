//! The scenario on paper: what it is, and every slider with the published figure.

use yew::prelude::*;

use crate::edition::Group;
use crate::edition::id::GroupId;
use crate::findings::derived::Derived;
use crate::findings::engine::{Engine, Published};
use crate::messages::number::rounded;
use crate::messages::sheet as words;
use crate::scenario::{Place, Scenario};
use crate::ui::parts::said::said;

/// Groups of sliders in one column.
const IN_COLUMN: usize = 3;

/// What the scenario is; with the misuse risk only where results are shown.
pub(super) fn facts(scenario: &Scenario, risk: Option<f64>) -> Html {
    html! {
        <dl>{ for words::facts(scenario, risk).into_iter().map(|(name, value)| html! {
            <div><dt>{ said(name) }</dt><dd>{ said(value) }</dd></div>
        }) }</dl>
    }
}

/// Every slider with the published figure.
pub(super) fn sliders(shown: &Derived) -> Html {
    let (scenario, engine) = (&shown.scenario, shown.input.engine);
    let groups: Vec<(GroupId, &Group)> = engine.edition.numbered_groups().collect();
    html! {
        <section class="sheet-scenario">
            <h2>{ words::sliders() }</h2>
            <p>{ said(words::sliders_caption(scenario)) }</p>
            <div class="halves">{ for groups.chunks(IN_COLUMN).map(|groups| column(engine, scenario, shown.published, groups)) }</div>
        </section>
    }
}

/// The sliders of some groups.
fn column(
    engine: &Engine,
    scenario: &Scenario,
    published: &[Published],
    groups: &[(GroupId, &Group)],
) -> Html {
    let [scale, set, figure] = words::slider_heads();
    html! {
        <table>
            <thead><tr><th scope="col">{ scale }</th><th scope="col" class="number">{ set }</th><th scope="col" class="number">{ figure }</th></tr></thead>
            { for groups.iter().map(|(id, group)| html! {
                <tbody>
                    <tr class="sheet-group"><th scope="rowgroup" colspan="3">{ said(group.name) }</th></tr>
                    { for engine.members(*id).into_iter().map(|factor| {
                        let value = rounded(scenario.value(factor).score());
                        let there = published.get(factor.index()).filter(|published| !published.missing && scenario.place != Place::Own);
                        let there = there.map(|published| rounded(published.value.score()));
                        let moved = there.is_some_and(|there| there != value);
                        html! {
                            <tr>
                                <th scope="row">{ said(engine.edition.factor(factor).short) }</th>
                                <td class="number">if moved { <strong>{ said(value) }</strong> } else { { said(value) } }</td>
                                <td class="number">{ said(there.map_or_else(|| words::not_published().to_owned(), |there| there.to_string())) }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            }) }
        </table>
    }
}
