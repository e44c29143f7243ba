//! One country's row, as the rules read it. Which indicators a rule asks for is kept, so that its list can be held against them.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use crate::figures::{CellYear, Country, Indicator};

/// All countries and their figures.
pub(crate) struct Figures<'a> {
    countries: Vec<&'a str>,
    indicators: BTreeMap<&'a str, &'a Indicator>,
    now: u16,
    points_per_year: f64,
    asked: RefCell<BTreeSet<String>>,
}

/// One country.
pub(crate) struct Row<'a> {
    figures: &'a Figures<'a>,
    country: usize,
}

/// An entry of a list, such as `PAK:2025:clash`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// What it names.
    pub(crate) name: String,
    /// What stands behind it.
    pub(crate) fields: Vec<String>,
}

impl Entry {
    fn is(&self, word: &str) -> bool {
        self.fields.iter().any(|field| field == word)
    }
}

/// When a government fell outside an election.
pub(super) struct Fall {
    pub(super) month: String,
    pub(super) year: u16,
    pub(super) coup: bool,
}

impl<'a> Figures<'a> {
    /// `now` is the year that age is counted from; every year adds the square of `points_per_year` to a variance.
    pub(crate) fn new(
        countries: &'a [Country],
        indicators: &'a [Indicator],
        now: u16,
        points_per_year: f64,
    ) -> Self {
        Self {
            countries: countries
                .iter()
                .map(|country| country.iso3.as_str())
                .collect(),
            indicators: indicators
                .iter()
                .map(|indicator| (indicator.id.as_str(), indicator))
                .collect(),
            now,
            points_per_year,
            asked: RefCell::default(),
        }
    }

    /// Every country's row, in the order of the table.
    pub(crate) fn rows(&'a self) -> impl Iterator<Item = Row<'a>> {
        (0..self.countries.len()).map(|country| Row {
            figures: self,
            country,
        })
    }

    /// The indicators that were asked for since the last time, in alphabetical order.
    pub(crate) fn take_asked(&self) -> BTreeSet<String> {
        self.asked.take()
    }

    fn indicator(&self, indicator: &str) -> Option<&'a Indicator> {
        self.asked.borrow_mut().insert(indicator.to_owned());
        self.indicators.get(indicator).copied()
    }
}

impl<'a> Row<'a> {
    /// The year that age is counted from.
    pub(crate) fn now(&self) -> u16 {
        self.figures.now
    }

    /// Every year of age adds the square of so many points to a variance.
    pub(crate) fn points_per_year(&self) -> f64 {
        self.figures.points_per_year
    }

    /// Its three-letter code.
    pub(super) fn code(&self) -> &'a str {
        self.figures
            .countries
            .get(self.country)
            .copied()
            .unwrap_or_default()
    }

    /// The row of another country.
    pub(super) fn other(&self, code: &str) -> Option<Row<'a>> {
        let country = self
            .figures
            .countries
            .iter()
            .position(|known| *known == code)?;
        Some(Row {
            figures: self.figures,
            country,
        })
    }

    /// The other countries whose list names this one, with the entry that does.
    pub(super) fn named_by(&self, indicator: &str) -> Vec<(Row<'a>, Entry)> {
        let rows = self
            .figures
            .rows()
            .filter(|row| row.country != self.country);
        rows.filter_map(|row| {
            let entry = row
                .list(indicator)
                .into_iter()
                .find(|entry| entry.name == self.code())?;
            Some((row, entry))
        })
        .collect()
    }

    /// The cell as published.
    pub(crate) fn word(&self, indicator: &str) -> &'a str {
        let known = self.figures.indicator(indicator);
        known
            .and_then(|known| known.cells.get(self.country))
            .map_or("", String::as_str)
    }

    pub(crate) fn number(&self, indicator: &str) -> Option<f64> {
        self.word(indicator).parse().ok()
    }

    /// A count, or 0 where it is blank.
    pub(super) fn count(&self, indicator: &str) -> f64 {
        self.number(indicator).unwrap_or_default()
    }

    /// Whether the cell is the list's plain yes.
    pub(super) fn is(&self, indicator: &str) -> bool {
        self.word(indicator) == "1"
    }

    /// Whether the cell says anything but no.
    pub(super) fn says(&self, indicator: &str) -> bool {
        !matches!(self.word(indicator), "" | "0")
    }

    /// The published standard error.
    pub(crate) fn error(&self, indicator: &str) -> Option<f64> {
        let known = self.figures.indicator(indicator)?;
        known.errors.get(self.country)?.parse().ok()
    }

    /// The year that a cell speaks of.
    pub(super) fn year(&self, indicator: &str) -> Option<u16> {
        let known = self.figures.indicator(indicator)?;
        match known.year {
            CellYear::Same(year) => Some(year),
            CellYear::Own => known.cell_years.get(self.country)?.parse().ok(),
        }
    }

    /// The year that a cell speaks of; `None` where the cell is blank.
    pub(crate) fn year_of_cell(&self, indicator: &str) -> Option<u16> {
        self.year(indicator)
            .filter(|_| !self.word(indicator).is_empty())
    }

    /// The entries of a list; none where it is blank or `0`.
    pub(super) fn list(&self, indicator: &str) -> Vec<Entry> {
        entries(self.word(indicator))
    }

    /// The names in a list.
    pub(super) fn names(&self, indicator: &str) -> Vec<String> {
        let list = self.list(indicator).into_iter();
        list.map(|entry| entry.name).collect()
    }

    /// The countries of whose ground it holds a part, with whether it is fought over.
    pub(super) fn occupies(&self) -> Vec<(String, bool)> {
        let named = self.named_by("occupied_by").into_iter();
        named
            .map(|(row, entry)| (row.code().to_owned(), entry.is("active")))
            .collect()
    }

    pub(super) fn government_fell(&self) -> Option<Fall> {
        let entry = self.list("government_changed").into_iter().next()?;
        Some(Fall {
            year: entry.name.get(..4)?.parse().ok()?,
            coup: entry.is("coup"),
            month: entry.name,
        })
    }
}

/// Entries stand between semicolons, the fields of one between colons.
pub(crate) fn entries(cell: &str) -> Vec<Entry> {
    if matches!(cell, "" | "0") {
        return Vec::new();
    }
    let entries = cell.split(';').map(|entry| {
        let mut fields = entry.split(':').map(str::to_owned);
        Entry {
            name: fields.next().unwrap_or_default(),
            fields: fields.collect(),
        }
    });
    entries.collect()
}
