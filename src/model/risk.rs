//! Misuse risk as log-odds, and the gate that it meets (model description, section 7).

use super::framework::{Case, Framework, Gate};
use super::math::{NEUTRAL, log_odds_term, logistic, logit, score, share};

/// An illustrative misuse risk as an exactly additive sum of log-odds terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Risk {
    /// The level `α`.
    pub base: f64,
    /// Term of each harm factor `(β/10)·h_j·(50 − s_j)`, in the order of the framework's harms.
    pub harms: Vec<f64>,
    /// Term of the item.
    pub item: f64,
    /// Term of the gate's breadth.
    pub breadth: f64,
    /// Term of each condition, 0 where it is not attached; scaled down together where the floor binds.
    pub mitigations: Vec<f64>,
    /// The sum of all terms, or the log-odds of the reader's own estimate.
    pub log_odds: f64,
    /// The probability, 0 to 1.
    pub probability: f64,
    /// Whether the reader's own estimate stands in place of the terms.
    pub own_estimate: bool,
}

/// Own estimates are kept this far from 0 and 1 where they become log-odds, which would be infinite there.
const CERTAIN: f64 = 0.001;

impl Risk {
    /// The estimate for a text's case: `logit p = α + β(H − 50)/10 + δ + ω + Σ μ` (model description, section 7).
    ///
    /// `scores` are those after conditions, one per factor, as the sliders mean them: harm is a fact of the recipient, so a
    /// text that turns a factor round does not turn its harm round. Where the conditions together would add less than the
    /// framework's floor, their terms are scaled down in proportion, so that the terms still sum to the log-odds.
    ///
    /// The reader's own estimate, where it is a number, replaces probability and log-odds under every text, the breadth of the
    /// gate included; the terms then only tell what the model would have said. What the framework does not know, and terms
    /// that are no numbers, add nothing.
    #[must_use]
    pub fn estimate(
        framework: &Framework,
        gate: Option<Gate>,
        case: &Case<'_>,
        scores: &[f64],
    ) -> Self {
        let base = log_odds_term(framework.risk.level);
        let slope = log_odds_term(framework.risk.slope);
        let harms: Vec<f64> = framework
            .harms
            .iter()
            .map(|harm| {
                let score = scores
                    .get(harm.factor)
                    .map_or(NEUTRAL, |value| score(*value));
                slope / 10.0 * share(harm.share) * (NEUTRAL - score)
            })
            .collect();
        let item = framework
            .items
            .get(case.item)
            .map_or(0.0, |item| log_odds_term(item.log_odds_shift));
        let breadth = gate.map_or(0.0, |gate| log_odds_term(gate.breadth));
        let mitigations = mitigation_terms(framework, case.mitigations);

        let sum =
            base + harms.iter().sum::<f64>() + item + breadth + mitigations.iter().sum::<f64>();
        let own = case.own_estimate.filter(|estimate| estimate.is_finite());
        let (log_odds, probability) = match own {
            Some(estimate) => (
                logit(estimate.clamp(CERTAIN, 1.0 - CERTAIN)),
                estimate.clamp(0.0, 1.0),
            ),
            None => (sum, logistic(sum)),
        };
        Self {
            base,
            harms,
            item,
            breadth,
            mitigations,
            log_odds,
            probability,
            own_estimate: own.is_some(),
        }
    }
}

/// One term per condition, 0 where it is not attached, scaled so that their sum is not below the floor.
fn mitigation_terms(framework: &Framework, attached: &[bool]) -> Vec<f64> {
    let mut terms: Vec<f64> = attached_terms(framework, attached)
        .map(|term| term.unwrap_or(0.0))
        .collect();
    let floor = log_odds_term(framework.risk.mitigation_floor).min(0.0);
    let sum: f64 = terms.iter().sum();
    if sum < floor {
        for term in &mut terms {
            *term *= floor / sum;
        }
    }
    terms
}

/// The shift of each condition that is attached, before the floor; `None` where it is not attached.
pub(super) fn attached_terms(
    framework: &Framework,
    attached: &[bool],
) -> impl Iterator<Item = Option<f64>> {
    let mitigations = framework.mitigations.iter().enumerate();
    mitigations.map(|(number, mitigation)| {
        let attached = attached.get(number).copied().unwrap_or(false);
        attached.then(|| log_odds_term(mitigation.log_odds_shift))
    })
}

/// Where a text's gate stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GateState {
    /// The text has no bar on misuse.
    None,
    /// The bar is not met.
    Open,
    /// The probability is strictly above the threshold.
    ShutByRisk,
    /// The reader says that the harm is documented knowledge.
    ShutByKnowledge,
}

impl GateState {
    /// Where a gate stands before a probability.
    ///
    /// It shuts strictly above its threshold. Documented knowledge shuts every misuse gate: the model description names the
    /// knowledge standards only, but what is known is also more likely than not, a clear risk and an overriding one, so a
    /// weaker standard cannot stay open where the strictest is met. A threshold that is no number is never exceeded.
    #[must_use]
    pub fn of(gate: Option<Gate>, probability: f64, documented_knowledge: bool) -> Self {
        match gate {
            None => Self::None,
            Some(_) if documented_knowledge => Self::ShutByKnowledge,
            Some(gate) if probability > gate.threshold => Self::ShutByRisk,
            Some(_) => Self::Open,
        }
    }

    /// Whether the gate bars the transfer.
    #[must_use]
    pub fn is_shut(self) -> bool {
        matches!(self, Self::ShutByRisk | Self::ShutByKnowledge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::framework::{Mitigation, RiskModel, Standard};

    fn framework(shifts: &[f64]) -> Framework {
        Framework {
            groups: vec![0],
            overlay: Vec::new(),
            harms: Vec::new(),
            items: Vec::new(),
            mitigations: shifts
                .iter()
                .map(|shift| Mitigation {
                    log_odds_shift: *shift,
                    closes: Vec::new(),
                })
                .collect(),
            risk: RiskModel {
                level: 0.0,
                slope: 1.0,
                mitigation_floor: -1.1,
            },
            security: Vec::new(),
            edge_rounding: 0.0,
        }
    }

    fn case(attached: &[bool]) -> Case<'_> {
        Case {
            scores: &[50.0],
            item: 0,
            mitigations: attached,
            own_estimate: None,
            documented_knowledge: false,
        }
    }

    const GATE: Gate = Gate {
        standard: Standard::MoreLikelyThanNot,
        threshold: 0.5,
        breadth: 0.4,
    };

    #[test]
    fn conditions_are_scaled_down_together_at_the_floor() {
        let framework = framework(&[-1.0, -0.65, -0.55]);
        let risk = Risk::estimate(&framework, None, &case(&[true, true, true]), &[50.0]);
        assert!((risk.log_odds + 1.1).abs() < 1e-15);
        assert!((risk.mitigations[0] + 0.5).abs() < 1e-15);

        let risk = Risk::estimate(&framework, None, &case(&[true, false]), &[50.0]);
        assert_eq!(risk.mitigations, [-1.0, 0.0, 0.0]);
    }

    #[test]
    fn an_own_estimate_replaces_everything_and_is_not_cut_in_the_probability() {
        let framework = framework(&[-1.0]);
        let own = |estimate| Case {
            own_estimate: Some(estimate),
            ..case(&[true])
        };
        let risk = Risk::estimate(&framework, Some(GATE), &own(1.0), &[50.0]);
        assert_eq!(risk.probability, 1.0);
        assert!((risk.log_odds - logit(0.999)).abs() < 1e-12);
        assert!(risk.own_estimate);

        let risk = Risk::estimate(&framework, Some(GATE), &own(f64::NAN), &[50.0]);
        assert!(!risk.own_estimate);
        assert!((risk.log_odds - (0.4 - 1.0)).abs() < 1e-15);
    }

    #[test]
    fn a_gate_shuts_strictly_above_its_threshold_or_by_knowledge() {
        assert_eq!(GateState::of(Some(GATE), 0.5, false), GateState::Open);
        assert_eq!(
            GateState::of(Some(GATE), 0.500_001, false),
            GateState::ShutByRisk
        );
        assert_eq!(
            GateState::of(Some(GATE), 0.0, true),
            GateState::ShutByKnowledge
        );
        assert_eq!(GateState::of(None, 1.0, true), GateState::None);
        let knowledge = Gate {
            threshold: Gate::KNOWLEDGE_ONLY,
            ..GATE
        };
        let state = |documented| GateState::of(Some(knowledge), 1.0, documented);
        assert_eq!(
            [state(false), state(true)],
            [GateState::Open, GateState::ShutByKnowledge]
        );
    }
}
