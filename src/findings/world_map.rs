//! How countries are told apart on a map of the world, and what a stop rule and a score each do between two texts.

use crate::edition::Edition;
use crate::edition::id::PolicyId;
use crate::findings::results::pair;
use crate::findings::world::{CountryResult, TextResult, World, WorldReadings};
use crate::model::disposition::Disposition;
use crate::scenario::Scenario;

/// How a country is marked under one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What follows.
    pub result: Disposition,
    /// Whether the law forbids a sale, whatever the text says.
    pub forbidden: bool,
    /// Whether fewer than two in three readings end in the same result.
    pub doubted: bool,
    /// Whether a third or more of its figures are missing.
    pub few_figures: bool,
}

/// Every country under one text, in the order of [`World::countries`]; nothing where the world does not have the text. Without
/// readings none is doubted.
#[must_use]
pub fn marks(world: &World, readings: Option<&WorldReadings>, text: PolicyId) -> Vec<Mark> {
    let Some(column) = world.column(text) else {
        return Vec::new();
    };
    let countries = world.countries.iter().enumerate();
    let marks = countries.filter_map(|(place, country)| {
        let result = country.results.get(column)?.disposition;
        let shares = readings.and_then(|readings| readings.shares(place, text));
        Some(Mark {
            result,
            forbidden: country.is_forbidden(),
            doubted: shares.is_some_and(|shares| 3.0 * shares.share(result) < 2.0),
            few_figures: has_few_figures(country),
        })
    });
    marks.collect()
}

/// Whether a third or more of a country's figures are missing.
#[must_use]
pub fn has_few_figures(country: &CountryResult) -> bool {
    3 * country.missing >= country.figures
}

/// The years of the oldest and the newest figure of an edition; `None` where it says none.
#[must_use]
pub fn years(edition: &Edition) -> Option<[u16; 2]> {
    let columns = edition.finished.iter();
    let years = columns.flat_map(|column| {
        let countries = 0..edition.countries.len();
        countries.filter_map(|country| column.of(country)?.year)
    });
    let years: Vec<u16> = years.collect();
    Some([*years.iter().min()?, *years.iter().max()?])
}

/// What changes for a country from one text to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The first text's stop rule stops a sale, the second one's does not.
    OnlyFirst,
    /// The second text's stop rule stops a sale, the first one's does not.
    OnlySecond,
    /// Both stop it.
    Both,
    /// Neither stops it, and what follows of the scores differs.
    OtherResult,
    /// Neither stops it, and the same follows.
    Same,
}

impl Change {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 5] = [
        Self::OnlyFirst,
        Self::OnlySecond,
        Self::Both,
        Self::OtherResult,
        Self::Same,
    ];

    /// Of what two texts say of a country.
    #[must_use]
    pub fn of([first, second]: [&TextResult; 2]) -> Self {
        match [first, second].map(|result| result.gate.is_shut()) {
            [true, false] => Self::OnlyFirst,
            [false, true] => Self::OnlySecond,
            [true, true] => Self::Both,
            [false, false] if first.band != second.band => Self::OtherResult,
            [false, false] => Self::Same,
        }
    }
}

/// The two texts that a map of a world sets against each other, in order of time: those of the scenario's question, where it asks of
/// two, else its pair, else the outermost; `None` in a world of fewer.
#[must_use]
pub fn texts(scenario: &Scenario, world: &World) -> Option<[PolicyId; 2]> {
    let question = scenario.question;
    let asked = question.not_under.map(|other| [question.under, other]);
    let candidates = asked.into_iter().chain([pair(scenario)]);
    let outermost = [*world.policies.first()?, *world.policies.last()?];
    candidates.chain([outermost]).find_map(|texts| {
        let [one, other] = [world.column(texts[0])?, world.column(texts[1])?];
        let [first, second] = [one.min(other), one.max(other)];
        (first < second).then(|| [world.policies[first], world.policies[second]])
    })
}

/// What two texts say of every country, in the order of [`World::countries`]; nothing where the world does not have both.
#[must_use]
pub fn pairs(world: &World, texts: [PolicyId; 2]) -> Vec<[&TextResult; 2]> {
    let [Some(first), Some(second)] = texts.map(|text| world.column(text)) else {
        return Vec::new();
    };
    let results = world.countries.iter();
    let results = results.map(|country| [country.results.get(first), country.results.get(second)]);
    results
        .filter_map(|[first, second]| Some([first?, second?]))
        .collect()
}

/// How many countries a stop rule and a score tell apart under two texts. Each country counts once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Apart {
    /// Stopped under one of the two alone, while the score leads to the same under both.
    pub by_rule: usize,
    /// Stopped under one of the two alone, and the score leads elsewhere too.
    pub by_both: usize,
    /// Stopped under both or neither, and the score leads elsewhere.
    pub by_score: usize,
    /// Neither differs.
    pub same: usize,
}

impl Apart {
    /// Of what two texts say of every country.
    #[must_use]
    pub fn of(pairs: &[[&TextResult; 2]]) -> Self {
        let mut apart = Self::default();
        for [first, second] in pairs {
            let by_rule = first.gate.is_shut() != second.gate.is_shut();
            let by_score = first.band != second.band;
            let count = match (by_rule, by_score) {
                (true, false) => &mut apart.by_rule,
                (true, true) => &mut apart.by_both,
                (false, true) => &mut apart.by_score,
                (false, false) => &mut apart.same,
            };
            *count += 1;
        }
        apart
    }
}

/// A way on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left.
    West,
    /// Right.
    East,
    /// Up.
    North,
    /// Down.
    South,
}

/// The place of the point that lies next in a direction, of points whose second number grows downwards; `None` where there is none.
/// What lies aside counts as twice as far.
#[must_use]
pub fn neighbour(points: &[(f64, f64)], from: usize, direction: Direction) -> Option<usize> {
    let (x, y) = *points.get(from)?;
    let mut nearest = None;
    for (place, point) in points.iter().enumerate() {
        let (east, south) = (point.0 - x, point.1 - y);
        let (ahead, aside) = match direction {
            Direction::West => (-east, south),
            Direction::East => (east, south),
            Direction::North => (-south, east),
            Direction::South => (south, east),
        };
        let far = ahead * ahead + 4.0 * aside * aside;
        if ahead > 0.0 && nearest.is_none_or(|(_, least)| far < least) {
            nearest = Some((place, far));
        }
    }
    nearest.map(|(place, _)| place)
}
