//! Choosing a country (by name or code, or one's own) and what is transferred.

use crate::edition::id::{EditionId, ItemId};
use crate::findings::edit::Edit;
use crate::ui::parts::said::said;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::findings::engine::{Engine, place_of};
use crate::messages::page;
use crate::scenario::{Place, Scenario};
use crate::state::Action;
use crate::ui::store::{Dispatch, use_dispatch};

#[derive(Debug, PartialEq, Properties)]
pub(super) struct PlaceProps {
    pub(super) place: Place,
    pub(super) edition: EditionId,
}

/// One choice of the list.
#[derive(Clone, PartialEq)]
struct Choice {
    place: Place,
    name: &'static str,
    code: &'static str,
}

/// A combobox after the WAI-ARIA pattern: typing filters by name and code, arrows move, Enter chooses, Escape closes.
#[component]
pub(super) fn PlacePicker(props: &PlaceProps) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let engine = Engine::of_edition(props.edition);
    let typed = use_state_eq(|| None::<String>);
    let active = use_state_eq(|| 0_usize);
    let current = engine
        .position(props.place)
        .map_or(page::own_country(), |country| {
            engine.edition.countries[country].name
        });
    let choices = choices(engine, typed.as_deref().unwrap_or_default());
    let open = typed.is_some();
    let active_choice = (*active).min(choices.len().saturating_sub(1));

    use_effect_with((open, active_choice), |(open, active)| {
        if *open {
            crate::platform::scroll::into_nearest_view(&format!("place-{active}"));
        }
    });

    let choose = {
        let (dispatch, typed) = (dispatch.clone(), typed.setter());
        Callback::from(move |choice: Choice| {
            dispatch.send(Action::Edit(Edit::Choose(choice.place)));
            typed.set(None);
        })
    };
    let close = {
        let typed = typed.setter();
        move || typed.set(None)
    };
    let oninput = {
        let (typed, active) = (typed.setter(), active.setter());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                typed.set(Some(input.value()));
                active.set(0);
            }
        })
    };
    let onclick = {
        let (typed, active) = (typed.setter(), active.setter());
        Callback::from(move |_: MouseEvent| {
            if !open {
                typed.set(Some(String::new()));
                active.set(0);
            }
        })
    };
    let onkeydown = {
        let (typed, active, choices, choose, close) = (
            typed.clone(),
            active.clone(),
            choices.clone(),
            choose.clone(),
            close.clone(),
        );
        Callback::from(move |event: KeyboardEvent| {
            let last = choices.len().saturating_sub(1);
            match event.key().as_str() {
                "ArrowDown" | "ArrowUp" if typed.is_none() => {
                    typed.set(Some(String::new()));
                    active.set(0);
                }
                "ArrowDown" => active.set(if active_choice >= last {
                    0
                } else {
                    active_choice + 1
                }),
                "ArrowUp" => active.set(if active_choice == 0 {
                    last
                } else {
                    active_choice - 1
                }),
                "Enter" if typed.is_some() => {
                    if let Some(choice) = choices.get(active_choice) {
                        choose.emit(choice.clone());
                    }
                }
                "Escape" if typed.is_some() => close(),
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
                value={typed.as_deref().unwrap_or(current).to_owned()} placeholder={current}
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
                                { said(choice.name) }<span class="code">{ said(choice.code) }</span>
                            </li>
                        }
                    }) }
                    if choices.is_empty() { <li class="empty">{ page::no_country() }</li> }
                }
            </ul>
        </div>
    }
}

/// The places whose code is or whose name begins with what was typed, then those whose name contains it; one's own country
/// comes first.
fn choices(engine: &Engine, typed: &str) -> Vec<Choice> {
    let wanted = folded(typed.trim());
    let own = Choice {
        place: Place::Own,
        name: page::own_country(),
        code: "",
    };
    let countries = engine.edition.countries.iter().filter_map(|country| {
        let place = place_of(country.iso3)?;
        Some(Choice {
            place,
            name: country.name,
            code: country.iso3,
        })
    });
    let mut ranked = [const { Vec::new() }; 3];
    for choice in std::iter::once(own).chain(countries) {
        let name = folded(choice.name);
        if choice.code.eq_ignore_ascii_case(&wanted) {
            ranked[0].push(choice);
        } else if name.starts_with(&wanted) {
            ranked[1].push(choice);
        } else if holds(&name, &wanted) {
            ranked[2].push(choice);
        }
    }
    ranked.concat()
}

/// Whether a name holds a text that it does not begin with. Byte by byte: names are short, and a search brings its machinery along.
fn holds(name: &str, wanted: &str) -> bool {
    let mut windows = name.as_bytes().windows(wanted.len().max(1));
    windows.any(|window| window == wanted.as_bytes())
}

/// A name as it is searched: small letters without the accents that occur in the names of countries.
fn folded(name: &str) -> String {
    name.chars()
        .map(|character| match character {
            'á' | 'ã' | 'å' => 'a',
            'é' => 'e',
            'í' | 'İ' => 'i',
            'ô' | 'ó' => 'o',
            'ü' => 'u',
            'ç' => 'c',
            '’' => '\'',
            other => other.to_ascii_lowercase(),
        })
        .collect()
}

/// What is transferred.
pub(super) fn item_picker(scenario: &Scenario, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(scenario);
    let onchange = dispatch.on(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>()?;
        let item = ItemId::new(usize::try_from(select.selected_index()).ok()?)?;
        Some(Action::Edit(Edit::Item(item)))
    });
    html! {
        <div class="field">
            <label for="item">{ page::item() }</label>
            <select id="item" {onchange} ~value={scenario.item.index().to_string()}>
                { for ItemId::all().zip(engine.edition.items).map(|(id, item)| html! {
                    <option key={format!("{} {}", id.index(), item.name)} value={id.index().to_string()} selected={id == scenario.item} title={item.examples}>{ item.name }</option>
                }) }
            </select>
        </div>
    }
}
