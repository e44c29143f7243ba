//! Words of the card under a slider: where its value comes from.

use crate::edition::{Cell, Indicator};
use crate::findings::rounding::rounded;

use super::generated::source as words;
use super::number::{day, decimal};

pub use super::generated::source::*;

/// A figure as published, with its error and year.
#[must_use]
pub fn figure(cell: &Cell, indicator: &Indicator) -> String {
    let figure = match (cell.number, cell.text) {
        (Some(_), "1") if indicator.direction == "status" => yes().to_owned(),
        (_, text) => text.replace('_', " ").replace('-', "−"),
    };
    let error = cell.se.map(|error| decimal(error, 4));
    match (error, cell.year) {
        (None, Some(year)) => figure_year(&figure, year.into()),
        (None, None) => figure_as_of(&figure, &day(indicator.years)),
        (Some(error), Some(year)) => figure_error_year(&figure, &error, year.into()),
        (Some(error), None) => figure_error_as_of(&figure, &error, &day(indicator.years)),
    }
}

/// How to read an indicator.
#[must_use]
pub fn direction(indicator: &Indicator) -> String {
    match indicator.direction {
        "status" | "context" => String::new(),
        direction => words::direction(&indicator.unit.replace('-', "−"), direction),
    }
}

/// A preset rule in words.
#[must_use]
pub fn rule(rule: &str) -> String {
    words::rule(rule.trim_end_matches('.'))
}

/// An assumed error.
#[must_use]
pub fn se_assumed(assumed: f64) -> String {
    words::se_assumed(rounded(assumed))
}
