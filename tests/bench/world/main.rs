//! How long all countries take under all texts of the newest edition.
//!
//! Prints one line per task, each the median of many runs in milliseconds, with the budget where there is one. Where the environment
//! names a folder, what all of it is computed from is written there, for `plain.mjs` and `vectors.py`, which are to be no faster.

#[path = "../given.rs"]
mod given;
mod inputs;

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;
use std::{env, io};

use counterweigh::findings::world::{World, WorldReader, WorldReadings, answer};
use counterweigh::scenario::Scenario;

use inputs::Times;

/// Milliseconds for all countries under all texts, after any change.
const WORLD_BUDGET: f64 = 4.0;

/// Milliseconds for all readings of all countries.
const READINGS_BUDGET: f64 = 1000.0;

/// The folder for what the world is computed from.
const INPUTS: &str = "COUNTERWEIGH_WORLD";

/// Runs timed per task.
const RUNS: usize = 41;

fn main() -> io::Result<()> {
    let scenario = inputs::scenario();
    let start = Instant::now();
    let world = black_box(World::of(&scenario));
    println!("world first milliseconds={:.3}", milliseconds(start));
    let changed = |run: usize| {
        let mut changed: Scenario = scenario.clone();
        changed.reading.ratio += run as u16;
        changed
    };
    let results = median(RUNS, |run| {
        black_box(World::of(&changed(run)));
    });
    print("results", results, WORLD_BUDGET);

    let start = Instant::now();
    let readings = WorldReadings::of(&scenario, &world);
    println!(
        "world readings with all points milliseconds={:.2}",
        milliseconds(start)
    );
    let all = median(7, |run| {
        black_box(WorldReadings::of(&changed(run), &world));
    });
    print("readings of 196 countries, 1024 each", all, READINGS_BUDGET);
    let mut reader = WorldReader::new(&scenario, &world);
    let mut longest: f64 = 0.0;
    loop {
        let start = Instant::now();
        let more = reader.step();
        longest = longest.max(milliseconds(start));
        if !more {
            break;
        }
    }
    println!("world longest step of one country milliseconds={longest:.3}");
    let question = scenario.question;
    let asked = median(RUNS, |_| {
        black_box(answer(&world, readings.as_ref(), question));
    });
    let ranked = median(RUNS, |_| {
        black_box(
            readings
                .as_ref()
                .and_then(|readings| readings.ranks(question.under)),
        );
    });
    println!("world milliseconds answer={asked:.3} ranks={ranked:.3}");
    if let Some(folder) = env::var_os(INPUTS) {
        let times = Times {
            results,
            readings: all,
        };
        inputs::write(Path::new(&folder), &times)?;
    }
    Ok(())
}

fn print(task: &str, time: f64, budget: f64) {
    let over = if time > budget { "  OVER" } else { "" };
    println!("world {task} milliseconds={time:.3}, budget {budget}{over}");
}

fn median(runs: usize, mut task: impl FnMut(usize)) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|run| {
            let start = Instant::now();
            task(run);
            milliseconds(start)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e3
}
