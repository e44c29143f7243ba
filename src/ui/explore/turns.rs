//! Where the result in focus would change on the track of a slider: as marks, and in words.
//!
//! Every move of one slider moves the marks on all others. They come through a context, so that nothing else of these sliders is
//! made again.

use yew::prelude::*;

use crate::edition::edition;
use crate::edition::id::{EditionId, FactorId, PolicyId};
use crate::findings::tipping_points::TippingPoints;
use crate::findings::verdict::Verdict;
use crate::messages::marks;
use crate::messages::number::percent;
use crate::scenario::SLIDERS;
use crate::ui::parts::said::said;

/// The places for every slider, and of which text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Turns {
    pub(super) edition: EditionId,
    pub(super) focus: PolicyId,
    /// In whose terms its results are said.
    pub(super) terms: Verdict,
    pub(super) places: [TippingPoints; SLIDERS],
}

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) factor: FactorId,
    /// Whether they are said, not drawn.
    #[prop_or_default]
    pub(super) in_words: bool,
}

/// The marks of one slider, below its track, or what they say.
#[component]
pub(super) fn TurnsOf(props: &Props) -> Html {
    let Some(turns) = use_context::<Turns>() else {
        return Html::default();
    };
    let places = &turns.places[props.factor.index()];
    if props.in_words {
        return said(marks::spoken(
            places,
            edition(turns.edition).policy(turns.focus),
            turns.terms,
        ));
    }
    let places = [places.below, places.above].into_iter().flatten();
    let mark = |place: f64| html! { <svg class="turn-place" x={percent(place)} y="50%" width="1" height="1">{ turn_mark() }</svg> };
    html! { <>{ for places.map(|place| mark(place.to.score())) }</> }
}

/// A small hollow triangle below the origin of a drawing that points up at it. Decoration: the slider's description says the same.
pub(super) fn turn_mark() -> Html {
    html! { <path class="turn" d="M-4.5 11.5 0 4.5 4.5 11.5z" /> }
}
