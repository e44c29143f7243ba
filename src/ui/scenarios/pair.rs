//! Which two scenarios are compared, and a button that turns the comparison round.

use yew::prelude::*;

use crate::findings::compare::with;
use crate::messages::scenarios as words;
use crate::scenario::Scenario;
use crate::ui::parts::select::field;

use super::Pair;

/// Both choices and the button between them.
pub(super) fn pair(all: &[&Scenario], places: Pair, choose: &Callback<Pair>) -> Html {
    let swap = choose.reform(move |_: MouseEvent| [places[1], places[0]]);
    let names = all.iter().enumerate();
    let options: Vec<String> = names
        .map(|(place, scenario)| words::labelled(place, scenario))
        .collect();
    let select = |position: usize, id: &'static str, label: &'static str| {
        let on_choose = choose.reform(move |place: usize| with(places, position, place as u8));
        let chosen = usize::from(places[position]);
        field(id, label, options.clone(), chosen, on_choose)
    };
    html! {
        <div class="pair">
            { select(0, "from-scenario", words::from_label()) }
            <button type="button" class="swap" onclick={swap}>{ words::swap() }</button>
            { select(1, "to-scenario", words::to_label()) }
        </div>
    }
}
