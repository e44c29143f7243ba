//! Where most readings agree with a change of one slider: counted once the scenario rests, a slider at a time.

use yew::prelude::*;

use crate::edition::id::PolicyId;
use crate::findings::changes::{Change, most_readings};
use crate::findings::derived::Derived;
use crate::messages::changes as words;
use crate::ui::parts::rest::use_at_rest;
use crate::ui::parts::said::said;
use crate::ui::store::Shared;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario.
    pub(super) shown: Shared<Derived>,
    /// The text whose result the change turns.
    pub(super) policy: PolicyId,
    /// Number of the change among those of sliders.
    pub(super) number: usize,
}

impl Props {
    fn change(&self) -> Option<&Change> {
        self.shown.changes(self.policy)?.sliders.get(self.number)
    }

    fn sentence(&self) -> Option<String> {
        let (shown, change) = (&self.shown, self.change()?);
        let found = most_readings(&shown.scenario, &shown.input, self.policy, change)?;
        words::most_agree(change, found, &shown.scenario)
    }
}

/// The sentence, and until it is there that readings are being counted.
#[component]
pub(super) fn MostReadingsAgree(props: &Props) -> Html {
    let found = use_at_rest(props.clone(), Props::sentence);
    let sentence = match found {
        Some(sentence) => sentence.unwrap_or_default(),
        None => words::counting_readings().to_owned(),
    };
    html! { <span class="change-note">{ said(sentence) }</span> }
}
