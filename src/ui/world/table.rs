//! The table of all countries: what is shown of it, in which order, and as a file.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::edition::Edition;
use crate::edition::id::PolicyId;
use crate::edition::{Alliance, LawClass};
use crate::export::{table::CSV, world as file};
use crate::findings::country_search::{Named, find, two_letters};
use crate::findings::derived::Derived;
use crate::findings::edit::Edit;
use crate::findings::engine::Engine;
use crate::findings::robustness::in_100;
use crate::findings::world::{
    self, Answer, Column, CountryResult, Filter, LawFilter, Order, Range, World, WorldReadings,
    texts_of_columns,
};
use crate::messages::{country_names, world as words};
use crate::platform::country_names::in_readers_language;
use crate::platform::file::save;
use crate::scenario::Screen;
use crate::state::Action;
use crate::ui::files::{Arrived, in_its_place};
use crate::ui::kept::use_kept;
use crate::ui::parts::said::said;
use crate::ui::parts::select::field;
use crate::ui::parts::switch::checked;
use crate::ui::store::{Dispatch, Shared};

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    pub(super) shown: Shared<Derived>,
    pub(super) dispatch: Dispatch,
    pub(super) world: Shared<World>,
    /// Nothing until they are there.
    pub(super) readings: Option<Shared<WorldReadings>>,
    /// How far regions and alliances have come.
    pub(super) notes: Arrived,
    pub(super) answer: Shared<Answer>,
}

impl Props {
    /// What the rows are made of, with the ranks once they are known.
    fn table<'a>(&'a self, ranks: &'a Option<Vec<Range>>) -> world::Table<'a> {
        world::Table {
            world: &self.world,
            readings: self.readings.as_deref(),
            ranks: ranks.as_deref(),
            question: self.answer.question,
        }
    }
}

/// What the reader has chosen of the table; none of it is in the link.
#[derive(Clone, Debug, PartialEq)]
struct View {
    order: Order,
    filter: Filter,
    typed: String,
    all: bool,
}

thread_local! {
    /// What is shown.
    static VIEW: RefCell<View> = RefCell::new(View {
        order: Order::BY_NAME,
        filter: Filter::default(),
        typed: String::new(),
        all: false,
    });
}

/// The law in the order of its choices.
const LAWS: [Option<LawClass>; 4] = [
    Some(LawClass::NoSale),
    Some(LawClass::Exceptions),
    Some(LawClass::Condition),
    None,
];

/// Alliances in the order of their choices.
const ALLIANCES: [Alliance; 3] = [Alliance::Nato, Alliance::MajorNonNatoAlly, Alliance::Other];

/// The table with what chooses its rows. It is rendered again only where what it shows has changed.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let scenario = &props.shown.scenario;
    let engine = Engine::of(scenario);
    let view = use_kept(&VIEW);
    let locals = use_memo(scenario.edition, |_| local_names(engine));
    let question = props.answer.question;
    let ranks = use_memo(
        (props.readings.clone(), question.under),
        |(readings, under)| {
            readings
                .as_ref()
                .and_then(|readings| readings.ranks(*under))
        },
    );
    let table = props.table(&ranks);
    let filter = Filter {
        found: (!view.typed.trim().is_empty()).then(|| found(engine, &locals, &view.typed)),
        ..view.filter.clone()
    };
    let rows = table.rows(view.order, &filter, &props.answer.countries);
    let texts = texts_of_columns(scenario, question, view.all);
    let columns = columns(engine.edition, question.under, &texts);
    let change = {
        let (now, setter) = ((*view).clone(), view.setter());
        let change: Change = Rc::new(move |change: &dyn Fn(&mut View)| {
            let mut next = now.clone();
            change(&mut next);
            setter.set(next);
        });
        change
    };
    let download = {
        let (props, ranks) = (props.clone(), ranks.clone());
        let (texts, rows) = (texts.clone(), rows.clone());
        Callback::from(move |_: MouseEvent| {
            let scenario = &props.shown.scenario;
            let answer = words::sentences(scenario, &props.world, &props.answer).join(" ");
            let written = file::csv(scenario, &props.table(&ranks), &texts, &rows, &answer);
            save(&file::file_name(scenario), CSV, &written);
        })
    };
    let head = |(column, name): &(Column, String)| {
        let (column, change) = (*column, Rc::clone(&change));
        let onclick = Callback::from(move |_: MouseEvent| {
            change(&|view| view.order = view.order.pressed(column));
        });
        let sorted = (view.order.by == column).then_some(if view.order.descending {
            "descending"
        } else {
            "ascending"
        });
        html! {
            <th scope="col" aria-sort={sorted}><button type="button" {onclick}>{ said(name) }<i aria-hidden="true" /></button></th>
        }
    };
    html! {
        <section class="countries">
            <h2 id="world-table">{ words::table() }</h2>
            <p class="faint">{ words::table_lead() }</p>
            if matches!(props.notes, Arrived::Failed(_)) { { in_its_place(&props.notes, "", words::no_notes()) } }
            { controls(&props.world, &view, &change) }
            <div class="rows-and-file">
                <p role="status">{ said(words::rows(rows.len() as i64, props.world.countries.len() as i64)) }</p>
                <button type="button" onclick={download}>{ words::download() }</button>
            </div>
            <div class="scrolls" tabindex="0" role="region" aria-labelledby="world-table">
                <table class={(texts.len() <= 2).then_some("two-texts")}>
                    <thead><tr>{ for columns.iter().map(head) }</tr></thead>
                    <tbody>
                        { for rows.iter().filter_map(|place| {
                            let country = props.world.countries.get(*place)?;
                            Some(row(&table, *place, country, &columns, &props.dispatch))
                        }) }
                    </tbody>
                </table>
            </div>
            if rows.is_empty() { <p>{ words::no_rows() }</p> }
            <p class="faint">{ words::table_notes() }</p>
            if engine.framework.edge_rounding > 0.0 { <p class="faint">{ words::table_rounding() }</p> }
        </section>
    }
}

/// The columns with their heads.
fn columns(edition: &Edition, under: PolicyId, texts: &[PolicyId]) -> Vec<(Column, String)> {
    let own = |head: &str| head.to_owned();
    let name = words::head(edition, under);
    let mut columns = vec![
        (Column::Name, own(words::head_country())),
        (Column::Law, own(words::head_law())),
    ];
    let texts = texts.iter();
    columns.extend(texts.map(|text| {
        let head = words::head_text(&words::head(edition, *text));
        (Column::Text(*text), head)
    }));
    columns.extend([
        (Column::Agreement, words::head_agreement(&name)),
        (Column::Risk, own(words::head_risk())),
        (Column::Distance, words::head_distance(&name)),
        (Column::Rank, words::head_rank(&name)),
        (Column::Region, own(words::head_region())),
        (Column::Alliance, own(words::head_alliance())),
        (Column::Missing, own(words::head_missing())),
        (Column::Oldest, own(words::head_oldest())),
    ]);
    columns
}

/// One country.
fn row(
    table: &world::Table<'_>,
    place: usize,
    country: &CountryResult,
    columns: &[(Column, String)],
    dispatch: &Dispatch,
) -> Html {
    let cells = columns.iter().map(|(column, _)| match column {
        Column::Name => {
            let (dispatch, place) = (dispatch.clone(), country.place);
            let onclick = Callback::from(move |_: MouseEvent| {
                dispatch.send(Edit::Choose(place).into());
                dispatch.send(Action::Go(Screen::Explore));
            });
            html! { <th scope="row"><button type="button" class="plain" {onclick}>{ said(country.name) }</button></th> }
        }
        Column::Text(text) => match table.result(country, *text).map(words::result) {
            Some((verdict, score)) => {
                html! { <td class="both">{ said(verdict) }<b>{ said(score) }</b></td> }
            }
            None => html! { <td></td> },
        },
        _ => {
            let class = match column {
                Column::Region => Some("region"),
                Column::Alliance => Some("alliance"),
                Column::Law | Column::Oldest => None,
                _ => Some("whole"),
            };
            html! { <td {class}>{ said(cell(table, place, country, *column)) }</td> }
        }
    });
    html! { <tr key={country.iso3}>{ for cells }</tr> }
}

/// What a cell says that is neither the name nor a result.
fn cell(table: &world::Table<'_>, place: usize, country: &CountryResult, column: Column) -> String {
    let or_later = |cell: Option<String>| match table.readings {
        None => words::not_yet().to_owned(),
        Some(_) => cell.unwrap_or_default(),
    };
    match column {
        Column::Name | Column::Text(_) => String::new(),
        Column::Region => country
            .standing
            .map_or_else(String::new, |standing| standing.subregion.to_owned()),
        Column::Alliance => words::alliance_cell(country).to_owned(),
        Column::Law => words::law_cell(country.law_class()).to_owned(),
        Column::Risk => {
            let readings = table.readings.and_then(|readings| readings.risk(place));
            words::risk_cell(country.risk, readings)
        }
        Column::Agreement => {
            let agreement = table.agreement(place);
            or_later(agreement.map(|share| words::agreement(in_100(share))))
        }
        Column::Distance => table
            .distance(country)
            .map_or_else(String::new, words::distance),
        Column::Rank => or_later(
            table
                .rank(place)
                .map(|Range { low, high }| words::rank(low as i64, high as i64)),
        ),
        Column::Missing => words::missing(country.missing as i64, country.figures as i64),
        Column::Oldest => country
            .oldest
            .map_or_else(String::new, |year| year.to_string()),
    }
}

/// Numbers of the countries that what was typed may mean.
fn found(engine: &Engine, locals: &[String], typed: &str) -> Vec<usize> {
    let locals = locals
        .iter()
        .map(String::as_str)
        .chain(std::iter::repeat(""));
    let countries = engine.edition.countries.iter().zip(locals);
    let named: Vec<Named<'_>> = countries
        .map(|(country, local)| Named {
            name: country.name,
            code: country.iso3,
            local,
        })
        .collect();
    let found = find(&named, country_names::other_names(), typed);
    found.into_iter().map(|found| found.position).collect()
}

fn local_names(engine: &Engine) -> Vec<String> {
    let others = country_names::other_names();
    let countries = engine.edition.countries.iter();
    in_readers_language(countries.map(|country| two_letters(country.iso3, others)))
        .unwrap_or_default()
}

/// Changes what the reader has chosen.
type Change = Rc<dyn Fn(&dyn Fn(&mut View))>;

/// The field, the lists and the boxes above the table.
fn controls(world: &World, view: &View, change: &Change) -> Html {
    let regions = world.regions();
    let chosen = |place: Option<usize>| place.map_or(0, |place| place + 1);
    let region = view.filter.region;
    let region = chosen(region.and_then(|region| regions.iter().position(|one| *one == region)));
    let alliance = view.filter.alliance;
    let alliance = chosen(ALLIANCES.iter().position(|one| Some(*one) == alliance));
    let law = view.filter.law;
    let law = chosen(
        LAWS.iter()
            .position(|class| law == Some(LawFilter::Says(*class))),
    );
    let names = |names: Vec<&'static str>| {
        let all = std::iter::once(words::all());
        all.chain(names).map(str::to_owned).collect::<Vec<_>>()
    };
    let laws = LAWS.map(|class| match class {
        None => words::law_none(),
        class => words::law_cell(class),
    });
    let typed = {
        let change = Rc::clone(change);
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                change(&|view| view.typed = field.value());
            }
        })
    };
    let of_region = {
        let (change, regions) = (Rc::clone(change), regions.clone());
        Callback::from(move |chosen: usize| {
            let region = chosen.checked_sub(1);
            let region = region.and_then(|place| regions.get(place).copied());
            change(&|view| view.filter.region = region);
        })
    };
    let of_alliance = {
        let change = Rc::clone(change);
        Callback::from(move |chosen: usize| {
            let alliance = chosen.checked_sub(1);
            let alliance = alliance.and_then(|place| ALLIANCES.get(place).copied());
            change(&|view| view.filter.alliance = alliance);
        })
    };
    let of_law = {
        let change = Rc::clone(change);
        Callback::from(move |chosen: usize| {
            let class = chosen.checked_sub(1);
            let class = class.and_then(|place| LAWS.get(place).copied());
            change(&|view| view.filter.law = class.map(LawFilter::Says));
        })
    };
    html! {
        <div class="choose-rows">
            <div class="field">
                <label for="world-search">{ words::search() }</label>
                <input id="world-search" type="search" autocomplete="off" spellcheck="false" value={view.typed.clone()} oninput={typed} />
            </div>
            { field("world-region", words::filter_region(), names(regions), region, of_region) }
            { field("world-alliance", words::filter_alliance(), names(ALLIANCES.map(words::alliance).to_vec()), alliance, of_alliance) }
            { field("world-law", words::filter_law(), names(laws.to_vec()), law, of_law) }
            { tick(words::only_answer(), view.filter.answering, change, |view, on| view.filter.answering = on) }
            { tick(words::only_agreed(), view.filter.agreed, change, |view, on| view.filter.agreed = on) }
            { tick(words::all_policies(), view.all, change, |view, on| view.all = on) }
        </div>
    }
}

fn tick(label: &'static str, is_on: bool, change: &Change, set: fn(&mut View, bool)) -> Html {
    let change = Rc::clone(change);
    let onchange = Callback::from(move |event: Event| {
        if let Some(on) = checked(&event) {
            change(&|view| set(view, on));
        }
    });
    html! { <label class="check"><input type="checkbox" checked={is_on} {onchange} />{ label }</label> }
}
