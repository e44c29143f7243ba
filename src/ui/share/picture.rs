//! A chart as a file, seen before it is saved.

use yew::prelude::*;
use yew::props;

use crate::export::chart::{Chart, Scheme, Subject, address, draw};
use crate::findings::engine::Engine;
use crate::messages::picture as words;
use crate::platform::{file, raster};
use crate::ui::hosted::hosted;
use crate::ui::parts::said::said;

use super::super::parts::select::{self, Select};
use super::super::readings::use_readings;
use super::Taken;
use super::choice::choice;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// What is taken.
    pub(super) taken: Taken,
}

/// The charts, their colours, and the one that is chosen.
#[component]
pub(super) fn Results(props: &Props) -> Html {
    let taken = &props.taken;
    let scenario = &taken.shown.scenario;
    let charts = Chart::all(scenario, &taken.shown.picture, taken.view);
    let chosen = use_state_eq(|| {
        let looked_at = Chart::of(scenario, taken.view);
        let place = charts.iter().position(|chart| *chart == looked_at);
        place.unwrap_or_default()
    });
    let scheme = use_state_eq(Scheme::default);
    let made = use_state_eq(|| true);
    let read = use_readings(&taken.shown, true, None);
    let chart = charts.get(*chosen).copied().unwrap_or(Chart::Policies);
    let drawing = use_memo(
        (taken.clone(), read.settled.clone(), chart, *scheme),
        |(taken, settled, chart, scheme)| {
            let subject = Subject {
                scenario: &taken.shown.scenario,
                picture: &taken.shown.picture,
                settled,
                link: &taken.link(),
            };
            let drawing = draw(*chart, &subject, *scheme)?;
            let address = AttrValue::from(address(&drawing.svg));
            Some((drawing, address))
        },
    );
    let options: Vec<String> = charts
        .iter()
        .map(|chart| chart.name(Engine::of(scenario)))
        .collect();
    let on_choose = {
        let chosen = chosen.setter();
        Callback::from(move |place| chosen.set(place))
    };
    let on_scheme = {
        let scheme = scheme.setter();
        Callback::from(move |place: usize| scheme.set(Scheme::ALL[place]))
    };
    let name = chart.file_name(scenario);
    let save_svg = {
        let (name, drawing) = (format!("{name}.svg"), drawing.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((drawing, _)) = &*drawing {
                file::save(&name, "image/svg+xml", &drawing.svg);
            }
        })
    };
    let save_png = {
        let (name, drawing, made) = (format!("{name}.png"), drawing.clone(), made.setter());
        Callback::from(move |_: MouseEvent| {
            if let Some((drawing, address)) = &*drawing {
                let (size, made) = ((drawing.width, drawing.height), made.clone());
                raster::save_png(name.clone(), address, size, move |done| made.set(done));
            }
        })
    };
    let whole = read.settled.is_whole();
    html! {
        <div class="take">
            <div class="take-choices">
                <div class="take-field">
                    <label for="which-chart">{ words::which() }</label>
                    { hosted::<Select>(props!(select::Props { id: "which-chart", options, chosen: *chosen, on_choose })) }
                </div>
                { choice("scheme", words::colours(), &Scheme::ALL.map(Scheme::name), usize::from(*scheme == Scheme::Dark), &on_scheme) }
            </div>
            <div class="take-acts">
                <button type="button" class="solid" disabled={!whole} onclick={save_png}>{ words::save_png() }</button>
                <button type="button" disabled={!whole} onclick={save_svg}>{ words::save_svg() }</button>
            </div>
            <p class="hint">{ said(if whole { words::files() } else { words::counting() }) }</p>
            if !*made { <p role="alert">{ words::no_png() }</p> }
            if let Some((drawing, address)) = &*drawing {
                <img class="preview" src={address} alt={drawing.alt.clone()} width={drawing.width.to_string()} height={drawing.height.to_string()} />
            }
        </div>
    }
}
