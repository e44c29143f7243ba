//! Choosing a country (by name or code, or one's own) and what is transferred.

use crate::edition::id::{EditionId, ItemId};
use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::props;

use crate::findings::engine::Engine;
use crate::messages::page;
use crate::scenario::{Place, Scenario};
use crate::state::Action;
use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted;
use crate::ui::later::Table;
use crate::ui::parts::select::{self, Select};
use crate::ui::store::{Dispatch, use_dispatch};

use super::country_list::{Choice, places};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct PlaceProps {
    pub(super) place: Place,
    pub(super) edition: EditionId,
    /// What searches, once it is there.
    pub(super) later: Table,
}

/// What is searched while the list is open.
#[derive(Default, PartialEq)]
struct Search {
    typed: String,
    /// The place in the list that Enter chooses.
    active: usize,
}

/// A combobox after the WAI-ARIA pattern: typing filters by names and codes, arrows move, Enter chooses, Escape closes.
#[component]
pub(super) fn PlacePicker(props: &PlaceProps) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let engine = Engine::of_edition(props.edition);
    let search = use_state_eq(|| None::<Search>);
    let current = engine
        .position(props.place)
        .map_or(page::own_country(), |country| {
            engine.edition.countries[country].name
        });
    let typed = search.as_ref().map(|search| search.typed.as_str());
    let open = typed.is_some();
    // Asked for when the list first opens.
    let search_in = props.later.0.map(|later| later.countries);
    let locals = use_memo(
        (open, props.edition, search_in.is_some()),
        move |(open, ..)| {
            let search_in = search_in.filter(|_| *open);
            search_in.map_or_else(Vec::new, |search_in| (search_in.local_names)(engine))
        },
    );
    let choices = typed.map_or_else(Vec::new, |typed| match search_in {
        Some(search_in) => (search_in.choices)(engine, &locals, typed),
        None => by_first_letters(engine, typed),
    });
    let active = search.as_ref().map_or(0, |search| search.active);
    let active_choice = active.min(choices.len().saturating_sub(1));

    use_effect_on((open, active_choice), |(open, active)| {
        if *open {
            crate::platform::scroll::into_nearest_view(&format!("place-{active}"));
        }
    });

    let choose = {
        let (dispatch, search) = (dispatch.clone(), search.setter());
        Callback::from(move |choice: Choice| {
            dispatch.send(Action::Edit(Edit::Choose(choice.place)));
            search.set(None);
        })
    };
    let close = {
        let search = search.setter();
        move || search.set(None)
    };
    let oninput = {
        let search = search.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                search.set(Some(Search {
                    typed: input.value(),
                    active: 0,
                }));
            }
        })
    };
    let onclick = {
        let search = search.setter();
        Callback::from(move |_: MouseEvent| {
            if !open {
                search.set(Some(Search::default()));
            }
        })
    };
    let onkeydown = {
        let (search, choices, choose, close) = (
            search.clone(),
            choices.clone(),
            choose.clone(),
            close.clone(),
        );
        Callback::from(move |event: KeyboardEvent| {
            let last = choices.len().saturating_sub(1);
            let go = |active: usize| {
                let typed = search.as_ref().map_or("", |search| &search.typed);
                search.set(Some(Search {
                    typed: typed.to_owned(),
                    active,
                }));
            };
            match event.key().as_str() {
                "ArrowDown" | "ArrowUp" if !open => go(0),
                "ArrowDown" => go(if active_choice >= last {
                    0
                } else {
                    active_choice + 1
                }),
                "ArrowUp" => go(if active_choice == 0 {
                    last
                } else {
                    active_choice - 1
                }),
                "Enter" if open => {
                    if let Some(choice) = choices.get(active_choice) {
                        choose.emit(choice.clone());
                    }
                }
                "Escape" if open => close(),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onblur = Callback::from(move |_: FocusEvent| close());
    html! {
        <div class="field combo">
            <label for="place">{ page::country() }</label>
            // While the list is open the field holds what was typed, and the country that stands shows through.
            <input id="place" type="text" role="combobox" autocomplete="off" spellcheck="false"
                value={typed.unwrap_or(current).to_owned()} placeholder={current}
                aria-expanded={open.to_string()} aria-controls="place-list" aria-autocomplete="list"
                aria-activedescendant={(open && !choices.is_empty()).then(|| format!("place-{active_choice}"))}
                {oninput} {onclick} {onkeydown} {onblur} />
            <ul id="place-list" role="listbox" aria-label={page::countries()} hidden={!open}>
                if open {
                    { for choices.iter().enumerate().map(|(position, choice)| {
                        let (choose, chosen) = (choose.clone(), choice.clone());
                        // Chosen on press, before the field loses focus and the list closes.
                        let onmousedown = Callback::from(move |event: MouseEvent| {
                            event.prevent_default();
                            choose.emit(chosen.clone());
                        });
                        let selected = position == active_choice;
                        html! {
                            <li id={format!("place-{position}")} role="option" aria-selected={selected.to_string()} {onmousedown}>
                                { said(choice.name) }if !choice.local.is_empty() { <span class="local">{ said(&choice.local) }</span> }<span class="code">{ said(choice.code) }</span>
                            </li>
                        }
                    }) }
                    if choices.is_empty() { <li class="empty">{ page::no_country() }</li> }
                }
            </ul>
        </div>
    }
}

/// Until what searches is here: the places whose name begins so.
fn by_first_letters(engine: &Engine, typed: &str) -> Vec<Choice> {
    let begins = |choice: &Choice| {
        let start = choice.name.as_bytes().get(..typed.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(typed.as_bytes()))
    };
    let places = places(engine).map(|(place, name, code)| Choice {
        place,
        name,
        local: String::new(),
        code,
    });
    places.filter(begins).collect()
}

/// What is transferred.
pub(super) fn item_picker(scenario: &Scenario, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(scenario);
    let names = engine.edition.items.iter().map(|item| item.name.to_owned());
    let on_choose = dispatch.on(|place: usize| Some(Action::Edit(Edit::Item(ItemId::new(place)?))));
    html! {
        <div class="field">
            <label for="item">{ page::item() }</label>
            { hosted::<Select>(props!(select::Props {
                id: "item", options: names.collect::<Vec<_>>(), chosen: scenario.item.index(), on_choose,
            })) }
        </div>
    }
}
