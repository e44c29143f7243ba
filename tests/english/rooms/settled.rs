//! How settled a result is.

use counterweigh::edition::id::PolicyId;
use counterweigh::findings::assumptions::Setter;
use counterweigh::findings::model_input::ModelInput;
use counterweigh::findings::robustness::{Robustness, Sureness, shares_of_weightings, what_drives};
use counterweigh::findings::rounding::of_100;
use counterweigh::messages::sentence::explanation;
use counterweigh::messages::{headline, robustness, settled as words};

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of nothing in particular.
pub(crate) fn fixed(said: &mut Said) {
    let how = [
        Sureness::Clear,
        Sureness::Likely,
        Sureness::EitherWay,
        Sureness::Otherwise,
    ];
    said.list("settled::sureness", &how.map(words::sureness));
}

/// What the headline and what stands below it say where each text stands beside the first one, and beside the one before it.
fn pinned(said: &mut Said, case: &Case, settled: &Robustness) {
    let texts: Vec<PolicyId> = case
        .picture
        .scored(case.engine())
        .map(|row| row.0)
        .collect();
    let Some(first) = texts.first() else {
        return;
    };
    for two in texts.windows(2) {
        for one in [*first, two[0]] {
            let mut scenario = case.scenario().clone();
            scenario.pair = [one, two[1]];
            let subject = headline::Subject {
                scenario: &scenario,
                results: &case.picture,
                readings: settled,
                setter: Setter::Link,
            };
            said.say("headline::pinned", headline::headline_of_texts(&subject));
            said.say("sentence::pinned", explanation(&scenario, &case.picture));
        }
    }
}

/// The readings of a scenario.
pub(crate) fn of(said: &mut Said, case: &Case, settled: &Robustness) {
    let (scenario, picture) = (case.scenario(), &case.picture);
    for setter in [Setter::Link, Setter::Reader] {
        let subject = headline::Subject {
            scenario,
            results: picture,
            readings: settled,
            setter,
        };
        said.say("headline::headline", headline::headline(&subject));
        for (policy, _, _) in picture.scored(case.engine()) {
            said.some("headline::of_one", headline::of_one(&subject, policy));
        }
    }
    said.say(
        "settled::of_pair",
        words::of_pair(scenario, picture, settled),
    );
    pinned(said, case, settled);
    let mut before = None;
    for (number, policy, glance) in picture.scored(case.engine()) {
        if let Some(look) = settled.summary(number, glance.disposition) {
            let (word, rest) = words::row(&look, glance.terms);
            said.say("settled::row", format!("{word}: {rest}"));
            said.say("settled::cell", words::cell(&look));
            let now = (policy, look);
            if let Some(before) = &before {
                said.say("settled::pair", words::pair([before, &now]));
            }
            before = Some(now);
        }
        if let Some(readings) = settled.of(number) {
            said.say(
                "settled::shares",
                robustness::shares(case.scenario(), readings, glance.terms),
            );
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
