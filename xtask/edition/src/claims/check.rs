//! The checks of both models, the names in them, and how the app reads them.

use crate::{
    factors::Factors,
    figures::Indicator,
    lines::Lines,
    table::{Row, parse_number},
};
use faults::Faults;

/// One check; factors are numbers of sliders.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Check {
    StanceAtLeast(usize),
    StanceAtMost(usize),
    GatesEqual,
    Gates { above: f64, up_to: f64 },
    BalanceRises(Vec<(usize, f64)>),
    BalanceFalls(Vec<(usize, f64)>),
    MovesLess(usize, f64),
    Within { points: f64, list: NamedList },
    Alike { factors: [usize; 2], ratio: f64 },
    StanceUp(usize),
    StanceDown(usize),
    First(usize),
    ShareUp(Vec<usize>),
    ShareDown(Vec<usize>),
    CountsRises(Vec<(usize, f64)>),
    CountsFalls(Vec<(usize, f64)>),
    Looser(NamedList),
    Stricter(NamedList),
    BarLower,
    BarSame,
    BarNew,
    OnlyBar,
    EarlierTexts(usize),
}

/// A list of countries.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NamedList {
    label: String,
    /// Numbers of those on it.
    countries: Vec<usize>,
}

impl NamedList {
    fn of(indicator: &Indicator) -> Self {
        let cells = indicator.cells.iter().enumerate();
        Self {
            label: indicator.label.clone(),
            countries: cells
                .filter(|(_, cell)| *cell == "1")
                .map(|(country, _)| country)
                .collect(),
        }
    }

    /// Writes what it is called and who is on it.
    fn emit(&self, lines: &mut Lines) {
        lines.text(&self.label);
        lines.list(&self.countries, |lines, country| lines.count(*country));
    }
}

/// What checks may name.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) factors: &'a Factors,
    pub(super) indicators: &'a [Indicator],
}

impl Names<'_> {
    /// Number of a slider.
    pub(super) fn slider(&self, id: &str) -> Option<usize> {
        self.factors.slider(id)
    }

    /// A status column, whose countries are a list.
    pub(super) fn list(&self, name: &str) -> Option<NamedList> {
        let mut indicators = self.indicators.iter();
        let found = indicators.find(|known| known.id == name && known.direction == "status")?;
        Some(NamedList::of(found))
    }

    /// `FACTOR=SCORE`.
    pub(super) fn score(&self, text: &str) -> Option<(usize, f64)> {
        let (id, score) = text.split_once('=')?;
        Some((self.slider(id)?, within(score, 0.0, 100.0)?))
    }

    /// `FACTOR=SCORE …`, at least one.
    pub(super) fn profile(&self, texts: &[&str]) -> Option<Vec<(usize, f64)>> {
        let profile: Option<Vec<_>> = texts.iter().map(|text| self.score(text)).collect();
        profile.filter(|profile| !profile.is_empty())
    }
}

/// A number in a range.
pub(super) fn within(text: &str, low: f64, high: f64) -> Option<f64> {
    parse_number(text).filter(|number| (low..=high).contains(number))
}

/// The checks of a row, each with its words; one that cannot be read is a fault, which says what can.
pub(super) fn written(
    row: &Row,
    read: impl Fn(&str) -> Option<Check>,
    kinds: &str,
    faults: &mut Faults,
) -> Vec<Check> {
    let texts = row.get("checks").split(';').filter(|text| !text.is_empty());
    let mut checks = Vec::new();
    for text in texts {
        match read(text) {
            Some(check) => checks.push(check),
            None => row.fault(
                faults,
                format!("check {text:?} cannot be read: write {kinds}"),
            ),
        }
    }
    checks
}

impl Check {
    /// Writes the number of the kind, then what the check is about.
    pub(super) fn emit(&self, lines: &mut Lines) {
        lines.count(self.number());
        match self {
            Self::StanceAtLeast(factor)
            | Self::StanceAtMost(factor)
            | Self::StanceUp(factor)
            | Self::StanceDown(factor)
            | Self::First(factor) => lines.count(*factor),
            Self::Gates { above, up_to } => {
                lines.number(*above);
                lines.number(*up_to);
            }
            Self::BalanceRises(scores)
            | Self::BalanceFalls(scores)
            | Self::CountsRises(scores)
            | Self::CountsFalls(scores) => lines.list(scores, |lines, (factor, score)| {
                lines.count(*factor);
                lines.number(*score);
            }),
            Self::MovesLess(factor, to) => {
                lines.count(*factor);
                lines.number(*to);
            }
            Self::Within { points, list } => {
                lines.number(*points);
                list.emit(lines);
            }
            Self::Alike { factors, ratio } => {
                for factor in factors {
                    lines.count(*factor);
                }
                lines.number(*ratio);
            }
            Self::ShareUp(factors) | Self::ShareDown(factors) => {
                lines.list(factors, |lines, factor| lines.count(*factor));
            }
            Self::Looser(list) | Self::Stricter(list) => list.emit(lines),
            Self::EarlierTexts(texts) => lines.count(*texts),
            Self::GatesEqual | Self::BarLower | Self::BarSame | Self::BarNew | Self::OnlyBar => {}
        }
    }

    /// The number by which the app knows the kind. Those of a released edition never change.
    fn number(&self) -> usize {
        match self {
            Self::StanceAtLeast(_) => 0,
            Self::StanceAtMost(_) => 1,
            Self::GatesEqual => 2,
            Self::Gates { .. } => 3,
            Self::BalanceRises(_) => 4,
            Self::BalanceFalls(_) => 5,
            Self::MovesLess(..) => 6,
            Self::Within { .. } => 7,
            Self::Alike { .. } => 8,
            Self::StanceUp(_) => 9,
            Self::StanceDown(_) => 10,
            Self::First(_) => 11,
            Self::ShareUp(_) => 12,
            Self::ShareDown(_) => 13,
            Self::CountsRises(_) => 14,
            Self::CountsFalls(_) => 15,
            Self::Looser(_) => 16,
            Self::Stricter(_) => 17,
            Self::BarLower => 18,
            Self::BarSame => 19,
            Self::BarNew => 20,
            Self::OnlyBar => 21,
            Self::EarlierTexts(_) => 22,
        }
    }
}
