//! Whether the numbers are those of the citation whose link was opened.

use yew::prelude::*;

use crate::findings::citation::{Difference, Verdict, check};
use crate::findings::derived::Derived;
use crate::messages::cite as words;
use crate::platform::timer::after;
use crate::scenario::link::Seal;
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;

use super::super::store::Shared;

/// Milliseconds before the numbers are checked, so that the result is there first.
const FIRST_THE_RESULT: u32 = 300;

#[derive(Debug, PartialEq, Properties)]
struct Props {
    /// The seal.
    seal: Seal,
    /// The scenario of the link.
    shown: Shared<Derived>,
}

/// Whether the numbers of a scenario are those of a seal.
pub fn cited(seal: &Seal, shown: &Shared<Derived>) -> Html {
    hosted::<Cited>(Props {
        seal: seal.clone(),
        shown: shown.clone(),
    })
}

/// A line above the result where all is as cited, otherwise a notice of what differs and why.
#[component]
fn Cited(props: &Props) -> Html {
    let verdict = use_state_eq(|| None::<Verdict>);
    use_effect_on((props.seal.clone(), props.shown.clone()), {
        let setter = verdict.setter();
        move |(seal, shown)| {
            let (seal, shown) = (seal.clone(), shown.clone());
            setter.set(None);
            let waiting = after(FIRST_THE_RESULT, move || {
                setter.set(Some(check(&seal, &shown.scenario)));
            });
            move || drop(waiting)
        }
    });
    let line = match &*verdict {
        Some(Verdict::Differs(difference)) => return differs(difference, props),
        Some(Verdict::Same) => words::same(&props.seal, &props.shown.scenario),
        None => words::checking().to_owned(),
    };
    html! { <p class="cited" role="status">{ said(line) }</p> }
}

fn differs(difference: &Difference, props: &Props) -> Html {
    let title = words::differs(&props.seal);
    let changes = difference.texts.iter();
    html! {
        <section class="notice" role="alert" aria-label={title.clone()}>
            <h2>{ said(title) }</h2>
            <p>{ said(words::why(difference)) }</p>
            if !difference.texts.is_empty() {
                <details class="fold">
                    <summary>{ said(words::how_many(difference.texts.len() as i64)) }</summary>
                    <ul>{ for changes.map(|change| html! { <li>{ said(words::change(change, &props.shown.scenario)) }</li> }) }</ul>
                </details>
            }
        </section>
    }
}
