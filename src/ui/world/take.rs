//! The map or the strip as a picture file, and all countries as a table.

use yew::prelude::*;

use crate::edition::Edition;
use crate::edition::id::{EditionId, PolicyId};
use crate::export::chart::map::MapOf;
use crate::export::chart::{Drawing, address};
use crate::export::csv::MARK;
use crate::export::world_table;
use crate::messages::{picture as words, world_map as words_of_map};
use crate::platform::{file, raster};
use crate::ui::parts::said::said;

/// Props of [`Take`].
#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// The name of the files without an ending.
    pub(super) name: String,
    /// Draws the picture when it is asked for.
    pub(super) draw: Callback<(), Drawing>,
}

/// Two buttons.
#[component]
pub(super) fn Take(props: &Props) -> Html {
    let made = use_state_eq(|| true);
    let save_svg = {
        let (name, draw) = (format!("{}.svg", props.name), props.draw.clone());
        Callback::from(move |_: MouseEvent| {
            file::save(&name, "image/svg+xml", &draw.emit(()).svg);
        })
    };
    let save_png = {
        let (name, draw, made) = (
            format!("{}.png", props.name),
            props.draw.clone(),
            made.setter(),
        );
        Callback::from(move |_: MouseEvent| {
            let drawing = draw.emit(());
            let (size, made) = ((drawing.width, drawing.height), made.clone());
            let address = address(&drawing.svg);
            raster::save_png(name.clone(), &address, size, move |done| made.set(done));
        })
    };
    html! {
        <div class="take-acts">
            <button type="button" onclick={save_png}>{ words::save_png() }</button>
            <button type="button" onclick={save_svg}>{ words::save_svg() }</button>
            if !*made { <p role="alert">{ said(words::no_png()) }</p> }
        </div>
    }
}

/// The button that saves every country and policy as a table, and where the same table lies.
pub(super) fn table(edition: EditionId) -> Html {
    let onclick = Callback::from(move |_: MouseEvent| {
        // A spreadsheet needs the mark to read names as they are; a file at an address does without.
        let table = format!("{MARK}{}", world_table::csv(edition));
        file::save(world_table::FILE, "text/csv", &table);
    });
    let address = format!("{}/{}", world_table::folder(edition), world_table::FILE);
    html! {
        <section class="world-table">
            <div class="take-acts"><button type="button" {onclick}>{ words_of_map::save_csv() }</button></div>
            <p class="hint">{ said(words_of_map::csv_address(&address)) }</p>
        </section>
    }
}

/// The name of the files of a map.
pub(super) fn file_name(edition: &Edition, of: MapOf) -> String {
    match of {
        MapOf::Results(text) => named(edition, "world", &[text]),
        MapOf::Changes(pair) => named(edition, "world", &pair),
    }
}

/// The name of the files of a strip.
pub(super) fn strip_file_name(edition: &Edition, pair: [PolicyId; 2]) -> String {
    named(edition, "scores", &pair)
}

fn named(edition: &Edition, what: &str, texts: &[PolicyId]) -> String {
    let texts = texts.iter().map(|text| edition.policy(*text).id);
    let texts: Vec<&str> = texts.collect();
    format!("counterweigh-{what}-{}", texts.join("-")).to_lowercase()
}
