//! How settled a result is.

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::robustness::{
    BANDS, RESULTS, Robustness, shares_of_weightings, what_drives,
};
use counterweigh::findings::rounding::of_100;
use counterweigh::messages::{robustness, settled as words};
use counterweigh::model::readings::Settled;

use super::DISPOSITIONS;
use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    let headlines = [Settled::Robust, Settled::Leans, Settled::NotSettled];
    said.list("settled::headline", &headlines.map(words::headline));
    said.list("settled::short", &DISPOSITIONS.map(words::short));
    said.list("settled::RESULTS", &RESULTS.map(words::short));
    said.list("settled::BANDS", &BANDS.map(words::short));
}

/// The readings of a scenario.
pub(crate) fn of(said: &mut Said, case: &Case, settled: &Robustness) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    said.say(
        "settled::of_pair",
        words::of_pair(scenario, picture, settled),
    );
    let mut before = None;
    for (number, policy, glance) in picture.scored(case.engine()) {
        if let Some(look) = settled.summary(number, glance.disposition) {
            let (word, rest) = words::row(&look);
            said.say("settled::row", format!("{word}: {rest}"));
            said.say("settled::cell", words::cell(&look));
            if let Some((year, before)) = &before {
                said.say(
                    "settled::pair",
                    words::pair((*year, before), (policy.year, &look)),
                );
            }
            before = Some((policy.year, look));
        }
        if let Some(readings) = settled.of(number) {
            said.say("settled::shares", robustness::shares(readings));
            for rule in &readings.by_rule {
                let shares = of_100(&rule.dispositions);
                said.say(
                    "settled::rule",
                    format!("{}: {shares:?}", robustness::rule(rule)),
                );
            }
        }
    }
}

/// What takes long: drivers and weightings under one policy.
pub(crate) fn at_rest(said: &mut Said, case: &Case, policy: PolicyId) {
    let input = ModelInput::of(case.scenario());
    if let Some(drivers) = what_drives(&input, policy) {
        said.some(
            "settled::drivers",
            robustness::drivers(&drivers.disposition),
        );
    }
    if let Some(shares) = shares_of_weightings(&input, policy) {
        for (what, bands) in robustness::weightings(&shares) {
            said.say(
                "settled::weightings",
                format!("{what}: {}", bands.join(", ")),
            );
        }
    }
}
