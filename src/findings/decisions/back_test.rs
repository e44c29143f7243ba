//! How often text and decision agree, and which decisions went both ways under one text.

use crate::edition::id::PolicyId;
use crate::edition::{DecisionKind, DecisionOutcome};
use crate::findings::engine::Engine;

use super::case::{Case, Fit};
use super::separation::{ScoredDecision, Separation, separation};

/// What comes of holding every decision with figures against the texts.
#[derive(Clone, Debug, PartialEq)]
pub struct BackTest {
    /// How often the text in force that day agrees.
    pub in_force: Tally,
    /// How often each policy of the United States would, on all of the decisions, in order of time.
    pub policies: Vec<(PolicyId, Tally)>,
    /// How many of them went ahead, were held or conditioned, and were refused.
    pub outcomes: [usize; 3],
    /// Whether the score of the text in force separates what went ahead from what did not; `None` without both.
    pub separation: Option<Separation>,
    /// The same of sales and licences alone.
    pub of_sales: Option<Separation>,
}

/// How often a text agrees with what was decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// It points the way that was taken.
    pub agrees: usize,
    /// It points the other way.
    pub contradicts: usize,
    /// It points neither way.
    pub neither_way: usize,
}

impl Tally {
    fn of(fits: impl Iterator<Item = Fit>) -> Self {
        let mut tally = Self::default();
        for fit in fits {
            *match fit {
                Fit::Agrees => &mut tally.agrees,
                Fit::Contradicts => &mut tally.contradicts,
                Fit::NeitherWay => &mut tally.neither_way,
            } += 1;
        }
        tally
    }

    /// How many decisions were counted.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.agrees + self.contradicts + self.neither_way
    }
}

impl BackTest {
    /// Of some cases; those without figures are left out.
    #[must_use]
    pub fn of(cases: &[Case]) -> Self {
        let of_policy = |policy: PolicyId| {
            let tally = Tally::of(cases.iter().filter_map(|case| case.fit(policy)));
            (tally.all() > 0).then_some((policy, tally))
        };
        let in_force = |case: &Case| case.fit(case.decision.policy);
        let outcomes = DecisionOutcome::ALL.iter();
        let mut counts = outcomes.map(|outcome| {
            let scored = cases.iter().filter(|case| case.scenario.is_some());
            scored
                .filter(|case| case.decision.outcome == *outcome)
                .count()
        });
        Self {
            in_force: Tally::of(cases.iter().filter_map(in_force)),
            policies: Engine::newest()
                .in_time
                .iter()
                .filter_map(|policy| of_policy(*policy))
                .collect(),
            outcomes: [(); 3].map(|()| counts.next().unwrap_or_default()),
            separation: separated(cases.iter()),
            of_sales: separated(
                cases
                    .iter()
                    .filter(|case| case.decision.kind == DecisionKind::Sale),
            ),
        }
    }
}

/// Whether the score of the text in force separates the cases that went ahead from the others.
fn separated<'a>(cases: impl Iterator<Item = &'a Case>) -> Option<Separation> {
    let scored = cases.filter_map(|case| {
        Some(ScoredDecision {
            country: case.decision.country,
            went_ahead: case.decision.outcome == DecisionOutcome::WentAhead,
            score: case.in_force()?.balance,
        })
    });
    separation(&scored.collect::<Vec<_>>())
}

/// The pairs of decisions on one country and one item under one text of which one went ahead and the other did not, each pair and all
/// pairs in order of time.
#[must_use]
pub fn both_ways(cases: &[Case]) -> Vec<[&Case; 2]> {
    let same = |one: &Case, other: &Case| {
        let (one, other) = (one.decision, other.decision);
        (one.country, one.place, one.policy, one.item)
            == (other.country, other.place, other.policy, other.item)
    };
    let went_ahead = |case: &Case| case.decision.outcome == DecisionOutcome::WentAhead;
    let mut pairs = Vec::new();
    for (place, one) in cases.iter().enumerate() {
        let later = cases.iter().skip(place + 1);
        let against =
            later.filter(|other| same(one, other) && went_ahead(one) != went_ahead(other));
        pairs.extend(against.map(|other| [one, other]));
    }
    pairs
}
