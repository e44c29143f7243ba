//! Choosing a country (by name or code, or one's own) and what is transferred.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::scenario::{Place, registry};
use crate::state::Action;
use crate::state::engine::Engine;
use crate::text::page;
use crate::ui::store::use_dispatch;

/// Props of [`PlacePicker`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct PlaceProps {
    /// The place.
    pub(super) place: Place,
    /// Registry number of the edition.
    pub(super) edition: u8,
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
    let engine = Engine::numbered(props.edition);
    let typed = use_state_eq(|| None::<String>);
    let active = use_state_eq(|| 0_usize);
    let input = use_node_ref();
    let current = engine
        .position(props.place)
        .map_or(page::OWN_COUNTRY, |country| {
            engine.edition.countries[country].name
        });
    let choices = choices(engine, typed.as_deref().unwrap_or_default());
    let open = typed.is_some();
    let active_choice = (*active).min(choices.len().saturating_sub(1));

    let choose = {
        let (dispatch, typed, input) = (dispatch.clone(), typed.setter(), input.clone());
        Callback::from(move |choice: Choice| {
            dispatch.send(Action::Choose(choice.place));
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.set_value(choice.name);
            }
            typed.set(None);
        })
    };
    let close = {
        let (typed, input) = (typed.setter(), input.clone());
        move || {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.set_value(current);
            }
            typed.set(None);
        }
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
        let (typed, active, input, open) = (typed.setter(), active.setter(), input.clone(), open);
        Callback::from(move |_: MouseEvent| {
            if !open {
                if let Some(input) = input.cast::<HtmlInputElement>() {
                    input.select();
                }
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
            <label for="place">{ page::COUNTRY }</label>
            <input id="place" ref={input} type="text" role="combobox" autocomplete="off" spellcheck="false" value={current}
                aria-expanded={open.to_string()} aria-controls="place-list" aria-autocomplete="list"
                aria-activedescendant={(open && !choices.is_empty()).then(|| format!("place-{active_choice}"))}
                {oninput} {onclick} {onkeydown} {onblur} />
            <ul id="place-list" role="listbox" aria-label={page::COUNTRIES} hidden={!open}>
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
                            <Entry id={format!("place-{position}")} {selected} name={choice.name} code={choice.code} {onmousedown} />
                        }
                    }) }
                    if choices.is_empty() { <li class="empty">{ page::NO_COUNTRY }</li> }
                }
            </ul>
        </div>
    }
}

/// Props of [`Entry`].
#[derive(Debug, PartialEq, Properties)]
struct OptionProps {
    id: String,
    selected: bool,
    name: &'static str,
    code: &'static str,
    onmousedown: Callback<MouseEvent>,
}

/// One line of the list, scrolled into view while it is the active one.
#[component]
fn Entry(props: &OptionProps) -> Html {
    let node = use_node_ref();
    use_effect_with((props.selected, node.clone()), |(selected, node)| {
        if let (true, Some(element)) = (*selected, node.cast::<web_sys::Element>()) {
            crate::platform::scroll::into_nearest_view(&element);
        }
    });
    html! {
        <li id={props.id.clone()} ref={node} role="option" aria-selected={props.selected.to_string()} onmousedown={props.onmousedown.clone()}>
            { props.name }<span class="code">{ props.code }</span>
        </li>
    }
}

/// The places whose name or code begins with (first) or contains what was typed; one's own country comes first.
fn choices(engine: &Engine, typed: &str) -> Vec<Choice> {
    let wanted = typed.trim().to_lowercase();
    let own = Choice {
        place: Place::Own,
        name: page::OWN_COUNTRY,
        code: "",
    };
    let countries = engine.edition.countries.iter().filter_map(|country| {
        let place = Place::Country(registry::COUNTRIES.number(country.iso3)? as u16);
        Some(Choice {
            place,
            name: country.name,
            code: country.iso3,
        })
    });
    let mut found: Vec<(u8, Choice)> = std::iter::once(own)
        .chain(countries)
        .filter_map(|choice| {
            let (name, code) = (choice.name.to_lowercase(), choice.code.to_lowercase());
            let rank = if wanted.is_empty() || code == wanted {
                0
            } else if name.starts_with(&wanted) {
                1
            } else if name.contains(&wanted) || code.starts_with(&wanted) {
                2
            } else {
                return None;
            };
            Some((rank, choice))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, choice)| choice).collect()
}

/// Props of [`ItemPicker`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct ItemProps {
    /// Registry number of the item.
    pub(super) item: u8,
    /// Registry number of the edition.
    pub(super) edition: u8,
}

/// What is transferred.
#[component]
pub(super) fn ItemPicker(props: &ItemProps) -> Html {
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let engine = Engine::numbered(props.edition);
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            dispatch.send(Action::Item(
                u8::try_from(select.selected_index()).unwrap_or(0),
            ));
        }
    });
    html! {
        <div class="field">
            <label for="item">{ page::ITEM }</label>
            <select id="item" {onchange}>
                { for engine.edition.items.iter().enumerate().map(|(number, item)| html! {
                    <option selected={number == usize::from(props.item)} title={item.examples}>{ item.name }</option>
                }) }
            </select>
        </div>
    }
}
