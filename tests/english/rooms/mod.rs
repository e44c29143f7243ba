//! One file for each room of words: what is said there, under keys that stay the same wherever it is said.

pub(crate) mod cards;
pub(crate) mod changes;
pub(crate) mod charts;
pub(crate) mod cite;
pub(crate) mod claims;
pub(crate) mod classroom;
pub(crate) mod codings;
pub(crate) mod compare;
pub(crate) mod editions;
pub(crate) mod link;
pub(crate) mod method;
pub(crate) mod number;
pub(crate) mod page;
pub(crate) mod saved;
pub(crate) mod scenarios;
pub(crate) mod sentence;
pub(crate) mod settled;
pub(crate) mod share;
pub(crate) mod stop_rule;
pub(crate) mod table;
pub(crate) mod why;
pub(crate) mod world;
pub(crate) mod world_map;
pub(crate) mod your_reading;

use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::robustness::Robustness;
use counterweigh::messages::headline;
use counterweigh::model::framework::Standard;
use counterweigh::model::risk::GateState;

use crate::sweep::Case;

/// The sentence on top as others see it, before any reading is counted.
pub(crate) fn headline_of(case: &Case) -> String {
    headline::headline(&subject_of(case, &Robustness::default()))
}

/// What others see on top.
pub(crate) fn subject_of<'a>(case: &'a Case, readings: &'a Robustness) -> headline::Subject<'a> {
    headline::Subject {
        scenario: case.scenario(),
        results: &case.picture,
        readings,
        setter: Setter::Link,
    }
}

/// A link that stands for any: tokens are of the format, not of the words.
pub(crate) const LINK: &str = "https://example.org/counterweigh/#⟨token⟩";

/// 25 November 2026, as seals count.
pub(crate) const DAY: u16 = 328;

/// Every standard of proof.
pub(crate) const STANDARDS: [Standard; 4] = [
    Standard::ActualKnowledge,
    Standard::MoreLikelyThanNot,
    Standard::ClearRisk,
    Standard::OverridingRisk,
];

/// Every state of a gate.
pub(crate) const GATES: [GateState; 4] = [
    GateState::None,
    GateState::Open,
    GateState::ShutByRisk,
    GateState::ShutByKnowledge,
];
