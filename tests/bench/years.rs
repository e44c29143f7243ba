//! How long a country's line through 48 years takes under two texts, ranges included, and how long the table is read.
//!
//! Prints one line per task, the median of many runs in milliseconds, with the budget.

use std::hint::black_box;
use std::time::Instant;

use counterweigh::edition::history::history;
use counterweigh::findings::engine::{Engine, FIRST_COUNTRY};
use counterweigh::findings::through_time::{HELD, Setting, first_countries};

/// Milliseconds for a line.
const BUDGET: f64 = 2.0;

/// Runs timed.
const RUNS: usize = 201;

fn main() {
    let setting = Setting::of(&Engine::newest().first_scenario());
    let start = Instant::now();
    let Some(history) = history() else {
        return;
    };
    println!("years read={:.3} milliseconds", milliseconds(start));
    let twelve = first_countries(history);
    let line = median(|| {
        black_box(setting.line(history, FIRST_COUNTRY, HELD));
    });
    let all = median(|| {
        for country in &twelve {
            black_box(setting.line(history, *country, HELD));
        }
    });
    println!("years line={line:.3} milliseconds, budget {BUDGET}; twelve={all:.3}");
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}

fn median(run: impl Fn()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            milliseconds(start)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}
