//! One country from 1977 on, and twelve beside each other.

mod charts;
mod explained;
mod small;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::props;

use crate::edition::history::{FILE, History, history, install};
use crate::edition::id::{CountryId, EditionId, ItemId, PolicyId};
use crate::export::{table::CSV, yearly_table};
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::findings::engine::Engine;
use crate::findings::through_time::{HELD, Line, Setting, countries, first_countries};
use crate::messages::{page, sentence, through_time as words};
use crate::platform::file;
use crate::scenario::link::encode;
use crate::scenario::{Place, Scenario, Screen, Title, registry};
use crate::state::Action;
use crate::ui::files::{in_its_place, use_file};
use crate::ui::hosted::hosted;
use crate::ui::kept::use_kept;
use crate::ui::parts::law::whole_law;
use crate::ui::parts::said::said;
use crate::ui::parts::screen_tabs::world_tabs;
use crate::ui::parts::select::field;
use crate::ui::store::{Dispatch, Shared, use_dispatch};

use charts::{Charts, charts};
use explained::{Table, TableProps, explained};
use small::Small;

/// The screen.
pub fn through_time(shown: &Shared<Derived>, _dispatch: &Dispatch) -> Html {
    hosted::<ThroughTime>(Props {
        shown: shown.clone(),
    })
}

#[derive(Debug, PartialEq, Properties)]
struct Props {
    /// The open scenario.
    shown: Shared<Derived>,
}

thread_local! {
    /// The text held fixed.
    static HELD_FIXED: RefCell<PolicyId> = const { RefCell::new(HELD) };
    /// The year that is read; the last one where none was chosen.
    static YEAR: RefCell<Option<u16>> = const { RefCell::new(None) };
    /// The twelve; those of the first view where none was exchanged.
    static TWELVE: RefCell<Option<Vec<CountryId>>> = const { RefCell::new(None) };
}

/// The screen for a scenario; what is chosen to be looked at, no link carries.
#[component]
fn ThroughTime(props: &Props) -> Html {
    let figures = use_file(FILE, || history().is_some(), install);
    let held = use_kept(&HELD_FIXED);
    let year = use_kept(&YEAR);
    let chosen = use_kept(&TWELVE);
    let history = history();
    let beside = use_memo(
        (history.is_some(), (*chosen).clone()),
        |(_, chosen)| match (chosen, history) {
            (Some(chosen), _) => chosen.clone(),
            (None, Some(history)) => first_countries(history),
            (None, None) => Vec::new(),
        },
    );
    let lines = use_memo(
        (props.shown.clone(), *held, (*beside).clone()),
        |(shown, held, countries)| {
            history.map(|history| Shared(Rc::new(Lines::of(history, shown, *held, countries))))
        },
    );
    let Some(dispatch) = use_dispatch() else {
        return html! {};
    };
    let scenario = &props.shown.scenario;
    let body = match history.zip(lines.as_ref().as_ref()) {
        Some((history, lines)) => {
            let of_country = match &lines.country {
                Some(line) => {
                    let on_year = {
                        let year = year.setter();
                        Callback::from(move |chosen| year.set(Some(chosen)))
                    };
                    let shown = Charts {
                        history,
                        line,
                        year: year.unwrap_or(history.last),
                        on_year,
                    };
                    country(scenario, &shown, lines, &dispatch)
                }
                None => html! { <p class="notice">{ said(words::own_country()) }</p> },
            };
            html! { <>{ of_country }{ hosted::<Small>(props!(small::Props { lines: lines.clone(), chosen: chosen.setter() })) }</> }
        }
        None => in_its_place(&figures, words::fetching(), words::not_fetched()),
    };
    html! {
        <article class="through-time">
            { world_tabs(Screen::ThroughTime, &dispatch) }
            <h1>{ words::title() }</h1>
            <p class="lead">{ words::lead() }</p>
            { controls(scenario, &held, &dispatch) }
            <div class="before">
                <p class="caveat">{ words::only_the_text() }</p>
                { whole_law(&props.shown) }
            </div>
            { body }
        </article>
    }
}

/// What is drawn.
#[derive(Debug)]
struct Lines {
    /// The country of the scenario; `None` for one of the reader's own.
    country: Option<Line>,
    /// The small ones.
    beside: Vec<Line>,
}

impl Lines {
    fn of(history: &History, shown: &Derived, held: PolicyId, countries: &[CountryId]) -> Self {
        let setting = Setting::of(&shown.scenario);
        let line = |country: &CountryId| setting.line(history, *country, held);
        Self {
            country: match &shown.scenario.place {
                Place::Country(country) => Some(line(country)),
                Place::Own => None,
            },
            beside: countries.iter().map(line).collect(),
        }
    }

    /// Each country once, that of the scenario first.
    fn all(&self) -> Vec<&Line> {
        let first = self.country.as_ref();
        let others = self.beside.iter();
        let others = others.filter(|line| Some(line.country) != first.map(|first| first.country));
        first.into_iter().chain(others).collect()
    }
}

/// Country, item and the text that is held fixed.
fn controls(scenario: &Scenario, held: &UseStateHandle<PolicyId>, dispatch: &Dispatch) -> Html {
    let engine = Engine::of(scenario);
    let newest = Engine::newest();
    let texts: Vec<PolicyId> = newest
        .in_time
        .iter()
        .copied()
        .filter(|text| newest.coded(*text).is_some())
        .collect();
    let own = scenario.place == Place::Own;
    let places = countries().into_iter().map(Place::Country);
    let places: Vec<Place> = places.chain(own.then_some(Place::Own)).collect();
    let name = |place: &Place| match place {
        Place::Country(country) => words::name(*country),
        Place::Own => page::own_country(),
    };
    let names: Vec<String> = places.iter().map(|place| name(place).to_owned()).collect();
    let country = places.iter().position(|place| *place == scenario.place);
    let country = country.unwrap_or_default();
    let on_country =
        dispatch.on(move |place: usize| Some(Action::Edit(Edit::Choose(*places.get(place)?))));
    let on_item = dispatch.on(|item: usize| Some(Action::Edit(Edit::Item(ItemId::new(item)?))));
    let items = engine.edition.items.iter().map(|item| item.name.to_owned());
    let on_held = {
        let (held, texts) = (held.setter(), texts.clone());
        Callback::from(move |place: usize| {
            if let Some(text) = texts.get(place) {
                held.set(*text);
            }
        })
    };
    let held_names = texts
        .iter()
        .map(|text| page::full_name(newest.edition.policy(*text)));
    let left_out = scenario.own_estimate.is_some() || scenario.documented_knowledge;
    html! {
        <>
            <div class="choices">
                { field("years-country", page::country(), names, country, on_country) }
                { field("years-item", page::item(), items.collect(), scenario.item.index(), on_item) }
                { field("years-held", words::held(), held_names.collect(), texts.iter().position(|text| *text == **held).unwrap_or_default(), on_held) }
            </div>
            if let Some(conditions) = words::conditions_of(scenario) { <p class="faint">{ said(conditions) }</p> }
            if left_out { <p class="faint">{ said(words::left_out()) }</p> }
        </>
    }
}

/// The country of the scenario: charts, what explains them, the table, and what can be taken away.
fn country(
    scenario: &Scenario,
    shown: &Charts<'_>,
    lines: &Shared<Lines>,
    dispatch: &Dispatch,
) -> Html {
    let line = shown.line;
    let name = words::name(line.country);
    let save = {
        let (lines, scenario) = (lines.clone(), scenario.clone());
        Callback::from(move |_: MouseEvent| {
            let text = yearly_table::yearly_table(&scenario, &lines.all());
            file::save(&yearly_table::file_name(), CSV, &text);
        })
    };
    let opened = opened(scenario, shown);
    let open =
        dispatch.on(move |_: MouseEvent| Some(Action::open(encode(opened.as_ref()?).as_str())));
    let has_figures = shown
        .history
        .figures(registry::code(line.country), shown.year)
        .is_some();
    html! {
        <section class="of-country" aria-labelledby="years-title">
            <h2 id="years-title" class="hidden">{ said(words::heading(name)) }</h2>
            { charts(shown) }
            if let Some(missing) = words::missing_of(shown.history, line.country, shown.year) { <p class="hint">{ said(missing) }</p> }
            <div class="acts">
                if has_figures { <button type="button" onclick={open}>{ said(words::open(shown.year.into())) }</button> }
                <button type="button" onclick={save}>{ words::save() }</button>
            </div>
            if has_figures { <p class="hint">{ words::open_hint() }</p> }
            { explained(shown.history, line) }
            { hosted::<Table>(TableProps { lines: lines.clone() }) }
            <p class="hint">{ words::sources() }</p>
        </section>
    }
}

/// The figures of the year that is read, as a scenario of their own.
fn opened(scenario: &Scenario, shown: &Charts<'_>) -> Option<Scenario> {
    let country = shown.line.country;
    let opened = Setting::of(scenario).in_year(shown.history, country, shown.year)?;
    let title = words::opened(words::name(country), shown.year.into());
    Some(Scenario {
        edition: EditionId::NEWEST,
        title: Title::new(&title),
        ..opened
    })
}

/// A text in short, such as its year.
fn tag(policy: PolicyId) -> String {
    sentence::tag(Engine::newest().edition.policy(policy))
}
