//! Everything that must hold before a merge, the quick first; stops at the first failure.
//!
//! What is published is built beside the lints and the tests, which leave cores idle in turn; its step waits for it.

use std::time::{Duration, Instant};

use crate::beside::Beside;
use crate::process::{NATIVE, Outcome, Tally, WASM, cargo, run, run_tests};
use crate::{browser, fuzz, lint, sizes, system};

/// What a step does.
#[derive(Clone, Copy)]
enum Work {
    /// This, when its turn comes. It adds the tests that it runs.
    InTurn(fn(&mut Tally) -> Outcome),
    /// This command of ours from the beginning on; when its turn comes, it is waited for.
    FromTheBeginning(&'static [&'static str]),
}

/// A step that is ready: it tells how long it took, and adds the tests that it ran.
type Step = Box<dyn FnOnce(&mut Tally) -> (Duration, Outcome)>;

impl Work {
    /// Begins what does not wait for its turn.
    fn begin(self) -> Outcome<Step> {
        Ok(match self {
            Self::InTurn(step) => Box::new(move |tally| {
                let begin = Instant::now();
                let outcome = step(tally);
                (begin.elapsed(), outcome)
            }),
            Self::FromTheBeginning(arguments) => {
                let begun = Beside::xtask(arguments)?;
                Box::new(move |_| begun.end())
            }
        })
    }
}

/// The steps in their order, each with a name for people; one that runs no tests counts as one.
const STEPS: [(&str, Work); 10] = [
    ("format", Work::InTurn(|_| lint::format())),
    ("lints, native", Work::InTurn(|_| lint::native())),
    ("lints, in a page", Work::InTurn(|_| lint::page())),
    ("tests, native", Work::InTurn(native_tests)),
    ("documentation", Work::InTurn(|_| documentation())),
    (
        "fuzz targets",
        Work::InTurn(|tally| fuzz::run_all(fuzz::SHORT_SECONDS, tally)),
    ),
    (
        "release build, beside all before",
        Work::FromTheBeginning(&["dist", "--single-file"]),
    ),
    ("sizes", Work::InTurn(|_| sizes::check())),
    (
        "tests, the same bits in a browser",
        Work::InTurn(browser::bits),
    ),
    (
        "tests, journeys in both browsers",
        Work::InTurn(|tally| browser::tests(None, tally)),
    ),
];

/// The seed of every test that draws its cases, so that one commit has one answer. Plain `cargo test` draws new ones each time.
const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "20260301");

/// Runs all steps and ends with a line that adds up what passed and what failed.
pub(crate) fn run_all() -> Outcome {
    let (start, mut total, mut times) = (Instant::now(), Tally::default(), Vec::new());
    // Two at once would be in each other's way at installing these.
    system::lint_components()?;
    system::wasm_target()?;
    system::cpp_compiler()?;
    system::node()?;
    system::browsers()?;
    let steps: Vec<(&str, Step)> = STEPS
        .into_iter()
        .map(|(name, work)| Ok((name, work.begin()?)))
        .collect::<Outcome<_>>()?;
    for (number, (name, step)) in (1..).zip(steps) {
        println!("\n== {number} of {}: {name}", STEPS.len());
        let mut tally = Tally::default();
        let (time, outcome) = step(&mut tally);
        if outcome.is_ok() && tally == Tally::default() {
            tally.passed = 1;
        }
        if outcome.is_err() {
            tally.failed = tally.failed.max(1);
        }
        total.add(tally);
        times.push((name, time));
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
    run_tests(
        cargo(["test"].iter().chain(&NATIVE)).env(SEED.0, SEED.1),
        tally,
    )
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
