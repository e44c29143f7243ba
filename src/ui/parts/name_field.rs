//! A field for a name or a title: it says at once what of it fits, in the same measure everywhere.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::messages::name_field as words;
use crate::scenario::{GivenTitle, Title};

use super::said::said;

/// Props of [`NameField`].
#[derive(Debug, PartialEq, Properties)]
pub struct Props {
    /// Id of the field.
    pub id: AttrValue,
    /// The field.
    #[prop_or_default]
    pub field: NodeRef,
    /// Its name, where no label is for it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What stands in it at first.
    pub value: AttrValue,
    /// What stands in for an empty field.
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// Told the name once it is written, as much of it as fits; of one that cannot be seen nothing is told, and the field says again what
    /// stood in it. In a form the form asks.
    #[prop_or_default]
    pub on_change: Option<Callback<Title>>,
}

/// The field.
#[component]
pub fn NameField(props: &Props) -> Html {
    let answer = use_state_eq(String::new);
    // What is being written: Yew writes the value of a field at every drawing, and would write over it.
    let written = use_state_eq(|| None::<AttrValue>);
    let oninput = {
        let (answer, written) = (answer.setter(), written.setter());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                let text = input.value();
                answer.set(match Title::taken(&text) {
                    GivenTitle::Whole(_) => String::new(),
                    GivenTitle::Cut(title) => words::cut(title.as_str()),
                    GivenTitle::Unseen => words::unseen().to_owned(),
                });
                written.set(Some(text.into()));
            }
        })
    };
    let onchange = {
        let (on_change, value) = (props.on_change.clone(), props.value.clone());
        let written = written.setter();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            match (Title::taken(&input.value()), &on_change) {
                (GivenTitle::Whole(title) | GivenTitle::Cut(title), on_change) => {
                    input.set_value(title.as_str());
                    if let Some(on_change) = on_change {
                        on_change.emit(title);
                        written.set(None);
                    } else {
                        written.set(Some(input.value().into()));
                    }
                }
                (GivenTitle::Unseen, Some(_)) => {
                    input.set_value(&value);
                    written.set(None);
                }
                (GivenTitle::Unseen, None) => {}
            }
        })
    };
    let said_by = format!("{}-said", props.id);
    html! {
        <>
            <input ref={props.field.clone()} id={props.id.clone()} type="text" autocomplete="off"
                value={(*written).clone().unwrap_or_else(|| props.value.clone())}
                aria-label={props.label.clone()} placeholder={props.placeholder.clone()}
                aria-describedby={(!answer.is_empty()).then(|| said_by.clone())} {oninput} {onchange} />
            <span id={said_by} class="name-said" role="status">{ said(answer.as_str()) }</span>
        </>
    }
}
