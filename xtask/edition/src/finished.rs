//! Finished values, and what the cards say of them; `rules.csv` and `parts.csv`, which say the rules of an edition of the second model
//! in words.

use std::{collections::BTreeSet, path::Path};

use faults::Faults;

use crate::{
    factors::Factors,
    figures::{Country, Indicator},
    json::EditionFile,
    rules::{Figures, Kind, RULES, Value},
    table::{Row, Table},
};

pub(crate) const FILE: &str = "rules.csv";

pub(crate) const PARTS: &str = "parts.csv";

/// How a part works, by the words of `parts.csv`; the app counts them in this order.
pub(crate) const WAYS: [&str; 7] = ["value", "adds", "times", "bound", "count", "widens", "fact"];

/// The values of one factor.
#[derive(Debug)]
pub(crate) struct Ruled {
    /// Number of the factor among the sliders.
    pub(crate) factor: usize,
    /// What kind of figure its values usually are.
    pub(crate) kind: Kind,
    /// What the cards say of how they are made: one rule in the second model, and in the first one for each figure that enters the
    /// mean.
    pub(crate) rules: Vec<RuleWords>,
    /// By country; `None` where the reader judges.
    pub(crate) values: Vec<Option<Value>>,
    /// Whether they are made by `presets.json`: then readings count with every digit, and the cards say the year of each figure and
    /// none of the value.
    pub(crate) by_presets: bool,
}

/// A rule as the card says it.
#[derive(Debug)]
pub(crate) struct RuleWords {
    /// Names of the indicators that it reads, in the order of the card.
    pub(crate) indicators: Vec<String>,
    /// Whether the card also names those of which the country has no figure.
    pub(crate) names_all: bool,
    pub(crate) words: String,
    pub(crate) error: String,
    /// What kind of figure it gives, where that is not said of the value.
    pub(crate) kind: Option<Kind>,
    pub(crate) note: String,
    pub(crate) parts: Vec<PartWords>,
}

/// What a part is called and how it works.
#[derive(Debug)]
pub(crate) struct PartWords {
    pub(crate) name: String,
    /// One of [`WAYS`], by its place.
    pub(crate) way: usize,
    pub(crate) label: String,
}

/// Reads both files and makes the values.
pub(crate) fn read(
    folder: &Path,
    edition: &EditionFile,
    factors: &Factors,
    countries: &[Country],
    indicators: &[Indicator],
    faults: &mut Faults,
) -> Vec<Ruled> {
    let columns = ["factor", "kind", "indicators", "words", "error", "note"];
    let table = Table::read(folder, FILE, &columns, faults);
    let mut parts = read_parts(folder, faults);
    if faults.any_in(&["countries.csv", "indicators.csv", "factors.csv"]) {
        // The values rest on these: against faulty ones, each would be a fault of its own.
        return Vec::new();
    }
    let parameters = &edition.parameters;
    let figures = Figures::new(
        countries,
        indicators,
        parameters.reference_year,
        parameters.age_points_per_year,
    );
    let mut ruled: Vec<Ruled> = Vec::new();
    for row in &table.rows {
        let id = row.required("factor", faults);
        let Some((_, rule)) = RULES.iter().find(|(factor, _)| *factor == id) else {
            row.fault(
                faults,
                format!("{id} has no rule in the compiler: correct it"),
            );
            continue;
        };
        let Some(factor) = factors.slider(&id) else {
            row.fault(
                faults,
                format!("factor {id:?} is no slider of factors.csv: correct it"),
            );
            continue;
        };
        if ruled.last().is_some_and(|last| last.factor >= factor) {
            row.fault(faults, format!("{id} is out of order: sort by factor"));
        }
        figures.take_asked();
        let values: Vec<Option<Value>> = figures.rows().map(|row| rule(&row)).collect();
        let indicators = check_indicators(row, &figures.take_asked(), faults);
        let mut of_factor = Vec::new();
        parts.retain_mut(|(owner, part)| {
            let is_other = *owner != id;
            of_factor.extend(part.take_if(|_| !is_other));
            is_other
        });
        check_parts(row, &of_factor, &values, faults);
        ruled.push(Ruled {
            factor,
            kind: check_kind(row, &values, faults),
            rules: vec![RuleWords {
                indicators,
                names_all: false,
                words: row.required("words", faults),
                error: row.required("error", faults),
                kind: None,
                note: row.get("note").to_owned(),
                parts: of_factor,
            }],
            values,
            by_presets: false,
        });
    }
    for (owner, _) in parts {
        let message = format!("{owner} is no factor of {FILE}: correct it or remove the row");
        faults.add(PARTS, 0, message);
    }
    check_whole(factors, &ruled, faults);
    ruled
}

/// Parts by factor, in the order of the file.
fn read_parts(folder: &Path, faults: &mut Faults) -> Vec<(String, Option<PartWords>)> {
    let table = Table::read(folder, PARTS, &["factor", "part", "how", "label"], faults);
    let rows = table.rows.iter().map(|row| {
        let how = row.one_of("how", &WAYS, faults);
        let part = PartWords {
            name: row.required("part", faults),
            way: WAYS.iter().position(|way| *way == how).unwrap_or_default(),
            label: row.required("label", faults),
        };
        (row.required("factor", faults), Some(part))
    });
    rows.collect()
}

/// Holds the list of indicators against those that the rule asked for.
fn check_indicators(row: &Row, asked: &BTreeSet<String>, faults: &mut Faults) -> Vec<String> {
    let listed: Vec<String> = row
        .get("indicators")
        .split(' ')
        .map(str::to_owned)
        .collect();
    for indicator in asked {
        if !listed.contains(indicator) {
            row.fault(
                faults,
                format!("the rule reads {indicator}, which is not listed: add it to indicators"),
            );
        }
    }
    for indicator in &listed {
        if !asked.contains(indicator) {
            row.fault(
                faults,
                format!("the rule reads no {indicator:?}: remove it from indicators"),
            );
        }
    }
    listed
}

/// Holds the parts in words against those of the values. A part that no country has today may have words all the same.
fn check_parts(row: &Row, words: &[PartWords], values: &[Option<Value>], faults: &mut Faults) {
    let made: BTreeSet<&str> = values
        .iter()
        .flatten()
        .flat_map(|value| value.parts.iter().map(|part| part.name))
        .collect();
    for part in &made {
        if !words.iter().any(|known| known.name == *part) {
            row.fault(
                faults,
                format!("its part {part} has no words: add it to {PARTS}"),
            );
        }
    }
    for (index, part) in words.iter().enumerate() {
        let is_twice = words
            .iter()
            .take(index)
            .any(|other| other.name == part.name);
        if is_twice {
            row.fault(
                faults,
                format!("its part {} stands twice in {PARTS}: remove one", part.name),
            );
        }
    }
}

/// The kind that most values have, which the row names.
fn check_kind(row: &Row, values: &[Option<Value>], faults: &mut Faults) -> Kind {
    let count = |kind: Kind| {
        let kinds = values.iter().flatten().map(|value| value.kind);
        kinds.filter(|other| *other == kind).count()
    };
    let kinds = [Kind::Measured, Kind::Proxy, Kind::Status];
    let usual = kinds.into_iter().max_by_key(|kind| count(*kind));
    let usual = usual.unwrap_or(Kind::Proxy);
    if row.get("kind") != usual.name() {
        row.fault(
            faults,
            format!(
                "kind is {:?}: its values are {}",
                row.get("kind"),
                usual.name()
            ),
        );
    }
    usual
}

/// Every rule has a row, and where there is no rule, the table of factors says why.
fn check_whole(factors: &Factors, ruled: &[Ruled], faults: &mut Faults) {
    for (number, factor) in factors.weighted().enumerate() {
        let has_row = ruled.iter().any(|rule| rule.factor == number);
        let has_rule = RULES.iter().any(|(id, _)| *id == factor.id);
        if has_rule && !has_row {
            faults.add(FILE, 0, format!("{} has no row: say its rule", factor.id));
        }
        if !has_rule && factor.judge.is_empty() {
            faults.add(
                FILE,
                0,
                format!(
                    "{} has no rule: say in factors.csv, column judge, why there is none",
                    factor.id
                ),
            );
        }
    }
}
