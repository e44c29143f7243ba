//! The frame of the page, rows, sliders and sources.

use counterweigh::edition::SeRule;
use counterweigh::findings::derived::Derived;
use counterweigh::findings::results;
use counterweigh::messages::number::{chance, day, rounded};
use counterweigh::messages::{page as words, source};

use super::{DISPOSITIONS, GATES, STANDARDS};
use crate::dump::Said;
use crate::sweep::Case;

/// What is said of numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    said.list(
        "page::disposition_short",
        &DISPOSITIONS.map(words::disposition_short),
    );
    for points in [-100, -12, -2, -1, 0, 1, 2, 12, 100] {
        said.say("page::against", words::against(points));
        said.say("page::moved_by", words::moved_by(points));
        said.say("page::change", words::change(points));
        for balance in [0, 1, 39, 50, 100] {
            said.say("page::balance", words::balance(balance, points));
        }
    }
    for standard in STANDARDS {
        for state in GATES {
            said.say(
                "page::gate_line",
                words::gate_line("about 1 in 3", standard, state),
            );
        }
    }
    for own in [false, true] {
        said.say("page::reset_of", words::reset_of("Conduct in war", own));
    }
    said.say("page::entry_of", words::entry_of("Conduct in war"));
    said.say("page::source_of", words::source_of("Conduct in war"));
    for published in [None, Some(0), Some(22), Some(60)] {
        for value in [0, 22, 100] {
            said.say("page::spoken", words::spoken(value, published));
        }
    }
    for error in [0, 1, 7] {
        said.say("page::published_at", source::published_at(44, error));
        said.say("page::se_assumed", source::se_assumed(error as f64 + 0.5));
    }
    for (from, until) in [("2021-01-20", "2023-02-23"), ("2021", "2023-02"), ("", "")] {
        said.say("page::gap", words::gap(&day(from), &day(until)));
    }
    said.say(
        "page::rule",
        source::rule("Half of one figure and half of the other"),
    );
}

/// What is said of an edition.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    let edition = case.engine().edition;
    said.say("page::foot", words::foot(edition.id));
    for policy in edition.policies {
        said.say("page::full_name", words::full_name(policy));
        said.say("page::why_of", words::why_of(policy));
        said.say(
            "page::gap",
            words::gap(&day(policy.from), &day(policy.until)),
        );
    }
    for factor in edition.factors {
        said.say("page::ends", words::ends(factor));
        said.say("page::reset_of", words::reset_of(factor.short, false));
        said.say("page::entry_of", words::entry_of(factor.short));
        said.say("page::source_of", words::source_of(factor.short));
    }
    for indicator in edition.indicators {
        said.say("page::direction", source::direction(indicator));
    }
    for rule in edition.presets {
        said.say("page::rule", source::rule(rule.words));
        if let SeRule::Assumed(points) = rule.se {
            said.say("page::se_assumed", source::se_assumed(points));
        }
    }
}

/// The rows of a scenario.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let mut earlier = None;
    for (_, policy, glance) in case.picture.scored(case.engine()) {
        let balance = rounded(glance.balance);
        said.say(
            "page::balance",
            words::balance(balance, balance - rounded(glance.published)),
        );
        said.some(
            "page::against",
            earlier.map(|earlier| words::against(balance - earlier)),
        );
        if let Some(gate) = &policy.gate {
            let risk = chance(case.picture.risk);
            said.say(
                "page::gate_line",
                words::gate_line(&risk, gate.standard, glance.gate),
            );
        }
        earlier = Some(balance);
    }
}

/// The published figures of a country, slider by slider.
pub(crate) fn figures(said: &mut Said, case: &Case) {
    let (engine, scenario) = (case.engine(), case.scenario());
    for published in Derived::of(scenario).published {
        let (value, error) = (rounded(published.value.score()), rounded(published.error));
        said.say("page::published_at", source::published_at(value, error));
        said.say("page::spoken", words::spoken(value, Some(value)));
    }
    for (number, indicator) in engine.edition.indicators.iter().enumerate() {
        if let Some(cell) = engine.cell(scenario.place, number) {
            said.say("page::figure", source::figure(&cell, indicator));
        }
    }
    for flag in results::flags(scenario) {
        said.say("page::flag", flag.name);
    }
    said.say(
        "page::flagged",
        words::flagged(counterweigh::messages::sentence::place_name(scenario)),
    );
}
