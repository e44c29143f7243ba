//! The code of a frame for a page of others.

use yew::prelude::*;
use yew::props;

use crate::export::embed_code::{self, Theme};
use crate::messages::embed as words;
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;

use super::Taken;
use super::choice::choice;
use super::field::{self, Field};

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
        return html! { <div class="take"><p>{ words::from_disk() }</p></div> };
    };
    let theme = Theme::ALL.get(*chosen).copied().unwrap_or_default();
    let taken = &props.taken;
    let caption = embed_code::Caption {
        scenario: &taken.shown.scenario,
        picture: &taken.shown.picture,
        settled: &taken.readings,
        headline: &taken.headline(),
        link: &link,
    };
    let code = embed_code::code(&caption, theme);
    let on_choose = {
        let chosen = chosen.setter();
        Callback::from(move |place| chosen.set(place))
    };
    html! {
        <div class="take">
            <p class="hint">{ words::lead() }</p>
            { choice("theme", words::colours(), &Theme::ALL.map(name), *chosen, &on_choose) }
            { hosted::<Field>(props!(field::Props {
                id: "embed-code", label: words::code(), text: code, lines: 11u32, code: true, copy: words::copy_code(), copied: words::copied_code(),
            })) }
            <details class="fold">
                <summary>{ words::fit() }</summary>
                <div class="take">
                    <p class="hint">{ words::fit_lead() }</p>
                    { hosted::<Field>(props!(field::Props {
                        id: "embed-script", label: words::script(), text: embed_code::HOST_SCRIPT, lines: 7u32, code: true,
                        copy: words::copy_script(), copied: words::copied_script(),
                    })) }
                </div>
            </details>
            <p class="hint">{ said(words::policy()) }{ said(" ") }<code>{ said(origin.to_owned()) }</code>{ said(".") }</p>
        </div>
    }
}

fn name(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => words::theme_auto(),
        Theme::Light => words::theme_light(),
        Theme::Dark => words::theme_dark(),
    }
}
