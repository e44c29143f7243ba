//! The reasons behind a result.

use counterweigh::edition::id::FactorId;
use counterweigh::edition::{Evidence, Passage};
use counterweigh::findings::reasons::{GateSum, Reasons};
use counterweigh::messages::number::{chance, odds_factor, rounded};
use counterweigh::messages::why as words;

use super::{GATES, STANDARDS};
use crate::dump::Said;
use crate::sweep::Case;

/// What is said of numbers alone.
pub(crate) fn fixed(said: &mut Said) {
    for evidence in [
        Evidence::Text,
        Evidence::OfficialSummary,
        Evidence::Secondary,
        Evidence::Memory,
    ] {
        for section in ["Sec. 2", "Sec. 3(c) (unverified, from memory)"] {
            let passage = Passage {
                factor: FactorId::SSG_GOV,
                section,
                paraphrase: "",
                evidence,
                url: "",
            };
            said.some("why::evidence", words::evidence(&passage));
        }
    }
    for state in GATES {
        for standard in STANDARDS {
            said.say("why::gate_title", words::gate_title(state, standard));
        }
    }
    for standard in STANDARDS {
        for threshold in [0.05, 0.5, 0.9] {
            said.say("why::threshold", words::threshold(standard, threshold));
        }
    }
    for names in [
        &["Conduct in war"] as &[&str],
        &["Conduct in war", "Economy"],
        &["Conduct in war", "Economy", "Offsets"],
    ] {
        said.say("why::missing", words::missing(names));
        said.say("why::proxies", words::proxies(names));
        said.say("why::open_to_reading", words::open_to_reading(names));
    }
    said.list("why::no_clause", &[false, true].map(words::no_clause));
    said.list("why::others", &[0, 1, 2, 13].map(words::others));
    said.list("why::term", &[-3, 0, 3].map(words::term));
    said.say("why::own_estimate", words::own_estimate("about 1 in 3"));
}

/// What each policy of an edition says.
pub(crate) fn edition(said: &mut Said, case: &Case) {
    let engine = case.engine();
    for policy in engine.edition.policies {
        said.say("why::text_link", words::text_link(policy));
    }
    let chapters = engine.annotations().map(|words| words.policies);
    for chapter in chapters.unwrap_or_default() {
        said.say("why::read", words::read(chapter.read));
        for bar in chapter.bars {
            said.say("why::bar", words::bar(bar));
        }
        if let Some(gate) = &chapter.gate {
            said.say("why::bar", words::bar(&gate.bar));
        }
    }
}

/// The reasons under every policy shown.
pub(crate) fn of(said: &mut Said, case: &Case) {
    let (engine, scenario) = (case.engine(), case.scenario());
    for row in &case.picture.rows {
        let Some(outcome) = &row.result else {
            continue;
        };
        said.some("why::exemption", words::exemption(scenario, row.policy));
        let evaluation = &outcome.evaluation;
        let reasons = Reasons::of(evaluation);
        said.say(
            "why::reasons_title",
            words::reasons_title(reasons.balance, reasons.neutral, evaluation.gate),
        );
        said.say(
            "why::overlay",
            words::overlay(evaluation.mean, evaluation.multiplier),
        );
        for &factor in &reasons.named {
            let value = rounded(scenario.value(factor).score());
            said.say(
                "why::weight",
                words::weight(value, evaluation.weights[factor.index()]),
            );
        }
        said.say("why::points", format!("{:?}", reasons.points));
        said.say("why::others", words::others(reasons.others));
        said.say("why::term", words::term(reasons.balance - reasons.neutral));
        if let Some(gate) = outcome.gate {
            let risk = &evaluation.risk;
            said.say(
                "why::gate_title",
                words::gate_title(evaluation.gate, gate.standard),
            );
            said.say(
                "why::own_estimate",
                words::own_estimate(&chance(risk.probability)),
            );
            let sum = GateSum::of(engine, risk, &gate);
            said.say("why::base", words::base(&chance(sum.start)));
            for (term, factor) in sum.terms {
                let name = words::risk_term(term, engine.edition);
                said.say("why::gate_terms", format!("{name} {}", odds_factor(factor)));
            }
            said.say(
                "why::threshold",
                words::threshold(gate.standard, gate.threshold),
            );
        }
    }
    let names = |keep: &dyn Fn(FactorId) -> bool| -> Vec<&'static str> {
        let factors = engine.edition.numbered_factors();
        factors
            .filter(|(factor, _)| keep(*factor))
            .map(|(_, factor)| factor.short)
            .collect()
    };
    let published = engine.published(scenario.place);
    let missing = names(&|factor| published[factor.index()].missing);
    let proxies = names(&|factor| engine.rests_on_proxy(factor));
    said.say("why::missing", words::missing(&missing));
    said.say("why::proxies", words::proxies(&proxies));
}
