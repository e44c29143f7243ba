//! The worked example of the R package COINr: 49 indicators of 51 countries, three levels of means.
//!
//! Its data are not part of this project. The test reads them where the environment variable `COUNTERWEIGH_SHARED` (or the
//! folder `../shared`) has `oracles/coinr_asem`, and says that it is skipped where it has not.

use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, io};

use counterweigh::model::balance::arithmetic_mean;
use edition_compiler::normalise::{Direction, min_max};
use serde::Deserialize;

use crate::support::{all_near, near, rows};

#[derive(Deserialize)]
struct Indicator {
    indicator: String,
    direction: i8,
    weight: f64,
    pillar: String,
    sub_index: String,
}

#[derive(Deserialize)]
struct Normalised {
    unit: String,
    indicator: String,
    normalised_0_100: f64,
}

/// A table whose first column names the unit, and every other column a figure.
type Table = Vec<HashMap<String, String>>;

fn folder() -> Option<PathBuf> {
    let shared = env::var_os("COUNTERWEIGH_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let folder = shared.join("oracles/coinr_asem");
    folder.is_dir().then_some(folder)
}

fn figures(table: &Table, name: &str) -> Vec<f64> {
    table.iter().map(|row| row[name].parse().unwrap()).collect()
}

/// A named figure of every unit.
struct Column {
    name: String,
    weight: f64,
    values: Vec<f64>,
}

/// The weighted mean of the columns of each name, in the order in which the names first come.
fn mean_by_name(columns: &[Column]) -> Vec<Column> {
    let mut means: Vec<Column> = Vec::new();
    for column in columns {
        if means.iter().any(|mean| mean.name == column.name) {
            continue;
        }
        let same: Vec<&Column> = columns
            .iter()
            .filter(|other| other.name == column.name)
            .collect();
        let total: f64 = same.iter().map(|column| column.weight).sum();
        let weights: Vec<f64> = same.iter().map(|column| column.weight / total).collect();
        let of_unit = |unit: usize| {
            let values: Vec<f64> = same.iter().map(|column| column.values[unit]).collect();
            arithmetic_mean(&weights, &values)
        };
        means.push(Column {
            name: column.name.clone(),
            weight: 1.0,
            values: (0..column.values.len()).map(of_unit).collect(),
        });
    }
    means
}

fn renamed(columns: Vec<Column>, name: impl Fn(&str) -> String) -> Vec<Column> {
    columns
        .into_iter()
        .map(|column| Column {
            name: name(&column.name),
            ..column
        })
        .collect()
}

#[test]
fn all_levels_of_the_worked_example() {
    let Some(folder) = folder() else {
        // Written past the test harness, which keeps the output of a passing test to itself.
        let notice = "skipped: there is no oracles/coinr_asem in COUNTERWEIGH_SHARED or ../shared";
        writeln!(io::stderr(), "{notice}").unwrap();
        return;
    };
    let structure: Vec<Indicator> = rows(&folder.join("structure.csv"));
    let treated: Table = rows(&folder.join("treated.csv"));
    let expected: Table = rows(&folder.join("expected.csv"));
    let sample: Vec<Normalised> = rows(&folder.join("normalised_sample.csv"));
    let units: Vec<&String> = treated.iter().map(|row| &row["unit"]).collect();
    assert_eq!(
        units,
        expected.iter().map(|row| &row["unit"]).collect::<Vec<_>>()
    );

    let normalised: Vec<Column> = structure
        .iter()
        .map(|indicator| {
            let direction = if indicator.direction > 0 {
                Direction::HigherIsBetter
            } else {
                Direction::LowerIsBetter
            };
            Column {
                name: indicator.pillar.clone(),
                weight: indicator.weight,
                values: min_max(&figures(&treated, &indicator.indicator), direction),
            }
        })
        .collect();
    for entry in &sample {
        let column = structure
            .iter()
            .position(|one| one.indicator == entry.indicator);
        let unit = units.iter().position(|unit| **unit == entry.unit);
        let found = normalised[column.unwrap()].values[unit.unwrap()];
        near(&entry.indicator, found, entry.normalised_0_100, 1e-9);
    }

    let check = |columns: &[Column]| {
        for column in columns {
            let expected = figures(&expected, &column.name);
            all_near(&column.name, &column.values, &expected, 1e-9);
        }
    };
    let pillars = mean_by_name(&normalised);
    assert_eq!(pillars.len(), 8);
    check(&pillars);
    let sub_indices = mean_by_name(&renamed(pillars, |pillar| {
        let of_pillar = structure.iter().find(|one| one.pillar == pillar);
        of_pillar.unwrap().sub_index.clone()
    }));
    assert_eq!(sub_indices.len(), 2);
    check(&sub_indices);
    check(&mean_by_name(&renamed(sub_indices, |_| "Index".to_owned())));
}
