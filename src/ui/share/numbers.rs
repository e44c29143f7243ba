//! Files of numbers: what is on screen, and everything behind it.

use yew::prelude::*;

use crate::export::record::{About, record};
use crate::export::table::{self, OnScreen};
use crate::findings::derived::Derived;
use crate::messages::table as words;
use crate::platform::file;
use crate::scenario::View;
use crate::ui::parts::said::said;

use super::super::store::Shared;
use super::sealed::{Sealed, use_sealed};

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
    let button = |what: What, format: Format| {
        let sealed = sealed.clone();
        let onclick = Callback::from(move |_: MouseEvent| save(&sealed, what, format));
        let name = match (what, format) {
            (What::OnScreen, Format::Csv) => words::screen_csv(),
            (What::OnScreen, Format::Json) => words::screen_json(),
            (What::Everything, Format::Csv) => words::everything_csv(),
            (What::Everything, Format::Json) => words::everything_json(),
        };
        html! { <button type="button" {onclick}>{ name }</button> }
    };
    let kinds = [
        (What::OnScreen, words::on_screen(), words::on_screen_holds()),
        (
            What::Everything,
            words::everything(),
            words::everything_holds(),
        ),
    ];
    html! {
        <section class="take numbers">
            { for kinds.into_iter().map(|(what, heading, holds)| html! {
                <div class="kind">
                    <h3>{ heading }</h3>
                    <p>{ holds }</p>
                    <div class="cite-acts">{ button(what, Format::Csv) }{ button(what, Format::Json) }</div>
                </div>
            }) }
            if let Some(remark) = &sealed.wrong_clock { <p role="alert">{ said(remark.clone()) }</p> }
            <p class="hint">{ words::licences() }</p>
        </section>
    }
}

fn save(sealed: &Sealed, what: What, format: Format) {
    let scenario = &sealed.scenario;
    let about = About::of(
        scenario,
        &sealed.seal,
        table::words(scenario),
        sealed.link.clone(),
    );
    let text = match (what, format) {
        (What::OnScreen, Format::Csv) => OnScreen::of(scenario, about).csv(),
        (What::OnScreen, Format::Json) => table::json(&OnScreen::of(scenario, about)),
        (What::Everything, Format::Csv) => table::everything(&record(scenario, about)),
        (What::Everything, Format::Json) => table::json(&record(scenario, about)),
    };
    let (ending, media_type) = match format {
        Format::Csv => ("csv", table::CSV),
        Format::Json => ("json", table::JSON),
    };
    let everything = matches!(what, What::Everything);
    file::save(
        &table::file_name(scenario, everything, ending),
        media_type,
        &text,
    );
}
