//! What counts as an answer to a question, and how a count of them is told.

use crate::model::disposition::Disposition;
use crate::scenario::{Asked, Question};

/// From so many to so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The lowest.
    pub low: usize,
    /// The highest.
    pub high: usize,
}

/// How many countries answer a question in the readings, which take each text in the same way for all countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountInReadings {
    /// How many of those that our reading names do so in 9 of 10 readings or more.
    pub nearly_every: usize,
    /// How many countries, in the middle 8 of 10 readings.
    pub count: Range,
}

/// Whether results answer a question, of a country that the law forbids or not.
pub(super) fn holds(
    question: Question,
    under: Disposition,
    not_under: Option<Disposition>,
    forbidden: bool,
) -> bool {
    let gives = |result: Disposition| match question.asked {
        Asked::LawOrPolicyStops => forbidden || result == Disposition::Barred,
        Asked::PolicyStops => result == Disposition::Barred,
        Asked::PointsAgainst => result == Disposition::WeighsAgainst,
        Asked::NeitherWay => result == Disposition::LeftOpen,
        Asked::InFavour => result == Disposition::WeighsInFavour,
    };
    gives(under) && !not_under.is_some_and(gives)
}
