//! The years of some countries as a file: figures there are, and what two texts make of them.

use crate::edition::id::EditionId;
use crate::findings::engine::Engine;
use crate::findings::results::attached;
use crate::findings::rounding::rounded;
use crate::findings::through_time::{Line, Point};
use crate::messages::{sentence, through_time};
use crate::scenario::{SLIDERS, Scenario, registry};

use super::csv::{Cell, MARK, write_row};

/// The heads of its columns, which are for programs and the same in every language.
pub const HEADS: [&str; 23] = [
    "country_code",
    "country",
    "year",
    "policy_in_force",
    "score",
    "score_low",
    "score_high",
    "result",
    "risk_in_100",
    "risk_low",
    "risk_high",
    "held_policy",
    "held_score",
    "held_score_low",
    "held_score_high",
    "held_result",
    "held_risk_in_100",
    "figures",
    "figures_of",
    "item",
    "conditions",
    "edition",
    "note",
];

/// Name of the file.
#[must_use]
pub fn file_name() -> String {
    let edition = Engine::newest().edition.id;
    format!("counterweigh-{edition}-through-time.csv")
}

/// The years of countries under the item and the conditions of a scenario, one row per country and year.
#[must_use]
pub fn yearly_table(scenario: &Scenario, lines: &[&Line]) -> String {
    let edition = Engine::of_edition(EditionId::NEWEST).edition;
    let policy = |id| edition.policy(id).id;
    let conditions: Vec<&str> = attached(scenario).map(|condition| condition.id).collect();
    let conditions = conditions.join(" ");
    let mut table = String::from(MARK);
    write_row(&mut table, HEADS.map(Cell::Text));
    for line in lines {
        let name = through_time::name(line.country);
        for year in &line.years {
            let score = |point: Option<Point>| point.map(|point| point.shown as f64);
            let range = |point: Option<Point>| {
                point.map(|point| through_time::ends(&point).map(|end| end as f64))
            };
            let result = |point: Option<Point>| point.map(|point| sentence::verdict(point.verdict));
            let in_100 = |risk: f64| rounded(risk * 100.0) as f64;
            let low = |range: Option<[f64; 2]>| range.map(|[low, _]| low);
            let high = |range: Option<[f64; 2]>| range.map(|[_, high]| high);
            let (then, held) = (range(year.then), range(year.held));
            write_row(
                &mut table,
                [
                    registry::code(line.country).into(),
                    name.into(),
                    f64::from(year.year).into(),
                    year.text.map(policy).into(),
                    score(year.then).into(),
                    low(then).into(),
                    high(then).into(),
                    result(year.then).into(),
                    year.then.map(|point| in_100(point.risk)).into(),
                    year.then.map(|point| in_100(point.risk_range.0)).into(),
                    year.then.map(|point| in_100(point.risk_range.1)).into(),
                    policy(line.held).into(),
                    score(year.held).into(),
                    low(held).into(),
                    high(held).into(),
                    result(year.held).into(),
                    year.held.map(|point| in_100(point.risk)).into(),
                    year.figures.map(|figures| figures as f64).into(),
                    (SLIDERS as f64).into(),
                    edition.item(scenario.item).id.into(),
                    Cell::Text(&conditions),
                    edition.id.into(),
                    through_time::file_note().into(),
                ],
            );
        }
    }
    table
}
