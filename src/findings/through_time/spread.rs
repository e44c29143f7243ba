//! How far the errors of a year's figures could move its score and its risk: a quick range, without readings.
//!
//! Each figure is moved by its error both ways, by itself, and what that does to the result is added up as independent errors are.
//! Where a result is a weighted mean, that is exact but for the ends of the scale. How a text is read stays as it is.

use crate::model::balance::turned;
use crate::model::conditions::open_gaps;
use crate::model::decision::Decision;
use crate::model::evaluate::Evaluation;
use crate::model::framework::Text;
use crate::model::math::{BEST, logistic};

use crate::findings::model_input::ModelInput;

/// Of a normal distribution, 8 in 10 lie within so many standard errors.
const EIGHT_IN_TEN: f64 = 1.281_551_565_545;

/// What is the same in all years of a text.
pub(super) struct Spread {
    decision: Decision,
    /// What conditions leave of each figure's error.
    open: Vec<f64>,
}

impl Spread {
    /// Of a text, with the item and the conditions of a case.
    pub(super) fn of(input: &ModelInput, text: &Text) -> Self {
        Self {
            decision: Decision::new(&input.framework, text, &input.rule, input.case().item),
            open: open_gaps(&input.framework, &input.attached),
        }
    }

    /// The range of the score.
    pub(super) fn of_score(
        &self,
        input: &ModelInput,
        text: &Text,
        result: &Evaluation,
    ) -> (f64, f64) {
        let counts = |factor: usize| {
            let in_balance = result
                .weights
                .get(factor)
                .is_some_and(|weight| *weight > 0.0);
            let overlay = self.decision.balance.overlay.is_some();
            in_balance || overlay
        };
        let mut scores = turned(text, &result.scores);
        let mut variance = 0.0;
        for (factor, (error, open)) in input.errors.iter().zip(&self.open).enumerate() {
            if !counts(factor) {
                continue;
            }
            let Some(score) = scores.get(factor).copied() else {
                continue;
            };
            let mut moved = |by: f64| {
                if let Some(place) = scores.get_mut(factor) {
                    *place = (score + by).clamp(0.0, BEST);
                }
                self.decision.decides(&scores)
            };
            let half = (moved(error * open) - moved(-error * open)) / 2.0;
            moved(0.0);
            variance += half * half;
        }
        let reach = EIGHT_IN_TEN * variance.sqrt();
        (
            (result.decides - reach).max(0.0),
            (result.decides + reach).min(BEST),
        )
    }

    /// The range of the risk.
    pub(super) fn of_risk(&self, input: &ModelInput, result: &Evaluation) -> (f64, f64) {
        let slope = input.framework.risk.slope / 10.0;
        let harms = input.framework.harms.iter();
        let variance: f64 = harms
            .map(|harm| {
                let at = |list: &[f64]| list.get(harm.factor).copied().unwrap_or_default();
                let reach = slope * harm.share * at(&input.errors) * at(&self.open);
                reach * reach
            })
            .sum();
        let reach = EIGHT_IN_TEN * variance.sqrt();
        (
            logistic(result.risk.log_odds - reach),
            logistic(result.risk.log_odds + reach),
        )
    }
}
