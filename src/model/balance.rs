//! From weights and scores to a balance: two means, with or without an overlay (model description, section 5).

use super::framework::{Framework, Mean, OverlayUse, Rule, Share, Text};
use super::math::{BEST, NEUTRAL, exp, finite_or, ln, share};
use super::weights::weights;

/// Scores below this count as this inside the geometric mean (`ε`), so that one zero does not wipe out everything.
pub const GEOMETRIC_FLOOR: f64 = 1.0;

/// Lowest and highest overlay reference level that the arithmetic bears; a slider keeps to a narrower range.
const REFERENCES: (f64, f64) = (1.0, 100.0);

/// `Σ w_j x_j`, in the order of the factors.
#[must_use]
pub fn arithmetic_mean(weights: &[f64], values: &[f64]) -> f64 {
    weights
        .iter()
        .zip(values)
        .map(|(weight, value)| weight * value)
        .sum()
}

/// `exp Σ w_j ln max(x_j, floor)`, in the order of the factors; the floor is above 0.
#[must_use]
pub fn geometric_mean(weights: &[f64], values: &[f64], floor: f64) -> f64 {
    exp(weights
        .iter()
        .zip(values)
        .map(|(weight, value)| weight * ln(value.max(floor)))
        .sum())
}

/// A discount on everything else where some factors together stand below a reference level.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    shares: Vec<f64>,
    members: Vec<usize>,
    strength: f64,
    reference: f64,
}

impl Overlay {
    /// An overlay of `members` among so many `factors`, of a strength `λ` (cut to 0 to 1) and above-0 reference `s_ref`.
    ///
    /// Shares are scaled to sum to 1. `None` where no member is a known factor with a share above 0.
    #[must_use]
    pub fn new(members: &[Share], factors: usize, strength: f64, reference: f64) -> Option<Self> {
        let mut shares = vec![0.0; factors];
        for member in members {
            if let Some(total) = shares.get_mut(member.factor) {
                *total += share(member.share);
            }
        }
        let total: f64 = shares.iter().sum();
        if total <= 0.0 {
            return None;
        }
        for share in &mut shares {
            *share /= total;
        }
        Some(Self {
            members: (0..factors)
                .filter(|factor| shares[*factor] > 0.0)
                .collect(),
            shares,
            strength: share(strength),
            reference,
        })
    }

    /// Numbers of the member factors, ascending.
    #[must_use]
    pub fn members(&self) -> &[usize] {
        &self.members
    }

    /// Share of a factor in the overlay, 0 to 1; 0 where it is no member.
    #[must_use]
    pub fn share(&self, factor: usize) -> f64 {
        self.shares.get(factor).copied().unwrap_or(0.0)
    }

    /// Overlay strength `λ`, 0 to 1.
    #[must_use]
    pub fn strength(&self) -> f64 {
        self.strength
    }

    /// Reference level `s_ref`.
    #[must_use]
    pub fn reference(&self) -> f64 {
        self.reference
    }

    /// Where the members stand together: `s_O = Σ o_j s_j`, with the score of each member as `score` tells it.
    pub fn level(&self, score: impl Fn(usize) -> f64) -> f64 {
        self.members
            .iter()
            .map(|member| self.shares[*member] * score(*member))
            .sum()
    }

    /// What is left of the mean at a level: `1 − λ·max(0, 1 − s_O/s_ref)`, 0 to 1. Above the reference there is no bonus.
    #[must_use]
    pub fn multiplier(&self, level: f64) -> f64 {
        1.0 - self.strength * (1.0 - level / self.reference).max(0.0)
    }
}

/// How scores become a balance once text, rule and item are settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Aggregation {
    /// Weight of each factor; they sum to 1, or are all 0.
    pub weights: Vec<f64>,
    /// How weighted scores are averaged.
    pub mean: Mean,
    /// The discount, where the text is read with one.
    pub overlay: Option<Overlay>,
}

impl Aggregation {
    /// The aggregation of a text under a rule for an item.
    ///
    /// The overlay strength is cut to 0 to 1 and the reference to 1 to 100; where they are no numbers our own stand in.
    #[must_use]
    pub fn new(framework: &Framework, text: &Text, rule: &Rule, item: usize) -> Self {
        let discounted = match rule.overlay {
            OverlayUse::AsTheTextSays => text.overlay,
            OverlayUse::Never => false,
            OverlayUse::Always => true,
        };
        let strength = finite_or(rule.overlay_strength, Rule::STANDARD.overlay_strength);
        let reference = finite_or(rule.overlay_reference, Rule::STANDARD.overlay_reference);
        Self {
            weights: weights(framework, text, rule, item),
            mean: rule.mean,
            overlay: if discounted {
                Overlay::new(
                    &framework.overlay,
                    framework.factors(),
                    strength,
                    reference.clamp(REFERENCES.0, REFERENCES.1),
                )
            } else {
                None
            },
        }
    }

    /// Whether no factor has a weight: there is nothing to weigh, and nothing to discount.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.weights.iter().all(|weight| *weight == 0.0)
    }

    /// The weighted mean of scores before the overlay, 0 to 100; neutral where no factor has a weight.
    #[must_use]
    pub fn mean(&self, scores: &[f64]) -> f64 {
        if self.is_empty() {
            return NEUTRAL;
        }
        // Weights that sum to a last bit more than 1 must not carry a mean of 100s above 100.
        match self.mean {
            Mean::Arithmetic => arithmetic_mean(&self.weights, scores).min(BEST),
            Mean::Geometric => geometric_mean(&self.weights, scores, GEOMETRIC_FLOOR).min(BEST),
        }
    }

    /// What the overlay leaves of the mean, 0 to 1; 1 without an overlay or without anything to discount.
    #[must_use]
    pub fn multiplier(&self, scores: &[f64]) -> f64 {
        match &self.overlay {
            Some(overlay) if !self.is_empty() => {
                overlay.multiplier(overlay.level(|member| scores[member]))
            }
            _ => 1.0,
        }
    }

    /// The balance `C`: mean times multiplier, 0 to 100.
    #[must_use]
    pub fn balance(&self, scores: &[f64]) -> f64 {
        self.mean(scores) * self.multiplier(scores)
    }
}

/// Scores as a text counts them: 100 minus itself where the text turns the factor round (`d = −1`), in and out 0 to 100.
///
/// Its own inverse up to rounding, so it also leads back from a text's scores to the sliders'.
#[must_use]
pub fn turned(text: &Text, scores: &[f64]) -> Vec<f64> {
    scores
        .iter()
        .enumerate()
        .map(|(factor, score)| turned_score(text, factor, *score))
        .collect()
}

/// One score as a text counts it; see [`turned`].
#[must_use]
pub fn turned_score(text: &Text, factor: usize, score: f64) -> f64 {
    if text.reversed.get(factor).copied().unwrap_or(false) {
        BEST - score
    } else {
        score
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overlay(strength: f64) -> Overlay {
        let members = [0, 2].map(|factor| Share { factor, share: 0.5 });
        Overlay::new(&members, 3, strength, 50.0).unwrap()
    }

    #[test]
    fn the_overlay_discounts_below_the_reference_and_gives_no_bonus_above() {
        let overlay = overlay(0.3);
        assert_eq!(overlay.multiplier(50.0), 1.0);
        assert_eq!(overlay.multiplier(90.0), 1.0);
        assert_eq!(overlay.multiplier(25.0), 1.0 - 0.3 * 0.5);
        assert_eq!(overlay.level(|member| [20.0, 99.0, 40.0][member]), 30.0);
    }

    #[test]
    fn members_that_no_one_knows_make_no_overlay() {
        let unknown = [Share {
            factor: 9,
            share: 1.0,
        }];
        assert_eq!(Overlay::new(&unknown, 3, 0.3, 50.0), None);
    }

    #[test]
    fn without_weights_there_is_nothing_to_discount() {
        let aggregation = Aggregation {
            weights: vec![0.0; 3],
            mean: Mean::Geometric,
            overlay: Some(overlay(0.7)),
        };
        assert_eq!(aggregation.balance(&[0.0; 3]), NEUTRAL);
    }
}
