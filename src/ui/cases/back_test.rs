//! How often text and decision agree, whether scores separate the decisions, and which went both ways under one text.

use yew::prelude::*;

use crate::findings::decisions::back_test::{BackTest, Tally, both_ways};
use crate::findings::decisions::case::Case;
use crate::findings::engine::Engine;
use crate::messages::{cases as words, page};
use crate::ui::parts::said::said;

/// The back-test of all decisions.
pub(super) fn back_test(all: &[Case]) -> Html {
    let test = BackTest::of(all);
    let edition = Engine::newest().edition;
    let pairs = both_ways(all);
    let policies = test.policies.iter();
    let policies =
        policies.map(|(policy, tally)| (page::full_name(edition.policy(*policy)), *tally));
    let rows = std::iter::once((words::policy_of_the_day().to_owned(), test.in_force));
    // The section around it is called otherwise: two regions of one name could not be told apart.
    let caption = words::by_policy(test.in_force.all() as i64);
    html! {
        <section class="back-test" aria-labelledby="back-test">
            <div>
                <h2 id="back-test">{ words::back_test() }</h2>
                { for words::count(&test).into_iter().map(|sentence| html! { <p>{ said(sentence) }</p> }) }
                <p class="faint">{ words::agreement() }</p>
                <p class="faint">{ words::practice() }</p>
            </div>
            <div class="scrolls" tabindex="0" role="region" aria-label={caption.clone()}>
                <table class="agreement">
                    <caption>{ said(caption) }</caption>
                    <thead><tr>
                        <th scope="col">{ words::column_policy() }</th>
                        { for [words::column_agrees(), words::column_contradicts(), words::column_neither()].map(|head| html! { <th scope="col" class="number">{ head }</th> }) }
                    </tr></thead>
                    <tbody>{ for rows.chain(policies).map(|(name, tally)| row(name, tally)) }</tbody>
                </table>
            </div>
            <div>
                <h3>{ words::separation() }</h3>
                { for words::separations(&test).into_iter().map(|sentence| html! { <p>{ said(sentence) }</p> }) }
                <p class="faint">{ said(words::method()) }</p>
            </div>
            <div>
                <h3>{ words::both_ways() }</h3>
                if pairs.is_empty() {
                    <p>{ said(words::both_ways_none()) }</p>
                } else {
                    <p>{ words::both_ways_lead() }</p>
                    <ul class="both-ways">{ for pairs.iter().map(|pair| html! { <li>{ said(words::pair(*pair)) }</li> }) }</ul>
                }
            </div>
        </section>
    }
}

fn row(name: String, tally: Tally) -> Html {
    let counts = [tally.agrees, tally.contradicts, tally.neither_way];
    html! {
        <tr><th scope="row">{ said(name) }</th>{ for counts.map(|count| html! { <td class="number">{ said(count) }</td> }) }</tr>
    }
}
