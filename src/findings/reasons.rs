//! The reasons behind a result: the points that each criterion adds to the balance, and the terms of misuse risk under a gate.

use crate::edition::Edition;
use crate::edition::id::{ConditionId, FactorId, PolicyId};
use crate::model::evaluate::Evaluation;
use crate::model::framework::Gate;
use crate::model::math::{exp, logistic, logit};
use crate::model::risk::Risk;
use crate::scenario::Scenario;

use crate::findings::engine::Engine;
use crate::findings::rounding::{from_largest, rounded, rounded_to_sum, shown};
use crate::findings::waterfall::Waterfall;

/// Reasons named one by one; the others are summed.
const NAMED: usize = 7;

/// Whether a text that makes its demands of some buyers exempts a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exemption {
    /// It names the country, or an alliance that it is in.
    Named,
    /// It is Israel, to which the text of 1977 keeps commitments without naming it among the exempt.
    Israel,
    /// It does not.
    None,
}

impl Exemption {
    /// Of a text for a scenario's place; `None` where the text makes no difference between buyers.
    #[must_use]
    pub fn of(scenario: &Scenario, policy: PolicyId) -> Option<Self> {
        let engine = Engine::of(scenario);
        let mut presumptions = engine.edition.policy(policy).presumptions.iter();
        let exempt = presumptions.find(|entry| !entry.buyers.is_empty())?;
        let country = engine.position(scenario.place);
        let country = country.filter(|country| exempt.buyers.contains(country));
        Some(
            match country.map(|country| engine.edition.countries[country].iso3) {
                Some("ISR") => Self::Israel,
                Some(_) => Self::Named,
                None => Self::None,
            },
        )
    }
}

/// The reasons of a result in whole points, the largest first, and last all others together.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// The factors that are named.
    pub named: Vec<FactorId>,
    /// How many others there are.
    pub others: usize,
    /// Points of each named factor, and last those of the others; they sum to the balance less neutral.
    pub points: Vec<i64>,
    /// Their bars.
    pub steps: Waterfall,
    /// The neutral balance.
    pub neutral: i64,
    /// The balance.
    pub balance: i64,
    /// The case for US security from the criteria that count for it, where the text asks for one.
    pub security_case: Option<i64>,
    /// The number that decides.
    pub decides: i64,
}

impl Reasons {
    /// The reasons of a result.
    #[must_use]
    pub fn of(evaluation: &Evaluation) -> Self {
        let contributions = evaluation.contributions();
        let sizes: Vec<f64> = contributions.iter().map(|points| points.abs()).collect();
        let order = from_largest(&sizes).into_iter();
        let order: Vec<FactorId> = order.filter_map(FactorId::new).collect();
        let (named, rest) = order.split_at(NAMED.min(order.len()));
        let points_of = |factors: &[FactorId]| -> Vec<f64> {
            factors
                .iter()
                .map(|factor| contributions[factor.index()])
                .collect()
        };
        let mut sizes = points_of(named);
        sizes.push(points_of(rest).iter().sum());
        let case = evaluation.security_case;
        let decides = shown(evaluation.decides, &evaluation.edges);
        // A balance that does not decide is held against no edge.
        let balance = match case {
            Some(case) if case < evaluation.balance => rounded(evaluation.balance),
            _ => decides,
        };
        let neutral = rounded(evaluation.neutral);
        Self {
            named: named.to_vec(),
            others: rest.len(),
            points: rounded_to_sum(&sizes, balance - neutral),
            steps: Waterfall::of_points(evaluation.neutral, &sizes),
            neutral,
            balance,
            security_case: case.map(|case| {
                let is_less = case <= evaluation.decides;
                if is_less { decides } else { rounded(case) }
            }),
            decides,
        }
    }

    /// Whether a criterion counts for the security case that the text asks for.
    #[must_use]
    pub fn counts_for_security(&self, edition: &Edition, factor: FactorId) -> bool {
        self.security_case.is_some() && edition.parameters.security.contains(&factor)
    }
}

/// What a term of misuse risk stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RiskTerm {
    /// A criterion of harm.
    Harm(FactorId),
    /// What is transferred.
    Item,
    /// How much the gate covers.
    Breadth,
    /// A condition.
    Condition(ConditionId),
}

/// Misuse risk under a gate as a sum: where it starts, and each term that counts, up to the threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct GateSum {
    /// The risk before any term, 0 to 1.
    pub start: f64,
    /// What each term stands for, and what it multiplies the odds by.
    pub terms: Vec<(RiskTerm, f64)>,
    /// Their bars.
    pub steps: Waterfall,
}

impl GateSum {
    /// The sum of a risk under a gate.
    #[must_use]
    pub fn of(engine: &Engine, risk: &Risk, gate: &Gate) -> Self {
        let harms = engine.framework.harms.iter();
        let harms = harms
            .zip(risk.harms.iter().copied())
            .filter_map(|(share, term)| Some((RiskTerm::Harm(FactorId::new(share.factor)?), term)));
        let conditions = ConditionId::all().zip(risk.mitigations.iter().copied());
        let terms: Vec<(RiskTerm, f64)> = harms
            .chain([
                (RiskTerm::Item, risk.item),
                (RiskTerm::Breadth, risk.breadth),
            ])
            .chain(conditions.map(|(condition, term)| (RiskTerm::Condition(condition), term)))
            .filter(|(_, term)| term.abs() > 1e-9)
            .collect();
        let sizes: Vec<f64> = terms.iter().map(|(_, term)| *term).collect();
        Self {
            start: logistic(risk.base),
            steps: Waterfall::of_odds(risk.base, logit(gate.threshold.min(1.0)), &sizes),
            terms: terms
                .into_iter()
                .map(|(what, term)| (what, exp(term)))
                .collect(),
        }
    }

    /// The criterion that raises the risk most, with what it multiplies the odds by; `None` where none raises it.
    #[must_use]
    pub fn raises_most(&self) -> Option<(FactorId, f64)> {
        let harms = self.terms.iter().filter_map(|(what, factor)| match what {
            RiskTerm::Harm(criterion) if *factor > 1.0 => Some((*criterion, *factor)),
            _ => None,
        });
        harms.max_by(|(_, one), (_, other)| one.total_cmp(other))
    }
}
