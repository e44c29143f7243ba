//! How settled a text's result is, in its reasons: shares of readings, by rule, of all weightings, and what drives the spread.

use yew::prelude::*;

use crate::text::number::whole;
use crate::text::sentence;
use crate::text::settled;
use crate::ui::readings::Read;
use crate::ui::store::Shown;

/// The section; nothing until the first readings are there.
pub(super) fn settled_section(shown: &Shown, read: &Read, policy: u8) -> Html {
    let Some(readings) = read.settled.of(policy) else {
        return html! {};
    };
    let reading = &shown.scenario.reading;
    let edges = (
        whole(f64::from(reading.against_below)),
        whole(f64::from(reading.favour_from)),
    );
    html! {
        <section class="settled">
            <h4>{ settled::TITLE }</h4>
            <p>{ settled::shares(readings) }</p>
            <p class="what">{ settled::WHAT_IS_A_READING }</p>
            <table class="by-rule">
                <caption><strong>{ settled::BY_RULE }</strong>{ ". " }{ settled::BY_RULE_CAPTION }</caption>
                <thead><tr>
                    <th scope="col">{ settled::RULE }</th>
                    { for settled::RESULTS.map(|result| html! { <th scope="col" class="number">{ sentence::disposition(result) }</th> }) }
                </tr></thead>
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
                if let Some(at_rest) = &read.at_rest {
                    if let Some(drivers) = &at_rest.drivers {
                        { for settled::drivers(&drivers.disposition).map(|words| html! { <p>{ words }</p> }) }
                    }
                    if let Some(shares) = &at_rest.weightings { <p>{ settled::weightings(shares, edges) }</p> }
                } else {
                    <p class="faint">{ settled::AT_REST }</p>
                }
            </div>
        </section>
    }
}
