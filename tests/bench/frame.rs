//! How long one frame of a drag takes natively, from the action to everything that the first screen says, beside the old way.
//!
//! Fails if both do not say the same. What a page then does with it, in WebAssembly and in the browser, is measured by `page`.

#[path = "frame/mod.rs"]
mod frame;

use std::time::Instant;

use frame::{AsItIs, AsItWas, LONG};

/// Frames timed of each way; they take turns, so that what disturbs one disturbs both.
const FRAMES: usize = 400;

/// Readings of each text on a frame.
const READINGS: usize = 4096;

fn main() {
    println!(
        "frame of a drag, all texts with {READINGS} readings each and without readings, milliseconds: half, 95 of 100"
    );
    for readings in [READINGS, 0] {
        for why in [false, true] {
            for steps in [0, LONG] {
                let (mut new, mut old) = (
                    AsItIs::new(readings, why, steps),
                    AsItWas::new(readings, why, steps),
                );
                let mut times = [const { Vec::new() }; 2];
                for call in 0..FRAMES {
                    let start = Instant::now();
                    let before = old.frame(call);
                    let middle = Instant::now();
                    let now = new.frame(call);
                    let end = Instant::now();
                    assert_eq!(before, now, "both ways say the same");
                    times[0].push((middle - start).as_secs_f64() * 1e3);
                    times[1].push((end - middle).as_secs_f64() * 1e3);
                }
                let [old, new] = times.map(|mut times| {
                    times.sort_by(f64::total_cmp);
                    [times[FRAMES / 2], times[FRAMES * 95 / 100]]
                });
                println!(
                    "frame readings={readings} why={why} steps_of_undo={steps} before={:.3},{:.3} now={:.3},{:.3} less={:.0}%",
                    old[0],
                    old[1],
                    new[0],
                    new[1],
                    100.0 * (1.0 - new[0] / old[0])
                );
            }
        }
    }
}
