//! The scenario on paper: what it is, and every slider with the published figure.

use yew::prelude::*;

use crate::scenario::Place;
use crate::state::engine::Engine;
use crate::text::number::whole;
use crate::text::sheet as words;
use crate::ui::store::Shown;

/// Facts and sliders.
pub(super) fn scenario(shown: &Shown) -> Html {
    let scenario = &shown.scenario;
    let engine = Engine::of(scenario);
    let published = engine.published(scenario.place);
    let [scale, set, figure] = words::SLIDER_HEADS;
    html! {
        <section class="sheet-scenario">
            <h2>{ words::SLIDERS }</h2>
            <dl>{ for words::facts(scenario, shown.picture.risk).into_iter().map(|(name, value)| html! {
                <div><dt>{ name }</dt><dd>{ value }</dd></div>
            }) }</dl>
            <table>
                <caption>{ words::sliders_caption(scenario) }</caption>
                <thead><tr><th scope="col">{ scale }</th><th scope="col" class="number">{ set }</th><th scope="col" class="number">{ figure }</th></tr></thead>
                { for engine.edition.groups.iter().enumerate().map(|(number, group)| html! {
                    <tbody>
                        <tr class="group"><th scope="rowgroup" colspan="3">{ group.name }</th></tr>
                        { for engine.members(number).into_iter().map(|factor| {
                            let value = whole(scenario.values[factor].score());
                            let there = published.get(factor).filter(|published| !published.missing && scenario.place != Place::Own);
                            let there = there.map(|published| whole(published.value.score()));
                            let moved = there.is_some_and(|there| there != value);
                            html! {
                                <tr>
                                    <th scope="row">{ engine.edition.factors[factor].short }</th>
                                    <td class="number">if moved { <strong>{ value }</strong> } else { { value } }</td>
                                    <td class="number">{ there.map_or_else(|| words::NOT_PUBLISHED.to_owned(), |there| there.to_string()) }</td>
                                </tr>
                            }
                        }) }
                    </tbody>
                }) }
            </table>
        </section>
    }
}
