//! The page on method and sources, and its worked example.

use std::path::Path;

use counterweigh::findings::verdict::Verdict;
use counterweigh::findings::{Count, GateState, Mean};
use counterweigh::messages::method as words;

use crate::dump::Said;

/// The page without WebAssembly, whose article the app shows too: its words, without the tables.
fn page() -> Option<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = message_compiler::read(&root.join("locales")).ok()?;
    let compiled = message_compiler::compile(&files).ok()?;
    let shape = include_str!("../../../static/method.html");
    let words = compiled.page("method-page")?;
    words.fill("en", "static/method.html", shape).ok()
}

/// The steps over a few numbers, and the article line by line.
pub(crate) fn fixed(said: &mut Said) {
    said.say(
        "method::worked_lead",
        words::worked_lead("Azerbaijan", "NSM-18", "armed drones"),
    );
    for share in [0.05, 0.333, 0.5, 0.95] {
        for (way, mean) in [(false, Mean::Geometric), (true, Mean::Arithmetic)] {
            for count in [Count::ByGroup, Count::ByFactor] {
                said.say(
                    "method::step_mean",
                    words::step_mean(mean, count, share * 100.0),
                );
            }
            said.say(
                "method::step_gate",
                words::step_gate("clear risk", share, way, GateState::ShutByRisk),
            );
        }
        said.say(
            "method::step_overlay",
            words::step_overlay(share, 0.3, 50.0),
        );
        said.say(
            "method::step_balance",
            words::step_balance(61.5, share, 61.5 * share),
        );
        said.say(
            "method::step_risk",
            words::step_risk(-2.2, share, "×1.6", "about 1 in 3"),
        );
    }
    said.say(
        "method::step_own_risk",
        words::step_own_risk("about 1 in 3"),
    );
    for (against, favour) in [(40.0, 60.0), (60.0, 60.0), (40.0, f64::INFINITY)] {
        said.say("method::step_edges", words::step_edges(against, favour));
    }
    for verdict in [Verdict::WeighsAgainst, Verdict::CaseNotMade] {
        said.say("method::step_result", words::step_result(verdict));
    }
    for line in words::article(&page().unwrap_or_default())
        .unwrap_or_default()
        .lines()
    {
        said.say("article::line", line.trim());
    }
}
