//! Two texts set against each other on one scenario: what each says, and an exact split of what sets them apart.

use crate::edition::Policy;
use crate::edition::id::{FactorId, PolicyId};
use crate::model::difference::{self, Difference};
use crate::model::disposition::{Disposition, Edges};
use crate::model::evaluate::{Evaluation, evaluate};
use crate::model::framework::{Gate, Text};
use crate::model::math::exp;
use crate::model::order::sort_by;
use crate::model::risk::Risk;
use crate::scenario::{SLIDERS, Scenario, View};

use crate::findings::engine::Engine;
use crate::findings::model_input::ModelInput;
use crate::findings::results::pair;
use crate::findings::rounding::{rounded_to_sum, shown as printed};
use crate::findings::verdict::Verdict;
use crate::findings::waterfall::Waterfall;

/// Two texts set against each other.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The two texts, as the reader ordered them.
    pub sides: [Side; 2],
    /// The second less the first, split.
    pub difference: Difference,
    /// The factors, the largest difference in points first.
    pub order: Vec<FactorId>,
    /// The factor that raises misuse risk most, under both alike; `None` where none does, or the estimate is the reader's own.
    pub harm: Option<FactorId>,
    /// Points that no factor accounts for: the second neutral balance less the first; 0 unless the reader has set the overlay's
    /// reference above 50.
    pub neutral: f64,
    /// Points by which the security case sets the numbers that decide further apart than the balances are, or less far.
    pub security: f64,
    /// Whether the two presume different things.
    pub presume_otherwise: bool,
    /// The band edges where a text presumes nothing.
    edges: Edges,
}

/// One of the two texts.
#[derive(Clone, Debug)]
pub struct Side {
    /// Which text.
    pub id: PolicyId,
    /// The entry of the edition.
    pub policy: &'static Policy,
    /// The text as the scenario reads it.
    pub text: Text,
    /// For each factor, whether the reader has replaced our stance by another.
    pub replaced: [bool; SLIDERS],
    /// Everything that the model says.
    pub evaluation: Evaluation,
    /// What follows in the terms of what the text presumes.
    pub verdict: Verdict,
}

/// What decides how two texts differ in what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decisive {
    /// Only the gate of the side with this position (0 first, 1 second) is shut.
    Gate(usize),
    /// Both gates are shut, so that no balance counts.
    BothGates,
    /// No gate is shut, and only what the texts presume leads to different results.
    Presumption,
    /// No gate is shut, and the balances lie in different bands.
    Balance,
    /// No gate is shut, and the balances lie in the same band.
    Nothing,
}

impl Comparison {
    /// Sets two texts against each other; `None` where one of them is the gap.
    #[must_use]
    pub fn of(scenario: &Scenario, pair: [PolicyId; 2]) -> Option<Self> {
        Self::of_input(scenario, &ModelInput::of(scenario), pair)
    }

    /// The same on a scenario that has been made ready.
    #[must_use]
    pub fn of_input(
        scenario: &Scenario,
        prepared: &ModelInput,
        pair: [PolicyId; 2],
    ) -> Option<Self> {
        let sides = [
            side(prepared, scenario, pair[0])?,
            side(prepared, scenario, pair[1])?,
        ];
        let [first, second] = sides.each_ref().map(|side| difference::Side {
            text: &side.text,
            rule: &prepared.rule,
            item: scenario.item.index(),
        });
        let difference =
            difference::difference(&prepared.framework, &first, &second, &prepared.case());
        let points = &difference.factors;
        let mut order: Vec<FactorId> = FactorId::all().take(points.len()).collect();
        sort_by(&mut order, |&a, &b| {
            points[b.index()].abs().total_cmp(&points[a.index()].abs())
        });
        let [before, after] = sides.each_ref().map(|side| side.evaluation.neutral);
        let [first, second] = sides
            .each_ref()
            .map(|side| side.evaluation.decides - side.evaluation.balance);
        Some(Self {
            order,
            harm: worst_harm(prepared, &sides[0].evaluation.risk),
            neutral: after - before,
            security: second - first,
            presume_otherwise: sides[0].text.presumption != sides[1].text.presumption,
            edges: Edges::of_rule(&prepared.framework, &prepared.rule),
            sides,
            difference,
        })
    }

    /// What decides.
    #[must_use]
    pub fn decisive(&self) -> Decisive {
        let [first, second] = self.sides.each_ref().map(|side| &side.evaluation);
        match (first.gate.is_shut(), second.gate.is_shut()) {
            (true, false) => Decisive::Gate(0),
            (false, true) => Decisive::Gate(1),
            (true, true) => Decisive::BothGates,
            (false, false) if first.disposition == second.disposition => Decisive::Nothing,
            (false, false) if self.would_be_alike() => Decisive::Presumption,
            (false, false) => Decisive::Balance,
        }
    }

    /// Whether both texts would come to the same if neither presumed anything.
    fn would_be_alike(&self) -> bool {
        let [first, second] = self.sides.each_ref().map(|side| {
            let evaluation = &side.evaluation;
            Disposition::of(evaluation.balance, evaluation.gate, &self.edges)
        });
        first == second
    }

    /// The parts of the difference: weights, rule, item, and the presumption where the two presume different things.
    #[must_use]
    fn parts(&self) -> Vec<f64> {
        let parts = self.difference.balance;
        let mut all = vec![parts.weights, parts.rule, parts.item];
        if self.presume_otherwise {
            all.push(parts.presumption);
        }
        all
    }

    /// The bars from the first number that decides to the second, part by part.
    #[must_use]
    pub fn steps(&self) -> Waterfall {
        Waterfall::of_points(self.sides[0].evaluation.decides, &self.parts())
    }

    /// Both numbers that decide as whole numbers.
    #[must_use]
    pub fn balances(&self) -> [i64; 2] {
        self.sides
            .each_ref()
            .map(|side| printed(side.evaluation.decides, &side.evaluation.edges))
    }

    /// The difference of these whole numbers.
    #[must_use]
    pub fn total(&self) -> i64 {
        let [from, to] = self.balances();
        to - from
    }

    /// The parts of the difference in whole points that sum to that of the whole numbers: weights, rule, item, and the presumption
    /// where the two presume different things.
    #[must_use]
    pub fn split(&self) -> Vec<i64> {
        rounded_to_sum(&self.parts(), self.total())
    }

    /// Whole points by factor, in the order of the comparison, then those of no factor, and last what the security case adds or
    /// takes where it decides in the place of a balance of either; they sum to the difference of the whole numbers that decide.
    #[must_use]
    pub fn points(&self) -> Vec<i64> {
        let by_factor = self
            .order
            .iter()
            .map(|&factor| self.difference.factors[factor.index()]);
        let security = (self.security != 0.0).then_some(self.security);
        let all: Vec<f64> = by_factor.chain([self.neutral]).chain(security).collect();
        rounded_to_sum(&all, self.total())
    }

    /// The criterion behind most of the difference, and its whole points; `None` where it makes no whole point.
    #[must_use]
    pub fn foremost_points(&self) -> Option<(FactorId, i64)> {
        let (factor, _) = self.foremost()?;
        let position = self.order.iter().position(|&other| other == factor)?;
        let points = self.points().get(position).copied()?;
        (points != 0).then_some((factor, points))
    }

    /// The position of the side whose bar covers more, and how many times as high that makes the odds of misuse; `None` where
    /// both cover the same.
    #[must_use]
    pub fn wider_bar(&self) -> Option<(usize, f64)> {
        let gate = self.difference.log_odds.gate;
        (gate != 0.0).then(|| (usize::from(gate > 0.0), exp(gate.abs())))
    }

    /// The factor that accounts for most of the difference of the balances, in its direction, and its points.
    #[must_use]
    pub fn foremost(&self) -> Option<(FactorId, f64)> {
        let total = self.difference.balance.total;
        let mut points = self
            .order
            .iter()
            .map(|&factor| (factor, self.difference.factors[factor.index()]));
        points.find(|(_, points)| points * total > 0.0)
    }
}

/// What the breadth of a bar multiplies the odds of misuse by; `None` where it is not covered.
#[must_use]
pub fn breadth(gate: &Gate) -> Option<f64> {
    (gate.breadth != 0.0).then(|| exp(gate.breadth))
}

fn worst_harm(prepared: &ModelInput, risk: &Risk) -> Option<FactorId> {
    let terms = prepared.framework.harms.iter().zip(&risk.harms);
    let raising = terms.filter(|(_, term)| **term > 0.0 && !risk.own_estimate);
    raising
        .max_by(|a, b| a.1.total_cmp(b.1))
        .and_then(|(share, _)| FactorId::new(share.factor))
}

fn side(prepared: &ModelInput, scenario: &Scenario, id: PolicyId) -> Option<Side> {
    let text = prepared.text(id)?;
    let changes = scenario.reading.stances_of(id);
    let evaluation = evaluate(&prepared.framework, &text, &prepared.rule, &prepared.case());
    let (disposition, because) = (evaluation.disposition, evaluation.because);
    Some(Side {
        id,
        policy: prepared.engine.edition.policy(id),
        replaced: changes.map(|change| change.is_some()),
        verdict: Verdict::of(disposition, because, &text, &prepared.rule),
        evaluation,
        text,
    })
}

/// Whether a text can be set against another: the gap cannot.
#[must_use]
pub fn is_scored(engine: &Engine, policy: PolicyId) -> bool {
    engine.coded(policy).is_some()
}

/// The texts that can be set against each other, in order of time, comparators last.
pub fn choices(engine: &Engine) -> impl Iterator<Item = PolicyId> {
    let in_time = engine.in_time.iter().copied();
    in_time.filter(move |&policy| is_scored(engine, policy))
}

/// The two texts that a view of a scenario sets against each other.
///
/// Where the view names only one, a text before the later of the headline's pair stands against that one, a text behind it against the
/// earlier of them. The gap, and a text named twice, count as not named.
#[must_use]
pub fn chosen(scenario: &Scenario, view: View) -> [PolicyId; 2] {
    let engine = Engine::of(scenario);
    let [earlier, later] = pair(scenario);
    let place = |policy| engine.in_time.iter().position(|other| *other == policy);
    let is_before = |only| only != earlier && place(only) < place(later);
    let scored = |policy: Option<PolicyId>| policy.filter(|&policy| is_scored(engine, policy));
    let (first, second) = (scored(view.policy), scored(view.other));
    match (first, second) {
        (Some(first), Some(second)) if first != second => [first, second],
        (Some(only), _) | (None, Some(only)) if is_before(only) => [only, later],
        (Some(only), _) | (None, Some(only)) if only != earlier => [earlier, only],
        _ => [earlier, later],
    }
}

/// The pair with another text, or another scenario, at a position; choosing that of the other position exchanges the two.
#[must_use]
pub fn with<T: PartialEq>(pair: [T; 2], position: usize, chosen: T) -> [T; 2] {
    let [first, second] = pair;
    match position {
        0 if chosen == second => [second, first],
        0 => [chosen, second],
        _ if chosen == first => [second, first],
        _ => [first, chosen],
    }
}
