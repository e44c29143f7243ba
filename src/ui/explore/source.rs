//! Where one slider's value comes from: what it means, and for a country what it is made of.

use yew::prelude::*;

use crate::edition::id::{EditionId, FactorId};
use crate::edition::install_annotations;
use crate::findings::engine::Engine;
use crate::scenario::Place;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;
use crate::ui::words::use_words;

use super::makings::{self, MadeOf};

/// The card under a slider: what the slider asks, what its ends mean, and where the value comes from.
pub(super) fn source_card(engine: &Engine, place: Place, id: FactorId) -> Html {
    let factor = engine.edition.factor(id);
    html! {
        <div class="source">
            <p class="say">{ said(factor.question) }</p>
            { hosted::<Meaning>(MeaningProps { edition: engine.id, factor: id }) }
            if place != Place::Own { { hosted::<MadeOf>(makings::Props { edition: engine.id, place, factor: id }) } }
        </div>
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Properties)]
struct MeaningProps {
    edition: EditionId,
    factor: FactorId,
}

/// What the factor is, and what its ends mean, which are fetched.
#[component]
fn Meaning(props: &MeaningProps) -> Html {
    use_words(props.edition, true, Some(install_annotations));
    let words = Engine::of_edition(props.edition).annotations();
    let Some(notes) = words.and_then(|words| words.notes_on_factor(props.factor)) else {
        return html! {};
    };
    html! {
        <>
            <p>{ said(notes.definition) }</p>
            <p><strong>{ said("0") }</strong>{ said(format!(" {}. ", notes.low)) }<strong>{ said("100") }</strong>{ said(format!(" {}.", notes.high)) }</p>
        </>
    }
}
