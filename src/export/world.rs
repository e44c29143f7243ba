//! The table of all countries as a file.

use crate::edition::id::PolicyId;
use crate::export::csv::{Cell, MARK, write_row};
use crate::findings::engine::Engine;
use crate::findings::rounding::rounded;
use crate::findings::world::{CountryResult, Distance, Table};
use crate::messages::world as words;
use crate::scenario::Scenario;

/// Name of the file, in letters that every system takes.
#[must_use]
pub fn file_name(scenario: &Scenario) -> String {
    format!("counterweigh-world-{}.csv", Engine::of(scenario).edition.id)
}

/// The rows of a table, by their places in its world, with the columns of some texts; in the last column of each row stands the
/// `answer` to the question, with what all of it rests on.
#[must_use]
pub fn csv(
    scenario: &Scenario,
    table: &Table<'_>,
    texts: &[PolicyId],
    rows: &[usize],
    answer: &str,
) -> String {
    let edition = Engine::of(scenario).edition;
    let mut file = String::from(MARK);
    let under = words::head(edition, table.question.under);
    let of_texts: Vec<[String; 2]> = texts
        .iter()
        .map(|text| {
            let name = words::head(edition, *text);
            [words::csv_result(&name), words::csv_score(&name)]
        })
        .collect();
    let behind = [
        words::csv_agreement(&under),
        words::csv_past(&under),
        words::csv_edge(&under),
        words::csv_rank_low(&under),
        words::csv_rank_high(&under),
    ];
    let first = [
        words::csv_code(),
        words::head_country(),
        words::head_region(),
        words::csv_subregion(),
        words::head_alliance(),
        words::head_law(),
    ];
    let risk = [
        words::csv_risk(),
        words::csv_risk_low(),
        words::csv_risk_high(),
        words::head_missing(),
        words::csv_of(),
        words::head_oldest(),
    ];
    let heads = first.into_iter().map(Cell::Text);
    let heads = heads.chain(of_texts.iter().flatten().map(Cell::from));
    let heads = heads.chain(behind.iter().map(Cell::from));
    let heads = heads.chain(risk.into_iter().map(Cell::Text));
    let last = [words::csv_edition(), words::csv_answer()].map(Cell::Text);
    write_row(&mut file, heads.chain(last));
    for place in rows {
        if let Some(country) = table.world.countries.get(*place) {
            let cells = cells(table, texts, *place, country);
            let about = [Cell::Text(edition.id), Cell::Text(answer)];
            write_row(&mut file, cells.into_iter().chain(about));
        }
    }
    file
}

fn cells<'a>(
    table: &Table<'_>,
    texts: &[PolicyId],
    place: usize,
    country: &'a CountryResult,
) -> Vec<Cell<'a>> {
    let whole = |share: f64| Cell::Number(rounded(share * 100.0) as f64);
    let number = |number: Option<f64>| Cell::from(number);
    let standing = country.standing;
    let mut cells = vec![
        Cell::Text(country.iso3),
        Cell::Text(country.name),
        Cell::from(standing.map(|standing| standing.region)),
        Cell::from(standing.map(|standing| standing.subregion)),
        Cell::Text(words::alliance_cell(country)),
        Cell::Text(words::law_cell(country.law_class())),
    ];
    for text in texts {
        let result = table.result(country, *text).map(words::result);
        cells.push(Cell::from(result.map(|(verdict, _)| verdict)));
        cells.push(number(result.map(|(_, score)| score as f64)));
    }
    cells.push(table.agreement(place).map_or(Cell::Empty, whole));
    let tenths = |points: f64| (points * 10.0).round() / 10.0;
    let (past, edge) = match table.distance(country) {
        None => (None, None),
        Some(Distance::Past(points)) => (Some(tenths(points)), None),
        Some(Distance::Short(points)) => (Some(-tenths(points)), None),
        Some(Distance::Edge(points)) => (None, Some(tenths(points))),
    };
    let rank = table.rank(place);
    let readings = table.readings.and_then(|readings| readings.risk(place));
    let [low, high] = match readings {
        None => [Cell::Empty; 2],
        Some(ends) => ends.map(whole),
    };
    cells.extend([
        number(past),
        number(edge),
        number(rank.map(|rank| rank.low as f64)),
        number(rank.map(|rank| rank.high as f64)),
        whole(country.risk),
        low,
        high,
        Cell::Number(country.missing as f64),
        Cell::Number(country.figures as f64),
        number(country.oldest.map(f64::from)),
    ]);
    cells
}
