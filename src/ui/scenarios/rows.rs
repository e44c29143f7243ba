//! One row per policy with what each scenario gives: score, stop rule, result, and how that differs from the base.

use yew::prelude::*;

use crate::findings::engine::{Engine, named_text};
use crate::findings::results::RowSummary;
use crate::findings::scenarios::Row;
use crate::messages::number::percent;
use crate::messages::{page, scenarios as words, sentence};
use crate::scenario::Scenario;
use crate::ui::parts::gate_glyph::gate_glyph;
use crate::ui::parts::said::said;

/// All rows; the scenario at `base` is the one that the others are held against.
pub(super) fn results(all: &[&Scenario], base: usize, rows: &[Row]) -> Html {
    html! {
        <section aria-labelledby="results-title">
            <h2 id="results-title">{ words::results() }</h2>
            <ol class="by-policy">
                { for rows.iter().map(|row| {
                    let policy = named_text(Engine::of(all[base]).edition, row.policy);
                    let glances = row.glances.iter().enumerate();
                    html! {
                        <li key={policy.id}>
                            <h3>{ said(page::full_name(policy)) }</h3>
                            <ul class={format!("per-scenario of-{}", all.len())}>
                                { for glances.map(|(place, glance)| cell(all, place, *glance, base, row.glances[base])) }
                            </ul>
                        </li>
                    }
                }) }
            </ol>
        </section>
    }
}

/// What one scenario gives under one policy.
fn cell(
    all: &[&Scenario],
    place: usize,
    glance: Option<RowSummary>,
    base: usize,
    other: Option<RowSummary>,
) -> Html {
    let letter = html! { <b class="letter">{ said(words::letter(place)) }<span class="hidden">{ said(": ") }</span></b> };
    let Some(glance) = glance else {
        return html! { <li key={place}>{ letter }<span>{ said(words::not_scored()) }</span></li> };
    };
    let other = other.filter(|_| place != base);
    let difference = other.map(|other| glance.shown - other.shown);
    let turned = other.is_some_and(|other| other.verdict != glance.verdict);
    let moved = difference.is_some_and(|difference| difference != 0);
    html! {
        <li key={place} class={classes!(turned.then_some("turned"), (moved || turned).then_some("differs-here"))}>
            { letter }
            { lane(all[place], glance, other) }
            <p class="balance-here"><span class="hidden">{ said(page::balance(glance.shown, 0)) }</span>
                <span class="big" aria-hidden="true">{ said(glance.shown) }</span>
                if let Some(difference) = difference {
                    <span class="against-base"><span aria-hidden="true">{ said(words::arrow(difference)) }{ said(" ") }</span>{ said(words::against(difference, base)) }</span>
                }
            </p>
            <p class="follows-here">{ gate_glyph(glance.gate) }
                <span><strong>{ said(sentence::verdict(glance.verdict)) }</strong><br />{ said(sentence::gate_of(&glance)) }
                    if turned { <em>{ said(words::follows_otherwise(base)) }</em> }
                </span>
            </p>
        </li>
    }
}

/// The balance as a dot on its bands, beside that of the base. Decoration: the words beside it carry the numbers.
fn lane(scenario: &Scenario, glance: RowSummary, other: Option<RowSummary>) -> Html {
    let [low, high] = [scenario.reading.against_below, scenario.reading.favour_from].map(f64::from);
    html! {
        <svg class="lane" aria-hidden="true" focusable="false">
            <rect class="band against" x="0" width={percent(low)} height="100%" />
            <rect class="band open" x={percent(low)} width={percent(high - low)} height="100%" />
            <rect class="band favour" x={percent(high)} width={percent(100.0 - high)} height="100%" />
            if let Some(other) = other {
                <line class="way" x1={percent(other.balance)} x2={percent(glance.balance)} y1="50%" y2="50%" />
                <circle class="there" cx={percent(other.balance)} cy="50%" r="4" />
            }
            <circle class="here" cx={percent(glance.balance)} cy="50%" r="5.5" />
        </svg>
    }
}
