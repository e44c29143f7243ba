//! The number that decides: the balance, or the security case where that is weaker and a text asks for one.
//!
//! With the weights `w_j` of the balance `C` and its mean, the security case `K` is the mean over the factors that count for it
//! alone, `Σ w_j s_j / Σ w_j` (or the geometric one), without the overlay; 50 where none of them has a weight. What decides is
//! `min(C, K)` under a text that lets nobody have a sale that was not shown to serve the supplier's security, else `C`.

use super::balance::Aggregation;
use super::framework::{Framework, Rule, Text};
use super::math::BEST;
use super::presumption::SECURITY_BURDEN;
use super::weights::as_shares;

/// How scores become the number that decides once text, rule and item are settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// How they become the balance.
    pub balance: Aggregation,
    /// How they become the security case, where the text asks for one.
    pub security: Option<Aggregation>,
}

impl Decision {
    /// What decides of a text under a rule for an item.
    #[must_use]
    pub fn new(framework: &Framework, text: &Text, rule: &Rule, item: usize) -> Self {
        let balance = Aggregation::new(framework, text, rule, item);
        let asked = text.presumption.read(rule.burden).burden() == Some(SECURITY_BURDEN);
        Self {
            security: asked.then(|| security(framework, &balance)),
            balance,
        }
    }

    /// The security case `K`, 0 to 100; `None` where the text asks for none. `scores` are as the text counts them.
    #[must_use]
    pub fn security_case(&self, scores: &[f64]) -> Option<f64> {
        let security = self.security.as_ref()?;
        Some(security.balance(scores))
    }

    /// The number that decides, `D`, 0 to 100. `scores` are as the text counts them.
    #[must_use]
    pub fn decides(&self, scores: &[f64]) -> f64 {
        let case = self.security_case(scores).unwrap_or(BEST);
        self.balance.balance(scores).min(case)
    }

    /// Whichever of the two decides; the balance where they are as strong.
    #[must_use]
    pub fn deciding(&self, scores: &[f64]) -> &Aggregation {
        let balance = self.balance.balance(scores);
        self.security
            .as_ref()
            .filter(|security| security.balance(scores) < balance)
            .unwrap_or(&self.balance)
    }
}

fn security(framework: &Framework, balance: &Aggregation) -> Aggregation {
    let mut weights = balance.weights.clone();
    for (factor, weight) in weights.iter_mut().enumerate() {
        if !framework.security.contains(&factor) {
            *weight = 0.0;
        }
    }
    Aggregation {
        weights: as_shares(weights),
        mean: balance.mean,
        overlay: None,
    }
}
