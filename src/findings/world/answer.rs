//! The answer to a question about the world: which countries, and how far the count holds.

use super::count::{CountInReadings, Range, holds};
use super::{CountryResult, World, WorldReadings};
use crate::model::readings::UncertaintyRanges;
use crate::scenario::Question;

/// The countries that answer a question, with how firm their count is.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The question.
    pub question: Question,
    /// Places in [`World::countries`] of those that our reading names.
    pub countries: Vec<usize>,
    /// How many countries there are.
    pub of: usize,
    /// How many of those named the law forbids anyway.
    pub forbidden: usize,
    /// How many there are as our estimate of the level of misuse moves by up to one standard deviation either way; `None` of a
    /// question about scores, on which that level has no part.
    pub if_line_moves: Option<Range>,
    /// What the readings say; `None` until they are there.
    pub in_readings: Option<CountInReadings>,
}

/// Answers a question.
#[must_use]
pub fn answer(world: &World, readings: Option<&WorldReadings>, question: Question) -> Answer {
    let under = world.column(question.under);
    let not_under = question.not_under.map(|text| world.column(text));
    let holds_at = |country: &CountryResult, higher: f64| {
        let result = |column: usize| country.results.get(column);
        let under = under.and_then(result);
        // Of a text that was not computed nothing is known.
        let not_under = match not_under {
            Some(column) => column.and_then(result).map(Some),
            None => Some(None),
        };
        under.zip(not_under).is_some_and(|(under, not_under)| {
            let (under, not_under) = if higher == 0.0 {
                (under.disposition, not_under.map(|other| other.disposition))
            } else {
                let moved = not_under.map(|other| other.with_level(higher));
                (under.with_level(higher), moved)
            };
            holds(question, under, not_under, country.is_forbidden())
        })
    };
    let countries = world.countries.iter().enumerate();
    let named: Vec<usize> = countries
        .filter(|(_, country)| holds_at(country, 0.0))
        .map(|(place, _)| place)
        .collect();
    let forbidden = named.iter().filter(|place| {
        let country = world.countries.get(**place);
        country.is_some_and(CountryResult::is_forbidden)
    });
    let if_line_moves = question.asked.is_of_stop_rules().then(|| {
        let count = |higher: f64| {
            let countries = world.countries.iter();
            countries
                .filter(|country| holds_at(country, higher))
                .count()
        };
        let columns = [under, not_under.flatten()];
        let counts = levels(world, &columns).into_iter().map(count);
        counts.fold(
            Range {
                low: named.len(),
                high: named.len(),
            },
            |range, count| Range {
                low: range.low.min(count),
                high: range.high.max(count),
            },
        )
    });
    Answer {
        question,
        of: world.countries.len(),
        forbidden: forbidden.count(),
        if_line_moves,
        in_readings: readings.and_then(|readings| readings.count(world, question, &named)),
        countries: named,
    }
}

/// Levels of the risk at which counts can differ, within one standard deviation: both ends, and one between any two at which a
/// country passes a stop rule.
fn levels(world: &World, columns: &[Option<usize>]) -> Vec<f64> {
    let deviation = UncertaintyRanges::STANDARD.level;
    let countries = world.countries.iter();
    let passed = countries.flat_map(|country| {
        let columns = columns.iter().flatten();
        columns.filter_map(|column| Some(-country.results.get(*column)?.past?))
    });
    let mut passed: Vec<f64> = passed
        .filter(|higher| higher.abs() < deviation)
        .chain([-deviation, deviation])
        .collect();
    passed.sort_unstable_by(f64::total_cmp);
    let mut levels = vec![-deviation, deviation];
    let between = passed.iter().zip(passed.iter().skip(1));
    levels.extend(between.map(|(low, high)| f64::midpoint(*low, *high)));
    levels
}
