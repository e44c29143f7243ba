//! A change of what follows of a text, and how far the result lies from its edges.

use crate::edition::id::{ConditionId, FactorId};
use crate::findings::edit::Edit;
use crate::model::disposition::Disposition;
use crate::model::math::exp;
use crate::scenario::SliderValue;

/// What would change what follows of one text.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    /// What follows now.
    pub now: Disposition,
    /// Moves of sliders: each alone as far as it need go, the nearest first; then together.
    pub sliders: Vec<Change>,
    /// Other readings of the text, those that our own codings allow first.
    pub readings: Vec<Change>,
    /// Conditions, and what is taken as known.
    pub conditions: Vec<Change>,
    /// How far the balance lies from the nearest edge of its band; `None` while a shut gate bars whatever the balance.
    pub edge: Option<Edge>,
    /// How far the misuse risk lies from the gate; `None` where the text has none or knowledge shuts it.
    pub room: Option<Room>,
}

/// One change that turns what follows into something else.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What is changed.
    pub how: How,
    /// What follows then.
    pub then: Disposition,
    /// Whether that is plausible.
    pub plausible: Plausible,
    /// The edit that does it.
    pub edit: Edit,
}

/// What a change is.
#[derive(Clone, Debug, PartialEq)]
pub enum How {
    /// One slider moved.
    Slider {
        /// The factor.
        factor: FactorId,
        /// Where it goes.
        to: SliderValue,
        /// The move in standard errors of the figure; `None` where it has none.
        errors: Option<f64>,
    },
    /// Several sliders moved: the least sum of points that does it.
    Joint(Vec<(FactorId, SliderValue)>),
    /// Every slider moved by the same number of points, as far as its track goes.
    Shift {
        /// The points.
        points: u8,
        /// Whether in favour of a transfer, as the text counts.
        in_favour: bool,
    },
    /// Another weight ratio per step of emphasis, in hundredths.
    Ratio(u16),
    /// Stances read otherwise: factor, stance now, stance then.
    Stances(Vec<(FactorId, u8, u8)>),
    /// A condition attached or taken off.
    Condition {
        /// The condition.
        condition: ConditionId,
        /// Whether it is attached.
        attached: bool,
    },
    /// Misuse no longer taken as known.
    NotKnown,
    /// The model's estimate of misuse risk in place of the reader's own.
    OurEstimate,
}

/// Whether a change is plausible, and by what that is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plausible {
    /// The country's figures have moved as far within a year.
    WithinAYear,
    /// Further than the country's figures have moved in any year since this one.
    BeyondAnyYear(u16),
    /// The country's figures are not published year by year.
    NotPublished,
    /// Our own codings allow for that reading.
    Coded,
    /// Our own codings do not allow for that reading.
    NotCoded,
    /// A convention or a choice of the reader.
    Convention,
}

/// How far the number that decides lies from the edge of its band.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    /// The edge, 0 to 100.
    pub at: f64,
    /// The number that decides.
    pub balance: f64,
    /// The same as it is printed.
    pub shown: i64,
    /// The distance in its standard errors; `None` where the figures have no error.
    pub errors: Option<f64>,
    /// The least share of all weight, 0 to 1, that must move between criteria; `None` where no weights do, and where a security
    /// case decides, which has weights of its own.
    pub weight: Option<f64>,
    /// The same, with no criterion falling below one that now weighs less.
    pub weight_in_order: Option<f64>,
}

/// How far the misuse risk lies from a gate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Log-odds up to the threshold: above 0 while the gate is open, 0 or below when the risk shuts it.
    pub log_odds: f64,
    /// The misuse risk above which the gate shuts, between 0 and 1.
    pub threshold: f64,
    /// The condition that would move the log-odds furthest towards the threshold without reaching it, and how far.
    pub condition: Option<(ConditionId, f64)>,
}

impl Room {
    /// The misuse risk now, 0 to 1.
    #[must_use]
    pub fn risk(&self) -> f64 {
        let odds = self.threshold / (1.0 - self.threshold) * exp(-self.log_odds);
        odds / (1.0 + odds)
    }

    /// How many times smaller or larger the odds of misuse would have to be, and whether smaller.
    #[must_use]
    pub fn odds(&self) -> (f64, bool) {
        (exp(self.log_odds.abs()), self.log_odds <= 0.0)
    }

    /// The condition that lowers the odds most without reaching the threshold, and how many times smaller it makes them.
    #[must_use]
    pub fn strongest_condition(&self) -> Option<(ConditionId, f64)> {
        let (condition, shift) = self.condition?;
        Some((condition, exp(-shift)))
    }
}
