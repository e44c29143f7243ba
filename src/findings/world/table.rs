//! The table of all countries: in which order its rows stand, and which of them.

use super::{CountryResult, Range, TextResult, World, WorldReadings};
use crate::edition::id::PolicyId;
use crate::edition::{Alliance, LawClass};
use crate::findings::results::shown;
use crate::model::disposition::Disposition;
use crate::scenario::{Question, Scenario};

/// Share of the readings from which on a result counts as agreed on.
const AGREED: f64 = 2.0 / 3.0;

/// What stands in a column, and what rows are put in order by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name.
    Name,
    /// The part of the region.
    Region,
    /// Whose ally it is.
    Alliance,
    /// What the law says.
    Law,
    /// What one text says: the result, then the score.
    Text(PolicyId),
    /// The risk of misuse.
    Risk,
    /// The share of the readings that agree with our result under the first text asked of.
    Agreement,
    /// How far the result under that text is from another one.
    Distance,
    /// The rank by score under that text, in the middle 8 of 10 readings.
    Rank,
    /// How many figures are missing.
    Missing,
    /// The year of the oldest figure.
    Oldest,
}

/// In which order the rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// By which column.
    pub by: Column,
    /// Whether the highest comes first.
    pub descending: bool,
}

impl Order {
    /// A to Z.
    pub const BY_NAME: Self = Self {
        by: Column::Name,
        descending: false,
    };

    /// The order after the head of a column was pressed: by that column, or the other way round.
    #[must_use]
    pub fn pressed(self, column: Column) -> Self {
        Self {
            by: column,
            descending: self.by == column && !self.descending,
        }
    }
}

/// Which rows are wanted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Of a region; of all where there is none.
    pub region: Option<&'static str>,
    /// With such an ally.
    pub alliance: Option<Alliance>,
    /// With what the law says.
    pub law: Option<LawFilter>,
    /// Only where 2 of 3 readings or more agree with our result under the first text asked of.
    pub agreed: bool,
    /// Only those that answer the question.
    pub answering: bool,
    /// Numbers of the countries that were searched for; all where nothing is.
    pub found: Option<Vec<usize>>,
}

/// What the law must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LawFilter {
    /// Something of this class, or nothing of the country alone.
    Says(Option<LawClass>),
}

/// How far a result is from another one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Distance {
    /// Points of risk, of 100, past the stop rule that decides.
    Past(f64),
    /// Points of risk, of 100, short of a stop rule.
    Short(f64),
    /// Points of the score to the nearest edge of its band.
    Edge(f64),
}

impl Distance {
    /// The points.
    #[must_use]
    pub const fn points(self) -> f64 {
        match self {
            Self::Past(points) | Self::Short(points) | Self::Edge(points) => points,
        }
    }

    /// Of a country's result; `None` where it is stopped by what is known, which is at no distance.
    #[must_use]
    pub fn of(country: &CountryResult, result: &TextResult) -> Option<Self> {
        let points = |threshold: f64| (country.risk - threshold).abs() * 100.0;
        let to_stop = result.threshold.map(points);
        if result.disposition == Disposition::Barred {
            result.past.filter(|past| *past > 0.0)?;
            return to_stop.map(Self::Past);
        }
        let edge = result.to_edge();
        match to_stop {
            Some(short) if short < edge => Some(Self::Short(short)),
            _ => Some(Self::Edge(edge)),
        }
    }
}

/// The texts of the columns: those asked of first, then, if all are wanted, the others that are shown, in order of time.
#[must_use]
pub fn texts(scenario: &Scenario, question: Question, all: bool) -> Vec<PolicyId> {
    let mut texts: Vec<PolicyId> = question.texts().collect();
    let others = shown(scenario).filter(|text| all && *text != PolicyId::GAP);
    let others: Vec<PolicyId> = others.filter(|text| !texts.contains(text)).collect();
    texts.extend(others);
    texts
}

/// What the rows are made of.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// The countries.
    pub world: &'a World,
    /// Their readings; `None` until they are there.
    pub readings: Option<&'a WorldReadings>,
    /// Their ranks under the first text asked of.
    pub ranks: Option<&'a [Range]>,
    /// What is asked.
    pub question: Question,
}

impl Table<'_> {
    /// What a text says of a country.
    #[must_use]
    pub fn result<'a>(&self, country: &'a CountryResult, text: PolicyId) -> Option<&'a TextResult> {
        country.results.get(self.world.column(text)?)
    }

    /// The share of the readings that agree with our result of a country, by its place, under the first text asked of.
    #[must_use]
    pub fn agreement(&self, place: usize) -> Option<f64> {
        let country = self.world.countries.get(place)?;
        let result = self.result(country, self.question.under)?;
        let shares = self.readings?.shares(place, self.question.under)?;
        Some(shares.share(result.disposition))
    }

    /// How far that result is from another one.
    #[must_use]
    pub fn distance(&self, country: &CountryResult) -> Option<Distance> {
        Distance::of(country, self.result(country, self.question.under)?)
    }

    /// The rank of a country by its place.
    #[must_use]
    pub fn rank(&self, place: usize) -> Option<Range> {
        self.ranks?.get(place).copied()
    }

    /// Places in [`World::countries`] of the rows that are wanted, in their order. Where rows are equal they stand A to Z, and what is
    /// not known stands last.
    #[must_use]
    pub fn rows(&self, order: Order, filter: &Filter, answering: &[usize]) -> Vec<usize> {
        let countries = self.world.countries.iter().enumerate();
        let mut rows: Vec<usize> = countries
            .filter(|(place, country)| {
                filter.keeps(country)
                    && (!filter.answering || answering.contains(place))
                    && (!filter.agreed
                        || self.agreement(*place).is_some_and(|share| share >= AGREED))
            })
            .map(|(place, _)| place)
            .collect();
        if order.by == Column::Name {
            if order.descending {
                rows.reverse();
            }
            return rows;
        }
        let keys: Vec<Option<Key>> = (0..self.world.countries.len())
            .map(|place| self.key(order.by, place))
            .collect();
        let key = |place: usize| keys.get(place).copied().flatten();
        rows.sort_by(|one, other| match (key(*one), key(*other)) {
            (Some(one), Some(other)) => {
                let ascending = one
                    .text
                    .cmp(other.text)
                    .then(one.number.total_cmp(&other.number));
                if order.descending {
                    ascending.reverse()
                } else {
                    ascending
                }
            }
            (one, other) => one.is_none().cmp(&other.is_none()),
        });
        rows
    }

    fn key(&self, column: Column, place: usize) -> Option<Key> {
        let country = self.world.countries.get(place)?;
        let number = match column {
            Column::Name => place as f64,
            Column::Region => {
                return Some(Key {
                    text: country.standing?.subregion,
                    number: 0.0,
                });
            }
            Column::Alliance => f64::from(country.standing?.alliance as u8),
            Column::Law => f64::from(country.law_class()? as u8),
            Column::Text(text) => {
                let result = self.result(country, text)?;
                // The number that decides is below 1000, so that the result goes before it.
                f64::from(result.disposition as u8) * 1000.0 + result.decides
            }
            Column::Risk => country.risk,
            Column::Agreement => self.agreement(place)?,
            Column::Distance => self.distance(country)?.points(),
            Column::Rank => {
                let rank = self.rank(place)?;
                rank.low as f64 * 1000.0 + rank.high as f64
            }
            Column::Missing => country.missing as f64,
            Column::Oldest => f64::from(country.oldest?),
        };
        Some(Key { text: "", number })
    }
}

/// What a row is put in order by.
#[derive(Clone, Copy)]
struct Key {
    text: &'static str,
    number: f64,
}

impl Filter {
    /// Whether a country is wanted, as far as its readings and the question are not asked for.
    fn keeps(&self, country: &CountryResult) -> bool {
        let standing = country.standing;
        let is_in = |region: &'static str| standing.is_some_and(|of| of.region == region);
        let is_ally = |alliance: Alliance| standing.is_some_and(|of| of.alliance == alliance);
        self.region.is_none_or(is_in)
            && self.alliance.is_none_or(is_ally)
            && self
                .law
                .is_none_or(|LawFilter::Says(class)| country.law_class() == class)
            && self
                .found
                .as_ref()
                .is_none_or(|found| found.contains(&country.number))
    }
}

impl World {
    /// The regions, A to Z; none while the annotations are not here.
    #[must_use]
    pub fn regions(&self) -> Vec<&'static str> {
        let standings = self.countries.iter().filter_map(|country| country.standing);
        let mut regions: Vec<&'static str> = standings.map(|standing| standing.region).collect();
        regions.sort_unstable();
        regions.dedup();
        regions
    }
}
