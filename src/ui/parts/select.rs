//! A native list to choose from that also follows the state when something else changes it, such as undo.

use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew::props;

use crate::ui::effect::use_effect_on;
use crate::ui::hosted::hosted_at;
use crate::ui::parts::said::said;

/// Props of [`Select`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// Id of the list, for its label.
    pub id: AttrValue,
    /// Id of the element that describes it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// What can be chosen.
    pub options: Vec<String>,
    /// Place of what is chosen.
    pub chosen: usize,
    /// Told the place of what the reader chooses.
    pub on_choose: Callback<usize>,
}

/// The list.
#[component]
pub fn Select(props: &Props) -> Html {
    let list = use_node_ref();
    // Once a reader has chosen, a browser no longer heeds the attribute `selected`.
    use_effect_on(props.chosen, {
        let list = list.clone();
        move |chosen| {
            if let Some(list) = list.cast::<HtmlSelectElement>() {
                list.set_selected_index(*chosen as i32);
            }
        }
    });
    let on_choose = props.on_choose.clone();
    let onchange = Callback::from(move |event: Event| {
        let list = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(place) = list.and_then(|list| usize::try_from(list.selected_index()).ok()) {
            on_choose.emit(place);
        }
    });
    html! {
        <select ref={list} id={props.id.clone()} aria-describedby={props.described_by.clone()} {onchange}>
            { for props.options.iter().enumerate().map(|(place, option)| html! {
                <option key={format!("{place} {option}")} selected={place == props.chosen}>{ option }</option>
            }) }
        </select>
    }
}

/// The list below its label.
pub fn field(
    id: impl Into<AttrValue>,
    label: &'static str,
    options: Vec<String>,
    chosen: usize,
    on_choose: Callback<usize>,
) -> Html {
    let id = id.into();
    html! {
        <div class="field">
            <label for={id.clone()}>{ said(label) }</label>
            { hosted_at::<Select>(id.clone(), props!(Props { id, options, chosen, on_choose })) }
        </div>
    }
}
