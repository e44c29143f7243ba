//! What follows while a reading is changed: the score of every shown text, now and as we read it.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::engine::Engine;
use crate::messages::your_reading as words;
use crate::model::disposition::Disposition;
use crate::scenario::{Reading, Scenario};
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with its picture.
    pub(super) shown: Shared<Derived>,
}

/// One short entry for each text.
#[component]
pub(super) fn Strip(props: &Props) -> Html {
    let scenario = &props.shown.scenario;
    let ours = Scenario {
        reading: Reading::standard(scenario.edition),
        ..scenario.clone()
    };
    let ours = use_memo(ours, Derived::of);
    let engine = Engine::of(scenario);
    html! {
        <section class="strip" aria-label={words::results()} tabindex="0">
            <ul>
                { for props.shown.picture.rows.iter().filter_map(|row| {
                    let text = engine.edition.policy(row.policy);
                    let (now, our) = (row.glance()?, ours.picture.row(row.policy)?.glance()?);
                    let side = match now.disposition {
                        Disposition::Barred | Disposition::WeighsAgainst => "against",
                        Disposition::LeftOpen => "open",
                        Disposition::WeighsInFavour => "favour",
                    };
                    let (balance, our_balance) = (now.shown, our.shown);
                    let moved = now.verdict != our.verdict || balance != our_balance;
                    Some(html! {
                        <li key={text.id} class={classes!(side, moved.then_some("moved"))}>
                            <span class="name"><b>{ said(text.year) }</b>{ said(" ") }<span class="short">{ said(text.short) }</span></span>
                            <span class="number">{ said(balance) }<small class={(balance == our_balance).then_some("same")}>{ said(" ") }{ said(words::balance(balance, our_balance)) }</small></span>
                            <strong>{ said(words::result(now.verdict, our.verdict)) }</strong>
                        </li>
                    })
                }) }
            </ul>
        </section>
    }
}
