//! The slider values of an edition of the first model, made by the rules of its `presets.json`.
//!
//! Each rule turns one indicator, or a ladder of lists, into a [`figure`]; the [`mean`] of a factor's figures is its value. These
//! editions were released when the app itself made the values, and their readings and seals count with every bit of them: the
//! arithmetic here is the app's of then, step by step, and never changes.

mod figure;
mod ladder;
mod mean;
mod read;
mod words;

pub(crate) use read::read;

use crate::{
    factors::Factors,
    figures::{Country, Indicator},
    finished::{RuleWords, Ruled},
    json::{EditionFile, PresetEntry},
    rules::{Figures, Kind, Row, Value},
};

/// What the rules give for each factor that has any, in the order of the sliders.
pub(crate) fn finish(
    presets: &[PresetEntry],
    edition: &EditionFile,
    factors: &Factors,
    countries: &[Country],
    indicators: &[Indicator],
) -> Vec<Ruled> {
    let figures = Figures::new(
        countries,
        indicators,
        edition.parameters.reference_year,
        edition.parameters.age_points_per_year,
    );
    let numbered = factors.weighted().enumerate();
    let ruled = numbered.map(|(number, factor)| {
        let rules: Vec<&PresetEntry> = presets
            .iter()
            .filter(|preset| preset.factor == factor.id)
            .collect();
        Ruled {
            factor: number,
            kind: kind(&rules),
            rules: rules.iter().map(|rule| rule_words(rule)).collect(),
            values: figures.rows().map(|row| value(&rules, &row)).collect(),
            by_presets: true,
        }
    });
    ruled.filter(|ruled| !ruled.rules.is_empty()).collect()
}

/// The value of a country: the mean of its figures; `None` where no rule has one.
fn value(rules: &[&PresetEntry], row: &Row) -> Option<Value> {
    let figures: Vec<figure::Figure> = rules
        .iter()
        .filter_map(|rule| figure::figure(rule, row))
        .collect();
    let (value, se) = mean::mean(&figures, row.now(), row.points_per_year())?;
    Some(Value {
        value,
        se,
        year: figures.iter().filter_map(|figure| figure.year).min()?,
        kind: kind(rules),
        // Their cards show what is published, and not what each rule makes of it.
        parts: Vec::new(),
    })
}

/// What kind of figure a mean is: a stand-in if any of its figures is one.
fn kind(rules: &[&PresetEntry]) -> Kind {
    let mut kinds = rules.iter().map(|rule| kind_of(rule));
    let first = kinds.clone().next().unwrap_or(Kind::Proxy);
    if kinds.any(|kind| kind == Kind::Proxy) {
        Kind::Proxy
    } else {
        first
    }
}

fn kind_of(rule: &PresetEntry) -> Kind {
    match rule.basis.as_str() {
        "proxy" => Kind::Proxy,
        "status" => Kind::Status,
        _ => Kind::Measured,
    }
}

/// What the card says of a rule.
fn rule_words(rule: &PresetEntry) -> RuleWords {
    RuleWords {
        indicators: indicators(rule),
        names_all: rule.goalposts.is_some(),
        words: words::rule(&rule.words),
        error: words::error(&rule.standard_error),
        kind: Some(kind_of(rule)),
        note: words::note(&rule.note),
        parts: Vec::new(),
    }
}

/// The indicators that a rule reads, each once, in the order in which it asks for them.
fn indicators(rule: &PresetEntry) -> Vec<String> {
    let mut indicators: Vec<String> = Vec::new();
    for indicator in rule.indicators() {
        if !indicators.iter().any(|known| known == indicator) {
            indicators.push(indicator.to_owned());
        }
    }
    indicators
}
