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
use yew::props;

use crate::findings::derived::Derived;
use crate::findings::robustness::Robustness;
use crate::messages::{embedded, header, headline, sentence, share as words};
use crate::platform::{address, page};
use crate::scenario::{Screen, View};
use crate::state::{Action, OpenPanel, Part};
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;

use super::classroom::pupils_link;
use super::parts::modal::{self, Modal};
use super::store::{Dispatch, Shared};
use field::Field;

/// What is taken away.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The scenario with its picture.
    pub shown: Shared<Derived>,
    /// Its readings.
    pub readings: Shared<Robustness>,
    /// What of it is looked at.
    pub view: View,
    /// Whether the words of its edition are here, which say who made the figures.
    pub with_words: bool,
    /// What stands in the address bar after `#`.
    pub token: AttrValue,
}

impl Taken {
    /// The whole link, the address bar's.
    fn link(&self) -> String {
        address::link(&self.token)
    }

    /// The sentence on top of the first screen, as it is for whoever opens the link.
    fn headline(&self) -> String {
        headline::headline(&self.cited())
    }

    /// What that sentence is about.
    fn cited(&self) -> headline::Subject<'_> {
        headline::Subject::for_others(&self.shown, &self.readings)
    }
}

/// The dialog at one of its parts.
pub fn share(part: Part, taken: Taken, dispatch: &Dispatch) -> Html {
    let close = dispatch.on(|()| Some(Action::OpenPanel(None)));
    if taken.shown.scenario.lesson.is_some() {
        return of_lesson(&taken, close);
    }
    let children = html! {
        <>
            <nav class="parts" aria-label={words::parts()}>
                { for Part::ALL.into_iter().map(|other| {
                    let onclick = dispatch.on(move |_: MouseEvent| Some(Action::OpenPanel(Some(OpenPanel::Share(other)))));
                    let current = (other == part).then_some("true");
                    html! { <button type="button" aria-current={current} {onclick}>{ name(other) }</button> }
                }) }
            </nav>
            if !holds_all(taken.view.screen) {
                <p class="hint framed">{ said(words::about(sentence::place_name(&taken.shown.scenario))) }</p>
            }
            if page::is_framed() {
                <p class="hint framed">{ words::framed() }{ said(" ") }<a href={taken.link()} target="_blank" rel="noopener">{ embedded::open() }</a></p>
            }
            { match part {
                Part::Link => hosted::<link::Link>(link::Props { taken }),
                Part::Results => hosted::<picture::Results>(picture::Props { taken }),
                Part::Numbers => hosted::<numbers::Numbers>(numbers::Props { shown: taken.shown, view: taken.view }),
                Part::Cite => hosted::<cite::Cite>(cite::Props { taken }),
                Part::Print => print::print(dispatch),
                Part::Embed => hosted::<embed::Embed>(embed::Props { taken }),
            } }
        </>
    };
    hosted::<Modal>(modal::Props {
        title: words::title().into(),
        on_close: close,
        children,
    })
}

/// Whether a link to a screen opens all that is chosen on it; it leads to no year, no decision, and no filter or order of a table.
const fn holds_all(screen: Screen) -> bool {
    !matches!(screen, Screen::World | Screen::ThroughTime | Screen::Cases)
}

/// What a lesson is shared as: the link for pupils, and nothing that tells a result.
fn of_lesson(taken: &Taken, close: Callback<()>) -> Html {
    let link = AttrValue::from(pupils_link(&taken.shown.scenario));
    let children = html! {
        <div class="take">
            <p class="hint">{ words::lesson_holds() }</p>
            { hosted::<Field>(props!(field::Props {
                id: "shared-link", label: words::link(), text: link, copy: header::copy_link(), copied: header::copied_long(),
            })) }
        </div>
    };
    hosted::<Modal>(modal::Props {
        title: words::title().into(),
        on_close: close,
        children,
    })
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
