//! All decisions as a table: filtered, the oldest or the newest first, and as a file.

use std::cell::RefCell;

use yew::prelude::*;

use crate::export::decisions_table::{DECISIONS_CSV, decisions_table};
use crate::export::table::CSV;
use crate::findings::decisions::case::Case;
use crate::findings::engine::Engine;
use crate::messages::number::day;
use crate::messages::{cases as words, page, sentence};
use crate::platform::file;
use crate::ui::kept::use_kept;
use crate::ui::parts::said::said;
use crate::ui::parts::select::field;
use crate::ui::store::Shared;

#[derive(Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// All decisions.
    pub(super) all: Shared<Vec<Case>>,
    /// Told the place of a decision whose card is asked for.
    pub(super) on_choose: Callback<usize>,
}

thread_local! {
    /// What each filter is set to.
    static CHOSEN: RefCell<[usize; 4]> = const { RefCell::new([0; 4]) };
    /// Whether the newest decision comes first.
    static NEWEST_FIRST: RefCell<bool> = const { RefCell::new(false) };
}

/// What a filter goes by: its label, and what it sees of a decision.
type Filter = (&'static str, fn(&Case) -> String);

/// The filters, in the order of the screen.
fn filters() -> [Filter; 4] {
    [
        (words::country(), |case| words::place(case).to_owned()),
        (words::in_force(), policy),
        (words::decision(), |case| {
            words::outcome(case.decision.outcome).to_owned()
        }),
        (words::item(), |case| words::item_name(case).to_owned()),
    ]
}

fn policy(case: &Case) -> String {
    page::full_name(Engine::newest().edition.policy(case.decision.policy))
}

/// The entries of a filter: the first lets all through.
fn entries(all: &[Case], of: fn(&Case) -> String) -> Vec<String> {
    let mut entries: Vec<String> = all.iter().map(of).collect();
    entries.sort_unstable();
    entries.dedup();
    entries.insert(0, words::any().to_owned());
    entries
}

/// The table with its filters.
#[component]
pub(super) fn Table(props: &Props) -> Html {
    let all = &props.all;
    let chosen = use_kept(&CHOSEN);
    let newest_first = use_kept(&NEWEST_FIRST);
    let filters = filters();
    let lists = filters.map(|(_, of)| entries(all, of));
    let passes = |case: &Case| {
        let mut by = filters.iter().zip(&lists).zip(*chosen);
        by.all(|(((_, of), list), chosen)| chosen == 0 || list.get(chosen) == Some(&of(case)))
    };
    let mut rows: Vec<usize> = (0..all.len())
        .filter(|&place| passes(&all[place]))
        .collect();
    if *newest_first {
        rows.reverse();
    }
    let select = |number: usize| {
        let (setter, now) = (chosen.setter(), *chosen);
        let on_choose = Callback::from(move |place: usize| {
            let mut next = now;
            next[number] = place;
            setter.set(next);
        });
        let id = format!("decisions-by-{number}");
        field(
            id,
            filters[number].0,
            lists[number].clone(),
            now[number],
            on_choose,
        )
    };
    let turn = {
        let (setter, now) = (newest_first.setter(), *newest_first);
        Callback::from(move |_: MouseEvent| setter.set(!now))
    };
    let save = {
        let (all, rows) = (all.clone(), rows.clone());
        Callback::from(move |_: MouseEvent| {
            let shown = rows.iter().map(|&place| &all[place]);
            file::save(DECISIONS_CSV, CSV, &decisions_table(shown));
        })
    };
    let sort = if *newest_first {
        "descending"
    } else {
        "ascending"
    };
    html! {
        <section aria-labelledby="all-decisions">
            <h2 id="all-decisions">{ words::all() }</h2>
            <div class="decision-filters">{ for (0..filters.len()).map(select) }</div>
            <div class="decision-acts">
                <p role="status">{ said(words::shown(rows.len() as i64, all.len() as i64)) }</p>
                <button type="button" onclick={turn}>{ said(if *newest_first { words::oldest_first() } else { words::newest_first() }) }</button>
                <button type="button" onclick={save}>{ words::csv() }</button>
            </div>
            <div class="scrolls" tabindex="0" role="region" aria-label={words::table()}>
                <table class="decisions">
                    <thead><tr>
                        <th scope="col" aria-sort={sort}>{ words::date() }</th>
                        { for [
                            words::country(), words::about(), words::in_force(), words::decision(), words::column_said(), words::column_fit(), words::source(),
                        ].map(|head| html! { <th scope="col">{ head }</th> }) }
                    </tr></thead>
                    <tbody>{ for rows.iter().map(|&place| row(&all[place], props.on_choose.reform(move |_: MouseEvent| place))) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(case: &Case, onclick: Callback<MouseEvent>) -> Html {
    let decision = case.decision;
    let entry = words::entry(case);
    let result = case.in_force();
    let result = result.map_or(words::not_held(), |row| sentence::verdict(row.verdict));
    let fit = case.fit(decision.policy).map(words::fit_cell);
    html! {
        <tr key={decision.id}>
            <th scope="row"><button type="button" class="plain" aria-label={words::open_card(&entry)} {onclick}>{ said(day(decision.date)) }</button></th>
            <td>{ said(words::place(case)) }</td>
            <td>{ said(decision.subject) }</td>
            <td>{ said(policy(case)) }</td>
            <td>{ said(words::outcome(decision.outcome)) }</td>
            <td>{ said(result) }</td>
            <td>{ said(fit.unwrap_or_default()) }</td>
            <td><a href={decision.url} rel="noreferrer">{ said(words::site(case)) }<span class="hidden">{ said(format!(", {}", words::source_of(&entry))) }</span></a></td>
        </tr>
    }
}
