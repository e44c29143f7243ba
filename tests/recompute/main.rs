//! The page on method and sources says how every number is computed: here a script that knows nothing but that page and the published
//! tables computes scenarios of its own, and the app's own results are held against it. Its README says what it reads.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot build the page fails, helpers included"
)]

mod numbers;
mod page;

use std::io::Write;
use std::process::{Command, Stdio};

use counterweigh::findings::engine::{Engine, place_of};
use counterweigh::findings::model_input::ModelInput;
use counterweigh::model::evaluate::evaluate;
use counterweigh::model::readings::{
    READINGS_PER_FRAME, Simulation, SobolPoints, TextRange, UncertaintyRanges,
};
use counterweigh::scenario::{Scenario, SliderValue};
use serde_json::{Value, json};

/// Scores, security cases and risks are found to this.
const NEAR: f64 = 1e-9;

/// Shares of readings are found to two readings of 4096: the app counts in single precision.
const SHARE: f64 = 0.0005;

/// What is computed: a country and an item, conditions, an estimate of one's own, and whether abuse is taken for documented.
struct Asked {
    country: &'static str,
    item: &'static str,
    attached: &'static [&'static str],
    own: Option<f64>,
    documented: bool,
}

/// Plain; an item with every condition; exempt in 1977; an estimate of one's own; documented abuse.
const ASKED: [Asked; 5] = [
    Asked {
        country: "AZE",
        item: "unspecified",
        attached: &[],
        own: None,
        documented: false,
    },
    Asked {
        country: "EGY",
        item: "armed_drones",
        attached: &["end_use_monitoring", "vetting", "training", "assurances"],
        own: None,
        documented: false,
    },
    Asked {
        country: "JPN",
        item: "unspecified",
        attached: &["vetting"],
        own: None,
        documented: false,
    },
    Asked {
        country: "FJI",
        item: "small_arms",
        attached: &["training"],
        own: Some(0.4),
        documented: false,
    },
    Asked {
        country: "NOR",
        item: "demining",
        attached: &[],
        own: None,
        documented: true,
    },
];

#[test]
fn the_page_and_the_published_tables_are_enough() {
    let Some(answered) = answered() else {
        // Written past the harness, which shows nothing that a test prints when it passes.
        let says = "skipped: there is no Node here to recompute anything with\n";
        std::io::stderr().write_all(says.as_bytes()).unwrap();
        return;
    };
    let answers = answered["answers"].as_array().unwrap();
    assert_eq!(answers.len(), ASKED.len());
    for (asked, answer) in ASKED.iter().zip(answers) {
        compare(asked, answer);
    }
}

fn compare(asked: &Asked, answer: &Value) {
    let engine = Engine::newest();
    let scenario = scenario(engine, asked);
    let prepared = ModelInput::with(engine, &scenario);
    figure(engine, &scenario, &answer["stability"]);
    let texts = answer["texts"].as_array().unwrap();
    let scored: Vec<_> = engine
        .edition
        .numbered_policies()
        .filter_map(|(policy, _)| Some((policy, prepared.text(policy)?)))
        .collect();
    assert_eq!(texts.len(), scored.len());
    let ranges: Vec<TextRange> = scored
        .iter()
        .map(|(policy, _)| prepared.text_range(*policy).unwrap())
        .collect();
    let (conditions, spread) = (engine.edition.condition_ranges(), prepared.spread());
    assert_eq!(spread, UncertaintyRanges::STANDARD);
    let mut simulation = Simulation::new(SobolPoints::standard());
    simulation.restart(&prepared.scene(&ranges, &conditions, &spread));
    simulation.advance(READINGS_PER_FRAME);
    for (place, ((policy, text), answer)) in scored.iter().zip(texts).enumerate() {
        let name = engine.edition.policy(*policy).id;
        assert_eq!(answer["id"], name);
        let name = format!("{} under {name}", asked.country);
        let found = evaluate(&prepared.framework, text, &prepared.rule, &prepared.case());
        near(&name, "score", found.balance, &answer["score"]);
        match found.security_case {
            Some(case) => near(&name, "security case", case, &answer["security"]),
            None => assert_eq!(answer["security"], Value::Null, "{name}"),
        }
        near(&name, "what decides", found.decides, &answer["decides"]);
        near(&name, "risk", found.risk.probability, &answer["risk"]);
        assert_eq!(answer["result"], json!(found.disposition as u8), "{name}");
        let readings = simulation.result(place).unwrap();
        assert_eq!(readings.count, READINGS_PER_FRAME);
        let counted = answer["readings"].as_array().unwrap();
        for (share, count) in readings.dispositions.iter().zip(counted) {
            let recomputed = count.as_f64().unwrap() / READINGS_PER_FRAME as f64;
            assert!(
                (share - recomputed).abs() <= SHARE,
                "{name}: {:?} of the readings, recomputed {counted:?}",
                readings
                    .dispositions
                    .map(|share| share * READINGS_PER_FRAME as f64)
            );
        }
    }
}

/// Political stability, whose rule is that of one published figure: its value and its error, to the tenth.
fn figure(engine: &Engine, scenario: &Scenario, answer: &Value) {
    let published =
        &engine.published(scenario.place)[engine.edition.factor_id("SSG_STAB").unwrap().index()];
    near("stability", "value", published.value.score(), &answer[0]);
    near("stability", "error", published.error, &answer[1]);
}

fn near(name: &str, what: &str, found: f64, recomputed: &Value) {
    let recomputed = recomputed.as_f64().unwrap();
    assert!(
        (found - recomputed).abs() < NEAR,
        "{name}: {what} is {found}, recomputed {recomputed}"
    );
}

fn scenario(engine: &Engine, asked: &Asked) -> Scenario {
    let place = place_of(asked.country).unwrap();
    let attached = engine
        .edition
        .numbered_conditions()
        .filter(|(_, condition)| asked.attached.contains(&condition.id))
        .fold(0, |attached, (condition, _)| {
            attached | 1 << condition.index()
        });
    let values: [SliderValue; 20] = engine.published_values(place);
    Scenario {
        place,
        values,
        item: engine.edition.item_id(asked.item).unwrap(),
        mitigations: attached,
        own_estimate: asked.own.map(|own| (own * 1000.0) as u16),
        documented_knowledge: asked.documented,
        ..engine.first_scenario()
    }
}

/// What the script computes; `None` where there is no Node.
fn answered() -> Option<Value> {
    let page = page::published();
    let mut command = Command::new("node");
    command
        .arg(page::here("recompute.mjs"))
        .args([&page.article, &page.edition, &page.values])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut node = match command.spawn() {
        Ok(node) => node,
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => return None,
        Err(why) => panic!("node: {why}"),
    };
    let asked = ASKED.map(|asked| {
        json!({
            "country": asked.country,
            "item": asked.item,
            "attached": asked.attached,
            "own": asked.own,
            "documented": asked.documented,
        })
    });
    let mut input = node.stdin.take().unwrap();
    input
        .write_all(json!(asked).to_string().as_bytes())
        .unwrap();
    drop(input);
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "the script failed, as said above");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}
