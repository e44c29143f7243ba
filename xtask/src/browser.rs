//! Everything that needs a browser: the journeys, the pictures, the figures of speed, and tests compiled to WebAssembly.

use std::process::Command;

use crate::process::{Outcome, Tally, cargo, run, run_tests};
use crate::tools::{AXE, GECKODRIVER, WASM_BINDGEN};
use crate::{module, system};

/// The journeys in both browsers on the `dist/` that is there, or only those with the filter in their names.
pub(crate) fn tests(filter: Option<&str>, tally: &mut Tally) -> Outcome {
    let mut command = equipped(&["test", "--no-fail-fast", "--package", "browser-tests", "--"])?;
    // More at once would disturb each other's timing on two cores.
    command.args(["--test-threads", "2"]).args(filter);
    run_tests(&mut command, tally)
}

/// Pictures of every screen, and what differs in them, as the arguments ask.
pub(crate) fn shots(arguments: &[&str]) -> Outcome {
    let mut command = program("shots")?;
    // Links show the port, and pictures of them are to be the same every time.
    command.env("COUNTERWEIGH_PORT", "47390");
    run(command.arg("--").args(arguments))
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
    equipped(&[
        "run",
        "--quiet",
        "--package",
        "browser-tests",
        "--bin",
        name,
    ])
}

/// The pure rings in a browser, without SIMD and with it: the same bits as natively.
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
        "wasm32-unknown-unknown",
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
fn equipped(arguments: &[&str]) -> Outcome<Command> {
    system::browsers()?;
    let mut command = cargo(arguments);
    command
        .env("COUNTERWEIGH_GECKODRIVER", GECKODRIVER.get()?)
        .env("COUNTERWEIGH_AXE", AXE.get()?);
    Ok(command)
}
