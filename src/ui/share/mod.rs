//! The dialog in which a scenario is taken away, part by part.

mod choice;
mod cite;
mod embed;
mod field;
mod link;
mod numbers;
mod picture;
mod print;
mod sealed;

use yew::prelude::*;

use crate::findings::derived::Derived;
use crate::messages::{sentence, share as words};
use crate::platform::address;
use crate::scenario::View;
use crate::state::{Action, OpenPanel, Part};

use super::parts::modal::Modal;
use super::store::{Dispatch, Shared};

/// What is taken away.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The scenario with its picture.
    pub shown: Shared<Derived>,
    /// What of it is looked at.
    pub view: View,
    /// What stands in the address bar after `#`.
    pub token: AttrValue,
}

impl Taken {
    /// The whole link, the address bar's.
    fn link(&self) -> String {
        address::link(&self.token)
    }

    /// The sentence on top of the first screen.
    fn headline(&self) -> String {
        let shown = &self.shown;
        sentence::headline(&shown.scenario, &shown.picture, shown.is_changed)
    }
}

/// The dialog at one of its parts.
pub fn share(part: Part, taken: Taken, dispatch: &Dispatch) -> Html {
    let close = dispatch.on(|()| Some(Action::OpenPanel(None)));
    html! {
        <Modal title={words::title()} on_close={close}>
            <nav class="parts" aria-label={words::parts()}>
                { for Part::ALL.into_iter().map(|other| {
                    let onclick = dispatch.on(move |_: MouseEvent| Some(Action::OpenPanel(Some(OpenPanel::Share(other)))));
                    let current = (other == part).then_some("true");
                    html! { <button type="button" aria-current={current} {onclick}>{ name(other) }</button> }
                }) }
            </nav>
            { match part {
                Part::Link => html! { <link::Link {taken} /> },
                Part::Results => html! { <picture::Results {taken} /> },
                Part::Numbers => html! { <numbers::Numbers shown={taken.shown} view={taken.view} /> },
                Part::Cite => html! { <cite::Cite shown={taken.shown} view={taken.view} /> },
                Part::Print => print::print(dispatch),
                Part::Embed => html! { <embed::Embed {taken} /> },
            } }
        </Modal>
    }
}

fn name(part: Part) -> &'static str {
    match part {
        Part::Link => words::part_link(),
        Part::Results => words::part_picture(),
        Part::Numbers => words::part_numbers(),
        Part::Cite => words::part_cite(),
        Part::Print => words::part_print(),
        Part::Embed => words::part_embed(),
    }
}
