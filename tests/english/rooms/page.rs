//! The frame of the page, rows, sliders and sources.

use counterweigh::findings::derived::Derived;
use counterweigh::findings::engine::Engine;
use counterweigh::findings::results::{self, PAIR};
use counterweigh::messages::number::{chance, day, rounded};
use counterweigh::messages::{page as words, settings, source};

use crate::dump::Said;
use crate::sweep::Case;

/// What is said of numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    let earlier = Engine::newest().edition.policy(PAIR[0]);
    for points in [-100, -12, -2, -1, 0, 1, 2, 12, 100] {
        said.say("page::against", words::against(earlier, points));
        said.say("page::moved_by", words::moved_by(points));
        said.say("page::change", words::change(points));
        for balance in [0, 1, 39, 50, 100] {
            said.say("page::balance", words::balance(balance, points));
        }
    }
    for own in [false, true] {
        said.say("page::reset_of", words::reset_of("Conduct in war", own));
    }
    said.say("page::entry_of", words::entry_of("Conduct in war"));
    for published in [None, Some(0), Some(22), Some(60)] {
        for value in [0, 22, 100] {
            said.say("page::spoken", words::spoken(value, published));
        }
    }
    for error in [0, 1, 7] {
        said.say("page::published_at", source::published_at(44, error));
    }
    for (from, until) in [("2021-01-20", "2023-02-23"), ("2021", "2023-02"), ("", "")] {
        said.say("page::gap", words::gap(&day(from), &day(until)));
    }
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
    }
    for group in edition.groups {
        said.say("page::criteria_of", words::criteria_of(group.name));
    }
    if let Some(words) = case.engine().annotations() {
        let makings = &words.makings;
        for indicator in makings.indicators {
            said.say("page::direction", source::direction(indicator));
        }
        for rule in makings.rules {
            said.say("page::rule", source::rule(rule, None));
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
            earlier.map(|earlier| {
                words::against(case.engine().edition.policy(PAIR[0]), balance - earlier)
            }),
        );
        if let Some(gate) = &policy.gate {
            let risk = chance(case.picture.risk);
            said.say(
                "page::gate_line",
                words::gate_line(&risk, gate.standard, &glance),
            );
        }
        earlier = Some(balance);
    }
    said.say(
        "page::conditions_and_risk",
        settings::conditions_and_risk(case.scenario()),
    );
}

/// The published figures of a country, slider by slider.
pub(crate) fn figures(said: &mut Said, case: &Case) {
    let (engine, scenario) = (case.engine(), case.scenario());
    for published in Derived::of(scenario).published {
        let (value, error) = (rounded(published.value.score()), rounded(published.error));
        said.say("page::published_at", source::published_at(value, error));
        said.say("page::spoken", words::spoken(value, Some(value)));
    }
    let makings = engine.annotations().map(|words| &words.makings);
    if let Some((makings, country)) = makings.zip(engine.position(scenario.place)) {
        for (number, indicator) in makings.indicators.iter().enumerate() {
            if let Some(cell) = makings.cell(country, number) {
                said.say("page::figure", source::figure(&cell, indicator));
            }
        }
        for (factor, _) in engine.edition.numbered_factors() {
            let value = engine.finished(scenario.place, factor);
            said.some("page::stands_at", value.as_ref().map(source::stands_at));
            for rule in makings.rules_of(factor) {
                if rule.basis.is_none() {
                    said.say("page::rule", source::rule(rule, value.as_ref()));
                }
                for part in rule.parts_of(country) {
                    let names: Vec<String> =
                        part.of.iter().map(|name| source::spoken_of(name)).collect();
                    said.say("page::part", source::part(&part, &names));
                }
            }
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
