//! How long one full evaluation of seven texts over twenty factors takes, contributions included.
//!
//! Prints one line of `name=microseconds` pairs, each the median of many batches. The budget is 50 µs for the arithmetic mean
//! with the overlay as the texts say.

#[path = "../sweep/mod.rs"]
mod sweep;

use std::hint::black_box;
use std::time::Instant;

use counterweigh::model::evaluate::evaluate;
use counterweigh::model::framework::{Case, Framework, Mean, OverlayUse, Rule, Text};

use sweep::{Drawn, Draws};

/// Texts that are evaluated together, as on the screen.
const TEXTS: usize = 7;

/// Batches timed per rule; the median of them is printed.
const BATCHES: usize = 201;

/// Evaluations of all texts in one batch, so that the clock's own time does not count.
const REPEATS: u32 = 50;

fn main() {
    let framework = sweep::framework();
    let mut draws = Draws::new(7);
    let drawn: Vec<Drawn> = (0..TEXTS).map(|_| Drawn::new(&mut draws)).collect();
    let case = drawn[0].case();

    let mut measured = vec![];
    for (name, mean, overlay) in [
        ("arithmetic", Mean::Arithmetic, OverlayUse::Never),
        (
            "arithmetic_overlay_as_text",
            Mean::Arithmetic,
            OverlayUse::AsTheTextSays,
        ),
        (
            "arithmetic_overlay_always",
            Mean::Arithmetic,
            OverlayUse::Always,
        ),
        ("geometric", Mean::Geometric, OverlayUse::Never),
        (
            "geometric_overlay_always",
            Mean::Geometric,
            OverlayUse::Always,
        ),
    ] {
        let rule = Rule {
            mean,
            overlay,
            ..Rule::STANDARD
        };
        let readings: Vec<_> = drawn.iter().map(|drawn| (&drawn.text, &rule)).collect();
        measured.push(format!(
            "{name}={:.2}",
            median(&framework, &readings, &case)
        ));
    }
    let readings: Vec<_> = drawn
        .iter()
        .map(|drawn| (&drawn.text, &drawn.rule))
        .collect();
    measured.push(format!(
        "rules_drawn={:.2}",
        median(&framework, &readings, &case)
    ));
    println!(
        "evaluate texts={TEXTS} factors={} microseconds {}",
        sweep::FACTORS,
        measured.join(" ")
    );
}

/// Median time in microseconds of evaluating one case once under every text with its rule.
fn median(framework: &Framework, readings: &[(&Text, &Rule)], case: &Case<'_>) -> f64 {
    let mut times: Vec<f64> = (0..BATCHES)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..REPEATS {
                for (text, rule) in readings {
                    black_box(evaluate(framework, text, rule, black_box(case)));
                }
            }
            start.elapsed().as_secs_f64() * 1e6 / f64::from(REPEATS)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[BATCHES / 2]
}
