//! Reads what an edition holds of countries: values, yearly changes, and what the values are made of.

use super::cells::{CellColumn, CellYear, Cells};
use super::reader::Reader;
use super::{
    Alliance, Basis, Country, FinishedColumn, Indicator, Makings, PartColumn, PartWay, RuleInWords,
    Source, Standing, Yearly,
};

/// Last line before the published cells.
const END: &str = "cells";

fn indicator(reader: &mut Reader) -> Indicator {
    Indicator {
        id: reader.text(),
        label: reader.text(),
        unit: reader.text(),
        direction: reader.text(),
        years: reader.text(),
        licence: reader.text(),
        source: reader.count(),
    }
}

fn basis(reader: &mut Reader) -> Basis {
    match reader.count() {
        1 => Basis::Proxy,
        2 => Basis::Status,
        _ => Basis::Measured,
    }
}

pub(super) fn finished_column(reader: &mut Reader) -> FinishedColumn {
    FinishedColumn {
        factor: reader.factor(),
        basis: basis(reader),
        year: reader.count() as u16,
        values: reader.numbers(),
        errors: reader.numbers(),
        others: reader.list(|reader| (reader.count(), reader.count() as u16, basis(reader))),
    }
}

pub(super) fn makings(reader: &mut Reader) -> Makings {
    Makings {
        indicators: reader.list(indicator),
        sources: reader.list(source),
        rules: reader.list(rule_in_words),
        cells: cells(reader),
    }
}

fn rule_in_words(reader: &mut Reader) -> RuleInWords {
    RuleInWords {
        factor: reader.factor(),
        indicators: reader.list(Reader::count),
        names_all: reader.is(),
        words: reader.text(),
        error: reader.text(),
        basis: reader.optional(basis),
        note: reader.text(),
        parts: reader.list(part_column),
    }
}

fn part_column(reader: &mut Reader) -> PartColumn {
    PartColumn {
        way: match reader.count() {
            1 => PartWay::Adds,
            2 => PartWay::Times,
            3 => PartWay::Bound,
            4 => PartWay::Count,
            5 => PartWay::Widens,
            6 => PartWay::Fact,
            _ => PartWay::Value,
        },
        label: reader.text(),
        numbers: reader.numbers(),
        of: reader
            .optional(Reader::text)
            .map_or_else(Vec::new, |line| line.split(',').collect()),
    }
}

fn source(reader: &mut Reader) -> Source {
    Source {
        producer: reader.text(),
        url: reader.address(),
    }
}

pub(super) fn country(reader: &mut Reader) -> Country {
    Country {
        iso3: reader.text(),
        name: reader.text(),
    }
}

pub(super) fn standing(reader: &mut Reader) -> Standing {
    Standing {
        region: reader.text(),
        subregion: reader.text(),
        alliance: match reader.count() {
            0 => Alliance::Nato,
            1 => Alliance::MajorNonNatoAlly,
            _ => Alliance::Other,
        },
    }
}

pub(super) fn yearly(reader: &mut Reader) -> Yearly {
    Yearly {
        factor: reader.factor(),
        first: reader.count() as u16,
        points: reader.numbers(),
        others: reader.list(|reader| (reader.count(), reader.count() as u16)),
    }
}

fn cells(reader: &mut Reader) -> Cells {
    let columns = reader.list(|reader| CellColumn {
        has_se: reader.is(),
        year: reader
            .optional(Reader::count)
            .map_or(CellYear::Own, |year| CellYear::Same(year as u16)),
    });
    reader.expect(END);
    Cells::read(columns, reader)
}
