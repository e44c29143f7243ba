//! Why two policies differ.

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::compare::{Comparison, choices};
use counterweigh::messages::sentence::tag;
use counterweigh::messages::{compare as words, differ};

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    for count in [0, 1, 2, 12] {
        for points in [-3, 0, 4] {
            said.say("compare::others", words::others(count, points));
        }
    }
    for percent in 0..=100 {
        said.say("compare::bound", words::bound(f64::from(percent) / 100.0));
        said.say("compare::stands_at", words::stands_at(percent.into()));
        said.say("compare::weight", words::weight(f64::from(percent) / 100.0));
    }
}

/// How the policies of an edition are named.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    let policies = case.engine().edition.policies;
    for policy in policies {
        said.say("compare::name", words::name(policy));
        said.say("compare::head", words::head(policy));
        said.say("compare::balance_under", words::balance_under(policy));
        said.say(
            "compare::link",
            differ::why(&tag(policy), &tag(&policies[0])),
        );
    }
}

/// Every pair that begins with a policy, one after another from `turn` on.
pub(crate) fn of(said: &mut Said, case: &Case, turn: usize) {
    let scenario = case.scenario();
    let numbers: Vec<PolicyId> = choices(case.engine()).collect();
    let ours = [5, 7].map(|number| number.min(numbers.len() - 1));
    let other = [turn % numbers.len(), (turn + 1 + turn / 7) % numbers.len()];
    for places in [ours, other] {
        let pair = places.map(|place| numbers[place]);
        let Some(comparison) = Comparison::of(scenario, pair) else {
            continue;
        };
        let comparison: &Comparison = &comparison;
        said.say(
            "compare::sentence",
            words::sentence(scenario, case.picture.law.as_ref(), comparison),
        );
        said.say(
            "compare::numbers",
            format!(
                "{:?} {:?} {:?}",
                comparison.balances(),
                comparison.split(),
                comparison.points()
            ),
        );
        said.say("compare::split_title", words::split_title(comparison));
        said.some(
            "compare::risk_difference",
            words::risk_difference(comparison),
        );
        for side in &comparison.sides {
            let gate = side.text.gate;
            said.say("compare::standard_of", words::standard_of(gate));
            said.say("compare::shuts_above", words::shuts_above(gate));
            said.say("compare::breadth", words::breadth(gate));
            for (factor, _) in case.engine().edition.numbered_factors() {
                said.say("compare::stance", words::stance(side, factor));
            }
        }
    }
}
