//! Slider values: the edition compiler made them by its rules, and the app makes none. What they are made of comes with the
//! annotations.

use super::id::FactorId;
use super::{Basis, Cell, Cells, Edition, Indicator, Source};

/// The finished values of one factor.
#[derive(Debug)]
pub struct FinishedColumn {
    /// The factor.
    pub factor: FactorId,
    /// What kind of figure they are, but for `others`.
    pub basis: Basis,
    /// The year of the oldest main input, but for `others`; 0 where the edition says the year of each figure and none of the value.
    pub year: u16,
    /// Values of 0 to 100 by country; `None` where there is no figure and the reader judges.
    pub values: Vec<Option<f64>>,
    /// Standard errors in points by country, age included.
    pub errors: Vec<Option<f64>>,
    /// Countries whose year or kind is another one.
    pub others: &'static [(usize, u16, Basis)],
}

/// A finished slider value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finished {
    /// The value, 0 to 100.
    pub value: f64,
    /// Its standard error in points, age included.
    pub se: f64,
    /// The year of the oldest main input; `None` where the edition says the year of each figure and none of the value.
    pub year: Option<u16>,
    /// What kind of figure it is.
    pub basis: Basis,
}

/// Up to so many years a figure stands without its year.
const YOUNG: u16 = 2;

impl Finished {
    /// Its year, where it is so old in the year that an edition counts from that the slider says it.
    #[must_use]
    pub fn old_year(&self, reference_year: u16) -> Option<u16> {
        self.year
            .filter(|year| reference_year.saturating_sub(*year) > YOUNG)
    }
}

impl FinishedColumn {
    /// The value of a country, by its number.
    #[must_use]
    pub fn of(&self, country: usize) -> Option<Finished> {
        let other = self.others.iter().find(|(other, ..)| *other == country);
        let (year, basis) =
            other.map_or((self.year, self.basis), |(_, year, basis)| (*year, *basis));
        Some(Finished {
            value: (*self.values.get(country)?)?,
            se: (*self.errors.get(country)?)?,
            year: (year > 0).then_some(year),
            basis,
        })
    }
}

impl Edition {
    /// The values of a factor; `None` where the reader judges every country.
    #[must_use]
    pub fn finished_column(&self, factor: FactorId) -> Option<&'static FinishedColumn> {
        self.finished.iter().find(|column| column.factor == factor)
    }
}

/// What finished values are made of.
#[derive(Debug, Default)]
pub struct Makings {
    /// The indicators that the rules read. They are numbered apart from those of the edition.
    pub indicators: &'static [Indicator],
    /// Where these come from.
    pub sources: &'static [Source],
    /// The rules, in the order of the factors; one of each that has values, or one for each figure that enters a mean.
    pub rules: &'static [RuleInWords],
    /// The published cells, by these indicators.
    pub cells: Cells,
}

impl Makings {
    /// The rules of a factor; none where the reader judges.
    pub fn rules_of(&self, factor: FactorId) -> impl Iterator<Item = &'static RuleInWords> + use<> {
        let rules = self.rules.iter();
        rules.filter(move |rule| rule.factor == factor)
    }

    /// Numbers of the indicators that a factor's rules read, each once, in the order of the card.
    #[must_use]
    pub fn read_by(&self, factor: FactorId) -> Vec<usize> {
        let mut read = Vec::new();
        for number in self.rules_of(factor).flat_map(|rule| rule.indicators) {
            if !read.contains(number) {
                read.push(*number);
            }
        }
        read
    }

    /// The published cell of a country and an indicator of these, by their numbers.
    #[must_use]
    pub fn cell(&self, country: usize, indicator: usize) -> Option<Cell> {
        self.cells.get(country, indicator)
    }

    /// Source of an indicator of these, by its number.
    #[must_use]
    pub fn source_of(&self, indicator: usize) -> Option<&'static Source> {
        self.sources.get(self.indicators.get(indicator)?.source)
    }
}

/// A rule in words, and the parts that it makes values of.
#[derive(Debug)]
pub struct RuleInWords {
    /// The factor.
    pub factor: FactorId,
    /// Numbers of the indicators that it reads, in the order of the card.
    pub indicators: &'static [usize],
    /// Whether the card also names those of which the country has no figure.
    pub names_all: bool,
    /// What it does, in one or two sentences.
    pub words: &'static str,
    /// How the error comes about, in a sentence.
    pub error: &'static str,
    /// What kind of figure it gives; `None` where that is said of the value.
    pub basis: Option<Basis>,
    /// What the value does not cover, in a sentence; empty where nothing is to be said.
    pub note: &'static str,
    /// The parts, by country.
    pub parts: &'static [PartColumn],
}

impl RuleInWords {
    /// The parts of one country's value, in the order of the card.
    pub fn parts_of(&self, country: usize) -> impl Iterator<Item = Part> {
        let parts = self.parts.iter();
        parts.filter_map(move |column| column.of(country))
    }
}

/// One kind of part, country by country.
#[derive(Debug)]
pub struct PartColumn {
    /// How it works.
    pub way: PartWay,
    /// What it is called.
    pub label: &'static str,
    /// Its numbers; `None` where a value has no such part.
    pub numbers: Vec<Option<f64>>,
    /// What it speaks of, country by country; empty where it speaks of nothing.
    pub of: Vec<&'static str>,
}

impl PartColumn {
    fn of(&self, country: usize) -> Option<Part> {
        let of = self.of.get(country).copied().unwrap_or_default();
        Some(Part {
            way: self.way,
            label: self.label,
            number: (*self.numbers.get(country)?)?,
            of: of.split(';').filter(|name| !name.is_empty()).collect(),
        })
    }
}

/// One part of one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// How it works.
    pub way: PartWay,
    /// What it is called.
    pub label: &'static str,
    /// Its number.
    pub number: f64,
    /// What it speaks of: codes of countries, names of groups, or a month.
    pub of: Vec<&'static str>,
}

/// How a part makes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartWay {
    /// A value of 0 to 100 that enters as it is, or by a mean.
    Value,
    /// Points that are added, or, below 0, taken away.
    Adds,
    /// A share of the value that it leaves.
    Times,
    /// The most that the value can be.
    Bound,
    /// A count that the rule weighs.
    Count,
    /// Points by which it widens the error.
    Widens,
    /// A fact without a number.
    Fact,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_may_have_a_year_and_a_kind_of_its_own_or_no_value() {
        let column = FinishedColumn {
            factor: FactorId::SSG_GOV,
            basis: Basis::Proxy,
            year: 2023,
            values: vec![Some(62.3), None, Some(5.0)],
            errors: vec![Some(7.5), None, Some(10.0)],
            others: &[(2, 2026, Basis::Status)],
        };
        let finished = |value, se, year, basis| {
            Some(Finished {
                value,
                se,
                year: Some(year),
                basis,
            })
        };
        assert_eq!(column.of(0), finished(62.3, 7.5, 2023, Basis::Proxy));
        assert_eq!(column.of(1), None);
        assert_eq!(column.of(2), finished(5.0, 10.0, 2026, Basis::Status));
        assert_eq!(column.of(3), None);
        let said = [2025, 2026].map(|year| column.of(0).unwrap().old_year(year));
        assert_eq!(said, [None, Some(2023)]);
    }

    #[test]
    fn a_value_may_have_no_year_of_its_own() {
        let column = FinishedColumn {
            factor: FactorId::SSG_GOV,
            basis: Basis::Measured,
            year: 0,
            values: vec![Some(62.3)],
            errors: vec![Some(7.5)],
            others: &[],
        };
        let value = column.of(0).unwrap();
        assert_eq!((value.year, value.old_year(2026)), (None, None));
    }

    #[test]
    fn a_value_has_the_parts_that_have_a_number() {
        let rule = RuleInWords {
            factor: FactorId::SSG_GOV,
            indicators: &[],
            names_all: false,
            words: "",
            error: "",
            basis: None,
            note: "",
            parts: Vec::leak(vec![
                PartColumn {
                    way: PartWay::Value,
                    label: "War",
                    numbers: vec![Some(90.0), None],
                    of: vec!["PAK;IND", ""],
                },
                PartColumn {
                    way: PartWay::Value,
                    label: "Nothing",
                    numbers: vec![None, Some(25.0)],
                    of: Vec::new(),
                },
            ]),
        };
        let said = |country| -> Vec<(&str, Vec<&str>)> {
            let parts = rule.parts_of(country);
            parts.map(|part| (part.label, part.of)).collect()
        };
        assert_eq!(said(0), [("War", vec!["PAK", "IND"])]);
        assert_eq!(said(1), [("Nothing", vec![])]);
    }
}
