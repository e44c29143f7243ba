//! How long the readings of all texts of the newest edition take.
//!
//! Prints one line per task, each the median of many runs in milliseconds, with the budget where there is one. How long the same
//! takes in a browser is measured by `page`.

use std::hint::black_box;
use std::time::Instant;

use counterweigh::edition::edition;
use counterweigh::edition::id::{EditionId, PolicyId};
use counterweigh::model::framework::{Case, Framework, Rule};
use counterweigh::model::readings::{
    READINGS, READINGS_PER_FRAME, Simulation, SimulationInput, SobolPoints, TextRange,
    UncertaintyRanges, drivers,
};
use counterweigh::model::weightings::weight_shares;

/// Texts of which the exact shares of weightings are timed: few and many orders inside the levels.
const WEIGHTED: [&str; 3] = ["PDD-34", "NSPM-10", "NSM-18"];

/// Milliseconds for the readings of a frame of a drag, whatever has changed.
const FRAME_BUDGET: f64 = 4.0;

/// Runs timed per task.
const RUNS: usize = 41;

fn main() {
    let edition = edition(EditionId::NEWEST);
    let framework = edition.framework();
    let all: Vec<TextRange> = PolicyId::all()
        .filter_map(|policy| edition.text_range(policy))
        .collect();
    let conditions = edition.condition_ranges();

    let start = Instant::now();
    let mut first = Simulation::new(SobolPoints::standard());
    let mut scores = vec![45.0; framework.factors()];
    let uneven: Vec<f64> = (0..framework.factors())
        .map(|factor| 20.0 + (factor * 37 % 61) as f64)
        .collect();
    first.restart(&scene(&framework, &all[..7], &scores, 0, &conditions));
    first.advance(READINGS_PER_FRAME);
    let cold = milliseconds(start);
    let start = Instant::now();
    first.advance(READINGS);
    println!(
        "readings points_and_first_frame={cold:.2} rest_of_points_and_readings={:.2}",
        milliseconds(start)
    );

    at_rest(&framework, &all, &uneven, &conditions);

    for texts in [1, 7, all.len()] {
        let texts = &all[..texts];
        let mut simulation = Simulation::new(SobolPoints::standard());
        let mut run = |change: &mut dyn FnMut(usize, &mut [f64]) -> usize, readings: usize| {
            let mut times: Vec<f64> = (0..RUNS)
                .map(|number| {
                    let item = change(number, &mut scores);
                    let start = Instant::now();
                    simulation.restart(&scene(&framework, texts, &scores, item, &conditions));
                    simulation.advance(readings);
                    for text in 0..texts.len() {
                        black_box(simulation.result(text));
                    }
                    milliseconds(start)
                })
                .collect();
            times.sort_by(f64::total_cmp);
            times[RUNS / 2]
        };
        let drag = run(
            &mut |n, s| {
                s[4] = 30.0 + n as f64 / 2.0;
                0
            },
            READINGS_PER_FRAME,
        );
        let sliders = run(
            &mut |n, s| {
                s.fill(30.0 + n as f64 / 2.0);
                0
            },
            READINGS_PER_FRAME,
        );
        let item = run(&mut |n, _| n % 8, READINGS_PER_FRAME);
        let whole = run(
            &mut |n, s| {
                s[4] = 31.0 + n as f64 / 2.0;
                0
            },
            READINGS,
        );
        let over = [drag, sliders, item]
            .iter()
            .any(|frame| *frame > FRAME_BUDGET);
        println!(
            "readings texts={} milliseconds one_slider_4096={drag:.3} all_sliders_4096={sliders:.3} item_4096={item:.3} one_slider_16384={whole:.3}, budget of each 4096: {FRAME_BUDGET}{}",
            texts.len(),
            if over { "  OVER" } else { "" }
        );
    }
}

/// Times what is computed once the pointer rests.
fn at_rest(framework: &Framework, texts: &[TextRange], scores: &[f64], conditions: &[(f64, f64)]) {
    let scene = scene(framework, texts, scores, 0, conditions);
    let start = Instant::now();
    black_box(drivers(
        SobolPoints::standard(),
        &scene,
        0,
        READINGS_PER_FRAME,
    ));
    let first = milliseconds(start);
    let start = Instant::now();
    black_box(drivers(
        SobolPoints::standard(),
        &scene,
        0,
        READINGS_PER_FRAME,
    ));
    println!(
        "drivers of one text milliseconds first={first:.2} again={:.2}",
        milliseconds(start)
    );
    for id in WEIGHTED {
        let edition = edition(EditionId::NEWEST);
        if let Some(text) = edition
            .policy_id(id)
            .and_then(|number| edition.text(number))
        {
            let start = Instant::now();
            let shares = black_box(weight_shares(
                framework,
                &text,
                &Rule::STANDARD,
                &scene.case,
            ));
            println!(
                "weightings {id} milliseconds={:.2} {:.4?}",
                milliseconds(start),
                shares.and_then(|shares| shares.in_order)
            );
        }
    }
}

fn scene<'a>(
    framework: &'a Framework,
    texts: &'a [TextRange],
    scores: &'a [f64],
    item: usize,
    conditions: &'a [(f64, f64)],
) -> SimulationInput<'a> {
    SimulationInput {
        framework,
        texts,
        rule: &Rule::STANDARD,
        case: Case {
            scores,
            item,
            mitigations: &[true, true, false, false],
            own_estimate: None,
            documented_knowledge: false,
        },
        errors: &[8.0; 20],
        conditions,
        spread: &UncertaintyRanges::STANDARD,
    }
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}
