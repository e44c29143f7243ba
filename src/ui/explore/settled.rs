//! How settled a text's result is, in its reasons: shares of readings, by rule, of all weightings, and what drives the spread.

use yew::prelude::*;

use crate::messages::number::upper_first;
use crate::messages::settled;
use crate::model::disposition::Disposition;
use crate::ui::readings::{IdleResults, RobustnessView};

/// All shares in a sentence; nothing until the first readings are there.
pub(super) fn settled_sentence(read: &RobustnessView, policy: u8) -> Html {
    match read.settled.of(policy) {
        Some(readings) => html! { <p>{ settled::shares(readings) }</p> },
        None => html! {},
    }
}

/// The section; nothing until the first readings are there.
pub(super) fn settled_section(read: &RobustnessView, policy: u8) -> Html {
    let Some(readings) = read.settled.of(policy) else {
        return html! {};
    };
    html! {
        <section class="settled">
            <h4>{ settled::TITLE }</h4>
            <p>{ settled::WHAT_IS_A_READING }</p>
            <table class="shares">
                <caption><strong>{ settled::BY_RULE }</strong>{ ". " }{ settled::BY_RULE_CAPTION }</caption>
                { heads(settled::RULE, &settled::RESULTS) }
                <tbody>
                    { for readings.by_rule.iter().map(|rule| html! {
                        <tr>
                            <th scope="row">{ settled::rule(rule) }</th>
                            { for settled::of_100(&rule.dispositions).into_iter().map(|share| html! { <td class="number">{ share }</td> }) }
                        </tr>
                    }) }
                </tbody>
            </table>
            <div class="rested">
                if let Some(at_rest) = &read.at_rest { { rested(at_rest) } } else { <p class="faint">{ settled::AT_REST }</p> }
            </div>
        </section>
    }
}

/// What takes longer: the drivers in a sentence, the weightings as a table.
fn rested(at_rest: &IdleResults) -> Html {
    let drivers = at_rest.drivers.as_ref();
    let drivers = drivers.and_then(|drivers| settled::drivers(&drivers.disposition));
    html! {
        <>
            { for drivers.map(|words| html! { <p>{ words }</p> }) }
            if let Some(shares) = &at_rest.weightings {
                <table class="shares">
                    <caption><strong>{ settled::WEIGHTINGS }</strong>{ ". " }{ settled::WEIGHTINGS_CAPTION }</caption>
                    { heads(settled::WEIGHTING, &settled::BANDS) }
                    <tbody>
                        { for settled::weightings(shares).into_iter().map(|(what, bands)| html! {
                            <tr><th scope="row">{ what }</th>{ for bands.into_iter().map(|share| html! { <td class="number">{ share }</td> }) }</tr>
                        }) }
                    </tbody>
                </table>
            }
        </>
    }
}

fn heads(first: &'static str, results: &[Disposition]) -> Html {
    html! {
        <thead><tr>
            <th scope="col">{ first }</th>
            { for results.iter().map(|result| html! { <th scope="col" class="number">{ upper_first(settled::short(*result)) }</th> }) }
        </tr></thead>
    }
}
