//! What an edition holds of countries: their names, flags and yearly changes, and, with the annotations, published figures and their
//! sources.

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

/// What kind of figure a value rests on.
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

/// Where a country lies, and whether it is an ally of the United States.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its region, such as `Asia`.
    pub region: &'static str,
    /// The part of it, such as `Southern Asia`.
    pub subregion: &'static str,
    /// Whose ally it is.
    pub alliance: Alliance,
}

/// How close an ally of the United States a country is by treaty or law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alliance {
    /// A member of NATO.
    Nato,
    /// A major non-NATO ally, or treated as one.
    MajorNonNatoAlly,
    /// Neither.
    Other,
}

/// A statutory flag.
#[derive(Debug)]
pub struct Flag {
    /// Short name, such as "Section 907 of the FREEDOM Support Act".
    pub name: &'static str,
    /// The law's bar in words.
    pub bar: CitedBar,
    /// Numbers of the countries for which it is raised.
    pub countries: &'static [usize],
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
