//! Every country of an edition under every text as one table, with the description of its columns that belongs to a table on the web
//! (W3C, “Metadata Vocabulary for Tabular Data”): no item, no conditions, the standard reading.

use serde_json::{Value, json};

use crate::edition::Policy;
use crate::edition::id::EditionId;
use crate::export::csv::{Cell, write_row};
use crate::export::record::{class_key, disposition_key, gate_key};
use crate::findings::citation::producers;
use crate::findings::engine::Engine;
use crate::findings::results::with_every_text;
use crate::findings::world::{TextResult, World};
use crate::messages::page;
use crate::messages::world_map as words;
use crate::scenario::{Place, Scenario};

/// The name of the table, in a folder `data/` and within that of its edition.
pub const FILE: &str = "world.csv";

/// The name of its description, as the standard forms it.
pub const METADATA: &str = "world.csv-metadata.json";

/// The licence of the table, which V-Dem's figures set for whatever is made of them.
const LICENCE: &str = "https://creativecommons.org/licenses/by-sa/4.0/";

/// A column, and what its description says of it.
struct Column {
    name: String,
    says: String,
    datatype: Value,
}

/// The folder of an edition's table, beside the page.
#[must_use]
pub fn folder(edition: EditionId) -> String {
    format!("data/{}", Engine::of_edition(edition).edition.id)
}

/// The scenario of the table: every text of an edition, nothing set.
fn scenario(engine: &Engine) -> Scenario {
    with_every_text(&engine.published_scenario(Place::Own))
}

/// The table of an edition.
#[must_use]
pub fn csv(edition: EditionId) -> String {
    let engine = Engine::of_edition(edition);
    let world = World::of(&scenario(engine));
    let columns = columns(engine, &world);
    let mut table = String::new();
    write_row(
        &mut table,
        columns.iter().map(|column| Cell::Text(&column.name)),
    );
    for country in &world.countries {
        let law = match country.law_class() {
            Some(class) => Cell::Text(class_key(class)),
            None if engine.edition.law.is_empty() => Cell::Empty,
            None => Cell::Text("none"),
        };
        let region = country.standing.map(|standing| standing.region);
        let risk = (country.risk * 10_000.0).round() / 10_000.0;
        let fixed = [
            country.iso3.into(),
            country.name.into(),
            region.into(),
            law,
            risk.into(),
            (country.missing as f64).into(),
            country.oldest.map(f64::from).into(),
        ];
        let of_texts = country.results.iter().flat_map(|result| {
            [
                Cell::Number(tenths(result)),
                Cell::Text(disposition_key(result.disposition)),
                Cell::Text(gate_key(result.gate)),
                Cell::Number(result.shown as f64),
            ]
        });
        write_row(&mut table, fixed.into_iter().chain(of_texts));
    }
    table
}

/// The number that decides to the nearest tenth that lies on the same side of every edge.
fn tenths(result: &TextResult) -> f64 {
    let nearest = (result.decides * 10.0).round() / 10.0;
    for edge in [result.edges.against_below, result.edges.favour_from] {
        if result.edges.is_below(result.decides, edge) && nearest >= edge {
            return ((edge * 10.0).ceil() - 1.0) / 10.0;
        }
    }
    nearest
}

/// The description of an edition's table.
#[must_use]
pub fn metadata(edition: EditionId) -> String {
    let engine = Engine::of_edition(edition);
    let scenario = scenario(engine);
    let columns = columns(engine, &World::of(&scenario));
    let columns = columns.into_iter().map(|column| {
        json!({
            "name": column.name,
            "titles": column.name,
            "dc:description": column.says,
            "datatype": column.datatype,
        })
    });
    let sources = producers(&scenario).into_iter();
    let sources = sources.map(|(producer, licence)| format!("{producer} ({licence})"));
    let described = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": FILE,
        "dc:title": words::table_title(engine.edition.id),
        "dc:description": format!("{} {}", words::table_says(), page::not_a_decision()),
        "dc:creator": page::name(),
        "dc:issued": engine.edition.released,
        "dc:license": { "@id": LICENCE },
        "dc:rights": words::table_licence(),
        "dc:source": sources.collect::<Vec<_>>(),
        "tableSchema": {
            "primaryKey": "iso3",
            "columns": columns.collect::<Vec<_>>(),
        },
    });
    // Texts and finite numbers: nothing of them can be refused.
    serde_json::to_string_pretty(&described).unwrap_or_default() + "\n"
}

fn columns(engine: &Engine, world: &World) -> Vec<Column> {
    let column = |name: &str, says: &str, datatype: Value| Column {
        name: name.to_owned(),
        says: says.to_owned(),
        datatype,
    };
    let figures = engine.edition.factors.len() as i64;
    let mut columns = vec![
        column("iso3", words::column_iso3(), one_of(&["[A-Z]{3}"])),
        column("country", words::column_country(), json!("string")),
        column("region", words::column_region(), json!("string")),
        column(
            "law",
            words::column_law(),
            one_of(&["no_sale", "exceptions", "condition", "none"]),
        ),
        column("misuse_risk", words::column_risk(), number(1)),
        column(
            "figures_missing",
            &words::column_missing(figures),
            json!("integer"),
        ),
        column("oldest_figure_year", words::column_oldest(), json!("gYear")),
    ];
    for text in &world.policies {
        let policy = engine.edition.policy(*text);
        let name = page::full_name(policy);
        let key = key(policy);
        columns.extend([
            column(
                &format!("{key}_score"),
                &words::column_score(&name),
                number(100),
            ),
            column(
                &format!("{key}_result"),
                &words::column_result(&name),
                one_of(&["barred", "weighs_against", "left_open", "weighs_in_favour"]),
            ),
            column(
                &format!("{key}_stop_rule"),
                &words::column_stop_rule(&name),
                one_of(&["none", "open", "shut_by_risk", "shut_by_knowledge"]),
            ),
            column(
                &format!("{key}_score_whole"),
                &if engine.framework.edge_rounding > 0.0 {
                    words::column_score_whole_edges(&name)
                } else {
                    words::column_score_whole(&name)
                },
                json!({ "base": "integer", "minimum": 0, "maximum": 100 }),
            ),
        ]);
    }
    columns
}

/// What the columns of a text begin with: its key, as the standard lets a column be called.
fn key(policy: &Policy) -> String {
    policy.id.to_lowercase().replace('-', "_")
}

/// A text that is one of some, as a regular expression.
fn one_of(cases: &[&str]) -> Value {
    json!({ "base": "string", "format": cases.join("|") })
}

/// A number from 0 to so much.
fn number(most: u8) -> Value {
    json!({ "base": "decimal", "minimum": 0, "maximum": most })
}
