//! The same evaluations and readings give the same bits on every machine, in a browser as natively, with SIMD and without.
//!
//! `tests/golden/evaluation_bits.txt` holds what some hundred evaluations gave when they were last looked at, and
//! `readings_bits.txt` what some thousand readings gave. After a change of the model that is meant, `UPDATE_GOLDEN=1 cargo test --no-default-features --test bits` rewrites them.

mod sweep;
mod vectors;

use std::fmt::Write;

use counterweigh::model::evaluate::{Evaluation, evaluate};
use counterweigh::model::flips::scores_at_edge;
use counterweigh::model::framework::{Case, Framework, Rule, Text};
use counterweigh::model::readings::{
    Simulation, SimulationInput, SobolPoints, StanceRange, TextRange, UncertaintyRanges, drivers,
};
use counterweigh::model::risk::Risk;

use sweep::{Drawn, Draws};
use vectors::{Parameters, parse};

const GOLDEN: &str = include_str!("golden/evaluation_bits.txt");
const GOLDEN_READINGS: &str = include_str!("golden/readings_bits.txt");
const CASES: &str = include_str!("oracles/model_vectors/cases.json");
const PARAMETERS: &str = include_str!("oracles/model_vectors/parameters.json");

/// Evaluations of the sweep, besides those of the model vectors.
const SWEEP: usize = 200;

/// Cases of the sweep whose readings are held.
const SCENES: usize = 24;

/// A digest of bit patterns (FNV-1a over their bytes, lowest first): one number tells whether any of many numbers changed.
struct Digest(u64);

impl Digest {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, values: &[f64]) {
        for value in values {
            for byte in value.to_bits().to_le_bytes() {
                self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
}

/// One line: the bits of balance, log-odds and probability, and a digest of everything else.
fn line(name: &str, framework: &Framework, text: &Text, rule: &Rule, case: &Case<'_>) -> String {
    let evaluation = evaluate(framework, text, rule, case);
    let contributions = evaluation.contributions();
    let Evaluation {
        scores,
        weights,
        mean,
        multiplier,
        balance,
        neutral,
        risk,
        gate,
        disposition,
        security_case,
        decides,
        ..
    } = evaluation;
    // Without a presumption the balance decides, and there is nothing else to hold.
    assert_eq!(
        (security_case, decides.to_bits()),
        (None, balance.to_bits())
    );
    let Risk {
        base,
        harms,
        item,
        breadth,
        mitigations,
        log_odds,
        probability,
        own_estimate,
    } = risk;
    let mut digest = Digest::new();
    for values in [&scores, &weights, &contributions, &harms, &mitigations] {
        digest.add(values);
    }
    digest.add(&[mean, multiplier, neutral, base, item, breadth]);
    digest.add(&[f64::from(u8::from(own_estimate))]);
    for edge in [rule.against_below, rule.favour_from] {
        for score in scores_at_edge(framework, text, rule, case, edge) {
            digest.add(&[score.unwrap_or(-1.0)]);
        }
    }
    format!(
        "{name} {:016x} {:016x} {:016x} {:016x} {gate:?} {disposition:?}",
        balance.to_bits(),
        log_odds.to_bits(),
        probability.to_bits(),
        digest.0
    )
}

/// What the model gives on this machine, a line for each evaluation.
fn bits() -> Result<String, String> {
    let mut lines = String::new();
    let parameters_file = "parameters.json".as_ref();
    let parameters = Parameters::read(parameters_file, &parse(parameters_file, PARAMETERS)?)?;
    let cases_file = "cases.json".as_ref();
    let cases = parameters.cases(cases_file, &parse(cases_file, CASES)?)?;
    for (number, case) in cases.iter().enumerate() {
        let name = format!("vector-{number}");
        let line = line(
            &name,
            &parameters.framework,
            &case.text,
            &case.rule,
            &case.case(),
        );
        writeln!(lines, "{line}").map_err(|error| error.to_string())?;
    }
    let framework = sweep::framework();
    let mut draws = Draws::new(42);
    for number in 0..SWEEP {
        let drawn = Drawn::new(&mut draws);
        let name = format!("sweep-{number}");
        let line = line(&name, &framework, &drawn.text, &drawn.rule, &drawn.case());
        writeln!(lines, "{line}").map_err(|error| error.to_string())?;
    }
    Ok(lines)
}

/// What readings of cases of the sweep give on this machine, a line for each.
fn readings_bits() -> Result<String, String> {
    let mut lines = String::new();
    let framework = sweep::framework();
    let points = SobolPoints::standard();
    let mut draws = Draws::new(43);
    for number in 0..SCENES {
        let drawn = Drawn::new(&mut draws);
        let mut text = TextRange::fixed(&drawn.text);
        for stance in &mut text.stances {
            *stance = StanceRange {
                low: stance.central.saturating_sub(1),
                high: stance.central + 1,
                ..*stance
            };
        }
        if let Some(gate) = &mut text.gate {
            gate.threshold.0 *= 0.9;
            gate.breadth.1 += 0.5;
        }
        let scene = SimulationInput {
            framework: &framework,
            texts: &[text],
            rule: &drawn.rule,
            case: drawn.case(),
            errors: &[8.0; sweep::FACTORS],
            conditions: &[(-0.6, 0.0), (-0.4, 0.1)],
            spread: &UncertaintyRanges::STANDARD,
        };
        let mut simulation = Simulation::new(points);
        simulation.restart(&scene);
        simulation.advance(1024);
        let readings = simulation.result(0).ok_or("no readings")?;
        let mut digest = Digest::new();
        digest.add(&readings.bands);
        digest.add(&readings.dots);
        for rule in &readings.by_rule {
            digest.add(&rule.dispositions);
        }
        let drivers = drivers(points, &scene, 0, 512).ok_or("no drivers")?;
        for index in drivers.balance.iter().chain(&drivers.misuse) {
            digest.add(&[index.alone, index.with_others]);
        }
        let counts = readings.dispositions.map(|share| share * 1024.0);
        writeln!(
            lines,
            "scene-{number} {counts:?} {:016x} {:?} {:?}",
            digest.0, readings.commonest, readings.settled
        )
        .map_err(|error| error.to_string())?;
    }
    Ok(lines)
}

/// Compares this machine with a golden file, and names the first line that differs.
fn check(found: Result<String, String>, golden: &str) {
    let found = found.unwrap_or_else(|complaint| format!("{complaint}\n"));
    for (found, golden) in found.lines().zip(golden.lines()) {
        assert_eq!(found, golden, "this is not what the golden file says");
    }
    assert_eq!(
        found.lines().count(),
        golden.lines().count(),
        "the golden file has another number of lines"
    );
}

/// Compares with a golden file, or rewrites it where that is asked for.
#[cfg(not(target_arch = "wasm32"))]
fn check_or_update(found: Result<String, String>, golden: &str, name: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/");
        std::fs::write(format!("{folder}{name}"), found.unwrap_or_default()).unwrap_or_default();
    } else {
        check(found, golden);
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn evaluations_have_the_golden_bits() {
    check_or_update(bits(), GOLDEN, "evaluation_bits.txt");
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn readings_have_the_golden_bits() {
    check_or_update(readings_bits(), GOLDEN_READINGS, "readings_bits.txt");
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
fn evaluations_have_the_golden_bits() {
    check(bits(), GOLDEN);
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
fn readings_have_the_golden_bits() {
    check(readings_bits(), GOLDEN_READINGS);
}
