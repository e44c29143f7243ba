//! What attached conditions do to the scores.

use super::framework::{Case, Framework};
use super::math::{BEST, NEUTRAL, score, share};

/// Scores after conditions: `s' = 100 − (100 − s)·Π(1 − d)` over the attached conditions (model description, section 7).
///
/// One value per factor, 0 to 100. A missing score counts as 50 like one that is not a number; a condition or factor that
/// the framework does not know has no effect.
#[must_use]
pub fn after_conditions(framework: &Framework, case: &Case<'_>) -> Vec<f64> {
    open_gaps(framework, case.mitigations)
        .iter()
        .enumerate()
        .map(|(factor, open)| {
            let before = case
                .scores
                .get(factor)
                .map_or(NEUTRAL, |value| score(*value));
            // Written as a rise, so that a score that no condition touches keeps its bits.
            (before + (BEST - before) * (1.0 - open)).min(BEST)
        })
        .collect()
}

/// For each factor the share of the gap to 100 that the attached conditions leave open: `Π(1 − d)`, 0 to 1.
#[must_use]
pub fn open_gaps(framework: &Framework, attached: &[bool]) -> Vec<f64> {
    let mut open = vec![1.0; framework.factors()];
    for (mitigation, attached) in framework.mitigations.iter().zip(attached) {
        if !attached {
            continue;
        }
        for closes in &mitigation.closes {
            if let Some(gap) = open.get_mut(closes.factor) {
                *gap *= 1.0 - share(closes.share);
            }
        }
    }
    open
}
