//! Everything that must hold before a merge, the quick first; stops at the first failure.

use std::time::{Duration, Instant};

use crate::process::{NATIVE, Outcome, Tally, WASM, cargo, run, run_tests};
use crate::{browser, bundle, fuzz, lint, single, sizes};

/// A name for people, and what to do. It adds the tests that it runs; a step that runs none counts as one.
type Step = (&'static str, fn(&mut Tally) -> Outcome);

/// The steps in their order.
const STEPS: [Step; 10] = [
    ("format", |_| lint::format()),
    ("lints, native", |_| lint::native()),
    ("lints, in a page", |_| lint::page()),
    ("tests, native", native_tests),
    ("documentation", |_| documentation()),
    ("tests, the same bits in a browser", browser::bits),
    ("fuzz targets", |tally| {
        fuzz::run_all(fuzz::SHORT_SECONDS, tally)
    }),
    ("release build", |_| {
        single::write(&bundle::dist(&bundle::DistOptions::default())?)
    }),
    ("sizes", |_| sizes::check()),
    ("tests, journeys in both browsers", |tally| {
        browser::tests(None, tally)
    }),
];

/// Runs all steps and ends with a line that adds up what passed and what failed.
pub(crate) fn run_all() -> Outcome {
    let (start, mut total, mut times) = (Instant::now(), Tally::default(), Vec::new());
    for (number, (name, step)) in (1..).zip(STEPS) {
        println!("\n== {number} of {}: {name}", STEPS.len());
        let (begin, mut tally) = (Instant::now(), Tally::default());
        let outcome = step(&mut tally);
        if outcome.is_ok() && tally == Tally::default() {
            tally.passed = 1;
        }
        if outcome.is_err() {
            tally.failed = tally.failed.max(1);
        }
        total.add(tally);
        times.push((name, begin.elapsed()));
        if let Err(why) = outcome {
            println!(
                "\n{name} failed\n\n{} passed, {} failed",
                total.passed, total.failed
            );
            return Err(format!("{name}: {why}"));
        }
    }
    println!();
    for (name, time) in times {
        println!("   {name:<36} {}", clock(time));
    }
    println!(
        "   {:<36} {}\n\n{} passed, {} failed",
        "together",
        clock(start.elapsed()),
        total.passed,
        total.failed
    );
    Ok(())
}

/// Every test that needs no browser. What the journeys are made of is compiled beside them, so that both find the rest done.
fn native_tests(tally: &mut Tally) -> Outcome {
    run_tests(&mut cargo(["test"].iter().chain(&NATIVE)), tally)
}

/// The documentation, with every warning an error: of all that is native, and of the app as it is in a page.
fn documentation() -> Outcome {
    let native = NATIVE.iter().chain(&["--no-deps"]);
    run(cargo(["doc"].iter().chain(native)).env("RUSTDOCFLAGS", "-D warnings"))?;
    let page = ["doc", "--locked", "--no-deps", "--target", WASM, "--lib"];
    run(cargo(page.iter().chain(&lint::EXAMPLE)).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Minutes and seconds.
fn clock(time: Duration) -> String {
    format!(
        "{:>3} min {:>2} s",
        time.as_secs() / 60,
        time.as_secs() % 60
    )
}
