//! What follows from the number that decides and a gate.

use super::framework::{Framework, Rule, Text};
use super::math::finite_or;
use super::presumption::Presumption;
use super::risk::GateState;

/// The four dispositions, from most to least restrictive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Disposition {
    /// Barred by the text's own gate, whatever the balance.
    Barred,
    /// What decides is below the lower band edge.
    WeighsAgainst,
    /// It lies between the edges; a number equal to an edge belongs to the upper band.
    LeftOpen,
    /// It is at or above the upper edge.
    WeighsInFavour,
}

impl Disposition {
    /// What follows from the number that decides (0 to 100) and a gate, between the band edges (model description, section 7).
    ///
    /// A shut gate bars whatever the balance. Where the lower edge lies above the upper one, what is below the lower edge weighs
    /// against.
    #[must_use]
    pub fn of(decides: f64, gate: GateState, edges: &Edges) -> Self {
        if gate.is_shut() {
            Self::Barred
        } else if edges.is_below(decides, edges.against_below) {
            Self::WeighsAgainst
        } else if edges.is_below(decides, edges.favour_from) {
            Self::LeftOpen
        } else {
            Self::WeighsInFavour
        }
    }
}

/// The edges of the bands under one text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edges {
    /// Below this a text weighs against.
    pub against_below: f64,
    /// From this on it weighs in favour; infinite where it never does.
    pub favour_from: f64,
    /// How far under an edge a number still counts as on it.
    pub rounding: f64,
}

impl Edges {
    /// The edges of a rule, `b1` and `b2`, as the presumption of a text moves them: a burden leaves nothing between the bands,
    /// `(b2, b2)`, and a text of refusal only favours nobody, `(b1, ∞)`.
    ///
    /// An edge that is no number gives way to our own.
    #[must_use]
    pub fn of(framework: &Framework, text: &Text, rule: &Rule) -> Self {
        let edges = Self::of_rule(framework, rule);
        match text.presumption.read(rule.burden) {
            Presumption::RefusalOnly => Self {
                favour_from: f64::INFINITY,
                ..edges
            },
            burden if burden.burden() > Some(0) => Self {
                against_below: edges.favour_from,
                ..edges
            },
            Presumption::Burden(_) => edges,
        }
    }

    /// The edges of a rule where a text presumes nothing.
    #[must_use]
    pub fn of_rule(framework: &Framework, rule: &Rule) -> Self {
        Self {
            against_below: finite_or(rule.against_below, Rule::STANDARD.against_below),
            favour_from: finite_or(rule.favour_from, Rule::STANDARD.favour_from),
            rounding: framework.edge_rounding,
        }
    }

    /// The edges that there are to meet, each once, the lower one first.
    #[must_use]
    pub fn met(&self) -> Vec<f64> {
        let mut edges = vec![self.against_below, self.favour_from];
        edges.dedup();
        edges.retain(|edge| edge.is_finite());
        edges
    }

    /// Whether a number lies below an edge, and not on it.
    #[must_use]
    pub fn is_below(&self, value: f64, edge: f64) -> bool {
        value < edge - self.rounding
    }
}

/// Why a disposition is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Because {
    /// The text's own gate is shut.
    Gate,
    /// Whoever wants the sale has not made the case; the balance alone would not weigh against it.
    Burden,
    /// Nothing that the text lists is a ground to refuse.
    NoGround,
    /// Of the balance.
    Balance,
}

impl Because {
    /// Why a text comes to a disposition with a balance, 0 to 100.
    #[must_use]
    pub fn of(
        disposition: Disposition,
        balance: f64,
        framework: &Framework,
        text: &Text,
        rule: &Rule,
    ) -> Self {
        match disposition {
            Disposition::Barred => Self::Gate,
            Disposition::WeighsAgainst => {
                let plain = Edges::of_rule(framework, rule);
                if plain.is_below(balance, plain.against_below) {
                    Self::Balance
                } else {
                    Self::Burden
                }
            }
            _ if text.presumption.burden().is_none() => Self::NoGround,
            _ => Self::Balance,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::framework::EDGE_ROUNDING;

    fn edges(rounding: f64) -> Edges {
        Edges {
            against_below: 40.0,
            favour_from: 60.0,
            rounding,
        }
    }

    #[test]
    fn the_rounding_of_a_sum_keeps_nobody_under_an_edge_in_the_second_model() {
        let just_under = 60.0 - 1e-12;
        let follows =
            |rounding: f64, value: f64| Disposition::of(value, GateState::None, &edges(rounding));
        assert_eq!(follows(0.0, just_under), Disposition::LeftOpen);
        assert_eq!(
            follows(EDGE_ROUNDING, just_under),
            Disposition::WeighsInFavour
        );
        assert_eq!(follows(EDGE_ROUNDING, 60.0 - 1e-8), Disposition::LeftOpen);
    }

    #[test]
    fn edges_that_coincide_or_are_never_reached_are_met_once_or_not() {
        let met = |against_below: f64, favour_from: f64| -> Vec<f64> {
            let edges = Edges {
                against_below,
                favour_from,
                rounding: 0.0,
            };
            edges.met()
        };
        assert_eq!(met(40.0, 60.0), [40.0, 60.0]);
        assert_eq!(met(60.0, 60.0), [60.0]);
        assert_eq!(met(40.0, f64::INFINITY), [40.0]);
    }
}
