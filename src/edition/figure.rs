//! What an edition holds of countries: published figures, their sources, and the rules that turn them into slider values.

use super::CitedBar;
use super::id::FactorId;

/// One published indicator (a column of `countries.csv`).
#[derive(Debug)]
pub struct Indicator {
    /// Column name, such as `wgi_rl`.
    pub id: &'static str,
    /// Label.
    pub label: &'static str,
    /// Unit and range in words.
    pub unit: &'static str,
    /// How to read it: "higher is better", "higher is worse", "status" or "context".
    pub direction: &'static str,
    /// Years that the column speaks of.
    pub years: &'static str,
    /// Licence.
    pub licence: &'static str,
    /// Number of its source.
    pub source: usize,
}

/// A source of figures or texts.
#[derive(Debug)]
pub struct Source {
    /// Who published it.
    pub producer: &'static str,
    /// Address.
    pub url: &'static str,
}

/// How one factor's slider value comes from indicators; a factor may have several rules, whose values are averaged.
#[derive(Debug)]
pub struct PresetRule {
    /// The factor.
    pub factor: FactorId,
    /// How the value is made.
    pub method: Method,
    /// Standard error in points where none is published (ignored for [`SeRule::Published`]).
    pub se: SeRule,
    /// Measured, proxy or status.
    pub basis: Basis,
    /// The rule in words.
    pub words: &'static str,
    /// Remark, such as what the figure does not cover.
    pub note: &'static str,
}

/// How a preset value is made from indicators.
#[derive(Debug)]
pub enum Method {
    /// Linear between two goalposts, cut at both ends.
    Goalposts {
        /// Number of the indicator.
        indicator: usize,
        /// The value that becomes 0.
        low: f64,
        /// The value that becomes 100.
        high: f64,
        /// Whether a high value is bad.
        reversed: bool,
    },
    /// The first step whose condition holds gives the value, then every adjustment that holds is added (unless the step
    /// is [`Step::fixed`]), cut to bounds.
    Ladder {
        /// Steps in order.
        steps: &'static [Step],
        /// Value where no step holds; `None` means the value is missing.
        otherwise: Option<f64>,
        /// Added where the condition holds (multiplied by the indicator's number for a count).
        adjustments: &'static [Adjustment],
        /// Lowest value after adjustments.
        floor: f64,
    },
}

/// One rung of a ladder.
#[derive(Debug)]
pub struct Step {
    /// Holds where any of these holds.
    pub any: &'static [Test],
    /// The value, 0 to 100.
    pub value: f64,
    /// Whether the value stands as it is, without any adjustment.
    pub fixed: bool,
}

/// One addition to a ladder's value.
#[derive(Debug)]
pub struct Adjustment {
    /// Holds where any of these holds.
    pub any: &'static [Test],
    /// Points added once where it holds; multiplied by the first indicator's number if `per_unit`.
    pub points: f64,
    /// Whether `points` is per unit of the first test's indicator.
    pub per_unit: bool,
}

/// A test on one published cell.
#[derive(Debug)]
pub struct Test {
    /// Number of the indicator.
    pub indicator: usize,
    /// The words or numbers that count as holding; empty means any value other than blank, `0` and "not a member" words.
    pub is: &'static [&'static str],
}

/// Where a preset's standard error comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SeRule {
    /// The published one, scaled to points.
    Published,
    /// Our assumption, in points, shown as such.
    Assumed(f64),
}

/// What kind of figure a preset rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Measured for this purpose.
    Measured,
    /// Something near stands in.
    Proxy,
    /// A fact of law or membership.
    Status,
}

/// One country.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166 alpha-3 code (XKX for Kosovo).
    pub iso3: &'static str,
    /// Name.
    pub name: &'static str,
}

/// A statutory flag.
#[derive(Debug)]
pub struct Flag {
    /// Number of the indicator (status column) that raises it.
    pub indicator: usize,
    /// Words of the cell that raise it; empty means any but blank and `0`.
    pub is: &'static [&'static str],
    /// Short name, such as "Section 907 of the FREEDOM Support Act".
    pub name: &'static str,
    /// The law's bar in words.
    pub bar: CitedBar,
}

/// One published cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// The cell as published.
    pub text: &'static str,
    /// Its number, where it is one.
    pub number: Option<f64>,
    /// Its published standard error.
    pub se: Option<f64>,
    /// The year that it speaks of.
    pub year: Option<u16>,
}

impl Cell {
    /// Whether the cell of a list says that the country is not on it.
    #[must_use]
    pub fn says_no(&self) -> bool {
        matches!(self.text, "" | "0" | "not_party")
    }
}

/// How far a factor's slider value has moved from one year to the next, country by country.
#[derive(Debug)]
pub struct Yearly {
    /// The factor.
    pub factor: FactorId,
    /// First year compared, but for `others`.
    pub first: u16,
    /// The largest change in points, 0 to 100, by country; `None` where no two years are published.
    pub points: Vec<Option<f64>>,
    /// Countries whose first year is another one.
    pub others: &'static [(usize, u16)],
}

/// The largest change of one country's slider value from one year to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LargestChange {
    /// The change in points, 0 to 100.
    pub points: f64,
    /// First year compared.
    pub since: u16,
}
