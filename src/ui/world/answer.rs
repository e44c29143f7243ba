//! The answer in sentences, and the button that copies it.

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::findings::world::{Answer, World};
use crate::messages::world as words;
use crate::ui::hosted::hosted;
use crate::ui::parts::announcer::use_announcer;
use crate::ui::parts::copy::{self, CopyButton};
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

pub(super) use crate::findings::world::answer;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shared<Derived>,
    pub(super) world: Shared<World>,
    pub(super) answer: Shared<Answer>,
}

/// The sentences, large.
#[component]
pub(super) fn Answered(props: &Props) -> Html {
    let scenario = &props.shown.scenario;
    let sentences = words::sentences(scenario, &props.world, &props.answer);
    let text = words::copied_answer(scenario, &sentences).into();
    let announcer = use_announcer(AttrValue::from(words::announced(&props.answer)));
    let mut sentences = sentences.into_iter();
    html! {
        <section class="sentence" aria-label={words::answer_heading()}>
            <p class="say">{ said(sentences.next().unwrap_or_default()) }</p>
            { for sentences.map(|sentence| html! { <p>{ said(sentence) }</p> }) }
            { hosted::<CopyButton>(copy::Props { text, copy: words::copy(), copied: words::copied(), by_hand: words::copy_by_hand() }) }
            <p class="faint">{ words::basis() }</p>
            { announcer }
        </section>
    }
}
