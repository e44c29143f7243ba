//! Everything that needs a browser: the journeys, the pictures, the figures of speed, and tests compiled to WebAssembly.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use crate::arguments::Shots;
use crate::process::{NATIVE, Outcome, Tally, WASM, cargo, root, run, run_tests};
use crate::tools::{AXE, GECKODRIVER, WASM_BINDGEN};
use crate::{module, system};

/// The feature without which the journeys are not compiled: a test run natively needs no browser.
pub(crate) const JOURNEYS: &str = "browser-tests/journeys";

/// Where the journeys write how long each took.
const TIMES: &str = "target/browser-times.txt";

/// Where browsers have their profiles while they run.
const PROFILES: &str = "target/browser-profiles";

/// How many of the slowest journeys are printed.
const SLOWEST: usize = 10;

/// How many journeys that failed beside others are tried again by themselves; where more fail, it is not the machine.
const AGAIN: usize = 5;

/// The journeys in both browsers on the `dist/` that is there, or only those with the filter in their names.
///
/// A few that fail are tried again, each with the machine to itself. What then passes depends on how busy the machine is: it is
/// named, and does not count as a failure.
pub(crate) fn tests(filter: Option<&str>, tally: &mut Tally) -> Outcome {
    let times = root().join(TIMES);
    // What an earlier run wrote, if there was one.
    let _ = fs::remove_file(&times);
    // More at once would disturb each other's timing on two cores.
    let mut command = journeys()?;
    command.args(["--test-threads", "2"]).args(filter);
    let mut first = Tally::default();
    let mut outcome = run_tests(command.env("COUNTERWEIGH_TIMES", &times), &mut first);
    let failed = first.names.clone();
    if outcome.is_err() && (1..=AGAIN).contains(&failed.len()) {
        println!("\n   by themselves once more: {}", failed.join(", "));
        let mut command = journeys()?;
        command
            .args(["--test-threads", "1", "--exact"])
            .args(&failed);
        let mut second = Tally::default();
        outcome = run_tests(&mut command, &mut second);
        // Where the second run broke off, it tells nothing of those that it did not reach.
        let is_whole = second.passed as usize + second.names.len() == failed.len();
        for name in failed
            .iter()
            .filter(|name| is_whole && !second.names.contains(name))
        {
            println!("   unsteady: {name} failed beside others and passed by itself");
        }
        first.passed += second.passed;
        (first.failed, first.names) = (second.failed, second.names);
    }
    tally.add(first);
    // Browsers that are open when the tests end are killed, and leave their folders.
    let _ = fs::remove_dir_all(root().join(PROFILES));
    let times = fs::read_to_string(&times).unwrap_or_default();
    for line in slowest(&times) {
        println!("   {line}");
    }
    outcome
}

/// What runs the journeys; behind it stand the arguments of the tests themselves.
fn journeys() -> Outcome<Command> {
    let journeys = ["--features", JOURNEYS, "--test", "journeys", "--"];
    equipped(["test"].iter().chain(&NATIVE).chain(&journeys))
}

/// The lines that begin with the highest numbers, the highest first.
fn slowest(times: &str) -> Vec<&str> {
    let seconds = |line: &str| -> Option<f64> { line.split_whitespace().next()?.parse().ok() };
    let mut lines: Vec<(f64, &str)> = times
        .lines()
        .filter_map(|line| Some((seconds(line)?, line)))
        .collect();
    lines.sort_by(|one, other| other.0.total_cmp(&one.0));
    lines
        .into_iter()
        .take(SLOWEST)
        .map(|(_, line)| line)
        .collect()
}

/// Pictures of every screen, and what differs in them, as the arguments ask.
pub(crate) fn shots(asked: &Shots) -> Outcome {
    let mut command = program("shots")?;
    // Links show the port, and pictures of them are to be the same every time.
    command.env("COUNTERWEIGH_PORT", "47390");
    command.arg("--");
    match asked {
        Shots::Taken => {}
        Shots::Against(folder) => _ = command.args(["--against", folder]),
        Shots::Compared(before, now) => _ = command.args(["--compare", before, now]),
    }
    run(&mut command)
}

/// How fast the page answers.
pub(crate) fn figures() -> Outcome {
    run(&mut program("figures")?)
}

/// How fast the readings are beside a plain loop in JavaScript, on the page of [`bench`](crate::bench).
pub(crate) fn readings() -> Outcome {
    run(&mut program("readings")?)
}

/// One of the programs that drive a browser.
fn program(name: &str) -> Outcome<Command> {
    equipped([
        "run",
        "--quiet",
        "--package",
        "browser-tests",
        "--bin",
        name,
    ])
}

/// The rooms that run anywhere, in a browser, without SIMD and with it: the same bits as natively.
pub(crate) fn bits(tally: &mut Tally) -> Outcome {
    bits_with(None, tally)?;
    bits_with(Some(module::SIMD), tally)
}

fn bits_with(flags: Option<(&str, &str)>, tally: &mut Tally) -> Outcome {
    system::wasm_target()?;
    system::browsers()?;
    let runner = WASM_BINDGEN
        .get()?
        .with_file_name("wasm-bindgen-test-runner");
    let mut command = cargo([
        "test",
        "--target",
        WASM,
        "--no-default-features",
        "--test",
        "bits",
    ]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    command.envs(flags);
    if let Some(driver) = system::on_path("chromedriver") {
        command.env("CHROMEDRIVER", driver);
    }
    run_tests(&mut command, tally)
}

/// Cargo with the drivers and axe-core, installed if they are not there.
fn equipped<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Outcome<Command> {
    system::browsers()?;
    let mut command = cargo(arguments);
    command
        .env("COUNTERWEIGH_GECKODRIVER", GECKODRIVER.get()?)
        .env("COUNTERWEIGH_AXE", AXE.get()?);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_come_first() {
        let times = "   3.5 s  one\n  12.0 s  two\nno time\n   0.4 s  three\n";
        assert_eq!(
            slowest(times),
            ["  12.0 s  two", "   3.5 s  one", "   0.4 s  three"]
        );
    }
}
