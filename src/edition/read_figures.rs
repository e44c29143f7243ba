//! Reads what an edition holds of countries: indicators, rules, sources, finished values and what they are made of, cells.

use crate::model::math::plain_decimal;

use super::cells::{CellColumn, CellYear, Cells};
use super::reader::Reader;
use super::{
    Adjustment, Basis, Country, FinishedColumn, Indicator, Makings, Method, PartColumn, PartWay,
    PresetRule, RuleInWords, SeRule, Source, Step, Test, Yearly,
};

/// Last line before the published cells.
const END: &str = "cells";

pub(super) fn indicator(reader: &mut Reader) -> Indicator {
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

pub(super) fn preset(reader: &mut Reader) -> PresetRule {
    PresetRule {
        factor: reader.factor(),
        method: match reader.count() {
            0 => Method::Goalposts {
                indicator: reader.count(),
                low: reader.number(),
                high: reader.number(),
                reversed: reader.is(),
            },
            _ => Method::Ladder {
                steps: reader.list(step),
                otherwise: reader.optional(Reader::number),
                adjustments: reader.list(adjustment),
                floor: reader.number(),
            },
        },
        se: reader
            .optional(Reader::number)
            .map_or(SeRule::Published, SeRule::Assumed),
        basis: basis(reader),
        words: reader.text(),
        note: reader.text(),
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
        values: reader.figures().map(plain_decimal).collect(),
        errors: reader.figures().map(plain_decimal).collect(),
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
        words: reader.text(),
        error: reader.text(),
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
        numbers: reader.figures().map(plain_decimal).collect(),
        of: reader
            .optional(Reader::text)
            .map_or_else(Vec::new, |line| line.split(',').collect()),
    }
}

fn step(reader: &mut Reader) -> Step {
    Step {
        any: reader.list(test),
        value: reader.number(),
        fixed: reader.is(),
    }
}

fn adjustment(reader: &mut Reader) -> Adjustment {
    Adjustment {
        any: reader.list(test),
        points: reader.number(),
        per_unit: reader.is(),
    }
}

fn test(reader: &mut Reader) -> Test {
    Test {
        indicator: reader.count(),
        is: reader.list(Reader::text),
    }
}

pub(super) fn source(reader: &mut Reader) -> Source {
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

pub(super) fn yearly(reader: &mut Reader) -> Yearly {
    Yearly {
        factor: reader.factor(),
        first: reader.count() as u16,
        points: reader.figures().map(plain_decimal).collect(),
        others: reader.list(|reader| (reader.count(), reader.count() as u16)),
    }
}

pub(super) fn cells(reader: &mut Reader) -> Cells {
    let columns = reader.list(|reader| CellColumn {
        has_se: reader.is(),
        year: reader
            .optional(Reader::count)
            .map_or(CellYear::Own, |year| CellYear::Same(year as u16)),
    });
    reader.expect(END);
    Cells::read(columns, reader)
}
