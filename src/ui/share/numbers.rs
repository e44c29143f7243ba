//! Files of numbers: what is on screen, and everything behind it.

use yew::prelude::*;

use crate::export::record::{About, record};
use crate::export::table as words;
use crate::export::table::OnScreen;
use crate::findings::derived::Derived;
use crate::platform::file;
use crate::scenario::View;

use super::super::store::Shared;
use super::sealed::{Sealed, use_sealed};

/// Props of [`Numbers`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The scenario with its picture.
    pub(super) shown: Shared<Derived>,
    /// What is looked at.
    pub(super) view: View,
}

/// A file of numbers.
#[derive(Clone, Copy)]
enum What {
    OnScreen,
    Everything,
}

/// What a file is for.
#[derive(Clone, Copy)]
enum Format {
    Csv,
    Json,
}

/// Two files of each kind.
#[component]
pub(super) fn Numbers(props: &Props) -> Html {
    let sealed = use_sealed(&props.shown, props.view);
    let button = |what: What, heading: &'static str, format: Format| {
        let sealed = sealed.clone();
        let onclick = Callback::from(move |_: MouseEvent| save(&sealed, what, format));
        let name = match format {
            Format::Csv => words::AS_CSV,
            Format::Json => words::AS_JSON,
        };
        html! { <button type="button" aria-label={words::label(heading, name)} {onclick}>{ name }</button> }
    };
    let kinds = [
        (What::OnScreen, words::ON_SCREEN, words::ON_SCREEN_HOLDS),
        (What::Everything, words::EVERYTHING, words::EVERYTHING_HOLDS),
    ];
    html! {
        <section class="take numbers">
            { for kinds.into_iter().map(|(what, heading, holds)| html! {
                <div class="kind">
                    <h3>{ heading }</h3>
                    <p>{ holds }</p>
                    <div class="cite-acts">{ button(what, heading, Format::Csv) }{ button(what, heading, Format::Json) }</div>
                </div>
            }) }
            <p class="hint">{ words::LICENCES }</p>
        </section>
    }
}

fn save(sealed: &Sealed, what: What, format: Format) {
    let scenario = &sealed.scenario;
    let about = About::of(
        scenario,
        &sealed.seal,
        words::words(scenario),
        sealed.link.clone(),
    );
    let text = match (what, format) {
        (What::OnScreen, Format::Csv) => OnScreen::of(scenario, about).csv(),
        (What::OnScreen, Format::Json) => words::json(&OnScreen::of(scenario, about)),
        (What::Everything, Format::Csv) => words::everything(&record(scenario, about)),
        (What::Everything, Format::Json) => words::json(&record(scenario, about)),
    };
    let (ending, media_type) = match format {
        Format::Csv => ("csv", words::CSV),
        Format::Json => ("json", words::JSON),
    };
    let everything = matches!(what, What::Everything);
    file::save(
        &words::file_name(scenario, everything, ending),
        media_type,
        &text,
    );
}
