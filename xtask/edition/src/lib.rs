//! Checks the files of an edition, row by row, and writes what the app needs of them as one text.
//!
//! The build script calls [`compile`] for every folder in `static/editions`, and the bundler [`method_page`] for the newest
//! one; both also read the edition before it, against which its changes are held. Wrong data never becomes a table: every fault is collected, names its file and line, and says what to do.

mod changes;
mod claims;
mod codings;
mod corrections;
mod decisions;
mod emit;
mod emit_finished;
mod factors;
mod figures;
mod finished;
mod history;
mod json;
mod law;
mod lessons;
mod lines;
mod lists;
mod map;
mod method;
pub mod normalise;
mod own_goals;
mod policies;
mod practice;
mod presets;
mod presumption;
mod reading;
mod rules;
mod series;
mod stances;
mod table;
mod transfer;
mod yearly;
mod years;

use std::path::{Path, PathBuf};

pub use decisions::{FILE as DECISIONS, decisions};
pub use faults::Fault;
use faults::Faults;
use json::{EditionFile, Json};
pub use lessons::{FILES as LESSONS, lessons};
pub use map::map;
pub use method::html::text as escaped;
pub use method::site::Site;
pub use rules::{Kind, Part, Value};
pub use series::yearly;
use table::is_date;
pub use years::years;

/// The record of the first edition: what was corrected in the tables that it was made from.
pub const CORRECTIONS: &str = "corrections.csv";

/// The record of every later edition: what differs from the one before it.
pub const CHANGES: &str = "changes.csv";

/// The tables of an edition, besides its README and its record.
pub const TABLES: &[&str] = &[
    "claims.csv",
    "codings.csv",
    "countries.csv",
    "edition.json",
    "factors.csv",
    "flags.csv",
    "gates.csv",
    "indicators.csv",
    "items.csv",
    "mitigations.csv",
    "policies.json",
    "presets.json",
    "sources.csv",
    "stances.csv",
    "texts.csv",
    "yearly.csv",
];

/// The table that only an edition of the first model has: the rules of its slider values.
const FIRST_MODEL_TABLE: &str = "presets.json";

/// The tables that only an edition of the second model has.
const SECOND_MODEL_TABLES: &[&str] = &[
    law::FILE,
    own_goals::FILE,
    finished::PARTS,
    practice::FILE,
    presumption::FILE,
    finished::FILE,
];

/// The tables of an edition of one model.
fn tables(second_model: bool) -> impl Iterator<Item = &'static str> {
    let shared = TABLES.iter().copied();
    let shared = shared.filter(move |table| !second_model || *table != FIRST_MODEL_TABLE);
    let own: &[&str] = if second_model {
        SECOND_MODEL_TABLES
    } else {
        &[]
    };
    shared.chain(own.iter().copied())
}

/// The file of messages that the generated part of the page on method and sources says.
pub const TABLE_WORDS: &str = "method-tables";

/// The folders of all editions in a folder, the oldest first: names are a year and a number, such as `2026.1`. Drafts are left
/// out.
///
/// # Errors
///
/// That the folder cannot be read.
pub fn editions(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let folders = folders(folder)?.into_iter();
    Ok(folders.filter(|folder| !is_draft(folder)).collect())
}

/// The folders of the editions that are still being made, in order: their `edition.json` says `"draft": true`. They are checked
/// like any other, and no part of the app.
///
/// # Errors
///
/// That the folder cannot be read.
pub fn drafts(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let folders = folders(folder)?.into_iter();
    Ok(folders.filter(|folder| is_draft(folder)).collect())
}

fn folders(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort_by_key(|folder| order(folder));
    Ok(folders)
}

/// A folder without a readable `edition.json` is no draft: its fault is to be told.
fn is_draft(folder: &Path) -> bool {
    let text = std::fs::read_to_string(folder.join("edition.json")).unwrap_or_default();
    serde_json::from_str::<serde_json::Value>(&text)
        .is_ok_and(|edition| edition.get("draft") == Some(&true.into()))
}

/// Name of an edition, which is that of its folder.
fn name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn order(folder: &Path) -> Vec<u32> {
    let name = name(folder);
    let numbers = name.split('.').map(|part| part.parse().unwrap_or(0));
    numbers.collect()
}

/// Reads an edition's folder and gives the text that the app reads; `before` is the folder of the edition before it, if there
/// is one.
///
/// # Errors
///
/// Every fault of the data, in the order of file and line.
pub fn compile(folder: &Path, before: Option<&Path>) -> Result<Compiled, Vec<Fault>> {
    checked(folder, before).map(|checked| Compiled {
        text: emit::emit(&checked),
        words: emit::words(&checked),
        standard_reading: checked.edition.standard_reading.rust(),
    })
}

/// An edition as the app reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// Everything that a number depends on.
    pub text: String,
    /// The clauses behind the codings, the claims of officials, auditors and analysts, and what changed since the edition before.
    pub words: String,
    /// The standard reading as a Rust expression, which the binary holds: a link can be read before its edition is fetched.
    pub standard_reading: String,
}

/// A finished slider value.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    /// Three-letter code of the country.
    pub iso3: String,
    /// Key of the factor.
    pub factor: String,
    /// What its rule makes of the country; `None` where there is no figure and the reader judges.
    pub value: Option<Value>,
}

/// Every slider value that the rules of an edition give, by country and factor.
///
/// # Errors
///
/// Every fault of the data, in the order of file and line.
pub fn finished(folder: &Path, before: Option<&Path>) -> Result<Vec<Finished>, Vec<Fault>> {
    let checked = checked(folder, before)?;
    let factors: Vec<&factors::Factor> = checked.factors.weighted().collect();
    let mut finished = Vec::new();
    for (country, entry) in checked.countries.iter().enumerate() {
        for rule in &checked.ruled {
            finished.push(Finished {
                iso3: entry.iso3.clone(),
                factor: factors
                    .get(rule.factor)
                    .map_or_else(String::new, |factor| factor.id.clone()),
                value: rule.values.get(country).cloned().flatten(),
            });
        }
    }
    Ok(finished)
}

/// Name of the table of an edition's finished values, beside its folder.
#[must_use]
pub fn values_file(edition: &str) -> String {
    format!("{edition}.values.csv")
}

/// The finished slider values of an edition with their errors, as a table for readers: what stands in no file of its folder,
/// because the rules make it. To the tenth, as the app has them.
///
/// # Errors
///
/// Every fault of the data, in the order of file and line.
pub fn values_table(folder: &Path, before: Option<&Path>) -> Result<String, Vec<Fault>> {
    let finished = finished(folder, before)?;
    let mut table = String::from("iso3,factor,value,standard_error,year,kind\n");
    for Finished {
        iso3,
        factor,
        value,
    } in finished
    {
        let row = value.map_or_else(
            || ",,,".to_owned(),
            |value| {
                let [points, error] = [value.value, value.se].map(emit_finished::tenths);
                format!("{points},{error},{},{}", value.year, value.kind.name())
            },
        );
        table.push_str(&format!("{iso3},{factor},{row}\n"));
    }
    Ok(table)
}

/// Fills the page on method and sources with every coding, rule, item, condition and source of an edition's folder.
///
/// The tables take the place of `<!-- tables -->` in the template, whose own words are filled in already. `words` is the text of
/// [`TABLE_WORDS`] in the page's language, and `site` what the host says of itself.
///
/// # Errors
///
/// Every fault of the data, in the order of file and line; or that the template has no place for the tables, or that the text is
/// not of this build.
pub fn method_page(
    folder: &Path,
    before: Option<&Path>,
    template: &str,
    words: &'static str,
    site: &Site,
) -> Result<String, Vec<Fault>> {
    let words = method::words::Words::read(words).map_err(|why| {
        vec![Fault {
            file: format!("{TABLE_WORDS}.ftl"),
            line: 0,
            message: why.to_string(),
        }]
    })?;
    method::page(&checked(folder, before)?, template, &words, site)
}

fn checked(folder: &Path, before: Option<&Path>) -> Result<emit::Checked, Vec<Fault>> {
    let mut faults = Faults::default();
    let checked = read(folder, before, &mut faults);
    faults.judge(checked)
}

fn read(folder: &Path, before: Option<&Path>, faults: &mut Faults) -> Option<emit::Checked> {
    let record = before.map_or(CORRECTIONS, |_| CHANGES);
    let edition = Json::<EditionFile>::read(folder, "edition.json", faults).map(|json| json.value);
    let model = edition.as_ref().map(EditionFile::is_second_model);
    check_files(folder, record, model, faults);
    let edition = edition?;
    let second_model = edition.is_second_model();
    check_edition(&edition, faults);
    let factors = factors::Factors::read(folder, &edition, faults);
    let texts = codings::read_texts(folder, faults);
    let sources = figures::read_sources(folder, faults);
    if factors.0.is_empty() || texts.is_empty() || sources.is_empty() {
        // Everything refers to these three: without them, every reference would be a fault of its own.
        return None;
    }
    let bars = policies::read_bars(folder, &texts, &factors, faults);
    let policies = policies::read_policies(folder, &edition, &texts, &bars, faults);
    let passages = codings::read_passages(folder, &texts, &factors, faults);
    let composites: Vec<(String, Vec<String>)> = policies
        .iter()
        .filter(|policy| policy.texts.len() > 1)
        .map(|policy| (policy.id.clone(), policy.texts.clone()))
        .collect();
    let own_goals = if second_model {
        own_goals::read(folder, &texts, &factors, &passages, faults)
    } else {
        own_goals::OwnGoals::new()
    };
    let stances = stances::read(
        folder,
        &texts,
        &composites,
        &factors,
        &passages,
        &own_goals,
        faults,
    );
    let items = transfer::read_items(folder, &factors, faults);
    let mitigations = transfer::read_mitigations(folder, &factors, faults);
    let (countries, indicators) = figures::read_figures(folder, &edition, &sources, faults);
    let (presets, ruled) = if second_model {
        let ruled = finished::read(folder, &edition, &factors, &countries, &indicators, faults);
        (Vec::new(), ruled)
    } else {
        let rules = presets::read(folder, &factors, &indicators, faults);
        let ruled = presets::finish(&rules, &edition, &factors, &countries, &indicators);
        (rules, ruled)
    };
    let flags = figures::read_flags(folder, &indicators, &bars, faults);
    let (laws, presumptions, practice) = if second_model {
        (
            law::read(folder, &flags, &countries, &indicators, faults),
            presumption::read(folder, &policies, &countries, &indicators, faults),
            practice::read(folder, &policies, &countries, faults),
        )
    } else {
        (Vec::new(), presumption::Presumptions::default(), Vec::new())
    };
    let claims = claims::read_claims(
        folder,
        second_model,
        &policies,
        &factors,
        &indicators,
        faults,
    );
    let record = match before {
        None => emit::Record::Corrections(corrections::check(folder, faults)),
        Some(before) => emit::Record::Changes {
            before: name(before),
            changes: changes::read(folder, before, faults),
        },
    };
    let measured = yearly::measured(&factors, &presets, &ruled);
    let yearly = yearly::read(folder, &factors, &countries, &measured, faults);
    Some(emit::Checked {
        edition,
        factors,
        texts,
        passages,
        stances,
        bars,
        policies,
        presumptions,
        items,
        mitigations,
        sources,
        countries,
        indicators,
        presets,
        ruled,
        flags,
        laws,
        practice,
        claims,
        record,
        yearly,
    })
}

/// Where the model is not known, no table is a stray one.
fn check_files(folder: &Path, record: &str, second_model: Option<bool>, faults: &mut Faults) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        faults.add("edition", 0, "the folder cannot be read: restore it");
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let mut models = [false, true].into_iter();
        let known = models.any(|model| {
            second_model.is_none_or(|second_model| second_model == model)
                && tables(model).any(|table| table == name)
        });
        if name != "README.md" && name != record && !known {
            faults.add(&name, 0, "is no file of an edition: remove it or rename it");
        }
    }
    if !folder.join("README.md").is_file() {
        faults.add(
            "README.md",
            0,
            "is missing: say what the tables are and under which licence",
        );
    }
}

fn check_edition(edition: &EditionFile, faults: &mut Faults) {
    let mut fault = |message: String| faults.add("edition.json", 0, message);
    if !is_date(&edition.released) || edition.released.len() != 10 {
        fault(format!(
            "released is {:?}: write YYYY-MM-DD",
            edition.released
        ));
    }
    if edition.licence != "CC BY-SA 4.0" {
        fault(format!(
            "licence is {:?}: figures that are shared alike need CC BY-SA 4.0",
            edition.licence
        ));
    }
    for (index, group) in edition.groups.iter().enumerate() {
        if group.id.is_empty() || group.name.is_empty() {
            fault(format!("group {} is unnamed: fill it in", index + 1));
        }
        if edition
            .groups
            .iter()
            .take(index)
            .any(|other| other.id == group.id)
        {
            fault(format!("group {} stands twice: remove one", group.id));
        }
    }
    if !matches!(edition.model, 1 | 2) {
        fault(format!(
            "model is {}: there is a first one and a second one",
            edition.model
        ));
    }
    let parameters = &edition.parameters;
    for (name, value, low, high) in [
        ("risk_level", parameters.risk_level, -5.0, 5.0),
        ("risk_slope", parameters.risk_slope, 0.0, 5.0),
        ("mitigation_floor", parameters.mitigation_floor, -5.0, 0.0),
        (
            "age_points_per_year",
            parameters.age_points_per_year,
            0.0,
            20.0,
        ),
        ("missing_se", parameters.missing_se, 1.0, 50.0),
        (
            "reference_year",
            f64::from(parameters.reference_year),
            2020.0,
            2100.0,
        ),
    ] {
        if !(low..=high).contains(&value) {
            fault(format!(
                "{name} is {value}: give a value from {low} to {high}"
            ));
        }
    }
    edition
        .standard_reading
        .out_of_range()
        .into_iter()
        .for_each(fault);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editions_are_in_order_of_their_numbers() {
        let mut folders = ["e/2026.10", "e/2026.9", "e/2025.11"].map(PathBuf::from);
        folders.sort_by_key(|folder| order(folder));
        assert_eq!(
            folders,
            ["e/2025.11", "e/2026.9", "e/2026.10"].map(PathBuf::from)
        );
    }
}
