//! The code of a frame for a page of others.

use yew::prelude::*;

use crate::export::embed_code::{self, Theme};
use crate::messages::embed as words;

use super::Taken;
use super::choice::choice;
use super::field::Field;

/// Props of [`Embed`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is taken.
    pub(super) taken: Taken,
}

/// The code, its colours, and the script for the page around it.
#[component]
pub(super) fn Embed(props: &Props) -> Html {
    let chosen = use_state_eq(|| 0);
    let link = props.taken.link();
    let Some(origin) = embed_code::origin(&link) else {
        return html! { <div class="take"><p>{ words::FROM_DISK }</p></div> };
    };
    let theme = Theme::ALL.get(*chosen).copied().unwrap_or_default();
    let code = embed_code::code(&props.taken.headline(), &link, theme);
    let on_choose = {
        let chosen = chosen.setter();
        Callback::from(move |place| chosen.set(place))
    };
    html! {
        <div class="take">
            <p class="hint">{ words::LEAD }</p>
            { choice("theme", words::COLOURS, &Theme::ALL.map(name), *chosen, &on_choose) }
            <Field id="embed-code" label={words::CODE} text={code} lines={11} code=true copy={words::COPY_CODE} copied={words::COPIED_CODE} />
            <details class="fold">
                <summary>{ words::FIT }</summary>
                <div class="take">
                    <p class="hint">{ words::FIT_LEAD }</p>
                    <Field id="embed-script" label={words::SCRIPT} text={embed_code::HOST_SCRIPT} lines={7} code=true copy={words::COPY_SCRIPT} copied={words::COPIED_SCRIPT} />
                </div>
            </details>
            <p class="hint">{ words::POLICY }{ " " }<code>{ origin.to_owned() }</code>{ "." }</p>
        </div>
    }
}

const fn name(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => words::THEME_AUTO,
        Theme::Light => words::THEME_LIGHT,
        Theme::Dark => words::THEME_DARK,
    }
}
