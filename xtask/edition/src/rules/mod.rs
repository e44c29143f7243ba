//! The rules of the second model: from published figures and facts to finished slider values, each with its parts.
//!
//! A rule is a pure function of one country's row. Its words for the card stand in `rules.csv`, those of its parts in `parts.csv`;
//! it asks only for indicators that its row there lists, and for each of them.

mod alliance;
mod conduct;
mod errors;
mod governance;
mod region;
mod rights;
mod row;
mod technology;
mod terrorism;
mod threat;
mod ties;

#[cfg(test)]
pub(crate) mod sample;

pub(crate) use errors::VDEM;
pub(crate) use row::{Figures, Row, entries};

/// The United States are the supplier: most rules say nothing of them.
const SUPPLIER: &str = "USA";

/// What kind of figure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Measured for this purpose.
    Measured,
    /// Something near stands in.
    Proxy,
    /// A fact of law or membership.
    Status,
}

impl Kind {
    /// As the tables name it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Proxy => "proxy",
            Self::Status => "status",
        }
    }
}

/// A finished slider value.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// 0 to 100; high favours a transfer.
    pub value: f64,
    /// Standard error in points, age included.
    pub se: f64,
    /// The year of the oldest main input.
    pub year: u16,
    /// What kind of figure it is.
    pub kind: Kind,
    /// What it is made of, in the order in which the card shows it.
    pub parts: Vec<Part>,
}

/// One part of a value; `parts.csv` says what it is called and how it works.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its key, one of the factor's in `parts.csv`.
    pub name: &'static str,
    /// Points, a factor, a count, or a bound.
    pub number: f64,
    /// The countries, groups or days that it speaks of; empty for most.
    pub of: Vec<String>,
}

impl Part {
    fn new(name: &'static str, number: f64) -> Self {
        Self {
            name,
            number,
            of: Vec::new(),
        }
    }

    fn of(name: &'static str, number: f64, of: Vec<String>) -> Self {
        Self { name, number, of }
    }
}

/// A rule: `None` where the country has no figure, and the reader judges.
pub(crate) type Rule = fn(&Row) -> Option<Value>;

/// The rule of each factor that has one.
pub(crate) const RULES: &[(&str, Rule)] = &[
    ("SSG_GOV", governance::accountability),
    ("SSG_CORR", governance::clean_buying),
    ("SSG_STAB", governance::stability),
    ("SSG_ABSORB", governance::capacity),
    ("HR_RECORD", rights::record),
    ("HR_IHL", conduct::conduct_in_war),
    ("HR_DEMO", rights::democracy),
    ("INT_INTEROP", alliance::interoperability),
    ("INT_BURDEN", alliance::burden),
    ("INT_ACCESS", alliance::access),
    ("TEC_PROTECT", technology::protection),
    ("TEC_NONPROLIF", technology::nonproliferation),
    ("TEC_RESTRAINT", technology::restraint),
    ("REG_STAB", region::calm),
    ("REG_THREAT", threat::need_for_self_defence),
    ("REG_CT", terrorism::against_terrorism),
    ("REG_COMPETE", region::competition),
];
