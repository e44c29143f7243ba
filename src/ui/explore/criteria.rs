//! The criteria of a group that is open. In the second part of the program, which is there soon after the first screen.

use yew::prelude::*;

use crate::edition::id::{EditionId, FactorId, GroupId};
use crate::findings::engine::{Engine, Published};
use crate::scenario::{Place, SliderValue};
use crate::ui::hosted::hosted_at;

use super::factor::{self, FactorSlider};

/// A group and its sliders.
#[derive(Clone, Debug, PartialEq)]
pub struct Criteria {
    /// The group.
    pub(super) group: GroupId,
    /// The edition that it is of.
    pub(super) edition: EditionId,
    /// Slider values of its members.
    pub(super) values: Vec<SliderValue>,
    /// The published figures, by factor.
    pub(super) published: &'static [Published],
    /// The place that they are of.
    pub(super) place: Place,
    /// Sliders whose value is exact, each as its bit.
    pub(super) exact: u32,
    /// The factor whose card is open.
    pub(super) source: Option<FactorId>,
}

/// A line for each criterion.
pub fn criteria(shown: &Criteria) -> Html {
    let members = Engine::of_edition(shown.edition).members(shown.group);
    let own = shown.place == Place::Own;
    html! {
        <>
            { for members.iter().zip(&shown.values).map(|(&factor, &value)| {
                let Some(figure) = shown.published.get(factor.index()) else { return html! {} };
                let mark = (!own && !figure.missing).then(|| figure.value.score());
                hosted_at::<FactorSlider>(factor.index(), factor::Props {
                    factor, edition: shown.edition, value, mark, error: figure.error,
                    published: figure.value, own, place: shown.place, exact: shown.exact & factor.bit() != 0,
                    open: shown.source == Some(factor),
                })
            }) }
        </>
    }
}
